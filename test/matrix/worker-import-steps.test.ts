import { describe, expect, test } from 'vitest';
import { type WorkerImportStatus, workerImport2014 } from '../../schemes/index.ts';
import { roles } from '../../src/kernel/role.ts';
import type { AgreementState } from '../../src/modules/agreements/index.ts';
import {
  type ImportCase,
  openImportSteps,
  permitEnd,
  permitOnImport,
} from '../../src/modules/worker-imports/import-needs.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const [company, otherCompany] = ['0403019261', '0202239951'];
const parties = ['office-manager', 'employer'];
const yes = () => ({ ok: true as const, facts: [] });

/** Who may do what in which state, written down from the design; all else must be refused. */
const allowed = [
  ...each(['read'], ['new'], parties),
  ...each(['confirm'], ['read'], parties),
  ...each(['cancel'], ['read', 'running'], parties),
];

// Of an agreement an import asks what its own steps ask: whose it is, whether it holds, and how many it takes.
const agreement = {
  companyNumber: company,
  status: 'agreed',
  kind: 'collective',
  priceCents: 1,
  billing: [],
  workers: 0,
};
const about = (status: WorkerImportStatus, isOwn: boolean): Omit<ImportCase, 'who'> => ({
  ...{ orgId: isOwn ? mine : another, asksFor: isOwn ? company : otherCompany, status, good: 1, unanswered: 0 },
  agreement: agreement as unknown as AgreementState,
});

describe('OURS-import, OURS-agreement-parties: every step of an import, in every state, for every role', () => {
  const cells = stepsOf(workerImport2014).flatMap((step) =>
    statusesOf<WorkerImportStatus>(workerImport2014).flatMap((status) =>
      roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
    ),
  );

  test('is open to both parties of the agreement as the design says, and to nobody else', () => {
    const faults = cells.flatMap(([step, status, role, isOwn]) => {
      const asked = { ...about(status, isOwn), who: actorIn(role) };
      const isAllowed = isOwn && allowed.includes(`${step}/${status}/${role}`);
      const isRight =
        permitOnImport(step, asked, yes).ok === isAllowed && openImportSteps(asked).includes(step) === isAllowed;
      return isRight ? [] : [`${step} on ${status} by ${role}, own ${isOwn}`];
    });

    expect(faults).toEqual([]);
    figure(
      'Every step × status × role × own or another’s of an import is as the design says',
      cells.length,
      'cells generated',
    );
  });

  test.each([
    { why: 'nothing good', step: 'confirm', status: 'read', more: { good: 0 }, code: 'no-good-rows' },
    { why: 'five lists wait', step: 'read', status: 'new', more: { unanswered: 5 }, code: 'too-many-imports' },
    { why: 'four lists wait', step: 'read', status: 'new', more: { unanswered: 4 }, code: null },
  ] as const)('$why', ({ step, status, more, code }) => {
    const decision = permitOnImport(step, { ...about(status, true), ...more, who: actorIn('office-manager') }, yes);

    expect(decision.ok ? null : decision.grounds[0]?.code).toBe(code);
  });

  test('an agreement that ended or is for one worker takes no list', () => {
    const into = (over: object, good: number) => {
      const asked = about('read', true);
      const decided = permitOnImport(
        'confirm',
        { ...asked, good, agreement: { ...asked.agreement, ...over }, who: actorIn('employer') },
        yes,
      );
      return decided.ok ? null : decided.grounds[0]?.code;
    };

    expect(into({ status: 'ended' }, 1)).toBe('not-open-now');
    expect(into({ kind: 'individual' }, 2)).toBe('one-worker-only');
    expect(into({ workers: 9_999 }, 1)).toBeNull();
    expect(into({ workers: 9_999 }, 2)).toBe('too-many-workers');
  });

  test('the house alone ends an import, once it runs', () => {
    const ends = (step: 'end' | 'give-up', who = systemActor) =>
      statusesOf<WorkerImportStatus>(workerImport2014).filter((status) => permitEnd(step, status, who, yes).ok);

    expect(ends('end')).toEqual(['running', 'stopping']);
    expect(ends('give-up')).toEqual(['running']);
    expect(ends('end', actorIn('office-manager'))).toEqual([]);
  });
});
