import { type Accused, type ComplaintDoor, complaintDoorNames } from '../../../schemes/index.ts';
import type { Ground } from '../../kernel/decision.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { ComplaintState } from './complaint.ts';
import { closedDoors } from './complaint-needs.ts';

/** An organisation that one can complain about. */
export interface AccusedOrg {
  id: string;
  name: string;
  kind: Accused;
}

/** A door for a complaint about somebody: the body behind it, or why it is closed. */
export interface OfferedDoor {
  door: ComplaintDoor;
  /** Null when nobody keeps this door. */
  orgId: string | null;
  closed: Ground[];
}

const list = statement<AccusedOrg>(
  'complaint.accused',
  `select id, name, kind from organisation where kind in ('outplacement-office', 'career-centre', 'federal-service')
   order by name, id`,
);

/** Every organisation that one can complain about, by name. */
export async function listAccused(database: Database, scope: Scope): Promise<AccusedOrg[]> {
  const [rows] = await database.run(scope, list.with());
  return rows;
}

interface Row extends AccusedOrg {
  isMember: boolean;
  bodies: { door: string; orgId: string }[];
}
const find = statement<Row>(
  'complaint.doors',
  `select o.id, o.name, o.kind,
     exists (select from organisation_fact f where f.org_id = o.id and f.fact = 'federgon-member'
       and f.from_on <= app_today() and (f.ends_on is null or f.ends_on >= app_today())) as "isMember",
     (select coalesce(json_agg(json_build_object('door', f.code, 'orgId', f.org_id) order by f.from_on, f.org_id), '[]')
       from organisation_fact f where f.fact = 'complaints-door'
         and f.from_on <= app_today() and (f.ends_on is null or f.ends_on >= app_today())) as bodies
   from organisation o where o.id = $1::uuid
     and o.kind in ('outplacement-office', 'career-centre', 'federal-service')`,
);

/** The doors for a complaint about an organisation, open and closed, each with its grounds; null when there is none such. */
export async function offerDoors(
  database: Database,
  scope: Scope,
  aboutOrg: string,
  earlier: ComplaintState | null = null,
): Promise<{ about: AccusedOrg; doors: OfferedDoor[] } | null> {
  const [[row]] = await database.run(scope, find.with(aboutOrg));
  if (!row) return null;
  const { isMember, bodies, ...about } = row;
  const doors = complaintDoorNames.map((door): OfferedDoor => {
    const body = door === 'centre' ? about.id : (bodies.find((one) => one.door === door)?.orgId ?? null);
    const asked = { door, aboutKind: about.kind, isMember, earlier, today: scope.today };
    return { door, orgId: body, closed: closedDoors(asked) };
  });
  return { about, doors };
}
