import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { OfficeFact, PersonFact } from './may-register.ts';

/** Somebody on an organisation's staff list, with what counts for registering. */
export interface StaffMember {
  personId: string;
  name: string;
  role: string;
  fromOn: Day;
  endsOn: Day | null;
  facts: PersonFact[];
}

/** An organisation, its dated facts and its people. */
export interface Organisation {
  id: string;
  code: string;
  name: string;
  unitNumber: string | null;
  kind: string;
  region: string | null;
  facts: OfficeFact[];
  staff: StaffMember[];
}

/** An organisation as it is chosen from a list. */
export type OrganisationName = Pick<Organisation, 'id' | 'code' | 'name'>;

const columns = `o.id, o.code, o.name, o.unit_number as "unitNumber", o.kind, o.region,
  (select coalesce(json_agg(json_build_object('fact', f.fact, 'code', f.code, 'fromOn', f.from_on, 'endsOn', f.ends_on) order by f.fact, f.from_on), '[]')
    from organisation_fact f where f.org_id = o.id) as facts`;

const staffOf = `(select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'role', s.role,
      'fromOn', s.from_on, 'endsOn', s.ends_on,
      'facts', (select coalesce(json_agg(json_build_object('fact', pf.fact, 'on', pf.on_day) order by pf.on_day), '[]') from person_fact pf where pf.person_id = p.id))
    order by p.family_name, p.given_name, s.role), '[]')
  from staff s join person p on p.id = s.person_id where s.org_id = o.id and (s.ends_on is null or s.ends_on >= $2::date)) as staff`;

const findOwn = statement<Organisation>(
  'organisation.own',
  `select ${columns}, ${staffOf} from organisation o where o.id = $1::uuid`,
);
const listOfKind = statement<OrganisationName>(
  'organisation.of-kind',
  'select id, code, name from organisation where kind = $1 order by name, id limit 2000',
);
const listAll = statement<Organisation>(
  'organisation.list',
  `select ${columns}, '[]'::json as staff from organisation o order by o.kind, o.name, o.id limit 500`,
);

/** The actor's own organisation with its people today; null for who belongs to none. */
export async function ownOrganisation(database: Database, scope: Scope): Promise<Organisation | null> {
  const orgId = scope.actor?.orgId ?? null;
  return orgId === null ? null : organisationById(database, scope, orgId);
}

/** Every organisation with its facts; for the administrator. */
export async function allOrganisations(database: Database, scope: Scope): Promise<Organisation[]> {
  const [rows] = await database.run(scope, listAll.with());
  return rows;
}

/** One organisation with its people today, by its id; null when there is none. Who may ask is for the page to know. */
export async function organisationById(database: Database, scope: Scope, id: string): Promise<Organisation | null> {
  const [[found]] = await database.run(scope, findOwn.with(id, scope.today));
  return found ?? null;
}

/** The organisations of a kind, by name. */
export async function organisationsOfKind(database: Database, scope: Scope, kind: string): Promise<OrganisationName[]> {
  const [rows] = await database.run(scope, listOfKind.with(kind));
  return rows;
}
