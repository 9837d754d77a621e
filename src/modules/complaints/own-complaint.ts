import { z } from 'zod';
import { type House, type Outcome, perform } from '../../platform/perform.ts';
import { complainantOf } from './complaint-number.ts';
import { OnComplaint, reasonsField, stepVerb } from './complaint-verb.ts';

/** A step by who complains: the digest of number and code is what lets them in. */
export const OwnComplaint = OnComplaint.extend({ followDigest: z.string() });
export type OwnComplaint = z.infer<typeof OwnComplaint>;

/** The same with words. */
export const AddToComplaint = OwnComplaint.extend({ text: reasonsField });
export type AddToComplaint = z.infer<typeof AddToComplaint>;

/** Adds something to one's complaint. */
export const addToComplaint = stepVerb<AddToComplaint>({
  step: 'add',
  fact: 'added-to',
  words: { field: 'addition', of: ({ text }) => text },
  known: ({ followDigest }) => [followDigest],
  tells: ['complaint-told'],
});

/** Stops one's complaint. */
export const withdrawComplaint = stepVerb<OwnComplaint>({
  step: 'withdraw',
  fact: 'withdrawn',
  known: ({ followDigest }) => [followDigest],
  tells: ['complaint-told', 'complaint-shared'],
});

/** What who complains does with their complaint; an addition without words is no addition. */
export type OwnStep = { step: 'withdraw' } | { step: 'add'; text: string };

/** Carries out what who complains does, found by number and code; null when there are no words to add. */
export async function actOnOwn(
  house: House,
  requestId: string,
  { orgId, id, followDigest }: { orgId: string; id: string; followDigest: string },
  own: OwnStep,
): Promise<Outcome | null> {
  const asking = { actor: complainantOf(id), requestId };
  const command = { orgId, complaintId: id, followDigest };
  if (own.step === 'withdraw') return perform(house, asking, withdrawComplaint, command);
  const added = AddToComplaint.safeParse({ ...command, text: own.text });
  return added.success ? perform(house, asking, addToComplaint, added.data) : null;
}
