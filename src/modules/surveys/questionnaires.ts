import { questionnaires, survey2014 } from '../../../schemes/index.ts';
import { addDays, type Day } from '../../kernel/day.ts';
import { type AnswerKind, answerKinds, type Choice, type Questionnaire } from '../../kernel/questionnaire.ts';
import { type PublishedValue, valueOn } from '../values/index.ts';

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

/** The days of somebody who is asked: the last to answer, included, and that of the one reminder. */
export interface AskedDays {
  answerBy: Day;
  remindOn: Day;
}

/**
 * Until when somebody who is asked can answer, and when they are reminded: by the law of the day on which they are asked
 * (OURS-survey). CERTO may change its own numbers; VDAB's are those of the scheme.
 * Worked example: asked on 2026-03-02 one answers until 2026-03-30, and is reminded on 2026-03-16.
 */
export function daysOf(id: string, published: readonly PublishedValue[], on: Day): AskedDays {
  const { openFor, remindAfter } = survey2014.terms;
  const isOfCerto = questionnaireOf(id).service === 'outplacement';
  const law = { filedOn: on };
  const [open, remind] = isOfCerto
    ? [valueOn(published, 'certo.surveyOpenFor', law), valueOn(published, 'certo.surveyRemindAfter', law)]
    : [openFor.days, remindAfter.days];
  return { answerBy: addDays(on, open), remindOn: addDays(on, remind) };
}
