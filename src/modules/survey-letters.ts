import { statement } from '../platform/database/index.ts';
import type { LetterPlan, Recipient } from '../platform/relay.ts';
import { surveyPath } from './surveys/index.ts';

/**
 * Who was asked by mail, as long as it can be answered and was not, and who did not ask to be asked no more: a mail then has
 * nobody left to go to.
 */
const asked = `
  select coalesce(z.email, a.email) as "to", a.language, '' as path, i.answer_by as until
  from survey_invitation i join survey_addressee a on a.org_id = i.org_id and a.id = i.id
    left join citizen z on z.citizen_id = a.citizen_id
  where i.org_id = ($1::jsonb->>'orgId')::uuid and i.id = ($1::jsonb->>'id')::uuid and i.channel = 'mail'
    and i.status = 'open' and i.answer_by >= app_today() and coalesce(z.email, a.email) is not null
    and not survey_refuses(a.contacts)`;

/** The mail of a survey: a personal link and the last day, and not about whom or what it asks. */
export const surveyMail = (name: string, tone: 'survey' | 'survey-reminder'): LetterPlan => ({
  tone,
  recipients: statement<Recipient>(`letter.${name}`, asked),
  path: ({ id = '' }, keys, language) => `${surveyPath(keys, id)}?lang=${language}`,
  stop: ({ id = '' }, keys, language) => `${surveyPath(keys, id)}/stop?lang=${language}`,
});
