import type { ComponentChildren } from 'preact';
import { useShell } from './shell.ts';

/** One question and its answer. */
export interface SummaryRow {
  label: string;
  /** Empty text, null or undefined shows "Niet ingevuld". */
  value: ComponentChildren;
  change?: { href: string; label?: string };
}

/** Questions with their answers: a record to read, or answers to check before sending. */
export function SummaryList({ rows, plain }: { rows: readonly SummaryRow[]; plain?: boolean }) {
  const { t } = useShell();
  return (
    <dl class={plain ? 'govuk-summary-list govuk-summary-list--no-border' : 'govuk-summary-list'}>
      {rows.map(({ label, value, change }) => (
        <div class={`govuk-summary-list__row${change ? '' : ' govuk-summary-list__row--no-actions'}`} key={label}>
          <dt class="govuk-summary-list__key">{label}</dt>
          <dd class="govuk-summary-list__value">
            {value === '' || value === null || value === undefined ? (
              <span class="w-empty">{t('not-filled-in')}</span>
            ) : (
              value
            )}
          </dd>
          {change ? (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                {change.label ?? t('change')}
                <span class="govuk-visually-hidden"> {label.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
