import type { FieldErrors } from './field.ts';
import { useShell } from './shell.ts';

/** Every error of the page, each a link to its field; an error under `''` is about no field. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { t } = useShell();
  return (
    <div class="govuk-error-summary" data-focus tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{t('error.summary')}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {Object.entries(errors).map(([name, message]) => (
              <li key={name}>{name === '' ? message : <a href={`#${name}`}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
