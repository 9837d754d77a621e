import { type FindingTable, finding2014, levelFinding2024, mandateFinding2024 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Granting, lifeOf } from '../certificates/index.ts';
import type { Condition } from './condition.ts';
import { type CertificateFacts, conditionsOn } from './entitlement.ts';
import { type LevelFacts, levelConditionsOn } from './level-entitlement.ts';
import { type MandateFacts, mandateConditionsOn } from './mandate-entitlement.ts';

/** What anything that was granted stands on; each family reads of it what it asks. */
export type GrantFacts = CertificateFacts & MandateFacts & LevelFacts;

/** How what was granted is followed: the table that is executed, and the conditions that are computed beside the grant. */
export interface FindingProcedure {
  grants: Granting;
  scheme: FindingTable;
  conditionsOn(facts: GrantFacts, on: Day): Condition[];
}

const procedures: Readonly<Record<Granting, FindingProcedure>> = {
  certo: { grants: 'certo', scheme: finding2014, conditionsOn },
  mandate: { grants: 'mandate', scheme: mandateFinding2024, conditionsOn: mandateConditionsOn },
  level: { grants: 'level', scheme: levelFinding2024, conditionsOn: levelConditionsOn },
};

/** How findings go on what this family grants. */
export const findingsOn = (grants: Granting): FindingProcedure => procedures[grants];

/** How they go on what was granted under a scheme. */
export const findingsUnder = (scheme: string): FindingProcedure => procedures[lifeOf(scheme).grants];

/** The table that a finding keeps; throws for a scheme that is none of findings. */
export function findingTable(scheme: string): FindingTable {
  const found = Object.values(procedures).find((one) => one.scheme.id === scheme);
  if (!found) throw new RangeError(`no findings under ${scheme}`);
  return found.scheme;
}
