import { type Database, type Scope, statement } from '../../platform/database/index.ts';

/** Somebody who can be named as requester or executor. */
export interface Colleague {
  orgId: string;
  orgName: string;
  unitNumber: string | null;
  personId: string;
  personName: string;
}

const findColleagues = statement<Colleague>(
  'step.colleagues',
  `select o.id as "orgId", o.name as "orgName", o.unit_number as "unitNumber", p.id as "personId",
     p.given_name || ' ' || p.family_name as "personName"
   from staff s join organisation o on o.id = s.org_id join person p on p.id = s.person_id
   where s.from_on <= $2::date and (s.ends_on is null or $2::date <= s.ends_on)
     and (s.org_id = $1::uuid and s.role = 'consultant' or o.kind = 'public-employment-service' and s.role in ('mediator', 'intervention-adviser'))
   order by (s.org_id = $1::uuid) desc, p.family_name, p.given_name, p.id limit 300`,
);

/** Who may be named on a line of this office today: its consultants first, then VDAB's mediators and advisers (M-05). */
export async function colleaguesOf(database: Database, scope: Scope): Promise<Colleague[]> {
  const [rows] = await database.run(scope, findColleagues.with(scope.actor?.orgId, scope.today));
  return rows;
}
