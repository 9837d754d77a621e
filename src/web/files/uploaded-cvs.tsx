import { formatDay } from '../../kernel/day.ts';
import { addableKinds, listDocuments, type ShownDocument } from '../../modules/documents/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { DocumentName, documentsHref } from '../documents/shared.tsx';
import { ButtonLink, DataTable } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';
import { wordsOf } from './entry-words.ts';

/** The newest versions of the CVs that were uploaded as files. */
export async function uploadedCvs(site: Site, visit: Visit, citizenId: string): Promise<ShownDocument[]> {
  const [shown] = await looked(site.house, visit.req, listDocuments, citizenId);
  return (shown?.documents ?? []).filter(({ state, replacedBy }) => state.kind === 'cv' && replacedBy === null);
}

/** Uploaded CVs on the tab Cv's: they are documents, and are added there. */
export function UploadedCvs({
  visit,
  citizenId,
  cvs,
}: {
  visit: Visit;
  citizenId: string;
  cvs: readonly ShownDocument[];
}) {
  const t = wordsOf(visit);
  return (
    <section class="w-section" id="uploaded">
      <div class="w-bar">
        <h2 class="govuk-heading-m">{t('uploaded')}</h2>
        {addableKinds(visit.actor.role).includes('cv') ? (
          <ButtonLink href={`${documentsHref(citizenId, 'new')}?kind=cv`} label={t('uploaded.add')} look="secondary" />
        ) : null}
      </div>
      <DataTable<ShownDocument>
        caption={t('uploaded')}
        quietCaption
        rows={cvs}
        keyOf={({ id }) => id}
        empty={<p class="govuk-body w-empty">{t('uploaded.none')}</p>}
        columns={[
          {
            key: 'name',
            label: t('uploaded.name'),
            rowHeader: true,
            cell: (document) => <DocumentName visit={visit} citizenId={citizenId} shown={document} />,
          },
          {
            key: 'added',
            label: t('uploaded.on'),
            tight: true,
            cell: ({ state }) => formatDay(state.addedOn, visit.language),
          },
          {
            key: 'by',
            label: t('uploaded.by'),
            cell: ({ addedBy, office }) => [addedBy, office].filter(Boolean).join(', '),
          },
        ]}
      />
    </section>
  );
}
