import type { FindingNeed } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { Granting } from '../certificates/index.ts';
import { type FindingState, findingToday } from './finding.ts';
import { findingsOn } from './procedures.ts';

/** What a step of a finding is asked on: everything as data. */
export interface FindingCase {
  orgId: string;
  /** What was granted: whose table is executed. */
  grants: Granting;
  /** Null before it is raised. */
  finding: FindingState | null;
  /** Whether the condition that it is about does not hold today. */
  isGap: boolean;
  /** Another finding on the same condition that has not ended. */
  hasOpen: boolean;
  who: Actor;
  today: Day;
}

const findingNeeds: Needs<FindingNeed, FindingCase> = {
  'gap-open': ({ isGap, orgId }) =>
    isGap ? [] : [{ code: 'condition-holds', source: 'OURS-entitlement', about: orgId }],
  'no-open-finding': ({ hasOpen, orgId }) =>
    hasOpen ? [{ code: 'finding-already-open', source: 'OURS-finding', about: orgId }] : [],
  'facts-hold-again': ({ isGap, orgId }) =>
    isGap ? [{ code: 'condition-still-fails', source: 'OURS-entitlement', about: orgId }] : [],
  'not-extended-yet': ({ finding }) =>
    finding?.extendedOn ? [{ code: 'already-extended', source: 'OURS-finding', about: finding.extendedOn }] : [],
  'not-who-raised': ({ finding, who }) =>
    finding?.raisedBy === who.id ? [{ code: 'raiser-does-not-follow', source: 'OURS-separation', about: who.id }] : [],
};

const askOf = (about: FindingCase) => ({
  scheme: findingsOn(about.grants).scheme,
  status: about.finding ? findingToday(about.finding, about.today) : ('new' as const),
  who: about.who,
  needs: findingNeeds,
  about,
});

const isForeign = ({ who, orgId }: FindingCase) => who.role === 'office-manager' && who.orgId !== orgId;

/** Asks the scheme's table whether a step of a finding is open, and decides when it is. */
export const permitOnFinding = (step: string, about: FindingCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-finding', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a finding today: what buttons and the API offer. */
export const openFindingSteps = (about: FindingCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
