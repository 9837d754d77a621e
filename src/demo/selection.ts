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
} from '../modules/selection/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import { type Closed, checks, type Event } from './q-checks.ts';
import type { DemoHouse } from './story.ts';
import { tellerOf } from './teller.ts';

/** Somebody who holds a certificate: which, and how many days from today it ends, if it does. */
type Held = readonly [Professional, Track, LanguageRole, number?];
/** A federal service that runs its own selections. */
interface Selecting {
  manager: Professional;
  held: readonly Held[];
  closed: readonly Closed[];
  /** How many months ago DG R&O checked it last. */
  checkedBefore?: number;
}

const { veerle, wouter, olivier, kristof, joke, thierry, leen, nathalie, hugo, mieke, xavier, anke } = people;

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
    closed: [
      [
        'ANG-114',
        joke,
        { months: -12, days: 10 },
        { 'minutes-complete': ['partly', 'In het derde verslag ontbreekt een handtekening.'] },
      ],
      [
        ...(['AFG-127', thierry, { months: -6 }] as const),
        {
          'scores-traceable': ['not-met', 'Een score is gewijzigd zonder reden, zie het verslag van de tweede dag.'],
          'tests-validated': ['partly', 'De casus is pas na de eerste proef gevalideerd.'],
        },
      ],
      [
        ...(['ANG-133', joke, { months: -2 }] as const),
        {
          'tests-validated': ['not-met', 'De vragenlijst is nergens gevalideerd.'],
          'archive-delivered': ['not-met', 'Het archief kreeg alleen de lijst van geslaagden.'],
        },
      ],
      ['AFG-134', thierry, { months: -2 }, null],
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
    closed: [
      [
        'ANG-201',
        mieke,
        { months: -7 },
        { 'scores-traceable': ['not-met', 'De scores zijn met de hand overgenomen.'] },
      ],
      [
        ...(['AFG-202', xavier, { months: -3 }] as const),
        {
          'links-declared': ['not-met', 'Van twee juryleden is geen verklaring te vinden.'],
          'tests-validated': ['partly', 'Van de twee casussen is er één gevalideerd.'],
        },
      ],
    ],
  },
];

const giving = ([person, track, languageRole, endsIn]: Held, today: Day, at: number): Event => [
  addDays(addYears(today, -2), at * 20),
  (tell, on) =>
    tell.does(actorOf(olivier), giveTrackCertificate, GiveTrackCertificate, {
      ...{ personId: person.id, id: tell.id(), track, languageRole, startsOn: on },
      endsOn: endsIn === undefined ? null : addDays(today, endsIn),
    }),
];

/** Everything that happened to a service, in its order. */
function eventsOf(service: Selecting, today: Day): Event[] {
  const { manager, held, closed, checkedBefore } = service;
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
  const all = [...held.map((one, at) => giving(one, today, at)), ...checks(manager, closed, today)];
  return [...all, kept, ...checked, ...appliesForLevel(service, today)].sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
}

/** A service applies for the individual level: the one that was checked holds it, the other has just filed. */
function appliesForLevel({ manager, checkedBefore }: Selecting, today: Day): Event[] {
  const orgId = manager.of.id;
  const who = actorOf(manager);
  const isOld = checkedBefore !== undefined;
  let on = { orgId, applicationId: '' };
  const filed: Event = [
    addDays(today, isOld ? -60 : -4),
    async (tell) => {
      on = { orgId, applicationId: tell.id() };
      await tell.does(who, startApplication, StartApplication, { orgId, id: on.applicationId });
      await tell.does(who, chooseLevel, ChooseLevel, { ...on, level: 'individual' });
      await tell.does(who, fileApplication, OnApplication, on);
    },
  ];
  if (!isOld) return [filed];
  const text = 'Er is een consultant A tot Z in dienst.';
  const judged: Event = [
    addDays(today, -52),
    async (tell) => {
      await tell.does(actorOf(veerle), admitApplication, OnApplication, on);
      await tell.does(actorOf(veerle), evaluateApplication, EvaluateApplication, { ...on, advice: 'positive', text });
    },
  ];
  const granted: Event = [
    addDays(today, -45),
    (tell) => tell.does(actorOf(wouter), grantCertificate, GrantCertificate, { ...on, certificateId: tell.id() }),
  ];
  return [filed, judged, granted];
}

/** Tells how the federal services came to their certificates, and what DG R&O found. */
export async function tellSelection(house: DemoHouse, today: Day): Promise<void> {
  for (const service of services) {
    const story = `selection ${service.manager.of.code}`;
    const from = addDays(addYears(today, -2), -1);
    const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
    for (const [on, happen] of eventsOf(service, today)) await happen(tell, tell.at(on));
  }
}
