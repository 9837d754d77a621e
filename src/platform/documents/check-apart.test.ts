import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx } from '../../../test/documents/office-builder.ts';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { checkApart } from './check-apart.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Each `/EF` begins a comment that has no end: an honest reader of 20 MB of them is busy for an hour. */
const endless = () => Buffer.from(`%PDF-1.7\n${'/EF%'.repeat(5_000_000)}\nstartxref\n0\n%%EOF`);

test('M-11: a file that keeps a reader busy is given up after the time limit, and the next ones are read', async () => {
  const busy = await file('busy.pdf', endless());
  const good = await file('good.pdf', pdf());

  const begin = performance.now();
  const answers = await Promise.all([
    checkApart(busy, 'pdf', 1_000),
    checkApart(busy, 'pdf', 1_000),
    ...Array.from({ length: 4 }, () => checkApart(good, 'pdf', 20_000)),
  ]);

  expect(answers.slice(0, 2)).toEqual(Array(2).fill({ ok: false, code: 'zip-bomb', found: '' }));
  expect(answers.slice(2)).toEqual(Array(4).fill({ ok: true, type: 'pdf' }));
  expect(performance.now() - begin).toBeLessThan(15_000);
});

test('M-11: others are served while a file is read', async () => {
  const busy = await file('busy.pdf', endless());
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 5);

  await checkApart(busy, 'pdf', 1_000).finally(() => clearInterval(counting));

  expect(turns).toBeGreaterThan(20);
});

test('M-11: neither a bomb nor a scan of 20 MB takes more than 200 MB of memory', async () => {
  const bomb = await file(
    'bomb.docx',
    docx([{ name: 'word/media/a.bmp', data: Buffer.alloc(190 * 1024 * 1024, 'ab') }]),
  );
  const scan = await file('scan.pdf', pdf('', [{ dictionary: '', stream: Buffer.alloc(20_000_000, 'scan') }]));
  const before = process.memoryUsage.rss();
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - before)), 5);

  const answers = await Promise.all([checkApart(bomb, 'zip', 20_000), checkApart(scan, 'pdf', 20_000)]);
  clearInterval(watching);

  expect(answers).toMatchObject([{ code: 'zip-bomb' }, { ok: true }]);
  expect(most).toBeLessThan(200 * 1024 * 1024);
});

test('a file that is not there is a damaged one, and no exception', async () => {
  expect(await checkApart(join(folder, 'gone'), 'pdf', 20_000)).toEqual({ ok: false, code: 'damaged', found: '' });
});
