import { z } from 'zod';
import type { WholeComplaint } from './complaint-views.ts';

const Words = z.array(z.object({ field: z.string(), body: z.string(), on: z.iso.date() }));
/** What everybody reads of a complaint who may read it. */
export const complaintAnswer = {
  ...{ orgId: z.uuid(), id: z.uuid(), version: z.int(), number: z.string(), status: z.string(), door: z.string() },
  ...{ about: z.string().describe('The organisation that it is about'), topic: z.string() },
  receivedOn: z.iso.date(),
  receiptBy: z.iso.date().describe('Last day to confirm receipt, inclusive'),
  answerBy: z.iso.date().describe('Last day to answer, inclusive'),
  forwardedTo: z.string().nullable().describe('The door to which it was passed on'),
  ...{ outcome: z.string().nullable(), grounds: z.array(z.string()), words: Words },
  steps: z.array(z.string()).describe('Open to who asks, today'),
};
/** A complaint as the API tells it. */
export function answerOf({ words, state, ...complaint }: WholeComplaint) {
  const { orgId, id, version, number, about, steps } = complaint;
  const { status, door, topic, receivedOn, receiptBy, answerBy, outcome, grounds, forwardedTo } = state;
  const told = words.map(({ field, body, on }) => ({ field, body, on }));
  const days = { receivedOn, receiptBy, answerBy };
  return {
    orgId,
    id,
    version,
    number,
    about,
    steps,
    status,
    door,
    topic,
    ...days,
    forwardedTo,
    outcome,
    grounds: [...grounds],
    words: told,
  };
}
