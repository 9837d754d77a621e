import { formatDay, parseDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { Button } from './button.tsx';
import { CsrfInput } from './csrf-input.tsx';
import { datePartsOf, type Field, type FormValues, textOf, textsOf } from './field.ts';
import { Notice } from './notice.tsx';
import { useShell } from './shell.ts';

export interface ConflictViewProps {
  fields: readonly Field[];
  /** What this user typed, and did not see saved. */
  yours: FormValues;
  /** What stands in the file now. */
  theirs: FormValues;
  /** Who changed it, when this user may know. */
  changedBy?: string;
  action: string;
  /** Travels along: the version that is now in the file, so that overwriting overwrites exactly that. */
  hidden: Readonly<Record<string, string>>;
}

/**
 * Two versions beside each other, and the choice: `conflict=overwrite` posts one's own values again with the newer
 * version, `conflict=keep` leaves the file as it is.
 */
export function ConflictView({ fields, yours, theirs, changedBy, action, hidden }: ConflictViewProps) {
  const { language, t } = useShell();
  const shown = fields.filter((field) => field.kind !== 'hidden' && field.kind !== 'readonly');
  return (
    <>
      <Notice kind="warning" title={t('conflict.title')}>
        <p>{changedBy ? t('conflict.explain-who', { who: changedBy }) : t('conflict.explain')}</p>
      </Notice>
      <table class="govuk-table w-table" role="table">
        <caption class="govuk-visually-hidden">{t('conflict.title')}</caption>
        <thead class="govuk-table__head" role="rowgroup">
          <tr role="row">
            {(['field', 'yours', 'theirs'] as const).map((column) => (
              <th scope="col" role="columnheader" class="govuk-table__header" key={column}>
                {t(`conflict.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((field) => (
            <Compared
              key={field.name}
              label={field.label}
              mine={saidIn(field, yours, language)}
              now={saidIn(field, theirs, language)}
            />
          ))}
        </tbody>
      </table>
      <form method="post" action={action} class="govuk-button-group">
        <CsrfInput />
        {typedValues(fields, yours, hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
        ))}
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <Button label={t('conflict.keep')} name="conflict" value="keep" />
        <Button label={t('conflict.overwrite')} look="secondary" name="conflict" value="overwrite" />
      </form>
    </>
  );
}

function Compared({ label, mine, now }: { label: string; mine: string; now: string }) {
  const { t } = useShell();
  const differs = mine !== now;
  const cells = [
    { heading: t('conflict.yours'), words: mine },
    { heading: t('conflict.theirs'), words: now },
  ];
  return (
    <tr class={differs ? 'govuk-table__row w-differs' : 'govuk-table__row'} role="row">
      <th scope="row" role="rowheader" class="govuk-table__header">
        <div class="w-cell">
          {label}
          {differs ? <span class="w-differs__mark">{t('conflict.differs')}</span> : null}
        </div>
      </th>
      {cells.map(({ heading, words }) => (
        <td role="cell" class="govuk-table__cell" data-label={heading} key={heading}>
          <div class="w-cell w-typed">{words === '' ? <span class="w-empty">{t('not-filled-in')}</span> : words}</div>
        </td>
      ))}
    </tr>
  );
}

/** A value in the words of the screen: labels for choices, a written date. */
function saidIn(field: Field, values: FormValues, language: Language): string {
  if (field.kind === 'date') {
    const { day, month, year } = datePartsOf(values, field.name);
    const real = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return real ? formatDay(real, language) : [day, month, year].filter(Boolean).join('/');
  }
  if (!('options' in field)) return textOf(values, field.name);
  const labelOf = (value: string) => field.options.find((option) => option.value === value)?.label ?? value;
  return textsOf(values, field.name).map(labelOf).join(', ');
}

/** Everything that was typed, to post again; what travels along anew is not posted twice. */
function typedValues(
  fields: readonly Field[],
  values: FormValues,
  hidden: ConflictViewProps['hidden'],
): [string, string][] {
  return fields.flatMap((field): [string, string][] => {
    if (field.kind === 'readonly' || field.kind === 'file' || field.name in hidden) return [];
    if (field.kind !== 'date') return textsOf(values, field.name).map((value) => [field.name, value]);
    const parts = datePartsOf(values, field.name);
    return (['day', 'month', 'year'] as const).map((part) => [`${field.name}-${part}`, parts[part]]);
  });
}
