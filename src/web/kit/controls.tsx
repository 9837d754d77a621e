import type { ComponentChildren } from 'preact';
import { DateControl } from './date-control.tsx';
import type {
  CheckboxesField,
  Field,
  FormValues,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from './field.ts';
import { textOf, textsOf } from './field.ts';
import { describedBy, Group, GroupedFieldset } from './field-group.tsx';
import { FileControl } from './file-control.tsx';
import { LookupControl } from './lookup-control.tsx';
import { useShell } from './shell.ts';

/** One field with its label, hint and error. */
export function Control({ field, values, error }: { field: Field; values: FormValues; error: string | undefined }) {
  switch (field.kind) {
    case 'text':
      return <TextControl field={field} value={textOf(values, field.name)} error={error} />;
    case 'textarea':
      return <TextareaControl field={field} value={textOf(values, field.name)} error={error} />;
    case 'date':
      return <DateControl field={field} values={values} error={error} />;
    case 'select':
      return <SelectControl field={field} value={textOf(values, field.name)} error={error} />;
    case 'radios':
    case 'checkboxes':
      return <TickControl field={field} chosen={textsOf(values, field.name)} error={error} />;
    case 'file':
      return <FileControl field={field} error={error} />;
    case 'lookup':
      return <LookupControl field={field} values={values} error={error} />;
    case 'hidden':
      return <input type="hidden" name={field.name} value={textOf(values, field.name)} />;
    case 'readonly':
      return <Shown label={field.label} text={field.text} hint={field.hint} />;
  }
}

interface Given<Kind> {
  field: Kind;
  error: string | undefined;
}

function TextControl({ field, value, error }: Given<TextField> & { value: string }) {
  return (
    <Group field={field} error={error}>
      <input
        class={`govuk-input${field.width ? ` govuk-input--width-${field.width}` : ''}${error ? ' govuk-input--error' : ''}`}
        id={field.name}
        name={field.name}
        type={field.type ?? 'text'}
        value={value}
        inputMode={field.inputMode}
        autocomplete={field.autocomplete ?? 'off'}
        list={field.suggestions ? `${field.name}-list` : undefined}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(field, error)}
      />
      {field.suggestions ? (
        <datalist id={`${field.name}-list`}>
          {field.suggestions.map((suggestion) => (
            <option value={suggestion} key={suggestion} />
          ))}
        </datalist>
      ) : null}
    </Group>
  );
}

function TextareaControl({ field, value, error }: Given<TextareaField> & { value: string }) {
  const { t } = useShell();
  const { name, maxLength: limit } = field;
  return (
    <Group field={field} error={error}>
      <textarea
        class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        id={name}
        name={name}
        rows={field.rows ?? 5}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(field, error, limit === undefined ? null : `${name}-count`)}
        data-limit={limit}
      >
        {value}
      </textarea>
      {limit === undefined ? null : (
        <p
          class="govuk-hint w-count-line"
          id={`${name}-count`}
          data-left={t('count.left', { left: '#', limit })}
          data-over={t('count.over', { over: '#' })}
        >
          {t('count.limit', { limit })}
        </p>
      )}
    </Group>
  );
}

function SelectControl({ field, value, error }: Given<SelectField> & { value: string }) {
  const { t } = useShell();
  return (
    <Group field={field} error={error}>
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={field.name}
        name={field.name}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(field, error)}
      >
        <option value="">{field.empty ?? t('form.choose')}</option>
        {field.options.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Group>
  );
}

function TickControl({ field, chosen, error }: Given<RadiosField | CheckboxesField> & { chosen: readonly string[] }) {
  const block = field.kind === 'radios' ? 'govuk-radios' : 'govuk-checkboxes';
  const isInline = field.kind === 'radios' && field.inline;
  return (
    <GroupedFieldset field={field} error={error}>
      <div class={`${block} ${block}--small${isInline ? ` ${block}--inline` : ''}`}>
        {field.options.map((option, index) => {
          const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
          return (
            <div class={`${block}__item`} key={option.value}>
              <input
                class={`${block}__input`}
                id={id}
                name={field.name}
                type={field.kind === 'radios' ? 'radio' : 'checkbox'}
                value={option.value}
                checked={chosen.includes(option.value)}
                required={field.kind === 'radios' && field.required}
                aria-describedby={option.hint ? `${id}-hint` : undefined}
              />
              <label class={`govuk-label ${block}__label`} for={id}>
                {option.label}
              </label>
              {option.hint ? (
                <div class={`govuk-hint ${block}__hint`} id={`${id}-hint`}>
                  {option.hint}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </GroupedFieldset>
  );
}

function Shown({ label, text, hint }: { label: string; text: ComponentChildren; hint: string | undefined }) {
  return (
    <dl class="govuk-form-group w-shown">
      <dt class="govuk-label">{label}</dt>
      {hint ? <dd class="govuk-hint">{hint}</dd> : null}
      <dd class="w-shown__text">{text}</dd>
    </dl>
  );
}
