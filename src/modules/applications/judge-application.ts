import { add } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { lawDayOf } from './application.ts';
import type { ApplicationCase } from './application-case.ts';
import {
  bindWords,
  caseOf,
  type Explained,
  happens,
  type OnApplication,
  onCriteria,
  stepVerb,
} from './application-verb.ts';
import { procedureWith } from './procedures.ts';

const missingFromOthers = (about: ApplicationCase): Ground[] =>
  procedureWith(about.application.scheme).missingFromOthers(about);

/**
 * Declares an application admissible (C-13), which is not yet the certificate. When nobody else has
 * anything left to confirm, as in a renewal by the same people, it is ready for evaluation at once (C-16).
 */
export const admitApplication = stepVerb<OnApplication>({
  name: 'application.admit',
  step: (about) => (missingFromOthers(about).length === 0 ? 'admit-complete' : 'admit'),
  facts: ({ command, subject, who, today }) =>
    happens(command, {
      did: 'admitted',
      on: today,
      isComplete: missingFromOthers(caseOf(subject, who, today)).length === 0,
    }),
  tells: 'application-admitted',
});

/** Asks the applicant to complete its application within the term of the day on which it was filed (C-18). */
export const askCompletion = stepVerb<Explained>({
  name: 'application.ask-completion',
  step: 'ask-completion',
  facts: (asked) =>
    onCriteria(asked, (criteria) => {
      const { command, subject, who, today } = asked;
      const { termsOn } = procedureWith(subject.application?.state.scheme ?? '');
      const { completeWithin } = termsOn(subject.published, lawDayOf(subject.application?.state, today));
      const completeBy = add(today, completeWithin);
      return happens(command, { did: 'completion-asked', on: today, by: who.id, criteria, completeBy });
    }),
  tells: 'application-incomplete',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});

/** Declares an application not admissible, with its grounds. */
export const dismissApplication = stepVerb<Explained>({
  name: 'application.dismiss',
  step: 'dismiss',
  facts: (asked) =>
    onCriteria(asked, (criteria) =>
      happens(asked.command, { did: 'dismissed', on: asked.today, by: asked.who.id, criteria }),
    ),
  tells: 'application-dismissed',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});
