// Brings the packages and the build up to date; does nothing when they are. `npm run build` is this file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, outerPath, projectNode, root, run, say, Unmet } from './processes.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Whether npm's own record of what it installed differs from the lock file. Packages for other platforms are optional
 * and stay away; any other difference in version or content counts.
 */
export function differs(lock, installed) {
  return Object.entries(lock.packages).some(([place, wanted]) => {
    if (place === '') return false;
    const present = installed.packages[place];
    if (present === undefined) return !wanted.optional;
    return present.version !== wanted.version || present.integrity !== wanted.integrity;
  });
}

function packagesAreStale() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return true;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  return differs(read(join(root, 'package-lock.json')), read(record));
}

/** Installs exactly what the lock file names, when node_modules is absent or differs from it. */
export async function install() {
  if (!packagesAreStale()) return;
  const begun = performance.now();
  say('Installing packages (npm ci), once …');
  // Development packages too, whatever NODE_ENV says: the compiler is one. No package here has an install script.
  const args = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const code = await run('npm', args, { path: outerPath(), stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0)
    throw new Unmet(
      `npm ci failed, see above. Check that the npm registry is reachable (npm ping) and then repeat: npm ci`,
    );
  say(`Packages installed in ${seconds(begun)}.`);
  if (projectNode() === process.execPath && !process.execPath.startsWith(root))
    say(`Node 24 comes with the packages on 64-bit Linux only; here Waarborg runs on your own ${process.version}.`);
}

/** Everything that the build is made from. */
const inputs = ['src', 'schemes', 'sources', 'bench', 'scripts', 'tsconfig.json', 'package-lock.json'];

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else yield full;
  }
}

function digestOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    for (const file of extname(input) ? [path] : filesUnder(path))
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Takes compiled files away whose source is gone, so that a build holds what a clean one would. */
function removeOrphans() {
  for (const file of filesUnder(join(root, 'dist'))) {
    const source = relative(join(root, 'dist'), file).replace(/\.js(\.map)?$/, '');
    const compiled = /\.js(\.map)?$/.test(file) && !source.startsWith('assets');
    if (compiled && !['.ts', '.tsx'].some((end) => existsSync(join(root, source + end)))) rmSync(file);
  }
}

/** Compiles into dist/ and makes dist/assets, when a source has changed since; answers whether that went well. */
export async function build() {
  const stamp = join(root, 'dist/.built');
  const digest = digestOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  const begun = performance.now();
  say('Building …');
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(stamp, { force: true });
  // Everything anew: one second, and no trust in what an earlier build left behind.
  if ((await run('tsc', ['-p', 'tsconfig.json', '--incremental', 'false', '--tsBuildInfoFile', 'null'])) !== 0)
    return false;
  removeOrphans();
  if ((await run('node', ['scripts/assets.mjs'])) !== 0) return false;
  writeFileSync(stamp, digest);
  say(`Built in ${seconds(begun)}.`);
  return true;
}

/** Packages and build; what `npm start` needs. */
export async function prepare() {
  await install();
  if (!(await build())) throw new Unmet('The build failed, see above. After mending it: npm run build');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(prepare);
