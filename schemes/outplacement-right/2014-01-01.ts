import { outplacementRight2007 } from './2007-12-01.ts';
import type { OutplacementRight } from './right.ts';

/** The general regime begins, for 30 weeks of notice and more; until the end of 2015 the worker chooses. */
export const outplacementRight2014 = {
  ...outplacementRight2007,
  id: 'outplacement-right/2014-01-01',
  source: 'OPL-11/1',
  inForce: { from: '2014-01-01', until: '2016-01-01' },
  general: {
    noticeWeeks: { atLeast: 30, source: 'OPL-11/1' },
    indemnity: {
      offer: { days: 15, source: 'OPL-11/7' },
      defaultNotice: { weeks: 39, source: 'OPL-11/7' },
      secondOffer: { weeks: 4, source: 'OPL-11/7' },
      answer: { weeks: 4, source: 'OPL-11/7' },
      phases: [
        { hours: 20, untilMonth: 2 },
        { hours: 20, untilMonth: 6 },
        { hours: 20, untilMonth: 12 },
      ],
      value: { partOfPay: 12, min: 1800, max: 5500, source: 'OPL-11/5' },
      deduction: { weeks: 4, ifAccepted: true, source: 'OPL-11/12' },
      medicalCertificate: null,
    },
    notice: {
      offer: { weeks: 4, source: 'OPL-11/8' },
      defaultNotice: { weeks: 4, source: 'OPL-11/8' },
      secondOffer: { weeks: 4, source: 'OPL-11/8' },
      answer: { weeks: 4, source: 'OPL-11/8' },
      phases: [{ hours: 60, untilMonth: 12 }],
    },
  },
} as const satisfies OutplacementRight;
