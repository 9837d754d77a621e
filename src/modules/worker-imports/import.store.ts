import { z } from 'zod';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type AgreementState, agreementFrom, askAgreement, type LoadedAgreement } from '../agreements/index.ts';
import { idField } from '../fields.ts';
import { type ImportState, importKind } from './worker-import.ts';

/** Which import: every command names the office, the agreement and the import. */
export const OnImport = z.object({ orgId: idField, agreementId: idField, importId: idField });
export type OnImport = z.infer<typeof OnImport>;

/** An import with the agreement into which it goes. */
export interface LoadedImport extends LoadedAgreement {
  /** Null when it was not kept yet. */
  held: Held<ImportState> | null;
  /** What stands of it now. */
  good: number;
  bad: number;
  unanswered: number;
}

/** The agreement's state, for whoever asks about an import into it. */
export const stateOf = ({ agreement }: LoadedAgreement): AgreementState => agreement.state;

const load = statement<{ version: number | null; state: ImportState | null; unanswered: number }>(
  'worker_import.load',
  `select i.version, ${importKind.stateOf('i')} as state, (select count(*)::int from worker_import u
       where u.org_id = a.org_id and u.agreement_id = a.id and u.status = 'read' and u.erase_on > app_today()) as unanswered
   from agreement a left join worker_import i on i.org_id = a.org_id and i.id = $3::uuid and i.agreement_id = a.id
   where a.org_id = $1::uuid and a.id = $2::uuid`,
);
// Rows are there before their import is, and are then counted as they stand.
const counted = statement<{ good: number; bad: number }>(
  'worker_import.counted',
  `select count(*) filter (where r.is_good)::int as good, count(*) filter (where not r.is_good)::int as bad
   from worker_import_row r
   where r.org_id = $1::uuid and r.agreement_id = $2::uuid and r.import_id = $3::uuid and not r.is_heading`,
);

/** Loads an import for a step on it; null for whoever is neither of the office nor the employer of its agreement. */
export function loadingImport(command: OnImport): Loading<LoadedImport> {
  const ids = [command.orgId, command.agreementId, command.importId] as const;
  return loading(
    [askAgreement(command), load.with(...ids), counted.with(...ids)],
    ([[agreement], [found], [counts]]) => {
      if (!agreement || !found || !counts) return null;
      const { version, state, unanswered } = found;
      const isKept = version !== null && state !== null;
      const held = isKept ? { owner: command.orgId, id: command.importId, version, state } : null;
      return { ...agreementFrom(command, agreement), ...counts, held, unanswered };
    },
  );
}

/** An import that is over, with how many of its workers were added. */
export interface EndedImport {
  held: Held<ImportState>;
  added: number;
}

const loadEnd = statement<{ version: number; state: ImportState; added: number }>(
  'worker_import.load-end',
  `select i.version, ${importKind.stateOf('i')} as state, (select count(*)::int from worker_import_row r
     where r.org_id = i.org_id and r.import_id = i.id and r.is_good and exists (
       select from agreed_worker w where w.org_id = r.org_id and w.id = r.worker_id)) as added
   from worker_import i where i.org_id = $1::uuid and i.id = $2::uuid`,
);

/** Loads an import for its end, by the house. */
export const loadingEnd = ({ orgId, importId }: OnImport): Loading<EndedImport> =>
  loading([loadEnd.with(orgId, importId)], ([[row]]) => {
    if (!row) return null;
    const { added, ...held } = row;
    return { added, held: { owner: orgId, id: importId, ...held } };
  });

/** A row as it is staged: what was read, what can be made of it, and what is wrong with it. */
export interface StagedRow {
  at: number;
  is_heading: boolean;
  cells: readonly string[];
  worker: object | null;
  worker_id: string | null;
  person_digest: string | null;
  number_digest: string | null;
  problems: readonly object[];
  /** Which piece of the work it belongs to; null when it is not good. */
  chunk: number | null;
}

const put = statement<unknown>(
  'worker_import.put',
  `insert into worker_import_row (org_id, agreement_id, import_id, at, is_heading, cells, worker, worker_id, person_digest,
     number_digest, problems, chunk, put_on)
   select $1::uuid, $2::uuid, $3::uuid, r.at, r.is_heading, r.cells, r.worker, r.worker_id, r.person_digest, r.number_digest,
     r.problems, r.chunk, app_today()
   from jsonb_to_recordset($4::jsonb) as r (at int, is_heading boolean, cells jsonb, worker jsonb, worker_id uuid,
     person_digest text, number_digest text, problems jsonb, chunk int)`,
);
/** Stages rows of a file, before anything is decided about them. */
export const bindRows = ({ orgId, agreementId, importId }: OnImport, rows: readonly StagedRow[]): Bound<unknown> =>
  put.with(orgId, agreementId, importId, JSON.stringify(rows));

const known = statement<{ digest: string }>(
  'worker_import.known',
  `select d.digest from jsonb_array_elements_text($3::jsonb) d (digest)
   where exists (select from agreed_worker_text t where t.org_id = $1::uuid and t.agreement_id = $2::uuid
       and t.person_digest = d.digest)
     or exists (select from agreed_worker_text t where t.org_id = $1::uuid and t.agreement_id = $2::uuid
       and t.number_digest = d.digest)`,
);
/** Which of these digests are of somebody who stands under the agreement already. */
export const askKnown = ({ orgId, agreementId }: OnImport, digests: readonly string[]) =>
  known.with(orgId, agreementId, JSON.stringify(digests));

const setAside = statement<unknown>(
  'worker_import.set-aside',
  `update worker_import_row r set problems = p.problems from jsonb_to_recordset($3::jsonb) as p (at int, problems jsonb)
   where r.org_id = $1::uuid and r.import_id = $2::uuid and r.at = p.at`,
);
/** Sets rows aside that turned out not to be good. */
export const bindAside = (
  { orgId, importId }: OnImport,
  rows: readonly { at: number; problems: readonly object[] }[],
): Bound<unknown> => setAside.with(orgId, importId, JSON.stringify(rows));

const eraseAdded = statement<unknown>(
  'worker_import.erase-added',
  `delete from worker_import_row r where r.org_id = $1::uuid and r.import_id = $2::uuid and r.is_good
     and exists (select from agreed_worker w where w.org_id = r.org_id and w.id = r.worker_id)`,
);
const markLeft = statement<unknown>(
  'worker_import.mark-left',
  `update worker_import_row set problems = jsonb_build_array(jsonb_build_object('code', 'row-not-added', 'about', ''))
   where org_id = $1::uuid and import_id = $2::uuid and is_good`,
);
/** Erases the rows whose worker was added: who it is stands with the agreement now. What is left is told as not added. */
export const bindOver = ({ orgId, importId }: OnImport): readonly Bound<unknown>[] => [
  eraseAdded.with(orgId, importId),
  markLeft.with(orgId, importId),
];

const eraseAll = statement<unknown>(
  'worker_import.erase',
  'delete from worker_import_row where org_id = $1::uuid and import_id = $2::uuid',
);
/** Erases everything that was read. */
export const bindErased = ({ orgId, importId }: Pick<OnImport, 'orgId' | 'importId'>): Bound<unknown> =>
  eraseAll.with(orgId, importId);
