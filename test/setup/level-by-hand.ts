import { tracks } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import type { SelectionFacts } from '../../src/modules/selection/level.ts';

/** The numbers of a second reading: how many people, which average in tenths, how many months. */
export interface Wanted {
  people: number;
  tenths: number;
  months: number;
}

const number = (text: string) => Number(text.replaceAll('-', ''));

/** So many months before a day written as a number; not for days that a shorter month lacks. */
function monthsBefore(asOf: number, months: number): number {
  const [year, month] = [Math.floor(asOf / 10_000), (Math.floor(asOf / 100) % 100) - 1];
  const count = year * 12 + month - months;
  return Math.floor(count / 12) * 10_000 + ((count % 12) + 1) * 100 + (asOf % 100);
}

/**
 * A second reading of the page on certification levels, written from it and not from the rule: scores in tenths, days as
 * numbers. Gives the level, and the conditions that hold in alphabetical order.
 */
export function levelByHand(
  { languageRoles: roles, proPartner, proPartnerId, staff, qChecks }: SelectionFacts,
  asOf: string,
  wanted: Wanted = { people: 4, tenths: 800, months: 12 },
): { level: string | null; holds: string } {
  const today = number(asOf);
  const within = (from: string, to: string | null | undefined) =>
    number(from) <= today && today <= (to == null ? 99_999_999 : number(to));
  const present = staff.filter(({ places }) => !places || places.some(({ from, endsOn }) => within(from, endsOn)));
  let has: Record<string, string[]> = {};
  for (const { id, languageRole, certificates } of present)
    for (const { track, on, endsOn } of certificates)
      if (within(on, endsOn))
        has = { ...has, [`${track} ${languageRole}`]: [...(has[`${track} ${languageRole}`] ?? []), id] };
  const consultants = Object.entries(has).flatMap(([key, ids]) => (key.startsWith('a-to-z') ? ids : []));
  let [sum, count] = [0, 0];
  for (const { staffId, score, closedOn } of qChecks) {
    if (!consultants.includes(staffId)) continue;
    if (number(closedOn) <= monthsBefore(today, wanted.months) || number(closedOn) > today) continue;
    sum += Math.round(score * 10);
    count += 1;
  }
  const partner = proPartner && (proPartnerId === undefined || present.some(({ id }) => id === proPartnerId));
  const answers: Record<string, boolean> = {
    'a-to-z': consultants.length > 0,
    'certified-people': new Set(Object.values(has).flat()).size >= wanted.people,
    'pro-partner': partner,
    'q-check-average': count > 0 && sum >= wanted.tenths * count,
  };
  for (const role of roles) {
    answers[`a-to-z-per-role ${role}`] = has[`a-to-z ${role}`] !== undefined;
    answers[`selection-tests-per-role ${role}`] = has[`selection-tests ${role}`] !== undefined;
  }
  const isClient = Object.values(answers).every(Boolean);
  const holds = Object.keys(answers).filter((name) => answers[name]);
  return { level: !answers['a-to-z'] ? null : isClient ? 'client' : 'individual', holds: holds.sort().join() };
}

/** The same list of the conditions that hold, of an answer of the product. */
export const holdsOf = (grounds: readonly { code: string; about: string; met: boolean }[]): string =>
  grounds
    .filter(({ met }) => met)
    .map(({ code, about }) => (code.endsWith('per-role') ? `${code} ${about}` : code))
    .sort()
    .join();

/** A row of chances that is the same each time it is begun. */
export function chances(seed: number) {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * n);
  };
  return { below, one: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}

// Not on 29 February: a year before is then a matter of its own.
const before = ['2025-02-28', '2025-03-01', '2025-03-02', '2025-09-15', '2026-02-28', '2026-03-01'].map(day);
const after = ['2026-03-01', '2026-03-02', '2026-04-10', '2026-09-14', '2026-09-15', '2027-03-02'].map(day);

/** An organisation of chance, known on 2026-03-01: certificates and places that end, and a PRO Partner who may leave. */
export function anyOrganisation({ below, one }: ReturnType<typeof chances>): SelectionFacts {
  const end = () => (below(3) === 0 ? one(after) : null);
  const staff = Array.from({ length: below(9) }, (_, at) => ({
    id: `p${at}`,
    languageRole: one(['nl', 'fr'] as const),
    certificates: Array.from({ length: below(4) }, () => ({
      track: one([...tracks, 'a-to-z', 'selection-tests'] as const),
      on: one(before),
      endsOn: end(),
    })),
    ...(below(2) === 0 ? { places: [{ from: one(before), endsOn: end() }] } : {}),
  }));
  const qChecks = Array.from({ length: below(6) }, () => ({
    staffId: `p${below(9)}`,
    score: 770 / 10 + below(60) / 10,
    closedOn: one(before),
  }));
  const roles = one([['nl'], ['fr'], ['nl', 'fr']] as const);
  const partner = below(3) === 0 ? { proPartnerId: `p${below(9)}` } : {};
  return { languageRoles: roles, proPartner: below(8) > 0, ...partner, staff, qChecks };
}
