import { listCertificates, type ShownCertificate } from '../../modules/certificates/index.ts';
import { certificateTones, wordedFor, words } from '../certificate/shared.tsx';
import { DataTable, DateText, EmptyState, Tag } from '../kit/index.ts';
import { type Answer, draw, onGet, onPost, type Site, type Visit } from '../site.tsx';
import { decide, onePage, paperOf } from './detail.tsx';

const readers = [
  'certification-secretariat',
  'evaluator',
  'decider',
  'mandate-officer',
  'selection-officer',
  'office-manager',
] as const;

/** What the list is called: after what the reader holds, or grants. */
function titleFor(visit: Visit, rows: readonly ShownCertificate[]): string {
  const t = words(visit);
  if (visit.actor.role === 'mandate-officer') return t('mandate.certificates.title');
  if (visit.actor.role === 'selection-officer') return t('level.certificates.title');
  const [first] = rows;
  return t(`${first ? wordedFor(first.state) : ''}certificates.title`);
}

/** Every certificate that the reader may see, the one that ends last first. */
async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const rows = await listCertificates(site.house.database, visit.req.scope);
  const title = titleFor(visit, rows);
  return draw(site, visit, {
    title,
    wide: true,
    current: visit.actor.role === 'office-manager' ? '/certificate' : '/certificates',
    children: (
      <DataTable<ShownCertificate>
        caption={title}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('certificates.none')} />}
        columns={[
          {
            key: 'office',
            label: t('list.office'),
            rowHeader: true,
            cell: ({ orgId, id, office }) => (
              <a class="govuk-link" href={`/certificates/${orgId}/${id}`}>
                {office}
              </a>
            ),
          },
          { key: 'number', label: t('register.number'), tight: true, cell: ({ state }) => state.number },
          {
            key: 'from',
            label: t('register.from'),
            tight: true,
            cell: ({ state }) => <DateText on={state.startsOn} />,
          },
          {
            key: 'until',
            label: t('register.until'),
            tight: true,
            cell: ({ state }) => (state.endsOn ? <DateText on={state.endsOn} /> : t('no-end')),
          },
          {
            key: 'status',
            label: t('register.status'),
            cell: ({ status }) => <Tag label={t(`shown.${status}`)} tone={certificateTones[status]} />,
          },
        ]}
      />
    ),
  });
}

/** Certificates after they were granted: to read, to suspend, restore or withdraw, and for a holder to end. */
export function certificatesPages(site: Site): void {
  onGet(site, '/certificates', readers, (visit) => listPage(site, visit));
  onGet(site, '/certificates/:orgId/:certificateId', readers, (visit) => onePage(site, visit));
  onGet(site, '/certificates/:orgId/:certificateId/certificate.pdf', readers, (visit) => paperOf(site, visit));
  onPost(site, '/certificates/:orgId/:certificateId', readers, (visit) => decide(site, visit));
}
