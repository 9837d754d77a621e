import type { Scheme } from '../../src/kernel/scheme.ts';
import {
  answering,
  type ComplaintNeed,
  comingIn,
  type PlainStatus,
  passingOn,
  plainStatuses,
  sharing,
  underway,
} from './steps.ts';

const door = {
  handler: 'complaints-officer',
  lodge: 'C-08',
  receipt: 'BD-receipt',
  admissible: 'BD-admissible',
  answer: 'BD-term',
} as const;

/** A complaint to VDAB about an outplacement office or a career centre: the terms of the Flemish decree. */
export const complaintVdab2019 = {
  id: 'complaint-vdab/2019-01-01',
  title: { nl: 'Klacht bij VDAB', fr: 'Plainte auprès du VDAB', en: 'Complaint to VDAB' },
  source: 'BD-admissible',
  inForce: { from: '2019-01-01' },
  terms: {
    receiptWithin: { days: 10, source: 'BD-receipt' },
    answerWithin: { days: 45, source: 'BD-term' },
    extendBy: { days: 15, source: 'OURS-complaint-terms' },
    factsWithin: { years: 1, source: 'BD-admissible' },
    remindOfReceipt: { days: 3, source: 'OURS-complaint-terms' },
    remindOfAnswer: { days: 7, source: 'OURS-complaint-terms' },
    apartFor: { years: 2, source: 'OURS-complaint-separation' },
  },
  statuses: plainStatuses,
  steps: [...comingIn(door), ...passingOn(door), ...sharing(door), ...underway(door), ...answering(door)],
} as const satisfies Scheme<PlainStatus, ComplaintNeed, never>;
