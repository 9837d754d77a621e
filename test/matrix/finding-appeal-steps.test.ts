import { describe, expect, test } from 'vitest';
import { type AppealStatus, appeal2014, type FindingStatus, finding2014 } from '../../schemes/index.ts';
import { addDays, day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { type AppealCase, openAppealSteps, permitOnAppeal } from '../../src/modules/appeals/index.ts';
import { type FindingCase, openFindingSteps, permitOnFinding } from '../../src/modules/findings/index.ts';
import { figure } from '../setup/figure.ts';

const [id, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
const today = day('2026-03-02');
const body = ['certification-secretariat', 'evaluator'];
const each = (steps: string[], statuses: string[], by: string[]) =>
  steps.flatMap((step) => statuses.flatMap((status) => by.map((role) => `${step}/${status}/${role}`)));

/** Who may do what in which state, written down from the design, apart from the schemes. All else must be refused. */
const onFindings = [
  ...each(['raise'], ['new'], body),
  'report/new/office-manager',
  ...each(['explain'], ['raised', 'explained'], ['office-manager']),
  ...each(['extend'], ['raised', 'explained'], body),
  ...each(['confirm-mended'], ['raised', 'explained', 'lapsed'], body),
  ...each(['close'], ['raised', 'explained', 'lapsed'], ['decider']),
  'follow/lapsed/decider',
];
const onAppeals = [
  'lodge/new/office-manager',
  ...each(['admit', 'excuse', 'dismiss'], ['lodged'], ['certification-secretariat']),
  ...each(['uphold', 'annul'], ['admitted'], ['decider']),
  ...each(['retract'], ['lodged', 'admitted'], ['office-manager']),
];

const actor = (role: Role, isOwn: boolean): Actor => ({
  ...{ id, name: 'Ann', role, orgId: isOwn ? id : other, orgName: null, unitNumber: null, region: null },
  citizenId: role === 'citizen' ? id : null,
});

/** Everything that a need could ask is met, so that status, role and whose it is alone decide. */
function finding(step: string, status: FindingStatus, role: Role, isOwn: boolean): FindingCase {
  const isLapsed = status === 'lapsed';
  const state = {
    ...({ scheme: finding2014.id, certificateId: other, condition: 'mlp-access', about: id, sinceOn: null } as const),
    ...{ raisedOn: today, raisedBy: other, termEndsOn: isLapsed ? addDays(today, -1) : today },
    ...{ extendedOn: null, endedOn: null, endedBy: null, consequence: null },
  };
  const about = { orgId: id, isGap: step === 'raise', hasOpen: false, who: actor(role, isOwn), today };
  return { ...about, finding: status === 'new' ? null : { ...state, status: isLapsed ? 'raised' : status } };
}
function appeal(step: string, status: AppealStatus, role: Role, isOwn: boolean): AppealCase {
  const contested = {
    against: 'suspended',
    recordId: other,
    contestedOn: today,
    contestedBy: other,
    evaluatedBy: other,
  } as const;
  const isLate = step === 'excuse' || step === 'dismiss';
  const state = {
    ...{ ...contested, scheme: appeal2014.id, lodgedOn: isLate ? addDays(today, 1) : today, lodgeBy: today },
    ...{ decideBy: today, admittedOn: null, excused: false, decidedOn: null, decidedBy: null },
  };
  const about = { orgId: id, contested, isAppealed: false, hasOther: false, who: actor(role, isOwn), today };
  return { ...about, appeal: status === 'new' ? null : { ...state, status } };
}

const stepsOf = (scheme: { steps: readonly { do: string; by: unknown }[] }) =>
  scheme.steps.filter(({ by }) => by !== 'clock').map((row) => row.do);
const cellsOf = <Status extends string>(steps: string[], statuses: Status[]) =>
  steps.flatMap((step) =>
    statuses.flatMap((status) =>
      roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
    ),
  );
const findingCells = cellsOf(stepsOf(finding2014), Object.keys(finding2014.statuses) as FindingStatus[]);
const appealCells = cellsOf(stepsOf(appeal2014), Object.keys(appeal2014.statuses) as AppealStatus[]);
const done = () => ({ ok: true as const, facts: [] });
const isTheirs = (role: Role, isOwn: boolean) => isOwn || role !== 'office-manager';

describe('OURS-finding: every step of a finding, in every state, for every role, of one’s own office and another', () => {
  test.each(findingCells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = finding(step, status, role, isOwn);
    const isAllowed = onFindings.includes(`${step}/${status}/${role}`) && isTheirs(role, isOwn);
    expect(permitOnFinding(step, about, done).ok).toBe(isAllowed);
    expect(openFindingSteps(about).includes(step)).toBe(isAllowed);
  });
});

describe('OURS-appeal: every step of an appeal, in every state, for every role, of one’s own office and another', () => {
  test.each(appealCells)('%s on %s by %s, own %s', (step, status, role, isOwn) => {
    const about = appeal(step, status, role, isOwn);
    const isAllowed = onAppeals.includes(`${step}/${status}/${role}`) && isTheirs(role, isOwn);
    expect(permitOnAppeal(step, about, done).ok).toBe(isAllowed);
    expect(openAppealSteps(about).includes(step)).toBe(isAllowed);
  });
});

test('OURS-finding, OURS-appeal: nothing that the design allows is missing from the schemes', () => {
  const known = new Set([...findingCells, ...appealCells].map(([step, status, role]) => `${step}/${status}/${role}`));
  expect([...onFindings, ...onAppeals].filter((cell) => !known.has(cell))).toEqual([]);
  figure(
    'Every step × status × role × own or another’s of findings and appeals is as the design says',
    findingCells.length + appealCells.length,
    'cells generated from the schemes',
  );
});
