import { formatDay } from '../../kernel/day.ts';
import type { Colleague, Responsibility, ServiceFacts } from '../../modules/selection/index.ts';
import { text } from '../../texts/catalogue.ts';
import { taskTexts } from '../../texts/selection-tasks.ts';
import { CiteLink, DataTable, Details, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { trackName, words } from './shared.tsx';

/** One that was withdrawn on its first day never counted. */
const everCounted = ({ on, endsOn }: Colleague['certificates'][number]) => endsOn == null || on <= endsOn;

/** Who of a service holds or held which certificate, and who is the PRO Partner. */
export function Team({ visit, service }: { visit: Visit; service: ServiceFacts }) {
  const t = words(visit);
  const { facts, names } = service;
  const isPartner = ({ id }: Colleague) => facts.proPartner && id === facts.proPartnerId;
  const staff = facts.staff.map((one) => ({ ...one, certificates: one.certificates.filter(everCounted) }));
  const on = (certificate: Colleague['certificates'][number]) =>
    certificate.endsOn == null
      ? `${t('from').toLowerCase()} ${formatDay(certificate.on, visit.language)}`
      : `${formatDay(certificate.on, visit.language)} – ${formatDay(certificate.endsOn, visit.language)}`;
  return (
    <>
      <h2 class="govuk-heading-m">{t('team')}</h2>
      <DataTable<Colleague>
        caption={t('team')}
        quietCaption
        rows={staff.filter((one) => one.certificates.length > 0 || isPartner(one))}
        keyOf={({ id }) => id}
        empty={<p class="govuk-body">{t('team.none')}</p>}
        columns={[
          {
            key: 'holder',
            label: t('team.holder'),
            rowHeader: true,
            cell: (one) => (
              <>
                {names[one.id]} {isPartner(one) ? <Tag label={t('team.partner')} tone="purple" /> : null}
              </>
            ),
          },
          {
            key: 'role',
            label: t('language-role'),
            cell: (one) => (one.certificates.length > 0 ? t(`role.${one.languageRole}`) : '–'),
          },
          {
            key: 'certificates',
            label: t('certificates'),
            cell: ({ certificates }) =>
              certificates.length === 0 ? (
                '–'
              ) : (
                <ul class="govuk-list">
                  {certificates.map((one) => (
                    <li key={`${one.track} ${one.on}`}>
                      {trackName(visit, one.track)} ({on(one)})
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </>
  );
}

/** Who does which task, at the level that follows from the facts (S-02, S-05, S-06). */
export function Tasks({ visit, tasks }: { visit: Visit; tasks: readonly Responsibility[] }) {
  const t = words(visit);
  return (
    <>
      <h2 class="govuk-heading-m">{t('tasks')}</h2>
      <Details summary={t('tasks.show')}>
        <DataTable<Responsibility>
          caption={t('tasks')}
          quietCaption
          rows={tasks}
          keyOf={({ task }) => task}
          columns={[
            {
              key: 'task',
              label: t('task'),
              rowHeader: true,
              cell: ({ task }) => text(taskTexts, visit.language)(task),
            },
            { key: 'by', label: t('by'), cell: ({ by }) => t(`by.${by}`) },
            { key: 'source', label: t('source'), tight: true, cell: ({ source }) => <CiteLink cite={source} /> },
          ]}
        />
      </Details>
    </>
  );
}
