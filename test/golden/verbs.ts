import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Verb } from '../../src/platform/perform.ts';

/** Verbs outside every procedure: what they write is content of a file, on which nothing is decided. */
const contents: readonly string[] = ['entry.write', 'entry.remove', 'document.add', 'document.record-scan'];

/** A verb is what decides under a name; the rest of the modules is not. */
const isVerb = (one: unknown): one is Verb<object, object> =>
  typeof one === 'object' && one !== null && 'decide' in one;

const folder = join(import.meta.dirname, '../../src/modules');
const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const modules = await Promise.all(
  names.map(async (name): Promise<Readonly<Record<string, unknown>>> => import(`../../src/modules/${name}/index.ts`)),
);

/** Every verb of a procedure, by its name: whatever a module offers, so that a new one is known here at once. */
export const verbs: ReadonlyMap<string, Verb<object, object>> = new Map(
  modules
    .flatMap((module) => Object.values(module))
    .filter(isVerb)
    .filter(({ name }) => !contents.includes(name))
    .map((verb) => [verb.name, verb]),
);
