import { z } from 'zod';
import { accept, unless } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Verb } from '../../platform/perform.ts';
import { dayField, textField } from '../fields.ts';
import type { Guidance } from './guidance.store.ts';
import { type LineFact, stopReasons } from './line.ts';
import { caseOf, heldLine, loadMoved, note, noted, target, wrongEnd } from './line-move.ts';
import { permitOnLine } from './line-needs.ts';

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
