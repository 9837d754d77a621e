import { removeEntry, type ShownEntry, writeEntry } from '../../modules/file/index.ts';
import { Form, Notice, SummaryList, Warning } from '../kit/index.ts';
import { type Answer, does, goTo, onceOf } from '../site.tsx';
import { editHref, tabHref } from './addresses.ts';
import { closedDoor } from './closed-door.tsx';
import { givenAgain } from './entry-form.ts';
import { drawGone, type Opened, openSection, pageAround, type Writing } from './entry-page.tsx';
import { capital, isOwn, wordsOf } from './entry-words.ts';
import { drawFile } from './frame.tsx';
import { entryRows, isFilled } from './shown-value.tsx';

function drawRemoval(writing: Writing, opened: Opened, entry: ShownEntry, changed: boolean): string {
  const { site, visit, section, citizenId } = writing;
  const t = wordsOf(visit);
  return drawFile(
    site,
    visit,
    {
      ...pageAround(writing, opened),
      title: capital(t('remove.title', { entry: section.entry[visit.language] })),
      banner: changed ? <Notice kind="warning">{t('told.changed')}</Notice> : null,
      children: (
        <>
          <SummaryList rows={entryRows(section, entry.values, visit.language, isFilled(entry.values))} />
          <Warning>{t(isOwn(visit) ? 'remove.what.own' : 'remove.what')}</Warning>
          <Form
            action={editHref(citizenId, section.id, entry.id, 'removal')}
            fields={[
              { kind: 'hidden', name: 'version' },
              { kind: 'hidden', name: 'once' },
            ]}
            values={{ version: String(entry.version), once: onceOf() }}
            submit={[
              { label: t('remove.do'), look: 'warning' },
              { label: t('remove.keep'), look: 'link', href: tabHref(citizenId, section.tab) },
            ]}
          />
        </>
      ),
    },
    changed ? 412 : 200,
  );
}

const find = ({ entries }: Opened, { visit }: Writing) => entries.find(({ id }) => id === visit.param('entryId'));

/** Asks once more before an entry leaves the file's pages. */
export async function removalPage(writing: Writing): Promise<Answer> {
  const { site, visit, citizenId } = writing;
  const opened = await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const entry = find(opened, writing);
  return entry ? drawRemoval(writing, opened, entry, false) : drawGone(writing, opened);
}

/** Removes an entry as it was seen; one that changed meanwhile is shown and asked about again. */
export async function remove(writing: Writing): Promise<Answer> {
  const { site, visit, section, citizenId } = writing;
  const outcome = await does(
    site,
    visit,
    removeEntry,
    { citizenId, id: visit.param('entryId') },
    { version: Number(visit.body('version')), once: visit.body('once') },
  );
  const back = tabHref(citizenId, section.tab);
  if (outcome.ok) return goTo(visit, `${back}?told=removed`);
  const opened = outcome.reason === 'closed' ? null : await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const entry = find(opened, writing);
  return entry ? drawRemoval(writing, opened, entry, true) : goTo(visit, `${back}?told=gone`);
}

/** Confirms an entry as it was seen: it counts as up to date from today (M-22). */
export async function confirm(writing: Writing): Promise<Answer> {
  const { site, visit, section, citizenId } = writing;
  const opened = await openSection(writing);
  if (!opened) return closedDoor(site, visit, citizenId);
  const [back, entry] = [tabHref(citizenId, section.tab), find(opened, writing)];
  if (!entry) return goTo(visit, `${back}?told=gone`);
  const outcome = await does(
    site,
    visit,
    writeEntry,
    { citizenId, id: entry.id, section: section.id, values: givenAgain(entry.values) },
    { version: Number(visit.body('version')), once: visit.body('once') },
  );
  if (outcome.ok) return goTo(visit, `${back}?told=confirmed`);
  // What can no longer be saved as it stands (a choice that went) is put right on its form.
  return goTo(visit, outcome.reason === 'refused' ? editHref(citizenId, section.id, entry.id) : `${back}?told=changed`);
}
