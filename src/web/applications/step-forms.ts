import { paragraphs } from '../../../sources/index.ts';
import { procedureWith, type ShownApplication } from '../../modules/applications/index.ts';
import { words } from '../certificate/shared.tsx';
import type { Field } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The steps that who judges, confirms, evaluates or decides can take. */
export const bodySteps = [
  'admit',
  'admit-complete',
  'ask-completion',
  'dismiss',
  'confirm-mlp',
  'evaluate',
  'grant',
  'refuse',
] as const;
export type BodyStep = (typeof bodySteps)[number];

const explained: readonly BodyStep[] = ['ask-completion', 'dismiss', 'refuse'];

const criteriaField = (visit: Visit, { state }: ShownApplication): Field => ({
  kind: 'checkboxes',
  name: 'criteria',
  label: words(visit)('which-criteria'),
  required: true,
  options: procedureWith(state.scheme).criteria.map((cite) => ({
    value: cite,
    label: cite,
    hint: paragraphs[cite].text[visit.language],
  })),
});

/** The name of the field in which the day of somebody's training is typed. */
const trainedField = (personId: string) => `trained-${personId}`;

/** Who still has no training that VDAB confirmed. */
const untrained = ({ missingMlp, names }: ShownApplication) =>
  missingMlp.flatMap(({ code, about }) =>
    code === 'person-without-mlp' ? [{ id: about, name: names[about] ?? '' }] : [],
  );

/** What a step asks of who takes it. */
export function fieldsOf(visit: Visit, step: BodyStep, shown: ShownApplication): Field[] {
  const t = words(visit);
  const hidden: Field[] = [{ kind: 'hidden', name: 'once' }];
  if (explained.includes(step))
    return [
      criteriaField(visit, shown),
      { kind: 'textarea', name: 'reasons', label: t('why'), hint: t('why.hint'), required: true, maxLength: 4000 },
      ...hidden,
    ];
  if (step === 'confirm-mlp')
    return [
      { kind: 'date', name: 'accessFrom', label: t('confirm.access'), required: true, today: visit.today },
      ...untrained(shown).map(
        ({ id, name }): Field => ({
          kind: 'date',
          name: trainedField(id),
          label: t('confirm.trained', { name }),
          hint: t('confirm.trained.hint'),
        }),
      ),
      ...hidden,
    ];
  if (step === 'evaluate')
    return [
      {
        kind: 'radios',
        name: 'advice',
        label: t('advice'),
        required: true,
        options: [
          { value: 'positive', label: t('advice.positive') },
          { value: 'negative', label: t('advice.negative') },
        ],
      },
      {
        kind: 'textarea',
        name: 'text',
        label: t('evaluate.text'),
        hint: t('evaluate.text.hint'),
        required: true,
        maxLength: 4000,
      },
      ...hidden,
    ];
  return hidden;
}

/** The command that a filled-in form means, to be checked by its verb's schema. */
export function commandOf(step: BodyStep, shown: ShownApplication, input: Readonly<Record<string, unknown>>) {
  const on = { orgId: shown.orgId, applicationId: shown.id };
  if (step !== 'confirm-mlp') return { ...input, ...on };
  const trained = untrained(shown).flatMap(({ id }) => {
    const day = input[trainedField(id)];
    return day === undefined ? [] : [{ personId: id, on: day }];
  });
  return { ...on, accessFrom: input.accessFrom, trained };
}
