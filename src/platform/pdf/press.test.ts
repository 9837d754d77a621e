import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { day } from '../../kernel/day.ts';
import type { PrintRequest } from './pdf-worker.ts';
import { createPress, type Press, type PressOptions } from './press.ts';
import { settingOf } from './setting.ts';

const usual: PressOptions = {
  native: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  papers: new URL('../../../papers', import.meta.url).pathname,
  timeout: 20_000,
  idle: 60_000,
  documents: 1000,
  memory: 400 * 1024 * 1024,
};
let press: Press;
const aPress = (options: Partial<PressOptions> = {}): Press => (press = createPress({ ...usual, ...options }));
afterEach(() => press.close());

function aLetter(subject: string, to: readonly string[] = []): PrintRequest {
  const letter = { day: day('2026-03-02'), from: [], to, subject, reference: 'R1', paragraphs: [] };
  return { paper: 'letter', content: settingOf('letter', letter, 'nl'), createdAt: 1_772_409_600 };
}

const textOf = (pdf: Buffer) => readPdf(pdf).text;
/** Whether the process still runs; one that ended but that nobody has fetched yet (Z) does not. */
const isAlive = (pid: number) => {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

test('nothing is started before there is something to print', async () => {
  aPress();

  expect(press.pid()).toBeUndefined();
  await press.print(aLetter('Eerste'));
  expect(press.pid()).toBeDefined();
});

test('thirty requests at once each get their own paper', async () => {
  aPress();
  const subjects = Array.from({ length: 30 }, (_, i) => `Brief nummer ${i} van dertig`);

  const pdfs = await Promise.all(subjects.map((subject) => press.print(aLetter(subject))));

  for (const [i, pdf] of pdfs.entries()) expect(textOf(pdf)).toContain(`Briefnummer${i}vandertig`);
});

test('a child that was killed between two papers is replaced', async () => {
  aPress();
  await press.print(aLetter('Voor'));
  const first = press.pid() ?? 0;

  process.kill(first, 'SIGKILL');
  const after = await press.print(aLetter('Na'));

  expect(textOf(after)).toContain('Na');
  expect(press.pid()).not.toBe(first);
});

test('a paper whose child is killed on the way is made by the next child', async () => {
  aPress();
  await press.print(aLetter('Voor'));
  const first = press.pid() ?? 0;
  process.kill(first, 'SIGSTOP');

  const waiting = press.print(aLetter('Onderweg'));
  process.kill(first, 'SIGKILL');

  expect(textOf(await waiting)).toContain('Onderweg');
});

test('a child that hangs is killed after the time-out, and the paper is made by the next', async () => {
  aPress({ timeout: 5000 });
  await press.print(aLetter('Voor'));
  const first = press.pid() ?? 0;

  process.kill(first, 'SIGSTOP');
  const pdf = await press.print(aLetter('Toch'));

  expect(textOf(pdf)).toContain('Toch');
  await vi.waitFor(() => expect(isAlive(first)).toBe(false));
});

test('a paper that fails twice is given up, and the next one is made', async () => {
  const hasty = aPress({ timeout: 1 });

  await expect(hasty.print(aLetter('Te laat'))).rejects.toMatchObject({
    code: 'pdf-failed',
    message: 'letter: the child process gave no answer within 1 ms, twice',
  });
  expect(hasty.pid()).toBeUndefined();
});

test('a refused paper names the complaint without the words in it, and harms no other', async () => {
  aPress();
  const good = press.print(aLetter('Goed'));
  const bad = press.print({ ...aLetter('Slecht'), content: { kind: 'Peeters' } });
  const next = press.print(aLetter('Volgende'));

  await expect(bad).rejects.toMatchObject({ code: 'pdf-failed', message: expect.not.stringContaining('Peeters') });
  expect(textOf(await good)).toContain('Goed');
  expect(textOf(await next)).toContain('Volgende');
});

test('without the compiler every paper is unavailable', async () => {
  aPress({ native: '@myriaddreamin/not-installed' });

  await expect(press.print(aLetter('Niets'))).rejects.toMatchObject({ code: 'pdf-unavailable' });
});

test('a child is replaced after its number of documents', async () => {
  aPress({ documents: 2 });
  await press.print(aLetter('1'));
  const first = press.pid();

  await press.print(aLetter('2'));
  await press.print(aLetter('3'));

  expect(first).toBeDefined();
  expect(press.pid()).not.toBe(first);
});

test('a child that holds too much memory is replaced', async () => {
  aPress({ memory: 1 });

  await press.print(aLetter('Veel'));

  expect(press.pid()).toBeUndefined();
});

test('a child without work goes by itself', async () => {
  aPress({ idle: 20 });
  await press.print(aLetter('Klaar'));

  await vi.waitFor(() => expect(press.pid()).toBeUndefined());
});

test('closing waits for the papers that were asked for, and ends the child', async () => {
  aPress();
  await press.print(aLetter('Voor'));
  const child = press.pid() ?? 0;
  const last = press.print(aLetter('Laatste'));

  await press.close();

  expect(isAlive(child)).toBe(false);
  expect(textOf(await last)).toContain('Laatste');
});

test('the same paper has the same bytes from whichever child, whatever came before', async () => {
  aPress({ documents: 2 });
  await press.print(aLetter('Anders'));
  const first = await press.print(aLetter('Gelijk', ['Kerkstraat 3']));
  const second = await press.print(aLetter('Gelijk', ['Kerkstraat 3']));

  expect(second.equals(first)).toBe(true);
});

// Runs this press in a process of its own, prints one letter and then does what the last line says.
const elsewhere = (lastLine: string) => `
  const { createPress } = await import(${JSON.stringify(new URL('./press.ts', import.meta.url).href)});
  const press = createPress(${JSON.stringify(usual)});
  await press.print(${JSON.stringify(aLetter('Elders'))});
  process.stdout.write(String(press.pid()));
  ${lastLine}`;
const runElsewhere = (lastLine: string) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', elsewhere(lastLine)], { timeout: 15_000 });

test('an idle child does not keep its server alive', async () => {
  aPress();

  const { stdout } = await runElsewhere('');

  expect(Number(stdout)).toBeGreaterThan(0);
  await vi.waitFor(() => expect(isAlive(Number(stdout))).toBe(false));
});

test('the child of a killed server does not stay behind', async () => {
  aPress();

  const { stdout } = await runElsewhere(`process.kill(process.pid, 'SIGKILL');`).catch((ended) => ended);

  expect(Number(stdout)).toBeGreaterThan(0);
  await vi.waitFor(() => expect(isAlive(Number(stdout))).toBe(false));
});
