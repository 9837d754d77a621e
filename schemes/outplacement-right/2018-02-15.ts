import { outplacementRight2016 } from './2016-01-01.ts';
import type { OutplacementRight } from './right.ts';

/** A certificate in time spares who is medically unable, and their four weeks. */
export const outplacementRight2018 = {
  ...outplacementRight2016,
  id: 'outplacement-right/2018-02-15',
  source: 'OPL-11/5-medical',
  inForce: { from: '2018-02-15', until: '2018-12-31' },
  general: {
    ...outplacementRight2016.general,
    indemnity: {
      ...outplacementRight2016.general.indemnity,
      medicalCertificate: { days: 7, source: 'OPL-11/5-medical' },
    },
  },
} as const satisfies OutplacementRight;
