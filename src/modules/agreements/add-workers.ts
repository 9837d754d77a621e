import { z } from 'zod';
import { agreedWorker2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { parseNationalNumber } from '../../kernel/insz.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { digestsOf } from '../attestations/index.ts';
import type { AgreedWorkerFact } from './agreed-worker.ts';
import { agreementCase, agreementFrom, askAgreement, type LoadedAgreement, OnAgreement } from './agreement.store.ts';
import type { AgreementFact } from './agreement.ts';
import { permitOnAgreement } from './agreement-needs.ts';
import { dismissalOf, serviceOfRow, WorkerRow, wrongWorker } from './worker-row.ts';

/** The most workers that one command adds; an import sends several. */
export const workersAtOnce = 100;

/** Adds one to a hundred dismissed workers to an agreement: all of them, or none. */
export const AddWorkers = OnAgreement.extend({ workers: z.array(WorkerRow).min(1).max(workersAtOnce) });
export type AddWorkers = z.infer<typeof AddWorkers>;

/** What finds a worker in an agreement: keyed digests of the national number, and of names and birth date. */
export interface WorkerDigests {
  number: string | null;
  person: string;
}

/** The digests of a row, by which a worker is found in an agreement. */
export function digestsOfRow(keys: Keys, row: WorkerRow, today: Day): WorkerDigests {
  const { number, person } = digestsOf(keys, row, today);
  // Names of signs alone have no key to find them by; the row's id is then its own.
  return { number, person: person ?? keys.lookUp('person', row.id) };
}

/** An agreement, and what finds its workers and those who are added. */
export interface Adding extends LoadedAgreement {
  /** Digests of workers who stand in the agreement, of those asked about. */
  known: readonly string[];
  rows: readonly WorkerDigests[];
}

const loadKnown = statement<{ known: string[] }>(
  'agreed_worker.known',
  `select coalesce(json_agg(d.digest), '[]') as known from jsonb_array_elements_text($3::jsonb) d (digest)
   where exists (select from agreed_worker_text t where t.org_id = $1::uuid and t.agreement_id = $2::uuid
       and t.person_digest = d.digest)
     or exists (select from agreed_worker_text t where t.org_id = $1::uuid and t.agreement_id = $2::uuid
       and t.number_digest = d.digest)`,
);

const isEither = ({ number, person }: WorkerDigests, digests: readonly string[]): boolean =>
  digests.includes(person) || (number !== null && digests.includes(number));

/** Which workers stand twice: in the agreement already, or earlier among those who are added. */
const twice = ({ rows, known }: Adding): Ground[] =>
  rows.flatMap((row, at): Ground[] => {
    const earlier = rows.slice(0, at).flatMap(({ number, person }) => (number === null ? [person] : [number, person]));
    return isEither(row, known) || isEither(row, earlier)
      ? [{ code: 'worker-twice', source: 'OURS-agreement', about: `workers.${at}` }]
      : [];
  });

function wrongWorkers({ workers }: AddWorkers, subject: Adding, today: Day): Ground[] {
  const { announcedOn } = subject.agreement.state;
  const wrong = workers.flatMap((row, at) =>
    wrongWorker(row, today, announcedOn).map((ground) => ({ ...ground, about: `workers.${at}.${ground.about}` })),
  );
  return [...wrong, ...twice(subject)];
}

const keepText = statement<unknown>(
  'agreed_worker.text',
  `insert into agreed_worker_text (org_id, id, agreement_id, given_name, family_name, birth_on, national_number, number_digest,
     person_digest, email, phone, language, gross_pay_cents, medical_certificate_on)
   select $1::uuid, r.id, $2::uuid, r.given_name, r.family_name, r.birth_on, r.national_number, r.number_digest, r.person_digest,
     r.email, r.phone, r.language, r.gross_pay_cents, r.medical_certificate_on
   from jsonb_to_recordset($3::jsonb) as r (id uuid, given_name text, family_name text, birth_on date, national_number text,
     number_digest text, person_digest text, email text, phone text, language text, gross_pay_cents int,
     medical_certificate_on date)`,
);

/** Who the workers are, in one write however many they are. */
function bindWorkerTexts(
  { orgId, agreementId, workers }: AddWorkers,
  digests: readonly WorkerDigests[],
): Bound<unknown> {
  const rows = workers.map((row, at) => {
    const number = parseNationalNumber(row.nationalNumber);
    return {
      ...{ id: row.id, given_name: row.givenName, family_name: row.familyName, birth_on: row.birthOn },
      ...{ national_number: number.ok ? number.number : null, number_digest: digests[at]?.number ?? null },
      ...{ person_digest: digests[at]?.person, email: row.email || null, phone: row.phone || null },
      ...{ language: row.language, gross_pay_cents: row.grossPayCents },
      medical_certificate_on: row.medicalCertificateOn,
    };
  });
  return keepText.with(orgId, agreementId, JSON.stringify(rows));
}

/**
 * Adds dismissed workers to an agreement that holds: all of the command, or none. A worker stands in an agreement once, found by
 * national number or by names and birth date. By the office's manager or the employer.
 */
export const addWorkers: Verb<AddWorkers, Adding> = {
  name: 'agreement.add-workers',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, agreementId, workers }) => [orgId, agreementId, ...workers.map(({ id }) => id)],
  load({ command, keys, today }) {
    const rows = command.workers.map((row) => digestsOfRow(keys, row, today));
    const asked = JSON.stringify(rows.flatMap(({ number, person }) => (number === null ? [person] : [number, person])));
    const { orgId, agreementId } = command;
    return loading([askAgreement(command), loadKnown.with(orgId, agreementId, asked)], ([[row], [found]]) =>
      row ? { ...agreementFrom(command, row), rows, known: found?.known ?? [] } : null,
    );
  },
  held: ({ agreement }) => [agreement],
  decide({ subject, command, who, today }) {
    const { agreement, asksFor } = subject;
    const { orgId, agreementId, workers } = command;
    const about = { ...agreementCase(orgId, agreement.state, { asksFor, who }), adding: workers.length };
    const step = { on: today, by: who.id };
    return permitOnAgreement('add-workers', about, () =>
      unless(wrongWorkers(command, subject, today), () =>
        accept<AgreementFact | AgreedWorkerFact>(
          { kind: 'agreement', id: agreementId, did: 'workers-added', ...step, count: workers.length },
          ...workers.map(
            (row): AgreedWorkerFact => ({
              ...{ kind: 'agreed_worker', id: row.id, did: 'added', ...step, scheme: agreedWorker2014.id, agreementId },
              ...{ dismissal: { ...dismissalOf(row, agreement.state.announcedOn) }, service: { ...serviceOfRow(row) } },
            }),
          ),
        ),
      ),
    );
  },
  also: ({ command, subject: { rows } }) => [bindWorkerTexts(command, rows)],
};
