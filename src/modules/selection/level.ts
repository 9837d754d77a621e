import { selectionCertification2024, type Track } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { addMonths, type Day } from '../../kernel/day.ts';
import { isMeanAtLeast, mean } from '../../kernel/mean.ts';

/** A language role of a civil servant, of which each has one. */
export const languageRoles = ['nl', 'fr', 'de'] as const;
export type LanguageRole = (typeof languageRoles)[number];

/** What is known of an organisation that runs selections. Facts may lie after the day on which they are asked. */
export interface SelectionFacts {
  /** The roles that the organisation has. */
  languageRoles: readonly LanguageRole[];
  proPartner: boolean;
  staff: readonly {
    id: string;
    languageRole: LanguageRole;
    certificates: readonly { track: Track; on: Day }[];
  }[];
  /** Quality checks of closed selections, from 0 to 100. */
  qChecks: readonly { staffId: string; score: number; closedOn: Day }[];
}

/** What an organisation may be certified for; null is no level. */
export type Level = 'individual' | 'client' | null;

/** The conditions of the levels. */
export type LevelCondition =
  | 'a-to-z'
  | 'certified-people'
  | 'a-to-z-per-role'
  | 'selection-tests-per-role'
  | 'pro-partner'
  | 'q-check-average';

/** Whether a condition holds, and what it is about: a language role, or the number that was found. */
export interface LevelGround {
  code: LevelCondition;
  source: Cite;
  about: string;
  met: boolean;
}

/** What the facts entitle to on a day. An authority's decision may be another; a gap between them is a finding. */
export interface Entitlement {
  level: Level;
  /** The mean of the checks that count, unrounded; null when there are none. */
  qCheckAverage: number | null;
  grounds: LevelGround[];
  /** What the organisation still has to do for the level that it has. */
  obligations: { code: 'name-pro-partner'; source: Cite }[];
  /** The certificates that somebody of the organisation holds that day. */
  held: ReadonlySet<Track>;
}

/** The numbers of the conditions, each with its paragraph: those of a scheme, or others to try out. */
export interface LevelConditions {
  certifiedPeople: { atLeast: number; source: Cite };
  qCheckAverage: { atLeast: number; source: Cite };
  qCheckWindow: { months: number; source: Cite };
}

/** The scores that count: of who holds A-to-Z, closed in the months of the window up to and including the day. */
function countingScores(
  { qChecks }: SelectionFacts,
  holders: ReadonlySet<string>,
  on: Day,
  { qCheckWindow }: LevelConditions,
): number[] {
  const after = addMonths(on, -qCheckWindow.months);
  return qChecks
    .filter(({ staffId, closedOn }) => holders.has(staffId) && after < closedOn && closedOn <= on)
    .map(({ score }) => score);
}

/**
 * The level that an organisation's facts entitle it to on a day (S-03, S-04, S-08), with every condition and whether it
 * holds. A certificate counts from its day on; what lies after the day is not looked at. Each certificate counts towards
 * the four people, and each person once; only A-to-Z and selection tests count for the language roles.
 * Worked example, on 2026-03-01: four people with A-to-Z nl, A-to-Z fr, selection tests nl and selection tests fr, a PRO
 * Partner, and checks of 79 and 81 closed on 2025-03-02 and 2026-03-01 give 80 and the client level; closed on
 * 2025-03-01 the first falls out and 81 remains.
 */
export function assessLevel(
  facts: SelectionFacts,
  on: Day,
  conditions: LevelConditions = selectionCertification2024.values,
): Entitlement {
  const certified = facts.staff.map(({ id, languageRole, certificates }) => ({
    id,
    languageRole,
    tracks: new Set(certificates.filter((certificate) => certificate.on <= on).map(({ track }) => track)),
  }));
  const holdersOf = (track: Track, role?: LanguageRole) =>
    certified.filter((person) => person.tracks.has(track) && (role === undefined || person.languageRole === role));
  const consultants = holdersOf('a-to-z');
  const people = certified.filter(({ tracks }) => tracks.size > 0).length;
  const scores = countingScores(facts, new Set(consultants.map(({ id }) => id)), on, conditions);
  const average = mean(scores);
  const roles = [...new Set(facts.languageRoles)];
  const individual: LevelGround[] = [
    { code: 'a-to-z', source: 'S-03', about: `${consultants.length}`, met: consultants.length > 0 },
  ];
  const client: LevelGround[] = [
    {
      code: 'certified-people',
      source: conditions.certifiedPeople.source,
      about: `${people}`,
      met: people >= conditions.certifiedPeople.atLeast,
    },
    ...roles.flatMap((role): LevelGround[] => [
      { code: 'a-to-z-per-role', source: 'S-08', about: role, met: holdersOf('a-to-z', role).length > 0 },
      {
        code: 'selection-tests-per-role',
        source: 'S-08',
        about: role,
        met: holdersOf('selection-tests', role).length > 0,
      },
    ]),
    { code: 'pro-partner', source: 'S-08', about: 'pro-partner', met: facts.proPartner },
    {
      code: 'q-check-average',
      source: conditions.qCheckAverage.source,
      about: average === null ? 'none' : `${average}`,
      met: isMeanAtLeast(scores, conditions.qCheckAverage.atLeast),
    },
  ];
  const holds = (grounds: readonly LevelGround[]) => grounds.every(({ met }) => met);
  const level = !holds(individual) ? null : holds(client) ? 'client' : 'individual';
  return {
    level,
    qCheckAverage: average,
    grounds: [...individual, ...client],
    obligations: level !== null && !facts.proPartner ? [{ code: 'name-pro-partner', source: 'S-03' }] : [],
    held: new Set(certified.flatMap(({ tracks }) => [...tracks])),
  };
}
