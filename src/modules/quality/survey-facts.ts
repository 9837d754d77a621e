import type { Scope } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { boundsOf, listParticipation, listResults } from '../surveys/index.ts';
import type { OwnedFact } from './fact.ts';

/** What was published of the question about satisfaction as a whole: never more than the published figure tells. */
export async function satisfactionFacts(house: House, scope: Scope, orgId: string | null): Promise<OwnedFact[]> {
  const results = await listResults(house, scope, orgId);
  return results.flatMap((one): OwnedFact[] => {
    const figure = one.figures.find(({ question }) => question === 'overall');
    if (!figure) return [];
    const { questionnaire, fromQuarter, toQuarter, answers, publishedOn } = one;
    const said = { questionnaire, fromQuarter, toQuarter, answers, ...boundsOf(figure, answers) };
    return [{ orgId: one.orgId, fact: { kind: 'satisfaction', on: publishedOn, ...said } }];
  });
}

/** Whether organisations take part in the surveys today. */
export async function participationFacts(
  { database }: House,
  scope: Scope,
  orgId: string | null,
): Promise<OwnedFact[]> {
  const all = await listParticipation(database, scope, orgId);
  return all.map(({ orgId: of, takesPart }) => ({
    orgId: of,
    fact: { kind: 'participation', on: scope.today, takesPart },
  }));
}
