import type { ProgrammeStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Regime } from '../outplacement/index.ts';
import { type StopReason, stopReasons } from '../steps/index.ts';
import type { Pause, ProgrammePhase } from './phases.ts';

/** How a programme ends: it ran its course, or why it ended early, in the words of a stop (M-16). */
export const programmeOutcomes = ['completed', ...stopReasons] as const;
export type ProgrammeOutcome = 'completed' | StopReason;

/** The guidance is with one, in a group, or both. */
export const guidanceForms = ['individual', 'group', 'both'] as const;
export type GuidanceForm = (typeof guidanceForms)[number];

/** The outplacement of a citizen at one office, as the fold of its facts. */
export interface ProgrammeState {
  scheme: string;
  status: Exclude<ProgrammeStatus, 'new'>;
  orgId: string;
  /** The attestation with which it began; its end is that of the newest one, on the line. */
  attestationId: string;
  /** The line in "Stappen naar werk". */
  stepId: string;
  /** The worker under an agreement of the office. */
  workerId: string;
  consultantId: string;
  form: GuidanceForm;
  regime: Regime;
  /** The version of the right that its dismissal keeps; null where none gives it phases. */
  law: string | null;
  phases: readonly ProgrammePhase[];
  startsOn: Day;
  /** The last possible day, inclusive. */
  endsOn: Day;
  /** Since when a job interrupts it; null while none does. */
  interruptedOn: Day | null;
  pauses: readonly Pause[];
  endedOn: Day | null;
  outcome: ProgrammeOutcome | null;
}

interface ProgrammeFactOf<Did extends string> extends Fact {
  kind: 'programme';
  did: Did;
}
interface Started extends ProgrammeFactOf<'started'> {
  scheme: string;
  orgId: string;
  attestationId: string;
  stepId: string;
  workerId: string;
  consultantId: string;
  form: GuidanceForm;
  regime: Regime;
  law: string | null;
  phases: readonly ProgrammePhase[];
  startsOn: Day;
  endsOn: Day;
}
interface Interrupted extends ProgrammeFactOf<'interrupted'> {
  on: Day;
  phase: number;
  jobStartedOn: Day;
}
interface Resumed extends ProgrammeFactOf<'resumed'> {
  on: Day;
  jobLostOn: Day;
  askedOn: Day;
}
interface Ended extends ProgrammeFactOf<'ended'> {
  on: Day;
  endedOn: Day;
  outcome: ProgrammeOutcome;
}
/** Everything that can happen to a programme. */
export type ProgrammeFact = Started | Interrupted | Resumed | Ended;

const newProgramme: ProgrammeState = {
  ...{ scheme: '', status: 'running', orgId: '', attestationId: '', stepId: '', workerId: '', consultantId: '' },
  ...{ form: 'individual', regime: 'voluntary', law: null, phases: [], interruptedOn: null, pauses: [] },
  // Replaced by the first fact, which always carries the days.
  ...{ startsOn: day('1900-01-01'), endsOn: day('1900-01-01'), endedOn: null, outcome: null },
};

function evolve(before: ProgrammeState | null, fact: ProgrammeFact): ProgrammeState {
  const was = before ?? newProgramme;
  switch (fact.did) {
    case 'started': {
      const { scheme, orgId, attestationId, stepId, workerId, consultantId, form, regime, law } = fact;
      const { phases, startsOn, endsOn } = fact;
      const whose = { scheme, orgId, attestationId, stepId, workerId, consultantId };
      return { ...newProgramme, ...whose, form, regime, law, phases, startsOn, endsOn };
    }
    case 'interrupted': {
      const { on, phase, jobStartedOn } = fact;
      const pause: Pause = { on, phase, jobStartedOn, jobLostOn: null, askedOn: null, resumedOn: null };
      return { ...was, status: 'interrupted', interruptedOn: on, pauses: [...was.pauses, pause] };
    }
    case 'resumed': {
      const { on: resumedOn, jobLostOn, askedOn } = fact;
      const pauses = was.pauses.map((pause) =>
        pause.resumedOn === null ? { ...pause, jobLostOn, askedOn, resumedOn } : pause,
      );
      return { ...was, status: 'running', interruptedOn: null, pauses };
    }
    case 'ended':
      return { ...was, status: 'ended', endedOn: fact.endedOn, outcome: fact.outcome };
  }
}

/** The record kind of programmes: the citizen's history. */
export const programmeKind = recordKind<ProgrammeState, ProgrammeFact>({
  kind: 'programme',
  owner: 'citizen_id',
  columns: {
    ...{ scheme: 'text', status: 'text', orgId: 'uuid', attestationId: 'uuid', stepId: 'uuid', workerId: 'uuid' },
    ...{ consultantId: 'uuid', form: 'text', regime: 'text', law: 'text', phases: 'jsonb', startsOn: 'date' },
    ...{ endsOn: 'date', interruptedOn: 'date', pauses: 'jsonb', endedOn: 'date', outcome: 'text' },
  },
  evolve,
});
