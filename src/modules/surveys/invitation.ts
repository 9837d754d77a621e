import { type SurveyStatus, survey2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Quarter, quarterOf } from '../../kernel/quarter.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Channel } from './survey-code.ts';

/** An invitation as the fold of its facts: that it was answered, and not what. */
export interface InvitationState {
  scheme: string;
  questionnaire: string;
  /** The round in which it was sent; null when it was sent by rule. */
  roundId: string | null;
  channel: Channel;
  isToCitizen: boolean;
  /** The quarter to which its answer counts: that in which it was sent. */
  quarter: Quarter;
  invitedOn: Day;
  /** Last day to answer, included. */
  answerBy: Day;
  status: Exclude<SurveyStatus, 'new' | 'closed'>;
  printedOn: Day | null;
  digest: string;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'survey_invitation';
  did: Did;
}
interface Invited extends FactOf<'invited'> {
  on: Day;
  answerBy: Day;
  scheme: string;
  questionnaire: string;
  roundId: string | null;
  channel: Channel;
  isToCitizen: boolean;
  digest: string;
}
interface Printed extends FactOf<'printed'> {
  on: Day;
}

/** Everything that can happen to an invitation. That it was answered carries no day: the journal has its own. */
export type InvitationFact = Invited | Printed | FactOf<'answered' | 'forgotten' | 'refused' | 'allowed'>;

const someDay = day('1900-01-01');

const blank: InvitationState = {
  scheme: survey2014.id,
  questionnaire: '',
  roundId: null,
  channel: 'mail',
  isToCitizen: false,
  // Replaced by the first fact, which always carries the day.
  quarter: quarterOf(someDay),
  invitedOn: someDay,
  answerBy: someDay,
  status: 'open',
  printedOn: null,
  digest: '',
};

/**
 * Folds one fact into an invitation.
 * Worked example: sent on 2026-03-30 it counts to 2026-Q1, also when it is answered in April.
 */
function evolveInvitation(before: InvitationState | null, fact: InvitationFact): InvitationState {
  const was = before ?? blank;
  switch (fact.did) {
    case 'invited': {
      const { on, answerBy, scheme, questionnaire, roundId, channel, isToCitizen, digest } = fact;
      const days = { invitedOn: on, answerBy, quarter: quarterOf(on) };
      return { ...was, ...days, scheme, questionnaire, roundId, channel, isToCitizen, digest };
    }
    case 'printed':
      return { ...was, printedOn: was.printedOn ?? fact.on };
    case 'answered':
      return { ...was, status: 'answered' };
    // Of the person and not of the invitation: neither leaves anything on it.
    case 'refused':
    case 'allowed':
    case 'forgotten':
      return was;
  }
}

/** The record kind of invitations: the history of the organisation that is asked about. */
export const invitationKind = recordKind<InvitationState, InvitationFact>({
  kind: 'survey_invitation',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    questionnaire: 'text',
    roundId: 'uuid',
    channel: 'text',
    isToCitizen: 'boolean',
    quarter: 'text',
    invitedOn: 'date',
    answerBy: 'date',
    status: 'text',
    printedOn: 'date',
    digest: 'text',
  },
  evolve: evolveInvitation,
});

/** The status of an invitation on a day: one that nobody answered is closed on the day after its last. */
export function invitationToday(
  { status, answerBy }: Pick<InvitationState, 'status' | 'answerBy'>,
  today: Day,
): Exclude<SurveyStatus, 'new'> {
  const move = clockMove(survey2014, status, { answerBy });
  return move !== null && move.on <= today && move.to !== 'new' ? move.to : status;
}
