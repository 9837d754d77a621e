import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { type AttendanceState, attendanceKind } from './attendance.ts';
import { attentionOf, reachesPast } from './attention.ts';
import { type Counted, phaseBudgets, wholeBudget } from './budget.ts';
import { countedMinutes, type Said, stepToSay } from './hours.ts';
import { isDayOf, type Pause, phaseFor, phaseOn } from './phases.ts';
import { type ProgrammeState, programmeKind } from './programme.ts';

const phases = [
  { minutes: 1200, from: day('2025-04-07'), until: day('2025-06-07') },
  { minutes: 1200, from: day('2025-06-07'), until: day('2025-10-07') },
  { minutes: 1200, from: day('2025-10-07'), until: day('2026-04-07') },
];

test.each([
  { on: '2025-04-06', phase: null, why: 'the day before the start' },
  { on: '2025-04-07', phase: 1, why: 'the first day' },
  { on: '2025-06-07', phase: 1, why: 'a day that two share belongs to the earlier' },
  { on: '2025-06-08', phase: 2, why: 'the first day that is the second’s alone' },
  { on: '2025-10-07', phase: 2, why: 'shared with the third' },
  { on: '2025-10-08', phase: 3, why: 'the third' },
  { on: '2026-04-07', phase: 3, why: 'the last phase takes its last day' },
  { on: '2026-04-08', phase: null, why: 'the day after the end' },
])('OPL-11/5: the phase of $on is $phase: $why', ({ on, phase }) => {
  expect(phaseOn(phases, day(on))).toBe(phase);
});

const paused = (resumedOn: string | null, phase = 1): Pause => ({
  ...{ on: day('2025-05-05'), phase, jobStartedOn: day('2025-05-05'), jobLostOn: null, askedOn: null },
  resumedOn: resumedOn === null ? null : day(resumedOn),
});
const days = { startsOn: day('2025-04-07'), endsOn: day('2026-04-07'), endedOn: null, pauses: [] };

test.each([
  { on: '2025-04-06', of: days, is: false, why: 'before the start' },
  { on: '2025-04-07', of: days, is: true, why: 'the start' },
  { on: '2026-04-07', of: days, is: true, why: 'the last possible day' },
  { on: '2026-04-08', of: days, is: false, why: 'past it' },
  { on: '2025-12-01', of: { ...days, endedOn: day('2025-12-01') }, is: true, why: 'the day of the end' },
  { on: '2025-12-02', of: { ...days, endedOn: day('2025-12-01') }, is: false, why: 'the day after the end' },
  { on: '2026-04-08', of: { ...days, endedOn: day('2026-05-01') }, is: false, why: 'an end later than the last day' },
  { on: '2025-05-05', of: { ...days, pauses: [paused(null)] }, is: true, why: 'the day of the interruption' },
  { on: '2025-05-06', of: { ...days, pauses: [paused(null)] }, is: false, why: 'the day after it' },
  { on: '2025-07-31', of: { ...days, pauses: [paused('2025-08-01')] }, is: false, why: 'the day before it resumes' },
  { on: '2025-08-01', of: { ...days, pauses: [paused('2025-08-01')] }, is: true, why: 'the day on which it resumes' },
])('OURS-programme: whether $on is a day of the programme: $is, $why', ({ on, of, is }) => {
  expect(isDayOf(of, day(on))).toBe(is);
});

test.each([
  { pauses: [], on: '2025-08-04', left: 300, phase: 2, why: 'nothing was interrupted' },
  { pauses: [paused('2025-08-01')], on: '2025-08-01', left: 1, phase: 1, why: 'a minute is left of the first' },
  { pauses: [paused('2025-08-01')], on: '2025-08-01', left: 0, phase: 2, why: 'nothing is left of it' },
  { pauses: [paused('2025-08-01')], on: '2025-07-31', left: 300, phase: 2, why: 'before it resumed' },
  { pauses: [paused('2025-05-20')], on: '2025-06-07', left: 0, phase: 1, why: 'resumed within the same phase' },
  {
    pauses: [paused('2025-06-01', 1), paused('2025-08-01', 2)],
    on: '2025-10-08',
    left: 9,
    phase: 2,
    why: 'the last counts',
  },
])('OPL-11/9: after a resumption $on counts to phase $phase: $why', ({ pauses, on, left, phase }) => {
  expect(phaseFor({ phases, pauses }, day(on), () => left)).toBe(phase);
});

test('OPL-18: days after the last phase and before the end count to the last phase', () => {
  expect(phaseFor({ phases: phases.slice(0, 1), pauses: [] }, day('2025-09-01'), () => 0)).toBe(1);
});

const said = (status: Said['status'], office: number | null = null, citizen: number | null = null): Said => ({
  ...{ status, officeMinutes: office, citizenMinutes: citizen, settledMinutes: null },
});

test.each([
  { side: 'office', minutes: 60, of: said('invited'), step: 'note', why: 'the first word' },
  { side: 'office', minutes: 0, of: said('invited'), step: 'note-absent', why: 'nobody was there' },
  { side: 'office', minutes: 1, of: said('absent', 0), step: 'note', why: 'after all' },
  { side: 'office', minutes: 0, of: said('said', 60), step: 'note-absent', why: 'not after all' },
  { side: 'citizen', minutes: 60, of: said('said', 60), step: 'confirm', why: 'the same' },
  { side: 'citizen', minutes: 59, of: said('said', 60), step: 'contradict', why: 'a minute less' },
  { side: 'citizen', minutes: 61, of: said('said', 60), step: 'contradict', why: 'a minute more' },
  { side: 'citizen', minutes: 0, of: said('absent', 0), step: 'confirm', why: 'was not there' },
  { side: 'citizen', minutes: 30, of: said('absent', 0), step: 'contradict', why: 'was there' },
  { side: 'citizen', minutes: 60, of: said('different', 60, 45), step: 'take-over', why: 'the office’s' },
  { side: 'citizen', minutes: 50, of: said('different', 60, 45), step: 'contradict', why: 'still another' },
  { side: 'office', minutes: 45, of: said('different', 60, 45), step: 'take-over', why: 'the citizen’s' },
  { side: 'office', minutes: 60, of: said('different', 60, 45), step: 'contradict', why: 'the own word again' },
  { side: 'office', minutes: 0, of: said('different', 60, 45), step: 'contradict', why: 'absent is a word too' },
] as const)('OURS-hours: $side says $minutes: $step, $why', ({ side, minutes, of, step }) => {
  expect(stepToSay(side, minutes, of)).toBe(step);
});

describe('OURS-hours: the minutes that count', () => {
  test.each([
    { of: said('invited'), counts: 0 },
    { of: said('said', 60), counts: 0 },
    { of: said('different', 60, 45), counts: 0 },
    { of: said('confirmed', 60, 60), counts: 60 },
    { of: { ...said('settled', 60, 45), settledMinutes: 45 }, counts: 45 },
  ])('$of.status: $counts', ({ of, counts }) => expect(countedMinutes(of)).toBe(counts));
});

const counted = (of: Said, phase = 1, plannedMinutes = 90): Counted => ({ ...of, phase, plannedMinutes });

test('O-02: the budget of a phase says what is confirmed, waits, differs, is planned and is left, to the minute', () => {
  const attendances = [
    counted(said('confirmed', 90, 90)),
    counted(said('said', 60)),
    counted(said('different', 60, 90)),
    counted(said('invited'), 1, 120),
    counted(said('cancelled')),
    counted(said('absent', 0)),
    counted({ ...said('settled', 60, 45), settledMinutes: 45 }, 2),
    counted(said('invited'), 3, 1230),
  ];

  const budgets = phaseBudgets(phases, attendances);

  expect(budgets).toEqual([
    { budget: 1200, confirmed: 90, waiting: 60, different: 90, planned: 120, left: 840 },
    { budget: 1200, confirmed: 45, waiting: 0, different: 0, planned: 0, left: 1155 },
    { budget: 1200, confirmed: 0, waiting: 0, different: 0, planned: 1230, left: -30 },
  ]);
  expect(wholeBudget(budgets)).toEqual({
    ...{ budget: 3600, confirmed: 135, waiting: 60, different: 90, planned: 1350, left: 1965 },
  });
});

const running: ProgrammeState = programmeKind.evolve(null, {
  ...{ kind: 'programme', id: 'p', did: 'started', scheme: '', orgId: '', attestationId: '', stepId: '', workerId: '' },
  ...{ consultantId: '', form: 'both', regime: 'general-indemnity', law: 'outplacement-right/2025-04-01', phases },
  ...{ startsOn: day('2025-04-07'), endsOn: day('2026-04-07') },
});

test.each([
  { attestation: '2026-04-07', until: null, why: 'the attestation reaches as far' },
  { attestation: '2026-04-06', until: '2026-04-07', why: 'it ends the day before' },
  { attestation: null, until: null, why: 'there is none to extend' },
])('M-13: a programme to 2026-04-07 asks for an extension: $until, $why', ({ attestation, until }) => {
  expect(reachesPast(running, attestation === null ? null : day(attestation))).toBe(until);
});
test('M-13: a programme that is over asks for none', () => {
  expect(reachesPast({ ...running, endedOn: day('2025-12-01') }, day('2025-12-31'))).toBeNull();
});

const part = (status: AttendanceState['status'], sessionOn: string): AttendanceState => ({
  ...attendanceKind.evolve(null, {
    ...{ kind: 'attendance', id: 'a', did: 'invited', scheme: '', orgId: '', programmeId: '', sessionId: '', by: '' },
    ...{ sessionOn: day(sessionOn), plannedMinutes: 60, phase: 1 },
  }),
  status,
});

test.each([
  { today: '2025-05-16', parts: [part('invited', '2025-05-16')], why: 'phase 1 ends in 22 days', found: [] },
  { today: '2025-05-17', parts: [part('invited', '2025-05-17')], why: 'in 21 days', found: ['phase-ends-soon'] },
  {
    today: '2025-05-16',
    parts: [part('invited', '2025-05-15'), part('invited', '2025-05-20')],
    why: 'nobody said minutes of yesterday',
    found: ['minutes-missing'],
  },
  {
    today: '2025-05-16',
    parts: [part('different', '2025-05-02'), part('invited', '2025-05-20')],
    why: 'a difference',
    found: ['difference'],
  },
  { today: '2025-05-16', parts: [], why: 'nothing planned', found: ['nothing-planned'] },
  { today: '2026-02-05', parts: [part('invited', '2026-02-10')], why: 'the attestation ends in 61 days', found: [] },
  { today: '2026-02-06', parts: [part('invited', '2026-02-10')], why: 'in 60 days', found: ['attestation-ends-first'] },
])('O-06: what asks for attention on $today: $found, $why', ({ today, parts, found }) => {
  const about = { today: day(today), attestationEndsOn: day(today >= '2026' ? '2026-04-07' : '2026-06-30') };
  const late = { ...running, endsOn: day(today >= '2026' ? '2026-04-08' : '2026-04-07') };
  expect(attentionOf(late, parts, about)).toEqual(found);
});
