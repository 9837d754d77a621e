import type { Scheme } from '../src/kernel/scheme.ts';
import { outplacementLine2018 } from './outplacement-line/2018-11-01.ts';

export { type LineDate, type LineNeed, type LineStatus, outplacementLine2018 } from './outplacement-line/2018-11-01.ts';

/** Every scheme, each under the day on which it comes into force. */
export const schemes: readonly Scheme[] = [outplacementLine2018];
