import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import type { Held } from '../../platform/record.ts';
import { type DrawState, drawKind } from './draw.ts';
import type { DrawCase } from './draw-needs.ts';

/** Which draw: every command names whose files are drawn, and itself. */
export interface OnDraw {
  orgId: string;
  drawId: string;
}

/** A draw as its row comes back. */
export interface DrawRow {
  version: number;
  state: DrawState;
}

/** Finds a draw for the officers of its body; for others there is none. */
export const findOwnDraw = statement<DrawRow>(
  'draw.load',
  `select d.version, ${drawKind.stateOf('d')} as state from draw d
   where d.org_id = $1::uuid and d.id = $2::uuid and is_draw_body(d.subject)`,
);

/** A row as the record that was loaded. */
export const heldDraw = ({ orgId, drawId }: OnDraw, { version, state }: DrawRow): Held<DrawState> => ({
  ...{ owner: orgId, id: drawId, version, state },
});

/** The case that a draw makes for who asks today. */
export const drawCase = (draw: Held<DrawState>, population: number | null, who: Actor, today: Day): DrawCase => ({
  ...{ orgId: draw.owner, orgKind: null, subject: draw.state.subject, draw: draw.state, overlaps: false },
  ...{ population, who, today },
});
