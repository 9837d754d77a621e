import { describe, expect, test } from 'vitest';
import { type CellStatus, employmentCell2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import { type CellCase, type CellState, openCellSteps, permitOnCell } from '../../src/modules/cells/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-03-10');

/** Who may do what in which state, written down from the design; all else must be refused. */
const allowed = [
  ...each(['register'], ['new'], ['certification-secretariat']),
  ...each(['deliver'], ['open', 'lapsed'], ['office-manager']),
  ...each(['enter', 'close'], ['open', 'lapsed'], ['certification-secretariat']),
  ...each(['ask-again'], ['lapsed', 'delivered'], ['certification-secretariat']),
];

/** Everything that a need could ask is met, so that status, role and office alone decide. */
function willing(status: CellStatus, isOwn: boolean): Omit<CellCase, 'who'> {
  const cell: CellState = {
    ...{ scheme: employmentCell2014.id, status: status === 'delivered' || status === 'closed' ? status : 'open' },
    ...{ companyNumber: '0403019261', startedOn: day('2025-01-05'), countOn: day('2026-01-05') },
    ...{ deliverBy: day(status === 'lapsed' ? '2026-03-09' : '2026-03-10') },
    ...{ registeredOn: day('2025-01-12'), registeredBy: another, deliveredOn: null, deliveredBy: null, channel: null },
    ...{ askedAgainOn: null, closedOn: null },
  };
  return {
    ...{ orgId: isOwn ? mine : another, cell: status === 'new' ? null : cell, isKnown: false, today },
    ...{ figures: { guided: 3, atWork: 1, notAvailable: 1, other: 1 }, receivedOn: day('2026-03-09') },
  };
}

const cells = stepsOf(employmentCell2014).flatMap((step) =>
  statusesOf<CellStatus>(employmentCell2014).flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
  ),
);

describe('C-09: every step of an employment cell, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = { ...willing(status, isOwn), who: actorIn(role) };
    const isAllowed = allowed.includes(`${step}/${status}/${role}`) && (isOwn || role !== 'office-manager');
    const decision = permitOnCell(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openCellSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × own or another’s of an employment cell is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
