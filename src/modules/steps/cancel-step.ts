import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { dayField } from '../fields.ts';
import { financingNumbers } from '../organisations/index.ts';
import type { Guidance } from './guidance.store.ts';
import type { LineFact } from './line.ts';
import { caseOf, heldLine, listed, loadMoved, target, wrongEnd } from './line-move.ts';
import { permitOnLine } from './line-needs.ts';

/** No guidance took place; the financing number can still be changed, and stays when none is given (M-15, M-19). */
export const CancelStep = z.object({ ...target, endedOn: dayField, financingNumber: z.string().max(40).nullish() });
export type CancelStep = z.infer<typeof CancelStep>;

/** Cancels a line: it leaves the list, never the journal (M-15). */
export const cancelStep: Verb<CancelStep, Guidance> = {
  name: 'step.cancel',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldLine,
  decide(asked) {
    const { subject, command, today } = asked;
    const line = subject.line?.state;
    const before = line?.financingNumber ?? null;
    const financingNumber = command.financingNumber ?? before;
    return permitOnLine('cancel', caseOf(asked), () => {
      const wrong: Ground[] = wrongEnd(command.endedOn, line, today, 'endedOn');
      if (financingNumber !== before && !financingNumbers(subject.office, today).includes(financingNumber ?? ''))
        wrong.push({ code: 'financing-number-unknown', source: 'M-19', about: 'financingNumber' });
      return unless(wrong, () =>
        accept<LineFact>({
          kind: 'step',
          id: command.stepId,
          did: 'cancelled',
          endedOn: command.endedOn,
          on: today,
          financingNumber,
        }),
      );
    });
  },
  also: (taken) => [listed(taken)],
};
