import { formatDay } from '../../kernel/day.ts';
import { listAgreements, listWorkers, type ShownWorker } from '../../modules/agreements/index.ts';
import { type EmployerStep, type Next, nextSteps } from '../../modules/outplacement/index.ts';
import { EmptyState, Tag } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { Invoices } from './invoices.tsx';
import { AgreementTable } from './list.tsx';
import { allWorkers, nameOf, rightOf, words, workerHref } from './shared.tsx';
import { PagedWorkers } from './worker-table.tsx';

/** What an employer does itself and has a day for, or is late with. */
const offerSteps: readonly EmployerStep[] = ['offer', 'offer-again', 'offer-late'];

interface Due {
  worker: ShownWorker;
  next: Next<EmployerStep>;
}

/** The workers to whom an offer is due today, those who wait longest first; late ones before all. */
export function offersDue(workers: readonly ShownWorker[], today: Visit['today']): Due[] {
  const due = workers.flatMap((worker): Due[] => {
    const right = rightOf(worker, today);
    if (right === null) return [];
    const next = nextSteps(right.facts, right.found).employer;
    return offerSteps.includes(next.step) ? [{ worker, next }] : [];
  });
  return due.sort((a, b) => ((a.next.by ?? '') < (b.next.by ?? '') ? -1 : 1));
}

function OffersDue({ visit: { language, today }, workers }: { visit: Visit; workers: readonly ShownWorker[] }) {
  const t = words(language);
  const due = offersDue(workers, today);
  if (due.length === 0) return <EmptyState title={t('home.due.none')} />;
  return (
    <ul class="govuk-list">
      {due.map(({ worker, next: { by } }) => (
        <li key={worker.id}>
          <a class="govuk-link" href={`${workerHref(worker)}?step=note-event#step`}>
            {nameOf(worker, language)}
          </a>{' '}
          {by === null ? (
            <Tag label={t('home.due.late')} tone="red" />
          ) : (
            <Tag label={t('home.due.by', { day: formatDay(by, language) })} tone="yellow" />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The employer's first page: what waits for an answer or an offer, the workers and their terms, and the invoices to come. */
export async function employerHome(site: Site, visit: Visit): Promise<Answer> {
  const { actor, language, req } = visit;
  const t = words(language);
  const { database } = site.house;
  const [waiting, workers] = await Promise.all([
    listAgreements(database, req.scope, 'proposed'),
    listWorkers(database, req.scope, { limit: allWorkers }),
  ]);
  return draw(site, visit, {
    ...{ title: t('home.title'), caption: actor.orgName ?? '', wide: true },
    children: (
      <>
        <p class="govuk-body">{t('home.intro')}</p>
        <h2 class="govuk-heading-m">{t('home.answer')}</h2>
        <AgreementTable visit={visit} rows={waiting} empty={t('home.answer.none')} />
        <h2 class="govuk-heading-m">{t('home.due')}</h2>
        <OffersDue visit={visit} workers={workers} />
        <h2 class="govuk-heading-m">{t('workers')}</h2>
        <PagedWorkers visit={visit} rows={workers} empty={t('home.workers.none')} />
        <Invoices visit={visit} workers={workers} />
        <p class="govuk-body">
          <a class="govuk-link" href="/agreements">
            {t('home.all')}
          </a>
        </p>
      </>
    ),
  });
}
