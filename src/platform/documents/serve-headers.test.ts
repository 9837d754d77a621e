import { expect, test } from 'vitest';
import { serveHeaders } from './serve-headers.ts';

const document = { fileName: 'plan.pdf', mediaType: 'application/pdf', size: 12 };
const disposition = (fileName: string) => serveHeaders({ ...document, fileName })['content-disposition'];

test('a document goes out to be saved, as what it is, able to do nothing, and kept by no cache', () => {
  expect(serveHeaders(document)).toEqual({
    'content-type': 'application/pdf',
    'content-length': '12',
    'content-disposition': `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

test.each([
  {
    name: 'Évaluation été.pdf',
    plain: 'Evaluation ete.pdf',
    extended: '%C3%89valuation%20%C3%A9t%C3%A9.pdf',
    why: 'letters with marks',
  },
  { name: '履歴書.pdf', plain: '___.pdf', extended: '%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf', why: 'letters outside ASCII' },
  {
    name: `a"b\\c'(d)*!%41.pdf`,
    plain: "a_b_c'(d)*!_41.pdf",
    extended: 'a%22b%5Cc%27%28d%29%2A%21%2541.pdf',
    why: 'marks that end a quoted text or a value',
  },
  {
    name: 'a\r\nset-cookie: x',
    plain: 'a__set-cookie: x',
    extended: 'a%0D%0Aset-cookie%3A%20x',
    why: 'the end of a line',
  },
  { name: 'a\uD800.pdf', plain: 'a_.pdf', extended: 'a_.pdf', why: 'half a character' },
])('a name with $why is written for old and new clients', ({ name, plain, extended }) => {
  expect(disposition(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${extended}`);
});
