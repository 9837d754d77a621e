import type { DrawState } from '../../src/modules/draws/index.ts';
import type { ClosedSelectionState, SelectionCheckState } from '../../src/modules/q-checks/index.ts';
import type { QCheckState } from '../../src/modules/selection/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, heldOf } from './records.ts';

/** A closed selection with its check and the score that counts; an item of a draw is the selection's own name. */
function selected(told: Telling): object {
  const { records } = told;
  const selectionId = idIn(told, 'selectionId');
  const check =
    allOf<SelectionCheckState>(records, 'selection_check').find(({ state }) => state.selectionId === selectionId) ??
    null;
  return {
    ...{ orgId: 'office', selectionId, check },
    selection: heldOf<ClosedSelectionState>(records, 'closed_selection', selectionId).state,
    isDrawn: allOf<DrawState>(records, 'draw').some(({ state }) => state.sample.includes(selectionId)),
    counts: allOf<QCheckState>(records, 'q_check').find(({ id }) => id === check?.state.qCheckId) ?? null,
  };
}

/** What the steps of Q-checks are decided on. */
export const qCheckSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'closed_selection.note': (told) => ({
    places: told.facts.people?.find(({ id }) => id === told.command.personId)?.places ?? [],
    isKnown: allOf<ClosedSelectionState>(told.records, 'closed_selection').some(
      ({ state }) => state.code === told.command.code,
    ),
  }),
  selection_check: selected,
};
