import { type CellNeed, employmentCell2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { type CellState, cellToday } from './cell.ts';
import { addUp, type Figures } from './figures.ts';

/** What a step of an employment cell is asked on: everything as data. */
export interface CellCase {
  /** The office that guides. */
  orgId: string;
  /** Null before it is noted. */
  cell: CellState | null;
  /** Whether this company's cell of the same day is noted at this office already. */
  isKnown: boolean;
  /** What was counted, and when it came in; null as long as nobody said so. */
  figures: Figures | null;
  receivedOn: Day | null;
  who: Actor;
  today: Day;
}

const cellNeeds: Needs<CellNeed, CellCase> = {
  'cell-not-known': ({ isKnown }) =>
    isKnown ? [{ code: 'cell-already-noted', source: 'OURS-cell', about: 'startedOn' }] : [],
  'moment-has-come': ({ cell, receivedOn, today }) =>
    cell && (receivedOn ?? today) < cell.countOn
      ? [{ code: 'count-too-early', source: 'C-09', about: cell.countOn }]
      : [],
  'still-in-time': ({ cell, receivedOn }) =>
    cell && receivedOn !== null && receivedOn > cell.deliverBy
      ? [{ code: 'count-too-late', source: 'OURS-cell', about: cell.deliverBy }]
      : [],
  'counts-add-up': ({ figures }) =>
    figures === null || addUp(figures) ? [] : [{ code: 'counts-do-not-add-up', source: 'C-09', about: 'guided' }],
};

const askOf = (about: CellCase) => ({
  scheme: employmentCell2014,
  status: about.cell ? cellToday(about.cell, about.today) : ('new' as const),
  who: about.who,
  needs: cellNeeds,
  about,
});

const isForeign = ({ who, orgId }: CellCase) => who.role === 'office-manager' && who.orgId !== orgId;

/** Asks the scheme's table whether a step of an employment cell is open, and decides when it is. */
export const permitOnCell = (step: string, about: CellCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'C-09', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on an employment cell today: what buttons and the API offer. */
export const openCellSteps = (about: CellCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));

/** A cell as its steps are asked on before anything is filled in: what an office hands in comes in today. */
export const cellCase = (orgId: string, cell: CellState, who: Actor, today: Day): CellCase => ({
  ...{ orgId, cell, isKnown: false, figures: null, who, today },
  receivedOn: who.role === 'office-manager' ? today : null,
});
