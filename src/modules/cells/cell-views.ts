import type { CellStatus } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { mineOrTheBody } from './cell.store.ts';
import { type CellState, cellKind, cellToday } from './cell.ts';
import { cellCase, openCellSteps } from './cell-needs.ts';
import type { Figures } from './figures.ts';

/** What somebody of the body wrote with a step. */
export interface CellWords {
  version: number;
  body: string;
  on: Day;
  byName: string;
}

/** What was counted, under the version that handing it in made. */
export interface ShownFigures extends Figures {
  version: number;
}

/** An employment cell as who guides it and the body see it. */
export interface ShownCell {
  orgId: string;
  id: string;
  version: number;
  office: string;
  company: string;
  state: CellState;
  status: Exclude<CellStatus, 'new'>;
  words: CellWords[];
  /** Every count that came in, the newest first; for the body alone, and empty for everybody else (C-09). */
  figures: ShownFigures[];
  /** The steps that are open to the asker today. */
  steps: string[];
}

/** The newest count of a cell. */
export interface CellOutcome extends Figures {
  orgId: string;
  cellId: string;
  office: string;
  company: string;
  /** The day that the count is of. */
  countOn: Day;
}

const company = `(select t.body from employment_cell_text t
  where t.org_id = c.org_id and t.id = c.id and t.field = 'company')`;
const figures = `'guided', f.guided, 'atWork', f.at_work, 'notAvailable', f.not_available, 'other', f.other`;
const columns = `c.org_id as "orgId", c.id, c.version, o.name as office, ${company} as company, ${cellKind.stateOf('c')} as state,
  (select coalesce(json_agg(json_build_object('version', t.n, 'body', t.body, 'on', t.written_on,
      'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
   from employment_cell_text t join person p on p.id = t.written_by
   where t.org_id = c.org_id and t.id = c.id and t.field = 'reasons') as words,
  (select coalesce(json_agg(json_build_object('version', f.n, ${figures}) order by f.n desc), '[]')
   from employment_cell_figure f where f.org_id = c.org_id and f.id = c.id and is_certifying_body()) as figures`;
const from = `employment_cell c join organisation o on o.id = c.org_id`;

type Row = Omit<ShownCell, 'status' | 'steps'>;

const list = statement<Row>(
  'cell.list',
  `select ${columns} from ${from} where ${mineOrTheBody} and ($1::uuid is null or c.org_id = $1::uuid)
   order by c.count_on desc, o.name, c.id limit 500`,
);
const find = statement<Row>(
  'cell.find',
  `select ${columns} from ${from} where c.org_id = $1::uuid and c.id = $2::uuid and ${mineOrTheBody}`,
);

const shownOn = (row: Row, { actor, today }: Scope): ShownCell => ({
  ...row,
  status: cellToday(row.state, today),
  steps: actor ? openCellSteps(cellCase(row.orgId, row.state, actor, today)) : [],
});

/** The cells of an office or, without one, all that are the asker's to see: those with the newest moment first. */
export async function listCells(database: Database, scope: Scope, orgId: string | null = null): Promise<ShownCell[]> {
  const [rows] = await database.run(scope, list.with(orgId));
  return rows.map((row) => shownOn(row, scope));
}

/** One cell; null when there is none that the asker may see. */
export async function findCell(database: Database, scope: Scope, orgId: string, id: string): Promise<ShownCell | null> {
  const [[row]] = await database.run(scope, find.with(orgId, id));
  return row ? shownOn(row, scope) : null;
}

const outcomes = statement<CellOutcome>(
  'cell.outcomes',
  `select c.org_id as "orgId", c.id as "cellId", o.name as office, ${company} as company, c.count_on as "countOn",
     f.guided, f.at_work as "atWork", f.not_available as "notAvailable", f.other
   from ${from} join lateral (select * from employment_cell_figure f where f.org_id = c.org_id and f.id = c.id
     order by f.n desc limit 1) f on c.status = 'delivered'
   where is_certifying_body() and ($1::uuid is null or c.org_id = $1::uuid)
     and c.count_on >= $2::date and c.count_on < $3::date
   order by c.count_on, o.name, c.id limit 5000`,
);

/**
 * What was counted of the cells of an office, or of all when it is null, whose moment lies in a window: `from` included, `until`
 * not. For the certifying body alone; nobody else gets a row, at this door or at the second wall (C-09). A count that is asked
 * for again is left out until it comes in.
 */
export async function outcomesOf(
  { database }: { database: Database },
  scope: Scope,
  organisation: string | null,
  { from: first, until }: { from: Day; until: Day },
): Promise<CellOutcome[]> {
  const [rows] = await database.run(scope, outcomes.with(organisation, first, until));
  return rows;
}

const offices = statement<{ orgId: string; name: string }>(
  'cell.offices',
  `select o.id as "orgId", o.name from organisation o where takes_in_for(o.id) order by o.name, o.id limit 1000`,
);

/** The offices for which the asker can note a cell, by name. */
export async function listGuidingOffices(database: Database, scope: Scope): Promise<{ orgId: string; name: string }[]> {
  const [rows] = await database.run(scope, offices.with());
  return rows;
}

const guiding = statement<{ orgId: string }>(
  'cell.guiding',
  `select o.id as "orgId" from organisation o where o.id = $1::uuid and o.kind = 'outplacement-office'
     and ((o.id = app_id('org') and app_role() = 'office-manager') or is_certifying_body())`,
);

/** Whether an organisation can guide cells that are the asker's to see: an outplacement office, one's own or for the body any. */
export async function guidesCells(database: Database, scope: Scope, orgId: string): Promise<boolean> {
  const [[row]] = await database.run(scope, guiding.with(orgId));
  return row !== undefined;
}
