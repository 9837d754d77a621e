import { readValues, writeEntry } from '../../modules/file/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { type FieldErrors, type FormValues, mergeErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo } from '../site.tsx';
import { editHref, tabHref } from './addresses.ts';
import { closedDoor } from './closed-door.tsx';
import { doubtsIn, entryFields, givenIn } from './entry-form.ts';
import { type Drawn, drawConflict, drawForm, drawGone, openSection, type Writing } from './entry-page.tsx';
import { wordsOf } from './entry-words.ts';

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
  const id = entryId ?? newId();
  const outcome = await does(
    site,
    visit,
    writeEntry,
    { citizenId, id, section: section.id, values: given },
    { ...(entryId ? { version: Number(visit.body('version')) } : {}), once: visit.body('once') },
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
