import type { Bound } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';

/** What is told of an appointment: that it is there or has changed, or that it is off. */
export interface Told {
  citizenId: string;
  attendanceId: string;
  method: 'REQUEST' | 'CANCEL';
}

/** Tells somebody of their appointment; of one that has begun nothing is told. */
export const tellAppointment = (
  { citizenId, attendanceId, method }: Told,
  { startsAt, now }: { startsAt: string; now: Date },
): Bound<unknown>[] =>
  now.toISOString() < startsAt ? [enqueue('appointment', { citizenId, attendanceId, method }, now)] : [];
