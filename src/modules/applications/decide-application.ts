import type { z } from 'zod';
import { certo2014, inOrder } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Fact } from '../../platform/record.ts';
import {
  bindHolds,
  type CertificateFact,
  type CertificateState,
  certificateDays,
  certificateNumber,
} from '../certificates/index.ts';
import { idField } from '../fields.ts';
import { valueOn } from '../values/index.ts';
import type { Dossier } from './application.store.ts';
import { type ApplicationFact, lawDayOf } from './application.ts';
import { bindWords, type Explained, factOf, happens, OnApplication, stepVerb } from './application-verb.ts';

/** Grants the certificate; its id may be given, to repeat safely. */
export const GrantCertificate = OnApplication.extend({ certificateId: idField.default(() => newId()) });
export type GrantCertificate = z.infer<typeof GrantCertificate>;

/** The end of the certificate that is renewed, as long as it stands. */
const earlierEnd = ({ last }: Dossier): Day | null =>
  last !== null && (last.status === 'valid' || last.status === 'suspended') ? last.endsOn : null;

/**
 * Grants the certificate (C-15) by somebody else than the evaluator, for the years of the law of the day on which the
 * application was filed (C-18). From its first day on the office may register with it.
 */
export const grantCertificate = stepVerb<GrantCertificate>({
  name: 'application.grant',
  step: 'grant',
  facts({ subject, command, who, today }) {
    const { applicationId, certificateId } = command;
    const years = valueOn(subject.published, 'certo.certificateFor', lawDayOf(subject.application?.state, today));
    const days = certificateDays(today, earlierEnd(subject), years);
    const granted: CertificateFact = {
      ...{ kind: 'certificate', id: certificateId, did: 'granted', scheme: certo2014.id },
      number: certificateNumber(certificateId),
      applicationId,
      ...days,
    };
    const decided: ApplicationFact = factOf(command, { did: 'granted', on: today, by: who.id, certificateId });
    return accept<Fact>(decided, granted);
  },
  tells: 'certificate-granted',
  also({ command: { orgId, certificateId }, after }) {
    const state = after<CertificateState>('certificate', certificateId);
    return [bindHolds(orgId, certificateId, state, state.startsOn)];
  },
});

/** Refuses the certificate, with its grounds; who decides is not who evaluated (C-02). */
export const refuseCertificate = stepVerb<Explained>({
  name: 'application.refuse',
  step: 'refuse',
  facts: ({ command, who, today }) =>
    happens(command, { did: 'refused', on: today, by: who.id, criteria: inOrder(command.criteria) }),
  tells: 'certificate-refused',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});
