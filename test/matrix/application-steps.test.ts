import { describe, expect, test } from 'vitest';
import {
  type ApplicationStatus,
  careerGuidanceMandate2024,
  certo2014,
  levelApplication2024,
} from '../../schemes/index.ts';
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

/** Who may do what in which state, written down from CERTO's procedure, apart from the scheme. All else must be refused. */
const allowedByCerto: readonly string[] = [
  'start/new/office-manager',
  ...['declare', 'sign-code', 'name-people', 'file'].flatMap((step) => [
    `${step}/draft/office-manager`,
    `${step}/incomplete/office-manager`,
  ]),
  ...['draft', 'filed', 'incomplete', 'admissible', 'proven'].map((status) => `abandon/${status}/office-manager`),
  'enter/new/certification-secretariat',
  'enter-completion/incomplete/certification-secretariat',
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

/** The same of the mandate for career guidance (V-01 … V-05). */
const allowedByVdab: readonly string[] = [
  'start/new/office-manager',
  ...['show-experience', 'set-out-vision', 'set-out-coaching', 'name-label', 'name-people', 'file'].flatMap((step) => [
    `${step}/draft/office-manager`,
    `${step}/incomplete/office-manager`,
  ]),
  ...['draft', 'filed', 'incomplete', 'proven'].map((status) => `abandon/${status}/office-manager`),
  'enter/new/mandate-officer',
  'enter-completion/incomplete/mandate-officer',
  'admit-complete/filed/mandate-officer',
  'ask-completion/filed/mandate-officer',
  'dismiss/filed/mandate-officer',
  'dismiss/incomplete/mandate-officer',
  'evaluate/proven/mandate-officer',
  'grant/evaluated/mandate-officer',
  'refuse/evaluated/mandate-officer',
];

/** The same of a level for selections (S-01, S-08, S-10). */
const allowedByBosa: readonly string[] = [
  'start/new/office-manager',
  ...['choose-level', 'file'].flatMap((step) => [`${step}/draft/office-manager`, `${step}/incomplete/office-manager`]),
  ...['draft', 'filed', 'incomplete', 'proven'].map((status) => `abandon/${status}/office-manager`),
  'enter/new/selection-officer',
  'enter-completion/incomplete/selection-officer',
  'admit-complete/filed/selection-officer',
  'ask-completion/filed/selection-officer',
  'dismiss/filed/selection-officer',
  'dismiss/incomplete/selection-officer',
  'evaluate/proven/selection-officer',
  'grant/evaluated/selection-officer',
  'refuse/evaluated/selection-officer',
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

/** A service with one consultant A to Z: what the individual level asks (S-03). */
const oneConsultant: ApplicationCase['service'] = {
  ...{ orgId: id, name: 'Landschap', version: 0, profile: null, published: [], names: {} },
  facts: {
    languageRoles: ['nl'],
    proPartner: false,
    staff: [{ id: other, languageRole: 'nl', certificates: [{ track: 'a-to-z', on: day('2025-01-01') }] }],
    qChecks: [],
  },
};

/** Everything that a need could ask is met, so that status and role alone decide; `admit` is for who lacks MLP. */
const willing = (scheme: string, status: ApplicationStatus, role: Role, step: string): ApplicationCase => ({
  orgId: id,
  application: {
    ...newApplication,
    scheme,
    status,
    declaredOn: today,
    codeVersion: codeOfConduct,
    consultants: [id],
    mlpPeople: [id],
    evaluatedBy: other,
    advice: 'positive',
    level: scheme === levelApplication2024.id ? 'individual' : null,
    mandate: {
      experience: { since: day('2020-01-01'), hours: 100 },
      visionOn: today,
      coachingOn: today,
      label: { code: 'qfor', number: '12', fromOn: day('2025-01-01'), endsOn: day('2027-12-31') },
    },
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
  service: oneConsultant,
  last: null,
  hasOpen: false,
  published: [],
  who: actor(role),
  today,
});

const tables = [
  { title: 'CERTO', scheme: certo2014, allowed: allowedByCerto },
  { title: 'the mandate', scheme: careerGuidanceMandate2024, allowed: allowedByVdab },
  { title: 'a level', scheme: levelApplication2024, allowed: allowedByBosa },
].map((table) => {
  const { steps, statuses } = table.scheme;
  const cells = steps.flatMap((row) =>
    (Object.keys(statuses) as ApplicationStatus[]).flatMap((status) =>
      roles.map((role) => [row.do, status, role] as const),
    ),
  );
  return { ...table, cells };
});

describe.each(tables)(
  'C-18, V-01, S-10: every step of an application of $title, in every state, for every role',
  (table) => {
    const { title, scheme, allowed, cells } = table;

    test.each(cells)('%s on %s by %s', (step, status, role) => {
      const about = willing(scheme.id, status, role, step);
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
        `Every step × status × role of ${title} is as the procedure says`,
        cells.length,
        'cells generated from the scheme',
      );
    });
  },
);
