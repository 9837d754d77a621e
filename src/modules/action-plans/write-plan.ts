import { z } from 'zod';
import { actionPlan2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { bindWords, type LoadedPlan, loadingPlan, planCase } from './plan.store.ts';
import type { PlanFact } from './plan.ts';
import { codesOf, type PlanContent, type PlanWords, planContent, wordsOf } from './plan-content.ts';
import { permitOnPlan } from './plan-needs.ts';

/** Writes the draft of a programme's action plan, as far as it is; its id may be given, to go on with it. */
export const WritePlan = z.object({
  citizenId: idField,
  programmeId: idField,
  id: idField.default(() => newId()),
  ...planContent,
});
export type WritePlan = z.infer<typeof WritePlan>;

/** The fact of what a plan says: codes and days, and a keyed digest of its words. */
export const writtenFact = (
  { id, programmeId, orgId }: { id: string; programmeId: string; orgId: string },
  content: PlanContent,
  { words, on, by, digest }: { words: PlanWords; on: PlanFact['on']; by: string; digest(text: string): string },
): PlanFact => ({
  ...{ kind: 'action_plan', id, did: 'written', on, by, scheme: actionPlan2014.id, orgId, programmeId },
  ...{ form: content.form, support: content.support, steps: codesOf(content) },
  words: digest(JSON.stringify(words)),
});

/** Keeps a draft, also an unfinished one (OURS-action-plan). By a consultant of the office that guides. */
export const writePlan: Verb<WritePlan, LoadedPlan> = {
  name: 'action_plan.write',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, programmeId, id } }) => loadingPlan(citizenId, programmeId, id),
  held: ({ plan }) => (plan ? [plan] : []),
  key: ({ key }) => key,
  decide({ subject, command, who, today, digest }) {
    const { citizenId, programmeId, id } = command;
    const { orgId } = subject.programme;
    const words = wordsOf(command, subject.own);
    return permitOnPlan('write', planCase(subject, { citizenId, content: command, who }), () =>
      accept(writtenFact({ id, programmeId, orgId }, command, { words, on: today, by: who.id, digest })),
    );
  },
  also: ({ command, subject: { plan, own }, who, today }) => [
    bindWords(
      { citizenId: command.citizenId, id: command.id, n: (plan?.version ?? 0) + 1 },
      { words: wordsOf(command, own), on: today, by: who.id },
    ),
  ],
};
