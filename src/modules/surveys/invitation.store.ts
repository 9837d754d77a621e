import { type Bound, statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type InvitationState, invitationKind } from './invitation.ts';

/** An invitation that a step is about, and how an answer to it is sealed. */
export interface LoadedInvitation {
  invitation: Held<InvitationState>;
  seal(text: string): Buffer;
}

const load = statement<{ version: number; state: InvitationState }>(
  'survey.load',
  `select i.version, ${invitationKind.stateOf('i')} as state from survey_invitation i
   where i.org_id = $1::uuid and i.id = $2::uuid`,
);

/** Loads an invitation; null for whoever can not name it. */
export const loadingInvitation = ({
  command: { orgId, id },
  keys,
}: {
  command: { orgId: string; id: string };
  keys: Keys;
}): Loading<LoadedInvitation> =>
  loading([load.with(orgId, id)], ([[row]]) =>
    row ? { invitation: { owner: orgId, id, ...row }, seal: (text) => keys.seal(text) } : null,
  );

const keepAddressee = statement<unknown>(
  'survey.addressee',
  `insert into survey_addressee (org_id, id, citizen_id, email, language, contacts)
   values ($1, $2, $3, $4, $5, $6::text[])`,
);

/**
 * By which keyed digests somebody is known who asks to be asked no more (OURS-survey-wish): a citizen by their own, so that
 * another address changes nothing, and everybody by their address.
 */
export const contactsOf = (keys: Keys, to: { citizenId: string | null; email: string | null }): string[] => [
  ...(to.citizenId === null ? [] : [keys.lookUp('survey citizen', to.citizenId)]),
  ...(to.email === null ? [] : [keys.lookUp('survey address', to.email.toLowerCase())]),
];

/** To whom an invitation goes: a citizen whom the product knows, or an address that was given. */
export const bindAddressee = (
  { orgId, id }: { orgId: string; id: string },
  to: { citizenId: string | null; email: string | null; language: string; contacts: readonly string[] },
): Bound<unknown> => keepAddressee.with(orgId, id, to.citizenId, to.email, to.language, to.contacts);

const putBallot = statement<unknown>(
  'survey.ballot',
  'insert into survey_ballot (org_id, questionnaire, quarter, sealed) values ($1, $2, $3, $4)',
);

/** Puts a sealed answer into the box: with its organisation, questionnaire and quarter, and nothing else (OURS-survey-apart). */
export const bindBallot = (
  orgId: string,
  { questionnaire, quarter }: Pick<InvitationState, 'questionnaire' | 'quarter'>,
  sealed: Buffer,
): Bound<unknown> => putBallot.with(orgId, questionnaire, quarter, sealed);
