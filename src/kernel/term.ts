import type { Cite } from '../../sources/index.ts';
import { type DayOff, dayOff } from './calendar.ts';
import { add, addDays, type Day, daysBetween, latest } from './day.ts';
import type { Span } from './scheme.ts';

/** How long a term is: the span of a scheme, or one that is counted in weeks or in working days. */
export type TermSpan = Span | { weeks: number; source: Cite } | { workingDays: number; source: Cite };
export type TermUnit = 'days' | 'weeks' | 'months' | 'years' | 'working-days';

/**
 * How a term is counted. Belgian law has no single way, so each rule says its own. Without these marks the day of the
 * event does not count, every calendar day does, and the end stays where it falls, even on a Sunday or a holiday.
 */
export interface TermRule {
  span: TermSpan;
  /** The day of the event is the first day of the term: one month from 1 May then ends on 31 May. */
  countsEventDay?: true;
  /** An end on a Saturday, Sunday or legal holiday moves to the next working day. */
  rollsOver?: true;
}

/** Days on which the term does not run, both included. One that still goes on is given with today as its end. */
export interface Suspension {
  from: Day;
  endsOn: Day;
  source: Cite;
}

/** One line of the ledger: `code`, `unit` and `why` are looked up in the texts, days and counts are filled in. */
export type TermEntry =
  | { code: 'event' | 'first-day' | 'end'; day: Day }
  | { code: 'counted' | 'extended'; unit: TermUnit; count: number; source: Cite }
  | { code: 'suspended'; from: Day; endsOn: Day; source: Cite }
  | { code: 'skipped'; day: Day; why: DayOff };

/** A counted term with the account of how it came about. On `endsOn` one is still in time, on the next day too late. */
export interface Term {
  firstDay: Day;
  endsOn: Day;
  ledger: TermEntry[];
}

/**
 * Counts a term from an event. One month after 2027-01-31 ends on 2027-02-28; ten days after 2026-12-22 end on
 * 2027-01-01, or on Monday 2027-01-04 if the rule rolls over. A suspension moves the end by as many days as it took
 * from the term, or by as many working days where these are counted. Extensions are counted in their order, each from
 * the end so far, before it rolls over.
 */
export function countTerm(
  event: Day,
  rule: TermRule,
  { suspensions = [], extensions = [] }: { suspensions?: Suspension[]; extensions?: TermSpan[] } = {},
): Term {
  const firstDay = rule.countsEventDay ? event : addDays(event, 1);
  const pauses = suspensions.map(checked).sort((a, b) => (a.from < b.from ? -1 : 1));
  const ledger: TermEntry[] = [
    { code: 'event', day: event },
    { code: 'first-day', day: firstDay },
    { code: 'counted', ...measureOf(rule.span) },
  ];

  let endsOn = count(event, rule, pauses, ledger);
  for (const span of extensions) {
    ledger.push({ code: 'extended', ...measureOf(span) });
    endsOn = count(endsOn, { span }, pauses, ledger);
  }
  if (rule.rollsOver) endsOn = rollOver(endsOn, ledger);
  ledger.push({ code: 'end', day: endsOn });
  return { firstDay, endsOn, ledger };
}

function count(from: Day, { span, countsEventDay }: TermRule, pauses: Suspension[], ledger: TermEntry[]): Day {
  const dayBefore = countsEventDay ? addDays(from, -1) : from;
  return 'workingDays' in span
    ? countWorkingDays(dayBefore, span.workingDays, pauses, ledger)
    : pushOut(dateToDate(from, span, countsEventDay ?? false), dayBefore, pauses, ledger);
}

/** The same date later on, or the day before it when the first date counts; if the month lacks it, its last day. */
function dateToDate(from: Day, span: Exclude<TermSpan, { workingDays: number }>, countsFrom: boolean): Day {
  const sameDate = 'weeks' in span ? addDays(from, 7 * span.weeks) : add(from, span);
  const isClipped = ('months' in span || 'years' in span) && sameDate.slice(8) !== from.slice(8);
  return countsFrom && !isClipped ? addDays(sameDate, -1) : sameDate;
}

/** Moves the end by each suspended day that it meets: once if it is suspended twice, not if it lies before the term. */
function pushOut(rawEnd: Day, dayBefore: Day, pauses: Suspension[], ledger: TermEntry[]): Day {
  let [end, accountedTo] = [rawEnd, dayBefore];
  for (const pause of pauses) {
    if (pause.from > end || pause.endsOn <= accountedTo) continue;
    const from = latest(pause.from, addDays(accountedTo, 1));
    ledger.push({ code: 'suspended', from, endsOn: pause.endsOn, source: pause.source });
    end = addDays(end, daysBetween(from, pause.endsOn) + 1);
    accountedTo = pause.endsOn;
  }
  return end;
}

function countWorkingDays(dayBefore: Day, days: number, pauses: Suspension[], ledger: TermEntry[]): Day {
  let on = dayBefore;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    const pause = pauses.find(({ from, endsOn }) => from <= on && on <= endsOn);
    const why = dayOff(on);
    if (pause) {
      ledger.push({ code: 'suspended', from: on, endsOn: pause.endsOn, source: pause.source });
      on = pause.endsOn;
    } else if (why) ledger.push({ code: 'skipped', day: on, why });
    else left -= 1;
  }
  return on;
}

function rollOver(end: Day, ledger: TermEntry[]): Day {
  let on = end;
  for (let why = dayOff(on); why !== null; why = dayOff(on)) {
    ledger.push({ code: 'skipped', day: on, why });
    on = addDays(on, 1);
  }
  return on;
}

function measureOf(span: TermSpan): { unit: TermUnit; count: number; source: Cite } {
  const { source } = span;
  if ('days' in span) return { unit: 'days', count: span.days, source };
  if ('weeks' in span) return { unit: 'weeks', count: span.weeks, source };
  if ('months' in span) return { unit: 'months', count: span.months, source };
  if ('years' in span) return { unit: 'years', count: span.years, source };
  return { unit: 'working-days', count: span.workingDays, source };
}

function checked(pause: Suspension): Suspension {
  if (pause.endsOn < pause.from) throw new RangeError(`A suspension from ${pause.from} cannot end on ${pause.endsOn}`);
  return pause;
}
