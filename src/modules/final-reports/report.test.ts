import { expect, test } from 'vitest';
import { started } from '../../../test/setup/guidance.ts';
import { addDays, day } from '../../kernel/day.ts';
import { type AttendanceFact, type AttendanceState, attendanceKind, programmeKind } from '../programmes/index.ts';
import { isReportDue, reportOf } from './report.ts';

const programme = programmeKind.evolve(null, started('p', 'office', 'ann'));
const base = { kind: 'attendance', id: 'a', by: 'ann', on: day('2026-02-02') } as const;
const invited: AttendanceFact = {
  ...{ kind: 'attendance', id: 'a', did: 'invited', scheme: 's', orgId: 'office', programmeId: 'p', sessionId: 's' },
  ...{ by: 'ann', sessionOn: day('2026-02-02'), plannedMinutes: 60, phase: 1 },
};
const noted = (minutes: number): AttendanceFact => ({
  ...base,
  did: 'noted',
  minutes,
  to: minutes === 0 ? 'absent' : 'said',
});
const said = (minutes: number, to: 'confirmed' | 'different'): AttendanceFact => ({
  ...{ ...base, did: 'answered', minutes, how: 'page', to },
});
const part = (...facts: AttendanceFact[]) => ({
  attendance: facts.reduce<AttendanceState | null>(attendanceKind.evolve, null) ?? ({} as AttendanceState),
  session: { service: 'support', form: 'individual' } as const,
  ownService: null,
});

test.each([
  { parts: [part(invited, noted(60), said(60, 'confirmed'))], says: [60, 0, 1, 0], why: 'both said 60' },
  { parts: [part(invited, noted(60))], says: [0, 60, 0, 0], why: 'the citizen said nothing' },
  { parts: [part(invited, noted(60), said(45, 'different'))], says: [0, 60, 0, 0], why: 'they differ' },
  { parts: [part(invited, noted(0))], says: [0, 0, 0, 0], why: 'absent by the office’s word alone' },
  { parts: [part(invited, noted(0), said(0, 'confirmed'))], says: [0, 0, 0, 1], why: 'absent by both words' },
  { parts: [part(invited)], says: [0, 0, 0, 0], why: 'nobody said anything' },
])('OURS-final-report: of a session of an hour, where $why, the report counts $says', ({ parts, says }) => {
  const { total, attended, absent } = reportOf(programme, parts, []);
  expect([total.confirmed, total.waiting + total.different, attended.individual, absent]).toEqual(says);
});

test('OURS-final-report: versions of the plan stand in their order, a draft among none', () => {
  const plan = (n: number) => ({ n, sharedOn: n === 0 ? null : day('2026-02-02'), agreedOn: null });
  expect(reportOf(programme, [], [plan(0), plan(2), plan(1)]).plans.map(({ n }) => n)).toEqual([1, 2]);
});

test.each([
  { status: 'running' as const, after: 0, is: false, why: 'on its last possible day' },
  { status: 'running' as const, after: 1, is: true, why: 'the day after' },
  { status: 'interrupted' as const, after: 1, is: true, why: 'a job interrupts it, and its term is over' },
  { status: 'ended' as const, after: -100, is: true, why: 'it ended early' },
])('M-21: the report of a programme, $why: $is', ({ status, after, is }) => {
  expect(isReportDue({ status, endsOn: programme.endsOn }, addDays(programme.endsOn, after))).toBe(is);
});
