import type { Day } from '../kernel/day.ts';
import { type FiledLetter, listLetters } from './filed-letters.ts';
import { listPieces, type Reading, type ShownPiece } from './pieces/index.ts';

/** One thing that went between an organisation and its body: a letter that was sent, or a piece that came in. */
export type Correspondence =
  | { direction: 'out'; on: Day; letter: FiledLetter }
  | { direction: 'in'; on: Day; piece: ShownPiece };

/**
 * What went between an organisation and its body, newest first (C-19): all of it, or what is about these records. Null for
 * who has no part in it.
 */
export async function listCorrespondence(
  reading: Reading,
  orgId: string,
  about: readonly string[] | null,
): Promise<Correspondence[] | null> {
  const [letters, pieces] = await Promise.all([listLetters(reading, orgId, about), listPieces(reading, orgId, about)]);
  if (pieces === null) return null;
  const all: Correspondence[] = [
    ...letters.map((letter): Correspondence => ({ direction: 'out', on: letter.on, letter })),
    ...pieces.map((piece): Correspondence => ({ direction: 'in', on: piece.state.receivedOn, piece })),
  ];
  return all.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
