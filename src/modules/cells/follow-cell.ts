import type { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { textField } from '../fields.ts';
import { bindCellText, type LoadedCell, loadingCell, OnCell } from './cell.store.ts';
import type { CellFact } from './cell.ts';
import { askedAgainBy } from './cell-days.ts';
import { cellCase, permitOnCell } from './cell-needs.ts';
import { tellDue } from './register-cell.ts';

/** A step of the body on a cell, with why. */
export const FollowCell = OnCell.extend({
  reasons: textField(2000).refine((text) => text !== '', 'reasons-missing'),
});
export type FollowCell = z.infer<typeof FollowCell>;

const following = {
  owner: ({ orgId }: FollowCell) => orgId,
  known: ({ orgId, cellId }: FollowCell) => [orgId, cellId],
  load: ({ command }: { command: FollowCell }) => loadingCell(command),
  held: ({ cell }: LoadedCell) => [cell],
};

/**
 * Asks a count again, with a term as long as the first (OURS-cell): because none came in time, or because something is wrong
 * with the one that did. What came in before is kept. By CERTO's secretariat.
 */
export const askCountAgain: Verb<FollowCell, LoadedCell> = {
  name: 'employment_cell.ask-again',
  ...following,
  decide({ subject: { orgId, cell, published }, command: { cellId: id }, who, today }) {
    const deliverBy = askedAgainBy(cell.state, today, published);
    return permitOnCell('ask-again', cellCase(orgId, cell.state, who, today), () =>
      accept<CellFact>({ kind: 'employment_cell', id, did: 'asked-again', on: today, by: who.id, deliverBy }),
    );
  },
  also: ({ command, subject: { orgId, cell }, who, today, now }) => [
    bindCellText(command, {
      ...{ version: cell.version + 1, field: 'reasons', body: command.reasons, on: today, by: who.id },
    }),
    tellDue(orgId, cell.id, cell.state, now),
  ],
};

/** Closes a cell without a count, with why: the office did not guide it after all, or nobody was there to count. */
export const closeCell: Verb<FollowCell, LoadedCell> = {
  name: 'employment_cell.close',
  ...following,
  decide: ({ subject: { orgId, cell }, command: { cellId: id }, who, today }) =>
    permitOnCell('close', cellCase(orgId, cell.state, who, today), () =>
      accept<CellFact>({ kind: 'employment_cell', id, did: 'closed', on: today, by: who.id }),
    ),
  also: ({ command, subject: { cell }, who, today }) => [
    bindCellText(command, {
      ...{ version: cell.version + 1, field: 'reasons', body: command.reasons, on: today, by: who.id },
    }),
  ],
};
