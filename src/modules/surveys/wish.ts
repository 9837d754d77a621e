import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { type Database, statement } from '../../platform/database/index.ts';
import { type House, loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { invitationCase } from './answer-survey.ts';
import { type LoadedInvitation, loadingInvitation } from './invitation.store.ts';
import type { InvitationFact } from './invitation.ts';
import { respondentOf } from './survey-code.ts';
import { permitOnSurvey } from './survey-needs.ts';

/** The invitation by whose link somebody says what they wish. */
export const OnWish = z.object({ orgId: idField, id: idField, digest: z.string().max(100) });
export type OnWish = z.infer<typeof OnWish>;

interface Wishing extends LoadedInvitation {
  isKnown: boolean;
}

// Null when nobody knows any more whom it went to.
const askWish = statement<{ refuses: boolean | null }>(
  'survey.wish',
  'select survey_wish($1::uuid, $2::uuid) as refuses',
);
const keepWish = statement<unknown>('survey.keep-wish', 'select keep_survey_wish($1::uuid, $2::uuid, $3::boolean)');

const wishing = (step: 'refuse' | 'allow'): Verb<OnWish, Wishing> => ({
  name: `survey_invitation.${step}`,
  owner: ({ orgId }) => orgId,
  known: ({ digest, id }) => [digest, id],
  load(asked) {
    const { orgId, id } = asked.command;
    const invitation = loadingInvitation(asked);
    return loading([askWish.with(orgId, id), ...invitation.bound], ([[wish], ...rows]) => {
      const found = invitation.read(rows);
      return found && { ...found, isKnown: wish !== undefined && wish.refuses !== null };
    });
  },
  held: ({ invitation }) => [invitation],
  decide: ({ subject, command: { id }, who, today }) =>
    permitOnSurvey(step, { ...invitationCase(subject, { who, today }), isKnown: subject.isKnown }, () =>
      accept<InvitationFact>({
        ...{ kind: 'survey_invitation', id },
        did: step === 'refuse' ? 'refused' : 'allowed',
      }),
    ),
  also: ({ command: { orgId, id } }) => [keepWish.with(orgId, id, step === 'refuse')],
});

/**
 * Asks to be asked no more, by the link of a mail and without an account (OURS-survey-wish): no reminder goes out, and no mail of
 * a later survey. The invitation stays as it is, so that nothing that an organisation can count tells who it was.
 */
export const refuseSurveys = wishing('refuse');

/** Takes that back, by the same link. */
export const allowSurveys = wishing('allow');

/** Whether who was asked wishes to be asked no more; null when nobody knows any more who that was. */
export async function findWish(
  { database, clock }: Pick<House, 'clock'> & { database: Database },
  { orgId, id, digest }: OnWish,
): Promise<boolean | null> {
  const scope = { actor: respondentOf(id), today: clock.today(), known: [digest] };
  const [[row]] = await database.run(scope, askWish.with(orgId, id));
  return row?.refuses ?? null;
}
