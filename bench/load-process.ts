import { loader } from './load.ts';
import { operations, type World } from './operations.ts';

/** A round to drive, as it travels between processes. */
export interface Asked {
  /** Place in the list of operations. */
  operation: number;
  port: number;
  millis: number;
  clients: number;
}

let drive: ReturnType<typeof loader> | undefined;

process.on('message', async (said: World | Asked) => {
  if ('citizens' in said) {
    drive = loader(said);
    return;
  }
  const operation = operations[said.operation];
  if (!drive || !operation) throw new Error('no such operation');
  process.send?.(await drive({ ...said, operation }));
});
process.once('SIGTERM', () => process.exit(0));
