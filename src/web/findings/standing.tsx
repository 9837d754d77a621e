import type { Survey } from '../../modules/findings/index.ts';
import { CiteLink, type Column, DataTable, DateText, Notice, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

type Conditioned = Survey['conditions'][number];

/**
 * Everything that a certificate, mandate or level stands on today: what holds, what does not, and what lapses when (V-06). Columns
 * that would be empty stay away.
 */
export function Standing({ visit, survey }: { visit: Visit; survey: Survey }) {
  const t = words(visit);
  const isFine = survey.conditions.every(({ holds }) => holds);
  const anyLapses = survey.conditions.some(({ lapsesOn }) => lapsesOn !== null);
  const lapses: Column<Conditioned> = {
    key: 'lapses',
    label: t('lapses'),
    tight: true,
    cell: ({ lapsesOn }) => (lapsesOn ? <DateText on={lapsesOn} /> : '–'),
  };
  const since: Column<Conditioned> = {
    key: 'since',
    label: t('since'),
    tight: true,
    cell: ({ holds, since: on }) => (holds ? '–' : on ? <DateText on={on} /> : t('since-never')),
  };
  const toDo: Column<Conditioned> = {
    key: 'do',
    label: t('what-to-do'),
    cell: ({ holds, condition }) => (holds ? '–' : t(`do.${condition}`)),
  };
  const columns: Column<Conditioned>[] = [
    { key: 'name', label: t('condition'), rowHeader: true, cell: ({ condition }) => t(`name.${condition}`) },
    { key: 'about', label: t('about'), cell: ({ aboutName }) => aboutName ?? t('the-office') },
    {
      key: 'today',
      label: t('today'),
      cell: ({ holds }) => <Tag label={t(holds ? 'holds' : 'fails')} tone={holds ? 'green' : 'red'} />,
    },
    ...(isFine ? [] : [since]),
    ...(anyLapses ? [lapses] : []),
    ...(isFine ? [] : [toDo]),
    { key: 'cite', label: t('paragraph'), tight: true, cell: ({ source }) => <CiteLink cite={source} /> },
  ];
  return (
    <>
      <Notice kind={isFine ? 'success' : 'warning'} title={t(isFine ? 'entitled.yes' : 'entitled.no')} />
      <DataTable<Conditioned>
        caption={t('conditions', { number: survey.number })}
        rows={[...survey.conditions].sort((a, b) => Number(a.holds) - Number(b.holds))}
        keyOf={({ condition, about }) => `${condition} ${about}`}
        columns={columns}
      />
    </>
  );
}
