import type { Day } from '../../kernel/day.ts';
import { type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { hitsOf } from './departure.store.ts';
import { type DepartureHits, departurePlanText, type Failing, failingWithout } from './plan.ts';

/** What somebody's departure would hit today. */
export interface DeparturePlan {
  personId: string;
  hits: DepartureHits;
  failing: Failing[];
  /** The mark of what is shown, which the departure gives back. */
  plan: string;
}

const find = statement<{ hits: DepartureHits }>(
  'departure.plan',
  `select ${hitsOf} as hits from organisation o where o.id = $1::uuid and o.id = app_id('org')
     and app_role() = 'office-manager' and exists (select from staff s where s.org_id = o.id and s.person_id = $2::uuid
       and s.role = 'consultant' and s.from_on <= $3::date and (s.ends_on is null or $3::date <= s.ends_on))`,
);

/** The plan of a departure, for a manager of the office; null when this is not one of its consultants today. */
export async function findDeparturePlan(
  { database, keys }: Pick<House, 'database' | 'keys'>,
  scope: Scope,
  orgId: string,
  personId: string,
): Promise<DeparturePlan | null> {
  const today: Day = scope.today;
  const [[row]] = await database.run(scope, find.with(orgId, personId, today));
  if (!row) return null;
  const { hits } = row;
  const plan = keys.lookUp('journal', departurePlanText(personId, hits, today));
  return { personId, hits, failing: failingWithout(hits, personId, today), plan };
}
