import type { Cite } from '../../sources/index.ts';

/** The paragraphs with the conditions of the levels, on which an application falls short or a level is lost. */
export const levelCriteria = ['S-03', 'S-08', 'S-09'] as const satisfies readonly Cite[];
