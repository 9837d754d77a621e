import { describe, expect, test } from 'vitest';
import {
  type ComplaintDoor,
  type ComplaintStatus,
  complaintCentre2024,
  complaintFedergon2014,
  complaintOmbudsman2019,
  complaintSelection2024,
  complaintVdab2019,
} from '../../schemes/index.ts';
import { addDays, day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import {
  type ComplaintCase,
  type ComplaintState,
  openComplaintSteps,
  permitOnComplaint,
} from '../../src/modules/complaints/index.ts';
import { figure } from '../setup/figure.ts';

const [me, other, third] = [
  '01890000-0000-7000-8000-000000000001',
  '01890000-0000-7000-8000-000000000002',
  '01890000-0000-7000-8000-000000000003',
];
const today = day('2026-03-02');
const each = (steps: string[], statuses: string[], by: string) =>
  steps.flatMap((step) => statuses.map((status) => `${step}/${status}/${by}`));

/** Who may do what in which state at a door, written down from the design, apart from the schemes. All else is refused. */
const handling = (handler: string) => [
  'lodge/new/complainant',
  `enter/new/${handler}`,
  `acknowledge/lodged/${handler}`,
  ...each(['admit', 'dismiss'], ['lodged', 'received'], handler),
  ...each(['name-person'], ['lodged', 'received', 'admitted'], handler),
  ...each(['extend'], ['received', 'admitted'], handler),
  ...each(['add', 'withdraw'], ['lodged', 'received', 'admitted'], 'complainant'),
  `answer/admitted/${handler}`,
];
const shared = [
  ...each(['share'], ['received', 'admitted'], 'complaints-officer'),
  ...each(['react'], ['received', 'admitted'], 'office-manager'),
];
const passedOn = (handler: string) => each(['forward'], ['lodged', 'received'], handler);
const atOfficer = [...handling('complaints-officer'), ...shared];
const atFlemish = [...atOfficer, ...passedOn('complaints-officer')];
const doors = [
  { door: 'vdab', scheme: complaintVdab2019, allowed: atFlemish },
  { door: 'federgon', scheme: complaintFedergon2014, allowed: atFlemish },
  { door: 'ombudsman', scheme: complaintOmbudsman2019, allowed: atFlemish },
  {
    door: 'centre',
    scheme: complaintCentre2024,
    allowed: [...handling('office-manager'), ...passedOn('office-manager')],
  },
  {
    door: 'bosa',
    scheme: complaintSelection2024,
    allowed: [
      ...atOfficer,
      'draft/admitted/office-manager',
      'return-draft/drafted/complaints-officer',
      'take-over/admitted/complaints-officer',
      'answer/drafted/complaints-officer',
      'withdraw/drafted/complainant',
    ],
  },
] as const;

const aboutKinds = {
  vdab: 'outplacement-office',
  federgon: 'outplacement-office',
  ombudsman: 'career-centre',
  centre: 'career-centre',
  bosa: 'federal-service',
} as const;

const actor = (role: Role, isOwn: boolean): Actor => ({
  ...{ id: me, name: 'Ann', role, orgId: isOwn ? me : other, orgName: null, unitNumber: null, region: null },
  citizenId: role === 'citizen' ? me : null,
});

/** Everything that a need could ask is met, so that status, role and whose it is alone decide. */
function complaint(
  step: string,
  door: ComplaintDoor,
  status: ComplaintStatus,
  role: Role,
  isOwn: boolean,
): ComplaintCase {
  const scheme = doors.find((one) => one.door === door)?.scheme.id ?? '';
  const isTheirs = role === 'office-manager' && isOwn;
  const [orgId, aboutOrg] = door === 'centre' ? [me, me] : isTheirs ? [other, me] : [me, third];
  const drafts = step === 'draft' || step === 'take-over';
  const state: ComplaintState = {
    ...{ scheme, door, aboutOrg, aboutKind: aboutKinds[door], topic: 'other', capacity: 'citizen', channel: 'online' },
    ...{ factsOn: null, receivedOn: today, firstReceivedOn: today, consents: true, followDigest: '' },
    ...{ followsOrg: null, follows: null, forwardedTo: null },
    ...{ status: status === 'new' ? 'lodged' : status, aboutPerson: null, receiptBy: today, answerBy: today },
    ...{ plainAnswerBy: today, receiptOn: null, admittedOn: null, drafter: drafts ? 'organisation' : 'body' },
    ...{ sharedOn: step === 'react' || step === 'draft' ? today : null, extendedOn: null, grounds: [], outcome: null },
    ...{ endedOn: null, endedBy: null },
  };
  return {
    ...{ orgId, door, aboutOrg, aboutKind: aboutKinds[door], complaint: status === 'new' ? null : state },
    ...{ isMember: true, earlier: null, sentToday: 0, places: [], who: actor(role, isOwn), today },
  };
}

const done = () => ({ ok: true as const, facts: [] });
const statuses: readonly ComplaintStatus[] = [
  ...([
    'new',
    'lodged',
    'received',
    'admitted',
    'drafted',
    'not-admissible',
    'forwarded',
    'answered',
    'withdrawn',
  ] as const),
];
const cells = doors.flatMap(({ door, scheme, allowed }) =>
  [...new Set(scheme.steps.map((row) => row.do))].flatMap((step) =>
    statuses.flatMap((status) =>
      roles.flatMap((role) => [true, false].map((isOwn) => ({ door, step, status, role, isOwn, allowed }))),
    ),
  ),
);
const isBound = (role: Role) => role === 'complaints-officer' || role === 'office-manager';

describe('OURS-complaint: every step at every door, in every state, for every role, at one’s own door and another', () => {
  test.each(cells)('$door: $step on $status by $role, own $isOwn', ({ door, step, status, role, isOwn, allowed }) => {
    const about = complaint(step, door, status, role, isOwn);
    const cell = `${step}/${status}/${role}`;
    const isAllowed = allowed.some((one) => one === cell) && (isOwn || !isBound(role));

    expect(permitOnComplaint(step, about, done).ok).toBe(isAllowed);
    expect(openComplaintSteps(about).includes(step)).toBe(isAllowed);
  });
});

test('OURS-complaint: nothing that the design allows is missing from the schemes', () => {
  const known = new Set(cells.map(({ door, step, status, role }) => `${door} ${step}/${status}/${role}`));
  const wanted = doors.flatMap(({ door, allowed }) => allowed.map((cell) => `${door} ${cell}`));
  expect(wanted.filter((cell) => !known.has(cell))).toEqual([]);
  figure(
    'Every step × status × role × own or another door of complaints is as the design says',
    cells.length,
    'cells generated from the schemes',
  );
});

const run = (step: string, over: Partial<ComplaintCase>, state: Partial<ComplaintState> = {}) => {
  const about = complaint(step, over.door ?? 'vdab', 'admitted', 'complaints-officer', true);
  const running = about.complaint && { ...about.complaint, ...state };
  const decision = permitOnComplaint(step, { ...about, complaint: running, ...over }, done);
  return decision.ok ? 'open' : decision.grounds.map(({ code }) => code).join(' ');
};

describe('OURS-complaint-separation: who is accused handles nothing', () => {
  test.each([
    { why: 'it is about them', state: { aboutPerson: me }, over: {}, answer: 'handler-is-accused' },
    { why: 'they work there', state: {}, over: { places: [{ endsOn: null }] }, answer: 'handler-works-there' },
    {
      why: 'they left two years ago today',
      state: {},
      over: { places: [{ endsOn: day('2024-03-02') }] },
      answer: 'handler-works-there',
    },
    { why: 'they left a day longer ago', state: {}, over: { places: [{ endsOn: day('2024-03-01') }] }, answer: 'open' },
    { why: 'it is about a colleague', state: { aboutPerson: other }, over: {}, answer: 'open' },
  ])('$why', ({ state, over, answer }) => {
    expect(run('answer', over, state)).toBe(answer);
  });

  test('at the centre’s own door a manager handles it, unless it is about them', () => {
    const about = complaint('answer', 'centre', 'admitted', 'office-manager', true);
    const places = [{ endsOn: null }];
    expect(permitOnComplaint('answer', { ...about, places }, done).ok).toBe(true);
    const mine = about.complaint && { ...about.complaint, aboutPerson: me };
    expect(permitOnComplaint('answer', { ...about, places, complaint: mine }, done).ok).toBe(false);
  });
});

describe('OURS-complaint-terms: one extension, before the term ends', () => {
  test.each([
    { why: 'on the last day', state: { answerBy: today }, answer: 'open' },
    { why: 'a day late', state: { answerBy: addDays(today, -1) }, answer: 'complaint-term-over' },
    { why: 'a second time', state: { answerBy: today, extendedOn: today }, answer: 'complaint-extended-already' },
  ])('$why', ({ state, answer }) => {
    expect(run('extend', {}, state)).toBe(answer);
  });
});
