import { addDays, addMonths, type Day } from '../kernel/day.ts';
import {
  AddWorkers,
  addWorkers,
  EnterAgreed,
  enterAgreed,
  NoteEvent,
  noteEvent,
  ProposeAgreement,
  proposeAgreement,
} from '../modules/agreements/index.ts';
import { OfferPackage, offerPackage } from '../modules/services/index.ts';
import { actorOf, people } from './bodies.ts';
import type { Citizen } from './citizens.ts';
import { fixedId, lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { tellerOf } from './teller.ts';

const { sofie, gilles } = people;
const orgId = sofie.of.id;
const packageId = fixedId('package Op maat');
const agreementId = fixedId('agreement Op maat');

/** Who is to be guided, and from when on. */
interface Sold {
  citizen: Citizen;
  startsOn: Day;
}

/** The worker under the agreement that a citizen is, the same in every telling. */
export const workerOf = ({ id }: Citizen): string => fixedId(`programme worker ${id}`);

/** What is sold to the employer of all of them, on paper. */
export async function tellProgrammesSold(house: DemoHouse, today: Day, all: readonly Sold[]): Promise<void> {
  const from = addDays(today, -360);
  const tell = tellerOf(house, 'programmes agreement', { today, lots: lotsOf(`${today} programmes`), from });
  const manager = actorOf(sofie, 'office-manager');
  tell.at(from);
  await tell.does(manager, offerPackage, OfferPackage, {
    ...{ orgId, id: packageId, name: 'Op maat', extras: ['stress'], form: 'both', minutes: 3600, priceCents: 310_000 },
  });
  await tell.does(manager, proposeAgreement, ProposeAgreement, {
    ...{ orgId, id: agreementId, companyNumber: gilles.of.code, employer: gilles.of.name, kind: 'collective' },
    ...{ contact: 'Personeelsdienst', packageId, billing: [{ at: 'start', share: 100 }] },
  });
  await tell.does(manager, enterAgreed, EnterAgreed, { orgId, agreementId, signedOn: tell.at(from) });
  for (const { citizen, startsOn } of [...all].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    tell.at(addDays(startsOn, -5));
    const notifiedOn = addDays(startsOn, -40);
    await tell.does(manager, addWorkers, AddWorkers, {
      ...{ orgId, agreementId },
      workers: [
        {
          ...{ id: workerOf(citizen), givenName: citizen.givenName },
          ...{
            familyName: citizen.familyName,
            birthOn: citizen.birthOn,
            notifiedOn,
            by: 'indemnity',
            noticeMonths: 10,
          },
          ...{ contractEndedOn: notifiedOn, inServiceSince: addMonths(notifiedOn, -120), grossPayCents: 4_650_000 },
        },
      ],
    });
    const workerId = workerOf(citizen);
    const events = [['offer', 30] as const, ['offer-accepted', 20] as const];
    for (const [event, before] of events)
      await tell.does(manager, noteEvent, NoteEvent, { orgId, workerId, event, on: addDays(startsOn, -before) });
  }
}
