import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Control } from './controls.tsx';
import { CsrfInput } from './csrf-input.tsx';
import type { Field, FieldErrors, FormValues } from './field.ts';
import type { PrivacyCode } from './privacy.ts';
import { PrivacyNudge } from './privacy-nudge.tsx';
import { useShell } from './shell.ts';

/** One button at the end of a form. */
export interface SubmitButton {
  label: string;
  /** The first is primary, the others secondary, unless said. */
  look?: 'primary' | 'secondary' | 'warning' | 'link';
  /** Posted as `name=value` when it is pressed; `name` defaults to `do`. */
  name?: string;
  value?: string;
  /** A way out without posting: a link. */
  href?: string;
}

export interface FormProps {
  /** Address to post to; the same page's GET address keeps the language switch and reload right. */
  action: string;
  fields: readonly Field[];
  values?: FormValues;
  errors?: FieldErrors | null;
  submit: readonly SubmitButton[];
  /** `get` for searches and filters: no token, no guard against losing changes. */
  method?: 'post' | 'get';
  /** False where nothing is lost by leaving, such as a search. */
  guard?: boolean;
  /** Found in the free text: shows the warning and offers "Toch bewaren". */
  privacy?: readonly PrivacyCode[];
  /** Anything between the last field and the buttons. */
  children?: ComponentChildren;
}

/** A form from data: labels, asterisks, hints, errors and what was typed, with its token. Works without JavaScript. */
export function Form({
  action,
  fields,
  values = {},
  errors,
  submit,
  method = 'post',
  guard = true,
  privacy,
  children,
}: FormProps) {
  const hasFile = fields.some((field) => field.kind === 'file');
  const isPost = method === 'post';
  return (
    <form
      class="w-form"
      action={action}
      method={method}
      noValidate
      enctype={hasFile ? 'multipart/form-data' : undefined}
      data-guard={isPost && guard ? '' : undefined}
    >
      {isPost ? <CsrfInput /> : null}
      <DefaultSubmit fields={fields} submit={submit} />
      <RequiredNote fields={fields} />
      {fields.map((field) => (
        <Control key={field.name} field={field} values={values} error={errors?.[field.name]} />
      ))}
      {children}
      {privacy && privacy.length > 0 ? <PrivacyNudge codes={privacy} /> : null}
      <div class="govuk-button-group">
        {submit.map((button, index) => (
          <Submit key={button.label} {...button} look={button.look ?? (index === 0 ? 'primary' : 'secondary')} />
        ))}
      </div>
    </form>
  );
}

/**
 * Enter in a field presses the first button in the form. That may be "huidige datum", so the real one comes first,
 * unseen.
 */
function DefaultSubmit({ fields, submit }: Pick<FormProps, 'fields' | 'submit'>) {
  const main = submit.find(({ href }) => !href);
  const hasHelpButtons = fields.some((field) => field.kind === 'date' || field.kind === 'lookup');
  if (!main || !hasHelpButtons) return null;
  return (
    <button
      type="submit"
      class="w-default-submit"
      tabIndex={-1}
      aria-hidden="true"
      name={nameOf(main)}
      value={main.value}
    >
      {main.label}
    </button>
  );
}

const nameOf = ({ name, value }: SubmitButton) => name ?? (value === undefined ? undefined : 'do');

function RequiredNote({ fields }: Pick<FormProps, 'fields'>) {
  const { t } = useShell();
  if (!fields.some((field) => 'required' in field && field.required)) return null;
  const [before, after] = t('form.required', { star: '*' }).split('*');
  return (
    <p class="w-form__required">
      {before}
      <span class="w-star">*</span>
      {after}
    </p>
  );
}

function Submit(button: SubmitButton & { look: NonNullable<SubmitButton['look']> }) {
  const { label, look, href, value } = button;
  if (href)
    return (
      <a class={look === 'link' ? 'govuk-link' : 'govuk-button govuk-button--secondary'} href={href} data-leave>
        {label}
      </a>
    );
  return <Button label={label} look={look} {...(value === undefined ? {} : { name: nameOf(button) ?? 'do', value })} />;
}
