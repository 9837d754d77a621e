import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, engines, type TestHouse } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import { SessionEnded, statement } from './index.ts';

describe.each(engines)('reading, deciding and writing in one transaction on the %s engine', (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());

  const scope = { actor: null, today: day('2026-03-02') };
  const put = statement<{ id: string }>(
    'test.put',
    'insert into setting (name, value) values ($1, to_jsonb($2::int)) returning pg_current_xact_id()::text as id',
  );
  const get = statement<{ value: number }>('test.get', 'select value::int as value from setting where name = $1');
  const divide = statement<{ answer: number }>('test.divide', 'select 10 / $1::int as answer');
  const storedAs = async (name: string) => (await house.database.run(scope, get.with(name)))[0][0]?.value ?? null;

  test('what was read is decided on, and what was decided is written', async () => {
    const before = { ...house.database.counts };

    const answer = await house.database.decide(scope, [divide.with(2), get.with('absent')], ([[five], none]) => ({
      writes: [put.with('decided', (five?.answer ?? 0) + none.length)],
      answer: 'done',
    }));

    const { transactions, statements } = house.database.counts;
    expect([answer, await storedAs('decided')]).toEqual(['done', 5]);
    expect([transactions - before.transactions, statements - before.statements]).toEqual([1, 3]);
  });

  test('what was written with the reading and with the decision is one transaction', async () => {
    const [[read]] = await house.database.run(scope, put.with('alone', 1));
    let first: string | undefined;
    const same = statement<{ id: string }>('test.same', 'select pg_current_xact_id()::text as id');

    await house.database.decide(scope, [put.with('one', 1)], ([[made]]) => {
      first = made?.id;
      return {
        writes: [
          statement(
            'test.keep-id',
            `insert into setting (name, value) select 'two', to_jsonb(pg_current_xact_id()::text::int)`,
          ).with(),
        ],
        answer: null,
      };
    });

    const [[after]] = await house.database.run(scope, same.with());
    expect(await storedAs('two')).toBe(Number(first));
    expect(new Set([read?.id, first, after?.id]).size).toBe(3);
  });

  test('with nothing to write, what was read is over and done', async () => {
    expect(await house.database.decide(scope, [put.with('kept', 3)], () => ({ writes: [], answer: 7 }))).toBe(7);

    expect(await storedAs('kept')).toBe(3);
  });

  test('a write that fails undoes the reading too, and the next asking finds no transaction open', async () => {
    const asked = house.database.decide(scope, [put.with('undone', 1)], () => ({
      writes: [put.with('never', 1), divide.with(0)],
      answer: null,
    }));

    await expect(asked).rejects.toMatchObject({ code: '22012' });
    expect([await storedAs('undone'), await storedAs('never')]).toEqual([null, null]);
  });

  test('a decision that fails leaves nothing, and the next asking finds no transaction open', async () => {
    const asked = house.database.decide(scope, [put.with('half', 1)], () => {
      throw new Error('no decision');
    });

    await expect(asked).rejects.toThrow('no decision');
    expect(await storedAs('half')).toBeNull();
  });

  test('who may not be let in is not decided about', async () => {
    let asked = false;
    const refused = house.database.decide({ ...scope, session: 'no such session' }, [get.with('kept')], () => {
      asked = true;
      return { writes: [], answer: null };
    });

    await expect(refused).rejects.toBeInstanceOf(SessionEnded);
    expect(asked).toBe(false);
  });

  test('decisions side by side do not mix', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        house.database
          .decide(scope, [divide.with(at % 6)], ([[found]]) => ({
            writes: [put.with(`beside ${at}`, found?.answer ?? -1)],
            answer: found?.answer,
          }))
          .catch(() => -1),
      ),
    );

    expect(answers).toEqual(Array.from({ length: 40 }, (_, at) => (at % 6 ? Math.floor(10 / (at % 6)) : -1)));
    expect(await Promise.all([5, 6].map((at) => storedAs(`beside ${at}`)))).toEqual([2, null]);
  });
});

test('a connection that is lost between reading and writing fails the command, and is replaced', async () => {
  const house = await aHouse('server');
  const scope = { actor: null, today: house.clock.today() };
  const ends = statement('test.end', 'select pg_terminate_backend(pg_backend_pid())');
  const put = statement<unknown>('test.put', `insert into setting (name, value) values ('lost', '1')`);
  const get = statement<{ name: string }>('test.get', `select name from setting where name = 'lost'`);

  const asked = house.database.decide(scope, [put.with()], () => ({ writes: [ends.with()], answer: null }));

  await expect(asked).rejects.toThrow();
  const [rows] = await house.database.run(scope, get.with());
  await house.close();
  expect(rows).toEqual([]);
});
