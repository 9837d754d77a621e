import { describe, expect, test } from 'vitest';
import { examExtraTime2014, examQuestion2014, examSitting2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { openSteps, permit } from '../../src/kernel/permit.ts';
import { type Role, roles } from '../../src/kernel/role.ts';
import type { Scheme } from '../../src/kernel/scheme.ts';
import { GrantExtraTime, grantExtraTime, PlanSitting, planSitting } from '../../src/modules/exams/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const keeper = ['certification-secretariat'];
const keys = keysFrom('a secret of the tests, 32 characters and more');

/** Who may do what in which state, written down from the design, apart from the schemes. All else must be refused. */
const tables: { title: string; scheme: Scheme<string, never>; allowed: string[] }[] = [
  {
    title: 'OURS-exam-key, OURS-exam-regrade: a question',
    scheme: examQuestion2014,
    allowed: [
      ...each(['write'], ['new'], keeper),
      ...each(['rewrite', 'regrade'], ['active', 'retired'], keeper),
      ...each(['retire'], ['active'], keeper),
    ],
  },
  {
    title: 'OURS-exam-seats: a sitting',
    scheme: examSitting2014,
    allowed: [...each(['plan'], ['new'], keeper), ...each(['cancel'], ['planned'], keeper)],
  },
  {
    title: 'OURS-exam-time: extra time',
    scheme: examExtraTime2014,
    allowed: [...each(['grant'], ['new'], keeper), ...each(['end'], ['granted'], keeper)],
  },
];

describe.each(tables)('$title, every step in every state for every role', ({ scheme, allowed }) => {
  const [steps, statuses] = [stepsOf(scheme), statusesOf<string>(scheme)];

  test('is as the design says, and nothing of the design is missing', () => {
    const open: string[] = [];
    for (const role of roles)
      for (const status of statuses) {
        const asked = { scheme, status, who: actorIn(role), needs: {}, about: null };
        const permitted = steps.filter((step) => permit({ ...asked, step }).ok);
        expect(openSteps(asked)).toEqual(permitted);
        open.push(...permitted.map((step) => `${step}/${status}/${role}`));
      }
    expect(open.sort()).toEqual([...allowed].sort());
    figure(
      `Every step × status × role of ${scheme.id} is as the design says`,
      steps.length * statuses.length * roles.length,
      'cells generated from the scheme',
    );
  });
});

const on = day('2026-03-02');
const sitting = PlanSitting.parse({
  ...{ orgId: mine, opensAt: '2026-03-10T09:00:00Z', closesAt: '2026-03-10T17:00:00Z' },
  ...{ languages: ['nl'], minutes: 30, questions: 5, seats: 5 },
});
const extra = GrantExtraTime.parse({ orgId: mine, personId: another, percent: 25, reason: 'Dyslexie.' });
/** Whether the door opens to somebody, when the body itself is found. */
const doors: Readonly<Record<string, (role: Role, orgId: string) => boolean>> = {
  plan: (role, orgId) =>
    planSitting
      .load({ command: sitting, who: actorIn(role, another, orgId), today: on, keys })
      .read([[{ now: on }]]) !== null,
  grant: (role, orgId) =>
    grantExtraTime
      .load({ command: extra, who: actorIn(role, another, orgId), today: on, keys })
      .read([[{ has: false }]]) !== null,
};

test.each(Object.entries(doors))(
  'OURS-roles: to %s for another body the door is closed, whatever the role',
  (_, door) => {
    expect(roles.filter((role) => !door(role, mine))).toEqual([]);
    expect(roles.filter((role) => door(role, another))).toEqual([]);
  },
);
