import { outplacementRight2019April } from './2019-04-29.ts';
import type { OutplacementRight } from './right.ts';

/** The Return-To-Work Fund takes the place of outplacement after medical force majeure. */
export const outplacementRight2024 = {
  ...outplacementRight2019April,
  id: 'outplacement-right/2024-04-01',
  source: 'RTW-fund',
  inForce: { from: '2024-04-01', until: '2025-04-01' },
  medical: { kind: 'fund', pay: 1800, within: { days: 45, source: 'RTW-fund' }, source: 'RTW-fund' },
} as const satisfies OutplacementRight;
