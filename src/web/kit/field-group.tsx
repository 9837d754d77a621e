import type { ComponentChildren } from 'preact';
import { useShell } from './shell.ts';

/** What a label, a hint and an error need to know of a field. */
interface Labelled {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
}

/** The ids of what describes a field; undefined when nothing does. */
export function describedBy({ name, hint }: Labelled, error: string | undefined, more: string | null = null) {
  const ids = [hint ? `${name}-hint` : null, more, error ? `${name}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The words of the label, with the asterisk of M-06. */
export function LabelText({ field }: { field: Labelled }) {
  return (
    <>
      {field.label}
      {field.required ? <span class="w-star"> *</span> : null}
    </>
  );
}

export function HintText({ field }: { field: Labelled }) {
  return field.hint ? (
    <div class="govuk-hint" id={`${field.name}-hint`}>
      {field.hint}
    </div>
  ) : null;
}

export function ErrorText({ name, error }: { name: string; error: string | undefined }) {
  const { t } = useShell();
  return error ? (
    <p class="govuk-error-message" id={`${name}-error`}>
      <span class="govuk-visually-hidden">{t('error.prefix')} </span>
      {error}
    </p>
  ) : null;
}

interface GroupProps {
  field: Labelled;
  error: string | undefined;
  children: ComponentChildren;
}

/** A label above one control. */
export function Group({ field, error, children }: GroupProps) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={field.name}>
        <LabelText field={field} />
      </label>
      <HintText field={field} />
      <ErrorText name={field.name} error={error} />
      {children}
    </div>
  );
}

/** A legend above several controls that answer one question. */
export function GroupedFieldset({ field, error, children }: GroupProps) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(field, error)}>
        <legend class="govuk-fieldset__legend">
          <LabelText field={field} />
        </legend>
        <HintText field={field} />
        <ErrorText name={field.name} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
