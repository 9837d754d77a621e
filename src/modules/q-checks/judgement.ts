import { z } from 'zod';
import { type QCheckCriteria, type QCheckCriterion, qCheckCriteria } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { textField } from '../fields.ts';

/** What is found of a criterion. */
export const verdicts = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A criterion as it was judged; the remark says what was found, and where in the file. */
export const Judgement = z.object({
  criterion: z.string().max(60),
  verdict: z.enum(verdicts),
  remark: textField(2000).default(''),
});
export type Judgement = z.infer<typeof Judgement>;

/** The criteria by which a selection is judged: those in force on the day on which it was closed, or the oldest before. */
export const criteriaOn = (closedOn: Day): QCheckCriteria =>
  qCheckCriteria.findLast(({ inForce }) => inForce.from <= closedOn) ?? qCheckCriteria[0];

/** Criteria by their id; throws for an id of none. */
export function criteriaWith(id: string): QCheckCriteria {
  const found = qCheckCriteria.find((one) => one.id === id);
  if (!found) throw new RangeError(`no criteria ${id}`);
  return found;
}

/** How many halves of its weight a criterion keeps; what does not apply is left out on both sides. */
const halves: Readonly<Record<Exclude<Verdict, 'not-applicable'>, number>> = { met: 2, partly: 1, 'not-met': 0 };

const verdictOn = ({ id }: QCheckCriterion, judged: readonly Pick<Judgement, 'criterion' | 'verdict'>[]) =>
  judged.find(({ criterion }) => criterion === id)?.verdict;

/**
 * The score of a selection: the weight of what is met, and half of what is partly met, in hundredths of the weight of all that
 * applies (OURS-q-check-criteria). It is cut off after four decimals and never rounded up, so that rounding lifts nobody over a
 * bound; null when nothing applies.
 * Worked example: weights 20, 10 and 15, of which the first is met, the second partly and the third does not apply, give
 * 25 of 30: `83.3333`.
 */
export function scoreOf(
  { criteria }: Pick<QCheckCriteria, 'criteria'>,
  judged: readonly Pick<Judgement, 'criterion' | 'verdict'>[],
): string | null {
  let [kept, of] = [0, 0];
  for (const criterion of criteria) {
    const verdict = verdictOn(criterion, judged);
    if (verdict === undefined || verdict === 'not-applicable') continue;
    kept += criterion.weight * halves[verdict];
    of += criterion.weight * 2;
  }
  if (of === 0) return null;
  const units = String(Math.floor((kept * 1_000_000) / of)).padStart(5, '0');
  const decimals = units.slice(-4).replace(/0+$/, '');
  return units.slice(0, -4) + (decimals === '' ? '' : `.${decimals}`);
}

/** What is missing in a judgement: a criterion without a verdict, a remark where one is not met, anything that applies. */
export function missingIn(
  set: Pick<QCheckCriteria, 'criteria'>,
  judged: readonly Pick<Judgement, 'criterion' | 'verdict' | 'remark'>[],
): Ground[] {
  const source = 'OURS-q-check-criteria';
  const unjudged = set.criteria.filter((criterion) => verdictOn(criterion, judged) === undefined);
  const bare = judged.filter(({ verdict, remark }) => (verdict === 'partly' || verdict === 'not-met') && remark === '');
  const grounds: Ground[] = [
    ...unjudged.map(({ id }): Ground => ({ code: 'criterion-unjudged', source, about: id })),
    ...bare.map(({ criterion }): Ground => ({ code: 'criterion-remark-missing', source, about: criterion })),
  ];
  if (grounds.length > 0) return grounds;
  return scoreOf(set, judged) === null ? [{ code: 'nothing-applies', source, about: 'score' }] : [];
}

/** A judgement without its words, as the journal has it: only criteria of the set, in its order. */
export const verdictsOf = (
  { criteria }: Pick<QCheckCriteria, 'criteria'>,
  judged: readonly Judgement[],
): { criterion: string; verdict: Verdict }[] =>
  criteria.flatMap((criterion) => {
    const verdict = verdictOn(criterion, judged);
    return verdict === undefined ? [] : [{ criterion: criterion.id, verdict }];
  });
