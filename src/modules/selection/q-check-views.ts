import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type Reason, reasonsOf } from './holders.ts';
import { type QCheckState, qCheckKind } from './q-check.ts';

/** A Q-check as the checker and whom it is about see it. */
export interface ShownQCheck {
  orgId: string;
  id: string;
  version: number;
  state: QCheckState;
  /** Who ran the selection, and for which service. */
  personName: string;
  serviceName: string;
  /** Why it was corrected, each time. */
  reasons: Reason[];
}

/** A federal service with its Q-checks. */
export interface CheckedService {
  orgId: string;
  name: string;
  /** Who works there, or did. */
  people: { id: string; name: string }[];
  checks: ShownQCheck[];
}

/** A federal service in a list: how many checks there are, and the newest day on which a selection was closed. */
export interface CountedService {
  orgId: string;
  name: string;
  checks: number;
  lastClosedOn: Day | null;
}

const check = `json_build_object('orgId', q.org_id, 'id', q.id, 'version', q.version, 'state', ${qCheckKind.stateOf('q')},
  'personName', x.given_name || ' ' || x.family_name, 'serviceName', o.name, 'reasons', ${reasonsOf('q.id')})`;

const listed = statement<CountedService>(
  'q-checks.services',
  `select o.id as "orgId", o.name, count(q.id)::int as checks, max(q.closed_on) as "lastClosedOn"
   from organisation o left join q_check q on q.org_id = o.id
   where o.kind = 'federal-service' and app_role() = 'selection-checker' group by o.id order by o.name, o.id limit 1000`,
);
const ofService = statement<CheckedService>(
  'q-checks.service',
  `select o.id as "orgId", o.name,
     (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.given_name || ' ' || x.family_name)
        order by x.family_name, x.given_name, x.id), '[]')
      from person x where exists (select from staff s where s.org_id = o.id and s.person_id = x.id)) as people,
     (select coalesce(json_agg(${check} order by q.closed_on desc, q.id), '[]')
      from q_check q join person x on x.id = q.person_id where q.org_id = o.id) as checks
   from organisation o where o.id = $1::uuid and o.kind = 'federal-service' and app_role() = 'selection-checker'`,
);
const own = statement<{ shown: ShownQCheck }>(
  'q-checks.own',
  `select ${check} as shown from q_check q join person x on x.id = q.person_id join organisation o on o.id = q.org_id
   where q.person_id = app_id('actor') and q.org_id = app_id('org') and app_role() = 'selection-consultant'
   order by q.closed_on desc, q.id`,
);

/** The federal services by name, for the checker. */
export async function listCheckedServices(database: Database, scope: Scope): Promise<CountedService[]> {
  const [rows] = await database.run(scope, listed.with());
  return rows;
}

/** One service with its people and its Q-checks, the newest first; null for anybody but the checker. */
export async function findCheckedService(
  database: Database,
  scope: Scope,
  orgId: string,
): Promise<CheckedService | null> {
  const [[row]] = await database.run(scope, ofService.with(orgId));
  return row ?? null;
}

/** The Q-checks of one's own selections at one's own service, the newest first. */
export async function listOwnQChecks(database: Database, scope: Scope): Promise<ShownQCheck[]> {
  const [rows] = await database.run(scope, own.with());
  return rows.map(({ shown }) => shown);
}
