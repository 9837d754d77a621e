import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type AttendanceFact, heldIn, type SessionFact, tellAppointment } from '../programmes/index.ts';
import { serviceOf } from '../services/index.ts';
import { whenOf } from './invitation.ts';
import { wordsOf } from './plan-session.ts';
import { askLeading, askSession, bindSessionText, type Leading, type LoadedSession } from './session.store.ts';
import { planIn, sessionFields } from './session-fields.ts';
import { permitOnSession, type SessionCase } from './session-needs.ts';

/** Moves a session, or changes what it is: everything that it is from now on. */
export const ChangeSession = z.object({ orgId: idField, sessionId: idField, ...sessionFields });
export type ChangeSession = z.infer<typeof ChangeSession>;

/** A session with what its change is decided on. */
export interface Changing extends LoadedSession, Leading {
  orgId: string;
}

/** Who still takes part, of all that ever did. */
export const comingTo = ({ participants }: LoadedSession) =>
  participants.filter(({ attendance }) => attendance.state.status === 'invited');

/** Whether a service is one that an office gives: of the catalogue, or its own. */
export const isKnown = (service: string, isOwnService: boolean): boolean =>
  isOwnService || serviceOf(service) !== undefined;

/** What a step on a loaded session is asked on. */
export const caseOf = (
  { subject, who }: Pick<Case<unknown, LoadedSession>, 'subject' | 'who'>,
  { orgId, plan, works, busy, isOwnService }: Pick<SessionCase, 'orgId' | 'plan'> & Leading,
): SessionCase => ({
  ...{ orgId, plan, works, busy, session: subject.session.state, who },
  isServiceKnown: plan === null || isKnown(plan.service, isOwnService),
  programmes: comingTo(subject).map(({ programme }) => programme),
  highestPlace: Math.max(0, ...subject.participants.map(({ place }) => place ?? 0)),
  hasMinutes: subject.participants.some(({ attendance }) => attendance.state.officeMinutes !== null),
});

/** Changes a session (OURS-guidance-session): everybody who takes part is told, and it still lies in the days of their programmes. */
export const changeSession: Verb<ChangeSession, Changing> = {
  name: 'guidance_session.change',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => {
    const { orgId, sessionId } = command;
    return loading(
      [askSession(orgId, sessionId), askLeading(orgId, sessionId, planIn(command))],
      ([[found], [leading]]) => (found && leading ? { ...found, ...leading, orgId } : null),
    );
  },
  held: ({ session, orgId, participants }) => [
    heldIn(orgId, session),
    ...participants.map(({ citizenId, attendance }) => heldIn(citizenId, attendance)),
  ],
  decide: (asked) => {
    const { subject, command, who, digest } = asked;
    const plan = planIn(command);
    return permitOnSession('change', caseOf(asked, { ...subject, plan }), () => {
      const id = command.sessionId;
      const words = digest(wordsOf(command));
      const changed: SessionFact = { kind: 'guidance_session', id, did: 'changed', ...plan, words, by: who.id };
      const moved = comingTo(subject).map(({ attendance, programme, counted }): AttendanceFact => {
        // Its own minutes are not in the way of where they go.
        const others = counted.filter((one) => one.sessionId !== id);
        return { kind: 'attendance', id: attendance.id, did: 'moved', ...whenOf(plan, { programme, counted: others }) };
      });
      return accept<Fact>(changed, ...moved);
    });
  },
  also: ({ subject, command, who, today, now }) => {
    const { orgId, sessionId, place, theme, startsAt } = command;
    const text = { orgId, sessionId, n: subject.session.version + 1, on: today, by: who.id };
    return [
      bindSessionText({ ...text, field: 'place', body: place }),
      bindSessionText({ ...text, field: 'theme', body: theme }),
      ...comingTo(subject).flatMap(({ citizenId, attendance }) =>
        tellAppointment({ citizenId, attendanceId: attendance.id, method: 'REQUEST' }, { startsAt, now }),
      ),
    ];
  },
};
