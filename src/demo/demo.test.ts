import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, type Engine, engines, type TestHouse } from '../../test/setup/house.ts';
import { day } from '../kernel/day.ts';
import { roles } from '../kernel/role.ts';
import { listPapersToRegister, listWaitingForMe } from '../modules/attestations/index.ts';
import { listRegister } from '../modules/certificates/index.ts';
import { sectionIds } from '../modules/file/index.ts';
import { missingToRegister, type OfficeFact, type PersonFact } from '../modules/organisations/index.ts';
import { listSelectionFacts, outlookOf } from '../modules/selection/index.ts';
import { adviserTasks } from '../modules/steps/index.ts';
import type { Database } from '../platform/database/index.ts';
import { openStorage } from '../platform/documents/storage.ts';
import { known } from '../platform/login/capacity.ts';
import { Claims } from '../platform/login/claims.ts';
import { databasePersonas, type Persona } from '../platform/login/index.ts';
import { newId } from '../platform/new-id.ts';
import { checkReplay } from '../platform/replay.ts';
import { systemActor } from '../platform/system-actor.ts';
import { view } from '../platform/view.ts';
import { people } from './bodies.ts';
import { makeDemoWorld, worldSize } from './index.ts';
import { personas } from './personas.ts';
import type { DemoHouse } from './story.ts';

/** A Monday, so that the story ends on the Friday before it. */
const today = '2026-11-23';

interface EmptyHouse extends DemoHouse, TestHouse {
  leave(): Promise<void>;
}

async function anEmptyHouse(engine: Engine): Promise<EmptyHouse> {
  const house = await aHouse(engine, today);
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
  return {
    ...house,
    gate: { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null },
    async leave() {
      await house.close();
      await rm(folder, { recursive: true });
    },
  };
}

const knownAs = async ({ database, keys, clock }: DemoHouse, { sub, claims }: Persona) =>
  known(Claims.parse({ sub, ...claims }), { database, keys, today: clock.today() });

/** The persona whose story this is, logged in as whom they come first. */
async function loggedIn(house: DemoHouse, name: string) {
  const persona = personas.find(({ label }) => label.nl.startsWith(name));
  const { capacities, identity } = await knownAs(house, persona as Persona);
  const [actor] = capacities;
  if (!actor) throw new Error(`${name} has no capacity`);
  return { looker: { actor, requestId: newId() }, identity };
}

/** Everything that was decided and looked at, but for what is digested under keys that are drawn for each world. */
async function happened(house: TestHouse) {
  const journal = await house.rows<{ facts: unknown }>(
    'select owner_id, record_id, seq, action, outcome, on_day, at, actor_id, facts from journal order by owner_id, record_id, seq',
  );
  const looks = await house.rows('select citizen_id, door, at, actor_id from look order by citizen_id, at, door');
  return JSON.parse(JSON.stringify({ journal, looks }).replace(/"[\w-]{43}"/g, '"digest"'));
}

/** The whole world on the engine that a newcomer gets, and its first citizens on the other. */
const sizes: Readonly<Record<Engine, number>> = { embedded: worldSize, server: 6 };

describe.each(engines)('on the %s engine', (engine) => {
  const size = sizes[engine];
  let house: EmptyHouse;
  beforeAll(async () => {
    house = await anEmptyHouse(engine);
    await makeDemoWorld(house, { size });
  }, 240_000);
  afterAll(() => house.leave());

  test('every record of the world is what its journal says', async () => {
    const { records, faults } = await checkReplay(house);

    expect(faults).toEqual([]);
    expect(records).toBeGreaterThan(150);
  });

  test('every role stands on the login page, and every persona gets in', async () => {
    const offered = await databasePersonas(house.database, house.clock).list();
    const found = await Promise.all(offered.map((persona) => knownAs(house, persona)));

    expect(offered.map(({ sub }) => sub)).toEqual(personas.map(({ sub }) => sub));
    expect(found.filter(({ capacities }) => capacities.length === 0)).toEqual([]);
    const played = new Set(found.flatMap(({ capacities }) => capacities.map(({ role }) => role)));
    // Who complains or answers a survey has no account, and so nobody to be on the login page.
    const withoutAccount: readonly string[] = ['complainant', 'respondent'];
    expect([...played].sort()).toEqual(roles.filter((role) => !withoutAccount.includes(role)).sort());
    expect(found.filter(({ capacities }) => capacities.length > 1)).toHaveLength(1);
  });

  test.each(['Marc', 'Yasmina'])('an attestation waits for %s to sign it', async (name) => {
    const { looker, identity } = await loggedIn(house, name);

    const waiting = await listWaitingForMe(house, looker, identity);

    expect(waiting).toMatchObject([{ status: 'prepared', steps: ['sign', 'decline'] }]);
    expect(looker.actor.citizenId === null).toBe(name === 'Yasmina');
  });

  test('the adviser finds a reported stop and a withdrawn consent', async () => {
    const { looker } = await loggedIn(house, 'Johan');

    const tasks = await view(house, looker, adviserTasks);

    expect(tasks.map(({ familyName }) => familyName)).toEqual(['Azzouzi', 'De Wachter']);
  });

  test('a line turns within two weeks', async () => {
    const soon = await house.rows(
      `select from step where status = 'in-progress' and due_on > $1::date and due_on <= $1::date + 14`,
      today,
    );
    expect(soon).toHaveLength(size === worldSize ? 2 : 1);
  });

  test.each([
    ['noor', []],
    ['karim', ['mlp-training-missing']],
    ['lotte', ['competence-test-missing']],
    ['wim', []],
    ['eline', ['certificate-not-valid']],
  ] as const)('C-05, C-06, C-13: what %s lacks to register today', async (who, lacks) => {
    const { id, of } = people[who];
    const office = await house.rows<OfficeFact>(
      `select fact, code, from_on::text as "fromOn", ends_on::text as "endsOn" from organisation_fact where org_id = $1`,
      of.id,
    );
    const person = await house.rows<PersonFact>(
      `select fact, on_day::text as "on" from person_fact where person_id = $1`,
      id,
    );
    const missing = missingToRegister(office, person, day(today), { orgId: of.id, personId: id });
    expect(missing.map(({ code }) => code)).toEqual(lacks);
  });

  test('C-10, C-16, V-05, S-10: the register shows certificates, a mandate and a level that are valid and a certificate that lapsed, whose renewal is filed', async () => {
    const register = await listRegister(house.database, day(today));
    expect(register.map(({ organisation, status }) => [organisation, status])).toEqual([
      ['FOD Landschap en Water', 'valid'],
      ['Horst & Haven', 'expired'],
      ['Klaverpad Loopbaanbegeleiding', 'valid'],
      ['Lindewerk Outplacement', 'valid'],
      ['Tussenwal Loopbaan', 'valid'],
    ]);
    const filed = await house.rows(
      `select procedure, variant from application where status = 'filed' order by procedure`,
    );
    expect(filed).toEqual([
      { procedure: 'first', variant: null },
      { procedure: 'first', variant: null },
      { procedure: 'renewal', variant: 'same-people' },
    ]);
  });

  test('S-03, S-04, S-08: one service is at client level and about to lose it, the other is one person short', async () => {
    const scope = { actor: systemActor, today: day(today) };
    const services = await listSelectionFacts(house.database, scope, { after: null, limit: 10 });
    const seen = services.map((service) => ({ name: service.name, ...outlookOf(service, day(today)) }));
    expect(seen.map(({ name, now }) => [name, now.level])).toEqual([
      ['FOD Landschap en Water', 'client'],
      ['Federaal Kaartenhuis', 'individual'],
    ]);
    expect(seen[0]?.lapses.slice(0, 2).map(({ level, because }) => [level, because[0]?.why])).toEqual([
      ['individual', 'check-leaves-window'],
      ['individual', 'certificate-ends'],
    ]);
    expect(seen[1]?.more.filter(({ level }) => level === 'client')).toMatchObject([
      { track: 'selection-tests', languageRole: 'fr' },
    ]);
  });

  test('OURS-survey: results of closed quarters are there, and one citizen was asked whose mail waits', async () => {
    const results = await house.rows<{ name: string; answers: number }>(
      'select o.name, r.answers from survey_result r join organisation o on o.id = r.org_id order by o.name, r.to_quarter, r.questionnaire',
    );
    expect(results.map(({ name, answers }) => `${name} ${answers}`)).toEqual([
      ...['Klaverpad Loopbaanbegeleiding 11', 'Lindewerk Outplacement 13', 'Lindewerk Outplacement 12'],
      ...['Lindewerk Outplacement 15', 'Lindewerk Outplacement 12'],
    ]);
    const waiting = await house.rows<{ topic: string }>(
      `select topic from outbox where topic like 'survey%' order by topic`,
    );
    expect(waiting.length % 2).toBe(0);
  });

  test('nothing was decided today or later, or more than a year and two days ago', async () => {
    const [span] = await house.rows(
      `select min(on_day) filter (where kind not in
           ('application', 'certificate', 'track_certificate', 'service_profile', 'survey_round', 'survey_invitation', 'survey_result',
           'draw', 'voucher_guidance', 'file_check', 'guidance_check', 'employment_cell', 'follow_up', 'information')) >= $1 as "isRecent",
         max(on_day) as last from journal`,
      '2025-11-21',
    );
    expect(span).toEqual({ isRecent: true, last: '2026-11-20' });
  });

  test('made again it stays as it is', async () => {
    const before = await happened(house);

    expect(await makeDemoWorld(house, { size })).toBe(false);

    expect(await happened(house)).toEqual(before);
  });

  if (size < worldSize) return;

  test('holds a citizen for every plot, each of whose records is what its journal says', async () => {
    const [counted] = await house.rows('select count(*) as citizens from citizen');

    // Of all but one there is a file.
    expect(counted).toEqual({ citizens: worldSize - 1 });
    expect((await checkReplay(house)).faults).toEqual([]);
  });

  test('has something in every section of the file', async () => {
    const rows = await house.rows<{ section: string }>('select distinct section from entry');
    expect(rows.map(({ section }) => section).sort()).toEqual([...sectionIds].sort());
  });

  test('shows every end of a line, and each ground on which registering is refused', async () => {
    const statuses = await house.rows<{ status: string }>(
      `select distinct case when status = 'in-progress' and due_on <= $1::date then 'executed' else status end as status
       from step where service = 'outplacement'`,
      today,
    );
    const refused = await house.rows<{ code: string }>(
      `select distinct g ->> 'code' as code from journal, jsonb_array_elements(grounds) g
       where action = 'step.register' and outcome = 'refused'`,
    );
    expect(statuses.map(({ status }) => status).sort()).toEqual(['cancelled', 'executed', 'in-progress', 'stopped']);
    expect(refused.map(({ code }) => code).sort()).toEqual([
      'certificate-not-valid',
      'competence-test-missing',
      'mlp-training-missing',
    ]);
  });

  test('gives the secretariat a scanned and a typed-in paper to register', async () => {
    const { looker } = await loggedIn(house, 'Greet');
    const papers = await listPapersToRegister(house, looker);
    expect(papers.map(({ status }) => status).sort()).toEqual(['prepared', 'scanned']);
  });

  test('keeps the file of every document and scan', async () => {
    const documents = await house.rows<{ id: string; size: number }>('select id, size from document');
    const opened = await Promise.all(documents.map(({ id }) => house.gate.storage.open(id)));
    for (const { stream } of opened) stream.destroy();
    expect(documents.length).toBeGreaterThan(20);
    expect(opened.map(({ size }) => size)).toEqual(documents.map(({ size }) => size));
  });

  test('lets the mailbox begin with the last days', async () => {
    const old = await house.rows(`select from outbox where at < '2026-11-13'`);
    const all = await house.rows('select from outbox');
    expect(old).toEqual([]);
    expect(all.length).toBeGreaterThan(3);
  });
});

/** A database that breaks at the n-th round trip, before or after it has done what it was asked. */
function breaking(database: Database, at: number, isDone: boolean): Database {
  let trips = 0;
  return {
    ...database,
    async run(scope, ...bound) {
      trips += 1;
      if (trips === at && !isDone) throw new Error('killed');
      const rows = await database.run(scope, ...bound);
      if (trips === at) throw new Error('killed');
      return rows;
    },
  };
}

test('a making that is killed again and again ends in the same world', async () => {
  const [whole, torn] = await Promise.all([anEmptyHouse('server'), anEmptyHouse('embedded')]);
  try {
    await makeDemoWorld(whole, { size: 3 });
    let isMade = false;
    let kills = 0;
    for (let at = 2; !isMade && at < 3000; at += 3 + 2 * Math.floor(at / (process.env.PROVE ? 12 : 4))) {
      const database = breaking(torn.database, at, at % 2 === 0);
      const attempt = makeDemoWorld({ ...torn, database }, { size: 3 });
      isMade = await attempt.then(
        () => true,
        () => false,
      );
      kills += isMade ? 0 : 1;
    }

    expect(isMade).toBe(true);
    expect(kills).toBeGreaterThan(5);
    expect(await happened(torn)).toEqual(await happened(whole));
    expect((await checkReplay(torn)).faults).toEqual([]);
  } finally {
    await whole.leave();
    await torn.leave();
  }
}, 120_000);

test('where people and files stand already, nothing is made', async () => {
  const house = await anEmptyHouse('embedded');
  try {
    await house.asOwner(
      `insert into organisation (id, code, name, kind) values ('0190a6a0-0000-7000-8000-000000000001', '1', 'Kompas', 'platform')`,
    );
    expect(await makeDemoWorld(house)).toBe(false);
    expect(await house.rows('select from citizen')).toEqual([]);
  } finally {
    await house.leave();
  }
});
