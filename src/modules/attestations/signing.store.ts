import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import type { Held } from '../../platform/record.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { type LineState, lineKind } from '../steps/index.ts';
import { asMultirange, newestEnd, openDays } from './access.ts';
import { type AttestationState, attestationKind, purpose } from './attestation.ts';
import { type DraftState, draftKind } from './draft.ts';

/** What an office typed for a draft; gone once it was erased. */
export interface DraftText {
  givenName: string | null;
  familyName: string | null;
  birthOn: Day | null;
  nationalNumber: string | null;
  numberDigest: string | null;
  nameDigest: string | null;
  employer: string;
  email: string | null;
  language: Language;
}

/** A draft with what was typed for it. */
export interface LoadedDraft {
  draft: Held<DraftState>;
  text: DraftText | null;
}

/** A citizen's file as far as an attestation of one office touches it. */
export interface SignedFile {
  citizenId: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  nationalNumber: string | null;
  wrappedKey: Buffer;
  /** Keyed digests of the national numbers that lead to this file. */
  digests: string[];
  /** Version of the office's row in its narrow list; 0 when there is none. */
  listVersion: number;
  /** Every attestation of this office for outplacement, withdrawn and past ones too. */
  attestations: LiveAttestation[];
  /** Lines of this office that nobody has ended. */
  lines: Held<LineState>[];
}

interface FileRow extends Omit<SignedFile, 'citizenId' | 'lines'> {
  lines: { id: string; version: number; state: LineState }[];
}

/** What a draft's text is, in SQL, for the alias `t`; null when it was erased. */
export const draftTextOf = `case when t.id is null then null else json_build_object(
    'givenName', t.given_name, 'familyName', t.family_name, 'birthOn', t.birth_on, 'nationalNumber', t.national_number,
    'numberDigest', t.number_digest, 'nameDigest', t.name_digest, 'employer', t.employer, 'email', t.email,
    'language', t.language) end`;

/** A registered attestation as other modules know it, in SQL, for a table alias. */
export const liveOf = (a: string): string => `json_build_object('id', ${a}.id, 'orgId', ${a}.org_id,
    'startsOn', ${a}.starts_on, 'endsOn', ${a}.ends_on, 'opensOn', ${a}.opens_on, 'closesOn', ${a}.closes_on,
    'withdrawnOn', ${a}.withdrawn_on)`;

const loadDraft = statement<{ version: number; state: DraftState; text: DraftText | null }>(
  'draft.load',
  `select d.version, ${draftKind.stateOf('d')} as state, ${draftTextOf} as text
   from draft d left join draft_text t on t.org_id = d.org_id and t.id = d.id
   where d.org_id = $1::uuid and d.id = $2::uuid`,
);

const fileFor = (office: string) => `
  select z.given_name as "givenName", z.family_name as "familyName", z.birth_on as "birthOn",
    z.national_number as "nationalNumber", z.wrapped_key as "wrappedKey",
    (select coalesce(json_agg(n.digest), '[]') from national_number n where n.citizen_id = z.citizen_id) as digests,
    coalesce((select c.version from caseload c
      where c.citizen_id = z.citizen_id and c.org_id = ${office} and c.purpose = '${purpose}'), 0) as "listVersion",
    (select coalesce(json_agg(${liveOf('a')} order by a.closes_on, a.id), '[]') from attestation a
      where a.citizen_id = z.citizen_id and a.org_id = ${office} and a.purpose = '${purpose}') as attestations,
    (select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'state', ${lineKind.stateOf('s')})
        order by s.id), '[]') from step s
      where s.citizen_id = z.citizen_id and s.org_id = ${office} and s.service = 'outplacement'
        and s.status = 'in-progress') as lines
  from citizen z where z.citizen_id = $1::uuid`;

const loadFile = statement<FileRow>('attestation.load-file', fileFor('$2::uuid'));
const ofAttestation = '(select a.org_id from attestation a where a.citizen_id = $1::uuid and a.id = $2::uuid)';
const loadFileOf = statement<FileRow>('attestation.load-file-of', fileFor(ofAttestation));
const loadAttestation = statement<{ version: number; state: AttestationState }>(
  'attestation.load',
  `select a.version, ${attestationKind.stateOf('a')} as state from attestation a
   where a.citizen_id = $1::uuid and a.id = $2::uuid`,
);
const loadNumber = statement<{ citizen_id: string }>(
  'attestation.load-number',
  'select citizen_id from national_number where digest = $1',
);
const loadOffice = statement<{ id: string }>(
  'attestation.load-office',
  `select id from organisation where id = $1::uuid and kind = 'outplacement-office'`,
);

export const askDraft = (orgId: string, draftId: string) => loadDraft.with(orgId, draftId);
export const askFile = (citizenId: string, orgId: string) => loadFile.with(citizenId, orgId);
export const askFileOf = (citizenId: string, attestationId: string) => loadFileOf.with(citizenId, attestationId);
export const askAttestation = (citizenId: string, id: string) => loadAttestation.with(citizenId, id);
export const askNumber = (digest: string | null) => loadNumber.with(digest);
export const askOffice = (orgId: string) => loadOffice.with(orgId);

/** Makes a loaded draft of its row. */
export const draftFrom = (
  orgId: string,
  id: string,
  row: { version: number; state: DraftState; text: DraftText | null },
): LoadedDraft => ({ draft: { owner: orgId, id, version: row.version, state: row.state }, text: row.text });

/** Makes a loaded file of its row; null when the actor may see none. */
export const fileFrom = (citizenId: string, row: FileRow | undefined): SignedFile | null =>
  row ? { ...row, citizenId, lines: row.lines.map((line) => ({ owner: citizenId, ...line })) } : null;

const keepList = statement<unknown>(
  'caseload.keep',
  `with kept as (
     insert into caseload as c (citizen_id, org_id, purpose, search_name, open_days, ends_on)
     select z.citizen_id, $2::uuid, $3, z.search_name, $4::datemultirange, $5::date
     from citizen z where z.citizen_id = $1::uuid
     on conflict (citizen_id, org_id, purpose) do update
       set open_days = excluded.open_days, ends_on = excluded.ends_on, version = c.version + 1
       where c.version = $6::int
     returning 1)
   select exactly(1, (select count(*) from kept)) as kept`,
);

/**
 * Keeps the office's narrow list in step with its attestations: on which days the file is open. Another attestation
 * that was signed or withdrawn since they were loaded makes the command fail as stale, so that no day is forgotten.
 */
export const bindList = (
  citizenId: string,
  orgId: string,
  attestations: readonly LiveAttestation[],
  listVersion: number,
): Bound<unknown> =>
  keepList.with(citizenId, orgId, purpose, asMultirange(openDays(attestations)), newestEnd(attestations), listVersion);

const keepDraftText = statement<unknown>(
  'draft.keep-text',
  `insert into draft_text (org_id, id, given_name, family_name, birth_on, national_number, number_digest, name_digest,
     employer, email, language)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** Keeps what was typed for a draft beside it. */
export const bindDraftText = (orgId: string, id: string, text: DraftText): Bound<unknown> =>
  keepDraftText.with(
    orgId,
    id,
    text.givenName,
    text.familyName,
    text.birthOn,
    text.nationalNumber,
    text.numberDigest,
    text.nameDigest,
    text.employer,
    text.email,
    text.language,
  );
