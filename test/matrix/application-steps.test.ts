import { describe, expect, test } from 'vitest';
import { type ApplicationStatus, certo2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import {
  type ApplicationCase,
  codeOfConduct,
  newApplication,
  openApplicationSteps,
  permitOnApplication,
} from '../../src/modules/applications/index.ts';
import { figure } from '../setup/figure.ts';

const id = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const today = day('2026-03-02');

/** Who may do what in which state, written down from the procedure, apart from the scheme. All else must be refused. */
const allowed: readonly string[] = [
  'start/new/office-manager',
  ...['declare', 'sign-code', 'name-people', 'file'].flatMap((step) => [
    `${step}/draft/office-manager`,
    `${step}/incomplete/office-manager`,
  ]),
  ...['draft', 'filed', 'incomplete', 'admissible', 'proven'].map((status) => `abandon/${status}/office-manager`),
  'admit/filed/certification-secretariat',
  'admit-complete/filed/certification-secretariat',
  'ask-completion/filed/certification-secretariat',
  'dismiss/filed/certification-secretariat',
  'dismiss/incomplete/certification-secretariat',
  'confirm-mlp/admissible/partner-desk',
  'hand-in/admissible/office-manager',
  'evaluate/proven/evaluator',
  'grant/evaluated/decider',
  'refuse/evaluated/decider',
];

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

/** Everything that a need could ask is met, so that status and role alone decide; `admit` is for who lacks MLP. */
const willing = (status: ApplicationStatus, role: Role, step: string): ApplicationCase => ({
  orgId: id,
  application: {
    ...newApplication,
    status,
    declaredOn: today,
    codeVersion: codeOfConduct,
    consultants: [id],
    mlpPeople: [id],
    evaluatedBy: other,
  },
  office: step === 'admit' ? [] : [{ fact: 'mlp-contract', code: null, fromOn: day('2020-01-01'), endsOn: null }],
  people: [
    {
      id,
      works: true,
      elsewhere: false,
      facts: (['mlp-training', 'competence-test'] as const).map((fact) => ({ fact, on: day('2020-01-01') })),
    },
  ],
  last: null,
  hasOpen: false,
  published: [],
  who: actor(role),
  today,
});

const statuses = Object.keys(certo2014.statuses) as ApplicationStatus[];
const names = certo2014.steps.map((row) => row.do);
const cells = names.flatMap((step) => statuses.flatMap((status) => roles.map((role) => [step, status, role] as const)));

describe('C-18: every step of an application, in every state, for every role', () => {
  test.each(cells)('%s on %s by %s', (step, status, role) => {
    const about = willing(status, role, step);
    const decision = permitOnApplication(step, about, () => ({ ok: true, facts: [] }));
    const isAllowed = allowed.includes(`${step}/${status}/${role}`);
    expect(decision.ok).toBe(isAllowed);
    expect(openApplicationSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map((cell) => cell.join('/')));
    expect(allowed.filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role of CERTO is as the procedure says',
      cells.length,
      'cells generated from the scheme',
    );
  });
});
