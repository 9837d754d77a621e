import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';

/** Another process has this data directory open; the embedded database takes one process at a time. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string) {
    super(
      `The data directory ${directory} is in use by another Waarborg process. Stop that one, or set DATA_DIR to another folder.`,
    );
    this.name = 'DataDirectoryInUse';
  }
}

/** One process per directory: an abstract socket named after it, which the kernel frees even after a kill. */
export function lockDirectory(directory: string): Promise<Server> {
  mkdirSync(directory, { recursive: true });
  const digest = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32);
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new DataDirectoryInUse(directory) : error),
    );
    server.listen(`\0waarborg-${digest}`, () => {
      server.unref();
      resolve(server);
    });
  });
}
