import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { languages } from '../kernel/language.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** The messages of an area in a language; nothing of what is no area. */
const messagesOf = (area: unknown, language: string): [string, string][] =>
  typeof area === 'object' && area !== null && language in area
    ? Object.entries(Object.entries(area).find(([name]) => name === language)?.[1] ?? {}).flatMap(([key, message]) =>
        typeof message === 'string' ? [[key, message] as [string, string]] : [],
      )
    : [];

test.each(files)('every message of %s can be read, in every language', async (name) => {
  const areas: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `./${name}`);
  const faults: string[] = [];
  for (const area of Object.values(areas))
    for (const language of languages)
      for (const [key, message] of messagesOf(area, language))
        try {
          new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
        } catch (error) {
          faults.push(`${key} in ${language}: ${String(error)}`);
        }
  expect(faults).toEqual([]);
});
