import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs the server until its standard input closes, then stops it at once and removes its folder. The input closes with
 * the process that holds it, however that one ends, so neither Ctrl+C nor a kill leaves a server behind. A server that
 * dies before is started again when `again` is 1, as an operator's supervisor would.
 */
const guard = `
exec 3<&0
again=$1 postgres=$2 folder=$3 port=$4; shift 4
{ cat <&3 >/dev/null; touch "$folder/end"; kill -QUIT $(head -n 1 "$folder/data/postmaster.pid"); } &
while :; do
  "$postgres" -D "$folder/data" -k "$folder" -p "$port" "$@" &
  wait $!
  if [ -e "$folder/end" ] || [ $again = 0 ]; then break; fi
  sleep 0.05
done
rm -rf "$folder"
`;

/** PostgreSQL refuses to run as root: the account that owns the cluster then, and nothing to change otherwise. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL refuses to run as root and this machine has neither an account postgres nor nobody.');
}

/** Makes a cluster in a folder of its own; gives that folder. */
function makeCluster(programs: string, password: string): string {
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-postgres-'));
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  for (const path of owner ? [folder, secret] : []) chownSync(path, owner?.uid ?? 0, owner?.gid ?? 0);
  const args = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'password', '--pwfile', secret, '-E', 'UTF8'];
  try {
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
    execFileSync(join(programs, 'initdb'), [...args, '--locale', locale, '--no-sync', '--no-instructions'], {
      ...owner,
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** A PostgreSQL server of one's own. */
export interface Cluster {
  /** The folder of `initdb` and `postgres`. */
  programs: string;
  /** A free port of 127.0.0.1. */
  port: number;
  /** Of the superuser `postgres`. */
  password: string;
  /** As on the command line: `shared_buffers=64MB`. */
  settings: readonly string[];
}

/** A server at work. */
export interface Running {
  /** A superuser's. */
  url: string;
  /** The process that accepts connections; another one after each start. */
  pid(): number;
  /** Waits until it accepts connections. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs a server on a new cluster, again whenever it dies, and waits until it accepts connections. */
export const startSupervised = (cluster: Cluster): Promise<Running> => start(cluster, true);

/** Starts a server on a new cluster and waits until it accepts connections; gives how to stop it. */
export const startCluster = async (cluster: Cluster): Promise<() => Promise<void>> =>
  (await start(cluster, false)).stop;

async function start({ programs, port, password, settings }: Cluster, again: boolean): Promise<Running> {
  const folder = makeCluster(programs, password);
  const options = ['listen_addresses=127.0.0.1', ...settings].flatMap((setting) => ['-c', setting]);
  const program = join(programs, 'postgres');
  const args = ['-c', guard, 'guard', again ? '1' : '0', program, folder, String(port), ...options];
  const server = spawn('sh', args, { ...account(), cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'] });
  server.unref();
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4000);
  });
  const status = join(folder, 'data/postmaster.pid');
  const ready = () => accepting(server, status, () => log);
  await ready();
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    pid: () => Number(readFileSync(status, 'utf8').split('\n')[0]),
    ready,
    async stop() {
      server.stdin.end();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** Waits for the word `ready` in the server's own status file. */
async function accepting(server: ChildProcess, statusFile: string, log: () => string): Promise<void> {
  const giveUp = performance.now() + 30_000;
  while (!(existsSync(statusFile) && /^ready\s*$/m.test(readFileSync(statusFile, 'utf8')))) {
    if (server.exitCode !== null || performance.now() > giveUp) throw new Error(`PostgreSQL does not start:\n${log()}`);
    await pause(20);
  }
}
