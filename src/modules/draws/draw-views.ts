import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { drawCase } from './draw.store.ts';
import { type DrawState, drawKind } from './draw.ts';
import { openDrawSteps } from './draw-needs.ts';

/** A draw as everybody may see it. */
export interface ShownDraw {
  orgId: string;
  id: string;
  version: number;
  organisation: string;
  state: DrawState;
}

const columns = `d.org_id as "orgId", d.id, d.version, o.name as organisation, ${drawKind.stateOf('d')} as state
  from draw d join organisation o on o.id = d.org_id`;
const listAll = statement<ShownDraw>('draw.list', `select ${columns} order by d.prepared_on desc, d.id desc limit 500`);
const findOne = statement<ShownDraw>('draw.find', `select ${columns} where d.id = $1::uuid`);

/** Every draw, the newest first: also those that were let go, so that nobody draws until it suits. */
export async function listDraws(database: Database, today: Day): Promise<ShownDraw[]> {
  const [rows] = await database.run({ actor: null, today }, listAll.with());
  return rows;
}

/** One draw; null when there is none. */
export async function findDraw(database: Database, today: Day, id: string): Promise<ShownDraw | null> {
  const [[row]] = await database.run({ actor: null, today }, findOne.with(id));
  return row ?? null;
}

const named = statement<{ item: string; recordId: string }>(
  'draw.named-items',
  `select i.item, i.record_id as "recordId" from draw_item i where i.org_id = $1::uuid and i.draw_id = $2::uuid
     and may_name_items(i.org_id, i.draw_id)`,
);

/** For which record each item of a draw stands; empty for who may not know. */
export async function itemsOf(
  database: Database,
  scope: Scope,
  { orgId, id }: Pick<ShownDraw, 'orgId' | 'id'>,
): Promise<ReadonlyMap<string, string>> {
  const [rows] = await database.run(scope, named.with(orgId, id));
  return new Map(rows.map(({ item, recordId }) => [item, recordId]));
}

/** The records that were drawn, in the order of the sample; empty before, and for who may not know. */
export async function drawnRecords(database: Database, scope: Scope, draw: ShownDraw): Promise<string[]> {
  const records = await itemsOf(database, scope, draw);
  return draw.state.sample.flatMap((item) => records.get(item) ?? []);
}

/** The steps of a draw that are open to who asks. */
export function stepsOf({ actor, today }: Scope, { orgId, id, version, state }: ShownDraw): string[] {
  return actor ? openDrawSteps(drawCase({ owner: orgId, id, version, state }, null, actor, today)) : [];
}
