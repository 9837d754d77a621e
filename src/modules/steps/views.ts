import type { Day } from '../../kernel/day.ts';
import type { Role } from '../../kernel/role.ts';
import { looking } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import type { OfficeFact, PersonFact } from '../organisations/index.ts';
import { type LineState, lineKind } from './line.ts';

/** Who is named on a line. */
export interface Party {
  orgName: string;
  unitNumber: string | null;
  personName: string;
}

/** A line with the names that go with its ids. */
export interface ShownLine {
  id: string;
  version: number;
  state: LineState;
  /** Words of another service's own line; null for outplacement. */
  title: string | null;
  orgName: string | null;
  requester: Party | null;
  executor: Party | null;
}

/** "Stappen naar werk" of one citizen, and what decides which steps are open to who looks. */
export interface ShownSteps {
  citizen_id: string;
  identity: Identity;
  lines: ShownLine[];
  attestations: LiveAttestation[];
  office: OfficeFact[];
  person: PersonFact[];
}

/** A text of a line: the summary and its additions, notes on a stop. */
export interface LineText {
  field: string;
  n: number;
  body: string;
  writtenOn: string;
  writtenBy: string;
}

/** One line with everything that was written with it. */
export interface ShownLineDetail extends ShownSteps {
  texts: LineText[];
}

const everyone: readonly Role[] = ['citizen', 'consultant', 'mediator', 'intervention-adviser'];

const party = (org: string, person: string) => `(select json_build_object(
    'orgName', o.name, 'unitNumber', o.unit_number, 'personName', p.given_name || ' ' || p.family_name)
  from organisation o, person p where o.id = s.${org} and p.id = s.${person})`;

const lines = (which: string) => `(select coalesce(json_agg(json_build_object(
    'id', s.id, 'version', s.version, 'state', ${lineKind.stateOf('s')},
    'title', (select t.body from record_text t where t.citizen_id = s.citizen_id and t.record_id = s.id and t.field = 'title' order by t.n desc limit 1),
    'orgName', (select o.name from organisation o where o.id = s.org_id),
    'requester', ${party('requester_org', 'requester_id')}, 'executor', ${party('executor_org', 'executor_id')}
  ) order by case when s.status in ('stopped', 'cancelled') then s.ended_on else s.starts_on end desc, s.id desc), '[]')
  from step s where s.citizen_id = z.citizen_id and ${which}) as lines`;

const deciding = `
  (select coalesce(json_agg(json_build_object('id', a.id, 'orgId', a.org_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
      'opensOn', a.opens_on, 'closesOn', a.closes_on, 'withdrawnOn', a.withdrawn_on) order by a.closes_on), '[]')
    from attestation a where a.citizen_id = z.citizen_id and a.org_id = app_id('org') and a.purpose = 'outplacement') as attestations,
  (select coalesce(json_agg(json_build_object('fact', f.fact, 'code', f.code, 'fromOn', f.from_on, 'endsOn', f.ends_on)), '[]')
    from organisation_fact f where f.org_id = app_id('org')) as office,
  (select coalesce(json_agg(json_build_object('fact', p.fact, 'on', p.on_day)), '[]')
    from person_fact p where p.person_id = app_id('actor')) as person`;

/** The list of "Stappen naar werk"; a cancelled line is not in it (M-03, M-15). `$1` the citizen. */
export const listSteps = looking<ShownSteps>('step.list', {
  roles: everyone,
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity, ${lines(`s.status <> 'cancelled'`)}, ${deciding}
    from citizen z where z.citizen_id = $1::uuid`,
});

/** One line with its texts; a line that is not there is not looked at. `$1` the citizen, `$2` the line. */
export const openStep = looking<ShownLineDetail>('step.open', {
  roles: everyone,
  values: 2,
  sql: `select z.citizen_id, ${identityOf} as identity, ${lines('s.id = $2::uuid')}, ${deciding},
      (select coalesce(json_agg(json_build_object('field', t.field, 'n', t.n, 'body', t.body, 'writtenOn', t.written_on,
          'writtenBy', (select p.given_name || ' ' || p.family_name from person p where p.id = t.written_by)) order by t.n), '[]')
        from record_text t where t.citizen_id = z.citizen_id and t.record_id = $2::uuid) as texts
    from citizen z where z.citizen_id = $1::uuid
      and exists (select from step o where o.citizen_id = $1::uuid and o.id = $2::uuid)`,
});

/** A line on which the adviser must decide: a stop was reported, access was withdrawn, or its office lost its certificate. */
export interface AdviserTask {
  citizen_id: string;
  givenName: string;
  familyName: string;
  line: ShownLine;
  /** When the certificate of the line's office was withdrawn; null while it holds one. */
  certificateWithdrawnOn: Day | null;
}

/** Offices that hold no certificate, because theirs was withdrawn; on what came later stands what counts. */
const withdrawn = `select distinct on (c.org_id) c.org_id, c.status, c.since from certificate c
  order by c.org_id, c.starts_on desc`;

/** The adviser's work: reported stops, withdrawn access, and lines of an office that lost its certificate; oldest first. */
export const adviserTasks = looking<AdviserTask>('step.adviser-tasks', {
  roles: ['intervention-adviser'],
  values: 0,
  sql: `select z.citizen_id, z.given_name as "givenName", z.family_name as "familyName", json_build_object(
        'id', s.id, 'version', s.version, 'state', ${lineKind.stateOf('s')}, 'title', null,
        'orgName', (select o.name from organisation o where o.id = s.org_id),
        'requester', ${party('requester_org', 'requester_id')}, 'executor', ${party('executor_org', 'executor_id')}) as line,
      t.since as "certificateWithdrawnOn"
    from (select citizen_id, id, max(since) as since from (
        select s.citizen_id, s.id, null::date as since from step s where s.stop_reported_on is not null
        union all select s.citizen_id, s.id, null from step s where s.access_withdrawn_on is not null
        union all select l.citizen_id, l.line_id, w.since from (${withdrawn}) w join caseload l on l.org_id = w.org_id
          where w.status = 'withdrawn' and l.line_status = 'in-progress') every_reason group by citizen_id, id) t
      join step s on s.citizen_id = t.citizen_id and s.id = t.id join citizen z on z.citizen_id = s.citizen_id
    where s.status = 'in-progress' and (s.due_on is null or s.due_on > app_today())
    order by coalesce(s.stop_reported_on, s.access_withdrawn_on, t.since), s.id limit 200`,
});
