import { describe, expect, test } from 'vitest';
import {
  type AttendanceStatus,
  type GuidanceSessionStatus,
  guidanceSession2014,
  outplacementProgramme2014,
  type ProgrammeStatus,
  sessionAttendance2014,
} from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  attendanceKind,
  nothingAsked,
  openProgrammeSteps,
  type ProgrammeCase,
  permitOnProgramme,
  programmeKind,
  type SessionPlan,
  type SessionState,
  type Side,
  sessionKind,
} from '../../src/modules/programmes/index.ts';
import {
  type AttendanceCase,
  openAttendanceSteps,
  openSessionSteps,
  permitOnAttendance,
  permitOnSession,
  type SessionCase,
} from '../../src/modules/sessions/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const onDay = day('2026-03-02');
const plan: SessionPlan = {
  ...{ form: 'group', service: 'interview', consultantId: another, onDay, seats: 8, placeKind: 'place' },
  ...{ startsAt: '2026-03-02T08:00:00.000Z', endsAt: '2026-03-02T09:30:00.000Z' },
};
const planned = sessionKind.evolve(null, {
  ...{ kind: 'guidance_session', id: mine, did: 'planned', scheme: guidanceSession2014.id, words: '', by: another },
  ...plan,
});

/** Who may do what with a session, written down from the design, apart from the scheme. All else is refused. */
const onSessions = [
  ...each(['plan'], ['new'], ['consultant']),
  ...each(['change', 'cancel'], ['planned'], ['consultant']),
];
const aboutSession = (status: GuidanceSessionStatus, orgId: string): Omit<SessionCase, 'who'> => ({
  ...{ orgId, plan, works: true, isServiceKnown: true, busy: [], programmes: [], highestPlace: 0, hasMinutes: false },
  session: status === 'new' ? null : { ...planned, status },
});
const sessionCells = stepsOf(guidanceSession2014).flatMap((step) =>
  statusesOf<GuidanceSessionStatus>(guidanceSession2014).flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => ({ step, status, role, isOwn }))),
  ),
);

describe('OURS-guidance-session: every step of a session, in every state, for every role', () => {
  test.each(sessionCells)('$step on $status by $role, own $isOwn', ({ step, status, role, isOwn }) => {
    const about = { ...aboutSession(status, isOwn ? mine : another), who: actorIn(role) };
    const isAllowed = isOwn && onSessions.includes(`${step}/${status}/${role}`);
    const decision = permitOnSession(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openSessionSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds).toHaveLength(1);
  });
});

/** The same of an attendance: the office speaks by its consultants, the citizen themselves or by phone to one of them. */
const onAttendances: Readonly<Record<Side, readonly string[]>> = {
  office: [
    ...each(['invite'], ['new'], ['consultant']),
    ...each(['cancel'], ['invited'], ['consultant']),
    ...each(['note', 'note-absent'], ['invited', 'absent', 'said'], ['consultant']),
    ...each(['contradict'], ['absent', 'said', 'different'], ['consultant']),
    ...each(['take-over'], ['different'], ['consultant']),
  ],
  citizen: [
    ...each(['confirm'], ['said', 'absent'], ['citizen', 'consultant']),
    ...each(['contradict'], ['said', 'absent', 'different'], ['citizen', 'consultant']),
    ...each(['take-over'], ['different'], ['citizen', 'consultant']),
  ],
};
const programme = programmeKind.evolve(null, {
  ...{ kind: 'programme', id: mine, did: 'started', scheme: '', orgId: mine, attestationId: mine, stepId: mine },
  ...{ workerId: mine, consultantId: another, form: 'both', regime: 'special', law: null, phases: [] },
  ...{ startsOn: day('2026-01-05'), endsOn: day('2027-01-05') },
});
const invitation = attendanceKind.evolve(null, {
  ...{ kind: 'attendance', id: mine, did: 'invited', scheme: '', orgId: mine, programmeId: mine, sessionId: mine },
  ...{ sessionOn: onDay, plannedMinutes: 90, phase: 1, by: another },
});
const session: SessionState = { ...planned, status: 'held' };
const aboutAttendance = (status: AttendanceStatus, side: Side, isOwn: boolean): Omit<AttendanceCase, 'who'> => ({
  ...{ citizenId: isOwn ? mine : another, orgId: isOwn ? mine : another, session, programme, free: [1] },
  ...{ hasPlace: false, side, minutes: 60, now: new Date('2026-03-02T10:00:00Z') },
  attendance: status === 'new' ? null : { ...invitation, status, officeBy: another, citizenBy: another },
});
const attendanceCells = (['office', 'citizen'] as const).flatMap((side) =>
  stepsOf(sessionAttendance2014).flatMap((step) =>
    statusesOf<AttendanceStatus>(sessionAttendance2014).flatMap((status) => ({ side, step, status })),
  ),
);

describe('OURS-hours: every step of an attendance, in every state, for every role, on both sides', () => {
  test.each(attendanceCells)('$step on $status for the $side', ({ side, step, status }) => {
    const open: string[] = [];
    for (const role of roles)
      for (const isOwn of [true, false]) {
        const about = { ...aboutAttendance(status, side, isOwn), who: actorIn(role) };
        const isOpen = permitOnAttendance(step, about, () => ({ ok: true, facts: [] })).ok;
        expect(openAttendanceSteps(about).includes(step)).toBe(isOpen);
        if (isOpen) open.push(`${step}/${status}/${role} ${isOwn}`);
      }
    const wanted = onAttendances[side].filter((cell) => cell.startsWith(`${step}/${status}/`));
    expect(open).toEqual(wanted.map((cell) => `${cell} true`));
  });

  const programmeCells = stepsOf(outplacementProgramme2014).flatMap((step) =>
    statusesOf<ProgrammeStatus>(outplacementProgramme2014).flatMap((status) =>
      roles.flatMap((role) => [true, false].map((isOwn) => ({ step, status, role, isOwn }))),
    ),
  );
  /** Who may do what with a programme. */
  const onProgrammes = [
    ...each(['start'], ['new'], ['consultant']),
    ...each(['interrupt'], ['running'], ['consultant']),
    ...each(['resume'], ['interrupted'], ['consultant']),
    ...each(['end'], ['running', 'interrupted'], ['consultant']),
  ];
  test.each(programmeCells)(
    'OURS-programme: $step on $status by $role, own $isOwn',
    ({ step, status, role, isOwn }) => {
      const ready = { status: 'accepted', isAgreed: true, isKnown: true, draftId: null } as const;
      const state = status === 'new' ? null : { ...programme, status };
      const about: ProgrammeCase = {
        ...nothingAsked({ orgId: isOwn ? mine : another, programme: state, who: actorIn(role), today: onDay }),
        ...{ worker: ready, on: onDay, restart: 'allowed' },
      };
      const isAllowed = isOwn && onProgrammes.includes(`${step}/${status}/${role}`);
      const decision = permitOnProgramme(step, about, () => ({ ok: true, facts: [] }));
      expect(decision.ok).toBe(isAllowed);
      expect(openProgrammeSteps(about).includes(step)).toBe(isAllowed);
      if (!decision.ok) expect(decision.grounds).toHaveLength(1);
    },
  );

  test('nothing that is allowed is missing from the schemes', () => {
    const known = new Set(
      attendanceCells.flatMap(({ step, status }) => roles.map((role) => `${step}/${status}/${role}`)),
    );
    expect(
      Object.values(onAttendances)
        .flat()
        .filter((cell) => !known.has(cell)),
    ).toEqual([]);
    figure(
      'Every step × status × role × own of a programme, a session, and an attendance on both sides, is as the procedure says',
      sessionCells.length + programmeCells.length + attendanceCells.length * roles.length * 2,
      'cells generated',
    );
  });
});
