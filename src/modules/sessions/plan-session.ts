import { z } from 'zod';
import { guidanceSession2014 } from '../../../schemes/index.ts';
import { accept, type Decision } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type SessionFact, type SessionPlan, sessionKind, tellAppointment } from '../programmes/index.ts';
import { serviceOf } from '../services/index.ts';
import { permitOnAttendance } from './attendance-needs.ts';
import { invited } from './invitation.ts';
import { askInvitee, askLeading, bindPlace, bindSessionText, type Invitee, type Leading } from './session.store.ts';
import { planIn, sessionFields } from './session-fields.ts';
import { permitOnSession } from './session-needs.ts';

/** Plans a session of one's own office; who takes part in it alone can be invited at once. */
export const PlanSession = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  ...sessionFields,
  invite: z
    .object({ citizenId: idField, programmeId: idField, attendanceId: idField.default(() => newId()) })
    .nullish()
    .transform((given) => given ?? null),
});
export type PlanSession = z.infer<typeof PlanSession>;

/** What planning is decided on; `invitee` is null where nobody is invited with it. */
export interface Planning extends Leading {
  invitee: Invitee | null;
  command: PlanSession;
}

type Asked = Case<PlanSession, Planning>;

/** Words as the journal knows them: by one digest of place and theme. */
export const wordsOf = ({ place, theme }: { place: string; theme: string }): string => `${place}\n${theme}`;

/** Whether who is invited with the session may be. */
function inviting({ subject: { invitee }, command, who, now }: Asked, plan: SessionPlan): Decision<Fact> {
  const { invite, id: sessionId, orgId } = command;
  if (invite === null || invitee === null) return accept();
  const { citizenId, programmeId, attendanceId: id } = invite;
  const session = sessionKind.evolve(null, planned(command, plan, { by: who.id, words: '' }));
  const about = { citizenId, orgId, session, programme: invitee.programme, attendance: null, hasPlace: false };
  return permitOnAttendance('invite', { ...about, free: [1], side: 'office', minutes: null, who, now }, () =>
    accept<Fact>(invited({ id, sessionId, programmeId, by: who.id }, plan, invitee)),
  );
}

const planned = ({ id }: PlanSession, plan: SessionPlan, said: { by: string; words: string }): SessionFact => ({
  ...{ kind: 'guidance_session', id, did: 'planned', scheme: guidanceSession2014.id },
  ...plan,
  ...said,
});

/** Plans a session (O-05, OURS-guidance-session): who leads it is free then, and who is invited with it has a programme that runs. */
export const planSession: Verb<PlanSession, Planning> = {
  name: 'guidance_session.plan',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => {
    const { orgId, id, invite } = command;
    const asked = askLeading(orgId, id, planIn(command));
    if (invite === null) return loading([asked], ([[row]]) => (row ? { ...row, invitee: null, command } : null));
    return loading([asked, askInvitee(invite.citizenId, invite.programmeId)], ([[row], [invitee]]) =>
      row && invitee ? { ...row, invitee, command } : null,
    );
  },
  // An attendance that begins with the session is the citizen's history, not the office's.
  held: ({ command: { invite, orgId, id }, invitee }) =>
    invite && invitee
      ? [
          { owner: orgId, id, version: 0, state: {} },
          { owner: invite.citizenId, id: invite.attendanceId, version: 0, state: {} },
        ]
      : [],
  decide: (asked) => {
    const { subject, command, who, digest } = asked;
    const plan = planIn(command);
    const { works, busy, isOwnService } = subject;
    const isServiceKnown = isOwnService || serviceOf(plan.service) !== undefined;
    const about = { orgId: command.orgId, session: null, plan, works, busy, isServiceKnown };
    return permitOnSession('plan', { ...about, programmes: [], highestPlace: 0, hasMinutes: false, who }, () => {
      const joining = inviting(asked, plan);
      const fact = planned(command, plan, { by: who.id, words: digest(wordsOf(command)) });
      return joining.ok ? accept<Fact>(fact, ...joining.facts) : joining;
    });
  },
  also: ({ command, who, today, now }) => {
    const { orgId, id: sessionId, invite, startsAt, place, theme } = command;
    const text = { orgId, sessionId, n: 1, on: today, by: who.id };
    return [
      ...(place ? [bindSessionText({ ...text, field: 'place', body: place })] : []),
      ...(theme ? [bindSessionText({ ...text, field: 'theme', body: theme })] : []),
      ...(invite ? [bindPlace({ orgId, sessionId, place: 1, ...invite })] : []),
      ...(invite ? tellAppointment({ ...invite, method: 'REQUEST' }, { startsAt, now }) : []),
    ];
  },
};
