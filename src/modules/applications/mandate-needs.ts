import { careerGuidanceMandate2024, type MandateNeed } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Needs } from '../../kernel/permit.ts';
import {
  type ApplicationCase,
  ground,
  none,
  noOpenApplication,
  notTheEvaluator,
  notTooEarly,
  peopleOfApplicant,
} from './application-case.ts';
import type { MandateDetails } from './mandate-details.ts';

const { terms, experience, qualification } = careerGuidanceMandate2024;
const decree: string | null = qualification.decreeOn;
/** The day of the minister's decree, once there is one. */
const decreeOn: Day | null = decree === null ? null : day(decree);

/**
 * From which day every coach of a centre must be qualified (BVR-2023-12-15): for a mandate that existed at the end of 2023,
 * the day after its last day of grace; for any other, eighteen months after the minister's decree, and null while there is none.
 * Worked example: with a decree of 2027-03-31, a mandate of 2025 needs qualified coaches from 2028-09-30; one of 2021 from
 * 2030-01-01, with or without a decree.
 */
export function qualifiedFrom(mandateFrom: Day | null, decreeOn: Day | null): Day | null {
  if (mandateFrom !== null && mandateFrom <= day(qualification.existingUntil))
    return add(day(qualification.existingBy), { days: 1, source: qualification.source });
  return decreeOn === null ? null : add(decreeOn, qualification.afterDecree);
}

/** The same by the decree as it stands; null as long as the qualification is asked of nobody. */
export const coachesQualifiedFrom = (mandateFrom: Day | null): Day | null => qualifiedFrom(mandateFrom, decreeOn);

/** Whether a centre has guided long enough (V-02), or for enough hours (OURS-mandate), on a day. */
const isExperienced = (shown: NonNullable<MandateDetails['experience']>, today: Day): boolean =>
  add(shown.since, terms.experience) <= today || shown.hours >= experience.hours;

function experienceShown({ application, today }: ApplicationCase): Ground[] {
  const shown = application.mandate?.experience ?? null;
  if (shown === null) return [ground('experience-not-shown', 'V-02', 'experience')];
  return isExperienced(shown, today) ? none : [ground('experience-too-short', 'V-02', 'experience')];
}

/** The quality certificate holds today: to file, and again on the day of the decision (V-04). */
function labelValid({ application, today }: ApplicationCase): Ground[] {
  const label = application.mandate?.label ?? null;
  if (label === null) return [ground('quality-label-missing', 'V-04', 'label')];
  return label.fromOn <= today && today <= label.endsOn ? none : [ground('quality-label-not-valid', 'V-04', 'label')];
}

function coachesQualified({ application, people, last, today }: ApplicationCase): Ground[] {
  const from = coachesQualifiedFrom(last?.startsOn ?? null);
  if (from === null || today < from) return none;
  const isQualified = (id: string) =>
    people
      .find((person) => person.id === id)
      ?.facts.some(({ fact, on }) => fact === 'coach-qualification' && on <= today) ?? false;
  return application.consultants
    .filter((id) => !isQualified(id))
    .map((id) => ground('coach-without-qualification', 'BVR-2023-12-15', id));
}

/** The needs of the mandate's table. */
export const mandateNeeds: Needs<MandateNeed, ApplicationCase> = {
  'no-open-application': (about) => noOpenApplication(about, 'OURS-mandate'),
  'not-too-early': (about) => notTooEarly(about, terms.renewFrom),
  'coaches-of-this-centre': (about) => peopleOfApplicant(about, 'V-03', null),
  'experience-shown': experienceShown,
  'vision-set-out': ({ application }) =>
    application.mandate?.visionOn ? none : [ground('vision-missing', 'V-03', 'vision')],
  'coaching-set-out': ({ application }) =>
    application.mandate?.coachingOn ? none : [ground('coaching-missing', 'V-03', 'coaching')],
  'label-named': ({ application }) =>
    application.mandate?.label ? none : [ground('quality-label-missing', 'V-04', 'label')],
  'label-valid': labelValid,
  'coaches-named': ({ application }) =>
    application.consultants.length === 0 ? [ground('no-coach-named', 'V-03', 'consultants')] : none,
  'coaches-qualified': coachesQualified,
  'advice-positive': ({ application }) =>
    application.advice === 'positive' ? none : [ground('advice-not-positive', 'V-05', 'advice')],
  'not-the-evaluator': notTheEvaluator,
};
