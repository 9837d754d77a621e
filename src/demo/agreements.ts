import { addDays, type Day } from '../kernel/day.ts';
import {
  AddWorkers,
  addWorkers,
  agreeToAgreement,
  declineAgreement,
  EnterAgreed,
  enterAgreed,
  FollowAgreement,
  NoteEvent,
  noteEvent,
  OnAgreement,
  ProposeAgreement,
  proposeAgreement,
  type WorkerEvent,
} from '../modules/agreements/index.ts';
import {
  OfferPackage,
  OfferService,
  offerPackage,
  offerService,
  StopPackage,
  stopPackage,
} from '../modules/services/index.ts';
import { type Sold, type SoldWorker, sold } from './agreements-cast.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { tellImport } from './imports.ts';
import { fixedId, lotsOf } from './lots.ts';
import { inventedNumber } from './national-number.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

const { sofie, nele } = people;
const manager = (person: Professional) => actorOf(person, 'office-manager');

interface Offered {
  by: Professional;
  name: string;
  extras: readonly string[];
  form: 'individual' | 'group' | 'both';
  minutes: number;
  priceCents: number;
}
const walking = fixedId('own service Wandelcoaching');
const packages: readonly Offered[] = [
  { by: sofie, name: 'Basis', extras: [], form: 'individual', minutes: 3600, priceCents: 265_000 },
  {
    ...{ by: sofie, name: 'Basis plus', form: 'both', minutes: 3600, priceCents: 345_000 },
    extras: ['stress', 'own-business', walking],
  },
  { by: sofie, name: 'Groep', extras: ['social-skills'], form: 'group', minutes: 1800, priceCents: 120_000 },
  { by: nele, name: 'Doorstart', extras: ['assessment'], form: 'individual', minutes: 3600, priceCents: 285_000 },
];
/** The id of a package, the same in every telling. */
const packageOf = (name: string) => fixedId(`package ${name}`);

async function tellOffering(house: DemoHouse, today: Day): Promise<void> {
  const tell = tellerOf(house, 'offering', { today, lots: lotsOf(`${today} offering`) });
  tell.at(addDays(today, -340));
  const orgId = sofie.of.id;
  await tell.does(manager(sofie), offerService, OfferService, { orgId, id: walking, name: 'Wandelcoaching' });
  for (const { by, name, extras, ...of } of packages)
    await tell.does(manager(by), offerPackage, OfferPackage, {
      ...{ ...of, orgId: by.of.id, id: packageOf(name), name, extras: [...extras] },
    });
  const old = { orgId, id: fixedId('package Zomer'), name: 'Zomeractie', form: 'group' as const };
  await tell.does(manager(sofie), offerPackage, OfferPackage, { ...old, minutes: 1800, priceCents: 99_000 });
  tell.at(addDays(today, -80));
  await tell.does(manager(sofie), stopPackage, StopPackage, { orgId, packageId: old.id });
}

/** A worker as the command has it: everything is counted back from today. */
function rowOf(worker: SoldWorker, today: Day, at: number) {
  const birthOn = addDays(today, -Math.round(worker.age * 365.25));
  const notifiedOn = addDays(today, -worker.dismissedBefore);
  const [givenName = '', ...family] = worker.name.split(' ');
  const isCollective = worker.ground === 'restructuring';
  return {
    ...{ id: fixedId(`agreed worker ${worker.name}`), givenName, familyName: family.join(' '), birthOn, notifiedOn },
    ...{ nationalNumber: inventedNumber(birthOn, 801 + at), by: 'indemnity' as const, noticeMonths: worker.months },
    ...{ ground: worker.ground ?? ('ordinary' as const), contractEndedOn: isCollective ? null : notifiedOn },
    ...{ inServiceSince: addDays(notifiedOn, -Math.round(worker.years * 365.25)), grossPayCents: worker.pay * 100 },
    email: `${givenName
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}@example.org`,
  };
}

async function tellEvents(tell: Teller<DemoHouse>, { by, hr, workers }: Sold, orgId: string): Promise<void> {
  const events = workers.flatMap(({ name, events: happened = [] }) =>
    happened.map(([event, before]): [string, WorkerEvent, number] => [name, event, before]),
  );
  for (const [name, event, before] of events.sort(([, , a], [, , b]) => b - a)) {
    const on = tell.at(addDays(tell.today, -before));
    const who = event === 'offer' ? actorOf(hr) : manager(by);
    const workerId = fixedId(`agreed worker ${name}`);
    await tell.does(who, noteEvent, NoteEvent, { orgId, workerId, event, on });
  }
}

async function answer(tell: Teller<DemoHouse>, { hr, by, ends }: Sold, on: { orgId: string; agreementId: string }) {
  if (ends === 'paper')
    // The story does not go back, so that this is the day on which it is.
    await tell.does(manager(by), enterAgreed, EnterAgreed, { ...on, signedOn: tell.at(addDays(tell.today, -366)) });
  else if (ends === 'declined')
    await tell.does(actorOf(hr), declineAgreement, FollowAgreement, { ...on, reasons: 'Te duur voor één werknemer.' });
  else await tell.does(actorOf(hr), agreeToAgreement, OnAgreement, on);
}

async function tellSold(house: DemoHouse, today: Day, one: Sold): Promise<void> {
  const { by, hr, kind, package: name, proposedBefore, ends, workers, announcedBefore } = one;
  const story = `agreement ${one.story}`;
  const tell = tellerOf(house, story, {
    today,
    lots: lotsOf(`${today} ${story}`),
    from: addDays(today, -proposedBefore),
  });
  tell.at(addDays(today, -proposedBefore));
  const on = { orgId: by.of.id, agreementId: tell.id() };
  await tell.does(manager(by), proposeAgreement, ProposeAgreement, {
    ...{ orgId: on.orgId, id: on.agreementId, companyNumber: hr.of.code, employer: hr.of.name, kind },
    ...{ contact: `${hr.givenName} ${hr.familyName}`, packageId: packageOf(name) },
    billing: [
      { at: 'start', share: 50 },
      { at: 'end', share: 50 },
    ],
    ...(announcedBefore === undefined ? {} : { announcedOn: addDays(today, -announcedBefore) }),
    ...(kind === 'collective' ? { expectedWorkers: 12 } : {}),
  });
  if (ends === 'waits') return;
  tell.at(addDays(today, -proposedBefore + 3));
  await answer(tell, one, on);
  if (workers.length === 0) return;
  tell.at(addDays(today, -Math.min(...workers.map(({ dismissedBefore }) => dismissedBefore)) + 1));
  const rows = workers.map((worker, at) => rowOf(worker, today, at));
  await tell.does(manager(by), addWorkers, AddWorkers, { ...on, workers: rows });
  await tellEvents(tell, one, on.orgId);
  if (kind === 'collective') await tellImport(tell, manager(by), on);
}

/**
 * Tells of outplacement as it is sold: packages of two offices, and agreements with two employers: one that waits, one that was
 * declined, a few for one worker, and a collective dismissal with workers at every stage before guidance.
 */
export async function tellAgreements(house: DemoHouse, today: Day): Promise<void> {
  await tellOffering(house, today);
  for (const one of sold) await tellSold(house, today, one);
}
