import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure } from '../../../test/setup/figure.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import { type Told, worksOut } from '../../../test/setup/solver.ts';
import { answered, aRound, aTownToAsk, citizenSurvey, type Town } from '../../../test/setup/surveys.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { batchesOf } from './batch.ts';
import { figuresOf, shownInvited } from './figure.ts';
import { questionnaireOf } from './questionnaires.ts';

/** The limit that the paragraph names (OURS-survey-hidden), written down once more. */
const limit = 5;

/** A published result as a table shows it. */
interface Table {
  orgId: string;
  questionnaire: string;
  fromQuarter: string;
  toQuarter: string;
  answers: number;
  invited: number | null;
  figures: readonly { question: string; side: string; favourable?: number }[];
}

/** The truth: how many answered favourably and otherwise, by organisation, questionnaire, quarter and question. */
type Truth = ReadonlyMap<string, number>;
const cell = (...parts: string[]) => parts.join(' ');
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const between = ({ fromQuarter, toQuarter }: Table) => quarters.filter((one) => fromQuarter <= one && one <= toQuarter);

/** What a reader of a table knows, as arithmetic. */
function toldBy(table: Table): Told[] {
  const { orgId, questionnaire, answers, invited, figures } = table;
  const over = between(table);
  const cells = (question: string, side: string) => over.map((one) => cell(orgId, questionnaire, one, question, side));
  const silent = over.map((one) => cell(orgId, questionnaire, one, 'silent'));
  return figures.flatMap(({ question, side, favourable }) => {
    const [yes, no] = [cells(question, 'yes'), cells(question, 'no')];
    const counts = { least: answers, most: answers };
    return [
      { of: [...yes, ...no], ...counts },
      ...(side === 'exact' ? [{ of: yes, least: favourable ?? 0, most: favourable ?? 0 }] : []),
      ...(side === 'few' ? [{ of: yes, least: 0, most: limit - 1 }] : []),
      ...(side === 'most' ? [{ of: no, least: 0, most: limit - 1 }] : []),
      ...(invited === null ? [] : [{ of: [...yes, ...no, ...silent], least: invited, most: invited }]),
    ];
  });
}

/** Every group that a filter, or a difference between two of them, can single out: each quarter, and each run of quarters. */
const runs = quarters.flatMap((from) => quarters.filter((to) => from <= to).map((to) => [from, to] as const));

/** The groups that are smaller than the limit and about which the tables say more than that. */
function leaks(tables: readonly Table[], truth: Truth): string[] {
  const keys = [...new Set([...truth.keys()].map((key) => key.split(' ').slice(0, 2).join(' ')))];
  return keys.flatMap((key) => {
    // What is told of another organisation shares no unknown with this one: it is left out, which changes nothing.
    const own = tables.filter(({ orgId, questionnaire }) => cell(orgId, questionnaire) === key);
    const told = own.flatMap(toldBy);
    const groups = [
      ...new Set(
        [...truth.keys()].filter((one) => one.startsWith(`${key} `)).map((one) => one.split(' ').slice(3).join(' ')),
      ),
    ];
    return groups.flatMap((group) =>
      runs.flatMap(([from, to]) => {
        const members = quarters.filter((one) => from <= one && one <= to).map((one) => `${key} ${one} ${group}`);
        const count = members.reduce((sum, one) => sum + (truth.get(one) ?? 0), 0);
        if (count >= limit) return [];
        const { least, most } = worksOut(told, members);
        return least > 0.001 || most < limit - 1 - 0.001
          ? [`${from}–${to} ${group}: ${count}, between ${least} and ${most}`]
          : [];
      }),
    );
  });
}

/** One answer: of whom, in which quarter, and what was ticked at the questions. */
interface Given {
  orgId: string;
  quarter: string;
  yes: readonly boolean[];
}

function truthOf(
  given: readonly Given[],
  questions: readonly string[],
  questionnaire: string,
  asked: (orgId: string, quarter: string) => number,
): Truth {
  const truth = new Map<string, number>();
  const add = (key: string, count: number) => truth.set(key, (truth.get(key) ?? 0) + count);
  for (const orgId of new Set(given.map((one) => one.orgId)))
    for (const quarter of quarters) {
      const here = given.filter((one) => one.orgId === orgId && one.quarter === quarter);
      add(cell(orgId, questionnaire, quarter, 'silent'), asked(orgId, quarter) - here.length);
      for (const [at, question] of questions.entries()) {
        add(cell(orgId, questionnaire, quarter, question, 'yes'), here.filter(({ yes }) => yes[at]).length);
        add(cell(orgId, questionnaire, quarter, question, 'no'), here.filter(({ yes }) => !yes[at]).length);
      }
    }
  return truth;
}

describe('the solver', () => {
  const told = (sum: number) => [{ of: ['a', 'b'], least: sum, most: sum }];

  test('works out what follows, and no more', () => {
    expect(worksOut(told(12), ['a'])).toEqual({ least: 0, most: 12 });
    expect(worksOut([...told(12), { of: ['b'], least: 10, most: 10 }], ['a'])).toEqual({ least: 2, most: 2 });
    expect(worksOut([...told(12), { of: ['b'], least: 0, most: 4 }], ['a'])).toEqual({ least: 8, most: 12 });
    expect(
      worksOut([...told(12), { of: ['b', 'c'], least: 9, most: 9 }, { of: ['c'], least: 7, most: 7 }], ['a']),
    ).toEqual({
      ...{ least: 10, most: 10 },
    });
    expect(worksOut(told(3), ['z']).most).toBe(Number.POSITIVE_INFINITY);
  });

  test('finds the leak where a small number is told, by itself or by a difference', () => {
    const table = {
      orgId: 'a',
      questionnaire: 'q',
      fromQuarter: '2026-Q1',
      toQuarter: '2026-Q1',
      answers: 12,
      invited: null,
    };
    const truth = new Map([
      ['a q 2026-Q1 x yes', 9],
      ['a q 2026-Q1 x no', 3],
    ]);
    expect(leaks([{ ...table, figures: [{ question: 'x', side: 'exact', favourable: 9 }] }], truth)).not.toEqual([]);
    expect(leaks([{ ...table, figures: [{ question: 'x', side: 'most' }] }], truth)).toEqual([]);
    const longer = { ...table, toQuarter: '2026-Q2', answers: 14 };
    const grown = new Map([...truth, ['a q 2026-Q2 x yes', 2], ['a q 2026-Q2 x no', 0]]);
    const exact = [{ question: 'x', side: 'exact', favourable: 11 }];
    expect(
      leaks(
        [
          { ...table, figures: [] },
          { ...longer, figures: exact },
        ],
        grown,
      ),
    ).not.toEqual([]);
  });
});

test('OURS-survey-hidden: whatever is answered, no cell below five can be worked out from all that was published', () => {
  const questionnaire = citizenSurvey;
  const questions = questionnaireOf(questionnaire).questions.slice(0, 2);
  const ids = questions.map(({ id }) => id);
  const answers = fc.array(
    fc.record({
      orgId: fc.constantFrom('a', 'b'),
      quarter: fc.constantFrom(...quarters),
      yes: fc.tuple(
        fc.boolean(),
        fc.integer({ min: 0, max: 9 }).map((lot) => lot > 0),
      ),
    }),
    { maxLength: 70 },
  );
  let cells = 0;
  fc.assert(
    fc.property(answers, fc.integer({ min: 0, max: 12 }), (given, silent) => {
      const asked = (orgId: string, quarter: string) =>
        given.filter((one) => one.orgId === orgId && one.quarter === quarter).length + silent;
      const piles = ['a', 'b'].flatMap((orgId) =>
        quarters.map((quarter) => ({
          ...{ orgId, questionnaire, quarter },
          answers: given.filter((one) => one.orgId === orgId && one.quarter === quarter).length,
        })),
      );
      // At two dates: what was published by the first is still there at the second.
      const tables = ['2026-09-15', '2027-12-31'].flatMap((on) =>
        batchesOf(
          piles.filter(({ answers: count }) => count > 0),
          day(on),
        ).map((batch): Table => {
          const over = given.filter(
            ({ orgId, quarter }) => orgId === batch.orgId && batch.fromQuarter <= quarter && quarter <= batch.toQuarter,
          );
          const ticked = over.map(({ yes }) => ({
            overall: yes[0] ? 'satisfied' : 'neither',
            consultant: yes[1] ? 'very-satisfied' : 'dissatisfied',
          }));
          const invited = over.length + silent * between({ ...batch, answers: 0, invited: 0, figures: [] }).length;
          const figures = figuresOf({ ...questionnaireOf(questionnaire), questions }, ticked);
          return { ...batch, answers: over.length, invited: shownInvited(invited, over.length), figures };
        }),
      );
      const truth = truthOf(given, ids, questionnaire, asked);
      cells += truth.size;
      expect(leaks(tables, truth)).toEqual([]);
    }),
    { numRuns: process.env.PROVE ? 2_000 : 150, seed: 20261122 },
  );
  figure(
    'Cells of surveys below the limit that a solver could work out',
    0,
    `${cells} cells of generated answers, two dates`,
  );
}, 120_000);

describe.each(usualEngines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  const given: Given[] = [];
  beforeAll(async () => {
    house = await aHouse(engine, '2026-02-02');
    site = await aSite(house);
    town = await aTownToAsk(house);
    // Per office and quarter: how many answered, and how many of them favourably.
    const plan = [
      ...([
        ['2026-02-02', 'office', 12, 9],
        ['2026-05-04', 'office', 4, 4],
        ['2026-08-03', 'office', 11, 11],
      ] as const),
      ...([
        ['2026-02-02', 'other', 6, 0],
        ['2026-05-04', 'other', 5, 5],
        ['2026-08-03', 'other', 3, 1],
      ] as const),
    ];
    for (const [on, which, count, favourable] of plan) {
      house.today(on);
      const { id: orgId } = town[which];
      const papers = await aRound(house, town.secretariat, orgId, citizenSurvey, { papers: count + 7 });
      for (const [at, one] of papers.slice(0, count).entries()) {
        await answered(house, one, at < favourable);
        const quarter = quarters[['02', '05', '08'].indexOf(on.slice(5, 7))] ?? '';
        given.push({ orgId, quarter, yes: questionnaireOf(citizenSurvey).questions.map(() => at < favourable) });
      }
    }
  }, 120_000);
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  /** Every table that somebody gets at the API, by every filter there is: the organisation. */
  async function read(who: Actor): Promise<Table[]> {
    const visitor = await site.enter(who);
    const all = [];
    for (const org of [town.office, town.other, town.centre]) {
      const { status, body } = await visitor.api('GET', `/organisations/${org.id}/survey-results`);
      if (status === 200)
        all.push(...(body.results as Omit<Table, 'orgId'>[]).map((one) => ({ orgId: org.id, ...one })));
    }
    return all;
  }

  test('OURS-survey-hidden: a solver over every table, for every reader, every filter and two dates finds no small cell', {
    timeout: 120_000,
  }, async () => {
    const tables: Table[] = [];
    for (const on of ['2026-09-15', '2027-02-01']) {
      house.today(on);
      for (const who of [town.manager, town.otherManager, town.secretariat, town.decider])
        tables.push(...(await read(who)));
    }
    const ids = questionnaireOf(citizenSurvey).questions.map(({ id }) => id);
    const asked = (orgId: string, quarter: string) =>
      given.filter((one) => one.orgId === orgId && one.quarter === quarter).length + (quarter === '2026-Q4' ? 0 : 7);

    const found = tables.map(({ orgId, fromQuarter, toQuarter, answers }) =>
      [orgId === town.office.id ? 'office' : 'other', fromQuarter, toQuarter, answers].join(' '),
    );
    expect([...new Set(found)].sort()).toEqual([
      ...['office 2026-Q1 2026-Q1 12', 'office 2026-Q2 2026-Q3 15', 'other 2026-Q1 2026-Q2 11'],
    ]);
    expect(leaks(tables, truthOf(given, ids, citizenSurvey, asked))).toEqual([]);
  });

  test('OURS-survey-hidden: pages say no number below five of answers either, and the body’s total adds what was published', async () => {
    house.today('2027-02-01');
    const visitor = await site.enter(town.secretariat);
    const [list, one] = [await visitor.get('/surveys'), await visitor.get(`/surveys/${town.office.id}`)];
    expect(list.body).toContain('38 antwoorden');
    const shown = [...one.body.matchAll(/(\d+) van (\d+)/g)].map(([, count]) => Number(count));
    expect(shown.filter((count) => count < limit)).toEqual([]);
    expect(one.body).toMatch(/op minder dan 5 na alle 15/);
  });
});
