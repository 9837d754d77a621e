import type { CellState } from '../../src/modules/cells/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, heldOf } from './records.ts';

const loaded = (told: Telling) => ({
  orgId: idIn(told, 'orgId'),
  cell: heldOf<CellState>(told.records, 'employment_cell', idIn(told, 'cellId')),
  published: told.facts.published ?? [],
});

/** What the steps of employment cells are decided on. */
export const cellSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'employment_cell.register': (told) => ({
    published: told.facts.published ?? [],
    isKnown: allOf<CellState>(told.records, 'employment_cell').some(
      ({ state: { companyNumber, startedOn, closedOn } }) =>
        companyNumber === told.command.companyNumber && startedOn === told.command.startedOn && closedOn === null,
    ),
  }),
  employment_cell: loaded,
};
