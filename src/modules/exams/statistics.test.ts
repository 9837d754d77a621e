import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../../test/faults/chance.ts';
import { anExamWorld, type ExamWorld } from '../../../test/setup/exams.ts';
import { figure } from '../../../test/setup/figure.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';
import { newId } from '../../platform/new-id.ts';
import { listBank } from './index.ts';

const letters = ['a', 'b', 'c', 'd'] as const;
const sheetCount = 90;

/** What PostgreSQL says of a version, out of the stored answers alone. */
interface Reading extends Record<(typeof letters)[number], number> {
  id: string;
  edition: number;
  shown: number;
  shareRight: number | null;
  discrimination: number | null;
}

/** The same figures by corr() and avg(), with the sheets that have to be there for a discrimination as a plain 10. */
const bySql = `with latest as (
    select distinct on (id, edition) id, edition, correct, is_withdrawn from question_key order by id, edition, n desc),
  marked as (
    select a.id as sheet, l.id, l.edition, coalesce(w.chosen, '[]') as chosen,
      case when not l.is_withdrawn then (coalesce(w.chosen, '[]') @> l.correct and coalesce(w.chosen, '[]') <@ l.correct)::int end as hit
    from attempt a cross join jsonb_array_elements(a.questions) q
      join latest l on l.id = (q->>'id')::uuid and l.edition = (q->>'edition')::int
      left join answer w on w.attempt_id = a.id and w.question_id = l.id
    where a.body_id = $1::uuid and a.passed is not null),
  scored as (select *, sum(coalesce(hit, 0)) over (partition by sheet) - coalesce(hit, 0) as rest from marked)
  select id, edition, count(*)::int as shown, avg(hit)::float8 as "shareRight",
    case when count(hit) >= 10 then corr(hit, rest) end as discrimination,
    ${letters.map((letter) => `avg((chosen ? '${letter}')::int)::float8 as ${letter}`).join(', ')}
  from scored group by id, edition order by id, edition`;

/** Questions with one or two versions, keys that were corrected or withdrawn, and sheets of the strong and the weak. */
function generated({ certo, ann }: ExamWorld, otherBody: string) {
  const lot = chance(20260404);
  const questions = Array.from({ length: 24 }, (_, at) => ({ id: newId(), editions: at % 6 === 0 ? 2 : 1, at }));
  const keys = questions.flatMap(({ id, editions, at }) =>
    Array.from({ length: editions }, (_, n) => ({
      ...{ org_id: certo.id, id, edition: n + 1, correct: at % 3 === 2 ? ['a', 'c'] : ['a'], is_withdrawn: at === 5 },
      ...{ reason: null, written_on: '2026-03-02', written_by: ann.id },
    })),
  );
  const isRare = (at: number) => at === 23;
  const sheets = Array.from({ length: sheetCount }, (_, n) => {
    const id = newId();
    const ability = lot();
    const drawn = questions
      .filter(({ at }) => (isRare(at) ? n < 9 : lot() < 0.6))
      .map(({ id: question, editions, at }) => ({ id: question, edition: 1 + Math.floor(lot() * editions), at }));
    const answers = drawn.flatMap(({ id: question, edition, at }) => {
      // Everybody has the first one right, so that it tells nobody apart.
      const isKnown = at === 1 || lot() < 0.15 + 0.7 * ability * (1 - at / 40);
      if (!isKnown && lot() < 0.2) return [];
      const right = keys.find((key) => key.id === question && key.edition === edition)?.correct ?? [];
      const chosen = isKnown ? [...right].reverse() : letters.filter(() => lot() < 0.35);
      return [{ person_id: ann.id, attempt_id: id, question_id: question, chosen, saved_at: '' }];
    });
    const body = n % 30 === 29 ? otherBody : certo.id;
    const attempt = {
      ...{ person_id: ann.id, id, version: 1, scheme: '', body_id: body, sitting_id: newId(), seat_id: newId() },
      ...{ language: 'nl', seed: '', began_on: '2026-03-02', began_at: '', ends_at: '', handed_in_at: '', topics: [] },
      questions: drawn.map(({ id: question, edition }) => ({ id: question, edition, topic: 'file' })),
      // Some have not been marked, and count for nothing.
      passed: n % 20 === 7 ? null : ability > 0.5,
    };
    return { attempt, answers };
  });
  return {
    question: questions.map(({ id, editions }) => ({
      ...{ org_id: certo.id, id, version: 1, scheme: '', status: 'active', topic: 'file' },
      ...{ edition: editions, keys: editions, withdrawn: [] },
    })),
    question_key: keys.flatMap((key, at) => [
      { ...key, n: 1 },
      // A key that was another one before, and counts no more.
      ...(at % 4 === 0 ? [{ ...key, n: 0, correct: ['d'], is_withdrawn: true }] : []),
    ]),
    attempt: sheets.map(({ attempt }) => attempt),
    answer: sheets.flatMap(({ answers }) => answers),
  };
}

describe('OURS-exam-figures: what the bank says of every question', () => {
  let house: TestHouse;
  let world: ExamWorld;
  beforeAll(async () => {
    house = await aHouse('server');
    world = await anExamWorld(house);
    const other = await anExamWorld(house);
    for (const [table, rows] of Object.entries(generated(world, other.certo.id)))
      await house.asOwner(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, '${JSON.stringify(rows)}')`,
      );
  });
  afterAll(() => house.close());

  test('OURS-exam-figures: is what PostgreSQL’s corr() and avg() read in the same answers', async () => {
    const read = await house.rows<Reading>(bySql, world.certo.id);
    const scope = { actor: world.secretariat, today: house.clock.today() };
    const bank = await listBank(house.database, scope);
    const figures = bank.flatMap(({ versions }) => versions.flatMap((version) => version.figures ?? []));
    const byVersion = (a: { id: string; edition: number }, b: typeof a) =>
      a.id === b.id ? a.edition - b.edition : a.id < b.id ? -1 : 1;

    expect(figures.sort(byVersion).map(({ id, edition, shown }) => [id, edition, shown])).toEqual(
      read.map(({ id, edition, shown }) => [id, edition, shown]),
    );
    for (const [at, one] of read.entries()) {
      const found = figures[at];
      const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
      expect(found).toMatchObject({ shareRight: near(one.shareRight), discrimination: near(one.discrimination) });
      for (const letter of letters) expect(found?.chosen[letter] ?? 0).toBeCloseTo(one[letter], 9);
    }
    // What makes it worth comparing: versions with a figure, and each reason to have none.
    const told = read.filter(({ discrimination }) => discrimination !== null);
    expect(told.length).toBeGreaterThan(15);
    expect(read.some(({ shareRight }) => shareRight === null)).toBe(true);
    expect(read.some(({ shown, shareRight }) => shown >= 10 && shareRight === 1)).toBe(true);
    expect(read.some(({ shown }) => shown < 10)).toBe(true);
    figure(
      'Shares and discriminations of questions that PostgreSQL reads in the answers as the bank does',
      `${read.length} shares, ${told.length} discriminations`,
      `${sheetCount} generated sheets, corr() and avg() over the stored answers, to nine decimals`,
    );
  });

  test('OURS-exam-figures: one question alone has the same figures as in the whole bank', async () => {
    const scope = { actor: world.secretariat, today: house.clock.today() };
    const bank = await listBank(house.database, scope);
    for (const question of bank.slice(0, 4)) {
      const [alone] = await listBank(house.database, scope, question.id);
      expect(alone?.versions).toEqual(question.versions);
    }
  });
});
