import type { Track } from '../../schemes/index.ts';
import { addDays, addMonths, addYears, type Day } from '../kernel/day.ts';
import {
  admitApplication,
  ChooseLevel,
  chooseLevel,
  EvaluateApplication,
  evaluateApplication,
  fileApplication,
  GrantCertificate,
  grantCertificate,
  OnApplication,
  StartApplication,
  startApplication,
} from '../modules/applications/index.ts';
import {
  CheckYearly,
  checkYearly,
  GiveTrackCertificate,
  giveTrackCertificate,
  KeepProfile,
  keepProfile,
  type LanguageRole,
  RecordQCheck,
  recordQCheck,
} from '../modules/selection/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { lastWorkday, tellerOf, workday } from './teller.ts';

/** Somebody who holds a certificate: which, and how many days from today it ends, if it does. */
type Held = readonly [Professional, Track, LanguageRole, number?];
/** A closed selection: by whom, its score, and how long ago it was closed. */
type Scored = readonly [Professional, number, { months: number; days?: number }];

/** A federal service that runs its own selections. */
interface Selecting {
  manager: Professional;
  held: readonly Held[];
  scored: readonly Scored[];
  /** How many months ago DG R&O checked it last. */
  checkedBefore?: number;
}

const { veerle, wouter, olivier, sandra, kristof, joke, thierry, leen, nathalie, hugo, mieke, xavier, anke } = people;

/**
 * Two services: one at client level, whose best Q-check leaves the window in ten days and one of whose certificates ends
 * in five weeks; and one that lacks a single person.
 */
const services: readonly Selecting[] = [
  {
    manager: kristof,
    held: [
      [joke, 'a-to-z', 'nl'],
      [joke, 'interview-chair', 'nl'],
      [thierry, 'a-to-z', 'fr'],
      [leen, 'selection-tests', 'nl'],
      [nathalie, 'selection-tests', 'fr', 35],
    ],
    scored: [
      [joke, 94.5, { months: -12, days: 10 }],
      [thierry, 78.5, { months: -6 }],
      [joke, 76, { months: -2 }],
    ],
    checkedBefore: 11,
  },
  {
    manager: hugo,
    held: [
      [mieke, 'a-to-z', 'nl'],
      [xavier, 'a-to-z', 'fr'],
      [anke, 'selection-tests', 'nl'],
    ],
    scored: [
      [mieke, 84.5, { months: -7 }],
      [xavier, 81.25, { months: -3 }],
    ],
  },
];

type Tell = ReturnType<typeof tellerOf<DemoHouse>>;

/** Something that happened on a day. */
type Event = readonly [Day, (tell: Tell, on: Day) => Promise<void>];

const giving = ([person, track, languageRole, endsIn]: Held, today: Day, at: number): Event => [
  addDays(addYears(today, -2), at * 20),
  (tell, on) =>
    tell.does(actorOf(olivier), giveTrackCertificate, GiveTrackCertificate, {
      ...{ personId: person.id, id: tell.id(), track, languageRole, startsOn: on },
      endsOn: endsIn === undefined ? null : addDays(today, endsIn),
    }),
];

const scoring = ([person, score, { months, days = 0 }]: Scored, today: Day): Event => {
  const wanted = workday(addDays(addMonths(today, months), days));
  const closedOn = wanted > lastWorkday(today) ? lastWorkday(today) : wanted;
  return [
    closedOn,
    (tell) =>
      tell.does(actorOf(sandra), recordQCheck, RecordQCheck, {
        ...{ orgId: person.of.id, id: tell.id(), personId: person.id, score, closedOn },
      }),
  ];
};

/** Everything that happened to a service, in its order. */
function eventsOf({ manager, held, scored, checkedBefore }: Selecting, today: Day): Event[] {
  const orgId = manager.of.id;
  const profile = { orgId, languageRoles: ['nl' as const, 'fr' as const], proPartner: manager.id };
  const kept: Event = [
    addMonths(today, -20),
    (tell) => tell.does(actorOf(manager), keepProfile, KeepProfile, { ...profile, hasTestRooms: false }),
  ];
  const checked: Event[] =
    checkedBefore === undefined
      ? []
      : [[addMonths(today, -checkedBefore), (tell) => tell.does(actorOf(veerle), checkYearly, CheckYearly, { orgId })]];
  const all = [...held.map((one, at) => giving(one, today, at)), ...scored.map((one) => scoring(one, today))];
  return [...all, kept, ...checked].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A service applies for the individual level: the one that was checked holds it, the other has just filed. */
async function appliesForLevel(tell: Tell, { manager, checkedBefore }: Selecting, today: Day): Promise<void> {
  const orgId = manager.of.id;
  const who = actorOf(manager);
  const isOld = checkedBefore !== undefined;
  tell.at(isOld ? addDays(today, -60) : addDays(today, -4));
  const applicationId = tell.id();
  const on = { orgId, applicationId };
  await tell.does(who, startApplication, StartApplication, { orgId, id: applicationId });
  await tell.does(who, chooseLevel, ChooseLevel, { ...on, level: 'individual' });
  await tell.does(who, fileApplication, OnApplication, on);
  if (!isOld) return;
  tell.at(addDays(today, -52));
  await tell.does(actorOf(veerle), admitApplication, OnApplication, on);
  const text = 'Er is een consultant A tot Z in dienst.';
  await tell.does(actorOf(veerle), evaluateApplication, EvaluateApplication, { ...on, advice: 'positive', text });
  tell.at(addDays(today, -45));
  await tell.does(actorOf(wouter), grantCertificate, GrantCertificate, { ...on, certificateId: tell.id() });
}

/** Tells how the federal services came to their certificates, and what DG R&O found. */
export async function tellSelection(house: DemoHouse, today: Day): Promise<void> {
  for (const service of services) {
    const story = `selection ${service.manager.of.code}`;
    const from = addDays(addYears(today, -2), -1);
    const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
    for (const [on, happen] of eventsOf(service, today)) await happen(tell, tell.at(on));
    await appliesForLevel(tell, service, today);
  }
}
