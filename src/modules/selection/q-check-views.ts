import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type QCheckState, qCheckKind } from './q-check.ts';

/** A final Q-check as whom it is about sees it. */
export interface ShownQCheck {
  id: string;
  state: QCheckState;
  /** For which service the selection was run. */
  serviceName: string;
}

/** A federal service in a list: how many checks are final, and the newest day on which a selection was closed. */
export interface CountedService {
  orgId: string;
  name: string;
  checks: number;
  lastClosedOn: Day | null;
}

const listed = statement<CountedService>(
  'q-checks.services',
  `select o.id as "orgId", o.name, count(q.id)::int as checks, max(q.closed_on) as "lastClosedOn"
   from organisation o left join q_check q on q.org_id = o.id
   where o.kind = 'federal-service' and app_role() = 'selection-checker' group by o.id order by o.name, o.id limit 1000`,
);
const own = statement<ShownQCheck>(
  'q-checks.own',
  `select q.id, ${qCheckKind.stateOf('q')} as state, o.name as "serviceName" from q_check q join organisation o on o.id = q.org_id
   where q.person_id = app_id('actor') and q.org_id = app_id('org') and app_role() = 'selection-consultant'
   order by q.closed_on desc, q.id`,
);

/** The federal services by name, for the checker. */
export async function listCheckedServices(database: Database, scope: Scope): Promise<CountedService[]> {
  const [rows] = await database.run(scope, listed.with());
  return rows;
}

/** The final Q-checks of one's own selections at one's own service, the newest first. */
export async function listOwnQChecks(database: Database, scope: Scope): Promise<ShownQCheck[]> {
  const [rows] = await database.run(scope, own.with());
  return rows;
}
