import { maxUploadBytes } from '../../platform/documents/receive.ts';

/** Why somebody may not send a file just now. */
export type QuotaCode = 'too-many-at-once' | 'too-much-an-hour';

/** A place among the uploads that are under way; given back when the upload has ended, however it ended. */
export type Place = { ok: true; release(): void } | { ok: false; code: QuotaCode };

const mostAtOnce = 3;
const bytesAnHour = 200 * 1024 * 1024;
const hour = 60 * 60 * 1000;

/**
 * Counts what each person sends to this process: at most three files at once, and nothing more once 200 MB were
 * announced within an hour. `bytes` is what the request announces; one that announces nothing counts as the largest
 * file. Refused files count too, since they cost as much. `now` gives milliseconds that only go up.
 */
export function uploadQuota(now: () => number = () => performance.now()) {
  const sent = new Map<string, { at: number; bytes: number }[]>();
  const running = new Map<string, number>();

  /** Forgets what is older than an hour, of everybody: who does not come back leaves nothing behind. */
  const forget = () => {
    for (const [person, ones] of sent) {
      const left = ones.filter(({ at }) => now() - at < hour);
      if (left.length > 0) sent.set(person, left);
      else sent.delete(person);
    }
  };

  return {
    take(personId: string, bytes: number | null): Place {
      forget();
      const busy = running.get(personId) ?? 0;
      if (busy >= mostAtOnce) return { ok: false, code: 'too-many-at-once' };
      const before = sent.get(personId) ?? [];
      if (before.reduce((sum, one) => sum + one.bytes, 0) >= bytesAnHour)
        return { ok: false, code: 'too-much-an-hour' };
      sent.set(personId, [...before, { at: now(), bytes: bytes ?? maxUploadBytes }]);
      running.set(personId, busy + 1);
      let held = true;
      return {
        ok: true,
        release() {
          if (!held) return;
          held = false;
          const left = (running.get(personId) ?? 1) - 1;
          if (left > 0) running.set(personId, left);
          else running.delete(personId);
        },
      };
    },
  };
}

/** What was sent to one process. */
export type UploadQuota = ReturnType<typeof uploadQuota>;
