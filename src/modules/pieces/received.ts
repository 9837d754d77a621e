import { z } from 'zod';
import type { Cite } from '../../../sources/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Scheme } from '../../kernel/scheme.ts';
import { dayField, textField } from '../fields.ts';
import { channels, type PieceFiled, type PieceKind } from './piece.ts';

/** What staff say of anything that came in: how, and on which day. */
export const Received = z.object({ channel: z.enum(channels), receivedOn: dayField });
export type Received = z.infer<typeof Received>;

/** The line by which a piece is known in a list. */
export const subjectField = textField(200).pipe(z.string().min(1));

/** A scan that passed the gate; nobody types its hash. */
export interface Scan {
  /** Of the piece, and the key of the stored file. */
  id: string;
  fileName: string;
  sha256: string;
  size: number;
  mediaType: string;
}

/**
 * Why this can not be the day on which something came in: it lies ahead, or before the procedure was in force, or before
 * that to which it belongs. Worked example: on 2026-03-02, 2026-03-02 is taken and 2026-03-03 is refused.
 */
export function wrongReceipt(
  { receivedOn }: Received,
  today: Day,
  { inForce, source }: Pick<Scheme, 'inForce' | 'source'>,
  after: Day | null = null,
): Ground[] {
  if (receivedOn > today) return [{ code: 'date-in-future', source: 'OURS-input', about: 'receivedOn' }];
  if (receivedOn < day(inForce.from)) return [tooEarly(inForce.from, source)];
  return after !== null && receivedOn < after ? [tooEarly(after, 'OURS-paper')] : [];
}

const tooEarly = (before: string, source: Cite): Ground => ({ code: 'received-too-early', source, about: before });

/** The fact that a piece was filed, with what is said of it. */
export const filedPiece = (
  { id, sha256, size, mediaType }: Scan,
  { channel, receivedOn }: Received,
  filed: { scheme: string; aboutId: string | null; pieceKind: PieceKind; on: Day; by: string },
): PieceFiled => ({ kind: 'piece', id, did: 'filed', ...filed, channel, receivedOn, sha256, size, mediaType });
