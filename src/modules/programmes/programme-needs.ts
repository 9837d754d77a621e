import { outplacementProgramme2014, type ProgrammeNeed, type WorkerStatus } from '../../../schemes/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { movesWorker } from '../agreements/index.ts';
import type { Restart } from '../outplacement/index.ts';
import type { ProgrammeState } from './programme.ts';

/** The worker with whom a programme is to start. */
export interface StartingWorker {
  status: WorkerStatus;
  isAgreed: boolean;
  /** Whether it is still known who the worker is: without a birth date there is no regime. */
  isKnown: boolean;
  /** The attestation that was prepared from it; null when none was. */
  draftId: string | null;
}

/** What a step on a programme is asked on: everything as data. */
export interface ProgrammeCase {
  orgId: string;
  /** Null before it starts. */
  programme: ProgrammeState | null;
  /** Whether one of this citizen is not over at the office. */
  hasOpen: boolean;
  /** Null when none of the office is named. */
  worker: StartingWorker | null;
  /** Of the citizen's attestations for the office, what they were prepared as. */
  drafts: readonly string[];
  /** The day of an interruption or an end; null when none is given. */
  on: Day | null;
  /** The last day of which somebody said minutes; null when nobody did. */
  lastMinutesOn: Day | null;
  /** What the law says to a resumption; null where it says nothing, or none is asked. */
  restart: Restart | null;
  /** Why the stop that belongs to an early end can not be reported; empty when it can, or need not be. */
  stop: readonly Ground[];
  who: Actor;
  today: Day;
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground[] => [{ code, source, about }];

/** Whether a worker is whose programme can start: agreed, known, not begun, and not prepared for somebody else. */
const isReady = ({ worker, drafts }: ProgrammeCase): boolean =>
  worker?.isAgreed === true &&
  worker.isKnown &&
  movesWorker('start', worker.status) &&
  (worker.draftId === null || drafts.includes(worker.draftId));

/** The needs that the scheme's rows name. */
const programmeNeeds: Needs<ProgrammeNeed, ProgrammeCase> = {
  'worker-ready': (about) => (isReady(about) ? [] : ground('worker-not-ready', 'OURS-programme', 'workerId')),
  'no-open-programme': ({ hasOpen }) =>
    hasOpen ? ground('programme-already-runs', 'OURS-programme', 'programme') : [],
  'day-past-or-today': ({ on, today, programme }) => {
    if (on === null) return [];
    if (on > today) return ground('date-in-future', 'OURS-input', 'on');
    return programme && on < programme.startsOn
      ? ground('end-before-start', 'OURS-input', formatDay(programme.startsOn, 'nl'))
      : [];
  },
  'no-minutes-since': ({ on, lastMinutesOn }) =>
    on !== null && lastMinutesOn !== null && lastMinutesOn > on
      ? ground('minutes-said-since', 'OURS-hours', formatDay(lastMinutesOn, 'nl'))
      : [],
  'restart-allowed': ({ restart }) =>
    restart === null || restart === 'allowed' ? [] : ground(restart, 'OPL-11/9', 'jobLostOn'),
  'stop-told-when-early': ({ stop }) => [...stop],
};

const askOf = (about: ProgrammeCase) => ({
  scheme: outplacementProgramme2014,
  status: about.programme?.status ?? ('new' as const),
  who: about.who,
  needs: programmeNeeds,
  about,
});

const isForeign = ({ who, orgId }: ProgrammeCase) => who.orgId !== orgId;

/** Asks the scheme's table whether a step on a programme is open, and decides when it is. */
export const permitOnProgramme = (step: string, about: ProgrammeCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-programme', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a programme. */
export const openProgrammeSteps = (about: ProgrammeCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));

/** A case in which nothing is asked yet: what a page offers before anything is filled in. */
export const asked = (given: Pick<ProgrammeCase, 'orgId' | 'programme' | 'who' | 'today'>): ProgrammeCase => ({
  ...{ hasOpen: false, worker: null, drafts: [], on: null, lastMinutesOn: null, restart: null, stop: [] },
  ...given,
});
