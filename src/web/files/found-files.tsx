import { outplacementLine2018 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import type { FoundFile } from '../../modules/file/index.ts';
import { type Column, DataTable, DateText, type EmptyState, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { toneOf } from '../steps/list.tsx';
import { wordsOf } from './entry-words.ts';
import { fileHref } from './frame.tsx';

/** A list of files and what stands in its place when it is empty. */
interface List {
  visit: Visit;
  caption: string;
  files: readonly FoundFile[];
  empty: ReturnType<typeof EmptyState>;
}

/** Files in a table under a heading, each with the office’s line and the last day on which it is open. */
export function Files({ visit, caption, files, empty }: List) {
  return (
    <section>
      <h2 class="govuk-heading-m">{caption}</h2>
      <DataTable<FoundFile>
        caption={caption}
        quietCaption
        rows={files}
        keyOf={(file) => file.citizen_id}
        empty={empty}
        columns={columnsFor(visit)}
      />
    </section>
  );
}

function columnsFor(visit: Visit): Column<FoundFile>[] {
  const t = wordsOf(visit);
  const who: Column<FoundFile>[] = [
    {
      key: 'citizen',
      label: t('column.citizen'),
      rowHeader: true,
      cell: ({ citizen_id, familyName, givenName }) => (
        <a class="govuk-link" href={fileHref(citizen_id, 'portrait')}>
          {familyName} {givenName}
        </a>
      ),
    },
    {
      key: 'born',
      label: t('column.born'),
      tight: true,
      cell: ({ birthOn }) => (birthOn ? <DateText on={birthOn} /> : ''),
    },
  ];
  if (visit.actor.role === 'mediator') return who;
  return [
    ...who,
    { key: 'line', label: t('column.line'), cell: (file) => <Line visit={visit} file={file} /> },
    {
      key: 'until',
      label: t('column.open-until'),
      tight: true,
      cell: ({ openUntil }) => (openUntil ? <DateText on={openUntil} /> : ''),
    },
  ];
}

/** The office's line today, and the day on which it turns by itself (M-17). */
function Line({ visit, file: { lineStatus, lineDueOn } }: { visit: Visit; file: FoundFile }) {
  const t = wordsOf(visit);
  if (lineStatus === null) return <span class="w-empty">{t('line.none')}</span>;
  return (
    <>
      <Tag label={outplacementLine2018.statuses[lineStatus].label[visit.language]} tone={toneOf[lineStatus]} />
      {lineStatus === 'in-progress' && lineDueOn ? (
        <span class="w-quiet"> {t('line.turns', { day: formatDay(lineDueOn, visit.language) })}</span>
      ) : null}
    </>
  );
}
