import type { CheckMeasure, FollowUpKind } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type CheckOutcome, fileChecksOf } from './check-views.ts';
import { type FollowUpState, followUpKind } from './follow-up.ts';
import { dueNow, type Planned, planOf } from './follow-up-plan.ts';

/** One dated fact of the follow-up of a centre. */
export interface FollowUpFact {
  kind: FollowUpKind;
  id: string;
  /** The day on which it was done; of a file check the one on which it was opened. */
  on: Day;
  /** Of a check of the offer: whether it is correct. */
  isCorrect: boolean | null;
  /** Of a file check: what followed, and how many guidances were found of which quality. */
  decidedOn: Day | null;
  measure: CheckMeasure | null;
  outcome: CheckOutcome | null;
  /** What the officer wrote, for the centre and VDAB; the subject of an information mail. */
  text: string | null;
  byName: string | null;
}

/** The follow-up of one centre: what was done, and what is planned on its mandate. */
export interface FollowedCentre {
  orgId: string;
  organisation: string;
  /** The mandate that stands today; null when there is none. */
  mandate: { startsOn: Day; endsOn: Day | null } | null;
  plan: Planned[];
}

const mineOrVdab = (org: string) =>
  `(app_role() = 'mandate-officer' or (${org} = app_id('org') and app_role() = 'office-manager'))`;

const mandateOf = `(select json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on) from certificate c
  where c.org_id = o.id and split_part(c.scheme, '/', 1) = 'career-guidance-mandate' and c.status in ('valid', 'suspended')
    and c.starts_on <= app_today() and (c.ends_on is null or c.ends_on >= app_today()) order by c.starts_on desc limit 1)`;
const doneOf = `(select coalesce(json_agg(json_build_object('kind', x.kind, 'on', x.on_day)), '[]') from (
    select u.what as kind, u.done_on as on_day from follow_up u where u.org_id = o.id
    union all select 'file-check', f.opened_on from file_check f where f.org_id = o.id
    union all select 'information', i.sent_on from information i where i.centres ? o.id::text) x)`;

const centres = statement<Omit<FollowedCentre, 'plan'> & { done: { kind: FollowUpKind; on: Day }[] }>(
  'follow-up.centres',
  `select o.id as "orgId", o.name as organisation, ${mandateOf} as mandate, ${doneOf} as done
   from organisation o where o.kind = 'career-centre' and ${mineOrVdab('o.id')} and ($1::uuid is null or o.id = $1::uuid)
   order by o.name, o.id limit 500`,
);

/** Centres with the plan of their mandate: every one for VDAB, one's own for a manager. */
export async function listFollowed(database: Database, scope: Scope, orgId: string | null): Promise<FollowedCentre[]> {
  const [rows] = await database.run(scope, centres.with(orgId));
  return rows.map(({ done, ...row }) => ({
    ...row,
    plan: row.mandate ? planOf(row.mandate, done, scope.today) : [],
  }));
}

/** What asks for attention at every centre, the longest overdue first: the officer's work. */
export async function listDue(
  database: Database,
  scope: Scope,
): Promise<(Planned & Pick<FollowedCentre, 'orgId' | 'organisation'>)[]> {
  const all = await listFollowed(database, scope, null);
  return all
    .flatMap(({ orgId, organisation, plan }) => dueNow(plan).map((one) => ({ ...one, orgId, organisation })))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

const recorded = statement<{ id: string; state: FollowUpState; text: string; byName: string }>(
  'follow-up.recorded',
  `select u.id, ${followUpKind.stateOf('u')} as state, t.body as text, p.given_name || ' ' || p.family_name as "byName"
   from follow_up u join follow_up_text t on t.org_id = u.org_id and t.id = u.id join person p on p.id = t.written_by
   where u.org_id = $1::uuid and u.done_on between $2::date and $3::date and ${mineOrVdab('u.org_id')}`,
);
const informed = statement<{ id: string; on: Day; text: string }>(
  'follow-up.informed',
  `select i.id, i.sent_on as "on", t.subject as text from information i
     join information_text t on t.org_id = i.org_id and t.id = i.id and t.language = 'nl'
   where i.centres ? $1::uuid::text and i.sent_on between $2::date and $3::date and ${mineOrVdab('$1::uuid')}`,
);

const nothing = { isCorrect: null, decidedOn: null, measure: null, outcome: null, text: null, byName: null } as const;

/**
 * Everything that was done to follow up the quality of a centre in some days, both included, as dated facts, the newest first:
 * what a page on an organisation's quality shows. Empty for who may not see it.
 */
export async function checksOf(
  database: Database,
  scope: Scope,
  organisation: string,
  { from, until }: { from: Day; until: Day },
): Promise<FollowUpFact[]> {
  const [done, mails] = await database.run(
    scope,
    recorded.with(organisation, from, until),
    informed.with(organisation, from, until),
  );
  const checks = await fileChecksOf(database, scope, organisation, { from, until });
  const facts: FollowUpFact[] = [
    ...done.map(({ id, state: { what, doneOn, isCorrect }, text, byName }) => ({
      ...{ ...nothing, kind: what, id, on: doneOn, isCorrect, text, byName },
    })),
    ...mails.map((one) => ({ ...nothing, kind: 'information' as const, ...one })),
    ...checks.map((outcome) => ({
      ...{ ...nothing, kind: outcome.kind, id: outcome.id, on: outcome.openedOn, outcome },
      ...{ decidedOn: outcome.decidedOn, measure: outcome.measure },
    })),
  ];
  return facts.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** An information mail as it is read. */
export interface ShownInformation {
  id: string;
  sentOn: Day;
  subject: string;
  body: string;
}

const one = statement<ShownInformation>(
  'information.one',
  `select i.id, i.sent_on as "sentOn", t.subject, t.body from information i
     join information_text t on t.org_id = i.org_id and t.id = i.id
   where i.id = $1::uuid and (app_role() = 'mandate-officer' or (app_role() = 'office-manager' and i.centres ? app_id('org')::text))
   order by t.language <> $2, t.language <> 'nl' limit 1`,
);

/** An information mail in a language, or in Dutch; null when it was not sent to the asker. */
export async function findInformation(
  database: Database,
  scope: Scope,
  id: string,
  language: Language,
): Promise<ShownInformation | null> {
  const [[row]] = await database.run(scope, one.with(id, language));
  return row ?? null;
}
