import type { z } from 'zod';
import { OnCertificate, stepVerb } from './decide-certificate.ts';
import { labelFields, wrongLabel } from './label.ts';

/** Notes a quality certificate of a centre that has a mandate. */
export const NoteLabel = OnCertificate.extend(labelFields);
export type NoteLabel = z.infer<typeof NoteLabel>;

/**
 * Notes a new quality certificate on a mandate (V-04, V-06), by the officer to whom the centre showed it: the mandate stands on
 * it for its days. Nothing else of the mandate changes.
 */
export const noteLabel = stepVerb<NoteLabel>({
  step: 'note-label',
  wrong: ({ command }) => wrongLabel(command),
  fact({ command: { certificateId: id, code, number, fromOn, endsOn }, who, today }) {
    const label = { code, number, fromOn, endsOn };
    return { kind: 'certificate', id, did: 'label-noted', on: today, by: who.id, label };
  },
  isQuiet: true,
});
