import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { day } from '../../kernel/day.ts';
import { languages } from '../../kernel/language.ts';
import type { AttestationForm, CertificatePaper, Letter, OwnFile } from './papers.ts';
import { closePdf, pdfAvailable, renderPdf } from './pdf.ts';

afterAll(closePdf);

const form: AttestationForm = {
  day: day('2026-03-02'),
  reference: 'K7QM-2F9D',
  office: {
    name: 'Springplank Outplacement',
    unitNumber: '384',
    enterpriseNumber: '0428.759.497',
    consultant: 'Bina Patel',
  },
  citizen: { name: 'Lieve Van den Broeck', birthDay: day('1985-07-30'), nationalNumber: '85.07.30-033.28' },
  employer: 'Drukkerij De Pers nv',
  startsOn: day('2026-03-09'),
  endsOn: day('2026-12-08'),
  accessEndsOn: day('2027-01-22'),
  extends: null,
  website: 'mijn.waarborg.example',
  secretariat: ['Keizerslaan 11', '1000 Brussel'],
};
const letter: Letter = {
  day: day('2026-03-02'),
  from: ['Springplank Outplacement'],
  to: ['Lieve Van den Broeck', 'Kerkstraat 3', '1500 Halle'],
  subject: 'Je attest is geregistreerd',
  reference: 'K7QM-2F9D',
  paragraphs: ['Beste,', 'Het kantoor kan je dossier openen.'],
  grounds: [{ text: 'Het attest opent je dossier.', source: 'Handleiding 1' }],
  signedBy: ['Els Claes'],
};
const certificate: CertificatePaper = {
  day: day('2026-03-02'),
  reference: 'CERTO-K7QM-2F9D',
  organisation: 'Springplank Outplacement',
  enterpriseNumber: '0428.759.497',
  grants: 'certo',
  level: null,
  startsOn: day('2026-03-09'),
  endsOn: day('2029-03-08'),
  address: 'https://waarborg.example/register/CERTO-K7QM-2F9D',
};
const ownFile: OwnFile = {
  day: day('2026-03-02'),
  title: 'Alles over jou',
  subject: [{ label: 'Naam', value: 'Lieve Van den Broeck' }],
  sections: [
    { title: 'Klantenportret', fields: [{ label: 'Telefoon', value: ' ' }] },
    { title: 'Ontwikkelingsplan', texts: [{ title: 'Doel', body: 'Eerst dit.\nDan dat.' }] },
    {
      title: 'Stappen',
      tables: [{ caption: 'Lijnen', columns: ['Datum', 'Stap'], rows: [['09/03/2026', 'Outplacement']] }],
    },
    { title: 'Inburgering' },
  ],
};
const squeeze = (text: string) => text.replace(/\s/g, '');
const withSubject = (subject: string): Letter => ({ ...letter, subject, paragraphs: [] });

test('this machine can make papers', () => {
  expect(pdfAvailable()).toBe(true);
});

describe.each(languages)('each paper in %s', (language) => {
  const papers = {
    form: () => renderPdf('attestation-form', form, language),
    file: () => renderPdf('own-file', ownFile, language),
    letter: () => renderPdf('letter', letter, language),
    certificate: () => renderPdf('certificate', certificate, language),
  };

  test.each(Object.entries(papers))('is a tagged PDF/UA-1 that says its language and its kind: %s', async (_, make) => {
    const pdf = await make();
    const read = readPdf(pdf);

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(read).toMatchObject({
      isTagged: true,
      isUa1: true,
      language: language === 'en' ? 'en-GB' : `${language}-BE`,
    });
    expect(read.title).not.toBe('');
    expect(read.title).not.toContain('Lieve');
    expect(read.elements.get('H1')).toBe(1);
  });

  test('M-01: the form names who guides, who signs, from when until when, and fits on one page', async () => {
    const { text, pages } = readPdf(await papers.form());

    for (const said of ['Springplank Outplacement', '384', '0428.759.497', 'Bina Patel', 'Lieve Van den Broeck']) {
      expect(text).toContain(squeeze(said));
    }
    for (const said of [
      '30/07/1985',
      '85.07.30-033.28',
      'Drukkerij De Pers nv',
      'K7QM-2F9D',
      'mijn.waarborg.example',
    ]) {
      expect(text).toContain(squeeze(said));
    }
    const written = { nl: '22 januari 2027', fr: '22 janvier 2027', en: '22 January 2027' };
    expect(text).toContain(squeeze(written[language]));
    expect(pages).toBe(1);
  });

  test('C-10: the certificate names its holder, its number and its days, and where it is checked, on one page', async () => {
    const { text, pages } = readPdf(await papers.certificate());
    const { organisation, enterpriseNumber, reference, address } = certificate;
    for (const said of [organisation, enterpriseNumber, reference, address]) expect(text).toContain(squeeze(said));
    const until = { nl: '8 maart 2029', fr: '8 mars 2029', en: '8 March 2029' };
    expect(text).toContain(squeeze(until[language]));
    expect(pages).toBe(1);
  });

  test('M-01: the form stays one page with the longest names', async () => {
    const long = 'Vereniging voor Loopbaanbegeleiding en Outplacement van Ontslagen Werknemers '.repeat(2);
    const extension = { startsOn: day('2025-09-01'), endsOn: day('2026-02-28') };
    const named = { ...form, employer: long, office: { ...form.office, name: long }, extends: extension };

    expect(readPdf(await renderPdf('attestation-form', named, language)).pages).toBe(1);
  });
});

test('M-13: an extension names the dates of the attestation that it follows', async () => {
  const extension = { ...form, extends: { startsOn: day('2025-09-01'), endsOn: day('2026-02-28') } };

  const [first, second] = await Promise.all([form, extension].map((data) => renderPdf('attestation-form', data, 'nl')));

  expect(readPdf(second ?? Buffer.of()).text).toContain('Verlengingvanhetattestvan01/09/2025totenmet28/02/2026');
  expect(readPdf(first ?? Buffer.of()).text).not.toContain('Verlenging');
});

test('M-01: what the consultant does not know is left open to fill in', async () => {
  const blank = { ...form, citizen: { name: null, birthDay: null, nationalNumber: null } };
  const { text } = readPdf(await renderPdf('attestation-form', blank, 'nl'));

  expect(text).toContain('NaamGeboortedatumRijksregisternummer');
});

test('the own file shows what is empty as empty, and names it', async () => {
  const { text, elements } = readPdf(await renderPdf('own-file', ownFile, 'nl'));

  expect(text).toContain('TelefoonNietingevuld');
  expect(text).toContain('InburgeringHierstaatniets.');
  expect(text).toContain('DoelEerstdit.Dandat.');
  expect(elements.get('TOCI')).toBe(4);
});

test('a long table goes on over pages: its head is repeated on each and tagged once', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [`rij ${i}`, 'Bina Patel', 'bekeken']);
  const tables = [{ caption: 'Wie keek', columns: ['Wanneer', 'Wie', 'Waarom'], rows }];

  const read = readPdf(await renderPdf('own-file', { ...ownFile, sections: [{ title: 'Logging', tables }] }, 'nl'));

  expect(read.pages).toBeGreaterThan(3);
  expect(read.text.split('WanneerWieWaarom')).toHaveLength(read.pages + 1);
  expect(read.elements.get('TH')).toBe(3);
  expect(read.elements.get('TD')).toBe(600);
  expect(read.elements.get('Caption')).toBe(1);
  expect(read.text).toContain(`Pagina${read.pages}van${read.pages}`);
});

test('a file of two hundred pages is made in time', async () => {
  const body = 'Elke dag een stap. '.repeat(600);
  const texts = Array.from({ length: 90 }, (_, i) => ({ title: `Verslag ${i}`, body }));

  const { pages } = readPdf(await renderPdf('own-file', { ...ownFile, sections: [{ title: 'Lang', texts }] }, 'nl'));

  expect(pages).toBeGreaterThan(200);
});

test('the day on a paper decides its bytes, and nothing else that passes', async () => {
  const [first, again, later] = await Promise.all([
    renderPdf('letter', letter, 'nl'),
    renderPdf('letter', letter, 'nl'),
    renderPdf('letter', { ...letter, day: day('2026-03-03') }, 'nl'),
  ]);

  expect(again.equals(first)).toBe(true);
  expect(later.equals(first)).toBe(false);
  expect(first.toString('latin1')).toContain('<xmp:CreateDate>2026-03-02T00:00:00');
});

// biome-ignore format: a table
const hostile: [why: string, text: string, shown?: string][] = [
  ['an import', '#import "sheet.typ": *'],
  ['a file that is read', '#read("/etc/passwd")'],
  ['a formula', '$ sum_(i=0)^n x_i $'],
  ['quotes and slashes', `"; ' \\" \\u{41} /* x */ // y`],
  ['markup', '*vet* _schuin_ `code` @ref <label> = kop - punt + een / term: x'],
  ['brackets', '][)(}{ #[x] #{y}'],
  ['what the sheet replaces itself', '{page} {pages}'],
  ['an ICU message', '{office} {n, plural, one {#} other {#}}'],
  ['an emoji that the font has', 'goed 😀'],
  ['an emoji that it has not', 'goed 👍🏽', 'goed [U+1F44D U+1F3FD]'],
  ['half a character', 'a\ud83db', 'a[U+D83D]b'],
  ['a character that ends a string', 'a\u0000b', 'ab'],
];

test.each(hostile)('hostile text comes out as text: %s', async (_why, text, shown = text) => {
  expect(readPdf(await renderPdf('letter', withSubject(text), 'nl')).text).toContain(squeeze(shown));
});

test('text from right to left comes out in its own letters', async () => {
  const { text } = readPdf(await renderPdf('letter', withSubject('שלום'), 'nl'));

  expect(text).toContain([...'שלום'].reverse().join(''));
});

test('hostile text comes out as text in every place of the own file', async () => {
  const bad = (place: string) => `#panic("${place}") $x$`;
  const { text } = readPdf(
    await renderPdf(
      'own-file',
      {
        day: day('2026-03-02'),
        title: bad('title'),
        subject: [{ label: bad('label'), value: bad('value') }],
        introduction: bad('introduction'),
        sections: [
          {
            title: bad('section'),
            note: bad('note'),
            fields: [{ label: bad('name'), value: bad('field') }],
            texts: [{ title: bad('heading'), body: bad('body') }],
            tables: [{ caption: bad('caption'), columns: [bad('column')], rows: [[bad('cell')]] }],
          },
        ],
      },
      'nl',
    ),
  );

  const places = 'title label value introduction section note name field heading body caption column cell';
  for (const place of places.split(' ')) expect(text).toContain(squeeze(bad(place)));
});

test('ten thousand characters without a space go on over lines and pages, and none is lost', async () => {
  const body = 'w'.repeat(10_000);
  const table = { caption: 'Smal', columns: ['Datum', 'Wat', 'Waarom'], rows: [['09/03/2026', body, 'z']] };
  const sections = [{ title: 'Lang', texts: [{ body }], tables: [table] }];

  const { text, pages } = readPdf(await renderPdf('own-file', { ...ownFile, sections }, 'nl'));

  expect(text.match(/w/g)?.length).toBeGreaterThanOrEqual(20_000);
  expect(pages).toBeGreaterThan(3);
});

// biome-ignore format: a table
const piled: [why: string, text: string][] = [
  ['hyphens', 'a-'.repeat(5000)],
  ['characters that no font has', '中'.repeat(10_000)],
  ['accents on one letter', `a${'\u0301'.repeat(10_000)}`],
  ['words with spaces that may not break', 'woord\u00a0'.repeat(2000)],
  ['letters from right to left', 'م'.repeat(10_000)],
  ['empty lines', '\n'.repeat(10_000)],
];

test.each(piled)('nobody can make a file that cannot be printed: ten thousand %s', async (_why, text) => {
  const table = { caption: 'Smal', columns: ['Datum', 'Wat', 'Waarom'], rows: [['09/03/2026', text, 'z']] };
  const section = { title: 'Lang', fields: [{ label: 'Wat', value: text }], texts: [{ body: text }], tables: [table] };

  expect(readPdf(await renderPdf('own-file', { ...ownFile, sections: [section] }, 'nl')).isUa1).toBe(true);
});

test('whatever somebody typed, a paper is made of it', async () => {
  const typed = fc.string({ unit: 'binary', maxLength: 60 });

  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const pdf = await renderPdf('letter', { ...withSubject(text), paragraphs: [text] }, 'nl');
      return pdf.subarray(0, 5).toString() === '%PDF-';
    }),
    { seed: 20260302, numRuns: 40 },
  );
});
