import type { OutplacementRight } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { countTerm, type Term } from '../../kernel/term.ts';
import { type NewJob, newJobs, type OutplacementEvent } from './facts.ts';
import type { Programme } from './programme.ts';
import type { Regime } from './regime.ts';

/** What becomes of a request to start or resume after a new job was lost. */
export const restarts = ['allowed', 'job-lost-too-late', 'asked-too-late', 'term-over'] as const;
export type Restart = (typeof restarts)[number];

/** The answer to a restart, with the term in which it is asked; that is null when the job was lost too late. */
export interface RestartFound {
  restart: Restart | null;
  lostOn: Day | null;
  askedOn: Day | null;
  until: Term | null;
}

/** The regimes whose paragraphs tell of a restart; of the cell they tell nothing. */
const withRestart: readonly Regime[] = ['general-indemnity', 'general-notice', 'special', 'medical-force-majeure'];

/** Whether a job was lost in time for a restart: within three months of its start, date to date (OPL-11/9). */
export const isLostSoon = ({ restart }: OutplacementRight, { startedOn, lostOn }: NewJob): boolean =>
  lostOn !== null && lostOn <= countTerm(startedOn, { span: restart.lostWithin }).endsOn;

/**
 * Whether a restart asked on its day, or today when none was asked, is good (OPL-11/9). Worked example: a job from 2025-06-02
 * to 2025-09-02 was lost in time; asked on 2025-10-02 is in time, a day later is not; past the end of the programme nothing is.
 */
export function restartOf(
  regime: Regime,
  right: OutplacementRight | null,
  { asOf, events, programme }: { asOf: Day; events: readonly OutplacementEvent[]; programme: Programme },
): RestartFound {
  const job = newJobs(events).findLast(({ lostOn }) => lostOn !== null);
  const lostOn = job?.lostOn ?? null;
  if (right === null || !job || lostOn === null || programme.hours === null || !withRestart.includes(regime))
    return { restart: null, lostOn: null, askedOn: null, until: null };
  const askedOn = events.find(({ kind, on }) => kind === 'restart-requested' && on >= lostOn)?.on ?? null;
  if (!isLostSoon(right, job)) return { restart: 'job-lost-too-late', lostOn, askedOn, until: null };
  const until = countTerm(lostOn, { span: right.restart.askWithin });
  const on = askedOn ?? asOf;
  const isOver = programme.ends !== null && on > programme.ends.endsOn;
  const restart = on > until.endsOn ? 'asked-too-late' : isOver ? 'term-over' : 'allowed';
  return { restart, lostOn, askedOn, until };
}
