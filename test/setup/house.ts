import pg from 'pg';
import { attestation2018 } from '../../schemes/index.ts';
import { type Day, day } from '../../src/kernel/day.ts';
import type { Actor, Role } from '../../src/kernel/role.ts';
import { searchName } from '../../src/kernel/search-name.ts';
import { type AttestationFact, attestationKind } from '../../src/modules/attestations/index.ts';
import { kinds } from '../../src/modules/kinds.ts';
import { type Clock, clockAt } from '../../src/platform/clock.ts';
import { type Bound, type Database, openDatabase, type Place, statement } from '../../src/platform/database/index.ts';
import { entryValues } from '../../src/platform/journal.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { newId } from '../../src/platform/new-id.ts';
import { type Asking, type House, type Outcome, perform, type Verb } from '../../src/platform/perform.ts';
import { type AnyKind, bindSave, type Fact } from '../../src/platform/record.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { builtDataDir } from './fresh-data-dir.ts';
import { builtDatabase } from './fresh-database.ts';

/** The engines on which integration tests of the platform, the file and guidance run. */
export const engines = ['embedded', 'server'] as const;
export type Engine = (typeof engines)[number];
/** Where pages, certification and complaints are tried: what differs between engines is the platform's, so that both are kept for proving. */
export const usualEngines: readonly Engine[] = process.env.PROVE ? engines : ['server'];

const secret = 'a secret of the tests, 32 characters and more';

/** A house on an empty database, at noon of a day that tests can move. */
export interface TestHouse extends House {
  today(on: string): void;
  sow(...bound: Bound<unknown>[]): Promise<void>;
  does<C, S>(actor: Actor, verb: Verb<C, S>, command: C, asking?: Partial<Asking>): Promise<Outcome>;
  rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]>;
  /** Runs SQL as somebody, behind the second wall. */
  as<Row>(actor: Actor, sql: string): Promise<Row[]>;
  /** Runs SQL as the database's superuser: what nobody can do through the product. */
  asOwner(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** Where a house of the tests keeps its data: a database with the product's tables and no row, on one of the engines. */
export async function aPlace(engine: Engine): Promise<Place> {
  const url = engine === 'server' ? await builtDatabase() : undefined;
  return { url, directory: engine === 'embedded' ? await builtDataDir() : '', secret };
}

/** Opens a house for tests on one of the engines. */
export const aHouse = async (engine: Engine, today = '2026-03-02'): Promise<TestHouse> =>
  houseAt(await aPlace(engine), today);

/** Opens a house for tests where another one was before. */
export async function houseAt(place: Place, today = '2026-03-02'): Promise<TestHouse> {
  const { url } = place;
  const database: Database = await openDatabase(place);
  let current = clockAt(new Date(`${today}T11:00:00Z`));
  const clock: Clock = { now: () => current.now(), today: () => current.today() };
  const house: House = { database, clock, keys: keysFrom(secret), kinds };
  const scope = () => ({ actor: systemActor, today: clock.today() });
  let asked = 0;
  return {
    ...house,
    today: (on) => {
      current = clockAt(new Date(`${on}T11:00:00Z`));
    },
    sow: async (...bound) => void (await database.run(scope(), ...bound)),
    does: (actor, verb, command, asking = {}) =>
      perform(house, { actor, requestId: newId(), ...asking }, verb, command),
    rows: async <Row>(sql: string, ...values: unknown[]) => {
      asked += 1;
      const [rows] = await database.run(scope(), statement<Row>(`test.${asked}`, sql).with(...values));
      return rows;
    },
    as: async <Row>(actor: Actor, sql: string) => {
      asked += 1;
      const [rows] = await database.run({ actor, today: clock.today() }, statement<Row>(`test.${asked}`, sql).with());
      return rows;
    },
    asOwner: async (sql) => {
      asked += 1;
      if (url !== undefined) await onServer(url, sql);
      else await database.run(scope(), stepUp.with(), statement<unknown>(`test.${asked}`, sql).with());
    },
    close: () => database.close(),
  };
}

/** Embedded, the only connection is a superuser's that stepped down. */
const stepUp = statement<unknown>('test.step-up', 'reset role');

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const insert = (table: string, columns: readonly string[]) =>
  statement<unknown>(
    `sow.${table}`,
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
  );

const orgs = insert('organisation', ['id', 'code', 'name', 'unit_number', 'kind', 'region', 'email']);
const orgFacts = insert('organisation_fact', ['org_id', 'id', 'fact', 'code', 'from_on', 'ends_on']);
const people = insert('person', ['id', 'sub', 'given_name', 'family_name', 'email', 'language']);
const staff = insert('staff', ['org_id', 'person_id', 'role', 'region', 'from_on', 'ends_on']);
const personFacts = insert('person_fact', ['person_id', 'fact', 'on_day']);
const citizens = insert('citizen', [
  'citizen_id',
  'given_name',
  'family_name',
  'birth_on',
  'region',
  'search_name',
  'wrapped_key',
  'national_number',
  'email',
]);
const caseload = statement<unknown>(
  'sow.caseload',
  `insert into caseload (citizen_id, org_id, purpose, open_days, ends_on, search_name)
   select citizen_id, $2, $3, $4, $5, search_name from citizen where citizen_id = $1`,
);

/** Sows an employer, known by its enterprise number. */
export const anEmployer = (house: TestHouse, name: string, number: string): Promise<Org> =>
  anOrganisation(house, name, 'employer', [], number);

/** An organisation of the tests. */
export interface Org {
  id: string;
  name: string;
}

/** Sows an office with a certificate, MLP access and a financing number; or another kind of organisation. */
export async function anOrganisation(
  house: TestHouse,
  name: string,
  kind = 'outplacement-office',
  facts: [string, string | null][] = [
    ['certificate', null],
    ['mlp-contract', null],
    ['financing-number', '99FN000'],
  ],
  code?: string,
): Promise<Org> {
  const id = newId();
  await house.sow(
    orgs.with(id, code ?? id, name, '384', kind, null, null),
    ...facts.map(([fact, code]) => orgFacts.with(id, newId(), fact, code, '2020-01-01', null)),
  );
  return { id, name };
}

/** Sows a person on an organisation's staff, trained and experienced, and gives them as an actor. */
export async function aProfessional(
  house: TestHouse,
  org: Org,
  role: Role,
  given = 'Ann',
  region: string | null = null,
): Promise<Actor> {
  const id = newId();
  await house.sow(
    people.with(id, id, given, 'De Smet', `${given.toLowerCase()}@example.org`, 'nl'),
    staff.with(org.id, id, role, region, '2020-01-01', null),
    personFacts.with(id, 'mlp-training', '2020-02-01'),
    personFacts.with(id, 'experience-since', '2015-01-01'),
  );
  return {
    id,
    name: `${given} De Smet`,
    role,
    orgId: org.id,
    orgName: org.name,
    unitNumber: '384',
    region,
    citizenId: null,
  };
}

/** Sows a citizen and gives them as an actor on their own file. */
export async function aCitizen(
  house: TestHouse,
  given = 'Bina',
  family = 'Patel',
  region = 'antwerpen',
): Promise<Actor> {
  const id = newId();
  await house.sow(
    citizens.with(
      id,
      given,
      family,
      '1980-05-17',
      region,
      searchName(given, family),
      house.keys.newWrapped(),
      null,
      null,
    ),
  );
  return {
    id,
    name: `${given} ${family}`,
    role: 'citizen',
    orgId: null,
    orgName: null,
    unitNumber: null,
    region: null,
    citizenId: id,
  };
}

/** Binds the first version of a record with its entry in the journal, as if the product had decided it. */
export function planted(house: House, kind: AnyKind, owner: string, fact: Fact): Bound<unknown> {
  const [at, onDay, facts] = [house.clock.now(), house.clock.today(), [fact]];
  const about = { owner, recordId: fact.id, kind: kind.kind, action: `${kind.kind}.sow`, requestId: newId() };
  const entry = entryValues({ ...about, at, onDay, actor: systemActor, outcome: 'accepted', facts, grounds: [] });
  return bindSave(kind, { owner, id: fact.id, version: 0 }, kind.fold(null, facts), entry);
}

/** Sows a registered attestation that opens a citizen's file to an office; days inclusive. Gives its id. */
export async function anAttestation(
  house: TestHouse,
  citizen: Actor,
  org: Org,
  from: string,
  to: string,
  closes: string,
): Promise<string> {
  const [id, opens] = [newId(), on(from)];
  const registered: AttestationFact = {
    kind: 'attestation',
    id,
    did: 'registered',
    scheme: attestation2018.id,
    orgId: org.id,
    purpose: 'outplacement',
    signedHow: 'online',
    signedOn: opens,
    receivedOn: null,
    enteredForCitizen: false,
    registeredOn: opens,
    startsOn: opens,
    endsOn: on(to),
    opensOn: opens,
    closesOn: on(closes),
    follows: null,
    draftId: null,
    preparedBy: citizen.id,
    employer: 'no digest',
  };
  await house.sow(
    planted(house, attestationKind, citizen.id, registered),
    caseload.with(citizen.id, org.id, 'outplacement', `{[${from},${closes}]}`, to),
  );
  return id;
}

/** A day of the tests. */
export const on = (text: string): Day => day(text);
