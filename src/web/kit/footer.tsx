import { useShell } from './shell.ts';

/** Help, information, what a dismissal gives, complaining, accessibility, privacy, sources and the register: in this order at this place on every page (WCAG 3.2.6). */
export function Footer({ signedInUntil }: { signedInUntil: string | null }) {
  const { t } = useShell();
  return (
    <footer class="w-footer">
      <div class="govuk-width-container">
        <nav aria-label={t('footer.label')}>
          <ul>
            {(
              [
                'help',
                'information',
                'outplacement',
                'complaints',
                'accessibility',
                'privacy',
                'sources',
                'register',
              ] as const
            ).map((page) => (
              <li key={page}>
                <a class="govuk-link" href={page === 'complaints' ? '/complaints/new' : `/${page}`}>
                  {t(`footer.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('footer.motto')}</p>
        {signedInUntil ? (
          <noscript>
            <p>{t('footer.signed-in-until', { time: signedInUntil })}</p>
          </noscript>
        ) : null}
      </div>
    </footer>
  );
}
