import { afterAll, describe, expect, test } from 'vitest';
import { type LineStatus, outplacementLine2018 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import {
  evolveLine,
  type LineCase,
  type LineFact,
  type LineState,
  openLineSteps,
  permitOnLine,
} from '../../src/modules/steps/index.ts';
import { figure } from '../setup/figure.ts';

const id = '01890000-0000-7000-8000-000000000001';
const today = day('2026-03-02');

/**
 * Who may do what in which state, written down from the manual and the requirements, apart from the scheme. Whatever
 * is not in this list must be refused.
 */
const allowed: readonly string[] = [
  'register/new/consultant',
  'correct/in-progress/consultant',
  'extend/in-progress/citizen',
  'extend/in-progress/intervention-secretariat',
  'cancel/in-progress/consultant',
  'report-stop/in-progress/consultant',
  'decline-stop/in-progress/intervention-adviser',
  'stop/in-progress/intervention-adviser',
  'add-summary/executed/consultant',
  'add-summary/stopped/consultant',
];

const start = (endsOn: string): LineFact => ({
  kind: 'step',
  id,
  did: 'registered',
  scheme: outplacementLine2018.id,
  service: 'outplacement',
  orgId: id,
  attestationId: id,
  startsOn: day('2026-01-05'),
  endsOn: day(endsOn),
  financingNumber: null,
  requesterOrg: id,
  requesterId: id,
  executorOrg: id,
  executorId: id,
});
const fold = (...facts: LineFact[]) => facts.reduce<LineState | null>(evolveLine, null);
const reported: LineFact = {
  kind: 'step',
  id,
  did: 'stop-reported',
  on: day('2026-03-01'),
  stopDate: day('2026-03-01'),
  reason: 'work',
};

/** A line in each state, today; for a declined stop, one that was reported. */
const lineIn = (status: LineStatus, step: string): LineState | null => {
  if (status === 'new') return null;
  if (status === 'executed') return fold(start('2026-01-30'));
  if (status === 'in-progress')
    return step === 'decline-stop' ? fold(start('2026-12-31'), reported) : fold(start('2026-12-31'));
  const stopped: LineFact = {
    kind: 'step',
    id,
    did: 'stopped',
    on: today,
    endedOn: today,
    reason: 'work',
    consultedOn: null,
  };
  const cancelled: LineFact = { kind: 'step', id, did: 'cancelled', on: today, endedOn: today, financingNumber: null };
  return fold(start('2026-12-31'), status === 'stopped' ? stopped : cancelled);
};

const actor = (role: Role): Actor => ({
  id,
  name: 'Ann',
  role,
  orgId: id,
  orgName: 'Kompas',
  unitNumber: null,
  region: null,
  citizenId: role === 'citizen' ? id : null,
});

/** Everything that a need could ask is met, so that status and role alone decide. */
const willing = (line: LineState | null, role: Role): LineCase => ({
  today,
  who: actor(role),
  line,
  openLines: [],
  attestations: [
    {
      id,
      orgId: id,
      startsOn: day('2026-01-05'),
      endsOn: day('2026-12-31'),
      opensOn: day('2026-01-05'),
      closesOn: day('2027-02-14'),
      withdrawnOn: null,
    },
  ],
  office: (['certificate', 'mlp-contract'] as const).map((fact) => ({
    fact,
    code: null,
    fromOn: day('2020-01-01'),
    endsOn: null,
  })),
  person: (['mlp-training', 'competence-test'] as const).map((fact) => ({ fact, on: day('2020-01-01') })),
  consultation: { on: today, note: 'Overlegd.' },
});

const { statuses, steps } = outplacementLine2018;
const names = [...new Set<string>(steps.filter(({ by }) => by !== 'clock').map((row) => row.do))];
const cells = names.flatMap((step) =>
  (Object.keys(statuses) as LineStatus[]).flatMap((status) =>
    roles.map((role) => ({ step, status, role, may: allowed.includes(`${step}/${status}/${role}`) })),
  ),
);

describe('M-16: every step × status × role of the line', () => {
  afterAll(() =>
    figure(
      'Every step × status × role of the line is as the manual says',
      cells.length,
      'cells generated from the scheme, each against a list written apart from it',
    ),
  );

  test('the list names only steps, statuses and roles that there are', () => {
    const known = new Set(cells.map(({ step, status, role }) => `${step}/${status}/${role}`));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
  });

  test.each(cells)('$step on $status by $role: $may', ({ step, status, role, may }) => {
    const decision = permitOnLine(step, willing(lineIn(status, step), role), () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(may);
  });
});

test('OURS-roles: where two offices may open a file, neither works on the line of the other', () => {
  const other = { ...actor('consultant'), orgId: '01890000-0000-7000-8000-000000000002' };
  const moves = ['correct', 'cancel', 'report-stop'].map((step) => [step, lineIn('in-progress', step)] as const);
  for (const [step, line] of [...moves, ['add-summary', lineIn('stopped', 'add-summary')] as const]) {
    const about = { ...willing(line, 'consultant'), who: other };
    expect(permitOnLine(step, about, () => ({ ok: true, facts: [] }))).toMatchObject({
      ok: false,
      grounds: [{ code: 'line-of-another-office', source: 'OURS-roles' }],
    });
    expect(openLineSteps(about)).toEqual([]);
  }
});

describe('each need closes its step when it alone is not met', () => {
  const inProgress = () => lineIn('in-progress', 'correct');
  test.each<{ name: string; step: string; role: Role; lacking: Partial<LineCase>; code: string }>([
    {
      name: 'OURS-register: the certificate',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, office: [{ fact: 'mlp-contract', code: null, fromOn: today, endsOn: null }] },
      code: 'certificate-not-valid',
    },
    {
      name: 'C-13: access to MLP',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, office: [{ fact: 'certificate', code: null, fromOn: today, endsOn: null }] },
      code: 'mlp-contract-missing',
    },
    {
      name: 'C-06: the MLP training',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, person: [{ fact: 'competence-test', on: today }] },
      code: 'mlp-training-missing',
    },
    {
      name: 'C-05: the competence test',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, person: [{ fact: 'mlp-training', on: today }] },
      code: 'competence-test-missing',
    },
    {
      name: 'M-01: a live attestation',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, attestations: [] },
      code: 'no-live-attestation',
    },
    {
      name: 'M-13: no line open already',
      step: 'register',
      role: 'consultant',
      lacking: { line: null, openLines: [inProgress() as LineState] },
      code: 'line-already-open',
    },
    {
      name: 'M-16: no stop reported already',
      step: 'report-stop',
      role: 'consultant',
      lacking: { line: fold(start('2026-12-31'), reported) },
      code: 'stop-already-reported',
    },
    {
      name: 'M-16: a stop reported',
      step: 'decline-stop',
      role: 'intervention-adviser',
      lacking: { line: inProgress() },
      code: 'no-stop-reported',
    },
    {
      name: 'M-16/reading: a consultation recorded',
      step: 'stop',
      role: 'intervention-adviser',
      lacking: { line: inProgress(), consultation: null },
      code: 'consultation-missing',
    },
    {
      name: 'M-20: the summary still open',
      step: 'add-summary',
      role: 'consultant',
      lacking: { line: fold(start('2026-01-15')) },
      code: 'summary-closed',
    },
  ])('$name', ({ step, role, lacking, code }) => {
    const decision = permitOnLine(step, { ...willing(null, role), ...lacking }, () => ({ ok: true, facts: [] }));
    expect(decision).toMatchObject({ ok: false, grounds: [{ code }] });
  });

  test.each([
    { on: '2026-03-01', may: true, why: 'the fourteenth day' },
    { on: '2026-03-02', may: false, why: 'the day after' },
  ])('M-20: a line executed on 2026-02-15 can be added to on $on: $may, $why', ({ on, may }) => {
    const about = { ...willing(fold(start('2026-01-15')), 'consultant'), today: day(on) };
    expect(permitOnLine('add-summary', about, () => ({ ok: true, facts: [] })).ok).toBe(may);
  });
});
