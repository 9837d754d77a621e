import { describe, expect, test } from 'vitest';
import { questionnaires } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import { languages } from '../../kernel/language.ts';
import { batchesOf, publishedOn } from './batch.ts';
import { boundsOf, figureOf, shownInvited } from './figure.ts';
import { isFavourable, unanswered } from './questionnaires.ts';
import { shareOf, shareTogether } from './share.ts';

describe('what is small is hidden', () => {
  test.each([
    { favourable: 0, answers: 12, side: 'few', why: 'nobody is not told apart from four' },
    { favourable: 4, answers: 12, side: 'few', why: 'four is under five' },
    { favourable: 5, answers: 12, side: 'exact', why: 'five is shown, and so are seven others' },
    { favourable: 7, answers: 12, side: 'exact', why: 'five others is shown' },
    { favourable: 8, answers: 12, side: 'most', why: 'four others is under five' },
    { favourable: 12, answers: 12, side: 'most', why: 'everybody is not told apart from all but four' },
    { favourable: 5, answers: 10, side: 'exact', why: 'ten answers are the fewest with two sides of five' },
    { favourable: 4, answers: 10, side: 'few', why: 'and then only one side can be small' },
  ])('OURS-survey-hidden: $favourable of $answers is $side: $why', ({ favourable, answers, side }) => {
    const figure = figureOf('overall', favourable, answers);
    expect(figure.side).toBe(side);
    expect(JSON.stringify(figure)).toBe(
      JSON.stringify(side === 'exact' ? { question: 'overall', side, favourable } : { question: 'overall', side }),
    );
  });

  test.each([
    { invited: 20, answers: 15, shown: 20, why: 'five did not answer' },
    { invited: 19, answers: 15, shown: null, why: 'four did not, which would tell who did' },
    { invited: 15, answers: 15, shown: null, why: 'everybody did' },
  ])('OURS-survey-hidden: $invited asked, $answers answered: $why', ({ invited, answers, shown }) => {
    expect(shownInvited(invited, answers)).toBe(shown);
  });

  test('OURS-survey-hidden: of a hidden figure the bounds hold every count that it can be, and no more is said', () => {
    expect(boundsOf(figureOf('a', 2, 12), 12)).toEqual({ least: 0, most: 4 });
    expect(boundsOf(figureOf('a', 11, 12), 12)).toEqual({ least: 8, most: 12 });
    expect(shareOf(figureOf('a', 6, 12), 12)).toMatchObject({ least: 0.5, most: 0.5 });
    const both = [
      { answers: 12, figure: figureOf('a', 11, 12) },
      { answers: 20, figure: figureOf('a', 10, 20) },
    ];
    expect(shareTogether(both)).toMatchObject({ answers: 32, least: 18 / 32, most: 22 / 32 });
    expect(shareTogether([])).toBeNull();
  });
});

describe('when something appears', () => {
  const pile = (quarter: string, answers: number, orgId = 'a', questionnaire = 'q') => ({
    ...{ orgId, questionnaire, quarter, answers },
  });

  test.each([
    { today: '2026-05-29', batches: 0, why: 'sixty days after the end of the quarter are not over' },
    { today: '2026-05-30', batches: 1, why: 'they are' },
  ])('OURS-survey-hidden: on $today, $batches of the first quarter: $why', ({ today, batches }) => {
    expect(publishedOn('2026-Q1')).toBe('2026-05-30');
    expect(batchesOf([pile('2026-Q1', 10)], day(today))).toHaveLength(batches);
  });

  test('OURS-survey-hidden: nine answers wait for the next quarter, ten do not', () => {
    const today = day('2027-03-01');
    const [waits, does] = [9, 10].map((count) => batchesOf([pile('2026-Q1', count), pile('2026-Q2', 12)], today));
    expect(waits).toEqual([{ orgId: 'a', questionnaire: 'q', fromQuarter: '2026-Q1', toQuarter: '2026-Q2' }]);
    expect(does?.map(({ fromQuarter, toQuarter }) => `${fromQuarter} ${toQuarter}`)).toEqual([
      ...['2026-Q1 2026-Q1', '2026-Q2 2026-Q2'],
    ]);
  });

  test('OURS-survey-hidden: looking each day or once a year gives the same batches', () => {
    const all = [6, 3, 4, 11, 2, 2, 30].map((count, at) =>
      pile(`202${6 + Math.floor(at / 4)}-Q${(at % 4) + 1}`, count),
    );
    const end = day('2028-12-31');
    const once = batchesOf(all, end);
    let left = all;
    const daily = ['2026-06-01', '2026-09-01', '2026-12-01', '2027-03-05', '2027-06-01', '2027-12-01', end].flatMap(
      (on) => {
        const due = batchesOf(left, day(on));
        left = left.filter(({ quarter }) => !due.some((one) => one.fromQuarter <= quarter && quarter <= one.toQuarter));
        return due;
      },
    );
    expect(daily).toEqual(once);
    expect(once.map(({ fromQuarter }) => fromQuarter)).toEqual(['2026-Q1', '2026-Q4', '2027-Q1']);
  });

  test('OURS-survey-hidden: what is answered about one is not put together with another', () => {
    const today = day('2027-03-01');
    expect(batchesOf([pile('2026-Q1', 6, 'a'), pile('2026-Q1', 6, 'b')], today)).toEqual([]);
    expect(batchesOf([pile('2026-Q1', 6, 'a', 'q'), pile('2026-Q1', 6, 'a', 'r')], today)).toEqual([]);
  });
});

describe('the questionnaires', () => {
  test.each(questionnaires)(
    'C-07: $id asks in every language, each question once, and begins with satisfaction',
    (one) => {
      const [first] = one.questions;
      expect(first).toMatchObject({ id: 'overall', kind: 'satisfied' });
      expect(new Set(one.questions.map(({ id }) => id)).size).toBe(one.questions.length);
      for (const label of [one.title, ...one.questions.map((question) => question.label)])
        for (const language of languages) expect(label[language].trim()).not.toBe('');
      // Six questions with two short choices of words each are read and answered in under three minutes.
      expect(one.questions.length).toBeLessThanOrEqual(6);
      expect(one.id.endsWith(`/${one.inForce.from}`)).toBe(true);
    },
  );

  test('V-10: users of a voucher are asked whether they are satisfied, and what the definition promises', () => {
    const guidance = questionnaires.find(({ service }) => service === 'career-guidance');
    expect(guidance?.source).toBe('V-10');
    expect(guidance?.questions.map(({ source }) => source)).toEqual(expect.arrayContaining(['V-07', 'V-08']));
  });

  test.each([
    { kind: 'satisfied', choice: 'satisfied', is: true },
    { kind: 'satisfied', choice: 'neither', is: false },
    { kind: 'agrees', choice: 'agrees', is: true },
    { kind: 'agrees', choice: 'satisfied', is: false },
    { kind: 'knows', choice: 'yes', is: true },
    { kind: 'knows', choice: 'unknown', is: false },
  ] as const)('OURS-survey-hidden: $choice to a question of kind $kind is favourable: $is', ({ kind, choice, is }) => {
    expect(isFavourable(kind, choice)).toBe(is);
  });

  test('OURS-input: a choice of another kind of question is no answer', () => {
    const [one] = questionnaires;
    if (!one) throw new Error('no questionnaire');
    expect(unanswered(one, { overall: 'yes', plan: 'yes' })).toEqual([
      ...['overall', 'consultant', 'tailored', 'helped', 'complaining'],
    ]);
  });
});
