import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, engines, type TestHouse } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import { statement } from './index.ts';

describe.each(engines)('one round trip on the %s engine', (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());

  const scope = { actor: null, today: day('2026-03-02') };
  const run: TestHouse['database']['run'] = (asking, ...bound) => house.database.run(asking, ...bound);

  const put = statement<unknown>('test.put', 'insert into setting (name, value) values ($1, to_jsonb($2::int))');
  const get = statement<{ value: number }>('test.get', 'select value::int as value from setting where name = $1');
  const divide = statement<{ answer: number }>('test.divide', 'select 10 / $1::int as answer');

  test('each statement gets its own rows, in the order in which they were asked', async () => {
    const [first, none, second] = await run(scope, divide.with(2), get.with('absent'), divide.with(5));

    expect([first, none, second]).toEqual([[{ answer: 5 }], [], [{ answer: 2 }]]);
  });

  test('an error is told, and nothing of what was asked with it stays', async () => {
    await expect(run(scope, put.with('undone', 1), divide.with(0), put.with('never', 1))).rejects.toMatchObject({
      code: '22012',
    });

    expect(await run(scope, get.with('undone'), get.with('never'))).toEqual([[], []]);
  });

  test('of several errors the first is told', async () => {
    const asked = run(scope, divide.with(0), statement('test.nothing', 'select nothing').with());

    await expect(asked).rejects.toMatchObject({ code: '22012' });
  });

  test('a statement can be asked again after it failed, whether its text or its values were wrong', async () => {
    const late = statement<{ id: number }>('test.late', 'select id from made_later where id = $1');
    const wrongValue = statement<{ answer: number }>('test.value', 'select $1::int as answer');
    await expect(run(scope, wrongValue.with('x'))).rejects.toMatchObject({ code: '22P02' });
    await expect(run(scope, late.with(1), wrongValue.with(1))).rejects.toMatchObject({ code: '42P01' });
    await house.asOwner('create table made_later (id int)');
    await house.asOwner('grant select on made_later to waarborg_app');

    expect(await run(scope, wrongValue.with(7), late.with(1))).toEqual([[{ answer: 7 }], []]);
  });

  test('two statements under one name are refused', async () => {
    const [own, impostor] = ['1', '2'].map((answer) => statement('test.twin', `select ${answer}::int as answer`));
    if (!own || !impostor) throw new Error('two statements');
    await run(scope, own.with());

    await expect(run(scope, impostor.with())).rejects.toThrow('two statements are called test.twin');
    expect(await run(scope, own.with())).toEqual([[{ answer: 1 }]]);
  });

  test('the settings of one asking do not reach the next', async () => {
    const who = statement<{ role: string | null }>('test.who', 'select app_role() as role');
    const actor = { id: '0198a000-0000-7000-8000-000000000000', role: 'administrator' as const, name: 'Ann' };
    const asked = { ...actor, orgId: null, orgName: null, unitNumber: null, region: null, citizenId: null };
    const today = house.clock.today();
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => house.database.run({ actor: at % 2 ? asked : null, today }, who.with())),
    );

    const [rows] = await house.database.run({ actor: null, today }, who.with());

    expect(rows).toEqual([{ role: null }]);
  });

  test('what runs side by side does not mix', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const [rows] = await run(scope, divide.with(at % 6)).catch(() => [[{ answer: -1 }]]);
        return rows[0]?.answer;
      }),
    );

    expect(all).toEqual(Array.from({ length: 60 }, (_, at) => (at % 6 ? Math.floor(10 / (at % 6)) : -1)));
  });
});

test('a connection that the server ended is replaced', async () => {
  const house = await aHouse('server');
  const today = house.clock.today();
  const ends = statement('test.end', 'select pg_terminate_backend(pg_backend_pid())');
  const answers = statement<{ yes: boolean }>('test.answers', 'select true as yes');

  await expect(house.database.run({ actor: null, today }, ends.with())).rejects.toThrow();
  const [rows] = await house.database.run({ actor: null, today }, answers.with());
  await house.close();

  expect(rows).toEqual([{ yes: true }]);
});
