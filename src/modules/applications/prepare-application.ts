import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { askDossier, type Dossier, dossierFrom } from './application.store.ts';
import { type ApplicationFact, codeOfConduct, newApplication } from './application.ts';
import { caseOf, factOf, happens, OnApplication, stepVerb } from './application-verb.ts';
import { permitOnApplication } from './procedures.ts';

/** Declares in writing that the office does, did or will do outplacement (C-03). */
export const declareActivity = stepVerb<OnApplication>({
  name: 'application.declare',
  step: 'declare',
  facts: ({ command, today }) => happens(command, { did: 'declared', on: today }),
});

/** Signs the edition of the code of conduct that the signer saw (C-04). */
export const SignCode = OnApplication.extend({ codeVersion: z.literal(codeOfConduct) });
export type SignCode = z.infer<typeof SignCode>;

/** Signs the code of conduct: which edition, who and when are kept. */
export const signCode = stepVerb<SignCode>({
  name: 'application.sign-code',
  step: 'sign-code',
  facts: ({ command, who, today }) =>
    happens(command, { did: 'code-signed', on: today, version: command.codeVersion, by: who.id }),
});

const people = z
  .array(idField)
  .max(500)
  .transform((ids) => [...new Set(ids)].sort());

/** Names who guides and, for CERTO, who registers in MLP (C-12, V-03). */
export const NamePeople = OnApplication.extend({ consultants: people, mlpPeople: people.default([]) });
export type NamePeople = z.infer<typeof NamePeople>;

/** Names the people of the application; each works for the applicant today. */
export const namePeople: Verb<NamePeople, Dossier> = {
  name: 'application.name-people',
  owner: ({ orgId }) => orgId,
  load: ({ command, today }) =>
    loading(
      askDossier(command.orgId, command.applicationId, today, [...command.consultants, ...command.mlpPeople]),
      ([[row], facts]) => (row?.application ? dossierFrom(command.orgId, command.applicationId, row, facts) : null),
    ),
  held: ({ application }) => (application ? [application] : []),
  decide({ subject, command, who, today }) {
    const { consultants, mlpPeople } = command;
    const wished = { ...(subject.application?.state ?? newApplication), consultants, mlpPeople };
    return permitOnApplication('name-people', caseOf(subject, who, today, wished), () =>
      accept<ApplicationFact>(factOf(command, { did: 'people-named', on: today, consultants, mlpPeople })),
    );
  },
};
