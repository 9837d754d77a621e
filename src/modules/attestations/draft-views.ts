import type { Day } from '../../kernel/day.ts';
import { formatEnterpriseNumber, parseEnterpriseNumber } from '../../kernel/enterprise-number.ts';
import { formatNationalNumber } from '../../kernel/insz.ts';
import type { Language } from '../../kernel/language.ts';
import { readCode } from '../../kernel/short-code.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { AttestationForm } from '../../platform/pdf/papers.ts';
import type { Looker } from '../../platform/view.ts';
import { closesOn } from './access.ts';
import { type DraftState, draftKind, draftToday, openDraftSteps } from './draft.ts';
import { type DraftText, draftTextOf } from './signing.store.ts';

/** What reading stands on. */
export interface Readable {
  database: Database;
  clock: Clock;
}

/** For whom statements run, from who looks. */
export const scopeOf = ({ clock }: Readable, { actor, session }: Looker): Scope => ({
  actor,
  today: clock.today(),
  ...(session ? { session } : {}),
});

/** A draft as its office or the secretariat sees it: what was typed, never whether the citizen is known. */
export interface ShownDraft {
  id: string;
  version: number;
  state: DraftState;
  /** Status today: a draft that nobody signed in time has lapsed. */
  status: ReturnType<typeof draftToday>;
  /** Last day, inclusive, on which it will open the file once it is signed. */
  closesOn: Day;
  /** What was typed; null once it was erased. */
  text: DraftText | null;
  office: { id: string; name: string; unitNumber: string | null; code: string };
  preparedByName: string | null;
  /** Days of the attestation that it extends; null for a first one, and when that is not for this reader. */
  extends: { startsOn: Day; endsOn: Day } | null;
  /** The steps open to who looks, for the buttons. */
  steps: string[];
}
type Row = Omit<ShownDraft, 'status' | 'closesOn' | 'steps'>;

const drafts = (which: string) => `
  select d.id, d.version, ${draftKind.stateOf('d')} as state, ${draftTextOf} as text,
    json_build_object('id', o.id, 'name', o.name, 'unitNumber', o.unit_number, 'code', o.code) as office,
    (select p.given_name || ' ' || p.family_name from person p where p.id = d.prepared_by) as "preparedByName",
    (select json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) from attestation a
      where a.citizen_id = d.follows_citizen and a.id = d.follows) as extends
  from draft d join organisation o on o.id = d.org_id left join draft_text t on t.org_id = d.org_id and t.id = d.id
  where ${which}`;

const oneDraft = statement<Row>('draft.one', drafts('d.org_id = $1::uuid and d.id = $2::uuid'));
const waitingDrafts = statement<Row>(
  'draft.waiting',
  `${drafts(`d.org_id = $1::uuid and (d.status = 'scanned' or d.status = 'prepared' and d.lapses_on > app_today())`)}
   order by d.prepared_on desc, d.id desc limit $2`,
);
const settledDrafts = statement<Row>(
  'draft.settled',
  `${drafts(`d.org_id = $1::uuid and (d.status in ('declined', 'cancelled') and d.settled_on >= $3::date
     or d.status = 'prepared' and d.lapses_on <= app_today() and d.lapses_on >= $3::date)`)}
   order by coalesce(d.settled_on, d.lapses_on) desc, d.id desc limit $2`,
);
const paperDrafts = statement<Row>(
  'draft.on-paper',
  `${drafts(`(d.status = 'scanned' or d.status = 'prepared' and d.entered_for_citizen and d.lapses_on > app_today())`)}
   order by d.prepared_on, d.id limit $1`,
);
const codedDraft = statement<Row>('draft.by-code', drafts('d.code = $1'));

/** Finishes a row with what follows from the day and from who looks. */
function shown({ clock }: Readable, { actor }: Looker, row: Row): ShownDraft {
  const today = clock.today();
  const steps = openDraftSteps(row.state, actor, today);
  return { ...row, status: draftToday(row.state, today), closesOn: closesOn(row.state.endsOn), steps };
}

/** One draft: of one's own office, or any for the secretariat. Null when there is none that is theirs to see. */
export async function findDraft(
  house: Readable,
  looker: Looker,
  { orgId, draftId }: { orgId: string; draftId: string },
): Promise<ShownDraft | null> {
  if (looker.actor.role === 'citizen') return null;
  const [[row]] = await house.database.run(scopeOf(house, looker), oneDraft.with(orgId, draftId));
  return row ? shown(house, looker, row) : null;
}

/** The drafts of one's own office that wait for a signature or for the secretariat; newest first. */
export async function listWaitingDrafts(house: Readable, looker: Looker, limit = 200): Promise<ShownDraft[]> {
  const asked = waitingDrafts.with(looker.actor.orgId, limit);
  const [rows] = await house.database.run(scopeOf(house, looker), asked);
  return rows.map((row) => shown(house, looker, row));
}

/** The drafts of one's own office that came to nothing since a day: declined, cancelled or lapsed; newest first. */
export async function listSettledDrafts(
  house: Readable,
  looker: Looker,
  since: Day,
  limit = 200,
): Promise<ShownDraft[]> {
  const asked = settledDrafts.with(looker.actor.orgId, limit, since);
  const [rows] = await house.database.run(scopeOf(house, looker), asked);
  return rows.map((row) => shown(house, looker, row));
}

/** What waits for the secretariat: signed papers of all offices, by scan or as entered by staff; oldest first. */
export async function listPapersToRegister(house: Readable, looker: Looker, limit = 200): Promise<ShownDraft[]> {
  if (looker.actor.role !== 'intervention-secretariat') return [];
  const [rows] = await house.database.run(scopeOf(house, looker), paperDrafts.with(limit));
  return rows.map((row) => shown(house, looker, row));
}

/** The draft of a code as typed from a paper, for the secretariat; null when there is none. */
export async function findDraftByCode(house: Readable, looker: Looker, typed: string): Promise<ShownDraft | null> {
  const code = readCode(typed);
  if (code === null || looker.actor.role !== 'intervention-secretariat') return null;
  const [[row]] = await house.database.run(scopeOf(house, looker), codedDraft.with(code));
  return row ? shown(house, looker, row) : null;
}

/** A draft as the paper `attestation-form` takes it, without what only the configuration knows. */
export function formOf(draft: ShownDraft): {
  language: Language;
  form: Omit<AttestationForm, 'website' | 'secretariat'>;
} {
  const { state, text, office } = draft;
  const name = [text?.givenName, text?.familyName].filter(Boolean).join(' ');
  const enterprise = parseEnterpriseNumber(office.code);
  return {
    language: text?.language ?? 'nl',
    form: {
      day: state.preparedOn,
      reference: state.code,
      office: {
        name: office.name,
        unitNumber: office.unitNumber ?? '',
        enterpriseNumber: enterprise.ok ? formatEnterpriseNumber(enterprise.number) : office.code,
        consultant: draft.preparedByName ?? '',
      },
      citizen: {
        name: name || null,
        birthDay: text?.birthOn ?? null,
        nationalNumber: text?.nationalNumber ? formatNationalNumber(text.nationalNumber) : null,
      },
      employer: text?.employer ?? '',
      startsOn: state.startsOn,
      endsOn: state.endsOn,
      accessEndsOn: draft.closesOn,
      extends: draft.extends,
    },
  };
}
