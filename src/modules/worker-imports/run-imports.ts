import type { Ground } from '../../kernel/decision.ts';
import type { Actor, Role } from '../../kernel/role.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Housekeeping, startHousekeeping } from '../../platform/housekeeping.ts';
import type { Log } from '../../platform/log.ts';
import { newId } from '../../platform/new-id.ts';
import { asSystem, type House, type Outcome, perform } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import type { GroundCode } from '../../texts/grounds.ts';
import { addWorkers, WorkerRow } from '../agreements/index.ts';
import { columnKeys } from './columns.ts';
import { bindAside, type OnImport } from './import.store.ts';
import { endImport } from './import-steps.ts';
import type { RowProblem } from './stage-row.ts';

/** A piece of an import that is still to be done, with in whose name. */
interface Piece {
  status: string;
  confirmedBy: string;
  confirmedRole: Role;
  confirmedOrg: string;
  /** Whether who confirmed still has the place in which it was done. */
  hasPlace: boolean;
  columns: readonly (string | null)[];
  chunk: number;
  rows: readonly { at: number; worker: unknown }[];
}

const atWork = statement<OnImport>(
  'worker_import.at-work',
  `select org_id as "orgId", agreement_id as "agreementId", id as "importId" from worker_import
   where status in ('running', 'stopping') order by id limit 100`,
);
// The next piece with rows whose worker is not there yet: what was done before a stop is not done again.
const nextPiece = statement<Piece>(
  'worker_import.next-piece',
  `select i.status, i.confirmed_by as "confirmedBy", i.confirmed_role as "confirmedRole", i.confirmed_org as "confirmedOrg",
     has_place(i.confirmed_by, i.confirmed_org, i.confirmed_role) as "hasPlace", i.columns,
     coalesce(n.chunk, 0) as chunk, (select coalesce(json_agg(json_build_object('at', r.at, 'worker', r.worker) order by r.at), '[]')
      from worker_import_row r where r.org_id = i.org_id and r.import_id = i.id and r.is_good and r.chunk = n.chunk) as rows
   from worker_import i left join lateral (
     select p.chunk from worker_import_row p
     where p.org_id = i.org_id and p.import_id = i.id and p.chunk >= $3::int and p.is_good
       and not exists (select from agreed_worker w where w.org_id = p.org_id and w.id = p.worker_id)
     order by p.chunk limit 1) n on true
   where i.org_id = $1::uuid and i.id = $2::uuid`,
);

const asHouse = async <Row>({ database, clock }: House, bound: Bound<Row>): Promise<Row[]> => {
  const [rows] = await database.run({ actor: systemActor, today: clock.today() }, bound);
  return rows;
};

/** Who confirmed, as who the workers are added: the journal says so, and the second wall asks it again. */
const inTheNameOf = ({ confirmedBy, confirmedRole, confirmedOrg }: Piece): Actor => ({
  ...{ id: confirmedBy, name: '', role: confirmedRole, orgId: confirmedOrg, orgName: null },
  ...{ unitNumber: null, region: null, citizenId: null },
});

/**
 * Adds what is left of an import, a piece of at most a hundred after the other, until it is done, stopped, or may not go on. It can
 * be broken off anywhere and begun again by whoever: a piece has one idempotency key, and each of its workers one id.
 */
export async function runImport(house: House, ids: OnImport, stop?: AbortSignal): Promise<void> {
  // Pieces behind this one are done; who begins anew looks from the first on.
  let from = 0;
  while (!stop?.aborted) {
    const [piece] = await asHouse(house, nextPiece.with(ids.orgId, ids.importId, from));
    if (!piece || (piece.status !== 'running' && piece.status !== 'stopping')) return;
    if (piece.status === 'stopping' || piece.rows.length === 0) return end(house, ids, null);
    if (!piece.hasPlace) return end(house, ids, 'place-lost');
    const why = await addPiece(house, ids, piece);
    if (why !== null) return end(house, ids, why);
    from = piece.chunk;
  }
}

async function end(house: House, ids: OnImport, why: GroundCode | null): Promise<void> {
  await perform(house, asSystem(systemActor), endImport, { ...ids, why });
}

/** Adds a piece, or sets aside those of its rows that can not be added any more; gives why the import can not go on. */
async function addPiece(house: House, ids: OnImport, piece: Piece): Promise<GroundCode | null> {
  const { orgId, agreementId, importId } = ids;
  const workers = piece.rows.map(({ worker }) => WorkerRow.parse(worker));
  const places = piece.rows.map(({ at }) => at).join(' ');
  const asking = {
    ...{ actor: inTheNameOf(piece), requestId: newId() },
    // Another set of rows is another command: what was set aside meanwhile is not in it.
    idempotencyKey: `import ${importId} ${house.keys.lookUp('import piece', places)}`,
  };
  const outcome = await perform(house, asking, addWorkers, { orgId, agreementId, workers });
  if (outcome.ok) return null;
  const aside = setAside(outcome, piece);
  if (aside.length === 0) return outcome.reason === 'stale' ? null : (outcome.grounds[0]?.code ?? 'not-open-now');
  await asHouse(house, bindAside(ids, aside));
  return null;
}

/** The rows about which a refusal is, each with its problems: `workers.3.birthOn` is about the fourth row. */
function setAside({ grounds }: Extract<Outcome, { ok: false }>, { rows, columns }: Piece) {
  const told = new Map<number, RowProblem[]>();
  for (const ground of grounds) {
    const [at, problem] = problemOf(ground, columns);
    const row = at === null ? undefined : rows[at];
    if (row) told.set(row.at, [...(told.get(row.at) ?? []), problem]);
  }
  return [...told].map(([at, problems]) => ({ at, problems }));
}

function problemOf({ code, about }: Ground, columns: Piece['columns']): [number | null, RowProblem] {
  const [, place, field = ''] = /^workers\.(\d+)(?:\.(\w+))?$/.exec(about) ?? [];
  const key = columnKeys.find((name) => name === field);
  const column = key === undefined ? -1 : columns.indexOf(key);
  const problem = { code, about: field, ...(key ? { key } : {}), ...(column < 0 ? {} : { column }) };
  return [place === undefined ? null : Number(place), problem];
}

/** Goes on with every import that was confirmed. Gives how many it worked at. */
export async function runImports(house: House, stop?: AbortSignal): Promise<{ imports: number }> {
  const found = await asHouse(house, atWork.with());
  for (const ids of found) await runImport(house, ids, stop);
  return { imports: found.length };
}

/** How often it is looked for imports that were confirmed, in milliseconds. */
const everyMillis = 1_000;

/** Works at imports in the background; stopped, it ends the piece in hand, and whoever comes after goes on with the rest. */
export function startImporter(house: House, log: Pick<Log, 'error' | 'info'>): Housekeeping {
  const stopping = new AbortController();
  const work = () => runImports(house, stopping.signal);
  const keeping = startHousekeeping([{ what: 'workers of lists added', work }], log, everyMillis);
  return {
    stop() {
      stopping.abort();
      return keeping.stop();
    },
  };
}

const eraseLapsed = statement<{ erased: number }>(
  'worker_import.erase-lapsed',
  `with gone as (delete from worker_import_row r where
       exists (select from worker_import i where i.org_id = r.org_id and i.id = r.import_id and i.erase_on <= app_today()
         and i.status not in ('running', 'stopping'))
       or (r.put_on < app_today() and not exists (select from worker_import i where i.org_id = r.org_id and i.id = r.import_id))
     returning 1)
   select count(*)::int as erased from gone`,
);

/** Erases rows whose term is over, and those of a list that nobody kept (OURS-import-kept). */
export async function eraseLapsedRows(house: House): Promise<{ erased: number }> {
  const [row] = await asHouse(house, eraseLapsed.with());
  return { erased: row?.erased ?? 0 };
}
