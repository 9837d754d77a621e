import type { ApplicationStatus } from '../../../schemes/index.ts';
import { canonical } from '../../kernel/canonical.ts';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';

/** What ending a certificate hits, as counts and days: no citizen is in it. */
export interface Hits {
  /** Open lines of the office; each becomes a task for the intervention adviser. */
  lines: number;
  /** The last day on which one of them turns by itself. */
  lastDueOn: Day | null;
  /** Changes when the lines do. */
  linesMark: string;
  /** The application of the office that runs. */
  applicationId: string | null;
  applicationStatus: ApplicationStatus | null;
}

/** Nothing is hit, or nothing that the asker may know of. */
export const noHits: Hits = { lines: 0, lastDueOn: null, linesMark: '', applicationId: null, applicationStatus: null };

/** The hits of the office of a certificate, in SQL; null for whoever may not know them. */
export const hitsOf = (
  certificate: string,
): string => `(select json_build_object('lines', h.lines, 'lastDueOn', h.last_due_on,
    'linesMark', h.lines_mark, 'applicationId', h.application_id, 'applicationStatus', h.application_status)
  from withdrawal_hits(${certificate}.org_id) h)`;

/** The plan of a withdrawal in one spelling; its keyed digest is what the journal holds and the decider gives back. */
export const planText = (
  orgId: string,
  { lines, lastDueOn, linesMark, applicationId, applicationStatus }: Hits,
): string => canonical({ orgId, lines, lastDueOn, linesMark, applicationId, applicationStatus });

/**
 * Refuses a withdrawal whose plan is not the one that was shown (OURS-plan). Where nothing is hit there is nothing to have
 * seen, and `shown` may be null.
 * Worked example: shown on 2026-03-02 with two open lines, refused on 2026-03-03 when a third was registered.
 */
export function changedPlan(shown: string | null, hits: Hits, now: string): Ground[] {
  const hitsNothing = hits.lines === 0 && hits.applicationId === null;
  return shown === now || (shown === null && hitsNothing)
    ? []
    : [{ code: 'plan-changed', source: 'OURS-plan', about: 'plan' }];
}
