import type { PlanState } from '../../src/modules/action-plans/index.ts';
import type { ProgrammeState } from '../../src/modules/programmes/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

/** A plan as its steps are decided on: beside the other plans of its programme. */
const loadedPlan = (of: 'id' | 'planId') => (told: Telling) => {
  const [id, programmeId] = [idIn(told, of), idIn(told, 'programmeId')];
  const others = allOf<PlanState>(told.records, 'action_plan').filter(
    (one) => one.id !== id && one.state.programmeId === programmeId,
  );
  const plan = findHeld<PlanState>(told.records, 'action_plan', id);
  const shared = [...others, ...(plan ? [plan] : [])].map(({ state }) => state).sort((a, b) => b.n - a.n);
  return {
    key: Buffer.alloc(0),
    programme: heldOf<ProgrammeState>(told.records, 'programme', programmeId).state,
    plan,
    hasOtherDraft: others.some(({ state }) => state.status === 'draft'),
    newest: shared[0]?.n ?? 0,
    newestDocument: shared[0]?.documentId ?? null,
    own: [],
  };
};

/** What the steps of action plans are decided on. */
export const planSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'action_plan.agree': loadedPlan('planId'),
  action_plan: loadedPlan('id'),
};

const content = {
  ...{ form: 'individual', support: false, goal: 'Technicus', balance: '', training: '', followUp: '', place: '' },
  ...{ agreements: '', steps: [] },
};
const document = { publicationName: 'Plan', fileName: 'plan.pdf', sha256: 'aa', size: 1, mediaType: 'application/pdf' };
/** What the form of a plan gives when nothing more was filled in. */
export const planDefaults: Readonly<Record<string, object>> = {
  'action_plan.write': content,
  'action_plan.share': { ...content, document: { ...document, id: 'paper', scan: 'none' } },
};
