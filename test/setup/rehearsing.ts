import type { ValueName } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  type Effect,
  effectsOf,
  filesUnder,
  rehearseNow,
  type SelectionFactsAfter,
} from '../../src/modules/rehearsals/index.ts';
import { draftChange, findChange } from '../../src/modules/values/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import type { TestHouse } from './house.ts';

/** How many files a rehearsal looks at in these tests. */
export const count = process.env.PROVE ? 10_000 : 300;
/** What a command was answered, in one word. */
export const codes = (outcome: Outcome) =>
  outcome.ok ? 'accepted' : outcome.grounds.map(({ code }) => code).join(', ');
/** The actor that a test made before it ran. */
export const someone = (actor: Actor | undefined): Actor => {
  if (!actor) throw new Error('nobody');
  return actor;
};

/** A change that is written and rehearsed over these services, and what the rehearsal found. */
export async function rehearsed(
  house: TestHouse,
  by: Actor,
  change: { name: ValueName; value: number; fromOn: string },
  services: SelectionFactsAfter = async () => [],
) {
  const [orgId, changeId] = [by.orgId ?? '', newId()];
  const on = { orgId, changeId };
  const written = { ...change, orgId, id: changeId, fromOn: day(change.fromOn), reasons: 'Omdat.' };
  const drafted = codes(await house.does(by, draftChange, written));
  const outcome = codes(await rehearseNow(house, { actor: by, requestId: newId() }, on, () => services));
  const scope = { actor: by, today: house.clock.today() };
  const found = await findChange(house.database, scope, orgId, changeId);
  if (!found) throw new Error('no change');
  const files = filesUnder(house, scope, found.published, found.state, () => services);
  const effects: Effect[] = [];
  for await (const effect of effectsOf(files)) effects.push(effect);
  return { on, outcomes: [drafted, outcome], state: found.state, effects, files };
}
