import { z } from 'zod';
import { competenceTest2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type AttemptFact, type AttemptState, attemptKind, endOf, examStatus } from './attempt.ts';
import { type Drawable, drawQuestions } from './draw.ts';
import { askSeat, caseOf, type LoadedSeat, seatFrom } from './enrol.ts';
import { permitInExam } from './exam-needs.ts';
import { examLanguages } from './sitting.ts';

/** Begins the test on one's own seat, in a language of the sitting. */
export const BeginAttempt = z.object({
  personId: idField,
  id: idField.default(() => newId()),
  orgId: idField,
  seatId: idField,
  language: z.enum(examLanguages),
});
export type BeginAttempt = z.infer<typeof BeginAttempt>;
/** Which attempt: the candidate's own. */
export const OnAttempt = z.object({ personId: idField, attemptId: idField });
export type OnAttempt = z.infer<typeof OnAttempt>;

interface Beginning extends LoadedSeat {
  bank: Drawable[];
  extra: { percent: number; minutes: number } | null;
  /** Keyed by the house, so that nobody chooses their own questions by choosing an id. */
  seed: string;
}

const findBank = statement<Drawable>(
  'attempt.bank',
  `select q.id, q.edition, q.topic from question q join seat t on t.body_id = q.org_id
   where t.org_id = $1::uuid and t.id = $2::uuid and q.status = 'active' and not q.withdrawn @> to_jsonb(q.edition)`,
);
const findExtra = statement<{ percent: number; minutes: number }>(
  'attempt.extra',
  `select percent, minutes from extra_time_of(app_id('actor'))`,
);

/** Begins the test (C-05): questions drawn from a seed that is kept, and an end that holds one's extra time. */
export const beginAttempt: Verb<BeginAttempt, Beginning> = {
  name: 'attempt.begin',
  owner: ({ personId }) => personId,
  load: ({ command: { orgId, seatId, personId }, who, today, keys }) =>
    loading(
      [askSeat(orgId, seatId, today), findBank.with(orgId, seatId), findExtra.with()],
      ([[row], bank, [extra = null]]) =>
        row && who.id === personId && row.state.personId === personId
          ? { ...seatFrom(orgId, seatId, row), bank, extra, seed: keys.lookUp('exam draw', seatId) }
          : null,
    ),
  held: () => [],
  decide(asked) {
    const { seat, candidacy, hasAttempt, bank, extra, seed } = asked.subject;
    const { bodyId, sittingId, sitting } = candidacy;
    const questions = drawQuestions(bank, sitting.questions, seed);
    const about = caseOf(candidacy, asked, hasAttempt ? 'ended' : seat.state.status);
    return permitInExam('begin', { ...about, enough: questions !== null }, () => {
      const { id, language } = asked.command;
      if (!sitting.languages.includes(language))
        return { ok: false, grounds: [{ code: 'choice-unknown', source: 'OURS-input', about: 'language' }] };
      return accept<AttemptFact>({
        ...{ kind: 'attempt', id, did: 'begun', scheme: competenceTest2014.id, bodyId, sittingId, seatId: seat.id },
        ...{ language, seed, questions: (questions ?? []).map((one) => ({ ...one })), on: asked.today },
        ...{ at: asked.now.toISOString(), endsAt: endOf(asked.now, sitting.minutes, extra) },
      });
    });
  },
};

const load = statement<{ version: number; state: AttemptState }>(
  'attempt.load',
  `select a.version, ${attemptKind.stateOf('a')} as state from attempt a where a.person_id = $1::uuid and a.id = $2::uuid`,
);

/** Binds the question for an attempt. */
export const askAttempt = ({ personId, attemptId }: OnAttempt): Bound<{ version: number; state: AttemptState }> =>
  load.with(personId, attemptId);

/** Hands the test in before the time is up; nothing can be answered any more. */
export const handInAttempt: Verb<OnAttempt, Held<AttemptState>> = {
  name: 'attempt.hand-in',
  owner: ({ personId }) => personId,
  load: ({ command, who }) =>
    loading([askAttempt(command)], ([[row]]) =>
      row && who.id === command.personId ? { owner: command.personId, id: command.attemptId, ...row } : null,
    ),
  held: (attempt) => [attempt],
  decide: ({ subject: { id, state }, who, today, now }) =>
    permitInExam('hand-in', underWay(state, { who, today, now }), () =>
      accept<AttemptFact>({ kind: 'attempt', id, did: 'handed-in', at: now.toISOString() }),
    ),
};

/** The case of an attempt that has begun: what its steps still ask is its status. */
export const underWay = (
  state: AttemptState,
  { who, today, now }: Pick<Parameters<typeof caseOf>[1], 'who' | 'today' | 'now'>,
) => ({
  ...{ status: examStatus(state, now), who, today, now, personId: who.id },
  ...{ works: true, hasSeat: true, passed: false, attempts: [], free: [], enough: true },
  sitting: { status: 'planned' as const, opensAt: state.beganAt, closesAt: state.endsAt },
});
