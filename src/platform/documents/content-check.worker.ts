import { parentPort, workerData } from 'node:worker_threads';
import { checkContent, contentKinds } from './content-check.ts';

const asked: { path?: unknown; kind?: unknown } = workerData;
const kind = contentKinds.find((known) => known === asked.kind);
if (parentPort === null || kind === undefined || typeof asked.path !== 'string')
  throw new TypeError('The worker asks for a path and a kind');
parentPort.postMessage(await checkContent(asked.path, kind));
