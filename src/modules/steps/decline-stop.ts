import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Verb } from '../../platform/perform.ts';
import { textField } from '../fields.ts';
import type { Guidance } from './guidance.store.ts';
import type { LineFact } from './line.ts';
import { caseOf, heldLine, loadMoved, note, noted, target } from './line-move.ts';
import { permitOnLine } from './line-needs.ts';

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
