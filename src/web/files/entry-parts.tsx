import { type Day, formatDay } from '../../kernel/day.ts';
import type { ShownEntry, ShownSection } from '../../modules/file/index.ts';
import { ActionButton, Explain, Tag } from '../kit/index.ts';
import { onceOf, type Visit } from '../site.tsx';
import { editHref, historyHref } from './addresses.ts';
import { entryTitle, type FileText, isOwn, wordsOf } from './entry-words.ts';

/** An entry of a section, and to whom it is shown. */
export interface EntryPart {
  visit: Visit;
  citizenId: string;
  shown: ShownSection;
  entry: ShownEntry;
}

/** When an entry was last saved or confirmed, by whom and for which office. */
export function updatedWords(t: FileText, { updatedBy, office }: ShownEntry, day: string): string {
  if (updatedBy === null) return t('updated.on', { day });
  return office === null
    ? t('updated.by', { day, name: updatedBy })
    : t('updated.by-office', { day, name: updatedBy, office });
}

/** The name of an entry among others, for headings and for who listens to its buttons. */
export const titleOf = (visit: Visit, { section }: ShownSection, { values, updatedOn }: ShownEntry): string =>
  entryTitle(section, values, updatedOn && formatDay(updatedOn, visit.language), visit.language);

/** Who saved an entry when, and whether it is out of date (M-22). What comes from the register says so instead. */
export function Updated({ visit, shown, entry }: EntryPart) {
  const t = wordsOf(visit);
  if (entry.updatedOn === null)
    return <p class="govuk-body w-quiet w-updated">{t(isOwn(visit) ? 'from-register.own' : 'from-register')}</p>;
  return (
    <div class="w-updated">
      <p class="govuk-body w-quiet">{updatedWords(t, entry, formatDay(entry.updatedOn, visit.language))}</p>
      <Staleness visit={visit} shown={shown} entry={entry} />
    </div>
  );
}

/** That an entry is out of date and why, or until when it counts as right. */
export function Staleness({ visit, shown, entry }: Omit<EntryPart, 'citizenId'>) {
  const t = wordsOf(visit);
  const cite = shown.section.staleAfter?.source;
  if (!cite || !entry.isOutOfDate || !entry.freshUntil) return null;
  const why = shown.mayWrite ? (isOwn(visit) ? 'stale.why.own' : 'stale.why') : 'stale.why.read';
  return (
    <>
      <Tag label={t('stale')} tone="yellow" />
      <Explain cite={cite}>{t(why, { day: formatDay(entry.freshUntil, visit.language) })}</Explain>
    </>
  );
}

/** Only what ages is confirmed, and once a day is enough. */
const canConfirm = ({ section, mayWrite }: ShownSection, { updatedOn }: ShownEntry, today: Day): boolean =>
  mayWrite && section.staleAfter !== undefined && updatedOn !== null && updatedOn < today;

/** What can be done with an entry: change, confirm, remove, see what it held before. */
export function Acts({ visit, citizenId, shown, entry }: EntryPart) {
  const t = wordsOf(visit);
  const { section, mayWrite } = shown;
  if (entry.updatedOn === null) return null;
  const about = section.cardinality === 'one' ? section.entry[visit.language] : titleOf(visit, shown, entry);
  const link = (href: string, label: string) => (
    <li>
      <a class="govuk-link" href={href}>
        {label}
        <span class="govuk-visually-hidden"> {about}</span>
      </a>
    </li>
  );
  return (
    <ul class="w-acts">
      {mayWrite ? link(editHref(citizenId, section.id, entry.id), t('change')) : null}
      {canConfirm(shown, entry, visit.today) ? (
        <li>
          <ActionButton
            action={editHref(citizenId, section.id, entry.id, 'confirmation')}
            label={t('confirm')}
            look="link"
            about={about}
            hidden={{ version: String(entry.version), once: onceOf() }}
          />
        </li>
      ) : null}
      {mayWrite ? link(editHref(citizenId, section.id, entry.id, 'removal'), t('remove')) : null}
      {link(historyHref(citizenId, entry.id), t('history'))}
    </ul>
  );
}
