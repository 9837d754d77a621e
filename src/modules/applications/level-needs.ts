import type { LevelNeed } from '../../../schemes/index.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Needs } from '../../kernel/permit.ts';
import { assessLevel, conditionsOn, type LevelCondition } from '../selection/index.ts';
import { type ApplicationCase, ground, none, noOpenApplication, notTheEvaluator } from './application-case.ts';

/** The ground on which a condition of a level is not met. */
const unmet = {
  'a-to-z': 'level-without-a-to-z',
  'certified-people': 'level-too-few-certified',
  'a-to-z-per-role': 'level-role-without-a-to-z',
  'selection-tests-per-role': 'level-role-without-tests',
  'pro-partner': 'level-without-partner',
  'q-check-average': 'level-average-too-low',
} as const satisfies Record<LevelCondition, Ground['code']>;

/**
 * The conditions of the chosen level on the facts of today: for the individual level one holder of A-to-Z (S-03), for the
 * client level all of S-08. What is granted stands on the facts of the day of the decision.
 */
function conditionsHold({ application, service, today }: ApplicationCase): Ground[] {
  if (service === null || application.level === null) return none;
  const { grounds } = assessLevel(service.facts, today, conditionsOn(service.published, today));
  return grounds
    .filter(({ code, met }) => !met && (application.level === 'client' || code === 'a-to-z'))
    .map(({ code, source, about }) => ground(unmet[code], source, about));
}

/** The needs of the table of levels. */
export const levelNeeds: Needs<LevelNeed, ApplicationCase> = {
  'no-open-application': (about) => noOpenApplication(about, 'OURS-level'),
  'level-chosen': ({ application }) =>
    application.level === null ? [ground('level-not-chosen', 'S-01', 'level')] : none,
  'level-not-held': ({ application, last }) =>
    last !== null && (last.status === 'valid' || last.status === 'suspended') && last.level === application.level
      ? [ground('level-held-already', 'S-01', 'level')]
      : none,
  'level-conditions-hold': conditionsHold,
  'not-the-evaluator': notTheEvaluator,
};
