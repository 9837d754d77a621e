import { newApplication } from './application.ts';
import { happens, type OnApplication, stepVerb } from './application-verb.ts';
import { procedureOfFile } from './procedures.ts';
import { variantOf } from './renewal.ts';

/** Files the application (C-12), or files it again completed; a renewal is told apart by its people (C-16, C-17). */
export const fileApplication = stepVerb<OnApplication>({
  name: 'application.file',
  step: 'file',
  facts({ command, subject, today }) {
    const state = subject.application?.state ?? newApplication;
    const { id: scheme } = procedureOfFile(state, today).scheme;
    return happens(command, {
      ...{ did: 'filed', on: today, variant: variantOf(state, subject.lastPeople) },
      ...(scheme === state.scheme ? {} : { scheme }),
    });
  },
  tells: 'application-filed',
});

/** Withdraws one's own application before it is evaluated; a new one can be begun at once. */
export const abandonApplication = stepVerb<OnApplication>({
  name: 'application.abandon',
  step: 'abandon',
  facts: ({ command, today }) => happens(command, { did: 'abandoned', on: today }),
});
