import type { Bound } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Case, Taken } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import type { ApplicationFact } from '../applications/index.ts';
import { bindHolds, type CertificateFact, type CertificateState, lifeOf } from '../certificates/index.ts';
import type { Contesting } from './appeal.store.ts';
import { type Reasoned, stepVerb } from './appeal-verb.ts';

/** The decision stands, with reasons; by somebody who had no part in it (OURS-separation). */
export const upholdAppeal = stepVerb<Reasoned>({
  step: 'uphold',
  did: 'upheld',
  tells: 'appeal-settled',
  reasons: ({ reasons }) => reasons,
});

/** What annulling does: the application goes back, or the certificate holds again from today on. */
function undone({ subject, command, who, today }: Case<Reasoned, Contesting>): Fact[] {
  const { application, certificate } = subject;
  if (application) {
    const about = { kind: 'application', id: application.id, on: today } as const;
    // A mandate is given on a positive advice only (V-05): a negative one falls with the refusal that it led to.
    const { status, advice, scheme } = application.state;
    const isAnew = lifeOf(scheme).grants === 'mandate' && status === 'refused' && advice === 'negative';
    const reopened: ApplicationFact = { ...about, did: 'reopened', by: who.id, appealId: command.appealId };
    return [isAnew ? { ...reopened, isAnew } : reopened];
  }
  if (!certificate) return [];
  const restored: CertificateFact = {
    ...{ kind: 'certificate', id: certificate.id, did: 'restored', on: today, by: who.id },
  };
  return [restored];
}

/** What registering asks about follows: the certificate is held from today to its end, if that has not come. */
function holdsAgain({ subject, today, after }: Taken<Reasoned, Contesting>): Bound<unknown>[] {
  if (!subject.certificate) return [];
  const state = after<CertificateState>('certificate', subject.certificate.id);
  return state.endsOn === null || today <= state.endsOn ? [bindHolds(subject.orgId, newId(), state, today)] : [];
}

/**
 * Annuls the contested decision, with reasons. An application goes back for a new decision by somebody else again, with its
 * advice kept, unless a mandate was refused on a negative one; a suspension or a withdrawal is undone from today on (OURS-appeal).
 */
export const annulAppeal = stepVerb<Reasoned>({
  step: 'annul',
  did: 'annulled',
  tells: 'appeal-settled',
  reasons: ({ reasons }) => reasons,
  beside: undone,
  effect: holdsAgain,
});
