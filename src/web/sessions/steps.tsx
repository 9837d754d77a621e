import {
  ChangeSession,
  cancelSession,
  changeSession,
  InviteParticipant,
  inviteParticipant,
  OnSession,
} from '../../modules/sessions/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { checked } from '../certificate/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { drawSession, type SessionShown, type SessionStep, sessionAt, sessionFields, sessionSteps } from './detail.tsx';
import { planErrorFields, planOf } from './plan-form.ts';

type Taken = Promise<Outcome> | ReturnType<typeof checked> | { errors: FieldErrors };

/** Takes a step on a session with what was filled in. */
function take(
  site: Site,
  visit: Visit,
  step: SessionStep,
  { session }: SessionShown,
  input: Readonly<Record<string, unknown>>,
): Taken {
  const about = { orgId: session.orgId, sessionId: session.id };
  const once = { once: visit.body('once') };
  if (step === 'cancel') return checked(OnSession, about, (data) => does(site, visit, cancelSession, data, once));
  if (step === 'invite') {
    const [citizenId = '', programmeId = ''] = String(input.who ?? '').split(' ');
    const command = { citizenId, programmeId, sessionId: session.id, id: newId() };
    return checked(InviteParticipant, command, (data) => does(site, visit, inviteParticipant, data, once));
  }
  const said = planOf(input, visit.language);
  if ('errors' in said) return said;
  return checked(ChangeSession, { ...about, ...said.plan }, (data) => does(site, visit, changeSession, data, once));
}

/** Changes or cancels a session, or invites somebody to it. */
export async function actOnSession(site: Site, visit: Visit): Promise<Answer> {
  const shown = await sessionAt(site, visit);
  const step = sessionSteps.find((one) => one === visit.query('step'));
  if (!step) throw problem(404);
  const fields = sessionFields(visit, step, shown);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) =>
    drawSession(site, visit, shown, { filled: { step, values, errors: wrong }, errors: wrong });
  if (errors || help) return again(errors ?? {});
  const outcome = await take(site, visit, step, shown, input);
  if ('errors' in outcome) return again(outcome.errors);
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, `/sessions/${shown.session.id}?told=done`)
    : again(errorsOf(visit, outcome, { ...planErrorFields, citizenId: 'who' }));
}
