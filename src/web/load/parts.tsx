import type { Language } from '../../kernel/language.ts';
import type { LeadTime, MonthOfLoad, OfficeLoad, PackageLoad } from '../../modules/load/index.ts';
import { DataTable, Details, SummaryList } from '../kit/index.ts';
import { MonthBars, PeopleBars, ShareBar } from './charts.tsx';
import { hoursOf, monthOf, words } from './shown.ts';

/** What a part of the page is drawn from. */
export interface Part {
  load: OfficeLoad;
  language: Language;
}

/** What waits for somebody, as counts. */
export function Waiting({ load: { unsettled }, language }: Part) {
  const t = words(language);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('waiting.title')}</h2>
      <SummaryList
        rows={(['unsaid', 'unconfirmed', 'different'] as const).map((what) => ({
          label: t(`waiting.${what}`),
          value: String(unsettled[what]),
        }))}
      />
    </section>
  );
}

type Consultant = OfficeLoad['consultants'][number];

/** The load per consultant. */
export function People({ load: { consultants: rows }, language }: Part) {
  const t = words(language);
  const running = rows.reduce((sum, one) => sum + one.running, 0);
  const people = rows.filter((one) => one.running > 0).length;
  const perWeek = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section>
      <h2 class="govuk-heading-m">{t('people.title')}</h2>
      <p class="govuk-body">{rows.length === 0 ? t('people.none') : t('people.said', { running, people })}</p>
      {rows.length === 0 ? null : (
        <figure class="w-figure">
          {running > 0 ? <PeopleBars rows={rows} language={language} /> : null}
          <Details summary={t('table.show')}>
            <DataTable<Consultant>
              caption={t('people.title')}
              quietCaption
              rows={rows}
              keyOf={({ personId }) => personId}
              columns={[
                { key: 'name', label: t('people.name'), rowHeader: true, cell: ({ name }) => name },
                { key: 'running', label: t('people.running'), numeric: true, cell: (one) => one.running },
                { key: 'interrupted', label: t('people.interrupted'), numeric: true, cell: (one) => one.interrupted },
                {
                  ...{ key: 'week', label: t('people.week'), numeric: true },
                  cell: ({ sessionsPast }) => perWeek.format(sessionsPast / 4),
                },
                { key: 'coming', label: t('people.coming'), numeric: true, cell: (one) => one.sessionsComing },
              ]}
            />
          </Details>
        </figure>
      )}
    </section>
  );
}

/** Days from an agreement to what came of it. */
export function LeadTimes({ load: { leadTimes }, language }: Part) {
  const t = words(language);
  const first = leadTimes.find(({ what }) => what === 'first-session')?.median ?? null;
  const days = (count: number | null) => (count === null ? t('lead.hidden') : t('lead.days', { days: count }));
  return (
    <section>
      <h2 class="govuk-heading-m">{t('lead.title')}</h2>
      <p class="govuk-body">{first === null ? t('lead.few') : t('lead.said', { median: first })}</p>
      <DataTable<LeadTime>
        caption={t('lead.title')}
        quietCaption
        rows={leadTimes}
        keyOf={({ what }) => what}
        columns={[
          { key: 'what', label: t('lead.what'), rowHeader: true, cell: ({ what }) => t(`lead.${what}`) },
          { key: 'count', label: t('lead.count'), numeric: true, cell: ({ programmes }) => programmes },
          { key: 'median', label: t('lead.median'), numeric: true, cell: ({ median }) => days(median) },
          { key: 'p90', label: t('lead.p90'), numeric: true, cell: ({ p90 }) => days(p90) },
        ]}
      />
      <p class="govuk-hint">{t('lead.why')}</p>
    </section>
  );
}

const totalOf = (rows: readonly { delivered: number; sold: number }[]) => ({
  delivered: rows.reduce((sum, one) => sum + one.delivered, 0),
  sold: rows.reduce((sum, one) => sum + one.sold, 0),
});
const inHours = ({ delivered, sold }: { delivered: number; sold: number }, language: Language) => ({
  delivered: hoursOf(delivered, language),
  sold: hoursOf(sold, language),
});

/** Confirmed hours against hours sold, per month. */
export function Hours({ load: { months }, language }: Part) {
  const t = words(language);
  const total = totalOf(months);
  const isNothing = total.delivered + total.sold === 0;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('hours.title')}</h2>
      <p class="govuk-body">{isNothing ? t('hours.none') : t('hours.said', inHours(total, language))}</p>
      {isNothing ? null : (
        <figure class="w-figure">
          <MonthBars rows={months} language={language} />
          <Details summary={t('table.show')}>
            <DataTable<MonthOfLoad>
              caption={t('hours.title')}
              quietCaption
              rows={months}
              keyOf={({ month }) => month}
              columns={[
                {
                  key: 'month',
                  label: t('hours.month'),
                  rowHeader: true,
                  cell: ({ month }) => monthOf(month, language),
                },
                ...(['delivered', 'sold'] as const).map((key) => ({
                  ...{ key, label: t(`hours.${key}`), numeric: true },
                  cell: (one: MonthOfLoad) => hoursOf(one[key], language),
                })),
              ]}
            />
          </Details>
        </figure>
      )}
    </section>
  );
}

/** The same per package. */
export function Packages({ load: { packages }, language }: Part) {
  const t = words(language);
  const said = packages.length === 0 ? t('packages.none') : t('packages.said', inHours(totalOf(packages), language));
  const shareOf = ({ delivered, sold }: PackageLoad) => (sold === 0 ? 0 : delivered / sold);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('packages.title')}</h2>
      <p class="govuk-body">{said}</p>
      {packages.length === 0 ? null : (
        <DataTable<PackageLoad>
          caption={t('packages.title')}
          quietCaption
          rows={packages}
          keyOf={({ packageId }) => packageId}
          columns={[
            { key: 'name', label: t('packages.name'), rowHeader: true, cell: ({ name }) => name || '–' },
            { key: 'workers', label: t('packages.workers'), numeric: true, cell: ({ workers }) => workers },
            ...(['delivered', 'sold'] as const).map((key) => ({
              ...{ key, label: t(`hours.${key}`), numeric: true },
              cell: (one: PackageLoad) => hoursOf(one[key], language),
            })),
            {
              ...{ key: 'share', label: t('packages.share') },
              cell: (one) => (
                <>
                  {Math.round(shareOf(one) * 100)} % <ShareBar share={shareOf(one)} />
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
