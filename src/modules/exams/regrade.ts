import { z } from 'zod';
import { examQuestion2014 } from '../../../schemes/index.ts';
import { accept, type Ground } from '../../kernel/decision.ts';
import { permitThen } from '../../kernel/permit.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import type { Drawn } from './draw.ts';
import { type Answers, type Key, markSheet } from './marking.ts';
import type { QuestionFact, QuestionState } from './question.ts';
import { askQuestion, bindKey, lettersField, OnQuestion } from './write-question.ts';

/** What a key of a version becomes: other right options, or withdrawn. */
export const NewKeyOf = OnQuestion.extend({
  edition: z.int().min(1),
  correct: lettersField,
  isWithdrawn: z.boolean().default(false),
});
export type NewKeyOf = z.infer<typeof NewKeyOf>;

/** Corrects the key of a version, after seeing whom it touches: `attempts` are those that were shown. */
export const RegradeQuestion = NewKeyOf.extend({
  reason: textField(2000).refine((text) => text !== '', 'reasons-missing'),
  attempts: z.array(idField).max(10_000),
});
export type RegradeQuestion = z.infer<typeof RegradeQuestion>;

/** A sheet that was marked, of whom, and how it stands. */
export interface MarkedSheet {
  attemptId: string;
  personId: string;
  questions: readonly Drawn[];
  answers: Answers;
  points: number;
  outOf: number;
  passed: boolean;
}

/** What a correction does to somebody. */
export interface Effect {
  attemptId: string;
  personId: string;
  before: { points: number; outOf: number; passed: boolean };
  after: { points: number; outOf: number; passed: boolean };
}

/**
 * Whom another key changes, and how: only those whose points, questions that count, or pass change. Who had passed stays
 * so (OURS-exam-regrade). Worked example: 7 of 10 with a wrong answer made right becomes 8 of 10; 7 of 10 with a right one
 * made wrong becomes 6 of 10, and stays passed.
 */
export function regradeEffects(sheets: readonly MarkedSheet[], keys: readonly Key[]): Effect[] {
  return sheets.flatMap(({ attemptId, personId, questions, answers, points, outOf, passed }) => {
    const mark = markSheet(questions, answers, keys);
    const [before, after] = [
      { points, outOf, passed },
      { points: mark.right, outOf: mark.outOf, passed: passed || mark.passed },
    ];
    const isSame = points === after.points && outOf === after.outOf && passed === after.passed;
    return isSame ? [] : [{ attemptId, personId, before, after }];
  });
}

const findSheets = statement<MarkedSheet>(
  'question.sheets',
  `select a.id as "attemptId", a.person_id as "personId", a.questions, a.points, a.out_of as "outOf", a.passed,
     (select coalesce(json_object_agg(w.question_id, w.chosen), '{}') from answer w
       where w.person_id = a.person_id and w.attempt_id = a.id) as answers
   from attempt a where a.body_id = $1::uuid and a.passed is not null
     and a.questions @> jsonb_build_array(jsonb_build_object('id', $2::text, 'edition', $3::int)) order by a.id`,
);
const findKeys = statement<Key>(
  'question.keys',
  `select distinct on (k.id, k.edition) k.id, k.edition, k.correct, k.is_withdrawn as "isWithdrawn"
   from question_key k where k.org_id = $1::uuid order by k.id, k.edition, k.n desc`,
);

const asks = ({ orgId, questionId, edition }: NewKeyOf) =>
  [askQuestion(orgId, questionId), findSheets.with(orgId, questionId, edition), findKeys.with(orgId)] as const;

/** The keys with the one of a version in place of what it was; null when there is no such version. */
function corrected(keys: readonly Key[], { questionId, edition, correct, isWithdrawn }: NewKeyOf): Key[] | null {
  const isIt = (key: Key) => key.id === questionId && key.edition === edition;
  return keys.some(isIt) ? keys.map((key) => (isIt(key) ? { ...key, correct, isWithdrawn } : key)) : null;
}

interface Regrading {
  question: Held<QuestionState>;
  keys: Key[];
  /** Null when there is no such version. */
  effects: Effect[] | null;
}

const regradingOf = (
  command: NewKeyOf,
  row: { version: number; state: QuestionState },
  sheets: readonly MarkedSheet[],
  keys: Key[],
): Regrading => {
  const after = corrected(keys, command);
  return {
    question: { owner: command.orgId, id: command.questionId, ...row },
    keys,
    effects: after && regradeEffects(sheets, after),
  };
};

/** What is wrong with a correction before anybody looks at whom it touches. */
function wrongKey({ keys, effects }: Regrading, command: NewKeyOf): Ground | null {
  const { questionId, edition, correct, isWithdrawn } = command;
  const was = keys.find((key) => key.id === questionId && key.edition === edition);
  if (!was || effects === null) return { code: 'choice-unknown', source: 'OURS-input', about: 'edition' };
  if (correct.length === 0) return { code: 'key-impossible', source: 'OURS-exam-key', about: 'correct' };
  const isSame = was.isWithdrawn === isWithdrawn && correct.join() === [...was.correct].sort().join();
  return isSame ? { code: 'nothing-changed', source: 'OURS-exam-regrade', about: 'correct' } : null;
}

const sameIds = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/**
 * Corrects the key of a version, or withdraws it: the attempts that were shown are those that it changes, or it asks to
 * look again. The house then marks them anew.
 */
export const regradeQuestion: Verb<RegradeQuestion, Regrading> = {
  name: 'question.regrade',
  owner: ({ orgId }) => orgId,
  load: ({ command }) =>
    loading(asks(command), ([[row], sheets, keys]) => (row ? regradingOf(command, row, sheets, keys) : null)),
  held: ({ question }) => [question],
  decide({ subject, command, who, digest }) {
    const { id, state } = subject.question;
    return permitThen(
      { scheme: examQuestion2014, needs: {}, about: null, step: 'regrade', status: state.status, who },
      () => {
        const wrong = wrongKey(subject, command);
        if (wrong) return { ok: false, grounds: [wrong] };
        const attempts = (subject.effects ?? []).map(({ attemptId }) => attemptId);
        if (!sameIds(attempts, command.attempts))
          return { ok: false, grounds: [{ code: 'regrade-changed', source: 'OURS-exam-regrade', about: 'attempts' }] };
        const { edition, correct, isWithdrawn } = command;
        return accept<QuestionFact>({
          ...{ kind: 'question', id, did: 'regraded', edition, isWithdrawn, attempts },
          digest: digest(correct.join()),
        });
      },
    );
  },
  also(taken) {
    const { orgId, questionId: id, edition, correct, isWithdrawn, reason } = taken.command;
    const state = taken.after<QuestionState>('question', id);
    return [bindKey({ orgId, id, edition, correct, isWithdrawn, reason }, state, taken)];
  },
};

/** Whom a correction would touch, before it is confirmed; null when the question is not the asker's. */
export async function foreseeRegrade(
  database: Database,
  scope: Scope,
  command: NewKeyOf,
): Promise<{ effects: Effect[]; wrong: Ground | null } | null> {
  const [[row], sheets, keys] = await database.run(scope, ...asks(command));
  if (!row || scope.actor?.orgId !== command.orgId) return null;
  const regrading = regradingOf(command, row, sheets, keys);
  return { effects: regrading.effects ?? [], wrong: wrongKey(regrading, command) };
}
