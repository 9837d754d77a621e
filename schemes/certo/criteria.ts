import type { Cite } from '../../sources/index.ts';

/** The criteria of the certificate, on which an application falls short or a certificate is lost (C-02). */
export const certoCriteria = [
  'C-03',
  'C-04',
  'C-05',
  'C-06',
  'C-07',
  'C-08',
  'C-09',
] as const satisfies readonly Cite[];
export type CertoCriterion = (typeof certoCriteria)[number];

/** Criteria in the order of the scheme, each once. */
export const inOrder = (given: readonly Cite[]): CertoCriterion[] => certoCriteria.filter((one) => given.includes(one));
