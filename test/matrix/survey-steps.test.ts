import { describe, expect, test } from 'vitest';
import { type SurveyStatus, survey2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { quarterOf } from '../../src/kernel/quarter.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  type InvitationState,
  openSurveySteps,
  permitOnSurvey,
  type SurveyCase,
} from '../../src/modules/surveys/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-07-14');
const kinds = {
  'survey-outplacement-citizen/2014-09-01': 'outplacement-office',
  'survey-outplacement-employer/2014-09-01': 'outplacement-office',
  'survey-career-guidance/2024-01-01': 'career-centre',
} as const;
const asking = Object.keys(kinds) as (keyof typeof kinds)[];

/** Who may do what in which state about one's own organisation, or of one's own body; all else must be refused. */
const allowed = {
  ofOffices: [
    ...each(['start'], ['new'], ['office-manager', 'certification-secretariat']),
    ...each(['print'], ['open'], ['intervention-secretariat']),
    ...each(['answer'], ['open'], ['respondent']),
    ...each(['refuse', 'allow'], ['open', 'answered'], ['respondent']),
    ...each(['type-in'], ['open'], ['certification-secretariat']),
  ],
  ofCentres: [
    ...each(['start'], ['new'], ['office-manager', 'mandate-officer']),
    ...each(['print'], ['open'], ['intervention-secretariat']),
    ...each(['answer'], ['open'], ['respondent']),
    ...each(['refuse', 'allow'], ['open', 'answered'], ['respondent']),
    ...each(['type-in'], ['open'], ['mandate-officer']),
  ],
};

/** Everything that a need could ask is met, so that status, role, organisation and questionnaire alone decide. */
function willing(status: SurveyStatus, questionnaire: keyof typeof kinds, isOwn: boolean): Omit<SurveyCase, 'who'> {
  const answerBy = status === 'closed' ? day('2026-07-13') : day('2026-08-11');
  const invitation: InvitationState = {
    ...{ scheme: survey2014.id, questionnaire, roundId: null, channel: 'paper', isToCitizen: true },
    ...{ quarter: quarterOf(today), invitedOn: today, answerBy, status: status === 'answered' ? 'answered' : 'open' },
    ...{ printedOn: null, digest: 'digest' },
  };
  return {
    ...{ orgId: isOwn ? mine : another, orgKind: kinds[questionnaire], questionnaire },
    invitation: status === 'new' ? null : invitation,
    ...{ addresses: questionnaire.includes('-citizen') ? 0 : 1, papers: 0, isKnown: true, today },
  };
}

const cells = stepsOf(survey2014).flatMap((step) =>
  statusesOf<SurveyStatus>(survey2014).flatMap((status) =>
    roles.flatMap((role) =>
      asking.flatMap((questionnaire) =>
        [true, false].map((isOwn) => [step, status, role, questionnaire, isOwn] as const),
      ),
    ),
  ),
);

describe('OURS-survey: every step of a survey, in every state, for every role, by every questionnaire', () => {
  test.each(cells)('%s on %s by %s, %s, own %s', (step, status, role, questionnaire, isOwn) => {
    const about = { ...willing(status, questionnaire, isOwn), who: actorIn(role) };
    const cell = `${step}/${status}/${role}`;
    const list = kinds[questionnaire] === 'career-centre' ? allowed.ofCentres : allowed.ofOffices;
    // A manager asks about the own organisation only; a body about each of its own.
    const isAllowed = list.includes(cell) && (isOwn || role !== 'office-manager');
    const decision = permitOnSurvey(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openSurveySteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toHaveLength(1);
  });

  test('nothing that the procedure allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect([...allowed.ofOffices, ...allowed.ofCentres].filter((cell) => !known.has(cell))).toEqual([]);
    figure(
      'Every step × status × role × questionnaire × own or another’s of a survey is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
