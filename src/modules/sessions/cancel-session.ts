import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type AttendanceFact, heldIn, tellAppointment } from '../programmes/index.ts';
import { caseOf, comingTo } from './change-session.ts';
import { askSession, type LoadedSession } from './session.store.ts';
import { permitOnSession } from './session-needs.ts';

/** Which session of one's own office. */
export const OnSession = z.object({ orgId: idField, sessionId: idField });
export type OnSession = z.infer<typeof OnSession>;

/** A session that is to be cancelled. */
export interface Cancelling extends LoadedSession {
  orgId: string;
}

/** Cancels a session, and everybody's part in it; they are told. */
export const cancelSession: Verb<OnSession, Cancelling> = {
  name: 'guidance_session.cancel',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, sessionId }, who }) =>
    loading([askSession(orgId, sessionId)], ([[found]]) => (found && who.orgId === orgId ? { ...found, orgId } : null)),
  held: ({ session, orgId, participants }) => [
    heldIn(orgId, session),
    ...participants.map(({ citizenId, attendance }) => heldIn(citizenId, attendance)),
  ],
  decide: (asked) => {
    const { subject, command, who, today: on } = asked;
    const about = caseOf(asked, { orgId: command.orgId, plan: null, works: true, busy: [], isOwnService: false });
    return permitOnSession('cancel', about, () => {
      const off = comingTo(subject).map(
        ({ attendance: { id } }): AttendanceFact => ({ kind: 'attendance', id, did: 'cancelled', on, why: 'session' }),
      );
      return accept<Fact>(
        { kind: 'guidance_session', id: command.sessionId, did: 'cancelled', on, by: who.id },
        ...off,
      );
    });
  },
  also: ({ subject, now }) =>
    comingTo(subject).flatMap(({ citizenId, attendance }) =>
      tellAppointment(
        { citizenId, attendanceId: attendance.id, method: 'CANCEL' },
        { startsAt: subject.session.state.startsAt, now },
      ),
    ),
};
