import { selectionCertification2024 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type PublishedValue, valueOn } from '../values/index.ts';
import type { LevelConditions } from './level.ts';

const { values } = selectionCertification2024;

/**
 * The conditions of the levels on a day: those of the scheme, with what the authority published over them (S-09).
 * Worked example: 85 per cent published from 2027-01-01. Asked for 2026-12-31 it takes 80, for 2027-01-01 it takes 85.
 */
export function conditionsOn(published: readonly PublishedValue[], asOf: Day): LevelConditions {
  const of = { asOf };
  const [atLeast, average, months] = [
    valueOn(published, 'selection-certification.certifiedPeople', of),
    valueOn(published, 'selection-certification.qCheckAverage', of),
    valueOn(published, 'selection-certification.qCheckWindow', of),
  ];
  return {
    certifiedPeople: { ...values.certifiedPeople, atLeast },
    qCheckAverage: { ...values.qCheckAverage, atLeast: average },
    qCheckWindow: { ...values.qCheckWindow, months },
  };
}
