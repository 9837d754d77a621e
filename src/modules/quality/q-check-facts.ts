import { addDays, day } from '../../kernel/day.ts';
import type { Scope } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { qChecksOf } from '../q-checks/index.ts';
import type { OwnedFact } from './fact.ts';

/** Final Q-checks of closed selections: the service had its word before, and its level stands on them (S-08). */
export async function qCheckFacts(house: House, scope: Scope, orgId: string | null): Promise<OwnedFact[]> {
  const window = { from: day('2000-01-01'), until: addDays(scope.today, 1) };
  const finals = await qChecksOf(house, scope, orgId, window);
  return finals.map(({ orgId: of, closedOn: on, code, score }) => ({
    orgId: of,
    fact: { kind: 'q-check', on, code, score },
  }));
}
