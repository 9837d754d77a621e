import type { Day } from '../../kernel/day.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, looking, view } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import type { EntryFact } from './entry.ts';
import { nameIn } from './open-tab.ts';
import { type FileSection, findSection } from './sections/index.ts';
import { everyoneInTheFile } from './sections/section.ts';
import type { Values } from './values.ts';

/** What happened to an entry: written, confirmed as it stood, or removed; and what it held from then on. */
export interface EntryVersion {
  n: number;
  did: EntryFact['did'];
  on: Day;
  at: Date;
  /** Name of whoever did it; null when VDAB's own systems did, or nobody knows any more. */
  by: string | null;
  office: string | null;
  values: Values;
}

/** An entry with everything that it ever held, oldest first. */
export interface EntryHistory {
  id: string;
  section: FileSection;
  removedOn: Day | null;
  versions: EntryVersion[];
}

/** An entry with everything that it ever held, and in whose file it stands. */
export interface ShownHistory extends EntryHistory {
  identity: Identity;
}

/** Everything that the file's sections hold about a citizen. */
export interface WholeFile {
  identity: Identity;
  entries: EntryHistory[];
}

interface HistoryRow {
  id: string;
  section: string;
  removedOn: Day | null;
  decisions: { at: string; by: string | null; office: string | null; facts: EntryFact[] }[];
  texts: { field: string; n: number; body: string }[];
}

/** An entry `e` of the citizen `z` with its decisions and all its texts, in SQL. */
const historyOf = `json_build_object('id', e.id, 'section', e.section, 'removedOn', e.removed_on,
  'decisions', (select coalesce(json_agg(json_build_object('at', j.at, 'by', ${nameIn('j.actor_id')},
      'office', (select o.name from organisation o where o.id = j.org_id), 'facts', j.facts) order by j.seq), '[]')
    from journal j where j.owner_id = e.citizen_id and j.record_id = e.id and j.outcome = 'accepted'),
  'texts', (select coalesce(json_agg(json_build_object('field', t.field, 'n', t.n, 'body', t.body) order by t.n), '[]')
    from record_text t where t.citizen_id = e.citizen_id and t.record_id = e.id))`;

const oneEntry = looking<{ citizen_id: string; identity: Identity; entry: HistoryRow }>('file.entry-history', {
  roles: everyoneInTheFile,
  values: 2,
  about: 2,
  sql: `select z.citizen_id, ${identityOf} as identity, ${historyOf} as entry
    from citizen z join entry e on e.citizen_id = z.citizen_id
    where z.citizen_id = $1::uuid and e.id = $2::uuid`,
});

const allEntries = looking<{ citizen_id: string; identity: Identity; entries: HistoryRow[] }>('file.download', {
  roles: ['citizen'],
  purpose: 'download',
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity,
      (select coalesce(json_agg(${historyOf} order by e.id), '[]')
        from entry e where e.citizen_id = z.citizen_id) as entries
    from citizen z where z.citizen_id = $1::uuid`,
});

/**
 * Every version of an entry, from the journal's codes and the texts beside it: a text stands from the version that
 * wrote it until the next one of its field, and an empty one says that the field was emptied.
 */
export function versionsOf(decisions: HistoryRow['decisions'], texts: HistoryRow['texts']): EntryVersion[] {
  const versions: EntryVersion[] = [];
  let codes: Values = {};
  for (const { at, by, office, facts } of decisions) {
    for (const fact of facts) {
      if (fact.did === 'written') codes = fact.codes;
      const newest = new Map(texts.filter(({ n }) => n <= fact.n).map(({ field, body }) => [field, body]));
      const written = [...newest].filter(([, body]) => body !== '');
      const values = { ...codes, ...Object.fromEntries(written) };
      versions.push({ n: fact.n, did: fact.did, on: fact.on, at: new Date(at), by, office, values });
    }
  }
  return versions;
}

function historyFrom({ id, section: name, removedOn, decisions, texts }: HistoryRow): EntryHistory[] {
  const section = findSection(name);
  return section ? [{ id, section, removedOn, versions: versionsOf(decisions, texts) }] : [];
}

/** Every version of one entry, removed ones too; null when it is not there for who looks. */
export async function entryHistory(
  house: Pick<House, 'database' | 'clock'>,
  looker: Looker,
  citizenId: string,
  entryId: string,
): Promise<ShownHistory | null> {
  const [row] = await view(house, looker, oneEntry, citizenId, entryId);
  const [history] = row ? historyFrom(row.entry) : [];
  return row && history ? { ...history, identity: row.identity } : null;
}

/**
 * Every version of every entry for the citizen's own download, what is internal too (GDPR-15/reading): nothing that
 * the sections hold is kept back. The door's purpose lets it through the second wall, and stands in the look.
 */
export async function wholeFile(
  house: Pick<House, 'database' | 'clock'>,
  looker: Looker,
  citizenId: string,
): Promise<WholeFile | null> {
  const [row] = await view(house, looker, allEntries, citizenId);
  return row ? { identity: row.identity, entries: row.entries.flatMap(historyFrom) } : null;
}
