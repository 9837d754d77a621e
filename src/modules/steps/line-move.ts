import { type Day, formatDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Case, Taken } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { bindListLine, bindText, type Guidance, loadingLine } from './guidance.store.ts';
import type { LineFact, LineState } from './line.ts';
import type { LineCase } from './line-needs.ts';

/** A move names the file and the line. */
export const target = { citizenId: idField, stepId: idField };

/** The office that works on a line; an adviser is of none, and looks at the line's own. */
export const loadMoved = ({
  command,
  who,
}: {
  command: { citizenId: string; stepId: string };
  who: { orgId: string | null };
}) => loadingLine(command.citizenId, command.stepId, who.orgId);

/** The line is the record whose version the user saw. */
export const heldLine = ({ line }: Guidance) => (line ? [line] : []);

/** What the needs of a move look at: the line itself and the office's attestations. */
export const caseOf = (
  { subject, who, today }: Case<unknown, Guidance>,
  consultation: LineCase['consultation'] = null,
): LineCase => ({
  today,
  who,
  line: subject.line?.state ?? null,
  attestations: subject.attestations,
  openLines: [],
  office: [],
  person: [],
  consultation,
});

/** A date of an end: from the start date on, and not in the future (M-18). */
export function wrongEnd(on: Day, line: LineState | undefined, today: Day, about: string): Ground[] {
  const wrong: Ground[] = [];
  if (line && on < line.startsOn)
    wrong.push({ code: 'end-before-start', source: 'M-18', about: formatDay(line.startsOn, 'nl') });
  if (on > today) wrong.push({ code: 'date-in-future', source: 'M-18', about });
  return wrong;
}

/** Keeps the office's list in step with the line as it is after the move. */
export const listed = ({ command, after }: Taken<{ citizenId: string; stepId: string }, Guidance>) =>
  bindListLine(command.citizenId, command.stepId, after<LineState>('step', command.stepId));

/** The journal's word for a text: its keyed digest. */
export const noted = (stepId: string, field: string, text: string, digest: (text: string) => string): LineFact[] =>
  text ? [{ kind: 'step', id: stepId, did: 'noted', field, digest: digest(text) }] : [];

/** Keeps a text beside the line, under the version that it was written for. */
export const note = (
  { command, who, today, now, subject }: Taken<{ citizenId: string; stepId: string }, Guidance>,
  field: string,
  body: string,
) =>
  body
    ? [
        bindText({
          citizenId: command.citizenId,
          recordId: command.stepId,
          field,
          n: subject.line?.version ?? 0,
          body,
          on: today,
          at: now,
          by: who.id,
        }),
      ]
    : [];
