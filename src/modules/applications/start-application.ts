import { z } from 'zod';
import { certo2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { valueOn } from '../values/index.ts';
import { askDossier, type Dossier, dossierFrom } from './application.store.ts';
import { type ApplicationFact, newApplication } from './application.ts';
import { permitOnApplication } from './application-needs.ts';
import { caseOf } from './application-verb.ts';
import { procedureOf } from './renewal.ts';

/** Begins an application of one's own office. */
export const StartApplication = z.object({ orgId: idField, id: idField.default(() => newId()) });
export type StartApplication = z.infer<typeof StartApplication>;

/** Begins an application: a renewal when the certificate is about to end or has just ended, else a first one (C-01). */
export const startApplication: Verb<StartApplication, Dossier> = {
  name: 'application.start',
  owner: ({ orgId }) => orgId,
  load: ({ command, who, today }) =>
    loading([askDossier(command.orgId, command.id, today)], ([[row]]) =>
      row && who.orgId === command.orgId ? dossierFrom(command.orgId, command.id, row) : null,
    ),
  held: () => [],
  decide: ({ subject, command, who, today }) =>
    permitOnApplication('start', caseOf(subject, who, today, newApplication), () =>
      accept<ApplicationFact>({
        kind: 'application',
        id: command.id,
        did: 'started',
        on: today,
        scheme: certo2014.id,
        procedure: procedureOf(subject.last, today, valueOn(subject.published, 'certo.renewFrom', { filedOn: today })),
      }),
    ),
};
