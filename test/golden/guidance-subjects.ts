import type { AgreedWorkerState, AgreementState } from '../../src/modules/agreements/index.ts';
import {
  type AttendanceState,
  type ProgrammeState,
  phaseBudgets,
  type SessionState,
} from '../../src/modules/programmes/index.ts';
import { doOverlap } from '../../src/modules/sessions/index.ts';
import { fileSubjects } from './file-subjects.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

const sessionsIn = (told: Telling) => allOf<SessionState>(told.records, 'guidance_session');
const attendancesIn = (told: Telling) => allOf<AttendanceState>(told.records, 'attendance');
const programmeOf = (told: Telling, id: string) => heldOf<ProgrammeState>(told.records, 'programme', id).state;
const countedFor = (told: Telling, programmeId: string) =>
  attendancesIn(told)
    .map(({ state }) => state)
    .filter((one) => one.programmeId === programmeId);

/** Whether who leads works there, as the case says, and what else they lead. */
function leading(told: Telling): {
  works: boolean;
  busy: { startsAt: string; endsAt: string }[];
  isOwnService: boolean;
} {
  const { consultantId, startsAt, endsAt, sessionId } = told.command;
  const plan = { startsAt: String(startsAt), endsAt: String(endsAt) };
  const others = sessionsIn(told).filter(
    ({ id, state }) => id !== sessionId && state.consultantId === consultantId && state.status !== 'cancelled',
  );
  return {
    isOwnService: false,
    works: told.facts.people?.some(({ id, works }) => id === consultantId && works) ?? false,
    busy: others.map(({ state }) => state).filter((other) => doOverlap(plan, other)),
  };
}

/** The attendances that hold a place in a session, with their places in the order in which they came. */
const seatedIn = (told: Telling, sessionId: string) =>
  attendancesIn(told).filter(({ state }) => state.sessionId === sessionId && state.status !== 'cancelled');

function participantsIn(told: Telling, sessionId: string): object[] {
  const seated = seatedIn(told, sessionId).map(({ id }) => id);
  return attendancesIn(told)
    .filter(({ state }) => state.sessionId === sessionId)
    .map((attendance) => ({
      citizenId: attendance.owner,
      place: seated.includes(attendance.id) ? seated.indexOf(attendance.id) + 1 : null,
      attendance,
      programme: programmeOf(told, attendance.state.programmeId),
      counted: countedFor(told, attendance.state.programmeId),
    }));
}

const loadedSession = (told: Telling) => ({
  orgId: idIn(told, 'orgId'),
  session: heldOf<SessionState>(told.records, 'guidance_session', idIn(told, 'sessionId')),
  participants: participantsIn(told, idIn(told, 'sessionId')),
});

function loadedAttendance(told: Telling): object {
  const attendance = heldOf<AttendanceState>(told.records, 'attendance', idIn(told, 'attendanceId'));
  const { sessionId, programmeId } = attendance.state;
  return {
    ...{ citizenId: idIn(told, 'citizenId'), attendance },
    session: heldOf<SessionState>(told.records, 'guidance_session', sessionId),
    programme: programmeOf(told, programmeId),
  };
}

function seating(told: Telling): object {
  const [sessionId, programmeId] = [idIn(told, 'sessionId'), idIn(told, 'programmeId')];
  const session = heldOf<SessionState>(told.records, 'guidance_session', sessionId);
  const taken = seatedIn(told, sessionId);
  const places = Array.from({ length: session.state.seats }, (_, at) => at + 1);
  return {
    ...{ session, free: places.slice(taken.length), counted: countedFor(told, programmeId) },
    ...{ hasPlace: taken.some(({ owner }) => owner === told.command.citizenId) },
    programme: programmeOf(told, programmeId),
  };
}

function planning(told: Telling): object {
  const { invite } = told.command;
  const programmeId = typeof invite === 'object' && invite !== null ? String(Object.values(invite)[1]) : null;
  const found = programmeId === null ? null : findHeld<ProgrammeState>(told.records, 'programme', programmeId);
  const invitee = found && { programme: found.state, counted: countedFor(told, found.id) };
  return { ...leading(told), invitee, command: told.command };
}

/** What a start looks at beside the line: the worker under its agreement, and whether a programme is not over. */
function starting(told: Telling): object {
  const worker = findHeld<AgreedWorkerState>(told.records, 'agreed_worker', idIn(told, 'workerId'));
  const programmes = allOf<ProgrammeState>(told.records, 'programme');
  const agreement = worker && heldOf<AgreementState>(told.records, 'agreement', worker.state.agreementId);
  return {
    registration: fileSubjects.step?.(told),
    worker: worker && { worker, agreement, asksFor: null, personal: told.facts.personal ?? null },
    drafts: told.facts.drafts ?? [],
    hasOpen: programmes.some(({ state }) => state.status !== 'ended'),
  };
}

/** A programme with everybody's word on it, its worker and its line. */
function movedProgramme(told: Telling): object {
  const programme = heldOf<ProgrammeState>(told.records, 'programme', idIn(told, 'programmeId'));
  const own = attendancesIn(told).filter(({ state }) => state.programmeId === programme.id);
  const budgets = phaseBudgets(
    programme.state.phases,
    own.map(({ state }) => state),
  );
  return {
    ...{ citizenId: idIn(told, 'citizenId'), programme, line: fileSubjects.step?.(told) },
    parts: own.map((attendance) => ({
      attendance,
      session: heldOf<SessionState>(told.records, 'guidance_session', attendance.state.sessionId),
    })),
    worker: findHeld<AgreedWorkerState>(told.records, 'agreed_worker', programme.state.workerId),
    leftIn: (phase: number) => budgets[phase - 1]?.left ?? 0,
  };
}

/** What the steps of programmes, sessions and attendances are decided on. */
export const guidanceSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'programme.start': starting,
  programme: movedProgramme,
  'guidance_session.plan': planning,
  'guidance_session.change': (told) => ({ ...loadedSession(told), ...leading(told) }),
  guidance_session: loadedSession,
  'attendance.invite': seating,
  attendance: loadedAttendance,
};

/** What a form of a session gives when nothing more was filled in. */
const plan = { form: 'individual', service: 'interview', seats: 1, placeKind: 'place', place: 'Gent', theme: '' };
export const guidanceDefaults: Readonly<Record<string, object>> = {
  'guidance_session.plan': { ...plan, invite: null },
  'guidance_session.change': plan,
  'programme.start': { financingNumber: null, summary: '' },
  'programme.end': { note: '' },
};
