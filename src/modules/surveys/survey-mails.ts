import type { Day } from '../../kernel/day.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue, enqueueFrom } from '../../platform/outbox.ts';

/** In the morning, in winter and in summer. */
const morningOf = (day: Day): Date => new Date(`${day}T06:00:00Z`);

/**
 * The mail of an invitation, and the one reminder that waits from the same moment on: when it goes it asks whether it is still
 * needed.
 */
export const bindMails = (payload: { orgId: string; id: string }, remindOn: Day, now: Date): Bound<unknown>[] => [
  enqueue('survey-asked', payload, now),
  enqueueFrom('survey-reminder', payload, morningOf(remindOn)),
];
