import { describe, expect, test } from 'vitest';
import { type ActionPlanStatus, actionPlan2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import { openPlanSteps, type PlanCase, type PlanState, permitOnPlan } from '../../src/modules/action-plans/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

/** Who may do what in which state, written down from the design; all else must be refused. */
const allowed = [
  ...each(['write', 'share'], ['new', 'draft'], ['consultant']),
  ...each(['agree'], ['shared'], ['citizen']),
];
const phase = { minutes: 1200, from: day('2026-01-05'), until: day('2026-03-05') };

/** Everything that a need could ask is met, so that status, role and whose it is alone decide. */
function willing(status: ActionPlanStatus, isOwn: boolean): Omit<PlanCase, 'who'> {
  const owner = isOwn ? mine : another;
  const on = day('2026-02-02');
  const plan: PlanState = {
    ...{ scheme: actionPlan2014.id, status: status === 'new' ? 'draft' : status, orgId: owner, programmeId: another },
    ...{
      n: status === 'draft' ? 0 : 1,
      form: 'individual',
      support: false,
      steps: [],
      writtenOn: on,
      writtenBy: owner,
    },
    ...{ sharedOn: on, sharedBy: owner, documentId: another, agreedOn: null },
  };
  return {
    ...{ citizenId: owner, programme: { orgId: owner, status: 'running', phases: [phase] }, hasOtherDraft: false },
    ...{ plan: status === 'new' ? null : plan, newest: status === 'new' || status === 'draft' ? 0 : 1 },
    ...{ catalogue: ['support'], content: { goal: 'Een baan', steps: [{ service: 'support', phase: 1 }] } },
  };
}

const cells = stepsOf(actionPlan2014).flatMap((step) =>
  statusesOf<ActionPlanStatus>(actionPlan2014).flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
  ),
);

describe('M-11: every step of an action plan, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = { ...willing(status, isOwn), who: actorIn(role) };
    const isAllowed = isOwn && allowed.includes(`${step}/${status}/${role}`);
    const decision = permitOnPlan(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openPlanSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the design allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × own or another’s of an action plan is as the design says',
      cells.length,
      'cells generated',
    );
  });

  const consultant = actorIn('consultant');
  const codes = (step: string, about: Partial<PlanCase>, status: ActionPlanStatus = 'draft') => {
    const decision = permitOnPlan(step, { ...willing(status, true), who: consultant, ...about }, () => ({
      ok: true,
      facts: [],
    }));
    return decision.ok ? [] : decision.grounds.map(({ code, about: at }) => `${code} ${at}`);
  };
  const content = { goal: 'Een baan', steps: [{ service: 'support', phase: 1 }] };
  const ended = { programme: { orgId: mine, status: 'ended' as const, phases: [phase] } };
  test.each([
    { step: 'write', about: ended, says: ['programme-over programme'], why: 'the programme is over' },
    { step: 'write', about: { hasOtherDraft: true }, says: ['plan-draft-exists plan'], why: 'another draft is there' },
    {
      step: 'write',
      about: { content: { ...content, steps: [{ service: 'massage', phase: 1 }] } },
      says: ['plan-service-unknown steps.1'],
      why: 'nobody offers it',
    },
    {
      step: 'write',
      about: { content: { ...content, steps: [{ service: 'support', phase: 2 }] } },
      says: ['phase-unknown steps.1'],
      why: 'there is one phase',
    },
    { step: 'write', about: { content: { goal: '', steps: [] } }, says: [], why: 'a draft may be empty' },
    {
      step: 'share',
      about: { content: { goal: '', steps: [] } },
      says: ['plan-without-goal goal', 'plan-without-steps steps'],
      why: 'a version says something',
    },
    {
      step: 'share',
      about: { programme: { orgId: mine, status: 'running' as const, phases: [] } },
      says: [],
      why: 'a programme without phases has one',
    },
  ])('OURS-action-plan: $step, where $why', ({ step, about, says }) => {
    expect(codes(step, about)).toEqual(says);
  });

  test.each([
    { newest: 1, says: [], why: 'the newest' },
    { newest: 2, says: ['plan-replaced 2'], why: 'replaced meanwhile' },
  ])('M-12: a citizen agrees to a version that is $why', ({ newest, says }) => {
    expect(codes('agree', { newest, who: actorIn('citizen') }, 'shared')).toEqual(says);
  });
});
