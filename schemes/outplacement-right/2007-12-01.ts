import type { OutplacementRight } from './right.ts';

/** Since the collective agreement 82bis: one right for all who are 45 or older, whatever their notice, and the cell. */
export const outplacementRight2007 = {
  id: 'outplacement-right/2007-12-01',
  title: { nl: 'Recht op outplacement', fr: 'Droit à l’outplacement', en: 'Right to outplacement' },
  source: 'OPL-13',
  inForce: { from: '2007-12-01', until: '2014-01-01' },
  general: null,
  special: {
    age: { years: 45, source: 'OPL-13' },
    seniority: { years: 1, source: 'OPL-13' },
    spontaneousFrom: { percent: 50, source: 'OPL-13' },
    unavailable: 'on-request',
    notice: {
      offer: { days: 15, source: 'CAO82-terms' },
      defaultNotice: { months: 1, source: 'CAO82-terms' },
      secondOffer: { months: 1, source: 'CAO82-terms' },
      answer: { months: 1, source: 'CAO82-terms' },
    },
    indemnity: {
      offer: { days: 15, source: 'CAO82-terms' },
      defaultNotice: { months: 9, source: 'CAO82-terms' },
      secondOffer: { months: 1, source: 'CAO82-terms' },
      answer: { months: 1, source: 'CAO82-terms' },
    },
    phases: [
      { hours: 20, untilMonth: 2 },
      { hours: 20, untilMonth: 6 },
      { hours: 20, untilMonth: 12 },
    ],
    claim: null,
  },
  cell: {
    age: { years: 45, source: 'GP-34' },
    seniority: { years: 1, source: 'GP-36' },
    older: { hours: 60, months: 6, reemploymentMonths: 6 },
    younger: { hours: 30, months: 3, reemploymentMonths: 3 },
  },
  restart: {
    lostWithin: { months: 3, source: 'OPL-11/9' },
    askWithin: { months: 1, source: 'OPL-11/9' },
    offer: { days: 15, source: 'OPL-11/9' },
  },
  medical: null,
  employability: null,
  noticeCap: null,
} as const satisfies OutplacementRight;
