import { z } from 'zod';

/** The most that is believed of one cell. */
const atMost = 99_999;
const count = z.int().min(0).max(atMost);

/** What was counted at the moment: each of those guided stands in exactly one of the three. */
export const Figures = z.object({
  guided: count.describe('Jobseekers of the cell whom the office guided'),
  atWork: count.describe('At work at the moment, as an employee or self-employed'),
  notAvailable: count.describe('No longer available for the labour market'),
  other: count.describe('Neither'),
});
export type Figures = z.infer<typeof Figures>;

/**
 * Whether the three add up to those guided (C-09). Who is no longer available is not at work: the two are never told as one.
 * Worked example: of 40 guided 24 are at work, 6 no longer available and 10 neither; with 9 neither, one is missing.
 */
export const addUp = ({ guided, atWork, notAvailable, other }: Figures): boolean =>
  atWork + notAvailable + other === guided;

/** A count as one text under the record and version that it makes, so that equal counts have no equal digests. */
export const figuresText = (id: string, version: number, { guided, atWork, notAvailable, other }: Figures): string =>
  [id, version, guided, atWork, notAvailable, other].join(' ');
