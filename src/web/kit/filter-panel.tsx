import type { Field, FormValues } from './field.ts';
import { Form } from './form.tsx';
import { useShell } from './shell.ts';

/** A filter that is on; its chip is the link that takes it away. */
export interface Chip {
  label: string;
  /** This page without the filter. */
  removeHref: string;
}

export interface FilterPanelProps {
  /** Address of the list; the filters come behind it as a query. */
  action: string;
  fields: readonly Field[];
  values?: FormValues;
  chips?: readonly Chip[];
  /** Address without any filter. */
  clearHref: string;
}

/** Filters above a list: folded on a phone, in one row where there is room, and applied only when one says so. */
export function FilterPanel({ action, fields, values = {}, chips = [], clearHref }: FilterPanelProps) {
  const { t } = useShell();
  return (
    <>
      <search class="w-filter">
        <details class="w-unfold">
          <summary>{t('filter.title')}</summary>
          <Form
            action={action}
            method="get"
            fields={fields}
            values={values}
            submit={[{ label: t('filter.apply'), look: 'secondary' }]}
          />
        </details>
      </search>
      {chips.length > 0 ? (
        <ul class="w-chips" aria-label={t('filter.active')}>
          {chips.map(({ label, removeHref }) => (
            <li key={removeHref}>
              <a class="w-chip" href={removeHref}>
                <span class="govuk-visually-hidden">{t('filter.remove', { filter: '' })}</span>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href={clearHref}>
              {t('filter.clear')}
            </a>
          </li>
        </ul>
      ) : null}
    </>
  );
}
