import { type FormValues, type LookupField, type Option, textOf } from './field.ts';
import { describedBy, ErrorText, HintText, LabelText } from './field-group.tsx';
import { useShell } from './shell.ts';

/** A name to type, with suggestions; "Zoek" comes back with what was found, "eigen gegevens" with oneself. */
export function LookupControl({
  field,
  values,
  error,
}: {
  field: LookupField;
  values: FormValues;
  error: string | undefined;
}) {
  const { t } = useShell();
  const { name, label, own, found } = field;
  const suggestions =
    own && !field.options.some(({ value }) => value === own.value) ? [own, ...field.options] : field.options;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={name}>
        <LabelText field={field} />
      </label>
      <HintText field={field} />
      <ErrorText name={name} error={error} />
      <div class="w-lookup">
        <input
          class={`govuk-input w-lookup__input${error ? ' govuk-input--error' : ''}`}
          id={name}
          name={name}
          type="text"
          list={`${name}-list`}
          autocomplete="off"
          value={shownIn(values, field)}
          required={field.required}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(field, error, found ? `${name}-found` : null)}
        />
        {field.searchable === false ? null : (
          <HelpButton
            name="search"
            value={name}
            label={t('lookup.search')}
            about={t('lookup.search-for', { field: label })}
          />
        )}
        {own ? (
          <HelpButton
            name="own"
            value={name}
            label={t('lookup.own')}
            about={t('lookup.own-for', { field: label })}
            fill={own.label}
          />
        ) : null}
      </div>
      <datalist id={`${name}-list`}>
        {suggestions.map((option) => (
          <option value={option.label} key={option.value} />
        ))}
      </datalist>
      {found ? <Found name={name} label={label} found={found} /> : null}
    </div>
  );
}

/** The text in the input: the label of the option that was meant, or what was typed. */
function shownIn(values: FormValues, { name, options, own, found = [] }: LookupField): string {
  const given = textOf(values, name);
  return [...options, ...found, ...(own ? [own] : [])].find(({ value }) => value === given)?.label ?? given;
}

function HelpButton(props: { name: string; value: string; label: string; about: string; fill?: string }) {
  return (
    <button
      type="submit"
      class="govuk-button govuk-button--secondary w-help-button"
      name={props.name}
      value={props.value}
      formNoValidate
      aria-label={props.about}
      data-fill={props.fill}
    >
      {props.label}
    </button>
  );
}

/** What the search found, as choices; choosing one wins from the text above. */
function Found({ name, label, found }: { name: string; label: string; found: readonly Option[] }) {
  const { t } = useShell();
  return (
    <div class="w-found">
      <p class="govuk-hint" id={`${name}-found`} role="status">
        {t('lookup.found', { count: found.length })}
      </p>
      {found.length > 0 ? (
        <div class="govuk-radios govuk-radios--small" role="radiogroup" aria-label={label}>
          {found.map((option, index) => (
            <div class="govuk-radios__item" key={option.value}>
              <input
                class="govuk-radios__input"
                id={`${name}-choice-${index + 1}`}
                name={`${name}-choice`}
                type="radio"
                value={option.value}
                checked={found.length === 1}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-choice-${index + 1}`}>
                {option.label}
              </label>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
