import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import { bindBallot, type LoadedInvitation, loadingInvitation } from './invitation.store.ts';
import type { InvitationFact } from './invitation.ts';
import { questionnaireOf, unanswered } from './questionnaires.ts';
import { permitOnSurvey, type SurveyCase } from './survey-needs.ts';

/** How long a remark may be. */
export const remarkAtMost = 1000;

/** An answer: a choice for each question, and words for who wants to add some. */
export const GivenAnswer = z.object({
  answers: z.record(z.string().max(40), z.string().max(40)),
  remark: textField(remarkAtMost).default(''),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** The invitation that it answers, which who answers names by the digest of link or code. */
export const AnswerSurvey = GivenAnswer.extend({ orgId: idField, id: idField, digest: z.string().max(100) });
export type AnswerSurvey = z.infer<typeof AnswerSurvey>;

/** The case that an invitation makes for who asks today. */
export const invitationCase = (
  { invitation: { owner, state } }: LoadedInvitation,
  { who, today }: Pick<SurveyCase, 'who' | 'today'>,
): SurveyCase => ({
  ...{ orgId: owner, orgKind: null, questionnaire: state.questionnaire, invitation: state },
  ...{ addresses: 0, papers: 0, who, today },
});

const decideAnswer = (step: 'answer' | 'type-in', asked: Case<AnswerSurvey, LoadedInvitation>) =>
  permitOnSurvey(step, invitationCase(asked.subject, asked), () => {
    const { subject, command } = asked;
    const questionnaire = questionnaireOf(subject.invitation.state.questionnaire);
    const missing = unanswered(questionnaire, command.answers).map(
      (about): Ground => ({ code: 'question-unanswered', source: 'OURS-input', about }),
    );
    const answered: InvitationFact = { kind: 'survey_invitation', id: command.id, did: 'answered' };
    return unless(missing, () => accept<Fact>(answered));
  });

/** Only the choices of the questionnaire, and the words. */
function sealed({ command, subject }: Taken<AnswerSurvey, LoadedInvitation>): Buffer {
  const { questions } = questionnaireOf(subject.invitation.state.questionnaire);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, command.answers[id]]));
  return subject.seal(JSON.stringify({ answers, remark: command.remark }));
}

const answering = (step: 'answer' | 'type-in'): Verb<AnswerSurvey, LoadedInvitation> => ({
  name: `survey_invitation.${step}`,
  owner: ({ orgId }) => orgId,
  known: ({ digest, id }) => [digest, id],
  load: loadingInvitation,
  held: ({ invitation }) => [invitation],
  decide: (asked) => decideAnswer(step, asked),
  also: (taken) => [bindBallot(taken.command.orgId, taken.subject.invitation.state, sealed(taken))],
});

/** Answers, once, without an account: the invitation learns that it was answered, the box what (OURS-survey-apart). */
export const answerSurvey = answering('answer');

/** Types in what somebody answered on paper, for the body, which sees a code and no name. */
export const typeInAnswer = answering('type-in');
