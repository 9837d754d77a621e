import { sweepLooseFiles } from '../../platform/documents/loose-files.ts';
import { type Housekeeping, startHousekeeping } from '../../platform/housekeeping.ts';
import type { Log } from '../../platform/log.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { rescanWaiting } from './rescan.ts';
import type { HouseWithGate } from './take-in.ts';

/** Has waiting documents scanned and removes what a crash left behind, now and every `everyMillis`, until stopped. */
export function startDocumentKeeper(
  house: HouseWithGate,
  log: Pick<Log, 'error' | 'info'>,
  everyMillis = 60_000,
): Housekeeping {
  const sweep = () => sweepLooseFiles(house.database, { actor: systemActor, today: house.clock.today() }, house.gate);
  const chores = [
    { what: 'documents scanned again', work: () => rescanWaiting(house) },
    { what: 'loose files removed', work: sweep },
  ];
  return startHousekeeping(chores, log, everyMillis);
}
