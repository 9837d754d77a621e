import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  on,
  type TestHouse,
} from '../../test/setup/house.ts';
import type { Actor } from '../kernel/role.ts';
import { cancelStep, declineStop, registerStep, reportStop } from '../modules/steps/index.ts';
import { newId } from './new-id.ts';
import { checkReplay } from './replay.ts';

const tables = ['journal', 'chain', 'step'] as const;

/** A change of each column that is the smallest one could think of. */
const changes: Readonly<Record<string, string>> = {
  owner_id: `owner_id = '00000000-0000-7000-8000-00000000000f'`,
  record_id: `record_id = '00000000-0000-7000-8000-00000000000f'`,
  seq: 'seq = seq + 100',
  kind: `kind = kind || '2'`,
  at: `at = at + interval '1 microsecond'`,
  on_day: 'on_day = on_day - 1',
  actor_id: `actor_id = '00000000-0000-7000-8000-00000000000f'`,
  role: `role = 'mediator'`,
  org_id: 'org_id = null',
  action: `action = action || '-x'`,
  outcome: `outcome = case outcome when 'accepted' then 'refused' else 'accepted' end`,
  facts: `facts = facts || '[{"did": "noted"}]'`,
  grounds: `grounds = grounds || '[{"code": "nothing-changed"}]'`,
  request_id: `request_id = '00000000-0000-7000-8000-00000000000f'`,
  hash: `hash = set_byte(hash, 31, get_byte(hash, 31) # 1)`,
};

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  /** One line per entry of a history, in the order of their ids; most tests need only one of them. */
  let lines: string[];
  let line: string;
  const entries = 6;

  /** A line with six entries: registered, reported, refused, declined, cancelled, refused. */
  async function aHistory(): Promise<string> {
    const bina = await aCitizen(house);
    const sia = await aProfessional(house, office, 'intervention-adviser');
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const [citizenId, stepId, startsOn] = [bina.id, newId(), on('2026-03-01')];
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    await house.does(ann, registerStep, {
      citizenId,
      id: stepId,
      startsOn,
      financingNumber: null,
      ...parties,
      summary: 'Start.',
    });
    await house.does(ann, reportStop, { citizenId, stepId, stopDate: on('2026-03-02'), reason: 'work', note: '' });
    await house.does(ann, cancelStep, { citizenId, stepId, endedOn: on('2026-02-01') });
    await house.does(sia, declineStop, { citizenId, stepId, note: '' });
    await house.does(ann, cancelStep, { citizenId, stepId, endedOn: on('2026-03-02') });
    await house.does(ann, cancelStep, { citizenId, stepId, endedOn: on('2026-03-02') });
    return stepId;
  }

  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
    lines = [];
    for (let n = 0; n < entries; n += 1) lines.push(await aHistory());
    [line = ''] = lines;
    await house.asOwner('alter table journal disable trigger user');
    for (const table of tables) await house.asOwner(`create table kept_${table} as select * from ${table}`);
  });
  beforeEach(async () => {
    const restored = tables.map((table) => `delete from ${table}; insert into ${table} select * from kept_${table};`);
    await house.asOwner(`do $$ begin ${restored.join(' ')} end $$`);
  });
  afterAll(() => house.close());

  const faultsAfter = async (sql: string) => {
    await house.asOwner(sql);
    const { faults } = await checkReplay(house, 4);
    return faults;
  };
  const blamed = async (sql: string) => (await faultsAfter(sql)).map(({ record, code }) => ({ record, code }));

  test('OURS-journal: an untouched journal replays into what is stored, whatever the size of the pages', async () => {
    for (const size of [1, 2, 3, 4, 5, 1000])
      expect(await checkReplay(house, size)).toEqual({
        entries: entries * (entries + 1),
        records: 2 * entries,
        faults: [],
      });
  });

  test('OURS-journal: every column of the journal is sealed', async () => {
    const columns = await house.rows<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'journal'::regclass and attnum > 0 and not attisdropped`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(changes).sort());
  });

  test.each(Object.entries(changes))(
    'OURS-journal: a change of %s of any entry is found and its record named',
    async (_, change) => {
      const chosen = lines.map((id, at) => `('${id}', ${at + 1})`).join(', ');
      const faults = await faultsAfter(`update journal set ${change} where (record_id, seq) in (${chosen})`);

      const named = new Set(faults.map(({ record }) => record).filter((record) => !record.endsWith('00f')));
      expect([...named].sort()).toEqual([...lines].sort());
    },
  );

  test('OURS-journal: an entry taken away is missed, at the end as in the middle', async () => {
    for (const [seq, code] of [
      [6, 'tail-missing'],
      [4, 'out-of-order'],
      [1, 'out-of-order'],
    ] as const) {
      expect(await blamed(`delete from journal where record_id = '${line}' and seq = ${seq}`)).toEqual([
        { record: line, code },
      ]);
      await house.asOwner(
        `insert into journal select * from kept_journal where record_id = '${line}' and seq = ${seq}`,
      );
    }
  });

  test('OURS-journal: entries that changed places are found', async () => {
    const swap = `update journal set seq = case seq when 2 then 4 else 2 end where record_id = '${line}' and seq in (2, 4)`;
    await house.asOwner(
      `alter table journal drop constraint journal_key, add constraint journal_key primary key (owner_id, record_id, seq) deferrable initially deferred`,
    );

    expect(await blamed(swap)).toEqual([{ record: line, code: 'changed' }]);
  });

  test('OURS-journal: a whole record taken out of the journal is missed by its chain', async () => {
    expect(await blamed(`delete from journal where record_id = '${line}'`)).toEqual([
      { record: line, code: 'tail-missing' },
    ]);
  });

  test('OURS-journal: a record taken out of journal and chain is missed by its row', async () => {
    await house.asOwner(`delete from chain where record_id = '${line}'`);
    expect(await blamed(`delete from journal where record_id = '${line}'`)).toEqual([
      { record: line, code: 'row-unjournalled' },
    ]);
  });

  test('OURS-journal: a tail cut from journal and chain alike is missed by the row’s version', async () => {
    await house.asOwner(`delete from journal where record_id = '${line}' and seq > 4`);
    const cut = `update chain set seq = 4, head = (select hash from journal j where j.record_id = chain.record_id and j.seq = 4) where record_id = '${line}'`;
    expect(await blamed(cut)).toEqual([{ record: line, code: 'version-differs' }]);
  });

  test.each([
    { change: `seq = 5`, code: 'head-differs' },
    {
      change: `seq = 5, head = (select hash from journal j where j.record_id = chain.record_id and j.seq = 5)`,
      code: 'unchained',
    },
    { change: `seq = 7`, code: 'tail-missing' },
    { change: `head = sha256('x')`, code: 'head-differs' },
    { change: `kind = 'door'`, code: 'head-differs' },
    { change: `record_id = '00000000-0000-7000-8000-00000000000f'`, code: 'unchained' },
  ])('OURS-journal: a chain with $change is found', async ({ change, code }) => {
    const faults = await blamed(`update chain set ${change} where record_id = '${line}'`);
    expect(faults).toContainEqual({ record: line, code });
  });

  test('OURS-journal: a row that is not the fold of its facts is found, with the field that differs', async () => {
    const columns = await house.rows<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute
       where attrelid = 'step'::regclass and attnum > 0 and attname not in ('citizen_id', 'id', 'version')`,
    );
    const other: Readonly<Record<string, string>> = {
      text: `'x'`,
      date: `'1999-01-01'`,
      uuid: `'00000000-0000-7000-8000-00000000000f'`,
      integer: '77',
    };
    for (let first = 0; first < columns.length; first += lines.length) {
      const some = columns.slice(first, first + lines.length);
      for (const [at, { name, type }] of some.entries())
        await house.asOwner(`update step set ${name} = ${other[type]} where id = '${lines[at]}'`);

      const { faults } = await checkReplay(house);

      const found = faults.map(({ record, code, field }) => ({ record, code, field }));
      const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(found).toEqual(
        some.map(({ name }, at) => ({ record: lines[at], code: 'state-differs', field: camel(name) })),
      );
      await house.asOwner('delete from step');
      await house.asOwner('insert into step select * from kept_step');
    }
  });

  test.each([
    { what: `update step set version = version + 1`, code: 'version-differs' },
    { what: `delete from step`, code: 'row-missing' },
  ])('OURS-journal: after $what the record is named', async ({ what, code }) => {
    expect(await blamed(`${what} where id = '${line}'`)).toEqual([{ record: line, code }]);
  });

  test('OURS-journal: the product itself can change neither journal nor looks', async () => {
    await expect(house.rows(`update journal set role = 'x' returning 1`)).rejects.toThrow(/permission denied/);
    await expect(house.rows('delete from look returning 1')).rejects.toThrow(/permission denied/);
    await house.asOwner('alter table journal enable trigger user');
    await expect(house.asOwner(`update journal set role = 'x'`)).rejects.toThrow(/append-only/);
    await expect(house.asOwner('delete from look')).rejects.toThrow(/append-only/);
    await house.asOwner('alter table journal disable trigger user');
  });
});
