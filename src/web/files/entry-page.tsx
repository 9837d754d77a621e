import type { Identity } from '../../modules/citizens/index.ts';
import { type FileSection, openTab, type ShownEntry } from '../../modules/file/index.ts';
import { ButtonLink, ConflictView, type FieldErrors, Form, type FormValues } from '../kit/index.ts';
import { onceOf, type Site, type Visit } from '../site.tsx';
import { editHref, placeOf, tabHref } from './addresses.ts';
import { type doubtsIn, entryFields, entryValues } from './entry-form.ts';
import { capital, wordsOf } from './entry-words.ts';
import { drawFile } from './frame.tsx';

/** A section of a file in which somebody writes. */
export interface Writing {
  site: Site;
  visit: Visit;
  section: FileSection;
  citizenId: string;
}

/** Who writes where, with the ids of the address checked. */
export const writingIn = (site: Site, visit: Visit, section: FileSection): Writing => ({
  site,
  visit,
  section,
  citizenId: visit.param('citizenId'),
});

/** A section as it stands; null when the file is not open. */
export async function openSection({
  site,
  visit,
  section,
  citizenId,
}: Writing): Promise<{ identity: Identity; entries: ShownEntry[] } | null> {
  const tab = await openTab(site.house, visit.looker, citizenId, section.tab);
  const shown = tab?.sections.find((one) => one.section.id === section.id);
  return tab && shown ? { identity: tab.identity, entries: shown.entries } : null;
}

/** A section as it stands, and in whose file. */
export type Opened = NonNullable<Awaited<ReturnType<typeof openSection>>>;

/** What stands around a form about an entry. */
export const pageAround = ({ section, citizenId }: Writing, { identity }: Pick<Opened, 'identity'>) => ({
  citizenId,
  identity,
  ...placeOf(section.tab),
});

/** What an entry that is not there is answered with: that it is not there, and the way back. */
export function drawGone(writing: Writing, opened: Opened): string {
  const { site, visit, section, citizenId } = writing;
  const t = wordsOf(visit);
  return drawFile(
    site,
    visit,
    {
      ...pageAround(writing, opened),
      title: t('gone.title'),
      children: (
        <>
          <p class="govuk-body">{t('gone.what')}</p>
          <ButtonLink
            href={tabHref(citizenId, section.tab)}
            label={t('back.tab', { tab: section.label[visit.language] })}
          />
        </>
      ),
    },
    404,
  );
}

/** What a form is drawn with. */
export interface Drawn {
  /** The entry that is changed; null for a new one. */
  entry: ShownEntry | null;
  values?: FormValues;
  errors?: FieldErrors | null;
  doubts?: ReturnType<typeof doubtsIn>;
}

/** Draws the form of an entry, new or not; what was typed goes before what stands there. */
export function drawForm(writing: Writing, opened: Opened, { entry, values, errors, doubts }: Drawn): string {
  const { site, visit, section, citizenId } = writing;
  const t = wordsOf(visit);
  const name = section.entry[visit.language];
  const title = entry ? 'change.title' : section.cardinality === 'one' ? 'fill-in' : 'add';
  const begin = entry ? { ...entryValues(section, entry.values), version: String(entry.version) } : {};
  return drawFile(
    site,
    visit,
    {
      ...pageAround(writing, opened),
      title: capital(t(title, { entry: name })),
      errors: errors ?? null,
      children: (
        <Form
          action={editHref(citizenId, section.id, entry?.id ?? 'new')}
          fields={entryFields(section, visit)}
          values={{ ...(values ?? begin), once: onceOf() }}
          errors={errors ?? null}
          privacy={doubts ?? []}
          submit={[{ label: t('save') }, { label: t('back'), look: 'link', href: tabHref(citizenId, section.tab) }]}
        />
      ),
    },
    errors ? 422 : 200,
  );
}

/** Two versions beside each other: what was typed, and what somebody else saved meanwhile. */
export function drawConflict(writing: Writing, opened: Opened, theirs: ShownEntry, yours: FormValues): string {
  const { site, visit, section, citizenId } = writing;
  return drawFile(
    site,
    visit,
    {
      ...pageAround(writing, opened),
      title: capital(wordsOf(visit)('change.title', { entry: section.entry[visit.language] })),
      children: (
        <ConflictView
          fields={entryFields(section, visit)}
          yours={yours}
          theirs={entryValues(section, theirs.values)}
          {...(theirs.updatedBy ? { changedBy: theirs.updatedBy } : {})}
          action={editHref(citizenId, section.id, theirs.id)}
          hidden={{ version: String(theirs.version), once: onceOf(), privacy: 'keep' }}
        />
      ),
    },
    412,
  );
}
