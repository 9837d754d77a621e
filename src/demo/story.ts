import type { Day } from '../kernel/day.ts';
import type { Actor } from '../kernel/role.ts';
import type { Gate } from '../platform/documents/admit.ts';
import type { House } from '../platform/perform.ts';
import { actorOf, people } from './bodies.ts';
import type { Citizen } from './citizens.ts';
import type { Entry } from './file-entries.ts';
import type { Teller } from './teller.ts';

/** What the demo's world is made in: a house that keeps documents too. */
export type DemoHouse = House & { gate: Gate };

/** One citizen's history while it is told. */
export interface Story {
  tell: Teller<DemoHouse>;
  citizen: Citizen;
  /** The citizen on their own file. */
  self: Actor;
  consultant: Actor;
  /** The consultant's office. */
  orgId: string;
  /** What was filled in so far, so that it can be confirmed or changed later. */
  entries: Entry[];
}

/** First and last day of the guidance, both included. */
export interface Guidance {
  startsOn: Day;
  endsOn: Day;
}

/** The citizen as an actor. */
const selfOf = ({ id, givenName, familyName }: Citizen): Actor => ({
  id,
  name: `${givenName} ${familyName}`,
  role: 'citizen',
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId: id,
});

/** A story at its beginning. */
export function storyOf(tell: Teller<DemoHouse>, citizen: Citizen): Story {
  const person = people[citizen.by];
  return { tell, citizen, self: selfOf(citizen), consultant: actorOf(person), orgId: person.of.id, entries: [] };
}

const { greet, johan, fatima, bart } = people;
/** VDAB's people as they work on files. */
export const vdabActors = {
  secretariat: actorOf(greet),
  adviser: actorOf(johan),
  mediatorOf: (region: string): Actor | null =>
    [fatima, bart].filter((mediator) => mediator.region === region).map((mediator) => actorOf(mediator))[0] ?? null,
} as const;
