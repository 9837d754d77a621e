import { addDays, addMonths, addYears, type Day } from '../kernel/day.ts';
import {
  admitApplication,
  EvaluateApplication,
  evaluateApplication,
  fileApplication,
  GrantCertificate,
  grantCertificate,
  NameLabel,
  NamePeople,
  nameLabel,
  namePeople,
  OnApplication,
  SetOut,
  ShowExperience,
  StartApplication,
  setOutCoaching,
  setOutVision,
  showExperience,
  startApplication,
} from '../modules/applications/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

/** A career centre: who applies and who coaches, and what it shows. */
interface Centre {
  manager: Professional;
  coaches: readonly Professional[];
  guidesForYears: number;
  hours: number;
  experience: string;
  vision: string;
  coaching: string;
}

const { saskia, mohamed, tine, bruno, katrien, lore, yves } = people;

const klaverpad: Centre = {
  ...{ manager: saskia, coaches: [mohamed, tine], guidesForYears: 9, hours: 5400 },
  experience: 'Loopbaangesprekken met werkenden in zorg en industrie, en groepswerk rond werkbaar werk.',
  vision: 'We vertrekken van één vraag van de klant en eindigen met een plan dat die zelf schreef en kan uitvoeren.',
  coaching: 'Elke begeleider heeft maandelijks intervisie, en twee keer per jaar een gesprek over een eigen traject.',
};
const wegwijs: Centre = {
  ...{ manager: bruno, coaches: [katrien], guidesForYears: 4, hours: 2600 },
  experience: 'Begeleiding van onderwijsmensen die van loopbaan willen veranderen.',
  vision: 'Kort en dicht bij het werk: wie komt, weet na vier gesprekken wat de volgende stap is.',
  coaching: 'Een ervaren begeleider leest elk ontwikkelingsplan mee, en bespreekt het met wie het maakte.',
};

/** A centre prepares its application in a week and files it. */
async function files(
  tell: Teller,
  { manager, coaches, guidesForYears, ...shows }: Centre,
  from: Day,
): Promise<{ orgId: string; applicationId: string }> {
  const who = actorOf(manager, 'office-manager');
  const orgId = manager.of.id;
  tell.at(from);
  const applicationId = tell.id();
  const on = { orgId, applicationId };
  await tell.does(who, startApplication, StartApplication, { orgId, id: applicationId });
  await tell.does(who, showExperience, ShowExperience, {
    ...{ ...on, since: addYears(from, -guidesForYears), hours: shows.hours, text: shows.experience },
  });
  await tell.does(who, setOutVision, SetOut, { ...on, text: shows.vision });
  tell.at(addDays(from, 4));
  await tell.does(who, setOutCoaching, SetOut, { ...on, text: shows.coaching });
  await tell.does(who, nameLabel, NameLabel, {
    ...{ ...on, code: 'qfor', number: `${lotsOf(orgId).between(1000, 9999)}` },
    ...{ fromOn: addMonths(from, -9), endsOn: addMonths(from, 27) },
  });
  await tell.does(who, namePeople, NamePeople, { ...on, consultants: coaches.map(({ id }) => id) });
  tell.at(addDays(from, 7));
  await tell.does(who, fileApplication, OnApplication, on);
  return on;
}

/** Tells of a centre whose mandate runs, and of a new one that has just filed. */
export async function tellMandates(house: DemoHouse, today: Day): Promise<void> {
  const givenOn = addMonths(today, -20);
  const from = addDays(givenOn, -75);
  const old = tellerOf(house, 'mandate klaverpad', { today, lots: lotsOf(`${today} klaverpad`), from });
  const on = await files(old, klaverpad, from);
  old.at(addDays(givenOn, -50));
  await old.does(actorOf(lore), admitApplication, OnApplication, on);
  old.at(addDays(givenOn, -12));
  const text = 'De ervaring is ruim, de visie vertrekt van de klant, en het certificaat is geldig.';
  await old.does(actorOf(lore), evaluateApplication, EvaluateApplication, { ...on, advice: 'positive', text });
  old.at(givenOn);
  await old.does(actorOf(yves), grantCertificate, GrantCertificate, { ...on, certificateId: old.id() });

  const begun = addDays(today, -13);
  const story = { today, lots: lotsOf(`${today} wegwijs`), from: begun };
  await files(tellerOf(house, 'mandate wegwijs', story), wegwijs, begun);
}
