import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Figure } from './figure.ts';

/** What was published of a batch of answers; it never changes. */
export interface ResultState {
  questionnaire: string;
  fromQuarter: string;
  toQuarter: string;
  /** The day from which on it could be read. */
  publishedOn: Day;
  answers: number;
  /** How many were asked; null where that would tell that nearly everybody answered. */
  invited: number | null;
  figures: readonly Figure[];
}

/** That a batch was published, with everything that is told of it. */
export interface ResultPublished extends Fact, ResultState {
  kind: 'survey_result';
  did: 'published';
}

/** The record kind of published results: the history of the organisation that they are about. */
export const resultKind = recordKind<ResultState, ResultPublished>({
  kind: 'survey_result',
  owner: 'org_id',
  columns: {
    questionnaire: 'text',
    fromQuarter: 'text',
    toQuarter: 'text',
    publishedOn: 'date',
    answers: 'int',
    invited: 'int',
    figures: 'jsonb',
  },
  evolve: (before, { questionnaire, fromQuarter, toQuarter, publishedOn, answers, invited, figures }) => ({
    ...(before ?? { publishedOn: day('1900-01-01') }),
    ...{ questionnaire, fromQuarter, toQuarter, publishedOn, answers, invited, figures },
  }),
});
