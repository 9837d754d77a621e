import { formatDay } from '../../kernel/day.ts';
import { findTab, type ShownEntry, type ShownSection, type Tab, type TabId } from '../../modules/file/index.ts';
import { ButtonLink, type Column, DataTable, SummaryList } from '../kit/index.ts';
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
  const part = { visit, citizenId, shown, isBorrowed };
  // A heading that the page's own already says is only read out.
  const { language } = visit;
  const isSaid = [section.label[language], capital(section.entry[language])].includes(tab.label[language]);
  const isPanel = section.cardinality === 'one';
  return (
    <section class={isPanel ? 'w-panel' : 'w-section'} id={section.id}>
      <div class="w-bar">
        <h2 class={isSaid ? 'govuk-visually-hidden' : 'govuk-heading-m'}>{section.label[language]}</h2>
        {isBorrowed ? <Elsewhere {...props} /> : <AddButton {...part} />}
      </div>
      {shown.entries.length === 0 ? <Nothing {...part} /> : <Entries {...part} />}
    </section>
  );
}

interface Part extends Omit<SectionProps, 'tab'> {
  isBorrowed: boolean;
}

/** The way to the tab of a borrowed section, for whoever keeps it up to date there. */
function Elsewhere({ visit, citizenId, shown: { section, mayWrite } }: SectionProps) {
  if (!mayWrite) return null;
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
function Nothing({ visit, shown: { section, mayAdd }, isBorrowed }: Part) {
  const t = wordsOf(visit);
  const isNeeded = section.neededForHandover && !isBorrowed;
  const needed = isNeeded ? t(isOwn(visit) ? 'empty.needed.own' : 'empty.needed') : '';
  const byVdab = section.editableBy.length === 0 || section.editableBy.every((role) => role === 'mediator');
  const theirs = mayAdd || isBorrowed ? '' : byVdab ? t('empty.theirs') : isOwn(visit) ? t('empty.ask') : '';
  const empty = t(section.cardinality === 'one' ? 'empty.one' : 'empty.many');
  return <p class="govuk-body w-empty">{[empty, needed, theirs].filter(Boolean).join(' ')}</p>;
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
function Cards({ visit, citizenId, shown, isBorrowed }: Part) {
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
          {isBorrowed ? null : <Acts visit={visit} citizenId={citizenId} shown={shown} entry={entry} />}
        </article>
      ))}
    </div>
  );
}

/** One column for each field. */
const fieldColumns = ({ visit: { language }, shown: { section } }: Part): Column<ShownEntry>[] =>
  shownFields(section).map((field, at) => ({
    key: field.name,
    label: field.label[language],
    rowHeader: at === 0,
    tight: field.kind === 'day' || field.kind === 'month' || field.kind === 'number',
    cell: ({ values }) =>
      isFilled(values)(field) ? (
        <ShownValue section={section} field={field} values={values} language={language} />
      ) : (
        <span class="w-empty">–</span>
      ),
  }));

const updatedColumn = ({ visit, shown }: Part): Column<ShownEntry> => ({
  key: 'updated',
  label: wordsOf(visit)('updated'),
  cell: (entry) => (
    <>
      {entry.updatedOn ? formatDay(entry.updatedOn, visit.language) : ''}
      <div class="w-quiet">{[entry.updatedBy, entry.office].filter(Boolean).join(', ')}</div>
      <Staleness visit={visit} shown={shown} entry={entry} />
    </>
  ),
});

const actsColumn = ({ visit, citizenId, shown }: Part): Column<ShownEntry> => ({
  key: 'acts',
  label: wordsOf(visit)('actions'),
  quietLabel: true,
  cell: (entry) => <Acts visit={visit} citizenId={citizenId} shown={shown} entry={entry} />,
});

function Table(part: Part) {
  const { visit, shown, isBorrowed } = part;
  return (
    <DataTable<ShownEntry>
      caption={shown.section.label[visit.language]}
      quietCaption
      rows={shown.entries}
      keyOf={({ id }) => id}
      columns={[...fieldColumns(part), updatedColumn(part), ...(isBorrowed ? [] : [actsColumn(part)])]}
    />
  );
}
