import { describe, expect, test } from 'vitest';
import { type QCheckStatus, qCheck2024 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  type CheckCase,
  criteriaOn,
  openCheckSteps,
  permitOnCheck,
  type SelectionCheckState,
} from '../../src/modules/q-checks/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-03-17');
const closedOn = day('2026-02-02');

/** Who may do what in which state, written down from the design; all else must be refused. */
const allowed = [
  ...each(['judge'], ['new'], ['selection-checker']),
  ...each(['answer'], ['told'], ['office-manager']),
  ...each(['finish'], ['answered', 'unanswered'], ['selection-checker']),
  ...each(['correct'], ['final'], ['selection-checker']),
];

/** Everything that a need could ask is met, so that status, role and service alone decide. */
function willing(status: QCheckStatus, isOwn: boolean): Omit<CheckCase, 'who'> {
  const set = criteriaOn(closedOn);
  const check: SelectionCheckState = {
    ...{ scheme: qCheck2024.id, criteria: set.id, selectionId: another, personId: another, closedOn, verdicts: [] },
    ...{ status: status === 'answered' || status === 'final' ? status : 'told', score: '90', judgedOn: closedOn },
    ...{ judgedBy: mine, answerBy: day(status === 'unanswered' ? '2026-03-16' : '2026-03-17'), answeredOn: null },
    ...{ finishedOn: null, finishedBy: null, qCheckId: null, correctedOn: null },
  };
  const selection = { code: 'ANG-1', personId: another, closedOn, notedOn: closedOn, notedBy: mine };
  const judged = set.criteria.map(({ id }) => ({ criterion: id, verdict: 'met' as const, remark: '' }));
  return {
    ...{ orgId: isOwn ? mine : another, selection, isDrawn: true, judged, today },
    check: status === 'new' ? null : check,
  };
}

const cells = stepsOf(qCheck2024).flatMap((step) =>
  statusesOf<QCheckStatus>(qCheck2024).flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
  ),
);

describe('S-06, OURS-q-check: every step of a Q-check, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = { ...willing(status, isOwn), who: actorIn(role) };
    const isAllowed = allowed.includes(`${step}/${status}/${role}`) && (isOwn || role !== 'office-manager');
    const decision = permitOnCheck(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openCheckSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('OURS-separation: who ran a selection takes no step of its check but the word of the service', () => {
    for (const [step, status] of [
      ['judge', 'new'],
      ['finish', 'answered'],
      ['correct', 'final'],
    ] as const) {
      const about = willing(status, true);
      const own = { ...about, selection: { ...about.selection, personId: mine }, who: actorIn('selection-checker') };
      const decision = permitOnCheck(step, own, () => ({ ok: true, facts: [] }));
      expect(decision.ok ? [] : decision.grounds.map(({ code }) => code)).toEqual(['ran-it-oneself']);
    }
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × own or another’s of a Q-check is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
