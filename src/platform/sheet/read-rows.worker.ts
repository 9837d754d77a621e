import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readRows, sheetKinds } from './read-rows.ts';

const asked: { path?: unknown; kind?: unknown } = workerData;
const port = parentPort;
const kind = sheetKinds.find((known) => known === asked.kind);
if (port === null || kind === undefined || typeof asked.path !== 'string')
  throw new TypeError('The worker asks for a path and a kind');
const end = await readRows(asked.path, kind, async (rows) => {
  port.postMessage({ rows });
  await once(port, 'message');
});
port.postMessage({ end });
