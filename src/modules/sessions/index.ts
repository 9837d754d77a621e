export { type AttendanceCase, openAttendanceSteps, permitOnAttendance } from './attendance-needs.ts';
export { CancelAttendance, cancelAttendance } from './cancel-attendance.ts';
export { cancelSession, OnSession } from './cancel-session.ts';
export { ChangeSession, changeSession } from './change-session.ts';
export { freeClosedSeats } from './free-closed-seats.ts';
export { InviteParticipant, inviteParticipant } from './invite-participant.ts';
export { NoteMinutes, noteMinutes } from './note-minutes.ts';
export { PlanSession, planSession } from './plan-session.ts';
export { SayMinutes, sayMinutes } from './say-minutes.ts';
export { doOverlap, openSessionSteps, permitOnSession, type SessionCase } from './session-needs.ts';
export {
  countHours,
  findSession,
  type Invitable,
  listHours,
  listInvitable,
  listParticipants,
  listParticipantsOfDays,
  listSessions,
  type ShownParticipant,
  type ShownSession,
} from './session-views.ts';
export { sessionRoutes } from './sessions.routes.ts';
