// The two programs that the tests need beside Node: a PostgreSQL server of 15 or newer, and Chromium.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { outerPath, say, Unmet } from './processes.mjs';

const oldest = 15;
/** The one without windows first: it starts in half the time, and the tests open none. */
const browsers = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The first that Debian has. */
const debianNames = { postgres: ['postgresql'], chromium: ['chromium-headless-shell', 'chromium'] };

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const foldersOfPath = () => outerPath().split(delimiter).filter(Boolean);

/** The major version of the server in a folder, such as 15; 0 when there is none. */
function serverIn(folder) {
  if (!['initdb', 'postgres'].every((name) => executable(join(folder, name)))) return 0;
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

function postgresFolder() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...foldersOfPath(), ...versions]
    .map((folder) => ({ folder, version: serverIn(folder) }))
    .filter(({ version }) => version >= oldest)
    .sort((a, b) => b.version - a.version)[0]?.folder;
}

function chromiumFile() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!executable(named))
      throw new Unmet(`CHROMIUM_PATH names ${named}, which is no program. Correct it or unset it.`);
    return named;
  }
  return [...foldersOfPath(), '/usr/bin']
    .flatMap((folder) => browsers.map((name) => join(folder, name)))
    .find(executable);
}

const lacking = {
  postgres: `The server programs of PostgreSQL ${oldest} or newer (initdb, postgres) are neither on the PATH nor in /usr/lib/postgresql.`,
  chromium: `Chromium is not on the PATH (looked for ${browsers.join(', ')}) and CHROMIUM_PATH does not name it.`,
};
const onDebian = (names) =>
  `apt-get update && apt-get install --no-install-recommends ${names.map((name) => debianNames[name].at(-1)).join(' ')}`;
const unmet = (names) =>
  new Unmet(`${names.map((name) => lacking[name]).join('\n')}\nOn Debian, as root: ${onDebian(names)}`);

/** The folder that holds `initdb` and `postgres`, the newest when there are several; throws and says how to get them. */
export function findPostgres() {
  const folder = postgresFolder();
  if (folder === undefined) throw unmet(['postgres']);
  return folder;
}

/** The browser's file; throws and says how to get it. */
export function findChromium() {
  const file = chromiumFile();
  if (file === undefined) throw unmet(['chromium']);
  return file;
}

const missing = () => [...(postgresFolder() ? [] : ['postgres']), ...(chromiumFile() ? [] : ['chromium'])];

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3', ...args], {
    env,
    encoding: 'utf8',
  });
}

/** Installs from the lists that are there; when they are absent or out of date, fetches them and tries once more. */
function installWithApt(names) {
  const begun = performance.now();
  say(`Installing ${names.join(' and ')} for the tests (apt-get), once …`);
  const isListed = (name) => spawnSync('apt-cache', ['show', name]).status === 0;
  const packages = () => names.map((name) => debianNames[name].find(isListed));
  const attempt = () => apt('install', '-y', '--no-install-recommends', ...packages().filter(Boolean));
  if (packages().includes(undefined) || attempt().status !== 0) {
    apt('update');
    const { status, stdout, stderr } = attempt();
    if (status !== 0) throw new Unmet(`${stdout ?? ''}${stderr ?? ''}\n${unmet(names).message}`);
  }
  say(`Installed in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

/**
 * Makes sure that both programs are there: installs them from Debian's packages when that is possible without asking
 * (root on Debian), and says exactly what is missing otherwise. Debian starts a cluster of its own; no test uses it.
 */
export function bringPrograms() {
  const names = missing();
  if (names.length > 0 && isDebian() && process.getuid?.() === 0) installWithApt(names);
  const left = missing();
  if (left.length > 0) throw unmet(left);
}
