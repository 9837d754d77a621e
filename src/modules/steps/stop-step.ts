import { z } from 'zod';
import { accept, unless } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Verb } from '../../platform/perform.ts';
import { dayField, textField } from '../fields.ts';
import type { Guidance } from './guidance.store.ts';
import { type LineFact, stopReasons } from './line.ts';
import { caseOf, heldLine, listed, loadMoved, note, noted, target, wrongEnd } from './line-move.ts';
import { permitOnLine } from './line-needs.ts';

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
