import type { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Fact } from '../../platform/record.ts';
import {
  bindHolds,
  bindHoldsNoMore,
  type CertificateFact,
  type CertificateState,
  certificateDays,
  certificateNumber,
} from '../certificates/index.ts';
import { idField } from '../fields.ts';
import type { Dossier } from './application.store.ts';
import { type ApplicationFact, lawDayOf } from './application.ts';
import { bindWords, type Explained, factOf, happens, OnApplication, onCriteria, stepVerb } from './application-verb.ts';
import { procedureWith } from './procedures.ts';

/** Grants the certificate; its id may be given, to repeat safely. */
export const GrantCertificate = OnApplication.extend({ certificateId: idField.default(() => newId()) });
export type GrantCertificate = z.infer<typeof GrantCertificate>;

/** The end of the certificate that is renewed, as long as it stands. */
const earlierEnd = ({ last }: Dossier): Day | null =>
  last !== null && (last.status === 'valid' || last.status === 'suspended') ? last.endsOn : null;

/** What becomes of the level that stood when another one is granted. */
const replacedBy = ({ standing }: Dossier, certificateId: string, on: Day, by: string): CertificateFact[] =>
  standing ? [{ kind: 'certificate', id: standing.id, did: 'replaced', on, by, certificateId }] : [];

/**
 * Grants the certificate or mandate (C-15, V-05) by somebody else than the evaluator, for the years of the law of the day on
 * which the application was filed (C-18). From its first day on an office may register with it. A service has one level: a
 * new one takes the place of the one that stands (S-01).
 */
export const grantCertificate = stepVerb<GrantCertificate>({
  name: 'application.grant',
  step: 'grant',
  facts({ subject, command, who, today }) {
    const { applicationId, certificateId } = command;
    const { scheme, grants, termsOn } = procedureWith(subject.application?.state.scheme ?? '');
    const { grantedFor } = termsOn(subject.published, lawDayOf(subject.application?.state, today));
    const granted: CertificateFact = {
      ...{ kind: 'certificate', id: certificateId, did: 'granted', scheme: scheme.id, applicationId },
      number: certificateNumber(grants, certificateId),
      level: subject.application?.state.level ?? null,
      ...certificateDays(today, earlierEnd(subject), grantedFor),
    };
    const decided: ApplicationFact = factOf(command, { did: 'granted', on: today, by: who.id, certificateId });
    return accept<Fact>(decided, ...replacedBy(subject, certificateId, today, who.id), granted);
  },
  tells: 'certificate-granted',
  also({ command: { orgId, certificateId }, subject: { standing }, today, after }) {
    const state = after<CertificateState>('certificate', certificateId);
    const before = standing ? [bindHoldsNoMore(orgId, standing.state, today)] : [];
    return [...before, bindHolds(orgId, certificateId, state, state.startsOn)];
  },
});

/** Refuses what was applied for, with its grounds; who decides is not who evaluated (C-02, V-05). */
export const refuseCertificate = stepVerb<Explained>({
  name: 'application.refuse',
  step: 'refuse',
  facts: (asked) =>
    onCriteria(asked, (criteria) =>
      happens(asked.command, { did: 'refused', on: asked.today, by: asked.who.id, criteria }),
    ),
  tells: 'certificate-refused',
  also: (taken) => [bindWords(taken, 'reasons', taken.command.reasons)],
});
