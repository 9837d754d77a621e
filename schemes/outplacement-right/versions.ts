import { outplacementRight2007 } from './2007-12-01.ts';
import { outplacementRight2014 } from './2014-01-01.ts';
import { outplacementRight2016 } from './2016-01-01.ts';
import { outplacementRight2018 } from './2018-02-15.ts';
import { outplacementRight2018December } from './2018-12-31.ts';
import { outplacementRight2019 } from './2019-01-01.ts';
import { outplacementRight2019April } from './2019-04-29.ts';
import { outplacementRight2024 } from './2024-04-01.ts';
import { outplacementRight2025 } from './2025-04-01.ts';
import { outplacementRight2026 } from './2026-04-01.ts';
import type { OutplacementRight } from './right.ts';

/** The right to outplacement in each of its versions, oldest first. What was law before them is not written down. */
export const outplacementRights: readonly OutplacementRight[] = [
  outplacementRight2007,
  outplacementRight2014,
  outplacementRight2016,
  outplacementRight2018,
  outplacementRight2018December,
  outplacementRight2019,
  outplacementRight2019April,
  outplacementRight2024,
  outplacementRight2025,
  outplacementRight2026,
];
