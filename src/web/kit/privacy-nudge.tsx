import { Button } from './button.tsx';
import type { PrivacyCode } from './privacy.ts';
import { useShell } from './shell.ts';

/**
 * Asks, before saving, whether what was found in the text must be in it (M-09). The choice to save all the same is
 * posted as `privacy=keep`; the text itself goes nowhere but back into its field.
 */
export function PrivacyNudge({ codes }: { codes: readonly PrivacyCode[] }) {
  const { t } = useShell();
  return (
    <div class="w-notice w-notice--warning" role="alert">
      <h2 class="w-notice__title">{t('privacy.title')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {codes.map((code) => (
          <li key={code}>{t(`privacy.${code}`)}</li>
        ))}
      </ul>
      <p class="govuk-body">{t('privacy.advice')}</p>
      <Button label={t('privacy.keep')} look="secondary" name="privacy" value="keep" />
    </div>
  );
}
