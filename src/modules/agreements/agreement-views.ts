import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { officeTextInSql } from '../office-text.ts';
import { type AgreedWorkerState, agreedWorkerKind } from './agreed-worker.ts';
import { agreementCase, asksForInSql, ofEitherParty, workerCase } from './agreement.store.ts';
import { type AgreementState, agreementKind } from './agreement.ts';
import { openAgreementSteps, openWorkerSteps } from './agreement-needs.ts';

/** An agreement as either party sees it. */
export interface ShownAgreement {
  orgId: string;
  id: string;
  version: number;
  office: string;
  /** Name of the employer, as the office wrote it. */
  employer: string;
  contact: string | null;
  /** Name of the package that it was made from. */
  package: string | null;
  /** Why it was declined, withdrawn or ended, when somebody said so. */
  reasons: string | null;
  /** Names of the office's own services among its services, by their ids. */
  ownServices: Readonly<Record<string, string>>;
  state: AgreementState;
  /** The steps open to the asker. */
  steps: string[];
}
interface Row extends Omit<ShownAgreement, 'steps'> {
  asksFor: string | null;
}

const columns = `a.org_id as "orgId", a.id, a.version, o.name as office, ${agreementKind.stateOf('a')} as state,
  ${officeTextInSql('a.org_id', 'a.id', 'employer')} as employer, ${officeTextInSql('a.org_id', 'a.id', 'contact')} as contact,
  ${officeTextInSql('a.org_id', 'a.package_id', 'package')} as package,
  ${officeTextInSql('a.org_id', 'a.id', 'reasons')} as reasons, ${asksForInSql} as "asksFor",
  (select coalesce(json_object_agg(t.record_id, t.body), '{}') from office_text t
   where t.org_id = a.org_id and t.field = 'service' and a.services ? t.record_id::text) as "ownServices"`;
const from = 'agreement a join organisation o on o.id = a.org_id';

const list = statement<Row>(
  'agreement.list',
  `select ${columns} from ${from} where ${ofEitherParty} and ($1::text is null or a.status = $1)
   order by (a.status <> 'proposed'), a.proposed_on desc, a.id desc limit 500`,
);
const one = statement<Row>(
  'agreement.one',
  `select ${columns} from ${from} where a.org_id = $1::uuid and a.id = $2::uuid and ${ofEitherParty}`,
);

function shown({ asksFor, ...row }: Row, { actor }: Scope): ShownAgreement {
  const steps = actor ? openAgreementSteps(agreementCase(row.orgId, row.state, { asksFor, who: actor })) : [];
  return { ...row, steps };
}

/** The agreements of the asker's office or company, those that wait for an answer first; of one status when it is given. */
export async function listAgreements(
  database: Database,
  scope: Scope,
  status: AgreementState['status'] | null = null,
): Promise<ShownAgreement[]> {
  const [rows] = await database.run(scope, list.with(status));
  return rows.map((row) => shown(row, scope));
}

/** One agreement; null when there is none that is the asker's to see. */
export async function findAgreement(
  database: Database,
  scope: Scope,
  { orgId, agreementId }: { orgId: string; agreementId: string },
): Promise<ShownAgreement | null> {
  const [[row]] = await database.run(scope, one.with(orgId, agreementId));
  return row ? shown(row, scope) : null;
}

/** Who an agreed worker is, as it was typed or imported. */
export interface WorkerText {
  givenName: string;
  familyName: string;
  birthOn: Day;
  nationalNumber: string | null;
  email: string | null;
  phone: string | null;
  language: Language;
  grossPayCents: number | null;
  medicalCertificateOn: Day | null;
}

/** An agreed worker as either party sees it. */
export interface ShownWorker {
  orgId: string;
  id: string;
  version: number;
  office: string;
  employer: string;
  agreement: AgreementState;
  state: AgreedWorkerState;
  /** Null once it was erased. */
  text: WorkerText | null;
  /** The steps open to the asker. */
  steps: string[];
}
interface WorkerShownRow extends Omit<ShownWorker, 'steps'> {
  asksFor: string | null;
}

const workerText = `case when t.id is null then null else json_build_object('givenName', t.given_name, 'familyName', t.family_name,
  'birthOn', t.birth_on, 'nationalNumber', t.national_number, 'email', t.email, 'phone', t.phone, 'language', t.language,
  'grossPayCents', t.gross_pay_cents, 'medicalCertificateOn', t.medical_certificate_on) end`;
const workerColumns = `w.org_id as "orgId", w.id, w.version, o.name as office, ${agreedWorkerKind.stateOf('w')} as state,
  ${agreementKind.stateOf('a')} as agreement, ${officeTextInSql('a.org_id', 'a.id', 'employer')} as employer,
  ${workerText} as text, ${asksForInSql} as "asksFor"`;
const fromWorkers = `agreed_worker w join agreement a on a.org_id = w.org_id and a.id = w.agreement_id
  join organisation o on o.id = a.org_id left join agreed_worker_text t on t.org_id = w.org_id and t.id = w.id`;

const workers = statement<WorkerShownRow>(
  'agreed_worker.list',
  `select ${workerColumns} from ${fromWorkers} where ${ofEitherParty} and w.status <> 'removed'
     and ($1::uuid is null or (w.org_id = $1::uuid and w.agreement_id = $2::uuid))
   order by t.family_name, t.given_name, w.id limit $3 offset $4`,
);
const oneWorker = statement<WorkerShownRow>(
  'agreed_worker.one',
  `select ${workerColumns} from ${fromWorkers}
   where w.org_id = $1::uuid and w.id = $2::uuid and w.status <> 'removed' and ${ofEitherParty}`,
);

function shownWorker({ asksFor, ...row }: WorkerShownRow, { actor }: Scope): ShownWorker {
  const by = { companyNumber: row.agreement.companyNumber, asksFor };
  const steps = actor ? openWorkerSteps(workerCase(row.orgId, row.state, { ...by, who: actor })) : [];
  return { ...row, steps };
}

/** Which workers are listed: of one agreement or of all that are the asker's, and which page of them. */
export interface WorkersAsked {
  of?: { orgId: string; agreementId: string };
  limit?: number;
  offset?: number;
}

/** The workers under the agreements of the asker's office or company, by name. */
export async function listWorkers(
  database: Database,
  scope: Scope,
  { of, limit = 500, offset = 0 }: WorkersAsked = {},
): Promise<ShownWorker[]> {
  const asked = workers.with(of?.orgId ?? null, of?.agreementId ?? null, limit, offset);
  const [rows] = await database.run(scope, asked);
  return rows.map((row) => shownWorker(row, scope));
}

/** One agreed worker; null when there is none that is the asker's to see. */
export async function findWorker(
  database: Database,
  scope: Scope,
  { orgId, workerId }: { orgId: string; workerId: string },
): Promise<ShownWorker | null> {
  const [[row]] = await database.run(scope, oneWorker.with(orgId, workerId));
  return row ? shownWorker(row, scope) : null;
}
