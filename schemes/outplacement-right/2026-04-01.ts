import { outplacementRight2025 } from './2025-04-01.ts';
import type { OutplacementRight } from './right.ts';

/** Contracts that begin from now on have at most 52 weeks of notice. */
export const outplacementRight2026 = {
  ...outplacementRight2025,
  id: 'outplacement-right/2026-04-01',
  source: 'AOW-37/2',
  inForce: { from: '2026-04-01' },
  noticeCap: { weeks: 52, source: 'AOW-37/2' },
} as const satisfies OutplacementRight;
