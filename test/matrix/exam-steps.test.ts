import { describe, expect, test } from 'vitest';
import { competenceTest2014, type ExamStatus } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { type Role, roles } from '../../src/kernel/role.ts';
import { type ExamCase, openExamSteps, permitInExam } from '../../src/modules/exams/exam-needs.ts';
import { handInAttempt } from '../../src/modules/exams/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-03-10');
const keys = keysFrom('a secret of the tests, 32 characters and more');

/** Whose seat or attempt it is: the asker's, a colleague's of the same office, or somebody's of another office. */
const whoses = ['own', 'colleague', 'elsewhere'] as const;
type Whose = (typeof whoses)[number];

const consultant = [
  ...each(['enrol'], ['new', 'ended'], ['consultant']),
  ...each(['withdraw', 'begin'], ['enrolled'], ['consultant']),
  ...each(['answer', 'hand-in'], ['begun'], ['consultant']),
];
const manager = [
  ...each(['enrol'], ['new', 'ended'], ['office-manager']),
  ...each(['withdraw'], ['enrolled'], ['office-manager']),
];
/** Who may do what with whose, written down from the design (C-05, C-11), apart from the scheme. All else is refused. */
const allowed: Readonly<Record<Whose, readonly string[]>> = {
  own: [...consultant, ...manager],
  colleague: manager,
  elsewhere: [],
};

/** Everything that a need could ask is met, so that status, role and whose it is alone decide. */
const willing = (step: string, status: ExamStatus, role: Role, whose: Whose): ExamCase => ({
  ...{ status, who: actorIn(role, whose === 'own' ? mine : another), today, personId: mine },
  now: new Date(`${today}T10:00:00Z`),
  sitting: {
    status: 'planned',
    // One enrols and withdraws before the day, and begins on it.
    opensAt: step === 'begin' ? `${today}T09:00:00.000Z` : '2026-04-10T09:00:00.000Z',
    closesAt: '2026-04-10T17:00:00.000Z',
  },
  ...{ works: whose !== 'elsewhere', hasSeat: false, passed: false, attempts: [], free: [1], enough: true },
});

/** The door of an attempt, which handing in and answering go through: the candidate's own (in SQL as well). */
function isLetIn(step: string, about: ExamCase): boolean {
  if (step !== 'answer' && step !== 'hand-in') return true;
  const command = { personId: about.personId, attemptId: another };
  const found = [[{ version: 1, state: {} }]];
  return handInAttempt.load({ command, who: about.who, today, keys }).read(found) !== null;
}

const statuses = statusesOf<ExamStatus>(competenceTest2014);
const steps = stepsOf(competenceTest2014);

describe('C-05, C-11: every step of a candidate, in every state, for every role, of one’s own, a colleague and elsewhere', () => {
  test.each(steps.flatMap((step) => whoses.map((whose) => ({ step, whose }))))('$step, $whose', ({ step, whose }) => {
    const open: string[] = [];
    for (const status of statuses)
      for (const role of roles) {
        const about = willing(step, status, role, whose);
        const isPermitted = permitInExam(step, about, () => ({ ok: true, facts: [] })).ok;
        expect(openExamSteps(about).includes(step)).toBe(isPermitted);
        if (isPermitted && isLetIn(step, about)) open.push(`${step}/${status}/${role}`);
      }
    expect(open.sort()).toEqual(allowed[whose].filter((cell) => cell.startsWith(`${step}/`)).sort());
  });

  test('nothing that the design allows is missing from the scheme', () => {
    const known = each(steps, statuses, roles);
    expect(allowed.own.filter((cell) => !known.includes(cell))).toEqual([]);
    figure(
      'Every step × status × role × own, colleague’s or elsewhere of the competence test is as the design says',
      known.length * whoses.length,
      'cells generated from the scheme',
    );
  });
});
