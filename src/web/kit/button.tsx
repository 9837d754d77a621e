import type { ComponentChildren } from 'preact';
import { CsrfInput } from './csrf-input.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'warning' | 'link';

const classOf: Record<ButtonLook, string> = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'w-link-button',
};

/** A button that posts the form it stands in; `about` is read out after the label where the label alone is not enough. */
export function Button(props: { label: string; look?: ButtonLook; name?: string; value?: string; about?: string }) {
  return (
    <button type="submit" class={classOf[props.look ?? 'primary']} name={props.name} value={props.value}>
      {props.label}
      {props.about ? <span class="govuk-visually-hidden"> {props.about}</span> : null}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink(props: { label: string; href: string; look?: Exclude<ButtonLook, 'link'>; about?: string }) {
  return (
    <a class={classOf[props.look ?? 'primary']} href={props.href}>
      {props.label}
      {props.about ? <span class="govuk-visually-hidden"> {props.about}</span> : null}
    </a>
  );
}

/** Buttons beside each other, below each other on a phone. */
export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-button-group">{children}</div>
);

/** A form of one button: an act without questions. `hidden` travels along. */
export function ActionButton(props: {
  action: string;
  label: string;
  look?: ButtonLook;
  about?: string;
  hidden?: Readonly<Record<string, string>>;
}) {
  const { action, hidden = {}, ...button } = props;
  return (
    <form method="post" action={action} class="w-action">
      <CsrfInput />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Button {...button} />
    </form>
  );
}
