import { once } from 'node:events';
import { createServer } from 'node:net';

/** A virus scanner of the tests, which says the same of every file until it is told to say something else. */
export interface Scanner {
  address: string;
  /** Its next words, such as `stream: OK`; null when it hangs up without a word. */
  says: string | null;
  close(): void;
}

/** Opens a scanner on a port of its own. */
export async function aScanner(says: string | null): Promise<Scanner> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      if (!piece.subarray(-4).equals(Buffer.alloc(4))) return;
      if (scanner.says === null) socket.destroy();
      else socket.end(`${scanner.says}\0`);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const scanner: Scanner = {
    address: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    says,
    close: () => void server.close(),
  };
  return scanner;
}
