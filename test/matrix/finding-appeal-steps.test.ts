import { describe, expect, test } from 'vitest';
import type { AppealStatus, FindingStatus } from '../../schemes/index.ts';
import { addDays, day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { type AppealCase, appealsOn, openAppealSteps, permitOnAppeal } from '../../src/modules/appeals/index.ts';
import type { Granting } from '../../src/modules/certificates/index.ts';
import { type FindingCase, findingsOn, openFindingSteps, permitOnFinding } from '../../src/modules/findings/index.ts';
import { figure } from '../setup/figure.ts';

const [id, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
const today = day('2026-03-02');
const each = (steps: string[], statuses: string[], by: readonly string[]) =>
  steps.flatMap((step) => statuses.flatMap((status) => by.map((role) => `${step}/${status}/${role}`)));

/** Who finds and who decides what follows, of each body; and who takes in an appeal. */
interface Body {
  grants: Granting;
  finds: readonly Role[];
  follows: Role;
  takesIn: Role;
  /** A departure that is told of raises findings with it. */
  reports: readonly Role[];
}
const bodies: readonly Body[] = [
  {
    ...{ grants: 'certo', finds: ['certification-secretariat', 'evaluator'], follows: 'decider' },
    ...{ takesIn: 'certification-secretariat', reports: ['office-manager'] },
  },
  {
    ...{ grants: 'mandate', finds: ['mandate-officer'], follows: 'mandate-officer', takesIn: 'mandate-officer' },
    reports: [],
  },
  {
    ...{ grants: 'level', finds: ['selection-officer'], follows: 'selection-officer', takesIn: 'selection-officer' },
    reports: [],
  },
];

/** Who may do what in which state, written down from the design, apart from the schemes. All else must be refused. */
const onFindings = ({ finds, follows, reports }: Body) => [
  ...each(['raise'], ['new'], finds),
  ...each(['report'], ['new'], reports),
  ...each(['explain'], ['raised', 'explained'], ['office-manager']),
  ...each(['extend'], ['raised', 'explained'], finds),
  ...each(['confirm-mended'], ['raised', 'explained', 'lapsed'], finds),
  ...each(['close'], ['raised', 'explained', 'lapsed'], [follows]),
  `follow/lapsed/${follows}`,
];
const onAppeals = ({ takesIn, follows }: Body) => [
  'lodge/new/office-manager',
  ...each(['admit', 'excuse', 'dismiss'], ['lodged'], [takesIn]),
  ...each(['uphold', 'annul'], ['admitted'], [follows]),
  ...each(['retract'], ['lodged', 'admitted'], ['office-manager']),
];

const actor = (role: Role, isOwn: boolean): Actor => ({
  ...{ id, name: 'Ann', role, orgId: isOwn ? id : other, orgName: null, unitNumber: null, region: null },
  citizenId: role === 'citizen' ? id : null,
});

/** Everything that a need could ask is met, so that status, role and whose it is alone decide. */
function finding(grants: Granting, step: string, status: FindingStatus, role: Role, isOwn: boolean): FindingCase {
  const isLapsed = status === 'lapsed';
  const state = {
    ...({
      scheme: findingsOn(grants).scheme.id,
      certificateId: other,
      condition: 'mlp-access',
      about: id,
      sinceOn: null,
    } as const),
    ...{ raisedOn: today, raisedBy: other, termEndsOn: isLapsed ? addDays(today, -1) : today },
    ...{ extendedOn: null, endedOn: null, endedBy: null, consequence: null },
  };
  const about = { orgId: id, grants, isGap: step === 'raise', hasOpen: false, who: actor(role, isOwn), today };
  return { ...about, finding: status === 'new' ? null : { ...state, status: isLapsed ? 'raised' : status } };
}
function appeal(grants: Granting, step: string, status: AppealStatus, role: Role, isOwn: boolean): AppealCase {
  const contested = {
    against: 'suspended',
    recordId: other,
    contestedOn: today,
    contestedBy: other,
    evaluatedBy: other,
  } as const;
  const isLate = step === 'excuse' || step === 'dismiss';
  const state = {
    ...{ ...contested, scheme: appealsOn(grants).id, lodgedOn: isLate ? addDays(today, 1) : today, lodgeBy: today },
    ...{ decideBy: today, admittedOn: null, excused: false, decidedOn: null, decidedBy: null },
  };
  const none = { isAppealed: false, foundBy: null, hasOther: false, hasOtherLevel: false };
  const about = { orgId: id, grants, contested, ...none, who: actor(role, isOwn), today };
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
const findingCells = ({ grants }: Body) => {
  const { scheme } = findingsOn(grants);
  return cellsOf(stepsOf(scheme), Object.keys(scheme.statuses) as FindingStatus[]);
};
const appealCells = ({ grants }: Body) => {
  const scheme = appealsOn(grants);
  return cellsOf(stepsOf(scheme), Object.keys(scheme.statuses) as AppealStatus[]);
};
const done = () => ({ ok: true as const, facts: [] });
const isTheirs = (role: Role, isOwn: boolean) => isOwn || role !== 'office-manager';

describe.each(bodies)(
  'OURS-finding: every step of a finding on a $grants, in every state, for every role, own and another’s',
  (body) => {
    test.each(findingCells(body))('%s on %s by %s, own %s', (step, status, role, isOwn) => {
      const about = finding(body.grants, step, status, role, isOwn);
      const isAllowed = onFindings(body).includes(`${step}/${status}/${role}`) && isTheirs(role, isOwn);
      expect(permitOnFinding(step, about, done).ok).toBe(isAllowed);
      expect(openFindingSteps(about).includes(step)).toBe(isAllowed);
    });
  },
);

describe.each(bodies)(
  'OURS-appeal: every step of an appeal on a $grants, in every state, for every role, own and another’s',
  (body) => {
    test.each(appealCells(body))('%s on %s by %s, own %s', (step, status, role, isOwn) => {
      const about = appeal(body.grants, step, status, role, isOwn);
      const isAllowed = onAppeals(body).includes(`${step}/${status}/${role}`) && isTheirs(role, isOwn);
      expect(permitOnAppeal(step, about, done).ok).toBe(isAllowed);
      expect(openAppealSteps(about).includes(step)).toBe(isAllowed);
    });
  },
);

describe.each(bodies.filter(({ finds, follows }) => finds.includes(follows)))(
  'OURS-separation: on a $grants',
  (body) => {
    const { grants, follows } = body;
    test.each(['close', 'follow'])('who raised a finding does not %s it, a colleague does', (step) => {
      const about = finding(grants, step, 'lapsed', follows, false);
      expect(permitOnFinding(step, about, done).ok).toBe(true);
      const state = about.finding && { ...about.finding, raisedBy: about.who.id };
      expect(permitOnFinding(step, { ...about, finding: state }, done)).toMatchObject({
        grounds: [{ code: 'raiser-does-not-follow', source: 'OURS-separation' }],
      });
    });

    test.each([
      ['admit', 'lodged'],
      ['excuse', 'lodged'],
      ['dismiss', 'lodged'],
      ['uphold', 'admitted'],
      ['annul', 'admitted'],
    ] as const)('who had a part does not %s the appeal', (step, status) => {
      const about = appeal(grants, step, status, follows, false);
      const none = { contestedBy: other, evaluatedBy: null };
      for (const part of [{ contestedBy: about.who.id }, { evaluatedBy: about.who.id }]) {
        const state = about.appeal && { ...about.appeal, ...none, ...part };
        expect(permitOnAppeal(step, { ...about, appeal: state }, done).ok).toBe(false);
      }
      expect(permitOnAppeal(step, { ...about, foundBy: about.who.id }, done)).toMatchObject({
        grounds: [{ code: 'took-part-before' }],
      });
    });
  },
);

test('S-01: a level does not come back while another one stands', () => {
  const about = appeal('level', 'annul', 'admitted', 'selection-officer', false);
  expect(permitOnAppeal('annul', { ...about, hasOtherLevel: true }, done)).toMatchObject({
    grounds: [{ code: 'other-level-stands' }],
  });
  const refused = about.appeal && { ...about.appeal, against: 'refused' as const };
  const contested = about.contested && { ...about.contested, against: 'refused' as const };
  expect(permitOnAppeal('annul', { ...about, appeal: refused, contested, hasOtherLevel: true }, done).ok).toBe(true);
});

test('OURS-finding, OURS-appeal: nothing that the design allows is missing from the schemes', () => {
  const cells = bodies.flatMap((body) => {
    const known = new Set([...findingCells(body), ...appealCells(body)].map((cell) => cell.slice(0, 3).join('/')));
    expect([...onFindings(body), ...onAppeals(body)].filter((cell) => !known.has(cell))).toEqual([]);
    return [...findingCells(body), ...appealCells(body)];
  });
  figure(
    'Every step × status × role × own or another’s of findings and appeals is as the design says',
    cells.length,
    'cells generated from the schemes',
  );
});
