import { z } from 'zod';
import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { invitationCase } from './answer-survey.ts';
import { type LoadedInvitation, loadingInvitation } from './invitation.store.ts';
import { type InvitationFact, invitationToday } from './invitation.ts';
import { permitOnSurvey } from './survey-needs.ts';

/** Which invitation: of which organisation, and itself. */
export const OnInvitation = z.object({ orgId: idField, id: idField });
export type OnInvitation = z.infer<typeof OnInvitation>;

/** Notes that the letter of an invitation was printed; it may be printed again as long as it can be answered. */
export const printLetter: Verb<OnInvitation, LoadedInvitation> = {
  name: 'survey_invitation.print',
  owner: ({ orgId }) => orgId,
  known: ({ id }) => [id],
  load: loadingInvitation,
  held: ({ invitation }) => [invitation],
  decide: ({ subject, command: { id }, who, today }) =>
    permitOnSurvey('print', invitationCase(subject, { who, today }), () =>
      accept<InvitationFact>({ kind: 'survey_invitation', id, did: 'printed', on: today }),
    ),
};

interface Forgettable extends LoadedInvitation {
  isKnown: boolean;
}

const askKnown = statement<{ isKnown: boolean }>(
  'survey.is-known',
  'select exists (select from survey_addressee where org_id = $1::uuid and id = $2::uuid) as "isKnown"',
);
const forget = statement<unknown>(
  'survey.forget',
  'delete from survey_addressee where org_id = $1::uuid and id = $2::uuid',
);

/**
 * Forgets to whom an invitation went, once its last day is over: nothing leads from it to a person any more
 * (OURS-survey-apart). An answered one is kept as long, so that when somebody answered does not show in what is gone.
 */
export const forgetAddressee: Verb<OnInvitation, Forgettable> = {
  name: 'survey_invitation.forget',
  owner: ({ orgId }) => orgId,
  load(asked) {
    const { orgId, id } = asked.command;
    const invitation = loadingInvitation(asked);
    return loading([...invitation.bound, askKnown.with(orgId, id)], (rows) => {
      const found = invitation.read(rows);
      const [, [known]] = rows as [unknown[], { isKnown: boolean }[]];
      return found && { ...found, isKnown: known?.isKnown ?? false };
    });
  },
  held: ({ invitation }) => [invitation],
  decide: ({ subject, command: { id }, who, today }) =>
    permitOnSurvey('forget', invitationCase(subject, { who, today }), () => {
      const { state } = subject.invitation;
      if (!subject.isKnown || today <= state.answerBy)
        return refuse({ code: 'not-open-now', source: 'OURS-survey-apart', about: invitationToday(state, today) });
      return accept<InvitationFact>({ kind: 'survey_invitation', id, did: 'forgotten' });
    }),
  also: ({ command: { orgId, id } }) => [forget.with(orgId, id)],
};
