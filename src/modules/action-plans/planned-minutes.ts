import type { Cite } from '../../../sources/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import type { ProgrammePhase } from '../programmes/index.ts';
import type { PlannedStep } from './plan.ts';

/** What a plan puts into a phase, against what is due in it. Whole minutes. */
export interface PlannedPhase {
  /** From 1. */
  phase: number;
  from: Day;
  until: Day;
  budget: number;
  planned: number;
  /** What is not planned yet; below 0 when more is planned than is due. */
  left: number;
}

/** The planned minutes of steps together. */
const minutesOf = (steps: readonly Pick<PlannedStep, 'minutes'>[]) =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * The planned minutes of each phase against its budget (OPL-11/5). Worked example: of 1200 minutes in phase 1, steps of 90, 240
 * and 600 minutes plan 930, and 270 are left.
 */
export const plannedPhases = (phases: readonly ProgrammePhase[], steps: readonly PlannedStep[]): PlannedPhase[] =>
  phases.map(({ minutes: budget, from, until }, at) => {
    const planned = minutesOf(steps.filter(({ phase }) => phase === at + 1));
    return { phase: at + 1, from, until, budget, planned, left: budget - planned };
  });

/** The planned minutes of each service that a plan has, in the order in which they first come. */
export function plannedServices(steps: readonly PlannedStep[]): { service: string; minutes: number }[] {
  const codes = [...new Set(steps.map(({ service }) => service))];
  return codes.map((service) => ({ service, minutes: minutesOf(steps.filter((step) => step.service === service)) }));
}

/** What a plan may still want. It stops nobody: the law binds the office, not its plan. */
export interface PlanWarning {
  code: 'over-phase' | 'under-phase' | 'day-outside-phase' | 'no-balance' | 'no-follow-up' | 'no-place';
  source: Cite;
  /** The phase, or the number of the step, from 1; 0 when it is about the plan. */
  about: number;
  /** Minutes too many or still to plan, or the day. */
  value: string;
}

/** What a plan says beside its steps, as far as it is warned about. */
export interface WarnedWords {
  balance: string;
  followUp: string;
  place: string;
}

const missing = (code: 'no-balance' | 'no-follow-up' | 'no-place', words: string): PlanWarning[] =>
  words === '' ? [{ code, source: 'OPL-11/4', about: 0, value: '' }] : [];

/**
 * What to look at before a plan is shared, in the order of the page. Worked example: phases of 1200 minutes to 2026-05-02 and to
 * 2026-09-02, steps of 1260 minutes in phase 1 by 2026-05-02 and none in phase 2: 60 minutes too many in phase 1 and 1200 still
 * to plan in phase 2; a step of phase 1 by 2026-05-03 lies outside its phase.
 */
export function planWarnings(
  phases: readonly ProgrammePhase[],
  steps: readonly PlannedStep[],
  { balance, followUp, place }: WarnedWords,
): PlanWarning[] {
  const minutes = plannedPhases(phases, steps).flatMap(({ phase, left }): PlanWarning[] => {
    if (left === 0) return [];
    const code = left < 0 ? 'over-phase' : 'under-phase';
    return [{ code, source: 'OPL-11/5', about: phase, value: String(Math.abs(left)) }];
  });
  const days = steps.flatMap(({ phase, by }, at): PlanWarning[] => {
    const within = phases[phase - 1];
    if (by === null || !within || (within.from <= by && by <= within.until)) return [];
    return [{ code: 'day-outside-phase', source: 'OPL-11/5', about: at + 1, value: formatDay(by, 'nl') }];
  });
  return [
    ...minutes,
    ...days,
    ...missing('no-balance', balance),
    ...missing('no-follow-up', followUp),
    ...missing('no-place', place),
  ];
}
