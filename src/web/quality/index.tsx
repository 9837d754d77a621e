import { type ListedQuality, listQuality } from '../../modules/quality/index.ts';
import { DataTable, DateText, Tag } from '../kit/index.ts';
import { type Answer, draw, onGet, onPost, type Site, type Visit } from '../site.tsx';
import { qualityPage, recordFrom } from './page.tsx';
import { warningWords, words } from './shown.ts';

export { qualityAtRenewal, RenewalQuality } from './renewal.tsx';

const readers = [
  ...(['office-manager', 'certification-secretariat', 'evaluator', 'decider'] as const),
  ...(['mandate-officer', 'selection-officer'] as const),
];
const reviewers = ['certification-secretariat', 'mandate-officer'] as const;

/** One's own quality for a manager; for a body every organisation of its own, with what asks for attention. */
async function qualitiesPage(site: Site, visit: Visit): Promise<Answer> {
  const { actor, language, today } = visit;
  if (actor.role === 'office-manager') return qualityPage(site, visit, actor.orgId ?? '');
  const t = words(language);
  const rows = await listQuality(site.house, visit.req.scope);
  return draw(site, visit, {
    title: t('title'),
    wide: true,
    current: '/quality',
    children: (
      <>
        <p class="govuk-body">{t('intro.body')}</p>
        <DataTable<ListedQuality>
          caption={t('title')}
          quietCaption
          rows={rows}
          keyOf={({ orgId }) => orgId}
          columns={[
            {
              key: 'name',
              label: t('list.organisation'),
              rowHeader: true,
              cell: ({ orgId, name }) => (
                <a class="govuk-link" href={`/quality/${orgId}`}>
                  {name}
                </a>
              ),
            },
            {
              key: 'warnings',
              label: t('list.warnings'),
              cell: ({ warnings }) =>
                warnings.length === 0
                  ? t('list.nothing')
                  : warnings.map(({ code }) => (
                      <Tag key={code} label={warningWords(code, visit.language)} tone="yellow" />
                    )),
            },
            {
              key: 'next',
              label: t('list.next'),
              tight: true,
              cell: ({ nextBy }) =>
                nextBy === null ? (
                  '–'
                ) : (
                  <>
                    <DateText on={nextBy} /> {nextBy < today ? <Tag label={t('list.overdue')} tone="red" /> : null}
                  </>
                ),
            },
          ]}
        />
      </>
    ),
  });
}

/** An organisation's quality: for itself, and for its body. */
export function qualityPages(site: Site): void {
  onGet(site, '/quality', readers, (visit) => qualitiesPage(site, visit));
  onGet(site, '/quality/:orgId', readers, (visit) => qualityPage(site, visit, visit.param('orgId')));
  onPost(site, '/quality/:orgId', reviewers, (visit) => recordFrom(site, visit));
}
