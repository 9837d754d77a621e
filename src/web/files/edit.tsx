import { isId } from '../../kernel/id.ts';
import type { Identity } from '../../modules/citizens/index.ts';
import { type FileSection, openTab, readValues, type ShownEntry, writeEntry } from '../../modules/file/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import {
  ButtonLink,
  ConflictView,
  type FieldErrors,
  Form,
  type FormValues,
  mergeErrors,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { editHref, idIn, placeOf, tabHref } from './addresses.ts';
import { closedDoor } from './closed-door.tsx';
import { doubtsIn, entryFields, entryValues, givenIn } from './entry-form.ts';
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
  citizenId: idIn(visit, 'citizenId'),
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

type Opened = NonNullable<Awaited<ReturnType<typeof openSection>>>;

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

interface Drawn {
  /** The entry that is changed; null for a new one. */
  entry: ShownEntry | null;
  values?: FormValues;
  errors?: FieldErrors | null;
  doubts?: ReturnType<typeof doubtsIn>;
}

function drawForm(writing: Writing, opened: Opened, { entry, values, errors, doubts }: Drawn): string {
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
function drawConflict(writing: Writing, opened: Opened, theirs: ShownEntry, yours: FormValues): string {
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

/** The form of a new entry; a section that has one entry leads to the one that is there. */
export async function newEntryPage(writing: Writing): Promise<Answer> {
  const { site, visit, section, citizenId } = writing;
  const opened = await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const [there] = opened.entries;
  const values = visit.parked();
  if (section.cardinality === 'one' && there && !values) return goTo(visit, editHref(citizenId, section.id, there.id));
  return drawForm(writing, opened, { entry: null, ...(values ? { values } : {}) });
}

/** The form of an entry, as it stands or as it was typed before the session ended. */
export async function entryPage(writing: Writing): Promise<Answer> {
  const { site, visit, citizenId } = writing;
  const opened = await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const entry = opened.entries.find(({ id }) => id === visit.param('entryId'));
  if (!entry) return drawGone(writing, opened);
  const values = visit.parked();
  return drawForm(writing, opened, { entry, ...(values ? { values } : {}) });
}

/** Refusals at their fields, each beginning with what the field is called. */
function errorsAt({ visit, section }: Writing, outcome: Extract<Outcome, { ok: false }>): FieldErrors {
  const names = Object.fromEntries(section.fields.map(({ name }) => [name, name]));
  const t = wordsOf(visit);
  const labelOf = (name: string) => section.fields.find((field) => field.name === name)?.label[visit.language];
  return Object.fromEntries(
    Object.entries(errorsOf(visit, outcome, names)).map(([name, what]) => {
      const field = labelOf(name);
      return [name, field ? t('at-field', { field, what }) : what];
    }),
  );
}

/** Draws the form once more with everything that was typed. */
async function drawAgain(
  writing: Writing,
  entryId: string | null,
  drawn: Omit<Drawn, 'entry'> & { values: FormValues },
): Promise<string> {
  const { site, visit, citizenId } = writing;
  const opened = await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const entry = opened.entries.find(({ id }) => id === entryId) ?? null;
  const isGone = entryId !== null && entry === null;
  const lost = isGone ? { '': wordsOf(visit)('gone.kept') } : {};
  const errors = drawn.errors || isGone ? { ...lost, ...drawn.errors } : null;
  return drawForm(writing, opened, { ...drawn, entry, errors });
}

/** Saves a new entry (`entryId` null) or a changed one. What is refused comes back with everything that was typed. */
export async function saveEntry(writing: Writing, entryId: string | null): Promise<Answer> {
  const { site, visit, section, citizenId } = writing;
  if (visit.body('conflict') === 'keep') return goTo(visit, tabHref(citizenId, section.tab));
  const fields = entryFields(section, visit);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  if (help) return drawAgain(writing, entryId, { values });
  const given = givenIn(section, input);
  const { wrong } = readValues(section, given, visit.today);
  const all = mergeErrors(fields, errors, errorsAt(writing, { ok: false, reason: 'refused', grounds: wrong }));
  if (all) return drawAgain(writing, entryId, { values, errors: all });
  if (visit.body('privacy') !== 'keep' && doubtsIn(section, given, null, visit).length > 0) {
    const before = (await openSection(writing))?.entries.find(({ id }) => id === entryId) ?? null;
    const doubts = doubtsIn(section, given, before, visit);
    if (doubts.length > 0) return drawAgain(writing, entryId, { values, doubts });
  }
  const once = visit.body('once');
  // The form's own id names the entry, so that the same form sent twice adds one.
  const id = entryId ?? (isId(once) ? once : newId());
  const outcome = await does(
    site,
    visit,
    writeEntry,
    { citizenId, id, section: section.id, values: given },
    { ...(entryId ? { version: Number(visit.body('version')) } : {}), once },
  );
  if (outcome.ok) return goTo(visit, `${tabHref(citizenId, section.tab)}?told=${entryId ? 'saved' : 'added'}`);
  return refused(writing, entryId, outcome, values);
}

async function refused(
  writing: Writing,
  entryId: string | null,
  outcome: Extract<Outcome, { ok: false }>,
  values: FormValues,
): Promise<string> {
  const { site, visit, citizenId } = writing;
  const opened = outcome.reason === 'closed' ? null : await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const isThere = outcome.grounds.some(({ code }) => code === 'entry-exists');
  const theirs = isThere ? opened.entries[0] : opened.entries.find(({ id }) => id === entryId);
  if (theirs && (isThere || outcome.reason === 'stale')) return drawConflict(writing, opened, theirs, values);
  return theirs || entryId === null
    ? drawForm(writing, opened, { entry: theirs ?? null, values, errors: errorsAt(writing, outcome) })
    : drawAgain(writing, entryId, { values });
}
