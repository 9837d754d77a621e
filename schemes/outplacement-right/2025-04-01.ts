import { outplacementRight2024 } from './2024-04-01.ts';
import type { OutplacementRight } from './right.ts';

/** Employability measures come on top of the general regime. */
export const outplacementRight2025 = {
  ...outplacementRight2024,
  id: 'outplacement-right/2025-04-01',
  source: 'AOW-39ter',
  inForce: { from: '2025-04-01', until: '2026-04-01' },
  employability: {
    worth: 1800,
    usableQuarters: 2,
    refundQuarters: 3,
    partOne: { thirds: 2, weeksAtLeast: 26 },
    source: 'AOW-39ter',
  },
} as const satisfies OutplacementRight;
