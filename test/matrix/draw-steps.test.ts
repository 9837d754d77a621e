import { describe, expect, test } from 'vitest';
import { type DrawStatus, draw2024 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import { type DrawCase, type DrawState, openDrawSteps, permitOnDraw } from '../../src/modules/draws/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-07-01');
/** Who may do what in which state of a draw from guidance files; all else must be refused. */
const allowed = [
  ...each(['prepare'], ['new'], ['mandate-officer']),
  ...each(['abandon', 'close'], ['prepared'], ['mandate-officer']),
  ...each(['reveal'], ['closed'], ['mandate-officer']),
];

function willing(status: DrawStatus): Omit<DrawCase, 'who'> {
  const draw: DrawState = {
    ...{ scheme: draw2024.id, method: 'sha256-lowest/1', subject: 'guidance-files', size: 2, commitment: '' },
    ...{ fromOn: day('2026-01-01'), endsOn: day('2026-06-30'), preparedOn: today, preparedBy: mine, items: [] },
    ...{ itemsDigest: null, closedOn: null, closedBy: null, seed: null, sample: [], revealedOn: null },
    ...{ revealedBy: null, abandonedOn: null, abandonedBy: null, status: status === 'new' ? 'prepared' : status },
  };
  const about = { orgId: mine, orgKind: 'career-centre', subject: 'guidance-files' as const, overlaps: false };
  return { ...about, draw: status === 'new' ? null : draw, population: 3, today };
}

const cells = stepsOf(draw2024).flatMap((step) =>
  statusesOf<DrawStatus>(draw2024).flatMap((status) => roles.map((role) => [step, status, role] as const)),
);
const codesOf = (step: string, about: Partial<DrawCase>, status: DrawStatus = 'new') => {
  const decision = permitOnDraw(step, { ...willing(status), who: actorIn('mandate-officer'), ...about }, () => ({
    ...{ ok: true, facts: [] },
  }));
  return decision.ok ? 'open' : decision.grounds.map(({ code }) => code);
};

describe('OURS-draw: every step of a draw, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s', (step, status, role) => {
    const about = { ...willing(status), who: actorIn(role) };
    const isAllowed = allowed.includes(`${step}/${status}/${role}`);
    expect(permitOnDraw(step, about, () => ({ ok: true, facts: [] })).ok).toBe(isAllowed);
    expect(openDrawSteps(about).includes(step)).toBe(isAllowed);
  });

  test('OURS-draw: a list is closed once its last day is over, and not when nothing ended', () => {
    expect(codesOf('close', { today: day('2026-06-30') }, 'prepared')).toEqual(['period-runs']);
    expect(codesOf('close', { today: day('2026-07-01') }, 'prepared')).toBe('open');
    expect(codesOf('close', { population: 0 }, 'prepared')).toEqual(['population-empty']);
  });

  test('OURS-draw, V-09: it is of a career centre, and of days that no other draw has', () => {
    expect(codesOf('prepare', { orgKind: 'outplacement-office' })).toEqual(['draw-elsewhere']);
    expect(codesOf('prepare', { overlaps: true })).toEqual(['draw-overlaps']);
    expect(codesOf('prepare', {})).toBe('open');
    figure('Every step × status × role of a draw is as the procedure says', cells.length, 'cells generated');
  });
});
