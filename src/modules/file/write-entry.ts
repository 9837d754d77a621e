import { z } from 'zod';
import { canonical } from '../../kernel/canonical.ts';
import { accept, refuse, unless } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Case, Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { bindTexts, type EntryCase, loadingEntry } from './entry.store.ts';
import type { EntryFact } from './entry.ts';
import { closedTo } from './entry-access.ts';
import { type FileSection, findSection, sectionIds } from './sections/index.ts';
import { isText, readValues } from './values.ts';

const valueField = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(100)).max(100),
  z.null(),
]);

/**
 * Adds an entry to a section of the citizen's file, or changes the one with that id (M-22). All fields are given: one
 * that is left out is emptied. Given as it stands, the entry is confirmed: it counts as up to date from today.
 */
export const WriteEntry = z.object({
  citizenId: idField,
  id: idField.default(() => newId()),
  section: z.enum(sectionIds),
  values: z.record(z.string().max(60), valueField),
});
export type WriteEntry = z.infer<typeof WriteEntry>;

/** Writes an entry. Every field that is wrong is named at once. */
export const writeEntry: Verb<WriteEntry, EntryCase> = {
  name: 'entry.write',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, id, section }, who }) => loadingEntry(citizenId, id, section, who.orgId),
  held: ({ entry }) => (entry ? [entry.held] : []),
  key: ({ key }) => key,
  decide(asked) {
    const { subject, command, who, today } = asked;
    const section = findSection(command.section);
    if (!section) return refuse({ code: 'entry-unknown', source: 'M-23', about: command.id });
    const closed = closedTo(who, section, subject.attestations, today) ?? misplaced(asked, section);
    if (closed) return refuse(closed);
    const given = readValues(section, command.values, today);
    return unless(given.wrong, () => accept(factOf(asked, section, given)));
  },
  also({ subject, command, facts, who, today, now }) {
    const section = findSection(command.section);
    const fact = facts.find((one) => one.did === 'written');
    if (!section || !fact) return [];
    const { texts } = readValues(section, command.values, today);
    const changed = changedTexts(section, subject, texts);
    if (Object.keys(changed).length === 0) return [];
    const { citizenId, id } = command;
    const { audience } = section;
    return [
      bindTexts({
        citizenId,
        entryId: id,
        n: nextOf(subject),
        on: today,
        at: now,
        by: who.id,
        audience,
        texts: changed,
      }),
    ];
  },
};

type Asked = Case<WriteEntry, EntryCase>;

const nextOf = ({ entry }: EntryCase) => (entry?.held.version ?? 0) + 1;

/** Why these values cannot become this entry: it was removed, is of another section, or there is one already. */
function misplaced({ subject: { entry, other }, command }: Asked, section: FileSection) {
  const stands = entry?.held.state;
  if (stands && stands.section !== section.id)
    return { code: 'entry-unknown', source: 'M-23', about: command.id } as const;
  if (stands?.removedOn) return { code: 'entry-removed', source: 'M-22', about: command.id } as const;
  if (!stands && other) return { code: 'entry-exists', source: 'M-23', about: section.id } as const;
  return null;
}

/** The texts that differ from what stands there; an emptied one is empty. */
function changedTexts(section: FileSection, { entry }: EntryCase, texts: Readonly<Record<string, string>>) {
  const changed = section.fields
    .filter(isText)
    .map(({ name }) => [name, texts[name] ?? '', entry?.texts[name] ?? ''] as const)
    .filter(([, now, before]) => now !== before);
  return Object.fromEntries(changed.map(([name, now]) => [name, now]));
}

function factOf(
  { subject, command, who, today, digest }: Asked,
  section: FileSection,
  { codes, texts }: ReturnType<typeof readValues>,
): EntryFact {
  const { audience } = section;
  const base = {
    kind: 'entry',
    id: command.id,
    n: nextOf(subject),
    audience,
    on: today,
    by: who.id,
    orgId: who.orgId,
  } as const;
  const changed = Object.entries(changedTexts(section, subject, texts));
  const before = subject.entry?.held.state.codes;
  if (before && changed.length === 0 && canonical(before) === canonical(codes)) return { ...base, did: 'confirmed' };
  const digests = Object.fromEntries(changed.map(([name, text]) => [name, digest(text)]));
  return { ...base, did: 'written', section: section.id, once: section.cardinality === 'one', codes, texts: digests };
}
