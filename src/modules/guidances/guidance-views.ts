import { type Bound, type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type GuidanceState, guidanceKind } from './guidance.ts';

/** A guidance as its centre and VDAB see it. */
export interface ShownGuidance extends GuidanceState {
  orgId: string;
  id: string;
  version: number;
  coach: string;
}

/** A record that stands in a list that is drawn from, and its group; '' when there are none. */
export interface InPopulation {
  id: string;
  group: string;
}

const listing = statement<Pick<ShownGuidance, 'orgId' | 'id' | 'version' | 'coach'> & { state: GuidanceState }>(
  'guidance.list',
  `select g.org_id as "orgId", g.id, g.version, p.given_name || ' ' || p.family_name as coach, ${guidanceKind.stateOf('g')} as state
   from voucher_guidance g join person p on p.id = g.coach_id
   where g.org_id = $1::uuid and (app_role() = 'mandate-officer' or (g.org_id = app_id('org') and app_role() = 'office-manager'))
   order by g.ended_on is not null, coalesce(g.ended_on, g.starts_on) desc, g.id limit 500`,
);

/** The guidances of a centre: those that run first, then the newest. Empty for who may not see them. */
export async function listGuidances(database: Database, scope: Scope, orgId: string): Promise<ShownGuidance[]> {
  const [rows] = await database.run(scope, listing.with(orgId));
  return rows.map(({ state, ...row }) => ({ ...row, ...state }));
}

const population = statement<InPopulation>(
  'guidance.population',
  `select g.id, '' as "group" from voucher_guidance g join draw d on d.org_id = g.org_id
   where d.org_id = $1::uuid and d.id = $2::uuid and d.subject = 'guidance-files'
     and g.ended_on between d.from_on and d.ends_on order by g.id`,
);

/** What a draw of guidance files draws from: every guidance of the centre that ended in its days. */
export const askGuidances = (orgId: string, drawId: string): Bound<InPopulation> => population.with(orgId, drawId);
