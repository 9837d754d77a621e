import type { Day } from '../../kernel/day.ts';
import type { ExpectedInvoice, ShownWorker } from '../../modules/agreements/index.ts';
import { DataTable, DateText, EmptyState } from '../kit/index.ts';
import { inEuros } from '../services/shared.ts';
import type { Visit } from '../site.tsx';
import { invoicesOf, nameOf, words, workerHref } from './shared.tsx';

interface Line extends ExpectedInvoice {
  worker: ShownWorker;
}
/** An invoice of which the day is known. */
type Dated = Line & { on: Day };

const isDated = (line: Line): line is Dated => line.on !== null;
const atMost = 100;

/** The invoices that can be expected for workers: those of which the day is known, and what the others come to. */
export function Invoices({ visit: { language, today }, workers }: { visit: Visit; workers: readonly ShownWorker[] }) {
  const t = words(language);
  const lines = workers.flatMap((worker) => invoicesOf(worker, today).map((one): Line => ({ ...one, worker })));
  const sum = (some: readonly Line[]) =>
    inEuros(
      some.reduce((all, { cents }) => all + cents, 0),
      language,
    );
  const dated = lines.filter(isDated).sort((a, b) => (a.on < b.on ? -1 : 1));
  const waiting = lines.filter((line) => !isDated(line));
  const due = dated.filter(({ on }) => on <= today);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('invoices')}</h2>
      {dated.length > 0 ? <p class="govuk-body">{t('invoices.sum', { amount: sum(dated), due: sum(due) })}</p> : null}
      <DataTable<Dated>
        caption={t('invoices')}
        quietCaption
        rows={dated.slice(0, atMost)}
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
          { key: 'from', label: t('invoices.from'), tight: true, cell: ({ on }) => <DateText on={on} /> },
          {
            ...{ key: 'amount', label: t('invoices.amount'), numeric: true, tight: true },
            cell: ({ cents }) => inEuros(cents, language),
          },
          { key: 'why', label: t('invoices.why'), cell: ({ why }) => t(`why.${why}`) },
        ]}
      />
      {waiting.length > 0 ? (
        <p class="govuk-body">
          {t('invoices.waiting', { amount: sum(waiting), count: new Set(waiting.map(({ worker }) => worker.id)).size })}
        </p>
      ) : null}
    </section>
  );
}
