import { outplacementRight2018December } from './2018-12-31.ts';
import type { OutplacementRight } from './right.ts';

/** Flanders itself guides who got no offer under the special regime, at the employer’s cost. */
export const outplacementRight2019 = {
  ...outplacementRight2018December,
  id: 'outplacement-right/2019-01-01',
  source: 'VL-contribution',
  inForce: { from: '2019-01-01', until: '2019-04-29' },
  special: {
    ...outplacementRight2018December.special,
    claim: {
      term: { months: 12, source: 'VL-contribution' },
      ...{ contribution: 1500, costs: 300, source: 'VL-contribution' },
    },
  },
} as const satisfies OutplacementRight;
