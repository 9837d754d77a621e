import { sweepLooseFiles } from '../../platform/documents/loose-files.ts';
import type { Log } from '../../platform/log.ts';
import { systemActor } from '../../platform/system-actor.ts';
import type { HouseWithGate } from './bring-in.ts';
import { rescanWaiting } from './rescan.ts';

/** Work on documents in the background. */
export interface DocumentKeeper {
  /** Begins no other round, and resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Has waiting documents scanned and removes what a crash left behind, now and every `everyMillis`, until stopped. A
 * round that fails is logged, and tried again at the next; a round that comes late changes nothing but when.
 */
export function startDocumentKeeper(
  house: HouseWithGate,
  log: Pick<Log, 'error' | 'info'>,
  everyMillis = 60_000,
): DocumentKeeper {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();

  const tried = async (what: string, work: () => Promise<Record<string, number>>) => {
    try {
      const done = await work();
      if (Object.values(done).some((count) => count > 0)) log.info(done, what);
    } catch (error) {
      log.error({ err: error }, what);
    }
  };
  const round = async () => {
    await tried('documents scanned again', () => rescanWaiting(house));
    const scope = { actor: systemActor, today: house.clock.today() };
    await tried('loose files removed', () => sweepLooseFiles(house.database, scope, house.gate));
    if (!stopped) timer = setTimeout(next, everyMillis).unref();
  };
  const next = () => {
    busy = round();
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await busy;
    },
  };
}
