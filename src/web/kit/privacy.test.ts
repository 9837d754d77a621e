import { expect, test } from 'vitest';
import { privacyWarnings } from './index.ts';

test.each([
  { text: 'rijksregister 85.07.30-033.28', finds: ['national-number'], why: 'as on the card' },
  { text: 'rrn 85073003328.', finds: ['national-number'], why: 'eleven digits' },
  { text: 'rrn 85.07.30-033.29', finds: [], why: 'wrong check digits' },
  { text: 'gsm 0472 12 34 56', finds: ['phone'], why: 'mobile' },
  { text: 'gsm 0472/12.34.56', finds: ['phone'], why: 'mobile with a slash' },
  { text: 'gsm +32 472 12 34 56', finds: ['phone'], why: 'with the country' },
  { text: 'gsm 0032472123456', finds: ['phone'], why: 'with zeros' },
  { text: 'tel 02 512 34 56', finds: ['phone'], why: 'Brussels' },
  { text: 'tel. 016/22.33.44', finds: ['phone'], why: 'Leuven' },
  { text: 'appelle le +33 1 23 45 67 89', finds: ['phone'], why: 'from abroad' },
  { text: 'van 21/02/2019 tot 20/02/2020', finds: [], why: 'dates' },
  { text: 'op 05/02/2018 om 10.30, 04-12-2018 en 02.03.2019 14:00', finds: [], why: 'dates and hours' },
  { text: 'kost 1.250,00 euro, dossier 2018000123', finds: [], why: 'amounts and references' },
  { text: 'rekening BE68 5390 0754 7034', finds: [], why: 'an account number' },
  { text: 'mail tom.v@voorbeeld.be graag', finds: ['e-mail'], why: 'an address' },
  { text: 'tarief @ 30 euro', finds: [], why: 'an at sign' },
  { text: 'Klant is al lang ziek.', finds: ['health'], why: 'a whole word' },
  { text: 'zoekt werk, ziekenhuis of fabriek', finds: [], why: 'a place of work' },
  { text: 'heeft een DEPRESSIE gehad', finds: ['health'], why: 'capitals' },
  { text: 'souffre de dépression', finds: ['health'], why: 'French, with accent' },
  { text: 'arrêt pour maladie', finds: ['health'], why: 'French' },
  { text: 'weigert om medische redenen', finds: ['health'], why: 'a reason' },
  { text: 'gewenste job: medisch secretaresse', finds: [], why: 'a job' },
  { text: 'Vermoedelijk einde: 20/11/2019. Volgt een opleiding.', finds: [], why: 'an ordinary summary' },
  {
    text: 'ziek, 0472123456, a@b.be, 85.07.30-033.28',
    finds: ['national-number', 'phone', 'e-mail', 'health'],
    why: 'all',
  },
])('M-09: $why: $text', ({ text, finds }) => {
  expect(privacyWarnings(text)).toEqual(finds);
});

test('M-09: a long text is read in no time, whatever is in it', () => {
  const hostile = `${'0472 '.repeat(4000)}${'1'.repeat(20_000)}${'a'.repeat(20_000)}@`;
  const before = performance.now();
  privacyWarnings(hostile);
  expect(performance.now() - before).toBeLessThan(200);
});
