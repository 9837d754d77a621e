import { addDays, addMonths, type Day, day } from '../kernel/day.ts';
import { publishNow, rehearseNow } from '../modules/rehearsals/index.ts';
import { DraftChange, draftChange } from '../modules/values/index.ts';
import { actorOf, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { tellerOf } from './teller.ts';

const { katleen, youssef, marijke } = people;

/** The first day of the month so many months on. */
const firstOf = (today: Day, months: number): Day => day(`${addMonths(today, months).slice(0, 7)}-01`);

/** Tells of a change of CERTO's that is published and still to come, and of one that BOSA has only written. */
export async function tellValues(house: DemoHouse, today: Day): Promise<void> {
  const story = 'values';
  const from = addDays(today, -20);
  const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
  tell.at(from);
  const [orgId, changeId] = [katleen.of.id, tell.id()];
  await tell.does(actorOf(katleen), draftChange, DraftChange, {
    ...{ orgId, id: changeId, name: 'certo.completeWithin', value: 45, fromOn: firstOf(today, 2) },
    reasons: 'Kantoren wachten vaak op stukken van anderen. Dertig dagen is daarvoor te kort gebleken.',
  });
  const on = { orgId, changeId };
  for (const [who, step] of [
    [katleen, rehearseNow],
    [youssef, publishNow],
  ] as const)
    await tell.looks(actorOf(who), async (then, looker) => {
      const outcome = await step(then, { ...looker, idempotencyKey: `${story} ${step.name}` }, on);
      if (!outcome.ok) throw new Error(`${story}: ${step.name} is refused`);
    });
  tell.at(addDays(today, -5));
  await tell.does(actorOf(marijke), draftChange, DraftChange, {
    ...{ orgId: marijke.of.id, id: tell.id(), name: 'selection-certification.certifiedPeople', value: 5 },
    fromOn: firstOf(today, 4),
    reasons: 'Met vier mensen valt een dienst stil als er één vertrekt.',
  });
}
