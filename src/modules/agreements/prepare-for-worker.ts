import type { z } from 'zod';
import { accept, type Decision, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import {
  type DraftState,
  draftKind,
  draftToday,
  type PrepareAttestation,
  type Preparing,
  prepareAttestation,
} from '../attestations/index.ts';
import { dayField, idField } from '../fields.ts';
import { officeTextInSql } from '../office-text.ts';
import type { AgreedWorkerFact } from './agreed-worker.ts';
import { askWorker, type LoadedWorker, OnWorker, workerCase, workerFrom } from './agreement.store.ts';
import { permitOnWorker } from './agreement-needs.ts';
import type { WorkerText } from './agreement-views.ts';

/** Prepares the attestation of a worker; who it is and who the employer was are known already. */
export const PrepareForWorker = OnWorker.extend({
  draftId: idField.default(() => newId()),
  startsOn: dayField,
  endsOn: dayField,
});
export type PrepareForWorker = z.infer<typeof PrepareForWorker>;

/** A worker with everything that an attestation asks; null for what was erased. */
interface ForWorker extends LoadedWorker {
  text: Pick<WorkerText, 'givenName' | 'familyName' | 'birthOn' | 'nationalNumber' | 'email' | 'language'> | null;
  employer: string;
  digests: Preparing['digests'];
  /** The attestation that was prepared before, if any. */
  draft: DraftState | null;
}

const load = statement<Pick<ForWorker, 'text' | 'employer' | 'digests' | 'draft'>>(
  'agreed_worker.load-for-attestation',
  `select case when t.id is null then null else json_build_object('givenName', t.given_name, 'familyName', t.family_name,
       'birthOn', t.birth_on, 'nationalNumber', t.national_number, 'email', t.email, 'language', t.language) end as text,
     coalesce(${officeTextInSql('w.org_id', 'w.agreement_id', 'employer')}, '') as employer,
     json_build_object('number', t.number_digest, 'person', t.person_digest) as digests,
     (select ${draftKind.stateOf('d')} from draft d where d.org_id = w.org_id and d.id = w.draft_id) as draft
   from agreed_worker w left join agreed_worker_text t on t.org_id = w.org_id and t.id = w.id
   where w.org_id = $1::uuid and w.id = $2::uuid and w.org_id = app_id('org')
     and app_role() in ('office-manager', 'consultant')`,
);

/** The command as if somebody had typed it. */
const typedFor = (
  { text, employer }: ForWorker,
  { orgId, draftId, startsOn, endsOn }: PrepareForWorker,
): PrepareAttestation => ({
  ...{ orgId, id: draftId, startsOn, endsOn, employer, language: text?.language ?? 'nl' },
  ...{ nationalNumber: text?.nationalNumber ?? '', givenName: text?.givenName ?? '' },
  ...{ familyName: text?.familyName ?? '', birthOn: text?.birthOn ?? null, email: text?.email ?? '' },
  ...{ follows: null, enteredForCitizen: false, signedOn: null },
});

const preparingOf = ({ digests }: ForWorker): Preparing => ({ isOffice: true, before: null, earlier: null, digests });

/** The case of the attestation inside that of the worker: decided by the very rules of preparing one. */
const attestationCase = (asked: Case<PrepareForWorker, ForWorker>): Case<PrepareAttestation, Preparing> => ({
  ...asked,
  subject: preparingOf(asked.subject),
  command: typedFor(asked.subject, asked.command),
});

const stillCounts = ({ draft }: ForWorker, today: Case<unknown, unknown>['today']): boolean =>
  draft !== null && ['prepared', 'scanned', 'signed'].includes(draftToday(draft, today));

function prepared(asked: Case<PrepareForWorker, ForWorker>): Decision<Fact> {
  const { subject, command, who, today } = asked;
  if (stillCounts(subject, today))
    return refuse({ code: 'attestation-prepared-before', source: 'OURS-agreement', about: 'draftId' });
  const decision = prepareAttestation.decide(attestationCase(asked));
  if (!decision.ok) return decision;
  const { workerId: id, draftId } = command;
  const told = { kind: 'agreed_worker' as const, id, on: today, by: who.id };
  return accept<Fact>(...decision.facts, { ...told, did: 'attestation-prepared', draftId } satisfies AgreedWorkerFact);
}

/**
 * Prepares an attestation from a worker, without anything being typed again (M-01): by the rules of preparing one, blindly as ever.
 * Once at a time: another only when the one before was cancelled, declined or lapsed. By a consultant of the office.
 */
export const prepareForWorker: Verb<PrepareForWorker, ForWorker> = {
  name: 'agreed_worker.prepare-attestation',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, workerId } }) =>
    loading([askWorker(orgId, workerId), load.with(orgId, workerId)], ([[row], [more]]) =>
      row && more ? { ...workerFrom(orgId, workerId, row), ...more } : null,
    ),
  held: ({ worker }) => [worker],
  decide(asked) {
    const { subject, command, who } = asked;
    const { worker, agreement, asksFor } = subject;
    const by = { companyNumber: agreement.state.companyNumber, asksFor, who };
    return permitOnWorker('prepare-attestation', workerCase(command.orgId, worker.state, by), () => prepared(asked));
  },
  also: (taken) => prepareAttestation.also?.({ ...taken, ...attestationCase(taken) }) ?? [],
};
