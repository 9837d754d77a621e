import { day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { searchName } from '../../src/kernel/search-name.ts';
import {
  type Claimed,
  PrepareAttestation,
  prepareAttestation,
  SignAttestation,
  signAttestation,
} from '../../src/modules/attestations/index.ts';
import { listSteps, RegisterStep, registerStep } from '../../src/modules/steps/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { checkReplay } from '../../src/platform/replay.ts';
import { type Looker, view } from '../../src/platform/view.ts';
import type { Org, TestHouse } from './house.ts';

/** Somebody of the tests, as on an identity card. */
export interface Card {
  given: string;
  family: string;
  birthOn: string;
  number: string;
}

/** A national number with right check digits for who was born in the twentieth century. */
export function numberFor(birthOn: string, counter = 1): string {
  const base = birthOn.slice(2).replaceAll('-', '') + String(counter).padStart(3, '0');
  return base + String(97 - (Number(base) % 97)).padStart(2, '0');
}

let people = 0;

/** A person like no other in the tests; what is given stays. */
export function aCard(given: Partial<Card> = {}): Card {
  people += 1;
  const birthOn = given.birthOn ?? '1980-05-17';
  return { given: 'Bina', family: `Patel ${people}`, birthOn, number: numberFor(birthOn, people), ...given };
}

const makeCitizen = statement<unknown>(
  'sow.citizen-of-card',
  `insert into citizen (citizen_id, given_name, family_name, birth_on, region, search_name, wrapped_key, national_number)
   values ($1, $2, $3, $4, 'antwerpen', $5, $6, $7)`,
);
const keepNumber = statement<unknown>('sow.number', 'insert into national_number (digest, citizen_id) values ($1, $2)');

/** A citizen as an actor; `citizenId` null as long as there is no file. */
export const asCitizen = ({ given, family }: Card, citizenId: string | null): Actor => ({
  id: citizenId ?? newId(),
  name: `${given} ${family}`,
  role: 'citizen',
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId,
});

/** Sows a file about somebody, found by their national number. */
export async function aCitizenOf(house: TestHouse, card: Card): Promise<Actor & { citizenId: string }> {
  const { given, family, birthOn, number } = card;
  const id = newId();
  await house.sow(
    makeCitizen.with(id, given, family, birthOn, searchName(given, family), house.keys.newWrapped(), number),
    keepNumber.with(house.keys.lookUp('national-number', number), id),
  );
  return { ...asCitizen(card, id), citizenId: id };
}

/** Who logs in, as the issuer says it. */
export const claimedBy = (house: TestHouse, { given, family, birthOn, number }: Card): Claimed => ({
  givenName: given,
  familyName: family,
  birthOn: day(birthOn),
  numberDigest: house.keys.lookUp('national-number', number),
});

/** A command to prepare an attestation, as a form would send it. */
export const preparation = (org: Org, given: Partial<Record<keyof PrepareAttestation, unknown>>): PrepareAttestation =>
  PrepareAttestation.parse({
    orgId: org.id,
    startsOn: '2026-03-01',
    endsOn: '2027-03-01',
    employer: 'Staal NV',
    ...given,
  });

/** Prepares an attestation and gives where it stands. */
export async function prepared(
  house: TestHouse,
  consultant: Actor,
  org: Org,
  given: Partial<Record<keyof PrepareAttestation, unknown>>,
): Promise<{ orgId: string; draftId: string }> {
  const command = preparation(org, given);
  const outcome = await house.does(consultant, prepareAttestation, command);
  if (!outcome.ok) throw new Error(`not prepared: ${outcome.grounds.map(({ code }) => code).join(', ')}`);
  return { orgId: org.id, draftId: command.id };
}

/** Asks as somebody, for reading. */
export const looker = (actor: Actor): Looker => ({ actor, requestId: newId() });

/** Whether a citizen's file opens to somebody today, at the door of "Stappen naar werk". */
export async function opensFor(house: TestHouse, actor: Actor, citizen: Actor): Promise<boolean> {
  const rows = await view(house, looker(actor), listSteps, citizen.id);
  return rows.length > 0;
}

/** Registers a line for a citizen whose file is open, from the day on which the attestations of the tests start. */
export async function aLine(house: TestHouse, consultant: Actor, org: Org, citizen: Actor): Promise<string> {
  const command = RegisterStep.parse({
    citizenId: citizen.id,
    startsOn: house.clock.today(),
    financingNumber: null,
    requesterOrg: org.id,
    requesterId: consultant.id,
    executorOrg: org.id,
    executorId: consultant.id,
  });
  const outcome = await house.does(consultant, registerStep, command);
  if (!outcome.ok) throw new Error(`no line: ${outcome.grounds.map(({ code }) => code).join(', ')}`);
  return command.id;
}

/** The grounds of an outcome as `code field`, or `done`. */
export const told = (outcome: Outcome): string =>
  outcome.ok ? 'done' : `${outcome.reason}: ${outcome.grounds.map(({ code, about }) => `${code} ${about}`).join(', ')}`;

/** What the whole journal says against what is stored: nothing, if all is well. */
export async function replayFaults(house: TestHouse): Promise<string[]> {
  const { faults } = await checkReplay(house);
  return faults.map(({ code, kind, field }) => `${kind}: ${code} ${field ?? ''}`);
}

/** Prepares an attestation for a citizen and lets them sign it online today. */
export async function signed(
  house: TestHouse,
  consultant: Actor,
  org: Org,
  citizen: Actor & { citizenId: string },
  card: Card,
  given: Partial<Record<keyof PrepareAttestation, unknown>> = {},
): Promise<{ orgId: string; draftId: string; attestationId: string }> {
  const identity = given.follows ? {} : { nationalNumber: card.number };
  const draft = await prepared(house, consultant, org, { ...identity, ...given });
  const command = SignAttestation.parse({ ...draft, citizenId: citizen.citizenId });
  const outcome = await house.does(citizen, signAttestation, { ...command, identity: claimedBy(house, card) });
  if (!outcome.ok) throw new Error(`not signed: ${outcome.grounds.map(({ code }) => code).join(', ')}`);
  return { ...draft, attestationId: command.id };
}
