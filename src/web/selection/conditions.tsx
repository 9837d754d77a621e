import { type LevelGround, levelSentence, type Outlook } from '../../modules/selection/index.ts';
import { CiteLink, DataTable, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** Every condition of a level (S-03, S-08), whether it holds on the day asked, and by which paragraph. */
export function Conditions({ visit, outlook: { now, conditions } }: { visit: Visit; outlook: Outlook }) {
  const t = words(visit);
  return (
    <>
      <h2 class="govuk-heading-m">{t('conditions')}</h2>
      <p class="govuk-body">{t('conditions.individual')}</p>
      <DataTable<LevelGround>
        caption={t('conditions')}
        quietCaption
        rows={now.grounds}
        keyOf={({ code, about }) => `${code} ${about}`}
        columns={[
          {
            key: 'condition',
            label: t('condition'),
            rowHeader: true,
            cell: (ground) => levelSentence(ground, visit.language, conditions),
          },
          {
            key: 'met',
            label: t('met'),
            cell: ({ met }) => <Tag label={t(met ? 'met.yes' : 'met.no')} tone={met ? 'green' : 'red'} />,
          },
          { key: 'source', label: t('source'), tight: true, cell: ({ source }) => <CiteLink cite={source} /> },
        ]}
      />
    </>
  );
}
