import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.object({ masterKey: z.base64(), signingKey: z.base64() });

/** The two keys of an installation, 32 bytes each. */
export interface Secrets {
  masterKey: Buffer;
  signingKey: Buffer;
}

/**
 * The demo's keys, made once and kept in `dataDir`/secrets.json, readable by its owner only. The file appears whole or
 * not at all, so of two processes that start together one makes it and both read the same.
 */
export function madeSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const beside = `${file}.${process.pid}`;
  const fresh = { masterKey: randomBytes(32).toString('base64'), signingKey: randomBytes(32).toString('base64') };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(beside, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(beside);
  }
  const kept = Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { masterKey: Buffer.from(kept.masterKey, 'base64'), signingKey: Buffer.from(kept.signingKey, 'base64') };
}
