import type { ExpectedInvoice, ShownWorker } from '../../modules/agreements/index.ts';
import { DataTable, DateText, EmptyState } from '../kit/index.ts';
import { inEuros } from '../services/shared.ts';
import type { Visit } from '../site.tsx';
import { invoicesOf, nameOf, words, workerHref } from './shared.tsx';

interface Line extends ExpectedInvoice {
  worker: ShownWorker;
}

/** By their day; those whose day is not known come last. */
const byDay = ({ on: a }: Line, { on: b }: Line): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** The invoices that can be expected for workers, with what they come to. */
export function Invoices({ visit: { language, today }, workers }: { visit: Visit; workers: readonly ShownWorker[] }) {
  const t = words(language);
  const lines = workers.flatMap((worker) => invoicesOf(worker, today).map((one): Line => ({ ...one, worker })));
  const sum = (some: readonly Line[]) =>
    inEuros(
      some.reduce((all, { cents }) => all + cents, 0),
      language,
    );
  const due = lines.filter(({ on }) => on !== null && on <= today);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('invoices')}</h2>
      {lines.length > 0 ? <p class="govuk-body">{t('invoices.sum', { amount: sum(lines), due: sum(due) })}</p> : null}
      <DataTable<Line>
        caption={t('invoices')}
        quietCaption
        rows={lines.sort(byDay).slice(0, 100)}
        keyOf={({ worker, at }) => `${worker.id} ${at}`}
        empty={<EmptyState title={t('invoices.none')} />}
        columns={[
          {
            ...{ key: 'for', label: t('invoices.for'), rowHeader: true },
            cell: ({ worker }) => (
              <a class="govuk-link" href={workerHref(worker)}>
                {nameOf(worker, language)}
              </a>
            ),
          },
          { key: 'moment', label: t('invoices.moment'), cell: ({ at }) => t(`billing.${at}`) },
          {
            ...{ key: 'from', label: t('invoices.from'), tight: true },
            cell: ({ on }) => (on === null ? t('invoices.unknown') : <DateText on={on} />),
          },
          {
            ...{ key: 'amount', label: t('invoices.amount'), numeric: true, tight: true },
            cell: ({ cents }) => inEuros(cents, language),
          },
          { key: 'why', label: t('invoices.why'), cell: ({ why }) => t(`why.${why}`) },
        ]}
      />
    </section>
  );
}
