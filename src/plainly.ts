import { ConfigRefused } from './config.ts';
import { DataDirectoryInUse } from './platform/database/data-directory.ts';

const byCode: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program already listens there. Stop that one, or set PORT.',
  EADDRNOTAVAIL: 'This machine has no such address. Correct HOST.',
  EACCES: 'The system does not allow it: a port below 1024, or a folder that is not yours. Correct PORT or DATA_DIR.',
  ECONNREFUSED: 'The database does not answer. Check DATABASE_URL, and that the server runs.',
  ENOTFOUND: 'The database’s host is unknown. Correct DATABASE_URL.',
  '28P01': 'The database refuses this user or password. Correct DATABASE_URL.',
  '3D000': 'The server has no such database. Make it, or correct DATABASE_URL.',
};

/** What an operator can mend, as a sentence with what to do; null for a fault of ours, which is told with its stack. */
export function plainly(error: unknown): string | null {
  if (error instanceof ConfigRefused || error instanceof DataDirectoryInUse) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return byCode[code] ?? null;
}
