import type { ExamTopic, QuestionStatus } from '../../../schemes/index.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A question of the bank as the fold of its facts. Its words and its keys stand in tables of their own. */
export interface QuestionState {
  scheme: string;
  status: Exclude<QuestionStatus, 'new'>;
  topic: ExamTopic;
  /** The version that is drawn; each change makes the next. */
  edition: number;
  /** How many keys were written, over all versions. */
  keys: number;
  /** Versions that count for nobody any more. */
  withdrawn: readonly number[];
}

interface FactOf<Did extends string> extends Fact {
  kind: 'question';
  did: Did;
}
interface Written extends FactOf<'written'> {
  scheme: string;
  topic: ExamTopic;
  edition: number;
  /** Keyed digest of words and key. */
  digest: string;
}
interface Regraded extends FactOf<'regraded'> {
  edition: number;
  isWithdrawn: boolean;
  digest: string;
  /** The attempts whose mark it changes, as the secretariat saw them before it confirmed. */
  attempts: readonly string[];
}

/** Everything that can happen to a question. */
export type QuestionFact = Written | Regraded | FactOf<'retired'>;

const newQuestion: QuestionState = {
  scheme: '',
  status: 'active',
  topic: 'file',
  edition: 0,
  keys: 0,
  withdrawn: [],
};

/** Folds one fact into a question. */
function evolveQuestion(before: QuestionState | null, fact: QuestionFact): QuestionState {
  const was = before ?? newQuestion;
  switch (fact.did) {
    case 'written': {
      const { scheme, topic, edition } = fact;
      return { ...was, scheme, topic, edition, status: 'active', keys: was.keys + 1 };
    }
    case 'regraded': {
      const others = was.withdrawn.filter((edition) => edition !== fact.edition);
      return { ...was, keys: was.keys + 1, withdrawn: fact.isWithdrawn ? [...others, fact.edition].sort() : others };
    }
    case 'retired':
      return { ...was, status: 'retired' };
  }
}

/** The record kind of questions: the history of the body that keeps them. */
export const questionKind = recordKind<QuestionState, QuestionFact>({
  kind: 'question',
  owner: 'org_id',
  columns: { scheme: 'text', status: 'text', topic: 'text', edition: 'int', keys: 'int', withdrawn: 'jsonb' },
  evolve: evolveQuestion,
});
