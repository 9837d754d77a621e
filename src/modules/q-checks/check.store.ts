import { z } from 'zod';
import { type Bound, statement } from '../../platform/database/index.ts';
import { enqueue, type Topic } from '../../platform/outbox.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type QCheckState, qCheckKind } from '../selection/index.ts';
import { type SelectionCheckState, selectionCheckKind } from './check.ts';
import { type ClosedSelectionState, closedSelectionKind } from './closed-selection.ts';
import type { Judgement } from './judgement.ts';

/** Which selection: every command names its service and itself; it has at most one check. */
export const OnSelection = z.object({ orgId: idField, selectionId: idField });
export type OnSelection = z.infer<typeof OnSelection>;

/** A closed selection with its check, and the score that counts. */
export interface LoadedSelection {
  orgId: string;
  selectionId: string;
  selection: ClosedSelectionState;
  isDrawn: boolean;
  check: Held<SelectionCheckState> | null;
  counts: Held<QCheckState> | null;
}

/** Whether a selection `c` stands in the sample of a draw that was made, in SQL. */
export const isDrawnInSql = `exists (select from draw_item i join draw d on d.org_id = i.org_id and d.id = i.draw_id
  where i.org_id = c.org_id and i.record_id = c.id and d.subject = 'selections' and d.status = 'revealed' and d.sample ? i.item)`;

interface Row {
  selection: ClosedSelectionState;
  isDrawn: boolean;
  check: { id: string; version: number; state: SelectionCheckState } | null;
  counts: { id: string; version: number; state: QCheckState } | null;
}

const load = statement<Row>(
  'selection-check.load',
  `select ${closedSelectionKind.stateOf('c')} as selection, ${isDrawnInSql} as "isDrawn",
     case when k.id is null then null else json_build_object('id', k.id, 'version', k.version,
       'state', ${selectionCheckKind.stateOf('k')}) end as check,
     case when q.id is null then null else json_build_object('id', q.id, 'version', q.version,
       'state', ${qCheckKind.stateOf('q')}) end as counts
   from closed_selection c left join selection_check k on k.org_id = c.org_id and k.selection_id = c.id
     left join q_check q on q.org_id = k.org_id and q.id = k.q_check_id
   where c.org_id = $1::uuid and c.id = $2::uuid and (app_role() = 'selection-checker'
     or (c.org_id = app_id('org') and app_role() = 'office-manager'))`,
);

/** Loads a selection for a step on its check; null for whoever neither checks nor manages the service. */
export const loadingSelection = ({ orgId, selectionId }: OnSelection): Loading<LoadedSelection> =>
  loading([load.with(orgId, selectionId)], ([[row]]) => {
    if (!row) return null;
    const { selection, isDrawn, check, counts } = row;
    return {
      ...{ orgId, selectionId, selection, isDrawn },
      check: check && { owner: orgId, ...check },
      counts: counts && { owner: orgId, ...counts },
    };
  });

const keepText = statement<unknown>(
  'selection-check.text',
  `insert into selection_check_text (org_id, id, n, field, criterion, body, written_on, written_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Whose words they are, and the version of the check that they came with. */
interface Written {
  orgId: string;
  checkId: string;
  version: number;
  on: string;
  by: string;
}

/** Keeps the word of the service, or why a final check was corrected. */
export const bindCheckText = (
  { orgId, checkId, version, on, by }: Written,
  field: 'answer' | 'reasons',
  body: string,
): Bound<unknown> => keepText.with(orgId, checkId, version, field, '', body, on, by);

/** Keeps the remarks of a judgement, each under its criterion. */
export const bindRemarks = (
  { orgId, checkId, version, on, by }: Written,
  judged: readonly Judgement[],
): Bound<unknown>[] =>
  judged
    .filter(({ remark }) => remark !== '')
    .map(({ criterion, remark }) => keepText.with(orgId, checkId, version, 'remark', criterion, remark, on, by));

/** Tells whoever is concerned with the check of a selection. */
export const tellOfCheck = (topic: Topic, { orgId, selectionId }: OnSelection, now: Date): Bound<unknown> =>
  enqueue(topic, { orgId, selectionId }, now);
