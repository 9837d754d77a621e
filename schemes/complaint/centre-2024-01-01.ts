import type { Scheme } from '../../src/kernel/scheme.ts';
import {
  answering,
  type ComplaintNeed,
  comingIn,
  type PlainStatus,
  passingOn,
  plainStatuses,
  underway,
} from './steps.ts';

const door = {
  handler: 'office-manager',
  lodge: 'V-12',
  receipt: 'OURS-complaint-terms',
  admissible: 'OURS-complaint',
  answer: 'OURS-complaint-terms',
} as const;

/** A complaint to the career centre itself: its manager handles it. Its own terms were not found. */
export const complaintCentre2024 = {
  id: 'complaint-centre/2024-01-01',
  title: {
    nl: 'Klacht bij het loopbaancentrum',
    fr: 'Plainte auprès du centre de carrière',
    en: 'Complaint to the career centre',
  },
  source: 'V-12',
  inForce: { from: '2024-01-01' },
  terms: {
    receiptWithin: { days: 10, source: 'OURS-complaint-terms' },
    answerWithin: { days: 45, source: 'OURS-complaint-terms' },
    extendBy: { days: 15, source: 'OURS-complaint-terms' },
    remindOfReceipt: { days: 3, source: 'OURS-complaint-terms' },
    remindOfAnswer: { days: 7, source: 'OURS-complaint-terms' },
    apartFor: { years: 2, source: 'OURS-complaint-separation' },
  },
  statuses: plainStatuses,
  steps: [...comingIn(door), ...passingOn(door), ...underway(door), ...answering(door)],
} as const satisfies Scheme<PlainStatus, ComplaintNeed, never>;
