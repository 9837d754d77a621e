import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { makeDemoWorld } from '../../src/demo/index.ts';
import { type OpenHouse, openHouse } from '../../src/house.ts';
import { letters } from '../../src/modules/letters.ts';
import { runImports } from '../../src/modules/worker-imports/index.ts';
import { type Bound, statement } from '../../src/platform/database/index.ts';
import { openFront } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { type Persona, putPersona } from '../../src/platform/login/index.ts';
import { demoPost } from '../../src/platform/mail.ts';
import { newId } from '../../src/platform/new-id.ts';
import { closePdf } from '../../src/platform/pdf/pdf.ts';
import { drainOutbox } from '../../src/platform/relay.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { openDoor } from '../../src/serve.ts';
import { copyOf } from '../setup/data-dirs.ts';
import { builtDataDir } from '../setup/fresh-data-dir.ts';

/** The product, listening, with named people on an otherwise empty world. */
export interface Stage {
  origin: string;
  /** Today in the product, as people type it in the three fields of a date. */
  today: string;
  /** Looks into the database as the product's own hand; for what no page shows. */
  rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]>;
  /** Brings the letters that wait to the mailbox of the practice environment, as the relay does behind a running product. */
  deliver(): Promise<void>;
  /** Adds the workers of lists that were confirmed, as the importer does behind a running product. */
  addWorkersOfLists(): Promise<void>;
  /** The house behind it, for what a story begins with. */
  house: OpenHouse;
  close(): Promise<void>;
}

/** The people of the journeys, by the name on the login page. */
export const people = {
  ann: 'Ann De Smet, consulent bij Kompas',
  bob: 'Bob Peeters, consulent bij Anker',
  greet: 'Greet Claes, verantwoordelijke van Kompas',
  sam: 'Sam Wouters, secretariaat',
  ivo: 'Ivo Maes, adviseur',
  mia: 'Mia Jacobs, bemiddelaar',
  dirk: 'Dirk Aerts, functionaris voor gegevensbescherming',
  ad: 'Ad Goossens, beheerder',
  bina: 'Bina Patel, burger',
} as const;
export type Somebody = keyof typeof people;

const kompas = { code: '0428759497', name: 'Kompas Outplacement', unit: '384', kind: 'outplacement-office' };
const anker = { code: '0403019261', name: 'Anker Loopbaan', unit: '512', kind: 'outplacement-office' };
const vdab = { code: '0887010362', name: 'VDAB', unit: '100', kind: 'public-employment-service' };
const platform = { code: '0353456320', name: 'Waarborg', unit: null, kind: 'platform' };

const staffed = [
  ['ann', kompas, 'consultant'],
  ['bob', anker, 'consultant'],
  ['greet', kompas, 'office-manager'],
  ['sam', vdab, 'intervention-secretariat'],
  ['ivo', vdab, 'intervention-adviser'],
  ['mia', vdab, 'mediator'],
  ['dirk', kompas, 'data-protection-officer'],
  ['ad', platform, 'administrator'],
] as const;

/** Bina's national number; its check digits are right, and it is nobody's. */
export const binaNumber = '80051700140';

const insert = (table: string, columns: string) =>
  statement<unknown>(
    `stage.${table}`,
    `insert into ${table} (${columns}) values (${columns
      .split(',')
      .map((_, at) => `$${at + 1}`)
      .join(', ')})`,
  );
const orgs = insert('organisation', 'id, code, name, unit_number, kind');
const orgFacts = insert('organisation_fact', 'org_id, id, fact, code, from_on');
const persons = insert('person', 'id, sub, given_name, family_name, email');
const staff = insert('staff', 'org_id, person_id, role, region, from_on');
const personFacts = insert('person_fact', 'person_id, fact, on_day');

const namesOf = (who: Somebody) => {
  const [given = '', ...family] = (people[who].split(',')[0] ?? '').split(' ');
  return { given, family: family.join(' ') };
};

const labelled = (who: Somebody) => ({ nl: people[who], fr: people[who], en: people[who] });

function bodies(): { bound: Bound<unknown>[]; ids: Map<string, string> } {
  const ids = new Map([kompas, anker, vdab, platform].map(({ code }) => [code, newId()]));
  const bound = [kompas, anker, vdab, platform].flatMap(({ code, name, unit, kind }) => {
    const id = ids.get(code);
    const facts = [
      ['certificate', null],
      ['mlp-contract', null],
      ['financing-number', '99FN000'],
      ['financing-number', 'EEWG438'],
    ] as const;
    return [
      orgs.with(id, code, name, unit, kind),
      ...(kind === 'outplacement-office'
        ? facts.map(([fact, number]) => orgFacts.with(id, newId(), fact, number, '2015-01-01'))
        : []),
    ];
  });
  return { bound, ids };
}

function staffOf(ids: Map<string, string>): Bound<unknown>[] {
  return staffed.flatMap(([who, { code, name }, role], place) => {
    const [id, { given, family }] = [newId(), namesOf(who)];
    const claims: Persona['claims'] = {
      given_name: given,
      family_name: family,
      vo_id: id,
      vo_doelgroepcode: 'EA',
      vo_orgcode: code,
      vo_orgnaam: name,
      waarborg_rol_3d: [`Waarborg-${role}:${code}`],
      acr: 'urn:be:vlaanderen:authmech:itsme',
    };
    return [
      persons.with(id, who, given, family, `${who}@example.org`),
      staff.with(ids.get(code), id, role, role === 'mediator' ? 'antwerpen' : null, '2015-01-01'),
      ...(role === 'consultant'
        ? [personFacts.with(id, 'mlp-training', '2016-01-01'), personFacts.with(id, 'experience-since', '2015-01-01')]
        : []),
      putPersona({ sub: who, label: labelled(who), claims }, place),
    ];
  });
}

const bina: Persona = {
  sub: 'bina',
  label: labelled('bina'),
  claims: {
    given_name: 'Bina',
    family_name: 'Patel',
    rrn: binaNumber,
    birthdate: '1980-05-17',
    vo_doelgroepcode: 'BUR',
    acr: 'urn:be:vlaanderen:authmech:eid',
  },
};

/** Opens the product with the people of the journeys: Bina has no file yet. */
export const openStage = (): Promise<Stage> =>
  openWith(async ({ database, clock }) => {
    const { bound, ids } = bodies();
    const scope = { actor: systemActor, today: clock.today() };
    await database.run(scope, ...bound, ...staffOf(ids), putPersona(bina, 20));
  });

/**
 * Opens the product with the first so many citizens of the demo, and a year behind them. Such a world is made once in a
 * run, and copied for each stage.
 */
export async function openDemo(citizens: number): Promise<Stage> {
  const kept = join(inject('demoWorlds'), `${citizens}`);
  if (!existsSync(kept)) await keepDemo(citizens, kept);
  return openWith(async () => undefined, kept);
}

/** Makes a demo world to copy from. When somebody else made it in the meantime, theirs is kept. */
async function keepDemo(citizens: number, kept: string): Promise<void> {
  const directory = await builtDataDir();
  const house = await openHouse(loadConfig({ DATA_DIR: directory, LOG_LEVEL: 'error' }));
  await makeDemoWorld(house, { size: citizens });
  await house.close();
  const beside = mkdtempSync(`${kept}-`);
  cpSync(directory, beside, { recursive: true });
  try {
    renameSync(beside, kept);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function openWith(fill: (house: OpenHouse) => Promise<void>, from?: string): Promise<Stage> {
  const directory = from === undefined ? await builtDataDir() : copyOf(from);
  const front = await openFront(loadConfig({ PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error' }));
  const house = await openHouse(front.config);
  await fill(house);
  await front.serve(await openDoor(house, createLog('error')));
  const { database, clock } = house;
  const scope = () => ({ actor: systemActor, today: clock.today() });
  let asked = 0;
  return {
    origin: front.config.publicUrl,
    today: clock.today(),
    async rows<Row>(sql: string, ...values: unknown[]) {
      asked += 1;
      const [rows] = await database.run(scope(), statement<Row>(`stage.rows.${asked}`, sql).with(...values));
      return rows;
    },
    async deliver() {
      const log = createLog('error');
      const post = demoPost(database, clock);
      await drainOutbox({ database, clock, keys: house.keys, letters, post, publicUrl: front.config.publicUrl, log });
    },
    addWorkersOfLists: async () => void (await runImports(house)),
    house,
    async close() {
      await front.close();
      await closePdf();
      await house.close();
    },
  };
}
