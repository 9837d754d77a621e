import { inOrder } from '../../../schemes/index.ts';
import { addDays } from '../../kernel/day.ts';
import { valueOn } from '../values/index.ts';
import { lawDayOf } from './application.ts';
import { missingFromVdab } from './application-needs.ts';
import { bindWords, caseOf, type Explained, happens, type OnApplication, stepVerb } from './application-verb.ts';

/**
 * Declares an application admissible (C-13), which is not yet the certificate. When VDAB has nothing left to confirm, as
 * in a renewal by the same people, it is ready for evaluation at once (C-16).
 */
export const admitApplication = stepVerb<OnApplication>({
  name: 'application.admit',
  step: (about) => (missingFromVdab(about).length === 0 ? 'admit-complete' : 'admit'),
  facts: ({ command, subject, who, today }) =>
    happens(command, {
      did: 'admitted',
      on: today,
      isComplete: missingFromVdab(caseOf(subject, who, today)).length === 0,
    }),
  tells: 'application-admitted',
});

/** Asks the office to complete its application within the term of the day on which it was filed (C-18). */
export const askCompletion = stepVerb<Explained>({
  name: 'application.ask-completion',
  step: 'ask-completion',
  facts: ({ command, subject, who, today }) => {
    const days = valueOn(subject.published, 'certo.completeWithin', lawDayOf(subject.application?.state, today));
    return happens(command, {
      ...{ did: 'completion-asked', on: today, by: who.id, criteria: inOrder(command.criteria) },
      completeBy: addDays(today, days),
    });
  },
  tells: 'application-incomplete',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});

/** Declares an application not admissible, with its grounds. */
export const dismissApplication = stepVerb<Explained>({
  name: 'application.dismiss',
  step: 'dismiss',
  facts: ({ command, who, today }) =>
    happens(command, {
      did: 'dismissed',
      on: today,
      by: who.id,
      criteria: inOrder(command.criteria),
    }),
  tells: 'application-dismissed',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});
