import type { Day } from '../../kernel/day.ts';
import { looking } from '../../platform/view.ts';

/** A letter to a citizen who can not be reached by mail. */
export interface SurveyLetter {
  citizen_id: string;
  orgId: string;
  id: string;
  givenName: string;
  familyName: string;
  language: string;
  organisation: string;
  questionnaire: string;
  answerBy: Day;
  printedOn: Day | null;
}

const letter = `select z.citizen_id, i.org_id as "orgId", i.id, z.given_name as "givenName", z.family_name as "familyName",
    a.language, o.name as organisation, i.questionnaire, i.answer_by as "answerBy", i.printed_on as "printedOn"
  from survey_invitation i join survey_addressee a on a.org_id = i.org_id and a.id = i.id
    join citizen z on z.citizen_id = a.citizen_id join organisation o on o.id = i.org_id
  where i.channel = 'paper' and i.is_to_citizen and i.status = 'open' and i.answer_by >= app_today()
    and not survey_refuses(a.contacts)`;

const ofThePost = { roles: ['intervention-secretariat'], purpose: 'survey' } as const;

/** The letters to print, those that were not printed first: for who knows the names, and sees no answer. */
export const surveyLetters = looking<SurveyLetter>('survey.list', {
  ...ofThePost,
  values: 0,
  sql: `${letter} order by i.printed_on is not null, i.answer_by, i.id limit 200`,
});

/** One of them. `$1` organisation, `$2` invitation. */
export const surveyLetter = looking<SurveyLetter>('survey.letter', {
  ...ofThePost,
  values: 2,
  sql: `${letter} and i.org_id = $1::uuid and i.id = $2::uuid`,
});
