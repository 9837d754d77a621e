import type { Scope } from '../../platform/database/index.ts';
import { type Asking, type House, type Outcome, perform, type Verb } from '../../platform/perform.ts';
import {
  changeableOf,
  findChange,
  forgetLaw,
  type OnChange,
  type Predicted,
  type PredictedChange,
  type PublishedValue,
  publishChange,
  rehearseChange,
  type WithdrawChange,
  withdrawChange,
} from '../values/index.ts';
import { applicationsInPreparation, certificateEffects, touchesNoFile } from './certificate-effects.ts';
import { keptSelectionFacts, levelEffects, type SelectionFactsSource } from './level-effects.ts';
import { type LotAfter, predictedBy } from './rehearsal.ts';

/** The files that a change touches, as who asks may see them. */
export function filesUnder(
  { database }: Pick<House, 'database'>,
  scope: Scope,
  law: readonly PublishedValue[],
  change: PublishedValue,
  services: SelectionFactsSource = keptSelectionFacts,
): LotAfter {
  return changeableOf(change.name).procedure === 'certo'
    ? certificateEffects(database, scope, law, change)
    : levelEffects(services(database, scope), law, change);
}

/** What would change on the facts of this moment: counts and digest, computed by the house and by nobody else. */
async function predict(
  house: House,
  scope: Scope,
  law: readonly PublishedValue[],
  change: PublishedValue,
  services?: SelectionFactsSource,
): Promise<Predicted> {
  const { name } = change;
  const touchesFilings = changeableOf(name).procedure === 'certo' && name !== 'certo.renewFrom' && !touchesNoFile(name);
  const ifFiled = touchesFilings ? await applicationsInPreparation(house.database, scope) : 0;
  return predictedBy(filesUnder(house, scope, law, change, services), ifFiled);
}

const nothing: Predicted = { examined: 0, changed: 0, ifFiled: 0, digest: '' };

/** Carries out a verb on a change with what would change now; somebody who may not see the change hears only that. */
async function withPrediction<Subject>(
  house: House,
  asking: Asking,
  { orgId, changeId }: OnChange,
  verb: Verb<PredictedChange, Subject>,
  services?: SelectionFactsSource,
): Promise<Outcome> {
  const scope: Scope = { actor: asking.actor, today: house.clock.today() };
  const found = await findChange(house.database, scope, orgId, changeId);
  const predicted = found ? await predict(house, scope, found.published, found.state, services) : nothing;
  const repeats = asking.repeats ?? JSON.stringify([orgId, changeId]);
  return perform(house, { ...asking, repeats }, verb, { orgId, changeId, predicted });
}

/** Rehearses a change on all running and granted files, and keeps what was counted (OURS-values). */
export const rehearseNow = (
  house: House,
  asking: Asking,
  on: OnChange,
  services?: SelectionFactsSource,
): Promise<Outcome> => withPrediction(house, asking, on, rehearseChange, services);

/** Publishes a change, unless the facts say something else by now than they did at its rehearsal. */
export async function publishNow(
  house: House,
  asking: Asking,
  on: OnChange,
  services?: SelectionFactsSource,
): Promise<Outcome> {
  const outcome = await withPrediction(house, asking, on, publishChange, services);
  if (outcome.ok) forgetLaw(house.database);
  return outcome;
}

/** Withdraws a change; what it had become law of is forgotten at once. */
export async function withdrawNow(house: House, asking: Asking, command: WithdrawChange): Promise<Outcome> {
  const outcome = await perform(house, asking, withdrawChange, command);
  if (outcome.ok) forgetLaw(house.database);
  return outcome;
}
