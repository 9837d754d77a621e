import { type SelectionTask, selectionCertification2024 } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import type { Entitlement } from './level.ts';

/** Who does a task in a selection of this organisation, and the paragraph that says so. */
export interface Responsibility {
  task: SelectionTask;
  by: 'organisation' | 'dg';
  source: Cite;
}

const { tasks } = selectionCertification2024;
const named = Object.keys(tasks) as SelectionTask[];

/**
 * Who does what at a level, in the order of the scheme (S-02, S-03, S-05, S-06). Tasks that do not exist at the level are
 * left out. At client level an interview with an assessment exercise is chaired by DG R&O, unless somebody of the
 * organisation is certified in assessment techniques; test rooms are booked by DG R&O, unless it has its own.
 */
export function responsibilities(
  { level, held }: Pick<Entitlement, 'level' | 'held'>,
  hasRooms: boolean,
): Responsibility[] {
  return named.flatMap((task): Responsibility[] => {
    const { by, source } = tasks[task][level ?? 'none'];
    if (by === 'nobody') return [];
    if (by === 'organisation' || by === 'dg') return [{ task, by, source }];
    const isOwn = by === 'own-rooms' ? hasRooms : by.holderOf.some((track) => held.has(track));
    return [{ task, by: isOwn ? 'organisation' : 'dg', source }];
  });
}
