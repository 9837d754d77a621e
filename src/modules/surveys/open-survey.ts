import type { Actor } from '../../kernel/role.ts';
import { type Database, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { House } from '../../platform/perform.ts';
import { type InvitationState, invitationKind, invitationToday } from './invitation.ts';
import { respondentOf } from './survey-code.ts';

/** An invitation that somebody can name, as the page of its questions shows it; it tells nothing of who was asked. */
export interface OpenSurvey {
  orgId: string;
  id: string;
  digest: string;
  /** The organisation that it asks about. */
  organisation: string;
  state: InvitationState;
  status: ReturnType<typeof invitationToday>;
}

const find = statement<Omit<OpenSurvey, 'status' | 'digest'>>(
  'survey.find',
  `select i.org_id as "orgId", i.id, o.name as organisation, ${invitationKind.stateOf('i')} as state
   from survey_invitation i join organisation o on o.id = i.org_id where i.digest = $1`,
);

/** The invitation of a link or a code, for who answers, or for the body that types an answer in; null when there is none. */
export async function findSurveyBy(
  { database, clock }: Pick<House, 'clock'> & { database: Database },
  digest: string,
  actor: Actor = respondentOf(newId()),
): Promise<OpenSurvey | null> {
  const today = clock.today();
  const [[row]] = await database.run({ actor, today, known: [digest] }, find.with(digest));
  return row ? { ...row, digest, status: invitationToday(row.state, today) } : null;
}
