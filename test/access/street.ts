import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../setup/house.ts';
import { type Canary, canary, markOf, marksIn } from './canaries.ts';
import { aDoor, type Door, type DoorOptions, type Knocker, type Reply } from './door.ts';
import { type Expected, mayLearn, type Visitor } from './expectations.ts';
import { aWorld, type Situation, type Subject, situations, type World } from './world.ts';

/** Everybody who knocks, in front of the door, with somebody's file behind it in every situation. */
export interface Street {
  world: World;
  door: Door;
  /** Who knocks about this file; null is nobody, undefined that there is no such person. */
  knockerOf(visitor: Visitor, subject: Subject): Knocker | null | undefined;
  /** Whether a visitor, at a door about one file, may read this about another. */
  mayKnow(visitor: Visitor, addressed: Situation, other: Situation, what: Canary): boolean;
  /** What in an answer is somebody's: the marks, and national numbers as they are kept or written. */
  told(reply: Reply): Set<string>;
  urlOf(expected: Pick<Expected, 'route' | 'params' | 'query'>, subject: Subject): string;
  /** Another process of the same installation. */
  anotherDoor(): Promise<Door>;
  close(): Promise<void>;
}

/** The situations in which there is a file. */
export const files = situations.filter((situation) => situation !== 'unknown');

/** Keeps the files that documents and scans stand for. */
async function keepFiles({ gate }: Door, { subjects, waiting, received, complained }: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  const keep = async (key: string, text: string) => {
    const path = join(folder, key);
    await writeFile(path, text);
    await gate.storage.put(key, { path, size: Buffer.byteLength(text) });
  };
  for (const { situation, documentId } of Object.values(subjects)) await keep(documentId, canary(situation, 'content'));
  await keep(waiting.draftId, canary('never', 'scan'));
  await keep(received.pieceId, 'Lijst van VDAB');
  await keep(complained.fileId, 'a letter');
  await rm(folder, { recursive: true });
}

/** Lets everybody log in; citizens are kept by their id. */
async function enterAll(door: Door, { house, people, subjects, newcomerNumber }: World): Promise<Map<string, Knocker>> {
  const knockers = new Map<string, Knocker>();
  const numberOf = (number: string) => ({ numberDigest: house.keys.lookUp('national-number', number) });
  for (const [name, actor] of Object.entries(people))
    knockers.set(name, await door.enter(actor, name === 'newcomer' ? numberOf(newcomerNumber) : {}));
  for (const situation of files) {
    const { actor, nationalNumber } = subjects[situation];
    knockers.set(actor.id, await door.enter(actor, numberOf(nationalNumber)));
  }
  return knockers;
}

/** The file of a citizen who knocks at somebody else's. */
const strangerTo = (situation: Situation): Situation => (situation === 'live' ? 'never' : 'live');

function mayKnow(visitor: Visitor, addressed: Situation, other: Situation, what: Canary): boolean {
  if (visitor === 'owner') return other === addressed && mayLearn('owner', other, what);
  if (visitor === 'stranger') return other === strangerTo(addressed) && mayLearn('owner', other, what);
  return mayLearn(visitor, other, what);
}

function toldBy({ subjects }: World, { sent }: Reply): Set<string> {
  const found = marksIn(sent);
  for (const situation of files) {
    const number = subjects[situation].nationalNumber;
    const written = number.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
    if (sent.includes(number) || sent.includes(written)) found.add(markOf(situation, 'number'));
  }
  return found;
}

function urlOf(
  world: World,
  { route, params, query = '' }: Pick<Expected, 'route' | 'params' | 'query'>,
  subject: Subject,
) {
  const { citizenId, stepId, documentId, attestationId, draftId, programmeId, attendanceId, planId } = subject;
  const ofFile = { citizenId, stepId, documentId, attestationId, draftId, programmeId, attendanceId, planId };
  const values = { ...ofFile, ...params?.(subject, world) };
  const known = new Map(Object.entries<string>(values));
  const path = route.slice(route.indexOf(' ') + 1).replace(/:(\w+)|\*/g, (found, name: string | undefined) => {
    const value = known.get(name ?? '*');
    if (value === undefined) throw new Error(`${route}: nothing is known of ${found}`);
    return value;
  });
  return path + query;
}

/** Makes the world on an engine and opens the product in front of it. */
export async function aStreet(engine: Engine, options?: DoorOptions): Promise<Street> {
  const world = await aWorld(engine);
  const door = await aDoor(world.house, options);
  const others: Door[] = [];
  await keepFiles(door, world);
  const knockers = await enterAll(door, world);
  const idOf = (situation: Situation) => world.subjects[situation].actor.id;
  return {
    ...{ world, door, mayKnow },
    told: (reply) => toldBy(world, reply),
    urlOf: (expected, subject) => urlOf(world, expected, subject),
    knockerOf(visitor, { situation }) {
      if (visitor === 'nobody') return null;
      if (visitor === 'owner') return knockers.get(idOf(situation));
      return knockers.get(visitor === 'stranger' ? idOf(strangerTo(situation)) : visitor);
    },
    async anotherDoor() {
      const other = await aDoor(world.house);
      await keepFiles(other, world);
      others.push(other);
      return other;
    },
    async close() {
      for (const one of [door, ...others]) await one.close();
      await world.house.close();
    },
  };
}
