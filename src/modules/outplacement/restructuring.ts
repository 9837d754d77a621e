import { restructuring2019 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';

/**
 * Whether this many dismissals are a collective dismissal (GP-31): 25 of 250 are, 10 of 60, 6 of 15 and 5 of 10; 5 of 15 are not.
 * Both are whole numbers, `leaving` no more than `workers`.
 */
export function isCollective(workers: number, leaving: number): boolean {
  const size = restructuring2019.collective.sizes.find(({ fromWorkers }) => workers >= fromWorkers);
  if (!size) return false;
  return 'percent' in size ? leaving * 100 >= workers * size.percent : leaving >= size.leaving;
}

/**
 * What Flanders refunds an employer in restructuring per worker in euros, by age at the announcement and whether they work
 * three months later (VL-refund): 50 years and at work 900, 40 years and not 360. Null before 2019-09-18.
 */
export function refundOf(on: Day, age: number, isAtWork: boolean): number | null {
  const { inForce, refund } = restructuring2019;
  if (on < inForce.from) return null;
  const { euros, whenAtWork } = age >= refund.fromAge ? refund.older : refund.younger;
  return isAtWork ? euros + whenAtWork : euros;
}
