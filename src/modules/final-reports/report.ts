import type { Day } from '../../kernel/day.ts';
import {
  type AttendanceState,
  countedMinutes,
  type Pause,
  type PhaseBudget,
  type ProgrammeOutcome,
  type ProgrammeState,
  phaseBudgets,
  type SessionState,
  wholeBudget,
} from '../programmes/index.ts';

/** Somebody's part in a session, as far as a report counts it. */
export interface ReportedPart {
  attendance: AttendanceState;
  session: Pick<SessionState, 'service' | 'form'>;
  /** The name of a service that the office added; null for one of the catalogue. */
  ownService: string | null;
}

/** A version of the plan, as a report lists it. */
export interface ReportedPlan {
  n: number;
  sharedOn: Day | null;
  agreedOn: Day | null;
}

/** Confirmed guidance in a service. */
export interface ReportedService {
  service: string;
  ownService: string | null;
  /** Sessions in which the citizen was. */
  sessions: number;
  minutes: number;
}

/** What happened in a programme, in days and whole minutes: what a final report is drafted from. */
export interface ReportFigures {
  startsOn: Day;
  /** The day on which it ended, else its last possible day. */
  endsOn: Day;
  outcome: ProgrammeOutcome | null;
  phases: (PhaseBudget & { phase: number; from: Day; until: Day })[];
  total: PhaseBudget;
  services: ReportedService[];
  /** Sessions in which the citizen was, by the form of the session; and those to which they did not come. */
  attended: { individual: number; group: number };
  absent: number;
  pauses: readonly Pause[];
  plans: ReportedPlan[];
}

/** Whether the citizen was there, as both sides said or one took over from the other. */
const wasThere = ({ attendance }: ReportedPart) => countedMinutes(attendance) > 0;

/** Whether it is settled that they were not: of nobody's word alone. */
const wasAbsent = ({ attendance }: ReportedPart) =>
  (attendance.status === 'confirmed' || attendance.status === 'settled') && countedMinutes(attendance) === 0;

function servicesOf(parts: readonly ReportedPart[]): ReportedService[] {
  const codes = [...new Set(parts.map(({ session }) => session.service))];
  return codes.map((service) => {
    const own = parts.filter(({ session }) => session.service === service);
    const minutes = own.reduce((sum, { attendance }) => sum + countedMinutes(attendance), 0);
    return { service, ownService: own[0]?.ownService ?? null, sessions: own.length, minutes };
  });
}

/**
 * The figures of a final report (M-21, OURS-final-report): minutes count as on the page of the programme, only when both said
 * them. Worked example: of three sessions of an hour one is confirmed at 60 minutes, one at 0, and of one the citizen has said nothing
 * yet: 60 minutes confirmed, 60 that wait, one session attended and one missed.
 */
export function reportOf(
  { startsOn, endsOn, endedOn, outcome, phases, pauses }: ProgrammeState,
  parts: readonly ReportedPart[],
  plans: readonly ReportedPlan[],
): ReportFigures {
  const budgets = phaseBudgets(
    phases,
    parts.map(({ attendance }) => attendance),
  );
  const there = parts.filter(wasThere);
  const inForm = (form: SessionState['form']) => there.filter(({ session }) => session.form === form).length;
  return {
    ...{ startsOn, endsOn: endedOn ?? endsOn, outcome, pauses },
    phases: phases.flatMap(({ from, until }, at) => {
      const budget = budgets[at];
      return budget ? [{ ...budget, phase: at + 1, from, until }] : [];
    }),
    total: wholeBudget(budgets),
    services: servicesOf(there),
    attended: { individual: inForm('individual'), group: inForm('group') },
    absent: parts.filter(wasAbsent).length,
    plans: plans.filter(({ n }) => n > 0).toSorted((a, b) => a.n - b.n),
  };
}

/** Whether the final report can be filed: the programme ended, or its last possible day is over (M-21). */
export const isReportDue = ({ status, endsOn }: Pick<ProgrammeState, 'status' | 'endsOn'>, today: Day): boolean =>
  status === 'ended' || endsOn < today;
