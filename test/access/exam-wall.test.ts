import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/kernel/role.ts';
import { statement } from '../../src/platform/database/index.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { aHouse, type TestHouse, usualEngines } from '../setup/house.ts';
import { type Concerned, walls } from './exam-wall-expectations.ts';
import { type Asker, anExamWallWorld, type ExamWallWorld, type Side } from './exam-wall-world.ts';

type Row = Readonly<Record<string, unknown>>;
const tables = Object.keys(walls);

/** Tables about people that are no part of exams and selections, and behind a wall or open for their own reasons. */
const elsewhere = [
  'closed_selection',
  'departure',
  'parked_form',
  'person_fact',
  'selection_check',
  'session',
  'staff',
];

describe.each(usualEngines)('the second wall around exams and selections on the %s engine', (engine) => {
  let house: TestHouse;
  let world: ExamWallWorld;
  const rows = new Map<string, Row[]>();
  let asked = 0;
  const run = async (actor: Actor | null, sql: string, ...values: unknown[]): Promise<Row[]> => {
    asked += 1;
    const bound = statement<Row>(`exam-wall.${asked}`, sql).with(...values);
    const [found] = await house.database.run({ actor, today: house.clock.today() }, bound);
    return found;
  };
  /** Of which side a row is, by any id in it. */
  const sideOf = (row: unknown): Side | undefined =>
    Object.values(row as Row)
      .map((value) => world.sides.get(value))
      .find((side) => side !== undefined);
  const sidesOf = (found: readonly unknown[]) => [...new Set(found.map(sideOf))].sort().join(' ');
  /** A row of each side, and of each thing that a reason can be about. */
  const oneOfEach = (some: readonly Row[]) => [
    ...new Map(some.map((row) => [`${sideOf(row)} ${row.about}`, row])).values(),
  ];
  /** What everybody got of a table, as the expectation is written; who got nothing is left out. */
  async function told(ask: (actor: Actor) => Promise<string>): Promise<Concerned> {
    const answers: Record<Asker, string> = {};
    for (const [name, actor] of world.people) {
      const answer = await ask(actor);
      if (answer !== '') answers[name] = answer;
    }
    return answers;
  }
  const isRefusal = (error: unknown) => error instanceof Error && 'code' in error && error.code === '42501';

  beforeAll(async () => {
    house = await aHouse(engine, '2026-03-10');
    world = await anExamWallWorld(house);
    const keeper = (side: Side) => world.people.get(`secretariat ${side}`) ?? systemActor;
    for (const table of tables) {
      // Why somebody has extra time is not even the house's to read.
      const as = table === 'accommodation_text' ? [keeper('A'), keeper('B')] : [systemActor];
      const found = await Promise.all(as.map((one) => run(one, `select to_jsonb(t) as row from ${table} t`)));
      rows.set(
        table,
        found.flat().map(({ row }) => row as Row),
      );
    }
  });
  afterAll(() => house.close());

  test('OURS-roles: every table about a person is known here or named as another’s, and each has rows of both sides', async () => {
    const named = await run(
      null,
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attname = 'person_id' order by 1`,
    );
    expect(named.map(({ name }) => String(name)).filter((name) => !tables.includes(name))).toEqual(elsewhere);
    expect(tables.filter((table) => sidesOf(rows.get(table) ?? []) !== 'A B')).toEqual([]);
  });

  test.each(tables)('OURS-roles: %s is seen by whom it concerns, and by nobody without an actor', async (table) => {
    const sql = `select to_jsonb(t) as row from ${table} t`;
    const seen = await told(async (actor) => sidesOf((await run(actor, sql)).map(({ row }) => row)));
    expect(seen).toEqual(walls[table]?.sees);
    expect(await run(null, sql)).toEqual([]);
  });

  test.each(tables)('OURS-roles: %s is changed by whom it is to change, and removed by nobody', async (table) => {
    const [column] = await run(
      null,
      `select attname from pg_attribute where attrelid = $1::regclass and attnum = 1`,
      table,
    );
    const sql = `update ${table} as t set ${column?.attname} = t.${column?.attname} returning to_jsonb(t) as row`;
    const changed = await told((actor) =>
      run(actor, sql).then(
        (found) => sidesOf(found.map(({ row }) => row)),
        (error: unknown) => (isRefusal(error) ? '' : String(error)),
      ),
    );
    expect(changed).toEqual(walls[table]?.changes);
    const [may] = await run(
      null,
      `select has_table_privilege(current_user, $1, 'delete') or has_table_privilege(current_user, $1, 'truncate') as removes`,
      table,
    );
    expect(may).toEqual({ removes: false });
  });

  test.each(tables)('OURS-roles: to %s nobody adds a row but whose work it is', async (table) => {
    // A row that is there already: who may add it hears that its key is taken, who may not is refused before that.
    const sql = `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).*`;
    const added = await told(async (actor) => {
      const taken: Row[] = [];
      for (const row of oneOfEach(rows.get(table) ?? []))
        await run(actor, sql, JSON.stringify(row)).then(
          () => taken.push(row),
          (error: unknown) => (isRefusal(error) ? null : taken.push(row)),
        );
      return sidesOf(taken);
    });
    expect(added).toEqual(walls[table]?.adds);
  });

  test('OURS-exam-key: a candidate reads the questions that were put to them, and no other', async () => {
    for (const side of ['A', 'B'] as const) {
      const candidate = world.people.get(`candidate ${side}`) ?? null;
      const read = await run(candidate, 'select distinct id from question_text order by id');
      const put = await run(
        candidate,
        `select (q->>'id')::uuid as id from attempt, jsonb_array_elements(questions) q order by 1`,
      );
      expect(read).toEqual(put);
      expect(read).toHaveLength(3);
    }
  });

  test('OURS-track-certificate: why a certificate was withdrawn is read by who decides on it and whom it concerns', async () => {
    const about = async (name: Asker) =>
      (await run(world.people.get(name) ?? null, 'select distinct about from selection_text order by about')).map(
        (row) => row.about,
      );
    expect(await about('selection-trainer')).toEqual(['certificate']);
    expect(await about('selection-checker')).toEqual([]);
    expect(await about('selection-officer')).toEqual(['certificate']);
    expect(await about('holder A')).toEqual(['certificate']);
  });

  test('OURS-exam, OURS-exam-time: a candidate hands in once, and neither takes it back nor marks', async () => {
    const candidate = world.people.get('candidate A') ?? null;
    const sets = (change: string) =>
      run(candidate, `update attempt set ${change}`).then(
        () => 'done',
        (error: unknown) => (isRefusal(error) ? 'refused' : String(error)),
      );
    expect(await sets(`handed_in_at = '2026-03-10T10:05:00.000Z'`)).toBe('done');
    for (const change of ['handed_in_at = null', `handed_in_at = '2026-03-10T10:20:00.000Z'`, 'passed = true'])
      expect([change, await sets(change)]).toEqual([change, 'refused']);
    for (const change of ['marked_keys = 3', `marked_on = '2026-03-10'`, `ends_at = '2026-03-10T23:00:00.000Z'`])
      expect([change, await sets(change)]).toEqual([change, 'refused']);
    expect(await run(candidate, `update answer set chosen = '["b"]' returning chosen`)).toEqual([]);
  });
});
