import { countedMinutes, type Said } from './hours.ts';
import type { ProgrammePhase } from './phases.ts';

/** What of a phase's minutes became what. All whole minutes, of which 60 hours are 3600. */
export interface PhaseBudget {
  /** What is due in the phase. */
  budget: number;
  /** Both sides said it, or one took over the other's word: it counts. */
  confirmed: number;
  /** The office said it, and the citizen nothing yet. */
  waiting: number;
  /** The two differ; the higher of both, since it may still come to count. */
  different: number;
  /** Of sessions of which nobody has said anything yet. */
  planned: number;
  /** What is left to plan; below 0 when more was planned than is due. */
  left: number;
}

/** What the budget counts of an attendance. */
export interface Counted extends Said {
  /** The phase it counts to, from 1. */
  phase: number;
  plannedMinutes: number;
}

const nothing = { confirmed: 0, waiting: 0, different: 0, planned: 0 };

/** Where the minutes of an attendance stand. */
function shareOf(one: Counted): typeof nothing {
  switch (one.status) {
    case 'invited':
      return { ...nothing, planned: one.plannedMinutes };
    case 'said':
      return { ...nothing, waiting: one.officeMinutes ?? 0 };
    case 'different':
      return { ...nothing, different: Math.max(one.officeMinutes ?? 0, one.citizenMinutes ?? 0) };
    case 'confirmed':
    case 'settled':
      return { ...nothing, confirmed: countedMinutes(one) };
    default:
      return nothing;
  }
}

/** Adds up shares of minutes. */
const plus = (a: typeof nothing, b: typeof nothing): typeof nothing => ({
  confirmed: a.confirmed + b.confirmed,
  waiting: a.waiting + b.waiting,
  different: a.different + b.different,
  planned: a.planned + b.planned,
});

/**
 * The budget of each phase (O-02, OURS-hours). Worked example: of 1200 minutes in phase 1, 90 confirmed, 60 that wait for the
 * citizen, a difference of 90 against 60, and 120 planned leave 1200 - 90 - 60 - 90 - 120 = 840 to plan.
 */
export const phaseBudgets = (phases: readonly ProgrammePhase[], attendances: readonly Counted[]): PhaseBudget[] =>
  phases.map(({ minutes: budget }, at) => {
    const shares = attendances.filter(({ phase }) => phase === at + 1).map(shareOf);
    const sum = shares.reduce(plus, nothing);
    return { budget, ...sum, left: budget - sum.confirmed - sum.waiting - sum.different - sum.planned };
  });

/** The phases together. */
export const wholeBudget = (budgets: readonly PhaseBudget[]): PhaseBudget =>
  budgets.reduce<PhaseBudget>(
    (sum, one) => ({ ...plus(sum, one), budget: sum.budget + one.budget, left: sum.left + one.left }),
    { ...nothing, budget: 0, left: 0 },
  );
