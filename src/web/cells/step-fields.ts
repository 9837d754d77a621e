import type { Field } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** The steps on a cell that is noted, in the order of its page. */
export const cellSteps = ['deliver', 'enter', 'ask-again', 'close'] as const;
export type CellStep = (typeof cellSteps)[number];

/** The numbers of a count, by the names of their fields. */
export const counts = ['guided', 'atWork', 'notAvailable', 'other'] as const;

/** What a step asks of who takes it. */
export function fieldsOf(visit: Visit, step: CellStep): Field[] {
  const t = words(visit.language);
  if (step === 'ask-again' || step === 'close')
    return [
      { kind: 'textarea', name: 'reasons', label: t('why'), hint: t('why.hint'), required: true, maxLength: 2000 },
    ];
  const number = { kind: 'text', inputMode: 'numeric', width: 5, required: true, maxLength: 6 } as const;
  const how: Field[] = [
    {
      ...{ kind: 'radios', name: 'channel', label: t('channel'), required: true },
      options: (['post', 'mail'] as const).map((value) => ({ value, label: t(`channel.${value}`) })),
    },
    { kind: 'date', name: 'receivedOn', label: t('received-on'), required: true, today: visit.today },
  ];
  return [
    ...(step === 'enter' ? how : []),
    { ...number, name: 'guided', label: t('field.guided'), hint: t('field.guided.hint') },
    { ...number, name: 'atWork', label: t('field.at-work'), hint: t('field.at-work.hint') },
    { ...number, name: 'notAvailable', label: t('field.not-available') },
    { ...number, name: 'other', label: t('field.other'), hint: t('field.other.hint') },
  ];
}
