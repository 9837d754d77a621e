import { outplacementRight2019 } from './2019-01-01.ts';
import type { OutplacementRight } from './right.ts';

/** Medical force majeure gives outplacement. It goes by the day on which the contract ended. */
export const outplacementRight2019April = {
  ...outplacementRight2019,
  id: 'outplacement-right/2019-04-29',
  source: 'OPL-18',
  inForce: { from: '2019-04-29', until: '2024-04-01' },
  medical: {
    kind: 'guidance',
    hours: 30,
    worth: 1800,
    offer: { days: 15, source: 'OPL-18' },
    answer: { weeks: 4, source: 'OPL-18' },
    hoursWithinMonths: 3,
    lasts: { months: 6, source: 'OPL-18' },
    doctor: { days: 15, source: 'OPL-18' },
    source: 'OPL-18',
  },
} as const satisfies OutplacementRight;
