import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The two secrets of an installation: 32 random bytes each, written in base64. */
const Secrets = z.object({ masterKey: z.base64().min(32), signingKey: z.base64().min(32) });
export type Secrets = z.infer<typeof Secrets>;

/**
 * The demo's keys, made once and kept in `dataDir`/secrets.json, readable by its owner only. The file appears whole or
 * not at all, so of two processes that start together one makes it and both read the same.
 */
export function madeSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const beside = `${file}.${process.pid}`;
  const secret = () => randomBytes(32).toString('base64');
  const fresh: Secrets = { masterKey: secret(), signingKey: secret() };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(beside, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(beside);
  }
  return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
}
