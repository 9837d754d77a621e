import { competenceTest2014, type ExamNeed, type ExamStatus } from '../../../schemes/index.ts';
import { addDays, type Day, dayInBrussels } from '../../kernel/day.ts';
import type { Decision, Ground } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { type EarlierAttempt, mayRetakeFrom } from './retake.ts';
import type { SittingState } from './sitting.ts';

/** What a step of a candidate is asked on: everything as data. */
export interface ExamCase {
  status: ExamStatus;
  who: Actor;
  today: Day;
  now: Date;
  sitting: Pick<SittingState, 'status' | 'opensAt' | 'closesAt'>;
  personId: string;
  /** The candidate is a consultant of the asker's office today. */
  works: boolean;
  hasSeat: boolean;
  /** The candidate holds the person fact, or passed an attempt. */
  passed: boolean;
  attempts: readonly EarlierAttempt[];
  /** Numbers of the seats that nobody has. */
  free: readonly number[];
  /** The bank can fill an exam of this sitting. */
  enough: boolean;
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground => ({ code, source, about });
const none: Ground[] = [];

/** The day of a sitting: the one on which it opens, in Brussels. */
export const examDay = ({ opensAt }: Pick<SittingState, 'opensAt'>): Day => dayInBrussels(new Date(opensAt));

/** The last day on which a seat is given up (OURS-exam-seats): the day before the sitting. */
export const withdrawUntil = (sitting: Pick<SittingState, 'opensAt'>): Day =>
  addDays(examDay(sitting), -competenceTest2014.terms.withdrawBefore.days);

/** The day on which somebody would sit: of the sitting, or today where that is under way. */
const sitsOn = ({ sitting, today }: ExamCase): Day => (examDay(sitting) > today ? examDay(sitting) : today);

const isOpen = ({ sitting, now }: ExamCase) => {
  const at = now.toISOString();
  return sitting.status === 'planned' && sitting.opensAt <= at && at < sitting.closesAt;
};

const examNeeds: Needs<ExamNeed, ExamCase> = {
  'works-in-own-office': ({ works, personId, who }) =>
    works && (who.role !== 'consultant' || who.id === personId)
      ? none
      : [ground('candidate-not-here', 'C-11', personId)],
  'sitting-not-over': ({ sitting, now }) =>
    sitting.status === 'planned' && now.toISOString() < sitting.closesAt
      ? none
      : [ground('sitting-over', 'OURS-exam-seats', 'sitting')],
  'seat-free': ({ free }) => (free.length > 0 ? none : [ground('sitting-full', 'OURS-exam-seats', 'sitting')]),
  'not-enrolled-yet': ({ hasSeat, personId }) =>
    hasSeat ? [ground('already-enrolled', 'OURS-exam-seats', personId)] : none,
  'test-not-passed': ({ passed, personId }) =>
    passed ? [ground('test-already-passed', 'OURS-exam-retake', personId)] : none,
  'retake-allowed'(asked) {
    const from = mayRetakeFrom(asked.attempts);
    return from !== null && sitsOn(asked) < from ? [ground('retake-too-early', 'OURS-exam-retake', from)] : none;
  },
  'before-exam-day': ({ sitting, today }) =>
    today <= withdrawUntil(sitting) ? none : [ground('withdraw-too-late', 'OURS-exam-seats', withdrawUntil(sitting))],
  'own-seat': ({ who, personId }) => (who.id === personId ? none : [ground('candidate-not-here', 'C-05', personId)]),
  'sitting-open': (asked) => (isOpen(asked) ? none : [ground('sitting-not-open', 'C-11', 'sitting')]),
  'enough-questions': ({ enough }) => (enough ? none : [ground('too-few-questions', 'C-11', 'sitting')]),
  // An attempt whose time is up has ended, so that its status says it already.
  'time-left': ({ status }) => (status === 'begun' ? none : [ground('exam-time-up', 'OURS-exam-time', 'attempt')]),
};

const askOf = (about: ExamCase) => ({
  scheme: competenceTest2014,
  status: about.status,
  who: about.who,
  needs: examNeeds,
  about,
});

/** Asks the scheme's table whether a step of a candidate is open, and decides when it is. */
export const permitInExam = (step: string, about: ExamCase, then: () => Decision<Fact>): Decision<Fact> =>
  permitThen({ ...askOf(about), step }, then);

/** The steps that are open to this actor now: what buttons and the API offer. */
export const openExamSteps = (about: ExamCase): string[] => openSteps(askOf(about));

/** Why a step is closed; none when it is open. */
export function closedBecause(step: string, about: ExamCase): Ground[] {
  const decision = permitInExam(step, about, () => ({ ok: true, facts: [] }));
  return decision.ok ? [] : decision.grounds;
}
