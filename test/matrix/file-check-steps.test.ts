import { describe, expect, test } from 'vitest';
import { type FileCheckStatus, fileCheck2024 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  type CheckCase,
  type FileCheckState,
  openCheckSteps,
  permitOnCheck,
  type Results,
} from '../../src/modules/checks/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-09-01');
/** Who may do what in which state of a file check; all else must be refused. */
const allowed = [
  ...each(['open'], ['new'], ['mandate-officer']),
  ...each(['deliver'], ['asked'], ['office-manager']),
  ...each(['give-contact'], ['asked', 'checking'], ['office-manager']),
  ...each(['judge', 'ask', 'note-answer'], ['asked', 'checking'], ['mandate-officer']),
  ...each(['send'], ['checking'], ['mandate-officer']),
  ...each(['reply'], ['sent'], ['office-manager']),
  ...each(['decide'], ['replied', 'silent'], ['mandate-officer']),
];

/** Everything that a need could ask is met, so that status, role and organisation alone decide. */
function willing(step: string, status: FileCheckStatus, isOwn: boolean): Omit<CheckCase, 'who'> {
  const check: FileCheckState = {
    ...{ scheme: fileCheck2024.id, drawId: mine, guidances: ['g'], openedOn: day('2026-07-01'), openedBy: another },
    ...{ filesBy: day('2026-07-15'), deliveredOn: null, checkers: [another], sentOn: null, sentBy: another },
    ...{ repliedOn: null, decidedOn: null, decidedBy: null, measure: null },
    contacts: step === 'give-contact' ? [] : ['g'],
    replyBy: status === 'silent' ? day('2026-08-31') : today,
    status: status === 'new' ? 'asked' : status === 'silent' ? 'sent' : status,
  };
  const whole: Results = {
    ...{ active: 'met', choices: 'met', competences: 'met', question: 'met', tailored: 'met', plan: 'met' },
    ...{ employability: 'met', initiative: 'met', apart: 'met' },
  };
  return {
    ...{ orgId: isOwn ? mine : another, drawStatus: 'revealed', isChecked: false, guidanceId: 'g', today },
    check: status === 'new' ? null : check,
    found: [
      {
        ...{ checkId: mine, guidanceId: 'g', criteria: '', results: step === 'send' ? whole : {}, judgedOn: null },
        ...{ judgedBy: null, satisfaction: 'not-asked', askedOn: null, answerBy: null, answeredOn: null },
        ...{ answeredHow: null, digest: null },
      },
    ],
  };
}

const cells = stepsOf(fileCheck2024).flatMap((step) =>
  statusesOf<FileCheckStatus>(fileCheck2024).flatMap((status) =>
    roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
  ),
);

describe('OURS-file-check: every step of a file check, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = { ...willing(step, status, isOwn), who: actorIn(role) };
    // A centre acts on the check of its own files; VDAB on every centre's.
    const isAllowed = allowed.includes(`${step}/${status}/${role}`) && (isOwn || role !== 'office-manager');
    const decision = permitOnCheck(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openCheckSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × own of a file check is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
