import { z } from 'zod';
import { examQuestion2014, examTopics } from '../../../schemes/index.ts';
import { accept, type Decision } from '../../kernel/decision.ts';
import { permitThen } from '../../kernel/permit.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Taken, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import { type QuestionFact, type QuestionState, questionKind } from './question.ts';
import { examLanguages } from './sitting.ts';

/** The letters of options, in their order. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const filled = (max: number) => textField(max).refine((text) => text !== '', 'text-missing');
/** What a version asks in one language: the question and its options, the first of which is `a`. */
export const QuestionWords = z.object({ stem: filled(1000), options: z.array(filled(400)).min(2).max(letters.length) });
export type QuestionWords = z.infer<typeof QuestionWords>;

/** Letters of options that are right or were ticked, each once, in their order. */
export const lettersField = z
  .array(z.enum(letters))
  .max(letters.length)
  .transform((given) => letters.filter((letter) => given.includes(letter)));

const fields = {
  orgId: idField,
  topic: z.enum(examTopics),
  nl: QuestionWords,
  fr: QuestionWords,
  correct: lettersField,
};
/** Writes a question of the bank, with its twin in the other language and its key. */
export const WriteQuestion = z.object({ ...fields, id: idField.default(() => newId()) });
export type WriteQuestion = z.infer<typeof WriteQuestion>;
/** Writes a new version of a question. */
export const RewriteQuestion = z.object({ ...fields, questionId: idField });
export type RewriteQuestion = z.infer<typeof RewriteQuestion>;
/** Which question of one's own body. */
export const OnQuestion = z.object({ orgId: idField, questionId: idField });
export type OnQuestion = z.infer<typeof OnQuestion>;

type Words = Pick<WriteQuestion, 'topic' | 'nl' | 'fr' | 'correct'>;

/** What is wrong with a version: twins of another length, nothing right, nothing wrong, or a letter without an option. */
function wrongWords({ nl, fr, correct }: Words): Decision<never> | null {
  const wrong = (about: string): Decision<never> => ({
    ok: false,
    grounds: [{ code: 'key-impossible', source: 'OURS-exam-key', about }],
  });
  const known: readonly string[] = letters.slice(0, nl.options.length);
  if (nl.options.length !== fr.options.length) return wrong('fr');
  const isWhole = correct.length > 0 && correct.length < known.length;
  return isWhole && correct.every((letter) => known.includes(letter)) ? null : wrong('correct');
}

const keepText = statement<unknown>(
  'question.text',
  'insert into question_text (org_id, id, edition, language, stem, options) values ($1, $2, $3, $4, $5, $6)',
);
const keepKey = statement<unknown>(
  'question.key',
  `insert into question_key (org_id, id, edition, n, correct, is_withdrawn, reason, written_on, written_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** What a key says, beside the facts of its question. */
export interface NewKey {
  orgId: string;
  id: string;
  edition: number;
  correct: readonly string[];
  isWithdrawn: boolean;
  reason: string | null;
}

/** Keeps a key of a version; `taken` is the command that made it, and `state` the question's since. */
export const bindKey = (key: NewKey, state: QuestionState, taken: Pick<Case<unknown, unknown>, 'today' | 'who'>) =>
  keepKey.with(
    ...[key.orgId, key.id, key.edition, state.keys, JSON.stringify(key.correct), key.isWithdrawn, key.reason],
    ...[taken.today, taken.who.id],
  );

const bindWords = (orgId: string, id: string, words: Words, state: QuestionState, taken: Taken<unknown, unknown>) => [
  ...examLanguages.map((language) =>
    keepText.with(orgId, id, state.edition, language, words[language].stem, JSON.stringify(words[language].options)),
  ),
  bindKey(
    { orgId, id, edition: state.edition, correct: words.correct, isWithdrawn: false, reason: null },
    state,
    taken,
  ),
];

const ownBody = statement<{ id: string }>(
  'question.body',
  `select o.id from organisation o where o.id = $1::uuid and o.id = app_id('org') and o.kind = 'certifying-body'`,
);
const load = statement<{ version: number; state: QuestionState }>(
  'question.load',
  `select q.version, ${questionKind.stateOf('q')} as state from question q
   where q.org_id = $1::uuid and q.id = $2::uuid and q.org_id = app_id('org')`,
);

/** Binds the question for a question of one's own body. */
export const askQuestion = (orgId: string, id: string): Bound<{ version: number; state: QuestionState }> =>
  load.with(orgId, id);

const permitted = { scheme: examQuestion2014, needs: {}, about: null } as const;
const digestOf = (words: Words) => JSON.stringify([words.nl, words.fr, words.correct]);

/** Writes a question (OURS-exam-key): its first version, drawn from now on. */
export const writeQuestion: Verb<WriteQuestion, { id: string }> = {
  name: 'question.write',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loading([ownBody.with(command.orgId)], ([[row]]) => row ?? null),
  held: () => [],
  decide: ({ command, who, digest }) =>
    permitThen(
      { ...permitted, step: 'write', status: 'new', who },
      () =>
        wrongWords(command) ??
        accept<QuestionFact>({
          ...{ kind: 'question', id: command.id, did: 'written', scheme: examQuestion2014.id, edition: 1 },
          ...{ topic: command.topic, digest: digest(digestOf(command)) },
        }),
    ),
  also(taken) {
    const { orgId, id } = taken.command;
    return bindWords(orgId, id, taken.command, taken.after<QuestionState>('question', id), taken);
  },
};

const onQuestion = ({ orgId, questionId }: OnQuestion) =>
  loading([askQuestion(orgId, questionId)], ([[row]]) => (row ? { owner: orgId, id: questionId, ...row } : null));

/** Writes a new version: from now on it is drawn, and the earlier one stays as it was for who had it. */
export const rewriteQuestion: Verb<RewriteQuestion, Held<QuestionState>> = {
  name: 'question.rewrite',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => onQuestion(command),
  held: (question) => [question],
  decide: ({ subject: { id, state }, command, who, digest }) =>
    permitThen(
      { ...permitted, step: 'rewrite', status: state.status, who },
      () =>
        wrongWords(command) ??
        accept<QuestionFact>({
          ...{ kind: 'question', id, did: 'written', scheme: examQuestion2014.id, edition: state.edition + 1 },
          ...{ topic: command.topic, digest: digest(digestOf(command)) },
        }),
    ),
  also(taken) {
    const { orgId, questionId } = taken.command;
    return bindWords(orgId, questionId, taken.command, taken.after<QuestionState>('question', questionId), taken);
  },
};

/** Takes a question out of use: it is not drawn any more, and counts on where it was. */
export const retireQuestion: Verb<OnQuestion, Held<QuestionState>> = {
  name: 'question.retire',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => onQuestion(command),
  held: (question) => [question],
  decide: ({ subject: { id, state }, who }) =>
    permitThen({ ...permitted, step: 'retire', status: state.status, who }, () =>
      accept<QuestionFact>({ kind: 'question', id, did: 'retired' }),
    ),
};
