import {
  actionPlan2014,
  guidanceSession2014,
  outplacementProgramme2014,
  sessionAttendance2014,
} from '../../schemes/index.ts';
import { add, day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import type { PlanFact } from '../../src/modules/action-plans/index.ts';
import type { AttendanceFact, ProgrammeFact, SessionFact } from '../../src/modules/programmes/index.ts';
import { type Bound, statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Fact } from '../../src/platform/record.ts';
import { type Canary, canary } from './canaries.ts';

/** The ids of what is planted of a programme, as addresses name them. */
export interface Guided {
  programmeId: string;
  sessionId: string;
  attendanceId: string;
  planId: string;
}

const sayWhere = statement<unknown>(
  'world.session-text',
  `insert into session_text (org_id, session_id, field, n, body, written_on, written_by) values ($1, $2, $3, 1, $4, $5, $6)`,
);
const takePlace = statement<unknown>(
  'world.session-place',
  'insert into session_place (org_id, session_id, place, citizen_id, attendance_id) values ($1, $2, 1, $3, $4)',
);

/** What is planted for whom: `at` keeps the sessions of one consultant apart. */
interface Guiding extends Guided {
  situation: string;
  documentId: string;
  citizenId: string;
  attestationId: string;
  stepId: string;
  by: Actor;
  at: number;
}

const sayGoal = statement<unknown>(
  'world.plan-text',
  'insert into action_plan_text (citizen_id, plan_id, n, words, written_on, written_by) values ($1, $2, 1, $3, $4, $5)',
);

/** An action plan that was shared, with its document, and the draft of the next. */
function plansOf(
  { situation, citizenId, by, planId, programmeId, documentId }: Omit<Guiding, 'at'>,
  plant: (owner: string, kind: string, facts: readonly Fact[]) => Bound<unknown>,
): Bound<unknown>[] {
  const on = day('2026-02-02');
  const about = {
    orgId: by.orgId ?? '',
    programmeId,
    form: 'individual',
    support: false,
    steps: [],
    words: '',
  } as const;
  const written = (id: string): PlanFact => ({
    ...{ kind: 'action_plan', id, did: 'written', on, by: by.id, scheme: actionPlan2014.id },
    ...about,
  });
  const shared: PlanFact = { kind: 'action_plan', id: planId, did: 'shared', on, by: by.id, n: 1, documentId };
  const draftId = newId();
  const empty = { balance: '', training: '', followUp: '', place: '', agreements: '', steps: [], services: [] };
  const goal = (id: string, name: Canary) =>
    sayGoal.with(citizenId, id, JSON.stringify({ ...empty, goal: canary(situation, name) }), on, by.id);
  return [
    plant(citizenId, 'action_plan', [written(planId), shared]),
    plant(citizenId, 'action_plan', [written(draftId)]),
    goal(planId, 'plan'),
    goal(draftId, 'sketch'),
  ];
}

/**
 * A programme with a session of which the office has said its minutes, and the citizen nothing yet: what `plant` makes of its
 * facts, and the words and the place beside it.
 */
export function guidedBy(
  { situation, citizenId, by, at, ...ids }: Guiding,
  plant: (owner: string, kind: string, facts: readonly Fact[]) => Bound<unknown>,
): Bound<unknown>[] {
  const orgId = by.orgId ?? '';
  const { programmeId, sessionId, attendanceId, attestationId, stepId } = ids;
  const onDay = add(day('2026-02-02'), { days: at, source: 'OURS-input' });
  const [startsAt, endsAt] = [`${onDay}T08:00:00.000Z`, `${onDay}T09:00:00.000Z`];
  const [from, until] = [day('2026-01-05'), day('2027-01-05')];
  const session: SessionFact = {
    ...{ kind: 'guidance_session', id: sessionId, did: 'planned', scheme: guidanceSession2014.id, form: 'individual' },
    ...{
      service: 'interview',
      consultantId: by.id,
      onDay,
      startsAt,
      endsAt,
      seats: 1,
      placeKind: 'place',
      words: '',
      by: by.id,
    },
  };
  const programme: ProgrammeFact = {
    ...{
      kind: 'programme',
      id: programmeId,
      did: 'started',
      scheme: outplacementProgramme2014.id,
      orgId,
      attestationId,
    },
    ...{ stepId, workerId: programmeId, consultantId: by.id, form: 'individual', regime: 'special', law: null },
    ...{ phases: [{ minutes: 3600, from, until }], startsOn: from, endsOn: until },
  };
  const attendance: AttendanceFact[] = [
    {
      ...{ kind: 'attendance', id: attendanceId, did: 'invited', scheme: sessionAttendance2014.id, orgId, programmeId },
      ...{ sessionId, sessionOn: onDay, plannedMinutes: 60, phase: 1, by: by.id },
    },
    { kind: 'attendance', id: attendanceId, did: 'noted', minutes: 60, by: by.id, on: onDay, to: 'said' },
  ];
  const held: SessionFact = { kind: 'guidance_session', id: sessionId, did: 'held' };
  const words = (field: string, name: Canary) =>
    sayWhere.with(orgId, sessionId, field, canary(situation, name), onDay, by.id);
  return [
    plant(orgId, 'guidance_session', [session, held]),
    plant(citizenId, 'programme', [programme]),
    plant(citizenId, 'attendance', attendance),
    takePlace.with(orgId, sessionId, citizenId, attendanceId),
    words('place', 'place'),
    words('theme', 'theme'),
    ...plansOf({ situation, citizenId, by, ...ids }, plant),
  ];
}
