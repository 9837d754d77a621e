import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { askDossier, type Dossier, dossierFrom } from './application.store.ts';
import { type ApplicationFact, newApplication } from './application.ts';
import { caseOf } from './application-verb.ts';
import { procedureFor } from './procedures.ts';
import { procedureOf } from './renewal.ts';

/** Begins an application of one's own office, centre or service. */
export const StartApplication = z.object({ orgId: idField, id: idField.default(() => newId()) });
export type StartApplication = z.infer<typeof StartApplication>;

/**
 * Begins an application for what this kind of organisation can hold: a renewal when that is about to end or has just
 * ended, else a first one (C-01, V-01). It keeps the scheme of that day (C-18).
 */
export const startApplication: Verb<StartApplication, Dossier> = {
  name: 'application.start',
  owner: ({ orgId }) => orgId,
  load: ({ command, who, today }) =>
    loading(askDossier(command.orgId, command.id, today), ([[row], facts]) =>
      row && who.orgId === command.orgId && procedureFor(row.kind, today)
        ? dossierFrom(command.orgId, command.id, row, facts)
        : null,
    ),
  held: () => [],
  decide({ subject, command, who, today }) {
    const procedure = procedureFor(subject.kind, today);
    if (!procedure) throw new RangeError(`nothing to apply for as ${subject.kind}`);
    const { scheme } = procedure;
    const { renewFrom } = procedure.termsOn(subject.published, { filedOn: today });
    const about = caseOf(subject, who, today, { ...newApplication, scheme: scheme.id });
    return procedure.permit('start', about, () =>
      accept<ApplicationFact>({
        ...{ kind: 'application', id: command.id, did: 'started', on: today, scheme: scheme.id },
        procedure: procedureOf(subject.last, today, renewFrom?.months ?? 0),
      }),
    );
  },
};
