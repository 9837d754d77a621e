import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { statement } from '../../platform/database/index.ts';
import type { Gate } from '../../platform/documents/admit.ts';
import { type Scan, scan } from '../../platform/documents/clamd.ts';
import { bindKept } from '../../platform/documents/loose-files.ts';
import { newId } from '../../platform/new-id.ts';
import { asSystem, perform } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { recordScan } from './record-scan.ts';
import type { HouseWithGate } from './take-in.ts';

// In any order, so that one that the scanner never answers for holds nobody back.
const waiting = statement<{ citizenId: string; id: string }>(
  'document.waiting',
  `select citizen_id as "citizenId", id from document where scan = 'waiting' order by random() limit 20`,
);

/** Silent this often in a row, the scanner is taken to be away. */
const patience = 3;

/**
 * Has documents scanned that came in while the scanner did not answer, twenty at most; gives how many got its word. An
 * infected one is never opened again, and its file is removed (OURS-scan).
 */
export async function rescanWaiting(house: HouseWithGate): Promise<{ clean: number; infected: number }> {
  const heard = { clean: 0, infected: 0 };
  const { clamdAddress } = house.gate;
  if (clamdAddress === null) return heard;
  const scope = { actor: systemActor, today: house.clock.today() };
  const [documents] = await house.database.run(scope, waiting.with());
  let silent = 0;
  for (const { citizenId, id } of documents) {
    const { verdict } = await scanStored(house.gate, id, clamdAddress);
    silent = verdict === 'unavailable' ? silent + 1 : 0;
    if (silent >= patience) break;
    if (verdict === 'unavailable') continue;
    const outcome = await perform(house, asSystem(systemActor), recordScan, { citizenId, documentId: id, verdict });
    if (!outcome.ok) continue;
    heard[verdict] += 1;
    if (verdict === 'clean') continue;
    await house.gate.storage.remove(id);
    await house.database.run(scope, bindKept(id));
  }
  return heard;
}

/** The scanner reads a file, so the stored document is laid beside the others in quarantine for as long as it takes. */
async function scanStored(gate: Gate, id: string, address: string): Promise<Scan> {
  const { stream } = await gate.storage.open(id);
  await mkdir(gate.quarantineDir, { recursive: true, mode: 0o700 });
  const path = join(gate.quarantineDir, newId());
  try {
    await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await scan(path, address);
  } finally {
    await rm(path, { force: true });
  }
}
