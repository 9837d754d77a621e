import type { Cite } from '../../../sources/index.ts';
import { add, type Day } from '../../kernel/day.ts';
import { type FileSection, type SectionId, sections } from './sections/index.ts';

/** A live entry, as far as its age matters. */
export interface KeptEntry {
  section: string;
  /** When someone last saved or confirmed it. */
  updatedOn: Day;
}

/** A section that is not ready for the handover: nothing stands in it, or something in it is out of date. */
export interface StaleSection {
  section: SectionId;
  why: 'missing' | 'out-of-date';
  /** When its oldest entry was last saved or confirmed; null when there is none. */
  updatedOn: Day | null;
  source: Cite;
}

/** Last day, inclusive, on which an entry counts as up to date; null when its section does not age. */
export const freshUntil = ({ staleAfter }: FileSection, updatedOn: Day): Day | null =>
  staleAfter ? add(updatedOn, staleAfter) : null;

/** Whether an entry of a section is out of date on a day. */
export function isOutOfDate(section: FileSection, updatedOn: Day, today: Day): boolean {
  const until = freshUntil(section, updatedOn);
  return until !== null && today > until;
}

/**
 * What must still be brought up to date before the file is handed over to VDAB (M-22), in the order of the file: the
 * sections that a handover needs and that have no entry, and those with an entry that is out of date (OURS-fresh).
 * Worked example: a situation saved on 2026-03-01 is up to date until 2026-06-01 included, and out of date on 2026-06-02.
 */
export function staleSections(entries: readonly KeptEntry[], today: Day): StaleSection[] {
  const all: readonly FileSection[] = sections;
  return all.flatMap((section): StaleSection[] => {
    const days = entries.filter((entry) => entry.section === section.id).map(({ updatedOn }) => updatedOn);
    const [oldest = null] = [...days].sort();
    if (oldest === null)
      return section.neededForHandover
        ? [{ section: section.id, why: 'missing', updatedOn: null, source: 'M-22' }]
        : [];
    return section.staleAfter && isOutOfDate(section, oldest, today)
      ? [{ section: section.id, why: 'out-of-date', updatedOn: oldest, source: section.staleAfter.source }]
      : [];
  });
}
