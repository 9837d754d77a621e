import type { ShownTrackCertificate } from '../../modules/selection/index.ts';
import { type Column, DataTable, DateText, EmptyState } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { Reasons, trackName, WorthTag, words } from './shared.tsx';

/** Certificates of one person, the newest first; `more` is a column that only some readers have. */
export function CertificateTable({
  visit,
  rows,
  more = [],
}: {
  visit: Visit;
  rows: readonly ShownTrackCertificate[];
  more?: readonly Column<ShownTrackCertificate>[];
}) {
  const t = words(visit);
  return (
    <DataTable<ShownTrackCertificate>
      caption={t('certificates')}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('certificates.none')} />}
      columns={[
        { key: 'track', label: t('track'), rowHeader: true, cell: ({ state }) => trackName(visit, state.track) },
        { key: 'role', label: t('language-role'), cell: ({ state }) => t(`role.${state.languageRole}`) },
        { key: 'code', label: t('code'), tight: true, cell: ({ state }) => state.code },
        { key: 'from', label: t('from'), tight: true, cell: ({ state }) => <DateText on={state.startsOn} /> },
        {
          key: 'until',
          label: t('until'),
          tight: true,
          cell: ({ state }) => (state.endsOn ? <DateText on={state.endsOn} /> : t('until.none')),
        },
        {
          key: 'state',
          label: t('state'),
          cell: ({ state, reasons }) => (
            <>
              <WorthTag visit={visit} state={state} />
              <Reasons visit={visit} reasons={reasons} />
            </>
          ),
        },
        ...more,
      ]}
    />
  );
}
