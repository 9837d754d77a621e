import type { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept, type Decision, unless } from '../../kernel/decision.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField, textField } from '../fields.ts';
import { bindOfficeText } from '../office-text.ts';
import { agreementCase, type LoadedAgreement, loadingAgreement, OnAgreement } from './agreement.store.ts';
import type { AgreementFact } from './agreement.ts';
import { permitOnAgreement } from './agreement-needs.ts';

/** A step on an agreement that asks nothing more. */
export const FollowAgreement = OnAgreement.extend({ reasons: textField(2000).default('') });
export type FollowAgreement = z.infer<typeof FollowAgreement>;

/** An agreement that was signed on paper, with the day on which it was. */
export const EnterAgreed = OnAgreement.extend({ signedOn: dayField });
export type EnterAgreed = z.infer<typeof EnterAgreed>;

const onAgreement = {
  owner: ({ orgId }: OnAgreement) => orgId,
  known: ({ orgId, agreementId }: OnAgreement) => [orgId, agreementId],
  load: ({ command }: { command: OnAgreement }) => loadingAgreement(command),
  held: ({ agreement }: LoadedAgreement) => [agreement],
};

/** Decides on a step that leads to a fact of its own. */
const stepping = (
  step: string,
  { subject: { agreement, asksFor }, command: { orgId }, who }: Case<OnAgreement, LoadedAgreement>,
  then: () => Decision<Fact>,
): Decision<Fact> => permitOnAgreement(step, agreementCase(orgId, agreement.state, { asksFor, who }), then);

/** Why something was declined, withdrawn or ended; nothing when nobody said so. */
function reasonsOf({
  command: { orgId, agreementId: recordId, reasons },
  subject: { agreement },
  who,
  today,
}: Taken<FollowAgreement, LoadedAgreement>): Bound<unknown>[] {
  const text = { orgId, recordId, field: 'reasons', version: agreement.version + 1, body: reasons };
  return reasons === '' ? [] : [bindOfficeText({ ...text, on: today, by: who.id })];
}

const agreed = (
  id: string,
  how: 'online' | 'paper',
  agreedOn: Day,
  { today, who }: Case<OnAgreement, LoadedAgreement>,
) => accept<AgreementFact>({ kind: 'agreement', id, did: 'agreed', on: today, by: who.id, how, agreedOn });

/** Tells the office's managers that the employer answered. */
const tellAnswer = ({ orgId, agreementId }: OnAgreement, now: Date): Bound<unknown> =>
  enqueue('agreement-answered', { orgId, agreementId }, now);

/** Agrees to what an office proposed: from today on it holds (O-07). By the employer. */
export const agreeToAgreement: Verb<OnAgreement, LoadedAgreement> = {
  name: 'agreement.agree',
  ...onAgreement,
  decide: (asked) => stepping('agree', asked, () => agreed(asked.command.agreementId, 'online', asked.today, asked)),
  also: ({ command, now }) => [tellAnswer(command, now)],
};

/** Notes that the employer signed on paper, which the office holds: it holds from that day on. By the office's manager. */
export const enterAgreed: Verb<EnterAgreed, LoadedAgreement> = {
  name: 'agreement.enter-agreed',
  ...onAgreement,
  decide: (asked) =>
    stepping('enter-agreed', asked, () => {
      const { agreementId, signedOn } = asked.command;
      const isAhead = signedOn > asked.today;
      return unless(isAhead ? [{ code: 'date-in-future', source: 'OURS-input', about: 'signedOn' }] : [], () =>
        agreed(agreementId, 'paper', signedOn, asked),
      );
    }),
};

const following = (step: 'decline' | 'withdraw' | 'end', did: 'declined' | 'withdrawn' | 'ended') => ({
  name: `agreement.${step}`,
  ...onAgreement,
  decide: (asked: Case<FollowAgreement, LoadedAgreement>) =>
    stepping(step, asked, () =>
      accept<AgreementFact>({
        kind: 'agreement',
        id: asked.command.agreementId,
        did,
        on: asked.today,
        by: asked.who.id,
      }),
    ),
  also: reasonsOf,
});

/** Declines what an office proposed, with or without why. By the employer. */
export const declineAgreement: Verb<FollowAgreement, LoadedAgreement> = {
  ...following('decline', 'declined'),
  also: (taken) => [...reasonsOf(taken), tellAnswer(taken.command, taken.now)],
};

/** Withdraws a proposal that nobody answered. By the office's manager. */
export const withdrawAgreement: Verb<FollowAgreement, LoadedAgreement> = following('withdraw', 'withdrawn');

/** Ends an agreement: nobody comes under it any more, and those who do keep their guidance. By the office's manager. */
export const endAgreement: Verb<FollowAgreement, LoadedAgreement> = following('end', 'ended');
