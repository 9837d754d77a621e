import { z } from 'zod';
import { certo2014 } from '../../../schemes/index.ts';
import { add, addMonths, type Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { askDossier, type Dossier, dossierFrom, type LastCertificate } from './application.store.ts';
import { type ApplicationFact, newApplication, type Procedure } from './application.ts';
import { permitOnApplication } from './application-needs.ts';
import { caseOf } from './application-verb.ts';

/** Begins an application of one's own office. */
export const StartApplication = z.object({ orgId: idField, id: idField.default(() => newId()) });
export type StartApplication = z.infer<typeof StartApplication>;

/**
 * Which procedure an office is in: renewal from six months before its certificate ends until six months after, and a
 * first application otherwise. A certificate that was withdrawn or given up is not renewed.
 * Worked example: one that ends on 2027-06-30 is renewed from 2026-12-30 to 2027-12-30.
 */
export function procedureOf(last: Pick<LastCertificate, 'endsOn' | 'status'> | null, today: Day): Procedure {
  if (last === null || last.status === 'withdrawn' || last.status === 'terminated') return 'first';
  const span = certo2014.terms.renewFrom;
  const ends = last.endsOn as Day;
  return addMonths(ends, -span.months) <= today && today <= add(ends, span) ? 'renewal' : 'first';
}

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
        procedure: procedureOf(subject.last, today),
      }),
    ),
};
