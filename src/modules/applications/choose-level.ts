import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import type { Dossier } from './application.store.ts';
import { loadingDossier } from './application.store.ts';
import { newApplication } from './application.ts';
import { caseOf, factOf, OnApplication } from './application-verb.ts';
import { permitOnApplication } from './procedures.ts';

/** The level that a service applies for (S-01). */
export const ChooseLevel = OnApplication.extend({ level: z.enum(['individual', 'client']) });
export type ChooseLevel = z.infer<typeof ChooseLevel>;

/** Chooses the level that is applied for; one that is held already is no choice. */
export const chooseLevel: Verb<ChooseLevel, Dossier> = {
  name: 'application.choose-level',
  owner: ({ orgId }) => orgId,
  load: ({ command, today }) => loadingDossier(command, today),
  held: ({ application }) => (application ? [application] : []),
  decide({ subject, command, who, today }) {
    const { level } = command;
    const wished = { ...(subject.application?.state ?? newApplication), level };
    return permitOnApplication('choose-level', caseOf(subject, who, today, wished), () =>
      accept<Fact>(factOf(command, { did: 'level-chosen', on: today, level })),
    );
  },
};
