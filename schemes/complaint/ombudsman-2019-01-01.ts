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
  lodge: 'V-12',
  receipt: 'OURS-complaint-terms',
  admissible: 'BD-ombudsman',
  answer: 'OURS-complaint-terms',
} as const;

/** A complaint to the Flemish Ombudsman: after VDAB, or at once about a career centre. Its own terms were not found. */
export const complaintOmbudsman2019 = {
  id: 'complaint-ombudsman/2019-01-01',
  title: {
    nl: 'Klacht bij de Vlaamse Ombudsdienst',
    fr: 'Plainte auprès du médiateur flamand',
    en: 'Complaint to the Flemish Ombudsman',
  },
  source: 'BD-ombudsman',
  inForce: { from: '2019-01-01' },
  terms: {
    receiptWithin: { days: 10, source: 'OURS-complaint-terms' },
    answerWithin: { days: 45, source: 'OURS-complaint-terms' },
    extendBy: { days: 15, source: 'OURS-complaint-terms' },
    remindOfReceipt: { days: 3, source: 'OURS-complaint-terms' },
    remindOfAnswer: { days: 7, source: 'OURS-complaint-terms' },
    apartFor: { years: 2, source: 'OURS-complaint-separation' },
  },
  statuses: plainStatuses,
  steps: [...comingIn(door), ...passingOn(door), ...sharing(door), ...underway(door), ...answering(door)],
} as const satisfies Scheme<PlainStatus, ComplaintNeed, never>;
