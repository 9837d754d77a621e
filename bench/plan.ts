import { families } from './ids.ts';
import type { Trip } from './recording.ts';

/** What differs from one request to the next, by name. */
export type Variables = Readonly<Record<string, string>>;

/** A statement with one request's values. */
export interface Said {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** What one request made the product say to the database; another request says the same with other variables. */
export interface Plan {
  method: 'GET' | 'POST';
  /** Fastify's pattern of the address. */
  route: string;
  status: number;
  sample: Variables;
  /** The very same statements, round trip by round trip. */
  trips: readonly { opening: string | null; asked: readonly Said[] }[];
  /** The same work in one prepared statement, without the second wall. */
  single: Said;
}

/** The variables of a request: its address, its body, who is logged in, and what follows from them. */
export function variablesOf(given: Variables, who: Variables, requestId: string): Variables {
  const attestation = given.citizenId?.replace(families.citizen, families.attestation);
  return { ...given, ...who, ...(attestation ? { attestation } : {}), requestId };
}

/** The parts of an address that a pattern names, and its query. */
export function partsOfPath(route: string, path: string): Variables {
  const { pathname, searchParams } = new URL(path, 'http://bench');
  const parts = pathname.split('/');
  const named = route.split('/').flatMap((part, at): [string, string][] => {
    const value = parts[at];
    return part.startsWith(':') && value !== undefined ? [[part.slice(1), value]] : [];
  });
  return Object.fromEntries([...named, ...searchParams]);
}

/** What a body says in words: its fields that are texts. An empty one stands nowhere. */
export const partsOfBody = (body: unknown): Variables =>
  Object.fromEntries(
    Object.entries(body ?? {}).filter(
      (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
    ),
  );

/** Makes a text with the values of another request where the sample's stood. */
export function filler(text: string, sample: Variables): (values: Variables) => string {
  const found = Object.entries(sample)
    .map(([name, value]) => ({ name, value, at: text.indexOf(value) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return () => text;
  const [before, rest] = [text.slice(0, found.at), text.slice(found.at + found.value.length)];
  if (!before && !rest) return (values) => values[found.name] ?? '';
  const after = filler(rest, sample);
  return (values) => before + (values[found.name] ?? '') + after(values);
}

/** Makes the values of a statement for another request. */
export function fillers(said: readonly unknown[], sample: Variables): (values: Variables) => unknown[] {
  const made = said.map((value) => (typeof value === 'string' ? filler(value, sample) : () => value));
  return (values) => made.map((make) => make(values));
}

const settings = (opening: string) =>
  new Map([...opening.matchAll(/set local app\.(\w+) = '([^']*)'/g)].map(([, name, value]) => [name, value]));

/** How the second wall's settings are asked for in a statement, and of which type they are. */
const asked: readonly [RegExp, (found: string) => string, string][] = [
  [/app_id\('(\w+)'\)/g, (name) => name, 'uuid'],
  [/app_today\(\)/g, () => 'today', 'date'],
  [/app_role\(\)/g, () => 'role', 'text'],
  [/nullif\(current_setting\('app\.(\w+)', true\), ''\)/g, (name) => name, 'text'],
];

/** A statement that asks nothing of the transaction that it stands in: what it took from settings are values. */
function free({ name, text, values }: Said, opening: string): Said {
  const given = settings(opening);
  const all = [...values];
  const made = asked.reduce(
    (sql, [pattern, nameOf, type]) =>
      sql.replace(pattern, (_, found: string) => `$${all.push(given.get(nameOf(found)) ?? null)}::${type}`),
    text,
  );
  return { name, text: made, values: all };
}

/** Adds a statement to others as a CTE beside theirs; its parameters are numbered on. */
function beside(values: unknown[], said: Said, name: string): string {
  const shift = values.length;
  values.push(...said.values);
  return `, ${name} as (${said.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`)})\n`;
}

/**
 * A command in one statement: `first` is a save with CTEs of its own, the other writes become CTEs beside them, and so
 * does what was read to decide; its rows go out with the answer, because a CTE that nobody reads is not carried out.
 */
function merged(first: Said, writes: readonly Said[], reads: readonly Said[]): Said {
  const end = first.text.lastIndexOf('select exactly(');
  if (end < 0) throw new Error(`${first.name} is no save`);
  const values = [...first.values];
  const written = writes.map((said, at) => beside(values, said, `write_${at}`));
  const read = reads.map((said, at) => beside(values, said, `read_${at}`));
  const shown = reads.map((_, at) => `, (select json_agg(r) from read_${at} r) as read_${at}`);
  const text = [first.text.slice(0, end), ...written, ...read, first.text.slice(end), ...shown].join('');
  return { name: 'single', text, values };
}

/** The work of an operation in one statement: the whole of a look; of a command all that it reads and writes. */
export function singleOf(trips: Plan['trips']): Said {
  // What goes on in a transaction stands under the settings with which it was opened.
  const openings = trips.map(
    (_, at) => trips.slice(0, at + 1).findLast(({ opening }) => opening !== null)?.opening ?? '',
  );
  const work = trips.map(({ asked }, at) =>
    asked.filter(({ name }) => name !== 'session.stands').map((said) => free(said, openings[at] ?? '')),
  );
  const [first, ...rest] = work.at(-1) ?? [];
  if (!first) throw new Error('nothing was said');
  return work.length === 1 && rest.length === 0 ? first : merged(first, rest, work.slice(0, -1).flat());
}

/** What was recorded, without the functions that made it. */
export const saidIn = (trips: readonly Trip[]): Plan['trips'] =>
  trips.map(({ opening, asked: bound }) => ({
    opening,
    asked: bound.map(({ statement: { name, text }, values }) => ({ name, text, values })),
  }));
