import { createHash } from 'node:crypto';
import { canonical } from '../../kernel/canonical.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { LevelGround } from '../selection/index.ts';
import type { Predicted } from '../values/index.ts';

/** Why a file would change: a condition that turns, or the paragraph of the value. */
export type EffectGround = LevelGround | Pick<Ground, 'source' | 'about'>;

/** A file that a change of the law would touch, and how. */
export interface Effect {
  orgId: string;
  /** The file: a service, a certificate or an application. */
  fileId: string;
  /** Whose it is; not part of what is digested. */
  name: string;
  kind: 'service' | 'certificate' | 'application';
  /** What is so without the change, on its first day: a level, a number, or days `2026-12-30/2027-12-30`. */
  before: string;
  after: string;
  grounds: readonly EffectGround[];
  /** Where to go on after this file. */
  cursor: string;
}

/** So many files, in the order of their ids: what of them would change, and where to go on; null at the end. */
export interface Lot {
  examined: number;
  effects: Effect[];
  next: string | null;
}

/** Looks at the files after a cursor, so many at most; with null from the beginning. */
export type LotAfter = (after: string | null, limit: number) => Promise<Lot>;

/** How many files are held at a time, however many there are. */
const lotSize = 200;

/** Every lot of files, one after the other; nothing of the one before is kept. */
async function* lotsOf(source: LotAfter, from: string | null = null): AsyncGenerator<Lot> {
  for (let after: string | null = from; ; ) {
    const lot: Lot = await source(after, lotSize);
    yield lot;
    if (lot.next === null) return;
    after = lot.next;
  }
}

/** Every effect, in the order of the files, as a stream that holds one lot at a time. */
export async function* effectsOf(source: LotAfter): AsyncGenerator<Effect> {
  for await (const { effects } of lotsOf(source)) yield* effects;
}

/** A page of effects after a cursor, and where the next begins; null when there is none. */
export async function effectsAfter(
  source: LotAfter,
  after: string | null,
  size: number,
): Promise<{ effects: Effect[]; next: string | null }> {
  const found: Effect[] = [];
  for await (const { effects } of lotsOf(source, after)) {
    found.push(...effects);
    if (found.length > size) break;
  }
  const effects = found.slice(0, size);
  return { effects, next: found.length > size ? (effects.at(-1)?.cursor ?? null) : null };
}

/** Rehearses: looks at every file once, and keeps counts and a digest of what would change. Memory does not grow with the files. */
export async function predictedBy(source: LotAfter, ifFiled: number): Promise<Predicted> {
  const digest = createHash('sha256');
  let [examined, changed] = [0, 0];
  for await (const lot of lotsOf(source)) {
    examined += lot.examined;
    changed += lot.effects.length;
    for (const { orgId, fileId, before, after, grounds } of lot.effects) {
      const why = grounds.map(({ source: cite, about }) => [cite, about]);
      digest.update(canonical([orgId, fileId, before, after, why]));
    }
  }
  digest.update(canonical(ifFiled));
  return { examined, changed, ifFiled, digest: digest.digest('hex') };
}
