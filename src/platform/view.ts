import type { Actor, Role } from '../kernel/role.ts';
import type { Clock } from './clock.ts';
import { type Database, type Scope, type Statement, statement } from './database/index.ts';

/** Why someone looks; the citizen reads it beside the name. */
export const purposes = [
  'own-file',
  'guidance',
  'mediation',
  'stop-decision',
  'attestation-registration',
  'oversight',
  'download',
  'complaint',
  'survey',
] as const;
export type Purpose = (typeof purposes)[number];

/** The purpose that goes with a capacity: nobody types a purpose, so nobody can type a wrong one. */
export const purposeOf: Readonly<Record<Role, Purpose>> = {
  citizen: 'own-file',
  consultant: 'guidance',
  'office-manager': 'oversight',
  // Reads its own agreements, and looks at no citizen.
  employer: 'oversight',
  'intervention-secretariat': 'attestation-registration',
  'intervention-adviser': 'stop-decision',
  mediator: 'mediation',
  // Certification looks at no citizen; no door to one is theirs.
  'partner-desk': 'oversight',
  'certification-secretariat': 'oversight',
  evaluator: 'oversight',
  decider: 'oversight',
  'mandate-officer': 'oversight',
  'selection-officer': 'oversight',
  'selection-trainer': 'oversight',
  'selection-checker': 'oversight',
  'selection-consultant': 'oversight',
  'policy-officer': 'oversight',
  'complaints-officer': 'complaint',
  complainant: 'complaint',
  // Answers, and looks at nobody.
  respondent: 'oversight',
  'data-protection-officer': 'oversight',
  administrator: 'oversight',
};

/** A way in which personal data leaves: its statement writes the look in the same breath. */
export interface Looking<Row extends { citizen_id: string }> {
  door: string;
  roles: readonly Role[];
  statement: Statement<Row>;
  /** How many values the statement itself takes; those of the look follow. */
  values: number;
  /** What this door is for, where that is not what goes with the capacity; the second wall knows it too. */
  purpose?: Purpose;
}

/** This capacity has no such door; whatever the file, the answer is the same. */
export class NotYourDoor extends Error {}

/**
 * Declares a way to look. The SQL gives rows with a `citizen_id`; around it, one look per person shown is written in
 * the same statement, so that it is durable before anything is answered, and without it nothing is.
 * The SQL's parameters are `$1` … `$values`. `about` may name the value that is looked at within the file (a document).
 */
export function looking<Row extends { citizen_id: string }>(
  door: string,
  {
    roles,
    values,
    about,
    purpose,
    sql,
  }: { roles: readonly Role[]; values: number; about?: number; purpose?: Purpose; sql: string },
): Looking<Row> {
  const at = (n: number) => `$${values + n}`;
  const subject = about ? `$${about}::uuid` : 'null::uuid';
  const text = `with seen as (${sql}),
    looked as (
      insert into look (citizen_id, request_id, at, on_day, actor_id, role, org_id, purpose, door, about)
      select distinct citizen_id, ${at(1)}::uuid, ${at(2)}::timestamptz, ${at(3)}::date, ${at(4)}::uuid, ${at(5)}::text,
        ${at(6)}::uuid, ${at(7)}::text, ${at(8)}::text, ${subject}
      from seen on conflict do nothing)
    select * from seen`;
  return { door, roles, values, ...(purpose ? { purpose } : {}), statement: statement<Row>(`view.${door}`, text) };
}

/** Who looks, in which session and request. */
export interface Looker {
  actor: Actor;
  session?: string;
  requestId: string;
}

/**
 * Looks: the only way personal data leaves. Gives the rows that the actor may see, in the order of the statement, after
 * the looks are written. Throws NotYourDoor for a capacity that has no such door.
 */
export async function view<Row extends { citizen_id: string }>(
  { database, clock }: { database: Database; clock: Clock },
  looker: Looker,
  way: Looking<Row>,
  ...values: unknown[]
): Promise<Row[]> {
  const { actor } = looker;
  if (actor.role === 'system' || !way.roles.includes(actor.role)) throw new NotYourDoor(way.door);
  if (values.length !== way.values) throw new Error(`${way.door} takes ${way.values} values`);
  const today = clock.today();
  const scope: Scope = {
    actor,
    today,
    ...(looker.session ? { session: looker.session } : {}),
    ...(way.purpose ? { purpose: way.purpose } : {}),
  };
  const look = [
    looker.requestId,
    clock.now(),
    today,
    actor.id,
    actor.role,
    actor.orgId,
    way.purpose ?? purposeOf[actor.role],
    way.door,
  ];
  const [rows] = await database.run(scope, way.statement.with(...values, ...look));
  return rows;
}
