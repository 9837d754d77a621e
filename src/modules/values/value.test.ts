import { expect, test } from 'vitest';
import { changeable } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import { changeableOf, changeOn, lawWith, type PublishedValue, valueNames, valueOn } from './index.ts';

const years = (value: string, fromOn: string): PublishedValue => ({
  name: 'certo.certificateFor',
  value,
  fromOn: day(fromOn),
});
const average = (value: string, fromOn: string): PublishedValue => ({
  ...years(value, fromOn),
  name: 'selection-certification.qCheckAverage',
});
/** In no order: what holds follows from the days alone. */
const law = [
  years('5', '2026-06-01'),
  years('4', '2027-01-01'),
  average('82.5', '2026-06-01'),
  years('2', '2025-01-01'),
];

test.each([
  { on: '2024-12-31', value: 3, why: 'nothing was published yet: the scheme’s own' },
  { on: '2025-01-01', value: 2, why: 'its first day is included' },
  { on: '2026-05-31', value: 2, why: 'the day before the next' },
  { on: '2026-06-01', value: 5, why: 'the day of the next' },
  { on: '2026-12-31', value: 5, why: 'the day before the last' },
  { on: '2027-01-01', value: 4, why: 'the last goes on holding' },
  { on: '2199-01-01', value: 4, why: 'for ever' },
])('C-18: a file of $on keeps $value years: $why', ({ on, value }) => {
  expect(valueOn(law, 'certo.certificateFor', { filedOn: day(on) })).toBe(value);
});

test.each([
  { on: '2026-05-31', value: 80 },
  { on: '2026-06-01', value: 82.5 },
])('S-09: asked for $on everybody needs $value per cent', ({ on, value }) => {
  expect(valueOn(law, 'selection-certification.qCheckAverage', { asOf: day(on) })).toBe(value);
});

test('OURS-values: a value that would come too shows what the law would be, and the law itself stays as it is', () => {
  const wished = lawWith(law, years('6', '2026-06-01'));

  expect(changeOn(wished, 'certo.certificateFor', day('2026-12-31'))?.value).toBe('6');
  expect(changeOn(law, 'certo.certificateFor', day('2026-12-31'))?.value).toBe('5');
});

test('C-18, S-09: the numbers of a procedure that may change, each within bounds that hold its own', () => {
  expect(valueNames).toEqual(Object.keys(changeable));
  for (const { atLeast, standard, atMost } of valueNames.map(changeableOf)) {
    expect(standard).toBeGreaterThanOrEqual(atLeast);
    expect(standard).toBeLessThanOrEqual(atMost);
  }
  expect(valueNames.map((name) => [name, changeable[name].standard])).toEqual([
    ['certo.certificateFor', 3],
    ['certo.completeWithin', 30],
    ['certo.renewFrom', 6],
    ['certo.surveyOpenFor', 28],
    ['certo.surveyRemindAfter', 14],
    ['certo.cellCountAfter', 12],
    ['certo.cellDeliverWithin', 30],
    ['selection-certification.certifiedPeople', 4],
    ['selection-certification.qCheckAverage', 80],
    ['selection-certification.qCheckWindow', 12],
  ]);
});
