import { formatDay } from '../../kernel/day.ts';
import type { ShownWorker } from '../../modules/agreements/index.ts';
import { nextSteps } from '../../modules/outplacement/index.ts';
import { type Column, DataTable, DateText, EmptyState, Pagination, withQuery } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { nameOf, rightOf, WorkerTag, words, workerHref, workerWords } from './shared.tsx';

/** What one of both does next for a worker, with its last day. */
function NextOf({
  visit: { today, language },
  worker,
  who,
}: {
  visit: Visit;
  worker: ShownWorker;
  who: 'worker' | 'employer';
}) {
  const t = workerWords(language);
  const right = rightOf(worker, today);
  if (right === null) return <>–</>;
  const next = nextSteps(right.facts, right.found);
  const said = who === 'worker' ? t(`worker.${next.worker.step}`) : t(`employer.${next.employer.step}`);
  const by = next[who].by;
  return <>{by === null ? said : `${said}, ${t('next.by', { day: formatDay(by, language) })}`}</>;
}

/** Workers as a table: where each stands, and what comes next for the employer and, for the office, the worker. */
function WorkerTable({ visit, rows, empty }: { visit: Visit; rows: readonly ShownWorker[]; empty: string }) {
  const { language, actor } = visit;
  const t = workerWords(language);
  const next = (who: 'worker' | 'employer'): Column<ShownWorker> => ({
    ...{ key: who, label: t(actor.role === 'employer' ? 'next' : `next.${who}`) },
    cell: (worker) => <NextOf visit={visit} worker={worker} who={who} />,
  });
  return (
    <DataTable<ShownWorker>
      caption={t('worker')}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={empty} />}
      columns={[
        {
          ...{ key: 'name', label: t('worker'), rowHeader: true },
          cell: (worker) => (
            <a class="govuk-link" href={workerHref(worker)}>
              {nameOf(worker, language)}
            </a>
          ),
        },
        {
          ...{ key: 'notified', label: t('notified-on'), tight: true },
          cell: ({ state }) => <DateText on={state.dismissal.notifiedOn} />,
        },
        {
          key: 'status',
          label: words(language)('status'),
          cell: (worker) => <WorkerTag language={language} of={worker} />,
        },
        next('employer'),
        ...(actor.role === 'employer' ? [] : [next('worker')]),
      ]}
    />
  );
}

const aPage = 100;

/** Workers page by page, at the address of the page that shows them. */
export function PagedWorkers({ visit, rows, empty }: { visit: Visit; rows: readonly ShownWorker[]; empty: string }) {
  const last = Math.max(0, Math.ceil(rows.length / aPage) - 1);
  const asked = Number(visit.query('page') || '1') - 1;
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), last) : 0;
  const from = at * aPage;
  const shown = rows.slice(from, from + aPage);
  const href = (page: number) => `${withQuery(visit.req.url, { page: String(page + 1), told: null })}`;
  const counts = { from: from + 1, until: from + shown.length, count: rows.length };
  return (
    <>
      {last > 0 ? <p class="govuk-body">{words(visit.language)('workers.page', counts)}</p> : null}
      <WorkerTable visit={visit} rows={shown} empty={empty} />
      <Pagination previous={at > 0 ? href(at - 1) : null} next={at < last ? href(at + 1) : null} />
    </>
  );
}
