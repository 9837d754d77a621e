import { expect, test } from 'vitest';
import { readHours } from './plan-form.ts';

test.each([
  { typed: '', minutes: 0 },
  { typed: '2', minutes: 120 },
  { typed: '1,5', minutes: 90 },
  { typed: '1.5', minutes: 90 },
  { typed: '0,25', minutes: 15 },
  { typed: '1:30', minutes: 90 },
  { typed: '0', minutes: 0 },
  { typed: '100', minutes: 6000 },
  { typed: '100,1', minutes: null },
  { typed: '101', minutes: null },
  { typed: '0,01', minutes: null },
  { typed: '1:60', minutes: null },
  { typed: '-1', minutes: null },
  { typed: 'twee', minutes: null },
])('OURS-action-plan: hours typed as "$typed" are $minutes minutes', ({ typed, minutes }) => {
  expect(readHours(typed)).toBe(minutes);
});
