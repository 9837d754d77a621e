import type { Accused, ComplaintDoor } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import type { FileAlong } from '../documents/index.ts';
import { type ComplaintState, complaintKind, newComplaint } from './complaint.ts';
import type { ComplaintCase, PlaceThere } from './complaint-needs.ts';

/** A complaint and what a step on it is judged by. */
export interface Filed {
  orgId: string;
  /** Of which kind the accused is; null when there is no such organisation. */
  aboutKind: Accused | null;
  complaint: Held<ComplaintState> | null;
  earlier: ComplaintState | null;
  isMember: boolean;
  /** Whether somebody keeps this door today. */
  isManned: boolean;
  sentToday: number;
  places: PlaceThere[];
  /** The level of a federal service that stands today. */
  level: 'individual' | 'client' | null;
  /** Whether the person who is named works for the accused. */
  knowsPerson: boolean;
}

/** Whose complaints somebody may see, in SQL: those at the own door, shared with the own organisation, or one's own. */
export const mayRead = (c: string) => `((${c}.org_id = app_id('org') and app_role() = 'complaints-officer')
  or (${c}.about_org = app_id('org') and app_role() = 'office-manager' and (${c}.shared_on is not null or ${c}.org_id = ${c}.about_org))
  or (app_role() = 'complainant' and ${c}.follow_digest = any (app_known())))`;

/** What is asked about the accused `$about`, in SQL. */
const aboutThem = (about: string) => `
  exists (select from organisation_fact f where f.org_id = ${about} and f.fact = 'federgon-member'
    and f.from_on <= app_today() and (f.ends_on is null or f.ends_on >= app_today())) as "isMember",
  (select coalesce(json_agg(json_build_object('endsOn', s.ends_on)), '[]') from staff s
    where s.org_id = ${about} and s.person_id = app_id('actor') and s.from_on <= app_today()) as places,
  (select x.level from certificate x where x.org_id = ${about} and x.level is not null and x.status = 'valid'
    and x.starts_on <= app_today() limit 1) as level`;

interface NewRow extends Pick<Filed, 'isMember' | 'places' | 'level' | 'isManned' | 'sentToday' | 'earlier'> {
  aboutKind: string;
}

/** `$1` the body, `$2` the accused, `$3` the door, `$4`, `$5` the earlier complaint, `$6` the sender's digest. */
const loadNew = statement<NewRow>(
  'complaint.load-new',
  `select o.kind as "aboutKind", ${aboutThem('o.id')},
     ($3 = 'centre' and $1::uuid = $2::uuid) or exists (select from organisation_fact f where f.org_id = $1::uuid
       and f.fact = 'complaints-door' and f.code = $3 and f.from_on <= app_today()
       and (f.ends_on is null or f.ends_on >= app_today())) as "isManned",
     complaints_of_sender($6) as "sentToday",
     (select ${complaintKind.stateOf('e')} from complaint e where e.org_id = $4::uuid and e.id = $5::uuid
       and e.about_org = o.id) as earlier
   from organisation o where o.id = $2::uuid and (app_role() = 'complainant' or $1::uuid = app_id('org'))`,
);

const accusedKinds: readonly Accused[] = ['outplacement-office', 'career-centre', 'federal-service'];
const accusedOf = (kind: string): Accused | null => accusedKinds.find((one) => one === kind) ?? null;

/** Which complaint is to come: at whose door, about whom, after which one. */
export interface Coming {
  orgId: string;
  id: string;
  door: ComplaintDoor;
  aboutOrg: string;
  followsOrg: string | null;
  follows: string | null;
  senderDigest: string | null;
}

/** Loads what a new complaint is judged by; null at a door where one does not work, and about nobody that there is. */
export const loadingNew = (coming: Coming): Loading<Filed> => {
  const { orgId, door, aboutOrg, followsOrg, follows, senderDigest } = coming;
  return loading([loadNew.with(orgId, aboutOrg, door, followsOrg, follows, senderDigest)], ([[row]]) => {
    if (!row) return null;
    return { ...row, orgId, complaint: null, knowsPerson: false, aboutKind: accusedOf(row.aboutKind) };
  });
};

interface Row extends Pick<Filed, 'isMember' | 'places' | 'level' | 'earlier' | 'knowsPerson'> {
  version: number;
  state: ComplaintState;
}

/** `$1` the body, `$2` the complaint, `$3` somebody who is named, or null. */
const load = statement<Row>(
  'complaint.load',
  `select c.version, ${complaintKind.stateOf('c')} as state, ${aboutThem('c.about_org')},
     (select ${complaintKind.stateOf('e')} from complaint e where e.org_id = c.follows_org and e.id = c.follows) as earlier,
     exists (select from staff s where s.org_id = c.about_org and s.person_id = $3::uuid) as "knowsPerson"
   from complaint c where c.org_id = $1::uuid and c.id = $2::uuid and ${mayRead('c')}`,
);

/** Loads a complaint for a step; null for whoever may not read it. */
export const loadingComplaint = (orgId: string, id: string, person: string | null = null): Loading<Filed> =>
  loading([load.with(orgId, id, person)], ([[row]]) => {
    if (!row) return null;
    const { version, state, ...rest } = row;
    const complaint = { owner: orgId, id, version, state };
    return { ...rest, orgId, aboutKind: state.aboutKind, complaint, isManned: true, sentToday: 0 };
  });

/** The case that a complaint that runs makes for who asks today. */
export function complaintCase(
  subject: Filed & { complaint: Held<ComplaintState> },
  who: Actor,
  today: Day,
): ComplaintCase {
  const { orgId, complaint, isMember, earlier, sentToday, places } = subject;
  const { door, aboutOrg, aboutKind } = complaint.state;
  const about = { orgId, door, aboutOrg, aboutKind, complaint: complaint.state };
  return { ...about, isMember, earlier, sentToday, places, who, today };
}

/** A complaint that is not there yet, so that a refusal too stands in the chain of the one that was to be. */
export const toCome = ({ orgId, id }: { orgId: string; id: string }): Held<ComplaintState> => ({
  ...{ owner: orgId, id, version: 0, state: newComplaint },
});

/** What was written with a step, and by whom it may be read. */
export type ComplaintWords =
  | 'complaint'
  | 'addition'
  | 'summary'
  | 'reaction'
  | 'draft'
  | 'return'
  | 'reasons'
  | 'answer';

const keepText = statement<unknown>(
  'complaint.text',
  'insert into complaint_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Keeps what somebody wrote with a step of a complaint, under the version that the step makes. */
export const bindComplaintText = (text: {
  orgId: string;
  id: string;
  version: number;
  field: ComplaintWords;
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.version, text.field, text.body, text.on, text.by);

/** Who complains: apart from the complaint, since the accused reads it by consent only. */
export interface Complainant {
  name: string;
  email: string | null;
  phone: string | null;
  address: string | null;
  company: string | null;
  language: string;
  senderDigest: string | null;
}

const keepComplainant = statement<unknown>(
  'complaint.complainant',
  `insert into complainant (org_id, id, name, email, phone, address, company, language, sender_digest)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Keeps who complains. */
export const bindComplainant = (orgId: string, id: string, who: Complainant): Bound<unknown> =>
  keepComplainant.with(
    ...[orgId, id, who.name, who.email, who.phone, who.address, who.company, who.language, who.senderDigest],
  );

const keepEvidence = statement<unknown>(
  'complaint.evidence',
  `insert into complaint_file (org_id, id, file_id, file_name, media_type, size, sha256, scan, added_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Keeps what is known of a file that came along. */
export const bindEvidence = (orgId: string, id: string, file: FileAlong, on: string): Bound<unknown> =>
  keepEvidence.with(orgId, id, file.id, file.fileName, file.mediaType, file.size, file.sha256, file.scan, on);
