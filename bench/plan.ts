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
  trips: readonly { opening: string; asked: readonly Said[] }[];
  /** The same work in one prepared statement, without the second wall. */
  single: Said;
}

/** The variables of a request: its address, its body's id, who is logged in, and what follows from them. */
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

/** Several statements in one: the first has CTEs of its own, the others become CTEs beside them. */
function merged([first, ...rest]: readonly Said[]): Said {
  if (!first) throw new Error('nothing to merge');
  const end = first.text.lastIndexOf('select exactly(');
  let values = [...first.values];
  const beside = rest.map((said, at) => {
    const shift = values.length;
    values = [...values, ...said.values];
    return `, beside_${at} as (${said.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`)})\n`;
  });
  if (end < 0 && rest.length > 0) throw new Error(`${first.name} is no save`);
  const text = rest.length > 0 ? `${first.text.slice(0, end)}${beside.join('')}${first.text.slice(end)}` : first.text;
  return { name: 'single', text, values };
}

/** The work of the last round trip in one statement: the whole of a look, and of a command all that it writes. */
export function singleOf(trips: Plan['trips']): Said {
  const last = trips.at(-1);
  if (!last) throw new Error('nothing was said');
  const work = last.asked.filter(({ name }) => name !== 'session.stands');
  return free(merged(work), last.opening);
}

/** What was recorded, without the functions that made it. */
export const saidIn = (trips: readonly Trip[]): Plan['trips'] =>
  trips.map(({ opening, asked: bound }) => ({
    opening,
    asked: bound.map(({ statement: { name, text }, values }) => ({ name, text, values })),
  }));
