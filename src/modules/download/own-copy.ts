import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DocumentStorage } from '../../platform/documents/document-storage.ts';
import { newId } from '../../platform/new-id.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, view } from '../../platform/view.ts';
import { type WholeFile, wholeFile } from '../file/index.ts';
import { type OwnLook, type OwnRecords, ownLooks, ownRecords } from './views.ts';

/** Everything about a citizen, as they take it with them. */
export interface OwnCopy {
  file: WholeFile;
  records: OwnRecords;
}

type Reading = Pick<House, 'database' | 'clock'>;

/** Gathers everything but the looks, which may be many and are streamed; null when there is no file. */
export async function ownCopy(house: Reading, looker: Looker, citizenId: string): Promise<OwnCopy | null> {
  const file = await wholeFile(house, looker, citizenId);
  const [records] = await view(house, { ...looker, requestId: newId() }, ownRecords, citizenId);
  return file && records ? { file, records } : null;
}

const page = 1000;

/** Every look at the citizen's file in order, a page at a time, so that memory stays flat. */
export async function* looksOf(house: Reading, looker: Looker): AsyncGenerator<OwnLook> {
  let after: [Date, string] = [new Date(0), '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await view(house, looker, ownLooks, ...after, page);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = [last.at, last.requestId];
  }
}

async function* looksAsJson(house: Reading, looker: Looker): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { citizen_id: _own, ...look } of looksOf(house, looker)) {
    yield before + JSON.stringify(look);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A name for a file inside the zip: what a person recognises, without anything that a path could mean. */
const entryName = (n: number, fileName: string) =>
  `documenten/${String(n + 1).padStart(3, '0')}-${fileName.replace(/[^\p{L}\p{N}._ -]/gu, '_')}`;

/**
 * The citizen's whole copy as a zip: `dossier.json`, `inzagen.json`, `dossier.pdf` when a PDF can be made, and every
 * document that may be opened. Streamed: looks and documents pass through without being held.
 */
export function zipOf(
  house: Reading & { storage: DocumentStorage },
  looker: Looker,
  { file, records }: OwnCopy,
  pdf: Buffer | null,
): Readable {
  const zip = new ZipFile();
  const { citizen_id: _own, ...kept } = records;
  zip.addBuffer(Buffer.from(`${JSON.stringify({ ...file, ...kept }, null, 2)}\n`), 'dossier.json');
  if (pdf) zip.addBuffer(pdf, 'dossier.pdf');
  zip.addReadStreamLazy('inzagen.json', (done) => done(null, Readable.from(looksAsJson(house, looker))));
  records.documents
    .filter(({ scan }) => scan === 'none' || scan === 'clean')
    .forEach(({ id, fileName }, n) => {
      zip.addReadStreamLazy(entryName(n, fileName), { compress: false }, (done) => {
        house.storage.open(id).then(
          ({ stream }) => done(null, stream),
          (error) => done(error, Readable.from([])),
        );
      });
    });
  zip.end();
  // yazl types its output as an older stream; it is a Readable.
  return Readable.from(zip.outputStream);
}
