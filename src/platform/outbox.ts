import { type Bound, write } from './database/index.ts';
import { newId } from './new-id.ts';

/** What can be waiting to be told to someone; payloads hold ids and codes, never names or texts. */
export const topics = [
  'stop-reported',
  'stop-declined',
  'stopped',
  'access-withdrawn',
  'attestation-waiting',
  'attestation-registered',
  'application-filed',
  'application-entered',
  'application-admitted',
  'application-incomplete',
  'application-dismissed',
  'mlp-confirmed',
  'application-proven',
  'application-evaluated',
  'certificate-granted',
  'certificate-refused',
  'certificate-changed',
  'seat-taken',
  'sitting-cancelled',
  'exam-regraded',
  'lines-hit',
  'application-hit',
  'finding-raised',
  'finding-answered',
  'finding-changed',
  'lines-handed-over',
  'appeal-lodged',
  'appeal-admitted',
  'appeal-settled',
  'complaint-lodged',
  'complaint-noted',
  'complaint-news',
  'complaint-told',
  'complaint-shared',
  'complaint-due',
  'survey-asked',
  'survey-reminder',
  'cell-count-due',
  'agreement-proposed',
  'agreement-answered',
  'check-opened',
  'check-question',
  'check-sent',
  'check-told',
  'check-decided',
  'information-sent',
  'q-check-told',
  'q-check-answered',
  'q-check-final',
  'appointment',
  'plan-shared',
] as const;
export type Topic = (typeof topics)[number];

const put = write('outbox.put', 'insert into outbox (id, at, topic, payload, next_at) values ($1, $2, $3, $4, $2)');

/** Puts a message in the outbox, in the transaction of the decision that it tells of. */
export const enqueue = (topic: Topic, payload: Readonly<Record<string, string>>, at: Date): Bound<unknown> =>
  put.with(newId(), at, topic, JSON.stringify(payload));

/**
 * Puts a message in the outbox that is sent from a later moment on, such as a reminder; whether it is still needed is
 * asked when it goes, by its recipients.
 */
export const enqueueFrom = (topic: Topic, payload: Readonly<Record<string, string>>, from: Date): Bound<unknown> =>
  put.with(newId(), from, topic, JSON.stringify(payload));
