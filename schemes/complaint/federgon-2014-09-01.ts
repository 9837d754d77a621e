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
  receipt: 'OURS-complaint-terms',
  admissible: 'OURS-complaint',
  answer: 'OURS-complaint-terms',
} as const;

/** A complaint to Federgon’s ombudsman, about a member only. Its own terms were not found. */
export const complaintFedergon2014 = {
  id: 'complaint-federgon/2014-09-01',
  title: {
    nl: 'Klacht bij de ombudsman van Federgon',
    fr: 'Plainte auprès du médiateur de Federgon',
    en: 'Complaint to the ombudsman of Federgon',
  },
  source: 'C-08',
  inForce: { from: '2014-09-01' },
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
