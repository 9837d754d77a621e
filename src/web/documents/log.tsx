import { isId } from '../../kernel/id.ts';
import { type DocumentEvent, documentLog } from '../../modules/documents/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile } from '../files/frame.tsx';
import { DataTable, EmptyState, InstantText, Pagination, withQuery } from '../kit/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { documentsHref, wordsOf } from './shared.tsx';

const rowsPerPage = 50;

const instantOf = (value: string): Date | null => {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? null : at;
};

/** "Volledige logging", of one document or of all: every change and every look, newest first (M-11). */
export async function logPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const document = visit.query('document') || null;
  if (document !== null && !isId(document)) throw problem(404);
  const before = instantOf(visit.query('before'));
  const [log] = await looked(site.house, visit.req, documentLog, citizenId, document, before, rowsPerPage + 1);
  if (!log) return closedDoor(site, visit, citizenId);
  const t = wordsOf(visit);
  const shown = log.events.slice(0, rowsPerPage);
  const last = shown.at(-1);
  return drawFile(site, visit, {
    citizenId,
    identity: log.identity,
    tab: 'documents',
    title: log.about === null ? t('log.all') : t('log.one', { name: log.about }),
    backLink: { href: documentsHref(citizenId), label: t('overview') },
    children: (
      <>
        <p class="govuk-body">{t('log.intro')}</p>
        <Events visit={visit} events={shown} isWhole={document === null} />
        <Pagination
          previous={null}
          next={log.events.length > rowsPerPage && last ? withQuery(visit.req.url, { before: last.at }) : null}
        />
        {document === null ? null : (
          <p class="govuk-body">
            <a class="govuk-link" href={documentsHref(citizenId, 'log')}>
              {t('log.whole')}
            </a>
          </p>
        )}
      </>
    ),
  });
}

function Events({ visit, events, isWhole }: { visit: Visit; events: readonly DocumentEvent[]; isWhole: boolean }) {
  const t = wordsOf(visit);
  const role = text(kit, visit.language);
  const whoOf = (event: DocumentEvent) =>
    event.role === 'system' ? role('role.system') : `${event.who ?? t('log.unknown')} · ${role(`role.${event.role}`)}`;
  return (
    <DataTable<DocumentEvent>
      caption={t('full-log')}
      quietCaption
      rows={events}
      keyOf={(event) => `${event.at} ${event.documentId} ${event.did}`}
      empty={<EmptyState title={t('log.empty')} />}
      columns={[
        { key: 'when', label: t('log.when'), tight: true, cell: ({ at }) => <InstantText at={new Date(at)} /> },
        { key: 'who', label: t('log.who'), rowHeader: true, cell: whoOf },
        { key: 'for', label: t('log.for'), cell: ({ office }) => office ?? '–' },
        ...(isWhole
          ? [{ key: 'document', label: t('document'), cell: (event: DocumentEvent) => event.publicationName }]
          : []),
        {
          key: 'what',
          label: t('log.what'),
          cell: ({ did, replaces }) => t(replaces ? 'did.added-version' : `did.${did}`),
        },
      ]}
    />
  );
}
