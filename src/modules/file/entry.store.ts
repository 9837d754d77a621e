import type { Day } from '../../kernel/day.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { type EntryState, entryKind } from './entry.ts';

/** An entry that a verb may touch, with its newest texts by field. */
export interface HeldEntry {
  held: Held<EntryState>;
  texts: Readonly<Record<string, string>>;
}

/** What a verb on an entry decides on. */
export interface EntryCase {
  /** The citizen's wrapped key, under which texts are digested. */
  key: Buffer;
  /** The entry named by the command; null when it does not stand in this file. */
  entry: HeldEntry | null;
  /** Another live entry of a section that has only one. */
  other: boolean;
  /** Attestations of the actor's office in this file. */
  attestations: LiveAttestation[];
}

/** The newest text of each field of an entry, in SQL; a field that was emptied is left out. */
export const newestTexts = (alias: string): string => `(select coalesce(json_object_agg(t.field, t.body), '{}')
  from (select distinct on (r.field) r.field, r.body from record_text r
    where r.citizen_id = ${alias}.citizen_id and r.record_id = ${alias}.id order by r.field, r.n desc) t
  where t.body <> '')`;

interface EntryRow {
  wrappedKey: Buffer;
  entries: { id: string; version: number; state: EntryState; texts: Record<string, string> }[];
  attestations: LiveAttestation[];
}

const loadEntry = statement<EntryRow>(
  'entry.load',
  `select z.wrapped_key as "wrappedKey",
    (select coalesce(json_agg(json_build_object(
        'id', e.id, 'version', e.version, 'state', ${entryKind.stateOf('e')}, 'texts', ${newestTexts('e')})), '[]')
      from entry e where e.citizen_id = z.citizen_id
        and (e.id = $2::uuid or (e.section = $3::text and e.once and e.removed_on is null))) as entries,
    (select coalesce(json_agg(json_build_object(
        'id', a.id, 'orgId', a.org_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'opensOn', a.opens_on,
        'closesOn', a.closes_on, 'withdrawnOn', a.withdrawn_on)), '[]')
      from attestation a where a.citizen_id = z.citizen_id and a.org_id = $4::uuid) as attestations
  from citizen z where z.citizen_id = $1::uuid`,
);

/** Loads an entry of a citizen's file; `section` also looks for the one entry that such a section may have. */
export const loadingEntry = (
  citizenId: string,
  entryId: string,
  section: string | null,
  orgId: string | null,
): Loading<EntryCase> =>
  loading([loadEntry.with(citizenId, entryId, section, orgId)], ([[row]]) => {
    if (!row) return null;
    const found = row.entries.find(({ id }) => id === entryId);
    return {
      key: row.wrappedKey,
      entry: found
        ? {
            held: { owner: citizenId, id: found.id, version: found.version, state: found.state },
            texts: found.texts,
          }
        : null,
      other: row.entries.some(({ id }) => id !== entryId),
      attestations: row.attestations,
    };
  });

const keepTexts = statement<unknown>(
  'entry.keep-texts',
  `insert into record_text (citizen_id, record_id, field, n, body, written_on, written_at, written_by, audience)
   select $1::uuid, $2::uuid, t.field, $3::int, t.body, $4::date, $5::timestamptz, $6::uuid, $7::text
   from unnest($8::text[], $9::text[]) as t (field, body)`,
);

/** Keeps the texts of an entry's version beside it; an empty body says that the field was emptied. */
export const bindTexts = (kept: {
  citizenId: string;
  entryId: string;
  n: number;
  on: Day;
  at: Date;
  by: string;
  audience: string;
  texts: Readonly<Record<string, string>>;
}): Bound<unknown> =>
  keepTexts.with(
    kept.citizenId,
    kept.entryId,
    kept.n,
    kept.on,
    kept.at,
    kept.by,
    kept.audience,
    Object.keys(kept.texts),
    Object.values(kept.texts),
  );
