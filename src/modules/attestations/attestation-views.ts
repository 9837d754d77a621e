import type { Day } from '../../kernel/day.ts';
import { statement } from '../../platform/database/index.ts';
import { type Looker, looking, view } from '../../platform/view.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { type DoorState, doorOf } from './access.ts';
import { type AttestationState, attestationKind, attestationToday, purpose } from './attestation.ts';
import { type Readable, scopeOf } from './draft-views.ts';
import { liveOf } from './signing.store.ts';

/** An attestation with the words that go with it. */
export interface ShownAttestation {
  citizen_id: string;
  id: string;
  version: number;
  state: AttestationState;
  /** Status today: one that no longer opens the file is over. */
  status: ReturnType<typeof attestationToday>;
  officeName: string;
  unitNumber: string | null;
  employer: string | null;
  /** Code of the office's draft, as printed on the form. */
  code: string | null;
}
type Row = Omit<ShownAttestation, 'status'>;

/** One of an office's attestations: names as in the file while it is open, otherwise as the office typed them. */
export interface OfficeAttestation extends ShownAttestation {
  givenName: string | null;
  familyName: string | null;
}

const columns = `a.citizen_id, a.id, a.version, ${attestationKind.stateOf('a')} as state,
    o.name as "officeName", o.unit_number as "unitNumber",
    (select d.code from draft d where d.org_id = a.org_id and d.id = a.draft_id) as code`;

const withStatus = <R extends Row>(house: Readable, rows: R[]) =>
  rows.map((row) => ({ ...row, status: attestationToday(row.state, house.clock.today()) }));

/** The attestations that a citizen gave, newest first: running, over and withdrawn. `$1` the citizen. */
export const ownAttestations = looking<Row>('attestation.own', {
  roles: ['citizen'],
  values: 1,
  sql: `select ${columns}, (select w.body from record_text w
        where w.citizen_id = a.citizen_id and w.record_id = a.id and w.field = 'employer' order by w.n desc limit 1) as employer
    from attestation a join organisation o on o.id = a.org_id
    where a.citizen_id = $1::uuid order by a.registered_on desc, a.id desc`,
});

/** What a citizen gave to whom; empty for who has no file. */
export async function listOwnAttestations(house: Readable, looker: Looker): Promise<ShownAttestation[]> {
  const { citizenId } = looker.actor;
  return citizenId === null ? [] : withStatus(house, await view(house, looker, ownAttestations, citizenId));
}

/** The parts of an office's list: still to open, open, open and ending within `endsSoonDays` unless extended, closed. */
export const officeSections = ['upcoming', 'running', 'ending-soon', 'closed'] as const;
export type OfficeSection = (typeof officeSections)[number];
/** Days within which an end counts as soon. */
export const endsSoonDays = 31;

const isOpen = 'a.withdrawn_on is null and a.opens_on <= app_today() and a.closes_on >= app_today()';
// An extension (M-13) that was withdrawn extends nothing any more.
const isExtended = `exists (select from attestation f
  where f.citizen_id = a.citizen_id and f.follows = a.id and f.withdrawn_on is null)`;
const sections: Readonly<Record<OfficeSection, string>> = {
  upcoming: 'a.withdrawn_on is null and a.opens_on > app_today()',
  running: isOpen,
  'ending-soon': `${isOpen} and a.ends_on <= app_today() + ${endsSoonDays} and not ${isExtended}`,
  closed: '(a.withdrawn_on is not null or a.closes_on < app_today())',
};

type OfficeRow = Omit<OfficeAttestation, 'status'>;

/** Attestations with the names that their office may read, in SQL up to the condition. */
const ofAnOffice = `select ${columns}, t.employer, coalesce(z.given_name, t.given_name) as "givenName",
        coalesce(z.family_name, t.family_name) as "familyName"
      from attestation a join organisation o on o.id = a.org_id
        left join draft_text t on t.org_id = a.org_id and t.id = a.draft_id
        left join citizen z on z.citizen_id = a.citizen_id`;

/** A part of an office's list; what ends first stands first, what closed last first. `$1` office, `$2` how many, `$3` how far. */
const ofOffice = (section: OfficeSection) => {
  const order = section === 'closed' ? 'desc' : 'asc';
  return looking<OfficeRow>(`attestation.office-${section}`, {
    roles: ['consultant', 'office-manager'],
    values: 3,
    sql: `${ofAnOffice}
      where a.org_id = $1::uuid and a.purpose = '${purpose}' and ${sections[section]}
      order by a.closes_on ${order}, a.id ${order} limit $2 offset $3`,
  });
};
const officeDoors: Readonly<Record<OfficeSection, ReturnType<typeof ofOffice>>> = {
  upcoming: ofOffice('upcoming'),
  running: ofOffice('running'),
  'ending-soon': ofOffice('ending-soon'),
  closed: ofOffice('closed'),
};

/** A part of one's own office's attestations; each citizen shown gets a look. */
export async function listOfficeAttestations(
  house: Readable,
  looker: Looker,
  section: OfficeSection,
  { limit = 50, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<OfficeAttestation[]> {
  return withStatus(house, await view(house, looker, officeDoors[section], looker.actor.orgId, limit, offset));
}

const oneOfOffice = looking<OfficeRow>('attestation.office-one', {
  roles: ['consultant'],
  values: 2,
  sql: `${ofAnOffice}
    where a.citizen_id = $1::uuid and a.id = $2::uuid and a.org_id = app_id('org')
      and a.purpose = '${purpose}' and ${isOpen}`,
});

/** One attestation of one's own office that is open today, to be extended (M-13); null for any other. */
export async function findRunningAttestation(
  house: Readable,
  looker: Looker,
  citizenId: string,
  id: string,
): Promise<OfficeAttestation | null> {
  const [found] = withStatus(house, await view(house, looker, oneOfOffice, citizenId, id));
  return found ?? null;
}

const countedByOffice = statement<Record<OfficeSection, number>>(
  'attestation.count',
  `select ${officeSections.map((section) => `count(*) filter (where ${sections[section]}) as "${section}"`).join(', ')}
   from attestation a where a.org_id = $1::uuid and a.purpose = '${purpose}'`,
);

/** How many attestations stand in each part of one's own office's list. */
export async function countOfficeAttestations(house: Readable, looker: Looker): Promise<Record<OfficeSection, number>> {
  const [[counts]] = await house.database.run(scopeOf(house, looker), countedByOffice.with(looker.actor.orgId));
  return counts ?? { upcoming: 0, running: 0, 'ending-soon': 0, closed: 0 };
}

const ofOneCitizen = statement<{ live: LiveAttestation }>(
  'attestation.door',
  `select ${liveOf('a')} as live from attestation a
   where a.citizen_id = $1::uuid and a.org_id = $2::uuid and a.purpose = '${purpose}'`,
);

/**
 * Why the door of one's own office to a citizen is closed, or until when it is open. It reads the office's own
 * attestations only, so that a citizen without one, and one who does not exist, get the same answer: `never`.
 */
export async function doorTo(house: Readable, looker: Looker, citizenId: string): Promise<DoorState> {
  const asked = ofOneCitizen.with(citizenId, looker.actor.orgId);
  const [rows] = await house.database.run(scopeOf(house, looker), asked);
  return doorOf(
    rows.map(({ live }) => live),
    house.clock.today(),
  );
}

/** A citizen whom a paper may be about. */
export interface Candidate {
  citizen_id: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  nationalNumber: string | null;
  region: string;
  /** What the paper has in common with the file. */
  matches: ('number' | 'person')[];
}

/**
 * Citizens whom a paper may be about: with its national number (`$1`, digest), with its names and birth date (`$2`
 * normalised family and given name, `$3` day), or searched by the beginning of a name (`$4`, up to `$5`). Identity only.
 */
export const candidates = looking<Candidate>('attestation.candidates', {
  roles: ['intervention-secretariat'],
  values: 5,
  sql: `select z.citizen_id, z.given_name as "givenName", z.family_name as "familyName", z.birth_on as "birthOn",
      z.national_number as "nationalNumber", z.region,
      array_remove(array[case when h.number then 'number' end, case when h.person then 'person' end], null) as matches
    from (
      select f.citizen_id, bool_or(f.number) as number, bool_or(f.person) as person from (
        select n.citizen_id, true as number, false as person from national_number n where n.digest = $1
        union all
        select p.citizen_id, false, true from citizen p
        where p.birth_on = $3::date and replace(p.search_name, ' ', '') = $2
        union all
        (select s.citizen_id, false, false from citizen s where s.search_name >= $4 and s.search_name < $5
          order by s.search_name, s.citizen_id limit 50)) f
      group by f.citizen_id) h
    join citizen z on z.citizen_id = h.citizen_id
    order by h.number desc, h.person desc, z.search_name, z.citizen_id limit 50`,
});
