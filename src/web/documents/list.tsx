import { formatDay } from '../../kernel/day.ts';
import { addableKinds, listDocuments, type ShownDocument } from '../../modules/documents/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { extensionOf } from '../../platform/documents/document-type.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile } from '../files/frame.tsx';
import { ButtonLink, DataTable, EmptyState } from '../kit/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { DocumentName, documentsHref, fileSize, mayAdd, ReportMissing, wordsOf } from './shared.tsx';

/** The tab Documenten: every document of the file, newest first, earlier versions among them (M-11, M-12). */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listDocuments, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const t = wordsOf(visit);
  const told = visit.query('told');
  return drawFile(site, visit, {
    citizenId,
    identity: shown.identity,
    tab: 'documents',
    title: t('overview'),
    told: told === 'added' || told === 'waiting' ? t(`told.${told}`) : null,
    children: (
      <>
        <ReportMissing visit={visit} citizenId={citizenId} shown={shown} />
        <div class="w-bar">
          {mayAdd(visit) ? <ButtonLink href={documentsHref(citizenId, 'new')} label={`+ ${t('add')}`} /> : <span />}
          <a class="govuk-link" href={documentsHref(citizenId, 'log')}>
            {t('full-log')}
          </a>
        </div>
        <Documents visit={visit} citizenId={citizenId} documents={shown.documents} />
      </>
    ),
  });
}

interface Listed {
  visit: Visit;
  citizenId: string;
  documents: readonly ShownDocument[];
}

function Documents({ visit, citizenId, documents }: Listed) {
  const t = wordsOf(visit);
  const { language } = visit;
  return (
    <DataTable<ShownDocument>
      caption={t('overview')}
      quietCaption
      rows={documents}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('empty')} />}
      columns={[
        {
          key: 'document',
          label: t('document'),
          rowHeader: true,
          cell: (shown) => <DocumentName visit={visit} citizenId={citizenId} shown={shown} />,
        },
        { key: 'kind', label: t('new.kind'), cell: ({ state }) => t(`kind.${state.kind}`) },
        { key: 'added', label: t('added-on'), tight: true, cell: ({ state }) => formatDay(state.addedOn, language) },
        {
          key: 'by',
          label: t('added-by'),
          cell: ({ addedBy, office }) => [addedBy ?? t('log.unknown'), office].filter(Boolean).join(' · '),
        },
        {
          key: 'file',
          label: t('file'),
          tight: true,
          cell: ({ fileName, state }) =>
            t('file.about', { type: extensionOf(fileName).toUpperCase(), size: fileSize(state.size, language) }),
        },
        {
          key: 'more',
          label: t('more'),
          quietLabel: true,
          cell: (shown) => <Ways visit={visit} citizenId={citizenId} shown={shown} />,
        },
      ]}
    />
  );
}

/** What can be done with one document: read its log, add its newer version. */
function Ways({ visit, citizenId, shown }: { visit: Visit; citizenId: string; shown: ShownDocument }) {
  const t = wordsOf(visit);
  const { id, state, publicationName: name, replacedBy } = shown;
  const renews = replacedBy === null && addableKinds(visit.actor.role).includes(state.kind);
  return (
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={`${documentsHref(citizenId, 'log')}?document=${id}`}>
          {t('log-of')}
          <span class="govuk-visually-hidden">: {name}</span>
        </a>
      </li>
      {renews ? (
        <li>
          <a class="govuk-link" href={`${documentsHref(citizenId, 'new')}?replaces=${id}`}>
            {t('new-version')}
            <span class="govuk-visually-hidden">: {name}</span>
          </a>
        </li>
      ) : null}
    </ul>
  );
}
