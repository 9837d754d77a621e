import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, formatDay } from '../kernel/day.ts';
import { AddScan, addScan } from '../modules/attestations/index.ts';
import { addDocument, DocumentAbout, type DocumentKind, documentKinds } from '../modules/documents/index.ts';
import { idField } from '../modules/fields.ts';
import { newId } from '../platform/new-id.ts';
import { simplePdf } from './simple-pdf.ts';
import type { DemoHouse, Story } from './story.ts';

/** A document whose file was made here: the verb's command, checked. */
const AddMade = DocumentAbout.extend({
  citizenId: idField,
  id: idField,
  documentKind: z.enum(documentKinds),
  fileName: z.string(),
  sha256: z.string(),
  size: z.int(),
  mediaType: z.string(),
  scan: z.literal('none'),
});

/** Keeps a file under its key, as the gate does with one that came in; a file that is there already is put once more. */
async function kept({ gate }: DemoHouse, key: string, file: Buffer) {
  await mkdir(gate.quarantineDir, { recursive: true, mode: 0o700 });
  const path = join(gate.quarantineDir, newId());
  await writeFile(path, file, { mode: 0o600 });
  const sha256 = createHash('sha256').update(file).digest('hex');
  try {
    await gate.storage.put(key, { path, size: file.length, sha256 });
  } finally {
    await rm(path, { force: true });
  }
  return { sha256, size: file.length };
}

async function adds(
  { tell, citizen, consultant }: Story,
  about: { documentKind: DocumentKind; publicationName: string; replaces?: string },
  lines: readonly string[],
): Promise<string> {
  const id = tell.id();
  const fileName = `${about.documentKind === 'action-plan' ? 'actieplan' : 'eindverslag'}-${citizen.familyName.toLowerCase().replace(/\W+/g, '-')}.pdf`;
  const made = await kept(tell.house(), id, simplePdf(about.publicationName, lines));
  await tell.does(consultant, addDocument, AddMade, {
    ...{ citizenId: citizen.id, id, fileName, mediaType: 'application/pdf', scan: 'none', ...made, ...about },
  });
  return id;
}

const heading = ({ citizen, consultant }: Story, on: Day): string[] => [
  `${citizen.givenName} ${citizen.familyName}, ${citizen.place.municipality}`,
  `Opgemaakt op ${formatDay(on, 'nl')} door ${consultant.name}, ${consultant.orgName ?? ''}`,
  '',
];

/** The individual action plan (M-11); for some a second one that stands beside the first (M-12). */
export async function addsPlan(story: Story, wanted: Day): Promise<void> {
  const on = story.tell.at(wanted);
  const { question, goals } = story.citizen.trade;
  const steps = goals.flatMap(({ goal, action }, at) => [`${at + 1}. ${goal}`, `   ${action}`, '']);
  const lines = [...heading(story, on), `Vraag: ${question}`, '', ...steps];
  const name = `Actieplan OP-${formatDay(on, 'nl').replaceAll('/', '')}`;
  const first = await adds(story, { documentKind: 'action-plan', publicationName: name }, lines);
  if (!story.tell.lots.chance(30)) return;
  const changed = [...lines, 'Aangepast na het tweede gesprek: één doel per maand.'];
  await adds(story, { documentKind: 'action-plan', publicationName: `${name} bis`, replaces: first }, changed);
}

/** The final report (M-21). */
export async function addsReport(story: Story, wanted: Day): Promise<void> {
  const on = story.tell.at(wanted);
  const { strengths, wanted: jobs } = story.citizen.trade;
  const lines = [
    ...heading(story, on),
    'De begeleiding is afgerond. Wat is er gebeurd?',
    '- intake, competentiebalans en actieplan',
    '- individuele gesprekken en groepsessies over solliciteren',
    `- gericht gezocht als ${jobs.map(({ title }) => title.toLowerCase()).join(', ')}`,
    '',
    `Sterke punten: ${strengths}`,
    'Advies: verder zoeken met het stappenplan; het dossier is bijgewerkt voor de overdracht.',
  ];
  await adds(story, { documentKind: 'final-report', publicationName: 'Eindverslag outplacement' }, lines);
}

/** The office uploads the scan of a signed form. */
export async function scanned(story: Story, wanted: Day, draftId: string): Promise<void> {
  const { tell, citizen, consultant, orgId } = story;
  const on = tell.at(wanted);
  const lines = [
    `${citizen.givenName} ${citizen.familyName} geeft ${consultant.orgName ?? ''} toegang tot het dossier.`,
    `Ingescand op ${formatDay(on, 'nl')}.`,
  ];
  const { sha256 } = await kept(tell.house(), draftId, simplePdf('Attest outplacement (scan van het papier)', lines));
  await tell.does(consultant, addScan, AddScan, { orgId, draftId, sha256 });
}
