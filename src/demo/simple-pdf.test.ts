import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../platform/documents/inspect.ts';
import { simplePdf } from './simple-pdf.ts';

test('OURS-upload: a paper of the demo would come in through the gate, whatever is written on it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  const path = join(folder, 'plan.pdf');
  const pdf = simplePdf('Actieplan (1)', ['Café ’t Hoekje \\ (Lier)', '漢字', '', 'woord '.repeat(60)]);
  try {
    await writeFile(path, pdf);
    const found = await inspect({ path, size: pdf.length, sha256: '', fileName: 'plan.pdf' });
    expect(found).toEqual({ ok: true, type: 'pdf', mediaType: 'application/pdf' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the parts of a paper stand where its table says', () => {
  const text = simplePdf('Plan', ['één']).toString('latin1');
  const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
  expect(places.map((place, at) => text.startsWith(`${at + 1} 0 obj`, place))).toEqual(Array(6).fill(true));
});
