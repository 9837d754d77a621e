import { describe, expect, test } from 'vitest';
import { type ExamTopic, examTopics } from '../../../schemes/index.ts';
import { chance } from '../../../test/faults/chance.ts';
import { day } from '../../kernel/day.ts';
import { type Drawable, drawQuestions } from './draw.ts';
import { isRight, type Key, markSheet } from './marking.ts';
import { mayRetakeFrom } from './retake.ts';
import { itemFigures, type Sheet } from './statistics.ts';

const bankOf = (sizes: readonly number[]): Drawable[] =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, n) => ({ id: `q${at}-${n}`, edition: 1, topic: examTopics[at] ?? 'file' })),
  );

describe('C-11: drawing', () => {
  test('gives the same questions for the same seed, whatever the order of the bank, and others for another seed', () => {
    const bank = bankOf([4, 4, 4, 4, 4, 4]);
    const first = drawQuestions(bank, 12, 'seed of an attempt');

    expect(drawQuestions([...bank].reverse(), 12, 'seed of an attempt')).toEqual(first);
    expect(drawQuestions(bank, 12, 'another seed')).not.toEqual(first);
  });

  test('gives nothing when the bank is too small, and all of it when it is just large enough', () => {
    expect(drawQuestions(bankOf([2, 1]), 4, 's')).toBeNull();
    expect(drawQuestions(bankOf([2, 1]), 3, 's')).toHaveLength(3);
  });

  test('in a thousand draws: so many, none twice, out of the bank, and no topic is ahead while another has some left', () => {
    const lot = chance(20260101);
    for (let n = 0; n < 1000; n += 1) {
      const sizes = examTopics.map(() => 1 + Math.floor(lot() * 6));
      const bank = bankOf(sizes);
      const count = 1 + Math.floor(lot() * bank.length);
      const drawn = drawQuestions(bank, count, `seed ${n}`) ?? [];

      expect(new Set(drawn.map(({ id }) => id)).size).toBe(count);
      expect(drawn.filter(({ id, topic }) => !bank.some((one) => one.id === id && one.topic === topic))).toEqual([]);
      const taken = examTopics.map((topic) => drawn.filter((one) => one.topic === topic).length);
      const most = Math.max(...taken);
      // A topic that lags by two has nothing left to give.
      expect(taken.filter((had, at) => had < most - 1 && had < (sizes[at] ?? 0))).toEqual([]);
    }
  });

  test('every question of a topic has its turn: over many seeds each is drawn about as often', () => {
    const bank = bankOf([4, 4, 4, 4, 4, 4]);
    const counts = new Map(bank.map(({ id }) => [id, 0]));
    for (let n = 0; n < 600; n += 1)
      for (const { id } of drawQuestions(bank, 12, `seat ${n}`) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);

    // Half of each topic's four are drawn: 300 of 600, and six standard deviations are 74.
    expect([...counts].filter(([, count]) => Math.abs(count - 300) > 74)).toEqual([]);
  });
});

const sheetOf = (count: number, right: number) => {
  const questions = Array.from({ length: count }, (_, at) => ({
    ...{ id: `q${at}`, edition: 1 },
    topic: (at % 2 === 0 ? 'file' : 'endings') satisfies ExamTopic as ExamTopic,
  }));
  const keys: Key[] = questions.map(({ id }) => ({ id, edition: 1, correct: ['a', 'c'], isWithdrawn: false }));
  const answers = Object.fromEntries(questions.map(({ id }, at) => [id, at < right ? ['c', 'a'] : ['a']]));
  return { questions, keys, answers };
};

describe('OURS-exam: marking', () => {
  test.each([
    { chosen: ['a', 'c'], right: true, why: 'all right ones' },
    { chosen: ['c', 'a', 'a'], right: true, why: 'in another order, and one twice' },
    { chosen: ['a'], right: false, why: 'one too few' },
    { chosen: ['a', 'b', 'c'], right: false, why: 'one too many' },
    { chosen: ['b', 'd'], right: false, why: 'as many, but others' },
    { chosen: [], right: false, why: 'nothing' },
  ])('$why', ({ chosen, right }) => {
    expect(isRight(chosen, ['a', 'c'])).toBe(right);
  });

  test.each([
    { count: 10, right: 7, passed: true },
    { count: 10, right: 6, passed: false },
    { count: 20, right: 14, passed: true },
    { count: 20, right: 13, passed: false },
    { count: 3, right: 2, passed: false },
    { count: 12, right: 9, passed: true },
    { count: 12, right: 8, passed: false },
    { count: 0, right: 0, passed: false },
  ])('$right of $count is passed: $passed', ({ count, right, passed }) => {
    const { questions, keys, answers } = sheetOf(count, right);
    expect(markSheet(questions, answers, keys)).toMatchObject({ right, outOf: count, passed });
  });

  test('a withdrawn version counts neither as right nor as wrong, and each topic tells what counted of it', () => {
    const { questions, keys, answers } = sheetOf(4, 2);
    const withdrawn = keys.map((key) => ({ ...key, isWithdrawn: key.id === 'q3' }));

    expect(markSheet(questions, answers, withdrawn)).toEqual({
      ...{ right: 2, outOf: 3, passed: false },
      topics: [
        { topic: 'endings', right: 1, outOf: 1 },
        { topic: 'file', right: 1, outOf: 2 },
      ],
    });
  });

  test('in a thousand sheets the mark is what counting by hand gives, topics add up, and one more right never harms', () => {
    const lot = chance(20260202);
    const letters = ['a', 'b', 'c', 'd'];
    const some = () => letters.filter(() => lot() < 0.4);
    for (let n = 0; n < 1000; n += 1) {
      const questions = bankOf(examTopics.map(() => Math.floor(lot() * 4)));
      const keys = questions.map(({ id }) => ({ id, edition: 1, correct: some(), isWithdrawn: lot() < 0.1 }));
      const answers = Object.fromEntries(
        questions.map(({ id }, at) => [id, lot() < 0.6 ? (keys[at]?.correct ?? []) : some()]),
      );
      const mark = markSheet(questions, answers, keys);
      const spelt = (list: readonly string[]) => [...list].sort().join('');
      let [right, outOf] = [0, 0];
      for (const { id, correct, isWithdrawn } of keys) {
        if (isWithdrawn) continue;
        outOf += 1;
        if (spelt(answers[id] ?? []) === spelt(correct)) right += 1;
      }

      expect(mark).toMatchObject({ right, outOf, passed: outOf > 0 && right / outOf >= 0.7 });
      expect(mark.topics.reduce((sum, topic) => sum + topic.right, 0)).toBe(right);
      const better = markSheet(questions, Object.fromEntries(keys.map(({ id, correct }) => [id, correct])), keys);
      expect(better.right).toBe(outOf);
      if (mark.passed) expect(better.passed).toBe(true);
    }
  });
});

describe('OURS-exam-retake: sitting again', () => {
  const failed = (...days: string[]) => days.map((on) => ({ on: day(on), passed: false }));
  test.each([
    { attempts: failed(), from: null, why: 'nobody waits for a first time' },
    { attempts: failed('2026-01-05'), from: '2026-01-19', why: 'fourteen days after the first' },
    { attempts: failed('2026-02-02', '2026-01-05'), from: '2026-02-16', why: 'after the last, in whatever order' },
    { attempts: failed('2026-01-05', '2026-02-02', '2026-03-02'), from: '2027-01-05', why: 'three are a full year' },
    {
      attempts: failed('2025-01-05', '2026-01-05', '2026-12-28'),
      from: '2027-01-11',
      why: 'the first of three lies over a year back',
    },
    { attempts: failed('2024-02-29', '2024-03-20', '2024-05-01'), from: '2025-02-28', why: 'from a leap day' },
  ])('$why', ({ attempts, from }) => {
    expect(mayRetakeFrom(attempts)).toBe(from);
  });
});

describe('OURS-exam-figures: how a question did', () => {
  const keys: Key[] = ['q0', 'q1', 'q2'].map((id) => ({ id, edition: 1, correct: ['a'], isWithdrawn: false }));
  const questions = keys.map(({ id }) => ({ id, edition: 1, topic: 'file' as const }));
  const sheet = (...ticks: (string | null)[]): Sheet => ({
    questions,
    answers: Object.fromEntries(ticks.flatMap((tick, at) => (tick === null ? [] : [[`q${at}`, [tick]]]))),
  });
  const of = (id: string, sheets: readonly Sheet[]) => itemFigures(sheets, keys).find((one) => one.id === id);
  const strong = Array.from({ length: 5 }, () => sheet('a', 'a', 'a'));
  const weak = Array.from({ length: 5 }, () => sheet('b', 'a', null));

  test('shares, and a question that only the strong have right tells them apart wholly', () => {
    expect(of('q0', [...strong, ...weak])).toEqual({
      ...{ id: 'q0', edition: 1, shown: 10, shareRight: 0.5, chosen: { a: 0.5, b: 0.5 } },
      discrimination: expect.closeTo(1, 12),
    });
    expect(of('q2', [...strong, ...weak])).toMatchObject({ shareRight: 0.5, chosen: { a: 0.5 } });
  });

  test('one that everybody has right tells nobody apart, and nine sheets are too few', () => {
    expect(of('q1', [...strong, ...weak])).toMatchObject({ shareRight: 1, discrimination: null });
    expect(of('q0', [...strong, ...weak.slice(1)])).toMatchObject({ shown: 9, discrimination: null });
  });

  test('a withdrawn version has no share, and versions are told apart', () => {
    const none = keys.map((key) => ({ ...key, isWithdrawn: key.id === 'q0' }));
    expect(itemFigures(strong, none)[0]).toMatchObject({ shown: 5, shareRight: null, discrimination: null });
    const second = { ...sheet('a'), questions: [{ id: 'q0', edition: 2, topic: 'file' as const }] };
    expect(itemFigures([...strong, second], keys).filter(({ id }) => id === 'q0')).toHaveLength(2);
  });
});
