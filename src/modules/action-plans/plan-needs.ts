import { type ActionPlanNeed, actionPlan2014 } from '../../../schemes/index.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { ProgrammeState } from '../programmes/index.ts';
import type { PlanState } from './plan.ts';

/** What a step of an action plan is asked on: everything as data. */
export interface PlanCase {
  citizenId: string;
  programme: Pick<ProgrammeState, 'orgId' | 'status' | 'phases'>;
  /** Null before it was written. */
  plan: PlanState | null;
  /** Whether the programme has another draft than this one. */
  hasOtherDraft: boolean;
  /** The number of the newest version that was shared; 0 when none was. */
  newest: number;
  /** The codes of the services that a plan can name today. */
  catalogue: readonly string[];
  /** What is to be written; null where nothing is. */
  content: PlannedContent | null;
  who: Actor;
}

/** What is asked of a content. */
export interface PlannedContent {
  goal: string;
  steps: readonly { service: string; phase: number }[];
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground[] => [{ code, source, about }];

const planNeeds: Needs<ActionPlanNeed, PlanCase> = {
  'programme-not-ended': ({ programme }) =>
    programme.status === 'ended' ? ground('programme-over', 'OURS-programme', 'programme') : [],
  'no-other-draft': ({ hasOtherDraft }) =>
    hasOtherDraft ? ground('plan-draft-exists', 'OURS-action-plan', 'plan') : [],
  'services-in-catalogue': ({ content, catalogue }) =>
    (content?.steps ?? []).flatMap(({ service }, at) =>
      catalogue.includes(service) ? [] : ground('plan-service-unknown', 'O-03', `steps.${at + 1}`),
    ),
  'phases-of-programme': ({ content, programme }) =>
    (content?.steps ?? []).flatMap(({ phase }, at) =>
      phase <= Math.max(programme.phases.length, 1) ? [] : ground('phase-unknown', 'OPL-11/5', `steps.${at + 1}`),
    ),
  'goal-and-steps': ({ content }) => [
    ...(content?.goal === '' ? ground('plan-without-goal', 'OPL-11/4', 'goal') : []),
    ...(content?.steps.length === 0 ? ground('plan-without-steps', 'OPL-11/4', 'steps') : []),
  ],
  'newest-version': ({ plan, newest }) =>
    plan && plan.n < newest ? ground('plan-replaced', 'M-12', String(newest)) : [],
};

const askOf = (about: PlanCase) => ({
  scheme: actionPlan2014,
  status: about.plan?.status ?? ('new' as const),
  who: about.who,
  needs: planNeeds,
  about,
});

/** A citizen agrees to their own plan; a consultant writes those of the own office. */
const isForeign = ({ who, citizenId, programme }: PlanCase) =>
  who.role === 'citizen' ? who.citizenId !== citizenId : who.orgId !== programme.orgId;

/** Asks the scheme's table whether a step of an action plan is open, and decides when it is. */
export const permitOnPlan = (step: string, about: PlanCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-action-plan', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on an action plan: what buttons and the API offer. */
export const openPlanSteps = (about: PlanCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
