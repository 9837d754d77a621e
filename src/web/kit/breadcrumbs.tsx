import { useShell } from './shell.ts';

/** One step of the way; the page itself comes last, without an address. */
export interface Crumb {
  label: string;
  href?: string;
}

/** The way from the start to this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useShell();
  return (
    <nav class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label={t('breadcrumbs.label')}>
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map(({ label, href }) => (
          <li class="govuk-breadcrumbs__list-item" key={label} aria-current={href ? undefined : 'page'}>
            {href ? (
              <a class="govuk-breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
