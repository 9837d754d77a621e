import { type Track, tracks } from '../../schemes/index.ts';
import { type Day, day } from '../../src/kernel/day.ts';
import type { AssessedService, SelectionFactsAfter } from '../../src/modules/rehearsals/index.ts';

/** The id of a generated service; ids rise with their number. */
export const serviceId = (at: number): string => `01890000-0000-7000-8000-${String(at).padStart(12, '0')}`;

/** A generator of whole numbers below a bound, the same for the same seed. */
function below(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) & 0x7fff_ffff;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * bound);
  };
}

const monthDay = (n: number): Day =>
  day(`${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-${n % 2 ? '01' : '17'}`);

/** A service that is near the conditions of client level: a team of three to seven, checks of 74 to 92. */
function aService(at: number): AssessedService {
  const next = below(at);
  const roles = (['nl', 'fr'] as const).slice(0, 1 + next(2));
  const duties: Track[] = roles.flatMap(() => ['a-to-z', 'selection-tests'] as const);
  const size = 3 + next(5);
  const staff = Array.from({ length: size }, (_, n) => ({
    id: `p${n}`,
    languageRole: roles[n % roles.length] ?? 'nl',
    certificates: [
      {
        track: duties[Math.floor(n / roles.length)] ?? tracks[next(tracks.length)] ?? 'a-to-z',
        on: monthDay(next(12)),
      },
    ],
  }));
  const qChecks = Array.from({ length: next(6) }, () => ({
    staffId: `p${next(size)}`,
    score: 74 + next(181) / 10,
    closedOn: monthDay(9 + next(14)),
  }));
  const facts = { languageRoles: roles, proPartner: next(12) > 0, staff, qChecks };
  return { orgId: serviceId(at), name: `Dienst ${at}`, facts };
}

/** So many services, each made when it is asked for and not kept; `changed` replaces the facts of some. */
export function generatedServices(
  count: number,
  asked: { lots: number[] } = { lots: [] },
  changed: ReadonlyMap<number, number> = new Map(),
): SelectionFactsAfter {
  return async (after, limit) => {
    const from = after === null ? 0 : Number(after.slice(-12)) + 1;
    const length = Math.max(0, Math.min(limit, count - from));
    asked.lots.push(length);
    return Array.from({ length }, (_, n) => ({
      ...aService(changed.get(from + n) ?? from + n),
      orgId: serviceId(from + n),
    }));
  };
}
