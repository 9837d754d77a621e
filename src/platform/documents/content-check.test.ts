import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpeg, png } from '../../../test/documents/image-builder.ts';
import { docx, odt } from '../../../test/documents/office-builder.ts';
import { objectStream, pdf } from '../../../test/documents/pdf-builder.ts';
import { type ContentKind, checkContent } from './content-check.ts';
import { activeParts } from './finding.ts';
import { refusalCodes } from './refusal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterAll(() => rm(folder, { recursive: true }));

const honest: readonly { kind: ContentKind; bytes: Buffer; types: string[] }[] = [
  {
    kind: 'pdf',
    bytes: pdf('/OpenAction 9 0 R', [objectStream({ 9: '<< /S /GoTo /D [3 0 R /Fit] >>' })]),
    types: ['pdf'],
  },
  { kind: 'zip', bytes: docx(), types: ['docx'] },
  { kind: 'zip', bytes: odt([], { isStreamed: true }), types: ['odt'] },
  { kind: 'jpg', bytes: jpeg(), types: ['jpg'] },
  { kind: 'png', bytes: png(), types: ['png'] },
];

/** What befalls a file on a bad line, or in the hands of someone who tries. */
const harm = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), at: fc.nat(), byte: fc.constantFrom(0, 1, 0x25, 0x2f, 0x7f, 0xff) }),
    fc.record({ do: fc.constant('cut' as const), at: fc.nat(), byte: fc.integer({ min: 1, max: 64 }) }),
    fc.record({ do: fc.constant('repeat' as const), at: fc.nat(), byte: fc.integer({ min: 1, max: 64 }) }),
    fc.record({ do: fc.constant('end' as const), at: fc.nat(), byte: fc.constant(0) }),
  ),
  { minLength: 1, maxLength: 6 },
);

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

const harmed = (bytes: Buffer, all: Harm): Buffer =>
  all.reduce((now, { do: what, at: anywhere, byte }) => {
    if (now.length === 0) return now;
    const at = anywhere % now.length;
    const [before, after] = [now.subarray(0, at), now.subarray(at)];
    if (what === 'set') return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
    if (what === 'cut') return Buffer.concat([before, after.subarray(byte)]);
    if (what === 'repeat') return Buffer.concat([before, after.subarray(0, byte), after]);
    return before;
  }, bytes);

test('a file that was harmed anywhere gets one of our answers, and never an exception', async () => {
  const found = new Set<string>([...activeParts, '', 'mixed', 'zip']);
  const path = join(folder, 'harmed');
  const answers = new Set<string>();

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...honest), harm, async ({ kind, bytes, types }, all) => {
      await writeFile(path, harmed(bytes, all));

      const finding = await checkContent(path, kind);

      answers.add(finding.ok ? 'ok' : finding.code);
      if (finding.ok) expect(types).toContain(finding.type);
      else expect(refusalCodes.includes(finding.code) && found.has(finding.found)).toBe(true);
    }),
    { numRuns: 1_000, seed: 20260301 },
  );

  expect([...answers].sort()).toEqual(expect.arrayContaining(['damaged', 'ok']));
});

test('whatever bytes are taken for an archive, a picture or a PDF get an answer', async () => {
  const path = join(folder, 'noise');
  const kind = fc.constantFrom<ContentKind>('pdf', 'jpg', 'png', 'zip');

  await fc.assert(
    fc.asyncProperty(kind, fc.uint8Array({ maxLength: 300 }), async (taken, bytes) => {
      await writeFile(path, bytes);

      expect(await checkContent(path, taken)).toMatchObject({ ok: false });
    }),
    { numRuns: 500, seed: 20260301 },
  );
});
