import type { CheckMeasure, FileCheckStatus } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { GuidanceState } from '../guidances/index.ts';
import { guidanceKind } from '../guidances/index.ts';
import { checkCase, foundOf, mineOrVdab } from './check.store.ts';
import { openCheckSteps } from './check-needs.ts';
import { type FileCheckState, fileCheckKind, fileCheckToday } from './file-check.ts';
import { type GuidanceCheckState, guidanceCheckId } from './guidance-check.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A check in a list. */
export interface ListedCheck {
  orgId: string;
  id: string;
  organisation: string;
  state: FileCheckState;
  status: Exclude<FileCheckStatus, 'new'>;
}

/** Something that was written in a check. */
export interface WordsOfCheck {
  recordId: string;
  version: number;
  field: 'delivery' | 'reply' | 'grounds' | 'evidence' | 'remark';
  about: string;
  body: string;
  on: Day;
  byName: string;
}

/** Whom one may ask about a guidance. */
export interface Contact {
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
  consentedOn: Day;
}

/** One guidance of a check, as far as who asks may see it. */
export interface CheckedGuidance {
  guidanceId: string;
  guidance: GuidanceState;
  coach: string;
  /** Null before it was looked at, and for the centre before its findings were sent. */
  found: GuidanceCheckState | null;
  /** Null where nothing may be told yet. */
  verdict: Verdict | null;
  words: WordsOfCheck[];
  contact: Contact | null;
  steps: string[];
}

/** A check with its files, its words and what its reader can do. */
export interface WholeCheck extends ListedCheck {
  version: number;
  guidances: CheckedGuidance[];
  words: WordsOfCheck[];
  files: { id: string; fileName: string }[];
  checkers: string[];
  steps: string[];
}

const listing = statement<Omit<ListedCheck, 'status'>>(
  'check.list',
  `select f.org_id as "orgId", f.id, o.name as organisation, ${fileCheckKind.stateOf('f')} as state
   from file_check f join organisation o on o.id = f.org_id
   where ${mineOrVdab('f')} and ($1::uuid is null or f.org_id = $1::uuid)
   order by f.decided_on is not null, f.opened_on desc, f.id desc limit 500`,
);

/** Checks: of every centre for VDAB, one's own for a manager; those that run first. */
export async function listChecks(database: Database, scope: Scope, orgId: string | null): Promise<ListedCheck[]> {
  const [rows] = await database.run(scope, listing.with(orgId));
  return rows.map((row) => ({ ...row, status: fileCheckToday(row.state, scope.today) }));
}

interface WholeRow extends Pick<WholeCheck, 'organisation' | 'version' | 'state' | 'words' | 'files' | 'checkers'> {
  found: { id: string; version: number; state: GuidanceCheckState }[];
  guidances: (Pick<CheckedGuidance, 'guidanceId' | 'guidance' | 'coach' | 'contact'> & { place: number })[];
}

const find = statement<WholeRow>(
  'check.one',
  `select o.name as organisation, f.version, ${fileCheckKind.stateOf('f')} as state, ${foundOf} as found,
     (select coalesce(json_agg(json_build_object('recordId', t.record_id, 'version', t.n, 'field', t.field, 'about', t.about,
         'body', t.body, 'on', t.written_on, 'byName', p.given_name || ' ' || p.family_name) order by t.written_on, t.n), '[]')
       from check_text t join person p on p.id = t.written_by where t.org_id = f.org_id and t.check_id = f.id) as words,
     (select coalesce(json_agg(json_build_object('id', x.file_id, 'fileName', x.file_name)), '[]')
       from check_file x where x.org_id = f.org_id and x.check_id = f.id) as files,
     (select coalesce(json_agg(p.given_name || ' ' || p.family_name order by p.family_name), '[]')
       from person p where f.checkers ? p.id::text) as checkers,
     (select coalesce(json_agg(json_build_object('guidanceId', g.id, 'guidance', ${guidanceKind.stateOf('g')},
         'coach', p.given_name || ' ' || p.family_name,
         'contact', (select json_build_object('name', c.name, 'email', c.email, 'phone', c.phone, 'language', c.language,
             'consentedOn', c.consented_on) from check_contact c
           where c.org_id = f.org_id and c.check_id = f.id and c.guidance_id = g.id)) order by s.place), '[]')
       from jsonb_array_elements_text(f.guidances) with ordinality as s (guidance_id, place)
         join voucher_guidance g on g.org_id = f.org_id and g.id = s.guidance_id::uuid
         join person p on p.id = g.coach_id) as guidances
   from file_check f join organisation o on o.id = f.org_id
   where f.org_id = $1::uuid and f.id = $2::uuid and ${mineOrVdab('f')}`,
);

/** One check; null when it is not the asker's to see. */
export async function findCheck(
  database: Database,
  scope: Scope,
  orgId: string,
  checkId: string,
): Promise<WholeCheck | null> {
  const { actor, today } = scope;
  const [[row]] = await database.run(scope, find.with(orgId, checkId));
  if (!row || !actor) return null;
  const held = { owner: orgId, id: checkId, version: row.version, state: row.state };
  const subject = { check: held, found: row.found.map((one) => ({ owner: orgId, ...one })) };
  // What is found is the centre's to see once it was sent.
  const isTold = actor.role !== 'office-manager' || row.state.sentOn !== null;
  return {
    ...row,
    ...{ orgId, id: checkId, status: fileCheckToday(row.state, today) },
    words: row.words.filter(({ recordId }) => recordId === checkId),
    steps: openCheckSteps(checkCase(subject, null, actor, today)),
    guidances: row.guidances.map((one) => {
      const found = row.found.find(({ state }) => state.guidanceId === one.guidanceId)?.state ?? null;
      const seen = found ?? { results: {}, satisfaction: 'not-asked' as const, answerBy: null };
      const recordId = guidanceCheckId(checkId, one.guidanceId);
      return {
        ...{ ...one, found, verdict: isTold ? verdictOf(seen, today) : null },
        words: row.words.filter((words) => words.recordId === recordId && words.version >= newest(row, recordId)),
        steps: openCheckSteps(checkCase(subject, one.guidanceId, actor, today)),
      };
    }),
  };
}

/** The version of the newest words about a guidance: a file that was looked at anew has new ones. */
const newest = ({ words }: WholeRow, recordId: string): number =>
  Math.max(0, ...words.filter((one) => one.recordId === recordId).map(({ version }) => version));

/** A file of a centre's reply, as it is sent; null when it is not the asker's to see. */
export interface CheckFile {
  fileName: string;
  mediaType: string;
}
const file = statement<CheckFile>(
  'check.open-file',
  `select x.file_name as "fileName", x.media_type as "mediaType" from check_file x join file_check f on f.org_id = x.org_id and f.id = x.check_id
   where x.org_id = $1::uuid and x.check_id = $2::uuid and x.file_id = $3::uuid and x.scan in ('none', 'clean') and ${mineOrVdab('f')}`,
);

/** What came along with a reply, for the centre and VDAB. */
export async function findCheckFile(
  database: Database,
  scope: Scope,
  { orgId, checkId, fileId }: { orgId: string; checkId: string; fileId: string },
): Promise<CheckFile | null> {
  const [[row]] = await database.run(scope, file.with(orgId, checkId, fileId));
  return row ?? null;
}

/** What a check came to, in days: for a page that tells of an organisation's quality. */
export interface CheckOutcome {
  kind: 'file-check';
  id: string;
  openedOn: Day;
  decidedOn: Day | null;
  measure: CheckMeasure | null;
  /** How many guidances were looked at, and how many were found of quality, not, or left open. */
  guidances: number;
  ofQuality: number;
  notOfQuality: number;
  open: number;
}

const outcomes = statement<{
  id: string;
  state: FileCheckState;
  found: { id: string; version: number; state: GuidanceCheckState }[];
}>(
  'check.outcomes',
  `select f.id, ${fileCheckKind.stateOf('f')} as state, ${foundOf} as found from file_check f
   where f.org_id = $1::uuid and f.opened_on between $2::date and $3::date and ${mineOrVdab('f')}
   order by f.opened_on, f.id`,
);

/** The checks of an organisation that were opened in some days, both included, as far as who asks may see them. */
export async function fileChecksOf(
  database: Database,
  scope: Scope,
  organisation: string,
  { from, until }: { from: Day; until: Day },
): Promise<CheckOutcome[]> {
  const [rows] = await database.run(scope, outcomes.with(organisation, from, until));
  return rows.map(({ id, state, found }) => {
    const isTold = scope.actor?.role !== 'office-manager' || state.sentOn !== null;
    const verdicts = isTold ? found.map((one) => verdictOf(one.state, state.sentOn ?? scope.today).verdict) : [];
    const count = (wanted: Verdict['verdict']) => verdicts.filter((one) => one === wanted).length;
    return {
      ...{
        kind: 'file-check' as const,
        id,
        openedOn: state.openedOn,
        decidedOn: state.decidedOn,
        measure: state.measure,
      },
      ...{ guidances: state.guidances.length, ofQuality: count('of-quality'), notOfQuality: count('not-of-quality') },
      open: state.guidances.length - count('of-quality') - count('not-of-quality'),
    };
  });
}
