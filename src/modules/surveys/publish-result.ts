import { surveyValues2014 } from '../../../schemes/index.ts';
import { accept, refuse } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { type Batch, publishedOn } from './batch.ts';
import { type Answers, figuresOf, shownInvited } from './figure.ts';
import { questionnaireOf } from './questionnaires.ts';
import type { ResultPublished } from './result.ts';

/** Publishes a batch; the same batch has the same id, so that two processes publish it once. */
export interface PublishResult extends Batch {
  id: string;
}

/** What lies in the box of the batch, opened, and how many were asked in its quarters. */
export interface Counted {
  ballots: { answers: Answers; remark: string }[];
  invited: number;
}

const openBox = statement<{ sealed: Uint8Array }>(
  'survey.open-box',
  `select sealed from survey_ballot where org_id = $1::uuid and questionnaire = $2 and quarter between $3 and $4`,
);
const countInvited = statement<{ invited: number }>(
  'survey.count-invited',
  `select count(*)::int as invited from survey_invitation
   where org_id = $1::uuid and questionnaire = $2 and quarter between $3 and $4`,
);
const emptyBox = statement<unknown>(
  'survey.empty-box',
  `delete from survey_ballot where org_id = $1::uuid and questionnaire = $2 and quarter between $3 and $4`,
);
const keepRemarks = statement<unknown>(
  'survey.remarks',
  `insert into survey_remark (org_id, result_id, questionnaire, body)
   select $1::uuid, $2::uuid, $3, body from jsonb_array_elements_text($4::jsonb) as body order by random()`,
);

const valuesOf = ({ orgId, questionnaire, fromQuarter, toQuarter }: Batch) =>
  [orgId, questionnaire, fromQuarter, toQuarter] as const;

/**
 * Publishes what a batch of answers says, with small numbers hidden, and takes the answers out of the box: what was published
 * is all that is left of them (OURS-survey-hidden). Only the house itself does it.
 */
export const publishResult: Verb<PublishResult, Counted> = {
  name: 'survey_result.publish',
  owner: ({ orgId }) => orgId,
  load: ({ command, keys }) =>
    loading([openBox.with(...valuesOf(command)), countInvited.with(...valuesOf(command))], ([sealed, [count]]) => ({
      ballots: sealed.map((row) => {
        const opened = keys.unseal(Buffer.from(row.sealed));
        if (opened === null) throw new Error('an answer was sealed under another key');
        // It was sealed by `answerSurvey`, in this shape.
        return JSON.parse(opened) as Counted['ballots'][number];
      }),
      invited: count?.invited ?? 0,
    })),
  held: () => [],
  decide({ subject: { ballots, invited }, command, who, today }) {
    const { id, questionnaire, fromQuarter, toQuarter } = command;
    const on = publishedOn(toQuarter);
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-survey-hidden', about: 'publish' });
    if (today < on || ballots.length < surveyValues2014.publishFrom.value)
      return refuse({ code: 'too-few-answers', source: 'OURS-survey-hidden', about: on });
    const figures = figuresOf(
      questionnaireOf(questionnaire),
      ballots.map(({ answers }) => answers),
    );
    const counts = { answers: ballots.length, invited: shownInvited(invited, ballots.length) };
    const published: ResultPublished = {
      ...{ kind: 'survey_result', id, did: 'published', questionnaire, fromQuarter, toQuarter, publishedOn: on },
      ...{ ...counts, figures },
    };
    return accept(published);
  },
  also: ({ command, subject }): Bound<unknown>[] => {
    const remarks = subject.ballots.map(({ remark }) => remark).filter((remark) => remark !== '');
    return [
      emptyBox.with(...valuesOf(command)),
      ...(remarks.length > 0
        ? [keepRemarks.with(command.orgId, command.id, command.questionnaire, JSON.stringify(remarks))]
        : []),
    ];
  },
};
