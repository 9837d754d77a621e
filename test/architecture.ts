import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The files of a tree: path from the project's root → text. */
export type Files = ReadonlyMap<string, string>;

/** A line that imports: what it names, and whether the compiler erases it. */
export interface Import {
  target: string;
  typeOnly: boolean;
}

const statement =
  /^(?:import|export)[ \t]+(type[ \t]+)?(?:[\w$*{}, \t\r\n]*?from[ \t]*)?'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'\s*\)/gm;

/** Every import, re-export, side-effect import and dynamic import with a fixed name, in the order of the text. */
export const importsOf = (text: string): Import[] =>
  [...text.matchAll(statement)].map(([, type, target, dynamic]) => ({
    target: target ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));

/** The layers from the bottom up; a file may import from its own layer and from those before it. */
const layers = ['kernel', 'platform', 'modules', 'demo', 'web'] as const;
const root = layers.length;

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
const isData = (path: string) => /^(src\/texts|schemes|sources)\//.test(path);

/** The height of a file: 0 is the kernel; what stands loose in src (main, cli, config) is the composition root, on top. */
function height(path: string): number | null {
  if (/^src\/[^/]+$/.test(path)) return root;
  const found = layers.findIndex((layer) => path.startsWith(`src/${layer}/`));
  return found < 0 ? null : found;
}

/** The folder of a module, such as `src/modules/steps`; null outside the modules and for what all of them share. */
const moduleOf = (path: string) => /^src\/modules\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;

/** The file that a relative import names, or null for a package. */
const resolve = (from: string, target: string) =>
  target.startsWith('.') ? normalize(join(dirname(from), target)).replaceAll('\\', '/') : null;

interface Edge {
  from: string;
  to: string;
  typeOnly: boolean;
}

const edgesOf = (files: Files): Edge[] =>
  [...files].flatMap(([from, text]) =>
    importsOf(text).flatMap(({ target, typeOnly }) => {
      const to = resolve(from, target);
      return to === null ? [] : [{ from, to, typeOnly }];
    }),
  );

/** Why one file may not import another, or null when it may. */
function fault({ from, to, typeOnly }: Edge): string | null {
  if (isTest(to) || /^(scripts|bench)\//.test(to)) return 'the product does not import tests, scripts or benchmarks';
  if (isData(from)) {
    const same = isData(to) && to.split('/')[0] === from.split('/')[0];
    return typeOnly || same || to.startsWith('src/kernel/') ? null : 'texts, schemes and sources import types only';
  }
  if (isData(to)) return null;
  const [low, high] = [height(from), height(to)];
  if (low === null || high === null) return 'a file stands in kernel, platform, modules, demo, web or data';
  if (high === root && low < root && !(typeOnly && to === 'src/config.ts'))
    return 'nothing imports the composition root';
  if (high > low && high !== root) return 'imports run downwards: web, demo, modules, platform, kernel';
  const [own, other] = [moduleOf(from), moduleOf(to)];
  if (own !== null && other !== null && own !== other && to !== `${other}/index.ts`)
    return 'a module uses another through its index.ts';
  return null;
}

/** Every import that runs the wrong way; each sentence names the two files and the rule. */
export const importFaults = (files: Files): string[] =>
  edgesOf(files)
    .filter(({ from }) => !isTest(from))
    .flatMap((edge) => {
      const why = fault(edge);
      return why === null ? [] : [`${edge.from} imports ${edge.to}: ${why}`];
    })
    .sort();

/**
 * Rings of files that import each other, each told once, starting at its alphabetically first file. A type that code
 * and data ask of each other (a scheme names its needs, a need reads the scheme's statuses) is no ring: it is erased.
 */
export function cycles(files: Files): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of edgesOf(files)) {
    if (isTest(from) || (typeOnly && isData(from) !== isData(to))) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.add(told(path.slice(at)));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of [...next.keys()].sort()) walk(file, []);
  return [...found].sort();
}

function told(ring: string[]): string {
  const first = ring.indexOf([...ring].sort()[0] ?? '');
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

/** A pattern that stands nowhere but in the files it is meant for. */
interface Ban {
  pattern: RegExp;
  except: (path: string) => boolean;
  why: string;
}

const never = () => false;
const word = (text: string) => new RegExp(text.replace('_', ''));

const bans: Ban[] = [
  {
    pattern: /\bprocess\.env\b/,
    except: (path) => path === 'src/config.ts' || !path.startsWith('src/') || isTest(path),
    why: 'the environment is read in src/config.ts and nowhere else',
  },
  {
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b/,
    // What runs in the browser has only the browser's clock; it counts how long a session still lasts.
    except: (path) =>
      path === 'src/platform/clock.ts' || /^src\/web\/assets\//.test(path) || !path.startsWith('src/') || isTest(path),
    why: 'the time comes from the clock',
  },
  { pattern: word('\\bTO_DO\\b'), except: never, why: 'what must still be done stands in an issue' },
  { pattern: word('\\bFIX_ME\\b'), except: never, why: 'what must still be mended stands in an issue' },
  { pattern: word('@ts-_(ignore|nocheck)\\b'), except: never, why: 'the compiler is not silenced' },
  {
    pattern: word('\\b(test|it|describe)\\._(skip|only|todo|fails)\\b'),
    except: never,
    why: 'a test runs, always',
  },
];

const comment = /^\s*(\/\/|\*|\/\*)/;

/** Every line that holds what its file may not hold; a comment may speak of the clock and the environment. */
export const banned = (files: Files): string[] =>
  [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) =>
      bans
        .filter(({ pattern, except }) => pattern.test(line) && !except(path))
        .filter(({ except }) => except === never || !comment.test(line))
        .map(({ why }) => `${path}:${index + 1}: ${why}`),
    ),
  );

/** The texts of the files under these folders that end in one of these ways. */
export function readTree(folders: string[], endings: RegExp): Files {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      if (entry.isFile() && endings.test(entry.name)) files.set(path, readFileSync(path, 'utf8'));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
