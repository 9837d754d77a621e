import type { ExamTopic } from '../../../schemes/index.ts';

/** A version of a question that can be drawn. */
export interface Drawable {
  id: string;
  edition: number;
  topic: ExamTopic;
}

/** A version of a question as it stands in an attempt, in the order in which it is asked. */
export type Drawn = Drawable;

/** Numbers from 0 up to, not including, 1, that follow from the seed alone (FNV-1a into mulberry32). */
function lotsFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that the lots decide (Fisher–Yates); the list given stays as it is. */
function shuffled<T>(things: readonly T[], lot: () => number): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(lot() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}

/**
 * Draws so many questions out of the bank, balanced over its topics: topics take turns, and which topic and which
 * question comes first follows from the seed alone, whatever the order of the bank. Null when the bank has too few.
 * Worked example: 14 questions of six topics with enough each are two or three of every topic.
 */
export function drawQuestions(bank: readonly Drawable[], count: number, seed: string): Drawn[] | null {
  if (bank.length < count) return null;
  const lot = lotsFrom(seed);
  const known = [...bank].sort((a, b) => (a.id < b.id ? -1 : 1));
  const topics = [...new Set(known.map(({ topic }) => topic))].sort();
  let piles = shuffled(topics, lot).map((topic) =>
    shuffled(
      known.filter((question) => question.topic === topic),
      lot,
    ),
  );
  const drawn: Drawn[] = [];
  for (let turn = 0; drawn.length < count; turn += 1) {
    piles = piles.filter((pile) => turn < pile.length);
    drawn.push(...piles.flatMap((pile) => pile.slice(turn, turn + 1)).slice(0, count - drawn.length));
  }
  return shuffled(drawn, lot).map(({ id, edition, topic }) => ({ id, edition, topic }));
}
