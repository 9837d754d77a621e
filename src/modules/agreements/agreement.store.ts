import { z } from 'zod';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type AgreedWorkerState, agreedWorkerKind, type PersonalFacts } from './agreed-worker.ts';
import { type AgreementState, agreementKind } from './agreement.ts';
import type { AgreementCase, Parties, WorkerCase } from './agreement-needs.ts';

/** Which agreement: every command names the office and the agreement. */
export const OnAgreement = z.object({ orgId: idField, agreementId: idField });
export type OnAgreement = z.infer<typeof OnAgreement>;

/** Which agreed worker: every command names the office and the worker. */
export const OnWorker = z.object({ orgId: idField, workerId: idField });
export type OnWorker = z.infer<typeof OnWorker>;

/** Whose agreements: the policies say the same, and rights live in the query too. */
export const ofEitherParty = `((a.org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or is_own_company(a.company_number))`;

/** Enterprise number of who asks, when that is an employer; otherwise null. */
export const asksForInSql = `(select o.code from organisation o
  where o.id = app_id('org') and o.kind = 'employer' and app_role() = 'employer')`;

/** An agreement, and for which company who asks works. */
export interface LoadedAgreement {
  agreement: Held<AgreementState>;
  asksFor: string | null;
}

/** An agreement as it is loaded; `agreementFrom` reads it. */
export interface AgreementLoaded {
  version: number;
  state: AgreementState;
  asksFor: string | null;
}

const load = statement<AgreementLoaded>(
  'agreement.load',
  `select a.version, ${agreementKind.stateOf('a')} as state, ${asksForInSql} as "asksFor"
   from agreement a where a.org_id = $1::uuid and a.id = $2::uuid and ${ofEitherParty}`,
);

/** The statement that loads an agreement, for verbs that load more beside it. */
export const askAgreement = ({ orgId, agreementId }: OnAgreement): Bound<AgreementLoaded> =>
  load.with(orgId, agreementId);

/** An agreement from the row that `askAgreement` gives. */
export const agreementFrom = (
  { orgId, agreementId }: OnAgreement,
  { version, state, asksFor }: AgreementLoaded,
): LoadedAgreement => ({ asksFor, agreement: { owner: orgId, id: agreementId, version, state } });

/** Loads an agreement for a step on it; null for whoever is neither of its office nor its employer. */
export const loadingAgreement = (command: OnAgreement): Loading<LoadedAgreement> =>
  loading([askAgreement(command)], ([[row]]) => (row ? agreementFrom(command, row) : null));

/** An agreement as its steps are asked on before anything is filled in. */
export const agreementCase = (
  orgId: string,
  state: AgreementState,
  by: Pick<Parties, 'asksFor' | 'who'>,
): AgreementCase => {
  const { companyNumber, status, kind, priceCents, billing, workers } = state;
  return { orgId, companyNumber, status, kind, priceCents, billing, workers, adding: 1, isPackageOffered: true, ...by };
};

/** An agreed worker with its agreement, and for which company who asks works. */
export interface LoadedWorker {
  worker: Held<AgreedWorkerState>;
  agreement: Held<AgreementState>;
  asksFor: string | null;
  /** What of the person counts for the right; null once it was erased. */
  personal: PersonalFacts | null;
}

/** An agreed worker as it is loaded; `workerFrom` reads it. */
export interface WorkerLoaded {
  version: number;
  state: AgreedWorkerState;
  agreementId: string;
  agreementVersion: number;
  agreementState: AgreementState;
  asksFor: string | null;
  personal: PersonalFacts | null;
}

/** What of a worker's words counts for the right, in SQL, for the alias `t` of its text. */
export const personalInSql = `case when t.id is null then null else json_build_object('bornOn', t.birth_on,
  'grossPayCents', t.gross_pay_cents, 'medicalCertificateOn', t.medical_certificate_on) end`;

const loadWorker = statement<WorkerLoaded>(
  'agreed_worker.load',
  `select w.version, ${agreedWorkerKind.stateOf('w')} as state, a.id as "agreementId", a.version as "agreementVersion",
     ${agreementKind.stateOf('a')} as "agreementState", ${asksForInSql} as "asksFor", ${personalInSql} as personal
   from agreed_worker w join agreement a on a.org_id = w.org_id and a.id = w.agreement_id
     left join agreed_worker_text t on t.org_id = w.org_id and t.id = w.id
   where w.org_id = $1::uuid and w.id = $2::uuid and w.status <> 'removed' and ${ofEitherParty}`,
);

/** The statement that loads an agreed worker, for verbs that load more beside it; `workerFrom` reads its row. */
export const askWorker = (orgId: string, workerId: string): Bound<WorkerLoaded> => loadWorker.with(orgId, workerId);

/** An agreed worker from the row that `askWorker` gives. */
export function workerFrom(
  orgId: string,
  workerId: string,
  { version, state, asksFor, personal, agreementId, agreementVersion, agreementState }: WorkerLoaded,
): LoadedWorker {
  return {
    ...{ asksFor, personal, worker: { owner: orgId, id: workerId, version, state } },
    agreement: { owner: orgId, id: agreementId, version: agreementVersion, state: agreementState },
  };
}

/** Loads an agreed worker for a step; null for whoever is of neither party, and when it was removed. */
export const loadingWorker = ({ orgId, workerId }: OnWorker): Loading<LoadedWorker> =>
  loading([askWorker(orgId, workerId)], ([[row]]) => (row ? workerFrom(orgId, workerId, row) : null));

/** An agreed worker as steps on it are asked on before anything is filled in. */
export const workerCase = (
  orgId: string,
  { status, draftId }: Pick<AgreedWorkerState, 'status' | 'draftId'>,
  by: Omit<Parties, 'orgId'>,
): WorkerCase => ({ orgId, status, draftId, event: null, ...by });

const forget = statement<unknown>(
  'agreed_worker.forget',
  'delete from agreed_worker_text where org_id = $1 and id = $2',
);

/** Erases who an agreed worker is. */
export const bindForgotten = (orgId: string, workerId: string): Bound<unknown> => forget.with(orgId, workerId);
