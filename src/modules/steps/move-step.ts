import { z } from 'zod';
import { type Day, formatDay } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import { dayField, idField, textField } from '../fields.ts';
import { bindListLine, bindText, type Guidance, loadingLine } from './guidance.store.ts';
import { type LineFact, type LineState, stopReasons } from './line.ts';
import { type LineCase, permitOnLine } from './line-needs.ts';

const target = { citizenId: idField, stepId: idField };

/** The office that works on a line; an adviser is of none, and looks at the line's own. */
const loadMoved = ({
  command,
  who,
}: {
  command: { citizenId: string; stepId: string };
  who: { orgId: string | null };
}) => loadingLine(command.citizenId, command.stepId, who.orgId);

const heldLine = ({ line }: Guidance) => (line ? [line] : []);

/** What the needs of a move look at: the line itself and the office's attestations. */
const caseOf = (
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
function wrongEnd(on: Day, line: LineState | undefined, today: Day, about: string): Ground[] {
  const wrong: Ground[] = [];
  if (line && on < line.startsOn)
    wrong.push({ code: 'end-before-start', source: 'M-18', about: formatDay(line.startsOn, 'nl') });
  if (on > today) wrong.push({ code: 'date-in-future', source: 'M-18', about });
  return wrong;
}

const listed = ({ command, after }: Taken<{ citizenId: string; stepId: string }, Guidance>) =>
  bindListLine(command.citizenId, command.stepId, after<LineState>('step', command.stepId));

const noted = (stepId: string, field: string, text: string, digest: (text: string) => string): LineFact[] =>
  text ? [{ kind: 'step', id: stepId, did: 'noted', field, digest: digest(text) }] : [];

const note = (
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

/** No guidance took place: the line leaves the list, never the journal (M-15). */
export const CancelStep = z.object({ ...target, endedOn: dayField, financingNumber: z.string().max(40).nullish() });
export type CancelStep = z.infer<typeof CancelStep>;
export const cancelStep: Verb<CancelStep, Guidance> = {
  name: 'step.cancel',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  decide(asked) {
    const { subject, command, today } = asked;
    const line = subject.line?.state;
    return permitOnLine('cancel', caseOf(asked), () =>
      unless(wrongEnd(command.endedOn, line, today, 'endedOn'), () =>
        accept<LineFact>({
          kind: 'step',
          id: command.stepId,
          did: 'cancelled',
          endedOn: command.endedOn,
          on: today,
          financingNumber: command.financingNumber ?? line?.financingNumber ?? null,
        }),
      ),
    );
  },
  also: (taken) => [listed(taken)],
};

/** The consultant reports that the guidance was broken off; the adviser decides (M-16). */
export const ReportStop = z.object({
  ...target,
  stopDate: dayField,
  reason: z.enum(stopReasons),
  note: textField(2000).default(''),
});
export type ReportStop = z.infer<typeof ReportStop>;
export const reportStop: Verb<ReportStop, Guidance> = {
  name: 'step.report-stop',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  key: ({ key }) => key,
  decide(asked) {
    const { subject, command, today, digest } = asked;
    return permitOnLine('report-stop', caseOf(asked), () =>
      unless(wrongEnd(command.stopDate, subject.line?.state, today, 'stopDate'), () =>
        accept<LineFact>(
          {
            kind: 'step',
            id: command.stepId,
            did: 'stop-reported',
            on: today,
            stopDate: command.stopDate,
            reason: command.reason,
          },
          ...noted(command.stepId, 'stop-note', command.note, digest),
        ),
      ),
    );
  },
  also: (taken) => [
    ...note(taken, 'stop-note', taken.command.note),
    enqueue('stop-reported', { citizenId: taken.command.citizenId, stepId: taken.command.stepId }, taken.now),
  ],
};

/** The adviser decides that the guidance goes on after all (M-16). */
export const DeclineStop = z.object({ ...target, note: textField(2000).default('') });
export type DeclineStop = z.infer<typeof DeclineStop>;
export const declineStop: Verb<DeclineStop, Guidance> = {
  name: 'step.decline-stop',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  key: ({ key }) => key,
  decide: (asked) =>
    permitOnLine('decline-stop', caseOf(asked), () =>
      accept<LineFact>(
        { kind: 'step', id: asked.command.stepId, did: 'stop-declined' },
        ...noted(asked.command.stepId, 'decision-note', asked.command.note, asked.digest),
      ),
    ),
  also: (taken) => [
    ...note(taken, 'decision-note', taken.command.note),
    enqueue('stop-declined', { citizenId: taken.command.citizenId, stepId: taken.command.stepId }, taken.now),
  ],
};

/** The adviser stops the line, after a report or a consultation of their own that is recorded (M-16). */
export const StopStep = z.object({
  ...target,
  endedOn: dayField,
  reason: z.enum(stopReasons),
  consultedOn: dayField.nullish(),
  note: textField(2000).default(''),
});
export type StopStep = z.infer<typeof StopStep>;
export const stopStep: Verb<StopStep, Guidance> = {
  name: 'step.stop',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  key: ({ key }) => key,
  decide(asked) {
    const { subject, command, today, digest } = asked;
    const consultedOn = command.consultedOn ?? null;
    const consultation = consultedOn !== null && command.note !== '' ? { on: consultedOn, note: command.note } : null;
    return permitOnLine('stop', caseOf(asked, consultation), () => {
      const wrong = wrongEnd(command.endedOn, subject.line?.state, today, 'endedOn');
      if (consultedOn !== null && consultedOn > today)
        wrong.push({ code: 'date-in-future', source: 'M-16/reading', about: 'consultedOn' });
      return unless(wrong, () =>
        accept<LineFact>(
          {
            kind: 'step',
            id: command.stepId,
            did: 'stopped',
            on: today,
            endedOn: command.endedOn,
            reason: command.reason,
            consultedOn,
          },
          ...noted(command.stepId, 'decision-note', command.note, digest),
        ),
      );
    });
  },
  also: (taken) => [
    ...note(taken, 'decision-note', taken.command.note),
    listed(taken),
    enqueue('stopped', { citizenId: taken.command.citizenId, stepId: taken.command.stepId }, taken.now),
  ],
};

/** Adds to the summary of a final line, for two weeks; what stands there stays (M-20). */
export const AddSummary = z.object({ ...target, text: textField(4000).pipe(z.string().min(1)) });
export type AddSummary = z.infer<typeof AddSummary>;
export const addSummary: Verb<AddSummary, Guidance> = {
  name: 'step.add-summary',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  key: ({ key }) => key,
  decide: (asked) =>
    permitOnLine('add-summary', caseOf(asked), () =>
      accept<LineFact>({
        kind: 'step',
        id: asked.command.stepId,
        did: 'summary-written',
        n: (asked.subject.line?.state.summaries ?? 0) + 1,
        digest: asked.digest(asked.command.text),
      }),
    ),
  also: ({ command, after, who, today, now }) => [
    bindText({
      citizenId: command.citizenId,
      recordId: command.stepId,
      field: 'summary',
      n: after<LineState>('step', command.stepId).summaries,
      body: command.text,
      on: today,
      at: now,
      by: who.id,
    }),
  ],
};
