import { describe, expect, test } from 'vitest';
import { type ValueChangeStatus, valueChange2026 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { type ChangeCase, newValueChange, openChangeSteps, permitOnChange } from '../../src/modules/values/index.ts';
import { figure } from '../setup/figure.ts';

const id = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const today = day('2026-11-23');

/** Who may do what in which state, written down from the procedure, apart from the scheme. All else must be refused. */
const allowed: readonly string[] = [
  ...['draft/new', 'revise/draft', 'revise/rehearsed', 'rehearse/draft', 'rehearse/rehearsed', 'publish/rehearsed'],
  ...['withdraw/draft', 'withdraw/rehearsed', 'withdraw/published'],
].map((cell) => `${cell}/policy-officer`);

const actor = (role: Role): Actor => ({
  ...{ id, name: 'Ann', role, orgId: id, orgName: 'CERTO', unitNumber: null, region: null },
  citizenId: role === 'citizen' ? id : null,
});

/** Everything that a need could ask is met, so that status, role and whose value it is alone decide. */
function willing(status: ValueChangeStatus, role: Role, isOwn: boolean): ChangeCase {
  const isOver = status === 'in-force';
  return {
    change: {
      ...newValueChange,
      value: '4',
      status: isOver ? 'published' : status,
      fromOn: isOver ? today : day('2027-01-01'),
      draftedBy: other,
      rehearsedOn: today,
      digest: 'a',
    },
    ...{
      orgKind: isOwn ? 'certifying-body' : 'selection-authority',
      published: [],
      predicted: 'a',
      who: actor(role),
      today,
    },
  };
}

const statuses = Object.keys(valueChange2026.statuses) as ValueChangeStatus[];
const names = valueChange2026.steps.map((row) => row.do);
const cells = names.flatMap((step) =>
  statuses.flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
  ),
);

describe('OURS-values: every step of a change of a value, in every state, for every role, of one’s own authority or another', () => {
  test.each(cells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = willing(status, role, isOwn);
    const decision = permitOnChange(step, about, () => ({ ok: true, facts: [] }));
    const isAllowed = isOwn && allowed.includes(`${step}/${status}/${role}`);
    expect(decision.ok).toBe(isAllowed);
    expect(openChangeSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × own or another’s of a change of a value is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
