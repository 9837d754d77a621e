import { expect, test } from 'vitest';
import { cleanFileName } from './file-name.ts';

test.each([
  { raw: 'Actieplan Jansens.pdf', clean: 'Actieplan Jansens.pdf', why: 'an ordinary name stays' },
  { raw: 'Évaluation n° 3 – été.docx', clean: 'Évaluation n° 3 – été.docx', why: 'letters of any language stay' },
  { raw: 'Zoe\u0308.pdf', clean: 'Zoë.pdf', why: 'a letter and its mark become one' },
  { raw: '../../etc/passwd', clean: 'passwd', why: 'a path keeps its last part' },
  { raw: 'C:\\Users\\an\\cv.pdf', clean: 'cv.pdf', why: 'a path of Windows too' },
  { raw: '..\\..\\scans\\cv\u202Efdp.exe', clean: 'cvfdp.exe', why: 'what turns a text around is taken out' },
  { raw: 'cv\r\nX-Evil: 1\0.pdf', clean: 'cvX-Evil- 1.pdf', why: 'what would end a header line is taken out' },
  { raw: 'a\u200Bb\u2066c\u2069\uFEFF.pdf', clean: 'abc.pdf', why: 'invisible characters are taken out' },
  { raw: 'a\uD800b.pdf', clean: 'ab.pdf', why: 'half a character is taken out' },
  { raw: 'wat? "nu" <3 | *.pdf', clean: 'wat- -nu- -3 - -.pdf', why: 'what Windows refuses becomes a dash' },
  { raw: 'cv.pdf:evil.exe', clean: 'cv.pdf-evil.exe', why: 'a second stream of a Windows file shows' },
  { raw: '  cv  (1) .pdf  ', clean: 'cv (1).pdf', why: 'white space is one blank, and none at the ends' },
  { raw: '.htaccess', clean: 'document.htaccess', why: 'a hidden file is not hidden' },
  { raw: '.pdf', clean: 'document.pdf', why: 'an extension alone gets a name' },
  { raw: 'cv.pdf...', clean: 'cv.pdf', why: 'dots at the end go, as Windows does' },
  { raw: '', clean: 'document', why: 'no name gets one' },
  { raw: '../..', clean: 'document', why: 'a path of dots is no name' },
  { raw: 'map/', clean: 'document', why: 'a folder is no name' },
])('$why', ({ raw, clean }) => {
  expect(cleanFileName(raw)).toBe(clean);
});

test.each([
  { raw: `${'a'.repeat(116)}.pdf`, clean: `${'a'.repeat(116)}.pdf`, why: '120 characters stay' },
  {
    raw: `${'a'.repeat(117)}.pdf`,
    clean: `${'a'.repeat(116)}.pdf`,
    why: 'of 121 the base is cut, the extension stays',
  },
  { raw: `a${'😀'.repeat(60)}.pdf`, clean: `a${'😀'.repeat(57)}.pdf`, why: 'no character is cut in two' },
])('$why', ({ raw, clean }) => {
  expect(cleanFileName(raw)).toBe(clean);
});

test('a name of a megabyte of dots and blanks is cleaned at once', () => {
  const before = performance.now();

  expect(cleanFileName(`${'. '.repeat(500_000)}x`)).toBe('x');
  expect(performance.now() - before).toBeLessThan(200);
});
