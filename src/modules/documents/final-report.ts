import type { Day } from '../../kernel/day.ts';
import { type LineState, lineToday } from '../steps/index.ts';
import type { DocumentState } from './document.ts';

/** The day on which the guidance of a line ended; null while it goes on, and for one that was cancelled. */
function endOf(line: LineState, today: Day): Day | null {
  if (line.service !== 'outplacement' || line.status === 'cancelled') return null;
  if (lineToday(line, today).status === 'stopped') return line.endedOn;
  return line.endsOn !== null && line.endsOn < today ? line.endsOn : null;
}

/**
 * The ends of guidance without a final report that was added since its start, oldest first (M-21): what the page tells.
 * It blocks nothing. Worked example: an attestation to 2019-11-21 without a report; nothing on that day, told from
 * 2019-11-22 on, until a final report is added. A broken-off guidance is told from the day of its stop on.
 */
export function missingFinalReports(
  lines: readonly LineState[],
  documents: readonly Pick<DocumentState, 'kind' | 'addedOn' | 'scan'>[],
  today: Day,
): Day[] {
  const reports = documents.filter(({ kind, scan }) => kind === 'final-report' && scan !== 'infected');
  return lines
    .flatMap((line) => {
      const ended = endOf(line, today);
      return ended === null || reports.some(({ addedOn }) => line.startsOn <= addedOn) ? [] : [ended];
    })
    .sort();
}
