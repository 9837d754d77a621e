import { criteriaFor, type ShownSelection, verdicts } from '../../modules/q-checks/index.ts';
import type { Field, FormValues } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** The steps on a selection, in the order of its page. */
export const checkSteps = ['judge', 'answer', 'finish', 'correct'] as const;
export type CheckStep = (typeof checkSteps)[number];

/** The criteria of a selection, by which it is or will be judged. */
export const criteriaOf = ({ check, selection }: ShownSelection) =>
  criteriaFor({ check: check?.state ?? null, selection }).criteria;

/** What a step asks of who takes it: a verdict and a remark per criterion, or words. */
export function fieldsOf(visit: Visit, one: ShownSelection, step: CheckStep): Field[] {
  const { language } = visit;
  const t = words(language);
  const area = { kind: 'textarea', required: true, maxLength: 2000 } as const;
  if (step === 'answer') return [{ ...area, name: 'answer', label: t('answer.label'), hint: t('answer.hint') }];
  const judged = criteriaOf(one).flatMap(({ id, label }, at): Field[] => [
    {
      ...{ kind: 'radios', name: `v-${id}`, label: `${at + 1}. ${label[language]}`, required: true },
      options: verdicts.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) })),
    },
    { kind: 'textarea', name: `r-${id}`, label: t('remark.label', { count: at + 1 }), maxLength: 2000, rows: 2 },
  ]);
  return step === 'correct' ? [...judged, { ...area, name: 'reasons', label: t('reasons.label') }] : judged;
}

/** The judgement that stands, as the form begins with it. */
export function valuesOf({ check, words: said }: ShownSelection): FormValues {
  const verdict = (check?.state.verdicts ?? []).map((one) => [`v-${one.criterion}`, one.verdict]);
  const remarks = said.filter(({ field }) => field === 'remark').map((one) => [`r-${one.criterion}`, one.body]);
  return Object.fromEntries([...verdict, ...remarks]);
}
