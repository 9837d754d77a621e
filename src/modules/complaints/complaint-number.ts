import type { Actor } from '../../kernel/role.ts';
import { codeOf, readCode } from '../../kernel/short-code.ts';
import type { Keys } from '../../platform/keys.ts';
import { sameId } from '../../platform/new-id.ts';

/** The number of a complaint, which is no secret: `KL-K7QM-2F9D`. */
export const numberOf = (id: string): string => `KL-${codeOf(id)}`;

/** The code that goes with it, for who complains alone; it follows from the id, and only the installation can work it out. */
export const secretOf = (keys: Keys, id: string): string => codeOf(sameId(keys, 'complaint', id));

/** Keyed digest of number and code, by which a complaint is found (OURS-complaint-follow). */
export const followDigestOf = (keys: Keys, number: string, code: string): string =>
  keys.lookUp('complaint', `${number} ${code}`);

/** Reads number and code as people type them; null when they are none, which is answered as a wrong pair is. */
export function readPair(typed: { number: string; code: string }): { number: string; code: string } | null {
  const number = readCode(typed.number.replace(/^\s*KL/i, ''));
  const code = readCode(typed.code);
  return number && code ? { number: `KL-${number}`, code } : null;
}

/** Who complains, without an account: known by the id of the complaint and nothing else. */
export const complainantOf = (id: string): Actor => ({
  ...{ id, name: '', role: 'complainant', orgId: null, orgName: null, unitNumber: null, region: null },
  citizenId: null,
});
