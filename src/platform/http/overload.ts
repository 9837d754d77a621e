import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Says whether the process can keep up, from the middle delay of its event loop during the last seconds. */
export interface Overload {
  isOverloaded(): boolean;
  stop(): void;
}

/**
 * Watches the event loop. The median of a second, and `seconds` of them in a row, so that a start, a migration or one
 * long statement of the embedded database is no overload, and a queue in which every turn takes `limitMillis` is.
 */
export function watchOverload(limitMillis = 400, seconds = 3): Overload {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let slowSeconds = 0;
  const timer = setInterval(() => {
    slowSeconds = delay.percentile(50) / 1e6 > limitMillis ? slowSeconds + 1 : 0;
    delay.reset();
  }, 1000).unref();
  return {
    isOverloaded: () => slowSeconds >= seconds,
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
