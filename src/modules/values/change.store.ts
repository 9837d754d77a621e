import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { publishedInSql } from './law.ts';
import type { PublishedValue } from './value.ts';
import { type ValueChangeState, valueChangeKind } from './value-change.ts';

/** A change with what its steps are decided on. */
export interface LoadedChange {
  orgId: string;
  orgKind: string;
  /** Null before its first fact. */
  change: Held<ValueChangeState> | null;
  published: PublishedValue[];
}

interface Row {
  orgKind: string;
  change: { version: number; state: ValueChangeState } | null;
  published: PublishedValue[];
}

/** `$1` the body, which is the asker's own, `$2` the change. */
const load = statement<Row>(
  'value_change.load',
  `select o.kind as "orgKind", ${publishedInSql} as published,
     (select json_build_object('version', v.version, 'state', ${valueChangeKind.stateOf('v')})
       from value_change v where v.org_id = o.id and v.id = $2::uuid) as change
   from organisation o where o.id = $1::uuid and o.id = app_id('org')`,
);

/** Loads a change of one's own body; null for anybody else's. `isNew`: there need be none yet. */
export const loadingChange = (
  { orgId, changeId }: { orgId: string; changeId: string },
  isNew = false,
): Loading<LoadedChange> =>
  loading([load.with(orgId, changeId)], ([[row]]) =>
    row && (isNew || row.change)
      ? { ...row, orgId, change: row.change && { owner: orgId, id: changeId, ...row.change } }
      : null,
  );

const keepText = statement<unknown>(
  'value_change.text',
  `insert into value_change_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Keeps why a value changes, or why a change is withdrawn, beside the version that this made. */
export const bindChangeText = (text: {
  orgId: string;
  id: string;
  version: number;
  field: 'reasons' | 'withdrawal';
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.version, text.field, text.body, text.on, text.by);
