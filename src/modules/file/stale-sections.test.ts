import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../kernel/day.ts';
import { findSection, sections } from './sections/index.ts';
import { freshUntil, type KeptEntry, staleSections } from './stale-sections.ts';

/** What OURS-fresh and M-22 ask, written down apart from the sections: months that an entry stays fresh. */
const monthsFresh: Record<string, number> = {
  contact: 6,
  situation: 3,
  'wanted-job': 6,
  mobility: 6,
  'work-regime': 6,
  cv: 6,
};
const needed = ['contact', 'language', 'situation', 'wanted-job', 'mobility', 'work-regime', 'cv', 'job', 'study'];

const complete = (updatedOn: Day, ...others: KeptEntry[]): KeptEntry[] => [
  ...needed
    .filter((section) => !others.some((other) => other.section === section))
    .map((section) => ({ section, updatedOn })),
  ...others,
];
const told = (entries: KeptEntry[], today: Day) =>
  staleSections(entries, today).map(({ section, why }) => `${section} ${why}`);

describe('M-22: before the handover', () => {
  test('an empty file misses what a handover needs, in the order of the file', () => {
    expect(told([], day('2026-03-01'))).toEqual(needed.map((section) => `${section} missing`));
  });

  test('a file that was brought up to date today misses nothing', () => {
    expect(told(complete(day('2026-03-01')), day('2026-03-01'))).toEqual([]);
  });

  test('what was missing says so by M-22, what is old by our own rule, with the day it is from', () => {
    const [first, second] = staleSections(
      complete(day('2026-03-01'), { section: 'situation', updatedOn: day('2025-11-01') }).filter(
        ({ section }) => section !== 'contact',
      ),
      day('2026-03-01'),
    );
    expect(first).toEqual({ section: 'contact', why: 'missing', updatedOn: null, source: 'M-22' });
    expect(second).toEqual({
      section: 'situation',
      why: 'out-of-date',
      updatedOn: '2025-11-01',
      source: 'OURS-fresh',
    });
  });
});

describe('OURS-fresh: how long an entry counts as up to date', () => {
  test.each([
    ['situation', '2026-03-01', '2026-06-01', [], 'the last day counts'],
    ['situation', '2026-03-01', '2026-06-02', ['situation out-of-date'], 'the day after'],
    ['situation', '2025-11-30', '2026-02-28', [], 'a month without that day ends on its last'],
    ['situation', '2025-11-30', '2026-03-01', ['situation out-of-date'], 'and not later'],
    ['cv', '2025-09-01', '2026-03-01', [], 'six months, the last day'],
    ['cv', '2025-09-01', '2026-03-02', ['cv out-of-date'], 'six months, the day after'],
    ['job', '1999-01-01', '2026-03-02', [], 'what is past does not age'],
  ])('%s saved on %s, on %s: %j, %s', (section, updatedOn, today, expected) => {
    const entries = complete(day(today), { section, updatedOn: day(updatedOn) });
    expect(told(entries, day(today))).toEqual(expected);
  });

  test('the oldest of several decides: each wanted job must still hold', () => {
    const entries = complete(
      day('2026-03-01'),
      { section: 'wanted-job', updatedOn: day('2025-08-31') },
      { section: 'wanted-job', updatedOn: day('2026-03-01') },
    );
    expect(told(entries, day('2026-03-01'))).toEqual(['wanted-job out-of-date']);
  });

  test('the sections age as the paragraph says, and no other does', () => {
    const found = sections.flatMap((one) => {
      const section = findSection(one.id);
      const until = section && freshUntil(section, day('2026-01-15'));
      return until ? [[one.id, Number(until.slice(5, 7)) - 1]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(monthsFresh);
  });
});
