import type { OutplacementRight, PhaseRule } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { addMonths, type Day } from '../../kernel/day.ts';
import { numberOf, sumOf } from '../../kernel/decimal.ts';
import { countTerm, type Term, type TermSpan } from '../../kernel/term.ts';
import type { EventKind, OutplacementEvent, RightFacts } from './facts.ts';
import { isReached, type Regime } from './regime.ts';

/** Hours that are due in a window of days; a phase ends on the day on which the next begins. */
export interface Phase {
  hours: number;
  from: Day;
  until: Day;
}

/** A programme as far as it is known: nothing of it before it starts, but the end that a registration in the cell sets. */
export interface Programme {
  hours: number | null;
  startedOn: Day | null;
  phases: Phase[];
  hoursLeft: number | null;
  /** Its last possible day with its ledger; interruption does not move it. */
  ends: Term | null;
}

/** What a programme is made of, before anything happened. */
interface Frame {
  hours: number | null;
  rules: readonly PhaseRule[];
  /** Counted from the start, or from the registration in the cell. */
  lasts: TermSpan | null;
}

/** The frame of phases that follow each other: it ends when the last of them does. */
const framed = (rules: readonly PhaseRule[], source: Cite): Frame => ({
  hours: rules.reduce((sum, { hours }) => sum + hours, 0),
  rules,
  lasts: { months: rules.at(-1)?.untilMonth ?? 0, source },
});

/** Whether the worker has the age of the cell's longer programme, at the announcement. */
export const isOlderInCell = ({ cell }: OutplacementRight, { dismissal, worker }: RightFacts): boolean =>
  isReached(worker.bornOn, cell.age.years, dismissal.collectiveAnnouncedOn ?? dismissal.notifiedOn);

function frameOf(regime: Regime, right: OutplacementRight | null, facts: RightFacts): Frame {
  const nothing: Frame = { hours: null, rules: [], lasts: null };
  if (right === null) return nothing;
  const { general, special, cell, medical } = right;
  switch (regime) {
    case 'general-indemnity':
      return general ? framed(general.indemnity.phases, 'OPL-11/5') : nothing;
    case 'general-notice':
      return general ? framed(general.notice.phases, 'OPL-11/6') : nothing;
    case 'special':
      return framed(special.phases, 'CAO82-programme');
    case 'cell': {
      const { hours, months: lasting } = isOlderInCell(right, facts) ? cell.older : cell.younger;
      return framed([{ hours, untilMonth: lasting }], 'GP-34');
    }
    case 'medical-force-majeure':
      return medical?.kind === 'guidance'
        ? {
            ...framed([{ hours: medical.hours, untilMonth: medical.hoursWithinMonths }], 'OPL-18'),
            lasts: medical.lasts,
          }
        : nothing;
    default:
      return nothing;
  }
}

const firstDayOf = (events: readonly OutplacementEvent[], kind: EventKind): Day | null =>
  events.find((event) => event.kind === kind)?.on ?? null;

/** From where the windows of a regime count: the cell from registration, medical force majeure from acceptance. */
function countedFrom(regime: Regime, startedOn: Day, events: readonly OutplacementEvent[]): Day {
  if (regime === 'cell') return firstDayOf(events, 'registered') ?? startedOn;
  if (regime === 'medical-force-majeure') return firstDayOf(events, 'offer-accepted') ?? startedOn;
  return startedOn;
}

/** Each phase from the end of the one before, both counted from the first day: 2025-04-07, 2025-06-07, 2025-10-07, 2026-04-07. */
const phasesFrom = (from: Day, rules: readonly PhaseRule[]): Phase[] =>
  rules.map(({ hours, untilMonth }, at) => ({
    hours,
    from: addMonths(from, rules[at - 1]?.untilMonth ?? 0),
    until: addMonths(from, untilMonth),
  }));

/**
 * The programme of a regime: hours, phases, what is left and its last day (OPL-11/5, OPL-11/6, CAO82-programme, GP-34,
 * OPL-18). Worked example: a general programme with indemnity that started on 2025-04-07 has phases to 2025-06-07, 2025-10-07
 * and 2026-04-07, its last day; with 12.5 hours given 47.5 are left. Nothing of it where a certificate spares the worker.
 */
export function programmeOf(
  regime: Regime,
  right: OutplacementRight | null,
  facts: RightFacts,
  { isSpared, events }: { isSpared: boolean; events: readonly OutplacementEvent[] },
): Programme {
  const { hours, rules, lasts } = frameOf(regime, right, facts);
  const startedOn = firstDayOf(events, 'programme-started');
  if (hours === null || lasts === null || isSpared)
    return { hours: null, startedOn, phases: [], hoursLeft: null, ends: null };
  const endFrom = regime === 'cell' ? (firstDayOf(events, 'registered') ?? startedOn) : startedOn;
  const ends = endFrom === null ? null : countTerm(endFrom, { span: lasts });
  if (startedOn === null) return { hours, startedOn, phases: [], hoursLeft: null, ends };
  const given = sumOf(events.filter(({ kind }) => kind === 'hours').map((event) => event.hours ?? 0));
  const left = numberOf({
    units: BigInt(hours) * 10n ** BigInt(given.places) - given.units,
    places: given.places,
  });
  const phases = phasesFrom(countedFrom(regime, startedOn, events), rules);
  return { hours, startedOn, phases, hoursLeft: Math.max(0, left), ends };
}
