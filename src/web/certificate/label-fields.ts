import { qualityLabels } from '../../modules/certificates/index.ts';
import type { Field } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** What is asked of a quality certificate (V-04): by the centre that applies, and by the officer who notes a new one. */
export function labelFieldsOf(visit: Visit): Field[] {
  const t = words(visit);
  return [
    {
      ...{ kind: 'select', name: 'code', label: t('label.code'), required: true },
      options: qualityLabels.map((value) => ({ value, label: t(`label.${value}`) })),
    },
    { kind: 'text', name: 'number', label: t('label.number'), required: true, maxLength: 60, width: 20 },
    { kind: 'date', name: 'fromOn', label: t('label.from'), required: true },
    { kind: 'date', name: 'endsOn', label: t('label.until'), required: true },
  ];
}
