import { bosa } from './bosa.ts';
import { certo } from './certo.ts';
import { complaints } from './complaints.ts';
import { dismissal } from './dismissal.ts';
import { imports } from './imports.ts';
import { information } from './information.ts';
import { mlp } from './mlp.ts';
import { ours } from './ours.ts';
import { outplacement } from './outplacement.ts';
import type { Paragraph } from './paragraph.ts';
import { privacy } from './privacy.ts';
import { standards } from './standards.ts';
import { surveys } from './surveys.ts';
import { vouchers } from './vouchers.ts';

export type { Origin, Paragraph } from './paragraph.ts';

/** Every paragraph the product stands on, by its number. */
export const paragraphs = {
  ...mlp,
  ...certo,
  ...vouchers,
  ...surveys,
  ...information,
  ...bosa,
  ...outplacement,
  ...dismissal,
  ...complaints,
  ...privacy,
  ...standards,
  ...ours,
  ...imports,
} as const satisfies Record<string, Paragraph>;

/** The number of a paragraph. Rules, scheme rows, grounds and test names carry one; a wrong one does not compile. */
export type Cite = keyof typeof paragraphs;
