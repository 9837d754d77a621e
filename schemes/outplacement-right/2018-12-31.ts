import { outplacementRight2018 } from './2018-02-15.ts';
import type { OutplacementRight } from './right.ts';

/** Who need not be available for the labour market has no right any more, on request either. */
export const outplacementRight2018December = {
  ...outplacementRight2018,
  id: 'outplacement-right/2018-12-31',
  source: 'OPL-13',
  inForce: { from: '2018-12-31', until: '2019-01-01' },
  special: { ...outplacementRight2018.special, unavailable: 'no-right' },
} as const satisfies OutplacementRight;
