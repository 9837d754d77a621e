import { formatDay } from '../../kernel/day.ts';
import { findTab, type ShownEntry, type ShownSection, type Tab, type TabId } from '../../modules/file/index.ts';
import { ButtonLink, type Column, DataTable, EmptyState, SummaryList } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { editHref, tabHref } from './addresses.ts';
import { Acts, Staleness, titleOf, Updated } from './entry-parts.tsx';
import { capital, isOwn, shownFields, wordsOf } from './entry-words.ts';
import { entryRows, isFilled, ShownValue } from './shown-value.tsx';

/** A section of a file on a page. */
export interface SectionProps {
  visit: Visit;
  citizenId: string;
  shown: ShownSection;
  /** The tab that shows it; a section of another tab is only read here. */
  tab: Tab<TabId>;
}

/** A section: its heading, its entries, and what can be added. */
export function SectionPart(props: SectionProps) {
  const { visit, citizenId, tab } = props;
  const { section } = props.shown;
  const isBorrowed = section.tab !== tab.id;
  const shown = isBorrowed ? { ...props.shown, mayWrite: false, mayAdd: false } : props.shown;
  // A heading that the page's own already says is only read out.
  const isSaid = section.label[visit.language] === tab.label[visit.language];
  const isPanel = section.cardinality === 'one';
  return (
    <section class={isPanel ? 'w-panel' : 'w-section'} id={section.id}>
      <div class="w-bar">
        <h2 class={isSaid ? 'govuk-visually-hidden' : 'govuk-heading-m'}>{section.label[visit.language]}</h2>
        {isBorrowed ? <Elsewhere {...props} /> : <AddButton visit={visit} citizenId={citizenId} shown={shown} />}
      </div>
      {shown.entries.length === 0 ? (
        <Nothing visit={visit} shown={shown} />
      ) : (
        <Entries visit={visit} citizenId={citizenId} shown={shown} />
      )}
    </section>
  );
}

type Part = Omit<SectionProps, 'tab'>;

function Elsewhere({ visit, citizenId, shown: { section } }: Part) {
  const label = findTab(section.tab)?.label[visit.language] ?? '';
  return (
    <a class="govuk-link" href={`${tabHref(citizenId, section.tab)}#${section.id}`}>
      {wordsOf(visit)('borrowed', { tab: label })}
    </a>
  );
}

function AddButton({ visit, citizenId, shown: { section, mayAdd } }: Part) {
  if (!mayAdd) return null;
  const key = section.cardinality === 'one' ? 'fill-in' : 'add';
  return (
    <ButtonLink
      href={editHref(citizenId, section.id, 'new')}
      label={capital(wordsOf(visit)(key, { entry: section.entry[visit.language] }))}
      look="secondary"
    />
  );
}

/** Instead of entries: that there are none, why that matters, and who fills them in. */
function Nothing({ visit, shown: { section, mayAdd } }: Omit<Part, 'citizenId'>) {
  const t = wordsOf(visit);
  const needed = section.neededForHandover ? t(isOwn(visit) ? 'empty.needed.own' : 'empty.needed') : '';
  const byVdab = section.editableBy.length === 0 || section.editableBy.every((role) => role === 'mediator');
  const theirs = mayAdd ? '' : byVdab ? t('empty.theirs') : isOwn(visit) ? t('empty.ask') : '';
  return (
    <EmptyState title={t(section.cardinality === 'one' ? 'empty.one' : 'empty.many')}>
      {needed || theirs ? <p class="govuk-body">{[needed, theirs].filter(Boolean).join(' ')}</p> : null}
    </EmptyState>
  );
}

function Entries(part: Part) {
  const { section } = part.shown;
  if (section.cardinality === 'one') return <OneEntry {...part} />;
  return section.fields.some(({ kind }) => kind === 'long-text') ? <Cards {...part} /> : <Table {...part} />;
}

function OneEntry({ visit, citizenId, shown }: Part) {
  const [entry] = shown.entries;
  if (!entry) return null;
  return (
    <>
      <SummaryList rows={entryRows(shown.section, entry.values, visit.language)} />
      <Updated visit={visit} citizenId={citizenId} shown={shown} entry={entry} />
      <Acts visit={visit} citizenId={citizenId} shown={shown} entry={entry} />
    </>
  );
}

/** Entries with longer texts, each in a panel of its own. */
function Cards({ visit, citizenId, shown }: Part) {
  const [first] = shown.section.fields;
  return (
    <div class="w-columns">
      {shown.entries.map((entry) => (
        <article class="w-panel" key={entry.id}>
          <h3 class="govuk-heading-s">{titleOf(visit, shown, entry)}</h3>
          <SummaryList
            rows={entryRows(shown.section, entry.values, visit.language, (field) => {
              const isTitle = field === first && field.kind !== 'long-text';
              return !isTitle && isFilled(entry.values)(field);
            })}
          />
          <Updated visit={visit} citizenId={citizenId} shown={shown} entry={entry} />
          <Acts visit={visit} citizenId={citizenId} shown={shown} entry={entry} />
        </article>
      ))}
    </div>
  );
}

function Table({ visit, citizenId, shown }: Part) {
  const t = wordsOf(visit);
  const { section } = shown;
  const { language } = visit;
  const columns = shownFields(section).map(
    (field, at): Column<ShownEntry> => ({
      key: field.name,
      label: field.label[language],
      rowHeader: at === 0,
      tight: field.kind === 'day' || field.kind === 'month' || field.kind === 'number',
      cell: ({ values }) =>
        values[field.name] === undefined ? (
          <span class="w-empty">–</span>
        ) : (
          <ShownValue section={section} field={field} values={values} language={language} />
        ),
    }),
  );
  return (
    <DataTable<ShownEntry>
      caption={section.label[language]}
      quietCaption
      rows={shown.entries}
      keyOf={({ id }) => id}
      columns={[
        ...columns,
        {
          key: 'updated',
          label: t('updated'),
          cell: (entry) => (
            <>
              {entry.updatedOn ? formatDay(entry.updatedOn, language) : ''}
              <div class="w-quiet">{[entry.updatedBy, entry.office].filter(Boolean).join(', ')}</div>
              <Staleness visit={visit} shown={shown} entry={entry} />
            </>
          ),
        },
        {
          key: 'acts',
          label: t('actions'),
          quietLabel: true,
          cell: (entry) => <Acts visit={visit} citizenId={citizenId} shown={shown} entry={entry} />,
        },
      ]}
    />
  );
}
