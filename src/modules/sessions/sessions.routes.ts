import { z } from 'zod';
import { addDays, parseDay } from '../../kernel/day.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import { AttendanceAnswer, attendanceAnswer } from '../programmes/index.ts';
import { looked, verbRoute } from '../verb-route.ts';
import { CancelAttendance, cancelAttendance } from './cancel-attendance.ts';
import { cancelSession, OnSession } from './cancel-session.ts';
import { ChangeSession, changeSession } from './change-session.ts';
import { InviteParticipant, inviteParticipant } from './invite-participant.ts';
import { NoteMinutes, noteMinutes } from './note-minutes.ts';
import { PlanSession, planSession } from './plan-session.ts';
import { SayMinutes, sayMinutes } from './say-minutes.ts';
import { listHours, listSessions, type ShownSession } from './session-views.ts';

const Session = z
  .object({
    ...{ id: z.uuid(), version: z.int(), status: z.string(), form: z.string(), service: z.string() },
    ...{ consultantId: z.uuid(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime() },
    seats: z.int(),
    taken: z.int().describe('Seats that are taken'),
    ...{ placeKind: z.string(), place: z.string(), theme: z.string() },
  })
  .meta({ id: 'GuidanceSession', description: 'A session of guidance; who takes part in it is not told here' });

const sessionAnswer = ({ id, version, state, taken, place, theme }: ShownSession): z.infer<typeof Session> => {
  const { status, form, service, consultantId, startsAt, endsAt, seats, placeKind } = state;
  return { id, version, status, form, service, consultantId, startsAt, endsAt, seats, taken, placeKind, place, theme };
};

/** What a consultant reads: the sessions of days, and the minutes on which somebody must still say something. */
function readRoutes({ app, house }: { app: Http; house: House }): void {
  const params = z.object({ orgId: idField });
  const ownOnly = (orgId: string, actor: { role: string; orgId: string | null } | null) => {
    if (actor?.role !== 'consultant' || actor.orgId !== orgId) throw problem(404);
  };
  app.get(
    '/api/v1/organisations/:orgId/sessions',
    {
      schema: {
        ...{ summary: 'The sessions of an office from a day on, of four weeks', tags: ['guidance_session'], params },
        querystring: z.object({ from: dayField.optional() }),
        response: { 200: z.object({ sessions: z.array(Session) }), ...problems },
      },
    },
    async ({ scope, params: { orgId }, query }) => {
      ownOnly(orgId, scope.actor);
      const from = parseDay(query.from ?? '') ?? scope.today;
      const days = { from, to: addDays(from, 27), consultantId: null };
      return { sessions: (await listSessions(house.database, scope, days)).map(sessionAnswer) };
    },
  );
  app.get(
    '/api/v1/organisations/:orgId/hours',
    {
      schema: {
        ...{ summary: 'Differences, and minutes that nobody confirmed', tags: ['attendance'], params },
        response: {
          200: z.object({ hours: z.array(AttendanceAnswer.extend({ citizenId: z.uuid() })) }),
          ...problems,
        },
      },
    },
    async (req) => {
      ownOnly(req.params.orgId, req.scope.actor);
      const rows = await looked(house, req, listHours, house.clock.now().toISOString());
      return { hours: rows.map((row) => ({ citizenId: row.citizen_id, ...attendanceAnswer(row) })) };
    },
  );
}

/** Sessions and attendances at the API. */
export function sessionRoutes(served: { app: Http; house: House }): void {
  readRoutes(served);
  const sessions = '/organisations/:orgId/sessions';
  const attendances = '/citizens/:citizenId/attendances';
  verbRoute(served, planSession, {
    ...{ method: 'POST', url: sessions, summary: 'Plan a session', created: true },
    input: PlanSession,
  });
  verbRoute(served, changeSession, {
    ...{ method: 'PUT', url: `${sessions}/:sessionId`, summary: 'Move or change a session' },
    input: ChangeSession,
  });
  verbRoute(served, cancelSession, {
    ...{ method: 'POST', url: `${sessions}/:sessionId/cancellation`, summary: 'Cancel a session' },
    input: OnSession,
  });
  verbRoute(served, inviteParticipant, {
    ...{ method: 'POST', url: attendances, summary: 'Invite to a session', created: true },
    input: InviteParticipant,
  });
  verbRoute(served, cancelAttendance, {
    ...{ method: 'POST', url: `${attendances}/:attendanceId/cancellation`, summary: 'Take somebody out of a session' },
    input: CancelAttendance,
  });
  verbRoute(served, noteMinutes, {
    ...{ method: 'POST', url: `${attendances}/:attendanceId/minutes`, summary: 'Say minutes for the office' },
    input: NoteMinutes,
  });
  verbRoute(served, sayMinutes, {
    ...{ method: 'POST', url: `${attendances}/:attendanceId/answer`, summary: 'Say minutes for the citizen' },
    input: SayMinutes,
  });
}
