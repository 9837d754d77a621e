import { ownCopy, zipOf } from '../../modules/download/index.ts';
import { pdfAvailable, renderPdf } from '../../platform/pdf/pdf.ts';
import { text } from '../../texts/catalogue.ts';
import { downloadTexts } from '../../texts/download.ts';
import { ActionButton } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { ownPaper } from './own-paper.ts';

/** What the download holds, before it is asked for (GDPR-15, GDPR-20). */
export async function downloadPage(site: Site, visit: Visit): Promise<Answer> {
  const t = text(downloadTexts, visit.language);
  return draw(site, visit, {
    title: t('title'),
    children:
      visit.actor.citizenId === null ? (
        <p class="govuk-body">{t('none')}</p>
      ) : (
        <>
          <p class="govuk-body">{t('what')}</p>
          <ul class="govuk-list govuk-list--bullet">
            {(['pdf', 'json', 'looks', 'documents'] as const).map((part) => (
              <li key={part}>{t(part)}</li>
            ))}
          </ul>
          {pdfAvailable() ? null : <p class="govuk-body">{t('no-pdf')}</p>}
          <p class="govuk-body">{t('internal')}</p>
          <p class="govuk-body">{t('safe')}</p>
          <ActionButton action="/me/download" label={t('do')} />
        </>
      ),
  });
}

/** Everything about the citizen as one zip; streamed, so that a long file takes no more memory than a short one. */
export async function download(site: Site, visit: Visit): Promise<Answer> {
  const { citizenId } = visit.actor;
  const copy = citizenId === null ? null : await ownCopy(site.house, visit.looker, citizenId);
  if (!copy) return downloadPage(site, visit);
  // A paper that fails must not keep somebody from their data: the JSON says the same.
  const pdf = pdfAvailable()
    ? await renderPdf('own-file', ownPaper(copy, visit.today, visit.language), visit.language).catch(() => null)
    : null;
  const zip = zipOf({ ...site.house, storage: site.gate.storage }, visit.looker, copy, pdf);
  void visit.reply
    .type('application/zip')
    .header('content-disposition', `attachment; filename="waarborg-${visit.today}.zip"`)
    .send(zip);
  return null;
}
