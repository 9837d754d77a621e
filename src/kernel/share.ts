/** Lower and upper end of an interval between 0 and 1. */
export interface Interval {
  from: number;
  until: number;
}

/** Of the normal distribution: 95 % lies within so many standard deviations. */
const z = 1.959_963_984_540_054;

/**
 * The interval of Wilson (1927) around a share, at 95 %: what a share of `count` out of `of` says of everybody who could
 * have answered. Unlike the simple interval it is right for few answers and near 0 and 1. Nothing is said of none.
 * Worked example: 24 out of 30 is 80 %, between 62.7 % and 90.5 %.
 */
export function wilson(count: number, of: number): Interval {
  if (of <= 0) return { from: 0, until: 1 };
  const share = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * of)) / of);
  // At both ends the formula gives exactly nought and one, which binary fractions miss.
  return { from: count === 0 ? 0 : (middle - spread) / scale, until: count === of ? 1 : (middle + spread) / scale };
}
