import type { ComponentChildren } from 'preact';
import { useShell } from './shell.ts';

/** What a notice is about. */
export type NoticeKind = 'important' | 'success' | 'warning' | 'error';

/**
 * Something to know before the page: what was done, what is to be done, what went wrong. Errors are announced at once,
 * the rest when the reader pauses.
 */
export function Notice({ kind, title, children }: { kind: NoticeKind; title?: string; children?: ComponentChildren }) {
  const { t } = useShell();
  return (
    <div class={`w-notice w-notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p class="w-notice__title">
        <strong>{title ?? t(`notice.${kind}`)}</strong>
      </p>
      {children ? <div class="w-notice__body">{children}</div> : null}
    </div>
  );
}

/** A sentence that must not be missed, within the text. */
export function Warning({ children }: { children: ComponentChildren }) {
  const { t } = useShell();
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{t('warning')}: </span>
        {children}
      </strong>
    </div>
  );
}

/** Instead of an empty list: why it is empty, and what one can do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="w-empty-state">
      <p class="govuk-body">
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
