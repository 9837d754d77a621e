import { useShell } from './shell.ts';

/** The way through a list page by page; null where there is no page. Links carry a key, so that pages don't shift. */
export function Pagination({
  previous,
  next,
  label,
}: {
  previous: string | null;
  next: string | null;
  label?: string;
}) {
  const { t } = useShell();
  if (!previous && !next) return null;
  return (
    <nav class="govuk-pagination w-pagination" aria-label={label ?? t('pages.label')}>
      {previous ? <Turn href={previous} rel="prev" label={t('pages.previous')} /> : null}
      {next ? <Turn href={next} rel="next" label={t('pages.next')} /> : null}
    </nav>
  );
}

function Turn({ href, rel, label }: { href: string; rel: 'prev' | 'next'; label: string }) {
  const arrow = <span aria-hidden="true">{rel === 'prev' ? '←' : '→'}</span>;
  return (
    <div class={`govuk-pagination__${rel}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={rel}>
        {rel === 'prev' ? arrow : null} <span class="govuk-pagination__link-title">{label}</span>{' '}
        {rel === 'next' ? arrow : null}
      </a>
    </div>
  );
}
