import type { Day } from '../../src/kernel/day.ts';
import { type Field, type FileSection, type SectionId, sections } from '../../src/modules/file/index.ts';
import { readValues } from '../../src/modules/file/values.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Fact } from '../../src/platform/record.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { canary } from './canaries.ts';

/** The id of an entry of each section. */
export type Filled = Readonly<Partial<Record<SectionId, string>>>;

const markOfAudience = { file: 'entry', vdab: 'vdab', internal: 'remark' } as const;

/** A value that a field takes; a free text is a canary. */
function aValue(field: Field, mark: string) {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      if (field.format === 'phone') return '0400 11 22 33';
      return field.format === 'e-mail' ? `${mark}@example.org` : mark.length <= field.max ? mark : '2000';
    case 'day':
      return '2026-01-05';
    case 'month':
      return '2026-01';
    case 'code':
      return field.options[0]?.code ?? '';
    case 'codes':
      return field.options.map(({ code }) => code);
    case 'number':
      return field.min;
    case 'yes-no':
      return true;
    case 'uri':
      return `http://data.europa.eu/esco/${field.of.slice(5)}/01234567-89ab-4cde-8f01-23456789abcd`;
  }
}

const all: readonly FileSection[] = sections;

/** An entry to plant: what the journal says of it, and its texts. */
export interface PlantedEntry {
  section: SectionId;
  fact: Fact;
  audience: string;
  texts: Readonly<Record<string, string>>;
}

/** An entry for every section of a file, every field filled in. */
export const filledEntries = (situation: string, on: Day): PlantedEntry[] =>
  all.map((section) => {
    const { id, audience, cardinality, fields } = section;
    const mark = canary(situation, markOfAudience[audience]);
    const given = Object.fromEntries(fields.map((field) => [field.name, aValue(field, mark)]));
    const { codes, texts, wrong } = readValues(section, given, on);
    if (wrong.length > 0) throw new Error(`${id}: ${wrong.map(({ code, about }) => `${code} ${about}`).join(', ')}`);
    const digests = Object.fromEntries(Object.keys(texts).map((name) => [name, 'digest']));
    const fact = {
      ...{ kind: 'entry', id: newId(), did: 'written', n: 1, audience, on, by: systemActor.id, orgId: null },
      ...{ section: id, once: cardinality === 'one', codes, texts: digests },
    };
    return { section: id, fact, audience, texts };
  });
