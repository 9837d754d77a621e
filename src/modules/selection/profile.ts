import { selectionCertification2024 } from '../../../schemes/index.ts';
import { addMonths, type Day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { type LanguageRole, type Level, languageRoles } from './level.ts';

/** What a federal service keeps of itself, as the fold of its facts. Its id is that of the service. */
export interface ProfileState {
  languageRoles: readonly LanguageRole[];
  /** Who is the PRO Partner; null as long as nobody is named. */
  proPartner: string | null;
  hasTestRooms: boolean;
  /** The day on which it was first kept: the first year is counted from it. */
  since: Day;
  /** The day of the last yearly check, and the level that was found. */
  checkedOn: Day | null;
  levelFound: Level;
}

interface Kept extends Fact {
  kind: 'service_profile';
  did: 'kept';
  on: Day;
  by: string;
  languageRoles: readonly LanguageRole[];
  proPartner: string | null;
  hasTestRooms: boolean;
}
interface Checked extends Fact {
  kind: 'service_profile';
  did: 'checked';
  on: Day;
  by: string;
  level: Level;
  /** The conditions that did not hold, each with what it is about. */
  unmet: readonly string[];
}

/** Everything that can happen to a profile. */
export type ProfileFact = Kept | Checked;

/** The roles of a service that has not said which it has. */
export const usualRoles: readonly LanguageRole[] = ['nl', 'fr'];

const noProfile = (on: Day): ProfileState => ({
  languageRoles: usualRoles,
  proPartner: null,
  hasTestRooms: false,
  since: on,
  checkedOn: null,
  levelFound: null,
});

function evolveProfile(before: ProfileState | null, fact: ProfileFact): ProfileState {
  const was = before ?? noProfile(fact.on);
  if (fact.did === 'checked') return { ...was, checkedOn: fact.on, levelFound: fact.level };
  const { proPartner, hasTestRooms } = fact;
  return { ...was, languageRoles: fact.languageRoles, proPartner, hasTestRooms };
}

/** The record kind of profiles: the history of a federal service. */
export const profileKind = recordKind<ProfileState, ProfileFact>({
  kind: 'service_profile',
  owner: 'org_id',
  columns: {
    languageRoles: 'jsonb',
    proPartner: 'uuid',
    hasTestRooms: 'boolean',
    since: 'date',
    checkedOn: 'date',
    levelFound: 'text',
  },
  evolve: evolveProfile,
});

/** Language roles in their own order, each once. */
export const inRoleOrder = (given: readonly LanguageRole[]): LanguageRole[] =>
  languageRoles.filter((role) => given.includes(role));

/**
 * The day by which a service is to be checked again: a year after the last check, or after its profile was first kept
 * (S-09). Checked on 2026-02-10, that is 2027-02-10. Null for a service without a profile.
 */
export const nextCheckOn = (profile: Pick<ProfileState, 'since' | 'checkedOn'> | null): Day | null =>
  profile && addMonths(profile.checkedOn ?? profile.since, selectionCertification2024.values.yearlyCheck.months);
