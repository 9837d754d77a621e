import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsx } from '../../../test/documents/workbook-builder.ts';
import { replayFaults, told } from '../../../test/setup/attestations.ts';
import { figure } from '../../../test/setup/figure.ts';
import { aHouse, anEmployer, anOrganisation, aProfessional, type TestHouse } from '../../../test/setup/house.ts';
import { collective, goodCells, headings, send } from '../../../test/setup/imports.ts';
import type { Actor } from '../../kernel/role.ts';
import { listWorkers, type OnAgreement } from '../agreements/index.ts';
import {
  cancelImport,
  confirmImport,
  eraseLapsedRows,
  everyBadRow,
  findImport,
  firstGoodRows,
  listBadRows,
  type OnImport,
  type ReadList,
  runImports,
} from './index.ts';

/** How many rows the large list has; as many as may come in when proving. */
const large = process.env.PROVE ? 10_000 : 1_000;

describe('lists of workers', () => {
  let house: TestHouse & { quarantineDir: string };
  let people: Record<'manager' | 'consultant' | 'otherManager' | 'employer' | 'otherEmployer', Actor>;
  beforeAll(async () => {
    const quarantineDir = await mkdtemp(join(tmpdir(), 'lists-'));
    house = { ...(await aHouse('server')), quarantineDir };
    const office = await anOrganisation(house, 'Kompas');
    const other = await anOrganisation(house, 'Baken');
    const company = await anEmployer(house, 'Alfa', '0403019261');
    const otherCompany = await anEmployer(house, 'Beta', '0202239951');
    people = {
      manager: await aProfessional(house, office, 'office-manager', 'Mia'),
      consultant: await aProfessional(house, office, 'consultant', 'Ann'),
      otherManager: await aProfessional(house, other, 'office-manager', 'Wim'),
      employer: await aProfessional(house, company, 'employer', 'Els'),
      otherEmployer: await aProfessional(house, otherCompany, 'employer', 'Otto'),
    };
  });
  afterAll(async () => {
    expect(await readdir(house.quarantineDir)).toEqual([]);
    await rm(house.quarantineDir, { recursive: true });
    await house.close();
  });

  const anAgreement = () => collective(house, people, '0403019261');
  const scopeOf = (actor: Actor) => ({ actor, today: house.clock.today() });
  const table = (...rows: (readonly string[])[]) => [headings, ...rows];
  const good = (count: number, from = 0) => Array.from({ length: count }, (_, n) => goodCells(from + n));
  function kept(read: ReadList, into: OnAgreement): OnImport {
    if (!read.ok) throw new Error(JSON.stringify(read));
    return { ...into, importId: read.importId };
  }
  const reads = async (into: OnAgreement, rows: Parameters<typeof send>[3], actor = people.manager, name?: string) =>
    kept(await send(house, actor, into, rows, name), into);
  const shown = (ids: OnImport, actor = people.manager) => findImport(house.database, scopeOf(actor), ids);
  const badRows = async (ids: OnImport, actor = people.manager) => {
    const found = [];
    for await (const row of everyBadRow(house.database, scopeOf(actor), ids)) found.push(row);
    return found;
  };
  const confirms = async (ids: OnImport, actor = people.manager) => told(await house.does(actor, confirmImport, ids));
  const workersOf = (of: OnAgreement, actor = people.manager) =>
    listWorkers(house.database, scopeOf(actor), { of, limit: 20_000 });

  test('OURS-import: of a large list twelve bad rows are told, each with row, column and reason; the others come in', async () => {
    const into = await anAgreement();
    const rows: (readonly string[])[] = good(large);
    const wrong: readonly (readonly [number, number, string, string])[] = [
      [3, 0, '', 'cell-missing'],
      [50, 2, '31/2/1980', 'cell-no-day'],
      [51, 2, '1/2/80', 'cell-short-year'],
      [100, 1, '=A1', 'cell-formula'],
      [101, 5, 'brief', 'cell-no-by'],
      [199, 6, 'negen', 'cell-no-whole'],
      [200, 6, '-1', 'amount-negative'],
      [201, 2, '1/1/2030', 'born-in-future'],
      [300, 4, '1/12/2026', 'date-in-future'],
      [400, 5, '', 'notice-or-indemnity'],
      [500, 4, '2009-04-30', 'days-not-in-order'],
    ];
    for (const [at, column, cell] of wrong) rows[at] = (rows[at] ?? []).with(column, cell);
    rows[large - 1] = goodCells(7);
    const ids = await reads(into, table(...rows));

    const before = await shown(ids);
    expect(before?.state).toMatchObject({ status: 'read', rows: large, good: large - 12, eraseOn: '2026-03-16' });
    expect(before?.steps).toEqual(['confirm', 'cancel']);
    const told = (await badRows(ids)).map(({ at, problems }) => [at, problems[0]?.column, problems[0]?.code]);
    expect(told).toEqual([
      ...wrong.map(([at, column, , code]) => [at + 2, column, code]),
      [large + 1, undefined, 'row-twin'],
    ]);
    expect((await badRows(ids)).at(-1)?.problems[0]?.about).toBe('9');
    expect(await confirms(ids)).toBe('done');
    await runImports(house);

    expect(await workersOf(into)).toHaveLength(large - 12);
    expect((await shown(ids))?.state).toMatchObject({ status: 'done', added: large - 12 });
    expect(await badRows(ids)).toHaveLength(12);
    figure(
      'Rows of a list added, and bad ones told with row, column and reason',
      `${large - 12} and 12`,
      `of ${large}`,
    );
  });

  test('OURS-import: a page of bad rows goes on behind the last one', async () => {
    const into = await anAgreement();
    const ids = await reads(into, table(...good(2), ...good(5, 10).map((row) => row.with(0, '')), ...good(1, 20)));
    const page = (after: number) => listBadRows(house.database, scopeOf(people.manager), ids, { after, limit: 3 });

    const first = await page(0);
    const second = await page(first.next ?? 0);

    expect(first.rows.map(({ at }) => at)).toEqual([4, 5, 6]);
    expect(second).toMatchObject({ next: null, rows: [{ at: 7 }, { at: 8 }] });
  });

  test('OURS-import: who stands under the agreement already does not come in twice, nor who came meanwhile', async () => {
    const into = await anAgreement();
    const first = await reads(into, table(...good(3)));
    const second = await reads(into, table(...good(2, 2)));
    expect(await confirms(first)).toBe('done');
    await runImports(house);
    expect((await shown(second))?.state.good).toBe(2);

    expect(await confirms(second)).toBe('done');
    await runImports(house);
    const third = await reads(into, table(...good(5)));

    expect(await workersOf(into)).toHaveLength(4);
    expect((await shown(second))?.state).toMatchObject({ status: 'done', added: 1 });
    expect((await badRows(second)).map(({ at, problems }) => [at, problems[0]?.code])).toEqual([[2, 'worker-twice']]);
    expect((await shown(third))?.state.good).toBe(1);
  });

  test('OURS-import: stopped in the middle of its work it goes on where it was, and nobody is there twice', async () => {
    const into = await anAgreement();
    const ids = await reads(into, table(...good(250)));
    expect(await confirms(ids)).toBe('done');
    // The house falls after some answers: at times before the next question is heard, at times when only its answer is lost.
    for (const [answers, isHeard] of [
      [1, true],
      [2, false],
      [2, true],
      [3, true],
    ] as const) {
      let left = answers;
      const until = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
        const answer = left-- > 0 || (left === -1 && isHeard) ? await ask() : null;
        if (left < 0 || answer === null) throw new Error('fell');
        return answer;
      };
      const { run, decide } = house.database;
      const database = {
        ...house.database,
        run: ((...asked) => until(() => run(...asked))) as typeof run,
        decide: ((...asked) => until(() => decide(...asked))) as typeof decide,
      };
      await expect(runImports({ ...house, database })).rejects.toThrow('fell');
    }
    const before = await workersOf(into);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(250);
    // Two houses at once on the same work.
    await Promise.all([runImports(house), runImports(house)]);

    expect(await workersOf(into)).toHaveLength(250);
    expect((await shown(ids))?.state).toMatchObject({ status: 'done', added: 250 });
  });

  test('OURS-import: an import that was begun can be stopped; what is left is told as not added', async () => {
    const into = await anAgreement();
    const ids = await reads(into, table(...good(150)));
    expect(await confirms(ids)).toBe('done');

    expect(told(await house.does(people.employer, cancelImport, ids))).toBe('done');
    expect((await shown(ids))?.state.status).toBe('stopping');
    await runImports(house);

    expect((await shown(ids))?.state).toMatchObject({ status: 'cancelled', added: 0 });
    expect((await badRows(ids)).slice(0, 2).map(({ at, problems }) => [at, problems[0]?.code])).toEqual([
      [2, 'row-not-added'],
      [3, 'row-not-added'],
    ]);
    expect(await workersOf(into)).toEqual([]);
  });

  test('OURS-import: whose place on the staff list ended adds nobody any more', async () => {
    const into = await anAgreement();
    const office = { id: people.manager.orgId ?? '', name: 'Kompas' };
    const leaving = await aProfessional(house, office, 'office-manager', 'Lea');
    const ids = await reads(into, table(...good(2)), leaving);
    expect(await confirms(ids, leaving)).toBe('done');
    await house.asOwner(`update staff set ends_on = '2026-03-01' where person_id = '${leaving.id}'`);

    await runImports(house);

    expect((await shown(ids))?.state).toMatchObject({ status: 'stopped', endedWhy: 'place-lost', added: 0 });
    expect(await workersOf(into)).toEqual([]);
  });

  test('OURS-import-kept: rows go with what became of them, and at the latest after fourteen days', async () => {
    const into = await anAgreement();
    const count = async (ids: OnImport) =>
      (await house.rows('select 1 from worker_import_row where import_id = $1', ids.importId)).length;
    const done = await reads(into, table(...good(2), goodCells(9).with(0, '')));
    expect(await confirms(done)).toBe('done');
    await runImports(house);
    expect(await count(done)).toBe(2);
    const left = await reads(into, table(...good(2, 20)));
    expect(told(await house.does(people.manager, cancelImport, left))).toBe('done');
    expect(await count(left)).toBe(0);

    house.today('2026-03-15');
    await eraseLapsedRows(house);
    expect(await count(done)).toBe(2);
    house.today('2026-03-16');
    expect(await badRows(done)).toEqual([]);
    expect(await shown(done)).toMatchObject({ isErased: true, steps: [] });
    await eraseLapsedRows(house);
    expect(await count(done)).toBe(0);
    house.today('2026-03-02');
  });

  test('OURS-sheet: a workbook is read like any list, below its title', async () => {
    const into = await anAgreement();
    const [name, given, , service] = goodCells(1);
    const bytes = xlsx([
      ['Collectief ontslag Alfa'],
      [],
      [...headings, 'Opmerking'],
      [name ?? '', given ?? '', { serial: 29000 }, service ?? '', { serial: 46036 }, 'vergoeding', 9, 'niet gelezen'],
      [
        name ?? '',
        { formula: 'B4', value: 'An' },
        { serial: 29001 },
        service ?? '',
        { serial: 46036 },
        'vergoeding',
        9,
      ],
    ]);

    const ids = await reads(into, bytes, people.employer, 'Lijst.XLSX');

    const rows = await firstGoodRows(house.database, scopeOf(people.employer), ids, 5);
    expect(rows).toMatchObject([
      { at: 4, cells: [name, given, '1979-05-25', service, '2026-01-14', 'vergoeding', '9', 'niet gelezen'] },
    ]);
    expect((await badRows(ids)).map(({ at, problems }) => [at, problems])).toEqual([
      [5, [{ code: 'cell-formula', key: 'givenName', column: 1 }]],
    ]);
  });

  test.each([
    { why: 'no headings', rows: () => good(3), answer: { why: 'headings', problems: [{ code: 'no-headings' }] } },
    {
      why: 'a column is missing',
      rows: () => [headings.with(0, 'Nummer'), ...good(3)],
      answer: { problems: [{ code: 'column-missing', key: 'familyName' }] },
    },
    {
      why: 'a column stands there twice',
      rows: () => [headings.with(6, 'Achternaam'), ...good(3)],
      answer: { problems: [{ code: 'column-twice', columns: [0, 6] }] },
    },
    {
      why: 'two columns changed places',
      rows: () => table(...good(30).map((row) => [row[2] ?? '', row[1] ?? '', row[0] ?? '', ...row.slice(3)])),
      answer: { problems: [{ code: 'columns-swapped', keys: ['familyName', 'birthOn'], columns: [0, 2] }] },
    },
    { why: 'a picture', rows: () => good(1), name: 'lijst.png', answer: { why: 'file', code: 'not-a-table' } },
    { why: 'nothing below the headings', rows: () => [headings], answer: { why: 'file', code: 'no-rows' } },
  ])('OURS-import: a list is not taken in, and leaves nothing behind: $why', async ({ rows, name, answer }) => {
    const into = await anAgreement();

    expect(await send(house, people.manager, into, rows(), name)).toMatchObject({ ok: false, ...answer });
    expect(await house.rows('select 1 from worker_import_row where agreement_id = $1', into.agreementId)).toEqual([]);
  });

  test('OURS-agreement-parties: the office and the employer of the agreement import, and nobody else', async () => {
    const into = await anAgreement();
    const ids = await reads(into, table(...good(1), goodCells(2).with(0, '')), people.employer);
    const others = [people.consultant, people.otherManager, people.otherEmployer];

    for (const other of others) {
      expect(await send(house, other, into, table(...good(1)))).toEqual({ ok: false, why: 'closed' });
      expect(await shown(ids, other)).toBeNull();
      expect(await badRows(ids, other)).toEqual([]);
      expect(await confirms(ids, other)).toMatch(/^(closed|refused: not-open-now new)/);
      expect(await house.as(other, 'select 1 from worker_import')).toEqual([]);
      expect(await house.as(other, 'select 1 from worker_import_row')).toEqual([]);
    }
    expect(await confirms(ids, people.employer)).toBe('done');
    await runImports(house);

    const [worker] = await workersOf(into, people.employer);
    expect(worker?.state.addedBy).toBe(people.employer.id);
  });

  test('the journal rebuilds imports, and holds no name', async () => {
    expect(await replayFaults(house)).toEqual([]);
    expect(await house.rows("select 1 from journal where facts::text ilike '%peeters%'")).toEqual([]);
  });
});
