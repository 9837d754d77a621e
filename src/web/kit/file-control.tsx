import type { FileField } from './field.ts';
import { describedBy, ErrorText, HintText, LabelText } from './field-group.tsx';
import { useShell } from './shell.ts';

/** A file to choose, with what is allowed said before. */
export function FileControl({ field, error }: { field: FileField; error: string | undefined }) {
  const { t } = useShell();
  const { name, accept, megabytes } = field;
  const limits = [
    accept ? t('file.kinds', { kinds: accept.join(', ') }) : '',
    megabytes ? t('file.limit', { megabytes }) : '',
  ].filter(Boolean);
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={name}>
        <LabelText field={field} />
      </label>
      <HintText field={field} />
      {limits.length > 0 ? (
        <div class="govuk-hint" id={`${name}-limits`}>
          {limits.join(' ')}
        </div>
      ) : null}
      <ErrorText name={name} error={error} />
      <input
        class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={name}
        name={name}
        type="file"
        accept={accept?.map((kind) => `.${kind}`).join(',')}
        required={field.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(field, error, limits.length > 0 ? `${name}-limits` : null)}
      />
    </div>
  );
}
