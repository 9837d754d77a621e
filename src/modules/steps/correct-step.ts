import { z } from 'zod';
import { accept, unless } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { bindText, loadingForCorrection, type Registration } from './guidance.store.ts';
import type { LineFact, LineState } from './line.ts';
import { permitOnLine } from './line-needs.ts';
import { lineFields, wrongParties } from './register-step.ts';

/** Changes the data of an open line: date, financing number, parties, summary (M-05, M-19). */
export const CorrectStep = z.object({
  citizenId: idField,
  stepId: idField,
  summaryChanged: z.boolean().default(true),
  ...lineFields,
});
export type CorrectStep = z.infer<typeof CorrectStep>;

/** Corrects an open line. An unchanged summary (`summaryChanged: false`) is not written again. */
export const correctStep: Verb<CorrectStep, Registration> = {
  name: 'step.correct',
  owner: ({ citizenId }) => citizenId,
  load: ({ command, who, today }) =>
    loadingForCorrection({
      citizenId: command.citizenId,
      lineId: command.stepId,
      orgId: who.orgId,
      personId: who.id,
      parties: command,
      on: today,
    }),
  held: ({ line }) => (line ? [line] : []),
  key: ({ key }) => key,
  decide({ subject, command, who, today, digest }) {
    const line = subject.line?.state ?? null;
    const { attestations, office, person } = subject;
    return permitOnLine(
      'correct',
      { today, who, line, attestations, openLines: [], office, person, consultation: null },
      () => {
        // A number that was chosen when it was valid may stay; only another one must be valid today.
        const kept = command.financingNumber === line?.financingNumber;
        const wrong = wrongParties(
          { ...command, financingNumber: kept ? null : command.financingNumber },
          subject,
          who.orgId,
          today,
        );
        if (command.startsOn > today) wrong.push({ code: 'start-in-future', source: 'M-07', about: 'startsOn' });
        const { startsOn, financingNumber, requesterOrg, requesterId, executorOrg, executorId } = command;
        const corrected: LineFact = {
          kind: 'step',
          id: command.stepId,
          did: 'corrected',
          startsOn,
          financingNumber,
          requesterOrg,
          requesterId,
          executorOrg,
          executorId,
        };
        const written: LineFact[] = command.summaryChanged
          ? [
              {
                kind: 'step',
                id: command.stepId,
                did: 'summary-written',
                n: (line?.summaries ?? 0) + 1,
                digest: digest(command.summary),
              },
            ]
          : [];
        return unless(wrong, () => accept(corrected, ...written));
      },
    );
  },
  also: ({ command, after, who, today, now }) =>
    command.summaryChanged
      ? [
          bindText({
            citizenId: command.citizenId,
            recordId: command.stepId,
            field: 'summary',
            n: after<LineState>('step', command.stepId).summaries,
            body: command.summary,
            on: today,
            at: now,
            by: who.id,
          }),
        ]
      : [],
};
