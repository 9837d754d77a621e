import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Says whether the process can keep up, from the middle delay of its event loop during the last second. */
export interface Overload {
  isOverloaded(): boolean;
  stop(): void;
}

/**
 * Watches the event loop. The median, so that one long statement of the embedded database is no overload, and a queue
 * in which every turn takes `limitMillis` is.
 */
export function watchOverload(limitMillis = 250): Overload {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let overloaded = false;
  const timer = setInterval(() => {
    overloaded = delay.percentile(50) / 1e6 > limitMillis;
    delay.reset();
  }, 1000).unref();
  return {
    isOverloaded: () => overloaded,
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
