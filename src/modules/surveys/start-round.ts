import { z } from 'zod';
import { questionnaires, survey2014 } from '../../../schemes/index.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { languages } from '../../kernel/language.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import { bindAddressee, contactsOf } from './invitation.store.ts';
import type { InvitationFact } from './invitation.ts';
import { daysOf } from './questionnaires.ts';
import type { RoundStarted } from './round.ts';
import { type Channel, keptDigest } from './survey-code.ts';
import { bindMails } from './survey-mails.ts';
import { permitOnSurvey } from './survey-needs.ts';

const Address = z.object({
  id: idField.default(() => newId()),
  email: z.string().max(254),
  language: z.enum(languages),
});
const Paper = z.object({ id: idField.default(() => newId()) });

/**
 * Starts a round: whom to ask about guidance that ended in these days. Of citizens in outplacement the product knows who; of
 * employers and of users of vouchers the addresses are given. Letters with a code are the body's alone.
 */
export const StartRound = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  questionnaire: z.enum(questionnaires.map(({ id }) => id)),
  fromOn: dayField,
  endsOn: dayField,
  addresses: z.array(Address).max(1000).default([]),
  papers: z.array(Paper).max(1000).default([]),
});
export type StartRound = z.infer<typeof StartRound>;

/** About which organisation it asks, and the digests of its invitations. */
export interface NewRound {
  orgKind: string;
  /** What was published of the law. */
  published: readonly PublishedValue[];
  digests: Readonly<Record<string, string>>;
  /** Of each address by the id of its invitation: by which digests its owner is known to have asked to be asked no more. */
  contacts: Readonly<Record<string, readonly string[]>>;
}

const load = statement<Omit<NewRound, 'digests' | 'contacts'>>(
  'survey.load-organisation',
  // Who is neither of the organisation nor of its body finds a closed door, as behind the wall.
  `select kind as "orgKind", ${publishedInSql} as published from organisation
   where id = $1::uuid and may_start_round(id, $2)`,
);

const isAddress = (email: string) => /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()"]+$/.test(email);

function wrongIn({ command, today }: Case<StartRound, NewRound>): Ground[] {
  const { fromOn, endsOn, addresses } = command;
  const wrong: Ground[] = [];
  if (endsOn < fromOn) wrong.push({ code: 'period-reversed', source: 'OURS-input', about: 'endsOn' });
  if (endsOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'endsOn' });
  if (addresses.some(({ email }) => !isAddress(email)))
    wrong.push({ code: 'email-impossible', source: 'OURS-input', about: 'addresses' });
  return wrong;
}

function decided(asked: Case<StartRound, NewRound>) {
  const { command, subject, who, today } = asked;
  const { id: roundId, questionnaire, fromOn, endsOn, addresses, papers } = command;
  const started: RoundStarted = {
    ...{ kind: 'survey_round', id: roundId, did: 'started', on: today, by: who.id, questionnaire, fromOn, endsOn },
    ...{ addresses: addresses.length, papers: papers.length },
  };
  const { answerBy } = daysOf(questionnaire, subject.published, today);
  const invited = (channel: Channel, { id }: { id: string }): InvitationFact => ({
    ...{ kind: 'survey_invitation', id, did: 'invited', on: today, answerBy, scheme: survey2014.id },
    ...{ questionnaire, roundId, channel, isToCitizen: false, digest: subject.digests[id] ?? '' },
  });
  return accept<Fact>(
    started,
    ...addresses.map((one) => invited('mail', one)),
    ...papers.map((one) => invited('paper', one)),
  );
}

/** Starts a round (C-07, V-10): by the organisation itself, or by its body. */
export const startRound: Verb<StartRound, NewRound> = {
  name: 'survey_round.start',
  owner: ({ orgId }) => orgId,
  // The organisation too: a refusal is told in its own history, where no record stands yet.
  known: ({ orgId, id, addresses, papers }) => [orgId, id, ...[...addresses, ...papers].map((one) => one.id)],
  load: ({ command: { orgId, questionnaire, addresses, papers }, keys }) =>
    loading([load.with(orgId, questionnaire)], ([[row]]) => {
      const digests = [
        ...addresses.map(({ id }) => [id, keptDigest(keys, id, 'mail')]),
        ...papers.map(({ id }) => [id, keptDigest(keys, id, 'paper')]),
      ];
      const contacts = addresses.map(({ id, email }) => [id, contactsOf(keys, { citizenId: null, email })]);
      return row ? { ...row, digests: Object.fromEntries(digests), contacts: Object.fromEntries(contacts) } : null;
    }),
  held: () => [],
  decide(asked) {
    const { command, subject, who, today } = asked;
    const { orgId, questionnaire, addresses, papers } = command;
    const counts = { addresses: addresses.length, papers: papers.length };
    const about = { orgId, orgKind: subject.orgKind, questionnaire, invitation: null, ...counts, who, today };
    return permitOnSurvey('start', about, () => unless(wrongIn(asked), () => decided(asked)));
  },
  also({ command: { orgId, questionnaire, addresses }, subject, today, now }) {
    const { remindOn } = daysOf(questionnaire, subject.published, today);
    return addresses.flatMap(({ id, email, language }) => [
      bindAddressee({ orgId, id }, { citizenId: null, email, language, contacts: subject.contacts[id] ?? [] }),
      ...bindMails({ orgId, id }, remindOn, now),
    ]);
  },
};
