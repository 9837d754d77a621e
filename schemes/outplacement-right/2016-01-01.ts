import { outplacementRight2014 } from './2014-01-01.ts';
import type { OutplacementRight } from './right.ts';

/** The four weeks are deducted whether or not the worker takes the outplacement. */
export const outplacementRight2016 = {
  ...outplacementRight2014,
  id: 'outplacement-right/2016-01-01',
  source: 'OPL-11/12',
  inForce: { from: '2016-01-01', until: '2018-02-15' },
  general: {
    ...outplacementRight2014.general,
    indemnity: {
      ...outplacementRight2014.general.indemnity,
      deduction: { weeks: 4, ifAccepted: false, source: 'OPL-11/5' },
    },
  },
} as const satisfies OutplacementRight;
