import { z } from 'zod';
import { survey2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { type LineState, lineKind, lineToday } from '../steps/index.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import { bindAddressee, contactsOf } from './invitation.store.ts';
import type { InvitationFact } from './invitation.ts';
import { citizenQuestionnaireOn, daysOf } from './questionnaires.ts';
import { type Channel, keptDigest } from './survey-code.ts';
import { bindMails } from './survey-mails.ts';
import { permitOnSurvey } from './survey-needs.ts';

/** Asks a citizen about a line that ended, by rule or in a round. */
export const InviteCitizen = z.object({
  orgId: idField,
  id: idField,
  citizenId: idField,
  stepId: idField,
  roundId: idField.nullable(),
});
export type InviteCitizen = z.infer<typeof InviteCitizen>;

/** The line that ended, and how the citizen is reached. */
export interface Ended {
  line: LineState;
  email: string | null;
  language: string;
  isAsked: boolean;
  /** What was published of the law. */
  published: readonly PublishedValue[];
  digests: Readonly<Record<Channel, string>>;
  /** By which digests the citizen is known to have asked to be asked no more. */
  contacts: readonly string[];
}

const load = statement<Omit<Ended, 'digests' | 'contacts'>>(
  'survey.load-ended',
  `select ${lineKind.stateOf('s')} as line, z.email, z.language, ${publishedInSql} as published,
     exists (select from survey_asked q where q.citizen_id = s.citizen_id and q.step_id = s.id) as "isAsked"
   from step s join citizen z on z.citizen_id = s.citizen_id
   where s.citizen_id = $1::uuid and s.id = $2::uuid and s.org_id = $3::uuid`,
);
const noteAsked = statement<unknown>(
  'survey.asked',
  `insert into survey_asked (citizen_id, step_id, asked_on, questionnaire, remind_on, refused)
   values ($1, $2, $3, $4, $5, survey_refuses($6::text[]))`,
);

/** Whom a mail does not reach gets a letter. */
const channelOf = ({ email }: Pick<Ended, 'email'>): Channel => (email === null ? 'paper' : 'mail');

const remindOnOf = ({ published }: Ended, today: Day): Day =>
  daysOf(citizenQuestionnaireOn(today).id, published, today).remindOn;

/**
 * Asks a citizen how the guidance was when its line is *Uitgevoerd* or *Stopgezet* (C-07, OURS-survey); once per line, and only
 * the house itself does it. The journal learns that somebody was asked about this office, and not who.
 */
export const inviteCitizen: Verb<InviteCitizen, Ended> = {
  name: 'survey_invitation.invite',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, id, citizenId, stepId }, keys }) =>
    loading([load.with(citizenId, stepId, orgId)], ([[row]]) => {
      if (!row) return null;
      const digests = { mail: keptDigest(keys, id, 'mail'), paper: keptDigest(keys, id, 'paper') };
      return { ...row, digests, contacts: contactsOf(keys, { citizenId, email: row.email }) };
    }),
  held: () => [],
  decide({ subject, command: { orgId, id, roundId }, who, today }) {
    const { status } = lineToday(subject.line, today);
    const questionnaire = citizenQuestionnaireOn(today).id;
    const about = { orgId, orgKind: null, questionnaire, invitation: null, addresses: 0, papers: 0, who, today };
    return permitOnSurvey('invite', about, () => {
      if (subject.isAsked || (status !== 'executed' && status !== 'stopped'))
        return refuse({ code: 'not-open-now', source: 'OURS-survey', about: subject.isAsked ? 'asked' : status });
      const channel = channelOf(subject);
      const { answerBy } = daysOf(questionnaire, subject.published, today);
      const asked = { on: today, answerBy, scheme: survey2014.id, questionnaire, roundId, channel, isToCitizen: true };
      const digest = subject.digests[channel];
      return accept<InvitationFact>({ kind: 'survey_invitation', id, did: 'invited', ...asked, digest });
    });
  },
  also({ command: { orgId, id, citizenId, stepId }, subject, today, now }) {
    const { language, contacts } = subject;
    const [remindOn, questionnaire] = [remindOnOf(subject, today), citizenQuestionnaireOn(today).id];
    return [
      bindAddressee({ orgId, id }, { citizenId, email: null, language, contacts }),
      noteAsked.with(citizenId, stepId, today, questionnaire, remindOn, contacts),
      ...(channelOf(subject) === 'mail' ? bindMails({ orgId, id }, remindOn, now) : []),
    ];
  },
};
