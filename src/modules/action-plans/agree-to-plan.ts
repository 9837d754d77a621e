import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { type LoadedPlan, loadingPlan, planCase } from './plan.store.ts';
import type { PlanFact } from './plan.ts';
import { permitOnPlan } from './plan-needs.ts';

/** Says of a version that one has seen it and agrees. */
export const AgreeToPlan = z.object({ citizenId: idField, programmeId: idField, planId: idField });
export type AgreeToPlan = z.infer<typeof AgreeToPlan>;

/** The citizen says that they have seen the newest version and agree; the day stays with it (OURS-action-plan). */
export const agreeToPlan: Verb<AgreeToPlan, LoadedPlan> = {
  name: 'action_plan.agree',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, programmeId, planId } }) => {
    const asked = loadingPlan(citizenId, programmeId, planId);
    return {
      ...asked,
      read: (rows) => {
        const found = asked.read(rows);
        // There is nothing to agree to where there is no such plan.
        return found?.plan ? found : null;
      },
    };
  },
  held: ({ plan }) => (plan ? [plan] : []),
  decide: ({ subject, command: { citizenId, planId: id }, who, today }) =>
    permitOnPlan('agree', planCase(subject, { citizenId, content: null, who }), () =>
      accept<PlanFact>({ kind: 'action_plan', id, did: 'agreed', on: today, by: who.id }),
    ),
};
