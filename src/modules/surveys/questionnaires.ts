import { questionnaires } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type AnswerKind, answerKinds, type Choice, type Questionnaire } from '../../kernel/questionnaire.ts';

/** A questionnaire by its id; throws for an id of none. */
export function questionnaireOf(id: string): Questionnaire {
  const found = questionnaires.find((one) => one.id === id);
  if (!found) throw new RangeError(`no questionnaire ${id}`);
  return found;
}

/** Whether a questionnaire is in force on a day. */
const isInForce = ({ inForce: { from, until } }: Questionnaire, on: Day): boolean =>
  from <= on && (until === undefined || on < until);

/** The questionnaires about a kind of organisation that are in force on a day. */
export const questionnairesAbout = (kind: string, on: Day): Questionnaire[] =>
  questionnaires.filter((one) => one.about === kind && isInForce(one, on));

/** What citizens are asked on a day when their outplacement ended; throws when nothing is in force. */
export function citizenQuestionnaireOn(on: Day): Questionnaire {
  const found = questionnairesAbout('outplacement-office', on).find(({ audience }) => audience === 'citizen');
  if (!found) throw new RangeError(`no questionnaire in force on ${on}`);
  return found;
}

/** Whether the product knows who is asked, so that a round names days and no addresses. */
export const knowsWhom = ({ service, audience }: Pick<Questionnaire, 'service' | 'audience'>): boolean =>
  service === 'outplacement' && audience === 'citizen';

/** The choices of a question that count as favourable; of those who neither agree nor disagree nothing is counted. */
const favourable: Readonly<Record<AnswerKind, readonly Choice[]>> = {
  satisfied: ['very-satisfied', 'satisfied'],
  agrees: ['fully-agrees', 'agrees'],
  knows: ['yes'],
};

/** Whether a choice is favourable. */
export const isFavourable = (kind: AnswerKind, choice: string): boolean =>
  favourable[kind].some((one) => one === choice);

/** The ids of the questions that have no answer, or one that is no choice of theirs. */
export const unanswered = ({ questions }: Questionnaire, answers: Readonly<Record<string, string>>): string[] =>
  questions.filter(({ id, kind }) => !answerKinds[kind].some((one) => one === answers[id])).map(({ id }) => id);
