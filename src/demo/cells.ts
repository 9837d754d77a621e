import { addDays, addMonths, type Day } from '../kernel/day.ts';
import {
  DeliverCount,
  deliverCount,
  EnterCount,
  enterCount,
  type Figures,
  RegisterCell,
  registerCell,
} from '../modules/cells/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { tellerOf } from './teller.ts';

const { sofie, nele, lies, gilles } = people;

/** A cell of an invented company: how many days ago its moment came, and what came in of it, if anything did. */
interface Told {
  manager: Professional;
  company: string;
  /** An enterprise number that nobody has been given yet. */
  number: string;
  countedBefore: number;
  figures?: Figures;
  /** It came by post, and the secretariat typed it in. */
  byPost?: true;
}

const cells: readonly Told[] = [
  {
    ...{ manager: sofie, company: gilles.of.name, number: gilles.of.code, countedBefore: 45 },
    figures: { guided: 48, atWork: 29, notAvailable: 7, other: 12 },
  },
  { manager: sofie, company: 'Drukkerij Vierkant', number: '1999010642', countedBefore: 10 },
  {
    ...{ manager: nele, company: 'Staalbouw Kromhout', number: '1999010741', countedBefore: 80, byPost: true },
    figures: { guided: 22, atWork: 15, notAvailable: 2, other: 5 },
  },
];

async function toldCell(house: DemoHouse, today: Day, told: Told): Promise<void> {
  const { manager, company, number, countedBefore, figures, byPost } = told;
  const countOn = addDays(today, -countedBefore);
  const startedOn = addMonths(countOn, -12);
  const story = `cell ${number}`;
  const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from: startedOn });
  tell.at(addDays(startedOn, 12));
  const on = { orgId: manager.of.id, cellId: tell.id() };
  await tell.does(actorOf(lies), registerCell, RegisterCell, {
    ...{ orgId: on.orgId, id: on.cellId, companyNumber: number, companyName: company, startedOn },
  });
  if (!figures) return;
  const arrived = tell.at(addDays(countOn, 9));
  if (byPost) {
    const command = { ...on, ...figures, channel: 'post' as const, receivedOn: arrived };
    await tell.does(actorOf(lies), enterCount, EnterCount, command);
  } else await tell.does(actorOf(manager, 'office-manager'), deliverCount, DeliverCount, { ...on, ...figures });
}

/** Tells of employment cells: two that were counted, and one whose count is awaited. */
export async function tellCells(house: DemoHouse, today: Day): Promise<void> {
  for (const told of cells) await toldCell(house, today, told);
}
