import { z } from 'zod';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import { type CellState, cellKind } from './cell.ts';
import type { Figures } from './figures.ts';

/** Which cell: every command names the office that guides, and the cell. */
export const OnCell = z.object({ orgId: idField, cellId: idField });
export type OnCell = z.infer<typeof OnCell>;

/** Whose cells: the policies say the same, and rights live in the query too. */
export const mineOrTheBody = `((c.org_id = app_id('org') and app_role() = 'office-manager') or is_certifying_body())`;

/** A cell, and what was published of the law. */
export interface LoadedCell {
  orgId: string;
  cell: Held<CellState>;
  published: readonly PublishedValue[];
}

const load = statement<{ version: number; state: CellState; published: readonly PublishedValue[] }>(
  'cell.load',
  `select c.version, ${cellKind.stateOf('c')} as state, ${publishedInSql} as published from employment_cell c
   where c.org_id = $1::uuid and c.id = $2::uuid
     and (app_role() = 'certification-secretariat' or (c.org_id = app_id('org') and app_role() = 'office-manager'))`,
);

/** Loads a cell for a step on it; null for whoever neither guides it nor keeps the body's secretariat. */
export const loadingCell = ({ orgId, cellId }: OnCell): Loading<LoadedCell> =>
  loading([load.with(orgId, cellId)], ([[row]]) => {
    if (!row) return null;
    const { version, state, published } = row;
    return { orgId, published, cell: { owner: orgId, id: cellId, version, state } };
  });

const keepFigures = statement<unknown>(
  'cell.figures',
  `insert into employment_cell_figure (org_id, id, n, guided, at_work, not_available, other)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);
const keepText = statement<unknown>(
  'cell.text',
  'insert into employment_cell_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Keeps what was counted where only the body reads it, under the version that this made. */
export const bindFigures = (
  { orgId, cellId }: OnCell,
  version: number,
  { guided, atWork, notAvailable, other }: Figures,
): Bound<unknown> => keepFigures.with(orgId, cellId, version, guided, atWork, notAvailable, other);

/** Keeps words beside a cell, under the version that they came with. */
export const bindCellText = (
  { orgId, cellId }: OnCell,
  text: { version: number; field: 'company' | 'reasons'; body: string; on: string; by: string },
): Bound<unknown> => keepText.with(orgId, cellId, text.version, text.field, text.body, text.on, text.by);
