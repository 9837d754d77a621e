import type { Cite } from '../../sources/index.ts';

/** The quality conditions of a mandate, on which an application falls short or a mandate is lost (V-06). */
export const mandateCriteria = ['V-02', 'V-03', 'V-04', 'V-06', 'BVR-2023-12-15'] as const satisfies readonly Cite[];
