import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { codeOf, readCode } from '../../kernel/short-code.ts';
import { draftToday, evolveDraft, newDraft } from './draft.ts';

const id = '0199c3a1-7b2c-7d10-9a3f-5c8e21d4b607';

describe('the code of a draft', () => {
  test('is the same for the same draft, and another for another', () => {
    expect(codeOf(id)).toBe(codeOf(id));
    expect(codeOf('0199c3a1-7b2c-7d10-9a3f-5c8e21d4b608')).not.toBe(codeOf(id));
  });

  test('has signs that nobody takes for one another, and is read as it was printed', () => {
    fc.assert(
      fc.property(fc.uuid(), (any) => {
        const code = codeOf(any);
        expect(code).toMatch(/^[2-9CDFGHJKMNPQRTVWXY]{4}-[2-9CDFGHJKMNPQRTVWXY]{4}$/);
        expect(readCode(code)).toBe(code);
      }),
      { seed: 7 },
    );
  });

  test.each<[string, string | null, string]>([
    ['k7qm 2f9d', 'K7QM-2F9D', 'small letters and a space'],
    [' K7QM–2F9D ', 'K7QM-2F9D', 'another dash'],
    ['KBQM-ZFSD', 'K8QM-2F5D', 'B, S and Z for 8, 5 and 2'],
    ['K7QM-2F9', null, 'a sign too few'],
    ['K7QM-2F9DD', null, 'a sign too many'],
    ['K7QM-2F9O', null, 'a sign that no code has'],
    ['', null, 'nothing'],
  ])('%j is read as %j: %s', (typed, expected) => {
    expect(readCode(typed)).toBe(expected);
  });
});

describe('OURS-draft: a draft that nobody signs', () => {
  const prepared = evolveDraft(newDraft, {
    kind: 'draft',
    id,
    did: 'prepared',
    on: day('2025-11-30'),
    scheme: 'attestation-draft/2018-11-01',
    code: codeOf(id),
    startsOn: day('2026-03-01'),
    endsOn: day('2027-03-01'),
    follows: null,
    followsCitizen: null,
    enteredForCitizen: false,
    signedOn: null,
    by: 'p1',
  });

  test.each([
    ['2026-02-27', 'prepared', 'the day before'],
    ['2026-02-28', 'lapsed', 'three months after 30 November, clipped to February'],
  ])('is on %s %s: %s', (today, expected) => {
    expect(draftToday(prepared, day(today))).toBe(expected);
    expect(prepared.lapsesOn).toBe('2026-02-28');
  });

  test('does not lapse any more once its signed scan is there', () => {
    const scanned = evolveDraft(prepared, { kind: 'draft', id, did: 'scanned', on: day('2026-02-27'), sha256: 'ab' });
    expect(draftToday(scanned, day('2030-01-01'))).toBe('scanned');
  });
});
