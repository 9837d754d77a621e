import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { tellAppointment } from '../programmes/index.ts';
import { permitOnAttendance } from './attendance-needs.ts';
import { invited } from './invitation.ts';
import { askInvitee, askSeating, bindPlace, type Invitee, type Seating } from './session.store.ts';

/** Invites a citizen whose programme runs here to a session of the office. */
export const InviteParticipant = z.object({
  citizenId: idField,
  id: idField.default(() => newId()),
  programmeId: idField,
  sessionId: idField,
});
export type InviteParticipant = z.infer<typeof InviteParticipant>;

/** A session with its free places, and who is invited to it. */
export interface Inviting extends Seating, Invitee {}

const aboutIn = ({ subject, command, who, now }: Case<InviteParticipant, Inviting>) => {
  const { session, programme, free, hasPlace } = subject;
  const whose = { citizenId: command.citizenId, orgId: programme.orgId };
  return { ...whose, session: session.state, programme, free, hasPlace, attendance: null, minutes: null, who, now };
};

/** Invites (O-05, OURS-guidance-session): of two who want the last seat, one gets it, and the other hears that the session is full. */
export const inviteParticipant: Verb<InviteParticipant, Inviting> = {
  name: 'attendance.invite',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, programmeId, sessionId }, who }) =>
    loading(
      [askSeating(who.orgId ?? who.id, sessionId, citizenId), askInvitee(citizenId, programmeId)],
      ([[seating], [invitee]]) => (seating && invitee ? { ...seating, ...invitee } : null),
    ),
  held: () => [],
  decide: (asked) =>
    permitOnAttendance('invite', { ...aboutIn(asked), side: 'office' }, () => {
      const { subject, command, who } = asked;
      return accept<Fact>(invited({ ...command, by: who.id }, subject.session.state, subject));
    }),
  also: ({ subject, command, now }) => {
    const { citizenId, id: attendanceId, sessionId } = command;
    const [place] = subject.free;
    if (place === undefined) throw new Error('somebody is invited where a place is free');
    const { orgId } = subject.programme;
    return [
      bindPlace({ orgId, sessionId, place, citizenId, attendanceId }),
      ...tellAppointment(
        { citizenId, attendanceId, method: 'REQUEST' },
        { startsAt: subject.session.state.startsAt, now },
      ),
    ];
  },
};
