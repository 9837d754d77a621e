import { type Day, parseDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { isId } from '../../kernel/id.ts';
import type { Language } from '../../kernel/language.ts';
import type { Term } from '../../kernel/term.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, looking, view } from '../../platform/view.ts';
import { type ComplaintWords, mayRead } from './complaint.store.ts';
import { type ComplaintState, complaintKind } from './complaint.ts';
import {
  barredFrom,
  type ComplaintCase,
  openComplaintSteps,
  type PlaceThere,
  proposedGrounds,
} from './complaint-needs.ts';
import { complainantOf, numberOf } from './complaint-number.ts';
import { answerTerm, receiptTerm } from './complaint-terms.ts';

/** A complaint as it stands in a list; who complains is not in it. */
export interface ListedComplaint {
  orgId: string;
  id: string;
  number: string;
  about: string;
  state: ComplaintState;
}

/** What somebody wrote; by whom is null for who complains. */
export interface SaidOfComplaint {
  version: number;
  field: ComplaintWords;
  body: string;
  on: Day;
  byName: string | null;
}

/** Who complains, as far as the reader may know. */
export interface ShownComplainant {
  name: string;
  email: string | null;
  phone: string | null;
  address: string | null;
  company: string | null;
  /** In which they want to be written to. */
  language: Language;
}

/** One complaint, as whoever may read it sees it. */
export interface WholeComplaint extends ListedComplaint {
  version: number;
  body: string;
  /** The complaint at an earlier door that this one follows. */
  earlier: ComplaintState | null;
  words: SaidOfComplaint[];
  files: { id: string; fileName: string; size: number; mediaType: string; scan: string }[];
  /** Null for the accused without consent. */
  complainant: ShownComplainant | null;
  /** Of the accused: whom it can be about. */
  people: { id: string; name: string }[];
  terms: { receipt: Term; answer: Term };
  proposed: ReturnType<typeof proposedGrounds>;
  steps: string[];
  /** Why who reads does not handle it: it is about them, or about where they work. */
  barred: Ground[];
}

/** As many complaints as a page of the list holds. */
const pageSize = 100;

/** `$1` the door's body, or null for all; `$2` to `$4` the place after which the page begins, or null; `$5` how many. */
const list = statement<Omit<ListedComplaint, 'number'>>(
  'complaint.list',
  `select c.org_id as "orgId", c.id, a.name as about, ${complaintKind.stateOf('c')} as state
   from complaint c join organisation a on a.id = c.about_org
   where ${mayRead('c')} and ($1::uuid is null or c.org_id = $1::uuid)
     and ($4::uuid is null or (c.ended_on is not null, c.answer_by, c.id) > ($2::boolean, $3::date, $4::uuid))
   order by c.ended_on is not null, c.answer_by, c.id limit $5`,
);

/** A page of complaints, and where the next begins; null when there is none. */
export interface ComplaintPage {
  complaints: ListedComplaint[];
  next: string | null;
}

/** The place of a complaint in the list, as an address carries it. */
const placeOf = ({ id, state }: ListedComplaint): string => `${state.endedOn === null ? 0 : 1}.${state.answerBy}.${id}`;

const Place = /^([01])\.(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/;

/** Reads a place of the list back; what is none is the beginning. */
function placeIn(after: string): [boolean | null, Day | null, string | null] {
  const [, ended, on = '', id = ''] = Place.exec(after) ?? [];
  const day = parseDay(on);
  return day !== null && isId(id) ? [ended === '1', day, id] : [null, null, null];
}

/** Complaints at one's own door or shared with one's organisation, those that run first, by their term. */
export async function listComplaints(
  database: Database,
  scope: Scope,
  { orgId = null, after = '', size = pageSize }: { orgId?: string | null; after?: string; size?: number } = {},
): Promise<ComplaintPage> {
  const [rows] = await database.run(scope, list.with(orgId, ...placeIn(after), size + 1));
  const complaints = rows.slice(0, size).map((row) => ({ ...row, number: numberOf(row.id) }));
  const last = complaints.at(-1);
  return { complaints, next: rows.length > size && last ? placeOf(last) : null };
}

/** Whether the reader is whom it is about, at the door where it lies: they read no word of it and no name. */
const accusedHere = `(c.org_id = app_id('org') and is_accused_here(c.door, c.about_org, c.about_person))`;

/** Whether the reader may know who complains, and open what they sent. */
const mayKnowWho = `((app_role() <> 'office-manager' or c.consents or c.org_id = app_id('org')) and not ${accusedHere})`;

/** What of the words a reader may read, in SQL; the second wall says the same. */
const readable = `(((app_role() = 'complaints-officer' or c.org_id = app_id('org')) and not ${accusedHere})
  or (app_role() = 'complainant' and t.field in ('complaint', 'addition', 'reasons', 'answer'))
  or (app_role() = 'office-manager' and (t.field in ('summary', 'reaction', 'draft', 'return', 'answer')
    or (c.consents and t.field in ('complaint', 'addition')))))`;

interface Row extends Omit<WholeComplaint, 'number' | 'terms' | 'proposed' | 'steps' | 'barred'> {
  citizen_id: string;
  isMember: boolean;
  places: PlaceThere[];
}

const wholeOf = (where: string) => `select c.id as citizen_id, c.org_id as "orgId", c.id, c.version,
    a.name as about, b.name as body, ${complaintKind.stateOf('c')} as state, false as "isMember",
    (select ${complaintKind.stateOf('e')} from complaint e where e.org_id = c.follows_org and e.id = c.follows) as earlier,
    (select coalesce(json_agg(json_build_object('version', t.n, 'field', t.field, 'body', t.body, 'on', t.written_on,
        'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
      from complaint_text t left join person p on p.id = t.written_by
      where t.org_id = c.org_id and t.id = c.id and ${readable}) as words,
    (select coalesce(json_agg(json_build_object('id', f.file_id, 'fileName', f.file_name, 'size', f.size,
        'mediaType', f.media_type, 'scan', f.scan)), '[]') from complaint_file f where f.org_id = c.org_id and f.id = c.id and ${mayKnowWho}) as files,
    (select json_build_object('name', k.name, 'email', k.email, 'phone', k.phone, 'address', k.address, 'company', k.company,
        'language', k.language)
      from complainant k where k.org_id = c.org_id and k.id = c.id
        and ${mayKnowWho}) as complainant,
    (select coalesce(json_agg(json_build_object('endsOn', s.ends_on)), '[]') from staff s
      where s.org_id = c.about_org and s.person_id = app_id('actor') and s.from_on <= app_today()) as places,
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name)
        order by p.family_name, p.given_name), '[]')
      from (select distinct s.person_id from staff s where s.org_id = c.about_org) w join person p on p.id = w.person_id
      where app_role() = 'complaints-officer' or c.org_id = app_id('org')) as people
  from complaint c join organisation a on a.id = c.about_org join organisation b on b.id = c.org_id where ${where}`;

/** Looks at one complaint: who handles it, or the accused with whom it was shared. `$1` the body, `$2` the complaint. */
const lookAtComplaint = looking<Row>('complaint.one', {
  roles: ['complaints-officer', 'office-manager'],
  values: 2,
  purpose: 'complaint',
  sql: wholeOf(`c.org_id = $1::uuid and c.id = $2::uuid and (${mayRead('c')} or is_followed_here(c.org_id, c.id))`),
});

function shown(row: Row, who: ComplaintCase['who'], today: Day): WholeComplaint {
  const { citizen_id: _, isMember, places, ...rest } = row;
  const { state, orgId } = rest;
  const { door, aboutOrg, aboutKind } = state;
  const parties = { orgId, door, aboutOrg, aboutKind, complaint: state, isMember, places, who, today };
  const about = { ...parties, earlier: rest.earlier, sentToday: 0 };
  return {
    ...{ ...rest, number: numberOf(rest.id), proposed: proposedGrounds(state) },
    terms: { receipt: receiptTerm(state), answer: answerTerm(state) },
    steps: openComplaintSteps(about),
    barred: who.orgId === orgId ? barredFrom(about) : [],
  };
}

/** One complaint; null when it is not the asker's to see. The look is written before anything is shown. */
export async function findComplaint(
  house: House,
  looker: Looker,
  orgId: string,
  id: string,
): Promise<WholeComplaint | null> {
  const [row] = await view(house, looker, lookAtComplaint, orgId, id);
  return row ? shown(row, looker.actor, house.clock.today()) : null;
}

/** A file that came with a complaint, as it is sent out. */
export interface ShownEvidence {
  fileName: string;
  mediaType: string;
}

/** Opens a file that came along; one that the scanner has not seen stays closed. `$3` the file. */
const openEvidence = looking<ShownEvidence & { citizen_id: string }>('complaint.file', {
  roles: ['complaints-officer', 'office-manager'],
  values: 3,
  about: 3,
  purpose: 'complaint',
  sql: `select c.id as citizen_id, f.file_name as "fileName", f.media_type as "mediaType"
    from complaint c join complaint_file f on f.org_id = c.org_id and f.id = c.id
    where c.org_id = $1::uuid and c.id = $2::uuid and f.file_id = $3::uuid and f.scan in ('clean', 'none')
      and (${mayRead('c')} or is_followed_here(c.org_id, c.id)) and ${mayKnowWho}`,
});

/** A file of a complaint; null when it is not the asker's to open. The look is written before it leaves. */
export async function findEvidence(
  house: House,
  looker: Looker,
  { orgId, id, fileId }: { orgId: string; id: string; fileId: string },
): Promise<ShownEvidence | null> {
  const [row] = await view(house, looker, openEvidence, orgId, id, fileId);
  return row ?? null;
}

const findOwn = statement<Row>(
  'complaint.own',
  wholeOf(`app_role() = 'complainant' and c.follow_digest = $1 and c.follow_digest = any (app_known())`),
);
/** Nobody in particular: before it is found, a complainant has no id. */
const unknown = '00000000-0000-7000-8000-000000000000';

/** One's own complaint, found by the digest of its number and code; null for every other pair (OURS-complaint-follow). */
export async function findByDigest(
  { database, clock }: Pick<House, 'database' | 'clock'>,
  digest: string,
): Promise<WholeComplaint | null> {
  const today = clock.today();
  const [[row]] = await database.run({ actor: complainantOf(unknown), today, known: [digest] }, findOwn.with(digest));
  return row ? shown(row, complainantOf(row.id), today) : null;
}
