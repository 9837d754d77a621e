import type { z } from 'zod';
import { employmentCell2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Decision, unless } from '../../kernel/decision.ts';
import type { Case, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { Received, wrongReceipt } from '../pieces/index.ts';
import { bindFigures, type LoadedCell, loadingCell, OnCell } from './cell.store.ts';
import type { CellFact, CountChannel } from './cell.ts';
import { permitOnCell } from './cell-needs.ts';
import { Figures, figuresText } from './figures.ts';

/** An office hands in what it counted. */
export const DeliverCount = OnCell.extend(Figures.shape);
export type DeliverCount = z.infer<typeof DeliverCount>;

/** The secretariat types in a count that came by post or mail (C-19). */
export const EnterCount = DeliverCount.extend(Received.shape);
export type EnterCount = z.infer<typeof EnterCount>;

interface Arrived {
  step: 'deliver' | 'enter';
  channel: CountChannel;
  receivedOn: Day;
}

/** Decides on a count; what stands in the journal is a digest, so that nobody reads a figure there. */
function counted(
  { subject: { orgId, cell }, command, who, today, digest }: Case<DeliverCount, LoadedCell>,
  { step, channel, receivedOn }: Arrived,
): Decision<Fact> {
  const about = { orgId, cell: cell.state, isKnown: false, figures: command, receivedOn, who, today };
  return permitOnCell(step, about, () =>
    accept<CellFact>({
      ...{ kind: 'employment_cell', id: command.cellId, did: 'delivered', on: today, by: who.id, channel, receivedOn },
      figures: digest(figuresText(command.cellId, cell.version + 1, command)),
    }),
  );
}

/**
 * Hands in the count of a cell (C-09): once, from the set moment on and no later than its last day. The office that hands it in
 * reads it nowhere afterwards. By its manager.
 */
export const deliverCount: Verb<DeliverCount, LoadedCell> = {
  name: 'employment_cell.deliver',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, cellId }) => [orgId, cellId],
  load: ({ command }) => loadingCell(command),
  held: ({ cell }) => [cell],
  decide: (asked) => counted(asked, { step: 'deliver', channel: 'online', receivedOn: asked.today }),
  also: ({ command, subject }) => [bindFigures(command, subject.cell.version + 1, command)],
};

/** Types in a count that came by post or mail (C-09, C-19): the day on which it came in decides whether it is in time. */
export const enterCount: Verb<EnterCount, LoadedCell> = {
  ...deliverCount,
  name: 'employment_cell.enter',
  decide: (asked) =>
    unless(wrongReceipt(asked.command, asked.today, employmentCell2014), () =>
      counted(asked, { step: 'enter', channel: asked.command.channel, receivedOn: asked.command.receivedOn }),
    ),
};
