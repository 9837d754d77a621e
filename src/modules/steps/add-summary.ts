import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { textField } from '../fields.ts';
import { bindText, type Guidance } from './guidance.store.ts';
import type { LineFact, LineState } from './line.ts';
import { caseOf, heldLine, loadMoved, target } from './line-move.ts';
import { permitOnLine } from './line-needs.ts';

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
