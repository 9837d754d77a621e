import type { Log } from './log.ts';

/** Something that is put in order now and then: gives how often it did what. That it runs twice or late does no harm. */
export interface Chore {
  what: string;
  work(): Promise<Readonly<Record<string, number>>>;
}

/** Chores at work in the background. */
export interface Housekeeping {
  /** Begins no other round, and resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does the chores one after the other, now and every `everyMillis`, until stopped. One that fails is logged, holds the
 * others not up, and is tried again at the next round.
 */
export function startHousekeeping(
  chores: readonly Chore[],
  log: Pick<Log, 'error' | 'info'>,
  everyMillis: number,
): Housekeeping {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();

  const round = async () => {
    for (const { what, work } of chores) {
      try {
        const done = await work();
        if (Object.values(done).some((count) => count > 0)) log.info(done, what);
      } catch (error) {
        log.error({ err: error }, what);
      }
    }
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
