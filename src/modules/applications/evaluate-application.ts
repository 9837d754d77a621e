import { z } from 'zod';
import { textField } from '../fields.ts';
import { bindWords, happens, OnApplication, stepVerb } from './application-verb.ts';

/** Advises on an application that is complete; somebody else decides. */
export const EvaluateApplication = OnApplication.extend({
  advice: z.enum(['positive', 'negative']),
  text: textField(4000).refine((text) => text !== '', 'advice-missing'),
});
export type EvaluateApplication = z.infer<typeof EvaluateApplication>;

/** Evaluates an application: an advice with its reasons, and no decision (OURS-separation). */
export const evaluateApplication = stepVerb<EvaluateApplication>({
  name: 'application.evaluate',
  step: 'evaluate',
  facts: ({ command, who, today }) =>
    happens(command, { did: 'evaluated', on: today, by: who.id, advice: command.advice }),
  tells: 'application-evaluated',
  also: (taken) => [bindWords(taken, 'advice', taken.command.text)],
});
