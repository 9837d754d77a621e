import { isOpenable, openDocument, sendDocument } from '../../modules/documents/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile } from '../files/frame.tsx';
import type { Answer, Site, Visit } from '../site.tsx';
import { documentsHref, wordsOf } from './shared.tsx';

/** Lets a document go out as a file, or tells why nobody can open it (OURS-scan). */
export async function contentPage(site: Site, visit: Visit): Promise<Answer> {
  const [citizenId, documentId] = [visit.param('citizenId'), visit.param('documentId')];
  const [opened] = await looked(site.house, visit.req, openDocument, citizenId, documentId);
  if (!opened) return closedDoor(site, visit, citizenId);
  const { document, identity } = opened;
  if (isOpenable(document.state)) {
    await sendDocument(site, visit.reply, document);
    return null;
  }
  const t = wordsOf(visit);
  return drawFile(
    site,
    visit,
    {
      citizenId,
      identity,
      tab: 'documents',
      title: t('closed.title'),
      children: (
        <>
          <p class="govuk-body">
            <strong>{document.publicationName}</strong>
          </p>
          <p class="govuk-body">{t(document.state.scan === 'infected' ? 'infected.why' : 'waiting.why')}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={documentsHref(citizenId)}>
              {t('closed.back')}
            </a>
          </p>
        </>
      ),
    },
    404,
  );
}
