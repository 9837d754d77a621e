import { z } from 'zod';
import { actionPlan2014 } from '../../../schemes/index.ts';
import { accept, type Decision, refuse } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { type AddDocument, bindDocument, documentAdded } from '../documents/index.ts';
import { bindWords, type LoadedPlan, loadingPlan, planCase } from './plan.store.ts';
import type { PlanFact } from './plan.ts';
import { type PlanContent, wordsOf } from './plan-content.ts';
import { permitOnPlan } from './plan-needs.ts';
import { WritePlan, writtenFact } from './write-plan.ts';

/** The document that a version was made into: its file is stored already, under `id`. */
export type PlanDocument = Omit<AddDocument, 'citizenId' | 'documentKind' | 'replaces'>;

/** A plan as it is to be shared, with the paper that was made of exactly these words. */
export interface KeepSharedPlan extends WritePlan {
  /** The number that stands on the paper. */
  n: number;
  /** Null where none was made, because it would have been refused. */
  document: PlanDocument | null;
}

/** What a person says to share a plan; the paper is made of it. */
export const SharePlan = z.object(WritePlan.shape);
export type SharePlan = z.infer<typeof SharePlan>;

type Asked = Case<KeepSharedPlan, LoadedPlan>;

const documentOf = (
  { citizenId }: KeepSharedPlan,
  { newestDocument: replaces }: LoadedPlan,
  document: PlanDocument,
): AddDocument => ({ ...document, citizenId, documentKind: 'action-plan', replaces });

function shared(asked: Asked): Decision<Fact> {
  const { command, subject, who, today, digest } = asked;
  const { id, programmeId, n, document } = command;
  // The paper says which version it is: another one was shared while it was made.
  if (document === null || n !== subject.newest + 1)
    return refuse({ code: 'changed-meanwhile', source: 'OURS-version', about: id });
  const content: PlanContent = command;
  const plan = { id, programmeId, orgId: subject.programme.orgId };
  return accept<Fact>(
    documentAdded(documentOf(command, subject, document), asked),
    writtenFact(plan, content, { words: wordsOf(content, subject.own), on: today, by: who.id, digest }),
    { kind: 'action_plan', id, did: 'shared', on: today, by: who.id, n, documentId: document.id } satisfies PlanFact,
  );
}

/**
 * Keeps a version with its document in one decision (M-11, M-12): there is no version without its paper, and no paper
 * without its version. By a consultant of the office that guides; `sharePlan` makes the paper and asks for this.
 */
export const keepSharedPlan: Verb<KeepSharedPlan, LoadedPlan> = {
  name: 'action_plan.share',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, programmeId, id } }) => loadingPlan(citizenId, programmeId, id),
  held: ({ plan }) => (plan ? [plan] : []),
  key: ({ key }) => key,
  decide: (asked) => {
    const { citizenId } = asked.command;
    const about = planCase(asked.subject, { citizenId, content: asked.command, who: asked.who });
    return permitOnPlan('share', about, () => shared(asked));
  },
  also: (taken) => {
    const { command, subject, who, today } = taken;
    const { document } = command;
    const n = (subject.plan?.version ?? 0) + 1;
    return [
      bindWords(
        { citizenId: command.citizenId, id: command.id, n },
        { words: wordsOf(command, subject.own), on: today, by: who.id },
      ),
      ...(document ? bindDocument(documentOf(command, subject, document), taken) : []),
      enqueue('plan-shared', { citizenId: command.citizenId, planId: command.id }, taken.now),
    ];
  },
};

/** The scheme of action plans, as pages and papers name its statuses. */
export const planStatuses = actionPlan2014.statuses;
