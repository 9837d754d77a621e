import type { Cite } from '../../sources/index.ts';
import type { GroundCode } from '../texts/grounds.ts';
import { add, type Day } from './day.ts';
import { type Decision, type Ground, refuse } from './decision.ts';
import type { Actor } from './role.ts';
import type { Scheme, Step } from './scheme.ts';

/** A named need of a step: the grounds on which it is not met; none means met. */
export type Needs<Name extends string, Case> = Readonly<Record<Name, (about: Case) => Ground[]>>;

/** The question whether a step of a scheme is open to someone, on a record, today. */
export interface Ask<StatusName extends string, Need extends string, DateName extends string, Case> {
  scheme: Pick<Scheme<StatusName, Need, DateName>, 'source' | 'steps'>;
  step: string;
  status: StatusName;
  who: Actor;
  needs: Needs<Need, Case>;
  about: Case;
}

/** The row of the table that says yes, or why the step is closed. */
export type Permission<StatusName extends string, Need extends string, DateName extends string> =
  | { ok: true; row: Step<StatusName, Need, DateName> }
  | { ok: false; grounds: Ground[] };

/**
 * Executes the scheme's table: is this step open to this actor, in this status? First the status, then the role, then
 * every need, so that a user hears all that is missing at once.
 * Worked example: `register` asked by a mediator is refused with `not-your-role` (M-02), whatever else holds.
 */
export function permit<S extends string, N extends string, D extends string, Case>(
  ask: Ask<S, N, D, Case>,
): Permission<S, N, D> {
  const rows = ask.scheme.steps.filter((row) => row.do === ask.step && row.by !== 'clock');
  const row = rows.find((candidate) => candidate.from.includes(ask.status));
  if (!row) return closed('not-open-now', rows[0]?.source ?? ask.scheme.source, ask.status);
  if (row.by === 'clock' || !row.by.some((role) => role === ask.who.role))
    return closed('not-your-role', row.source, ask.step);
  const [first, ...rest] = (row.needs ?? []).flatMap((need) => ask.needs[need](ask.about));
  return first === undefined ? { ok: true, row } : { ok: false, grounds: [first, ...rest] };
}

/** The same question, answered with facts when the step is open. */
export function permitThen<S extends string, N extends string, D extends string, Case, Fact>(
  ask: Ask<S, N, D, Case>,
  then: (row: Step<S, N, D>) => Decision<Fact>,
): Decision<Fact> {
  const permission = permit(ask);
  return permission.ok ? then(permission.row) : permission;
}

const closed = (code: GroundCode, source: Cite, about: string) => refuse({ code, source, about });

/** The steps that are open to someone now, in the order of the table: what buttons and the API offer. */
export function openSteps<S extends string, N extends string, D extends string, Case>(
  ask: Omit<Ask<S, N, D, Case>, 'step'>,
): string[] {
  const steps = new Set(ask.scheme.steps.filter((row) => row.by !== 'clock').map((row) => row.do));
  return [...steps].filter((step) => permit({ ...ask, step }).ok);
}

/** What the clock does next to a record: on which day, to which status, by which paragraph. */
export interface ClockMove<StatusName extends string> {
  on: Day;
  to: StatusName;
  source: Cite;
}

/**
 * When lapse of time moves a record in this status, given its dates; null when it never does.
 * Worked example: a line `in-progress` whose attestation ends on 2019-11-21 becomes `executed` on 2019-12-21 (M-17).
 */
export function clockMove<S extends string, N extends string, D extends string>(
  scheme: Scheme<S, N, D>,
  status: S,
  dates: Readonly<Record<D, Day | null>>,
): ClockMove<S> | null {
  for (const row of scheme.steps) {
    if (row.by !== 'clock' || !row.from.includes(status) || row.to === undefined || !row.after) continue;
    const from = dates[row.after.of];
    const span = scheme.terms[row.after.span];
    if (from !== null && span) return { on: add(from, span), to: row.to, source: row.source };
  }
  return null;
}
