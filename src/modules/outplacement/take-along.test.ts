import { afterAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { languages } from '../../kernel/language.ts';
import { closePdf, renderPdf } from '../../platform/pdf/pdf.ts';
import { assess } from './assess.ts';
import { calendarOf } from './calendar.ts';
import { lettersNow, rightLetter, rightLetters } from './letters.ts';

afterAll(closePdf);

const words = {
  title: 'Jouw recht op outplacement',
  summaryOf: ({ key }: { key: string }) =>
    `Uiterste dag, ${key}; één teken van twee bytes in een regel die veel te lang is: ééééé`,
  descriptionOf: ({ source }: { source: string }) => `Grondslag: ${source}.`,
};

function fileOf(given: Told): string {
  const facts = aRight(given);
  return calendarOf(assess(facts).terms, facts, words);
}
/** The lines of a calendar as a reader sees them: folded lines put together again. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (file: string, name: string) =>
  unfolded(file).flatMap((line) => (line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : []));

describe('O-06: the days ahead as a calendar file', () => {
  const file = fileOf({ asOf: '2025-03-20' });

  test('holds whole days with their next day as end, for what is still ahead', () => {
    expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20250329', '20251227']);
    expect(valuesOf(file, 'DTEND;VALUE=DATE')).toEqual(['20250330', '20251228']);
    expect(valuesOf(fileOf({ asOf: '2025-03-29' }), 'DTSTART;VALUE=DATE')).toHaveLength(2);
    expect(valuesOf(fileOf({ asOf: '2025-03-30' }), 'DTSTART;VALUE=DATE')).toEqual(['20251227']);
  });

  test('ends its lines with both signs, folds them at 75 octets, and escapes what has a meaning', () => {
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(valuesOf(file, 'SUMMARY')[0]).toBe(
      'Uiterste dag\\, offer-due\\; één teken van twee bytes in een regel die veel te lang is: ééééé',
    );
    expect([lines[0], lines.filter(Boolean).at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  });

  test('keeps the name of a term and counts up, so that a later file replaces an earlier one', () => {
    const later = fileOf({ asOf: '2025-03-25' });
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(file, 'UID'));
    expect(new Set(valuesOf(file, 'UID')).size).toBe(2);
    expect([valuesOf(file, 'SEQUENCE')[0], valuesOf(later, 'SEQUENCE')[0]]).toEqual(['6', '11']);
    expect(fileOf({ asOf: '2025-03-20' })).toBe(file);
  });

  test('reminds a week before', () => {
    expect(valuesOf(file, 'TRIGGER')).toEqual(['-P7D', '-P7D']);
  });
});

describe('the letters', () => {
  const late = { asOf: '2025-04-01' };
  test.each<{ why: string; given: Told; can: string[] }>([
    { why: 'nothing is late', given: { asOf: '2025-03-20' }, can: ['offer', 'job-notice'] },
    { why: 'the offer is late', given: late, can: ['offer', 'default-notice', 'job-notice'] },
    { why: 'the default notice would be too', given: { asOf: '2025-12-28' }, can: ['offer', 'job-notice'] },
    { why: 'there is an offer', given: { events: ['offer 2025-03-20'] }, can: ['offer', 'acceptance', 'job-notice'] },
    { why: 'there is no right', given: { dismissal: { ground: 'urgent-cause' } }, can: [] },
    {
      why: 'the cell writes its own',
      given: { dismissal: { ground: 'restructuring', collectiveAnnouncedOn: '2025-01-10' } },
      can: [],
    },
  ])('OPL-11/10: when $why', ({ given, can }) => {
    const facts = aRight(given);
    expect(lettersNow(facts, assess(facts))).toEqual(can);
  });

  test('OPL-11/4: an offer says each thing that a valid one says, and the default notice its days, in every language', () => {
    const facts = aRight(late);
    for (const language of languages)
      for (const letter of rightLetters) {
        const { paragraphs, grounds } = rightLetter(letter, { facts, found: assess(facts), language });
        expect(paragraphs.join(' ')).not.toMatch(/[{}]/);
        expect(grounds?.length).toBeGreaterThan(0);
        if (letter === 'offer') expect(paragraphs.filter((line) => line.startsWith('• '))).toHaveLength(21);
      }
    const { paragraphs } = rightLetter('default-notice', { facts, found: assess(facts), language: 'nl' });
    expect(paragraphs[0]).toContain('29 maart 2025');
    expect(paragraphs[1]).toContain('vier weken');
    expect(paragraphs[2]).toContain('de 4 weken loon');
  });

  test('CAO82-terms: under the special regime the employer has a month, and no weeks of pay are named', () => {
    const facts = aRight({ ...late, dismissal: { noticeWeeks: 20 } });
    const { paragraphs } = rightLetter('default-notice', { facts, found: assess(facts), language: 'nl' });
    expect(paragraphs[1]).toContain('een maand');
    expect(paragraphs.join(' ')).not.toContain('weken loon');
  });

  test('WCAG-2.2: the offer is a tagged PDF with its language', async () => {
    const facts = aRight(late);
    const pdf = await renderPdf('letter', rightLetter('offer', { facts, found: assess(facts), language: 'fr' }), 'fr');
    const read = readPdf(pdf);
    expect(read.text).not.toContain('Waarborg');
    expect(read).toMatchObject({ isTagged: true, isUa1: true, language: 'fr-BE' });
  });
});
