import { outplacementLine2018 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { listDocuments, type ShownDocuments } from '../../modules/documents/index.ts';
import { openTab, type ShownEntry } from '../../modules/file/index.ts';
import { lineToday, listSteps, type ShownLine, type ShownSteps } from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import { DataTable, EmptyState, Tag } from '../kit/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { titleOf, toneOf } from '../steps/list.tsx';
import { DocumentName, documentsHref, mayAdd, ReportMissing, wordsOf } from './shared.tsx';

/** "Traject": the actions with their states, the wanted jobs and the documents, beside each other (M-24). */
export async function pathPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [[steps], tab, [documents]] = await Promise.all([
    looked(site.house, visit.req, listSteps, citizenId),
    openTab(site.house, visit.looker, citizenId, 'path'),
    looked(site.house, visit.req, listDocuments, citizenId),
  ]);
  if (!steps || !tab || !documents) return closedDoor(site, visit, citizenId);
  const t = wordsOf(visit);
  const told = visit.query('told');
  const jobs = tab.sections.filter(({ section }) => section.id === 'wanted-job').flatMap(({ entries }) => entries);
  return drawFile(site, visit, {
    citizenId,
    identity: documents.identity,
    tab: 'guidance',
    subTab: 'path',
    title: t('path.title'),
    told: told === 'added' || told === 'waiting' ? t(`told.${told}`) : null,
    children: (
      <>
        <ReportMissing visit={visit} citizenId={citizenId} shown={documents} />
        <div class="w-columns w-columns--first-wider">
          <Actions visit={visit} citizenId={citizenId} steps={steps} />
          <Jobs visit={visit} citizenId={citizenId} jobs={jobs} />
          <Documents visit={visit} citizenId={citizenId} shown={documents} />
        </div>
      </>
    ),
  });
}

interface Panel {
  visit: Visit;
  citizenId: string;
}

function Actions({ visit, citizenId, steps }: Panel & { steps: ShownSteps }) {
  const t = wordsOf(visit);
  const words = text(stepTexts, visit.language);
  return (
    <section class="w-panel">
      <div class="w-bar">
        <h2 class="govuk-heading-m">{t('path.actions')}</h2>
        <a class="govuk-link" href={fileHref(citizenId, 'guidance', 'steps')}>
          {t('path.actions.all')}
        </a>
      </div>
      <DataTable<ShownLine>
        caption={t('path.actions')}
        quietCaption
        rows={steps.lines}
        keyOf={({ id }) => id}
        empty={<EmptyState title={words('empty')} />}
        columns={[
          {
            key: 'date',
            label: words('date'),
            tight: true,
            cell: ({ state }) => formatDay(lineToday(state, visit.today).date, visit.language),
          },
          {
            key: 'step',
            label: words('step'),
            rowHeader: true,
            cell: (line) => (
              <a class="govuk-link" href={fileHref(citizenId, 'guidance', 'steps', line.id)}>
                {titleOf(line, words)}
              </a>
            ),
          },
          { key: 'status', label: words('status'), cell: (line) => <State visit={visit} line={line} /> },
        ]}
      />
    </section>
  );
}

function State({ visit, line }: { visit: Visit; line: ShownLine }) {
  const { status } = lineToday(line.state, visit.today);
  return <Tag label={outplacementLine2018.statuses[status].label[visit.language]} tone={toneOf[status]} />;
}

const shownValue = ({ values }: ShownEntry, field: string): string => {
  const value = values[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

function Jobs({ visit, citizenId, jobs }: Panel & { jobs: readonly ShownEntry[] }) {
  const t = wordsOf(visit);
  return (
    <section class="w-panel">
      <div class="w-bar">
        <h2 class="govuk-heading-m">{t('path.jobs')}</h2>
        <a class="govuk-link" href={fileHref(citizenId, 'profile')}>
          {t('path.jobs.all')}
        </a>
      </div>
      <DataTable<ShownEntry>
        caption={t('path.jobs')}
        quietCaption
        rows={jobs}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('path.jobs.empty')} />}
        columns={[
          { key: 'job', label: t('path.job'), rowHeader: true, cell: (job) => shownValue(job, 'title') },
          { key: 'score', label: t('path.score'), numeric: true, cell: (job) => shownValue(job, 'score') },
        ]}
      />
    </section>
  );
}

function Documents({ visit, citizenId, shown }: Panel & { shown: ShownDocuments }) {
  const t = wordsOf(visit);
  return (
    <section class="w-panel">
      <div class="w-bar">
        <h2 class="govuk-heading-m">{t('overview')}</h2>
        <p class="govuk-body">
          {mayAdd(visit) ? (
            <>
              <a class="govuk-link" href={`${documentsHref(citizenId, 'new')}?from=path`}>{`+ ${t('add')}`}</a>
              {' · '}
            </>
          ) : null}
          <a class="govuk-link" href={documentsHref(citizenId, 'log')}>
            {t('full-log')}
          </a>
        </p>
      </div>
      <DataTable
        caption={t('overview')}
        quietCaption
        rows={shown.documents}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('empty')} />}
        columns={[
          {
            key: 'document',
            label: t('document'),
            rowHeader: true,
            cell: (document) => <DocumentName visit={visit} citizenId={citizenId} shown={document} />,
          },
          {
            key: 'added',
            label: t('added-on'),
            tight: true,
            cell: ({ state }) => formatDay(state.addedOn, visit.language),
          },
        ]}
      />
    </section>
  );
}
