import type { Day } from '../../kernel/day.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue, enqueueFrom, type Topic } from '../../platform/outbox.ts';
import type { ComplaintState } from './complaint.ts';
import { numberOf } from './complaint-number.ts';
import { reminderDays } from './complaint-terms.ts';

/** Tells whoever is concerned with a complaint. */
export const tell = (topic: Topic, orgId: string, complaintId: string, now: Date): Bound<unknown> =>
  enqueue(topic, { orgId, complaintId, number: numberOf(complaintId) }, now);

/** In the morning, in winter and in summer. */
const morningOf = (day: Day): Date => new Date(`${day}T06:00:00Z`);

/** Reminders of the term to answer; each knows the term that it is about, so that an extension leaves it without readers. */
export function bindAnswerReminder(orgId: string, complaintId: string, state: ComplaintState): Bound<unknown> {
  const payload = { orgId, complaintId, of: 'answer', endsOn: state.answerBy };
  return enqueueFrom('complaint-due', payload, morningOf(reminderDays(state).answer));
}

/** The reminders that go with a complaint from the day on which it comes in (OURS-complaint-terms). */
export function bindReminders(orgId: string, complaintId: string, state: ComplaintState): Bound<unknown>[] {
  const payload = { orgId, complaintId, of: 'receipt', endsOn: state.receiptBy };
  return [
    enqueueFrom('complaint-due', payload, morningOf(reminderDays(state).receipt)),
    bindAnswerReminder(orgId, complaintId, state),
  ];
}
