import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEnterpriseNumber, parseEnterpriseNumber, parseEstablishmentNumber } from './enterprise-number.ts';

describe('an enterprise number', () => {
  test.each([
    { text: '0566.988.259', number: '0566988259', why: 'check digits 59' },
    { text: 'BE403019261', number: '0403019261', why: 'a VAT number of nine digits' },
    { text: 'be 0403.019.261', number: '0403019261', why: 'a VAT number of ten digits' },
    { text: '0428.759.497', number: '0428759497', why: 'remainder 0, check digits 97' },
    { text: '0353.456.320', number: '0353456320', why: 'a federal service' },
    { text: '0428315871', number: '0428315871', why: 'the example of ACM' },
    { text: '0206731645', number: '0206731645', why: 'the example of eBox' },
    { text: '0316380841', number: '0316380841', why: 'the example of MAGDA' },
    { text: '1000000021', number: '1000000021', why: 'given since 2023' },
  ])('$text is accepted: $why', ({ text, number }) => {
    expect(parseEnterpriseNumber(text)).toEqual({ ok: true, number });
  });

  test.each([
    { text: '0431.150.351', code: 'wrong-check-digits', why: '50 expected' },
    { text: '1000000035', code: 'wrong-check-digits', why: '21 expected' },
    { text: '0428759400', code: 'wrong-check-digits', why: 'never 00' },
    { text: '2.147.812.701', code: 'wrong-first-digit', why: 'an establishment' },
    { text: '04030192611', code: 'not-ten-digits', why: 'eleven' },
    { text: '03019261', code: 'not-ten-digits', why: 'eight' },
    { text: 'NL0403019261', code: 'not-ten-digits', why: 'another country' },
    { text: '', code: 'not-ten-digits', why: 'nothing' },
  ])('$text is refused: $code, $why', ({ text, code }) => {
    expect(parseEnterpriseNumber(text)).toEqual({ ok: false, code });
  });

  test('has one pair of check digits for every first eight', () => {
    const eight = fc.integer({ min: 0, max: 19_999_999 }).map((n) => String(n).padStart(8, '0'));
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(eight, two, (base, other) => {
        const right = base + String(97n - (BigInt(base) % 97n)).padStart(2, '0');

        expect(parseEnterpriseNumber(formatEnterpriseNumber(right))).toEqual({ ok: true, number: right });
        expect(parseEnterpriseNumber(base + other).ok).toBe(base + other === right);
      }),
      { seed: 20181121, numRuns: 500 },
    );
  });
});

describe('the number of an establishment', () => {
  test.each([
    { text: '2.147.812.701', why: 'check digits 01' },
    { text: '2.147.812.897', why: 'check digits 97' },
  ])('$text is accepted: $why', ({ text }) => {
    expect(parseEstablishmentNumber(text)).toEqual({ ok: true, number: text.replaceAll('.', '') });
  });

  test.each([
    { text: '2.147.812.702', code: 'wrong-check-digits' },
    { text: '0403.019.261', code: 'wrong-first-digit' },
    { text: '9000000091', code: 'wrong-first-digit' },
    { text: '147812701', code: 'not-ten-digits' },
  ])('$text is refused: $code', ({ text, code }) => {
    expect(parseEstablishmentNumber(text)).toEqual({ ok: false, code });
  });
});

test('numbers are written in their groups', () => {
  expect(formatEnterpriseNumber('0403019261')).toBe('0403.019.261');
  expect(formatEnterpriseNumber('2147812701')).toBe('2.147.812.701');
});
