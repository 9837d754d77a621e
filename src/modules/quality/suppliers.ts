import type { Scope } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { checkFacts } from './check-facts.ts';
import { complaintFacts } from './complaint-facts.ts';
import type { OwnedFact, QualityFact } from './fact.ts';
import { qCheckFacts } from './q-check-facts.ts';
import { participationFacts, satisfactionFacts } from './survey-facts.ts';

/** Gives the facts of one organisation, or of all that the asker may read of; who may read what is each supplier's to hold. */
export type Supplier = (house: House, scope: Scope, orgId: string | null) => Promise<OwnedFact[]>;

/** Where facts of quality come from: a new source is one line here. */
const suppliers: readonly Supplier[] = [satisfactionFacts, complaintFacts, participationFacts, checkFacts, qCheckFacts];

/** Every fact of an organisation's quality that the asker may read, oldest first. */
export async function factsOfQuality(house: House, scope: Scope, orgId: string): Promise<QualityFact[]> {
  return (await gather(house, scope, orgId)).map(({ fact }) => fact);
}

/** The same of every organisation that the asker may read of, by its id. */
export async function factsOfAll(house: House, scope: Scope): Promise<Map<string, QualityFact[]>> {
  const all = new Map<string, QualityFact[]>();
  for (const { orgId, fact } of await gather(house, scope, null)) all.set(orgId, [...(all.get(orgId) ?? []), fact]);
  return all;
}

async function gather(house: House, scope: Scope, orgId: string | null): Promise<OwnedFact[]> {
  const found: OwnedFact[] = [];
  for (const supplier of suppliers) found.push(...(await supplier(house, scope, orgId)));
  return found.sort((a, b) => (a.fact.on < b.fact.on ? -1 : a.fact.on > b.fact.on ? 1 : 0));
}
