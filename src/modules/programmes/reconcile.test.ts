import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionAttendance2014 } from '../../../schemes/index.ts';
import { figure } from '../../../test/setup/figure.ts';
import { threePhases, totalsOf } from '../../../test/setup/guidance.ts';
import { addDays, type Day, day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { permitOnAttendance } from '../sessions/index.ts';
import { type AttendanceFact, type AttendanceState, attendanceKind } from './attendance.ts';
import { phaseBudgets } from './budget.ts';
import { stepToSay } from './hours.ts';
import { isDayOf, phaseFor } from './phases.ts';
import { type ProgrammeState, programmeKind } from './programme.ts';
import { sessionKind } from './session.ts';

const [office, colleague, citizen] = ['office', 'colleague', 'citizen'];
const actor = (id: string, role: Actor['role']): Actor => ({
  ...{ id, name: id, role, orgId: role === 'consultant' ? 'org' : null, orgName: null, unitNumber: null, region: null },
  citizenId: role === 'citizen' ? id : null,
});
const who = {
  office: actor(office, 'consultant'),
  colleague: actor(colleague, 'consultant'),
  citizen: actor(citizen, 'citizen'),
} as const;

/** One thing that somebody tries; what is not open is refused, and then nothing happened. */
type Deed =
  | { do: 'invite'; day: number; minutes: number }
  | { do: 'cancel'; of: number }
  | { do: 'note'; of: number; minutes: number; by: 'office' | 'colleague' }
  | { do: 'say'; of: number; minutes: number; by: 'citizen' | 'office' | 'colleague' };

const start = day('2026-01-05');
const programme: ProgrammeState = programmeKind.evolve(null, {
  ...{ kind: 'programme', id: 'p', did: 'started', scheme: '', orgId: 'org', attestationId: '', stepId: '' },
  ...{ workerId: '', consultantId: office, form: 'both', regime: 'general-indemnity', law: null },
  ...{ phases: threePhases, startsOn: start, endsOn: day('2027-01-05') },
});

/** A journal of accepted facts, and the states that the product folds of them. */
interface Told {
  journal: AttendanceFact[];
  states: AttendanceState[];
}

/** Carries the deeds out as the verbs decide them: by the same table and rules, without a database. */
function told(deeds: readonly Deed[]): Told {
  const facts: AttendanceFact[][] = [];
  const stateOf = (at: number) => attendanceKind.fold(null, facts[at] ?? []) as AttendanceState;
  const all = () => facts.map((_, at) => stateOf(at));
  for (const deed of deeds) {
    if (deed.do === 'invite') {
      const on = addDays(start, deed.day);
      if (!isDayOf(programme, on)) continue;
      const budgets = phaseBudgets(programme.phases, all());
      const phase = phaseFor(programme, on, (of) => budgets[of - 1]?.left ?? 0);
      facts.push([
        {
          ...{
            kind: 'attendance',
            id: String(facts.length),
            did: 'invited',
            scheme: '',
            orgId: 'org',
            programmeId: 'p',
          },
          ...{ sessionId: String(facts.length), sessionOn: on, plannedMinutes: deed.minutes, phase, by: office },
        },
      ]);
      continue;
    }
    const at = facts.length === 0 ? -1 : deed.of % facts.length;
    const own = facts[at];
    if (own === undefined) continue;
    const fact = decided(stateOf(at), deed, { id: String(at), on: start });
    if (fact) own.push(fact);
  }
  return { journal: facts.flat(), states: all() };
}

/** The fact of a deed, or null when the table refuses it. */
function decided(
  state: AttendanceState,
  deed: Exclude<Deed, { do: 'invite' }>,
  { id, on }: { id: string; on: Day },
): AttendanceFact | null {
  const session = sessionKind.evolve(null, {
    ...{ kind: 'guidance_session', id, did: 'planned', scheme: '', words: '', by: office, form: 'individual' },
    ...{ service: 'interview', consultantId: office, onDay: state.sessionOn, seats: 1, placeKind: 'place' },
    startsAt: `${state.sessionOn}T08:00:00.000Z`,
    endsAt: new Date(Date.parse(`${state.sessionOn}T08:00:00Z`) + state.plannedMinutes * 60_000).toISOString(),
  });
  const side = deed.do === 'say' ? 'citizen' : 'office';
  const minutes = deed.do === 'cancel' ? null : deed.minutes;
  const step = minutes === null ? 'cancel' : stepToSay(side, minutes, state);
  const by = deed.do === 'cancel' ? 'office' : deed.by;
  const about = { citizenId: citizen, orgId: 'org', session, programme, attendance: state, hasPlace: true, free: [] };
  const asked = { ...about, side, minutes, who: who[by], now: new Date('2027-06-01T08:00:00Z') } as const;
  if (!permitOnAttendance(step, asked, () => ({ ok: true, facts: [] })).ok) return null;
  if (minutes === null) return { kind: 'attendance', id, did: 'cancelled', on, why: 'office' };
  const to = sessionAttendance2014.steps.find((row) => row.do === step)?.to;
  const how = by === 'citizen' ? 'page' : 'phone';
  const said = { kind: 'attendance', id, minutes, by, on } as const;
  if (step === 'take-over') return { ...said, did: 'settled', side, how: side === 'citizen' ? how : null };
  if (to !== 'said' && to !== 'absent' && to !== 'confirmed' && to !== 'different') throw new Error(step);
  return side === 'office' ? { ...said, did: 'noted', to } : { ...said, did: 'answered', how, to };
}

// Few numbers, so that both sides often say the same, and some that no session lasts.
const minutes = fc.constantFrom(0, 0, 30, 45, 45, 60, 125);
const of = fc.nat({ max: 9 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('invite' as const),
    day: fc.integer({ min: -2, max: 370 }),
    minutes: fc.integer({ min: 5, max: 120 }),
  }),
  fc.record({ do: fc.constant('cancel' as const), of }),
  fc.record({
    do: fc.constant('note' as const),
    of,
    minutes,
    by: fc.constantFrom('office' as const, 'colleague' as const),
  }),
  fc.record({
    ...{ do: fc.constant('say' as const), of, minutes },
    by: fc.constantFrom('citizen' as const, 'office' as const, 'colleague' as const),
  }),
);
const runs = process.env.PROVE ? 20_000 : 300;

describe('OURS-hours: over random histories', () => {
  test('O-02: the budget equals a fold of the journal’s facts, to the minute', () => {
    let facts = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 30, maxLength: 80, size: 'max' }), (deeds) => {
        const { journal, states } = told(deeds);
        facts += journal.length;
        const budgets = phaseBudgets(programme.phases, states);
        expect(
          budgets.map(({ confirmed, waiting, different, planned }) => ({ confirmed, waiting, different, planned })),
        ).toEqual(totalsOf(journal, threePhases.length));
        for (const { budget, confirmed, waiting, different, planned, left } of budgets)
          expect(left).toBe(budget - confirmed - waiting - different - planned);
      }),
      { seed: 20_260_302, numRuns: runs },
    );
    expect(facts).toBeGreaterThan(runs * 5);
    figure(
      'Budgets of random histories that equal a fold of the journal to the minute',
      runs,
      'histories by src/modules/programmes/reconcile.test.ts',
    );
  });

  test('OURS-hours: planted differences are all in the queue, and nothing else is', () => {
    const planted = fc.record({
      office: fc.integer({ min: 0, max: 90 }),
      citizen: fc.option(fc.integer({ min: 0, max: 90 })),
      settles: fc.constantFrom('nobody', 'office', 'citizen'),
    });
    fc.assert(
      fc.property(fc.array(planted, { maxLength: 30 }), (sessions) => {
        const deeds = sessions.map((_, at): Deed => ({ do: 'invite', day: at * 7, minutes: 90 }));
        const words = sessions.flatMap((one, at): Deed[] => [
          { do: 'note', of: at, minutes: one.office, by: 'office' },
          ...(one.citizen === null ? [] : [{ do: 'say', of: at, minutes: one.citizen, by: 'citizen' } as const]),
          ...(one.settles === 'office' && one.citizen !== null
            ? [{ do: 'note', of: at, minutes: one.citizen, by: 'office' } as const]
            : []),
          ...(one.settles === 'citizen' && one.citizen !== null
            ? [{ do: 'say', of: at, minutes: one.office, by: 'citizen' } as const]
            : []),
        ]);
        const { states } = told([...deeds, ...words]);
        const queue = states.flatMap(({ status, sessionId }) => (status === 'different' ? [Number(sessionId)] : []));
        const wanted = sessions.flatMap((one, at) =>
          one.citizen !== null && one.citizen !== one.office && one.settles === 'nobody' ? [at] : [],
        );
        expect(queue).toEqual(wanted);
      }),
      { seed: 20_260_303, numRuns: runs },
    );
    figure(
      'Random histories of which the queue holds exactly the planted differences',
      runs,
      'histories by src/modules/programmes/reconcile.test.ts',
    );
  });
});
