import type { Day } from './day.ts';
import type { Scheme } from './scheme.ts';

/**
 * The version that is in force on a day, out of the versions of one procedure; undefined before the first.
 * Worked example: of one from 2014-09-01 until 2027-01-01 and one from 2027-01-01, 2026-12-31 gives the first and
 * 2027-01-01 the second.
 */
export const versionOn = <V extends { scheme: Pick<Scheme, 'inForce'> }>(
  versions: readonly V[],
  on: Day,
): V | undefined =>
  versions
    .filter(({ scheme: { inForce } }) => inForce.from <= on && (inForce.until === undefined || on < inForce.until))
    .reduce<V | undefined>(
      (newest, one) => (newest && newest.scheme.inForce.from > one.scheme.inForce.from ? newest : one),
      undefined,
    );
