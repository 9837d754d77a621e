import { type DateField, datePartsOf, type FormValues } from './field.ts';
import { describedBy, ErrorText, LabelText } from './field-group.tsx';
import { useShell } from './shell.ts';

const parts = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
] as const;

/**
 * Day, month and year, with the example and the button "huidige datum" of the screens people know. The button is a
 * submit that fills in today and comes back; with JavaScript it does so in place.
 */
export function DateControl({
  field,
  values,
  error,
}: {
  field: DateField;
  values: FormValues;
  error: string | undefined;
}) {
  const { t } = useShell();
  const { name, label } = field;
  const given = datePartsOf(values, name);
  const hint = [field.hint, t('date.example')].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy({ name, label, hint }, error)}>
        <legend class="govuk-fieldset__legend">
          <LabelText field={field} />
        </legend>
        <div class="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
        <ErrorText name={name} error={error} />
        <div class="govuk-date-input">
          {parts.map(({ part, width }) => (
            <div class="govuk-date-input__item" key={part}>
              <label class="govuk-label govuk-date-input__label" for={part === 'day' ? name : `${name}-${part}`}>
                {t(`date.${part}`)}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
                id={part === 'day' ? name : `${name}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={given[part]}
                required={field.required}
                aria-invalid={error ? 'true' : undefined}
              />
            </div>
          ))}
          {field.today ? (
            <button
              type="submit"
              class="govuk-button govuk-button--secondary w-help-button"
              name="today"
              value={name}
              formNoValidate
              aria-label={t('date.today-for', { field: label })}
              data-fill={field.today}
            >
              {t('date.today')}
            </button>
          ) : null}
        </div>
      </fieldset>
    </div>
  );
}
