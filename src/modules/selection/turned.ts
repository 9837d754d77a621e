import type { Entitlement, LevelGround } from './level.ts';

/** What a condition is known by: those per language role by their role too, the others by their code. */
const keyOf = ({ code, about }: LevelGround): string => (code.endsWith('-per-role') ? `${code} ${about}` : code);

/** The conditions of an answer that hold and did not in another, or the other way round. */
export function turned(before: Entitlement, after: Entitlement): LevelGround[] {
  const was = new Map(before.grounds.map((ground) => [keyOf(ground), ground.met]));
  return after.grounds.filter((ground) => was.get(keyOf(ground)) !== ground.met);
}
