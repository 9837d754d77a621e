import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { plannedPhases, plannedServices, planWarnings } from './planned-minutes.ts';

const phases = [
  { minutes: 1200, from: day('2026-01-05'), until: day('2026-03-05') },
  { minutes: 1200, from: day('2026-03-05'), until: day('2026-07-05') },
];
const step = (phase: number, minutes: number, by: string | null = null, service = 'support') => ({
  ...{ service, phase, minutes, by: by === null ? null : day(by) },
});
const full = { balance: 'Sterk in techniek.', followUp: 'Om de twee weken.', place: 'Gent' };
const told = (steps: ReturnType<typeof step>[], words = full) =>
  planWarnings(phases, steps, words).map(({ code, about, value }) => [code, about, value].join(' ').trim());

test.each([
  { first: 1199, says: ['under-phase 1 1'], why: 'a minute is left' },
  { first: 1200, says: [], why: 'exactly what is due' },
  { first: 1201, says: ['over-phase 1 1'], why: 'a minute too many' },
])('OURS-action-plan: $first planned of 1200 minutes, $why', ({ first, says }) => {
  expect(told([step(1, first), step(2, 1200)])).toEqual(says);
});

test.each([
  { by: '2026-01-04', says: ['day-outside-phase 1 04/01/2026'], why: 'the day before its phase' },
  { by: '2026-01-05', says: [], why: 'its first day' },
  { by: '2026-03-05', says: [], why: 'its last day, which the next phase shares' },
  { by: '2026-03-06', says: ['day-outside-phase 1 06/03/2026'], why: 'the day after' },
])('OPL-11/5: a step of phase 1 by $by, $why', ({ by, says }) => {
  expect(told([step(1, 1200, by), step(2, 1200)])).toEqual(says);
});

test('OPL-11/4: what the act asks and the plan leaves empty is told, each by its paragraph', () => {
  const empty = { balance: '', followUp: '', place: '' };
  expect(told([step(1, 1200), step(2, 1200)], empty)).toEqual(['no-balance 0', 'no-follow-up 0', 'no-place 0']);
  expect(planWarnings(phases, [step(1, 1200), step(2, 1200)], empty).map(({ source }) => source)).toEqual(
    Array.from({ length: 3 }, () => 'OPL-11/4'),
  );
});

test('OURS-action-plan: what is planned per phase and per service is every minute of every step, once', () => {
  const steps = fc.array(
    fc.record({
      service: fc.constantFrom('support', 'cv-and-letter', 'interview'),
      phase: fc.integer({ min: 1, max: 2 }),
      minutes: fc.integer({ min: 0, max: 6000 }),
      by: fc.constant(null),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(steps, (given) => {
      // Minute by minute, as a clerk with a tally sheet would.
      const tally = new Map<string, number>();
      const count = (at: string, minutes: number) => tally.set(at, (tally.get(at) ?? 0) + minutes);
      for (const { service, phase, minutes } of given) {
        count(String(phase), minutes);
        count(service, minutes);
      }
      for (const { phase, planned, left, budget } of plannedPhases(phases, given)) {
        expect(planned).toBe(tally.get(String(phase)) ?? 0);
        expect(left).toBe(budget - planned);
      }
      for (const { service, minutes } of plannedServices(given)) expect(minutes).toBe(tally.get(service));
    }),
  );
});
