import type { Scope } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { listChecks } from '../checks/index.ts';
import type { OwnedFact } from './fact.ts';

/** File checks that were decided, with what followed: the organisation had its word before, and knows of them. */
export async function checkFacts({ database }: House, scope: Scope, orgId: string | null): Promise<OwnedFact[]> {
  const checks = await listChecks(database, scope, orgId);
  return checks.flatMap(({ orgId: of, state: { decidedOn, measure, guidances } }): OwnedFact[] =>
    decidedOn !== null && measure !== null
      ? [{ orgId: of, fact: { kind: 'check', on: decidedOn, measure, guidances: guidances.length } }]
      : [],
  );
}
