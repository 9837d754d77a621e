import { z } from 'zod';
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
