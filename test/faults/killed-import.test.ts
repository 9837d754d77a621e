import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confirmImport, runImports } from '../../src/modules/worker-imports/index.ts';
import { replayFaults } from '../setup/attestations.ts';
import { figure } from '../setup/figure.ts';
import { anEmployer, anOrganisation, aPlace, aProfessional, houseAt } from '../setup/house.ts';
import { collective, goodCells, headings, send } from '../setup/imports.ts';
import { runs } from './chance.ts';
import type { Importing } from './importer.ts';

const work = (importing: Importing): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'importer.ts'), JSON.stringify(importing)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const kills = runs(1, 20);
const workers = (kills + 2) * 100;

test(`OURS-import: an import whose process is killed (${kills}×) goes on, and adds nobody twice`, {
  timeout: 240_000,
}, async () => {
  const place = await aPlace('server');
  const quarantineDir = await mkdtemp(join(tmpdir(), 'lists-'));
  const house = { ...(await houseAt(place)), quarantineDir };
  const office = await anOrganisation(house, 'Kompas');
  const company = await anEmployer(house, 'Alfa', '0403019261');
  const manager = await aProfessional(house, office, 'office-manager', 'Mia');
  const employer = await aProfessional(house, company, 'employer', 'Els');
  const into = await collective(house, { manager, employer }, '0403019261');
  const rows = Array.from({ length: workers }, (_, n) => goodCells(n));
  const read = await send(house, manager, into, [headings, ...rows]);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const outcome = await house.does(manager, confirmImport, { ...into, importId: read.importId });
  expect(outcome.ok).toBe(true);
  const added = async () => {
    const [row] = await house.rows<{ count: number; different: number }>(
      'select count(*)::int as count, count(distinct person_digest)::int as different from agreed_worker_text',
    );
    return row ?? { count: 0, different: 0 };
  };

  let begun = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const process = work({ place, at: house.clock.now().toISOString() });
    const ended = once(process, 'exit');
    // As soon as one more piece is there: somewhere in the next, or before its end is heard of.
    while ((await added()).count <= begun && process.exitCode === null);
    process.kill('SIGKILL');
    await ended;
    begun = (await added()).count;
    expect([begun % 100, begun < workers]).toEqual([0, true]);
  }
  await runImports(house);

  expect(await added()).toEqual({ count: workers, different: workers });
  expect(await house.rows('select status, added from worker_import')).toEqual([{ status: 'done', added: workers }]);
  expect(await replayFaults(house)).toEqual([]);
  figure(
    'Workers lost or added twice when the process that imports them is killed',
    `0 of ${workers}`,
    `${kills} SIGKILLs, each as soon as another piece of a hundred was there; the rest by whoever came after`,
  );
  await house.close();
  await rm(quarantineDir, { recursive: true });
});
