import {
  listOwnAttestations,
  listWaitingForMe,
  type ShownAttestation,
  type WaitingForMe,
} from '../../modules/attestations/index.ts';
import { ButtonLink, DataTable, EmptyState, Notice, Tag } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { claimed, short, words } from './shared.tsx';

/** What the citizen gave, and what waits for a signature. */
export async function myAttestationsPage(site: Site, visit: Visit): Promise<Answer> {
  const waiting = await listWaitingForMe(site.house, visit.looker, claimed(visit));
  const given = await listOwnAttestations(site.house, visit.looker);
  const t = words(visit);
  const told = visit.query('told');
  const office = given[0]?.officeName ?? '';
  const toldWords = {
    signed: t('signed.told', { office }),
    declined: t('declined.told'),
    withdrawn: t('withdrawn.told'),
  };
  const notice = Object.entries(toldWords).find(([key]) => key === told)?.[1];
  return draw(site, visit, {
    title: t('att.title'),
    banner: notice ? <Notice kind="success">{notice}</Notice> : null,
    children: (
      <>
        <Waiting visit={visit} waiting={waiting} />
        <Given visit={visit} given={given} />
      </>
    ),
  });
}

function Waiting({ visit, waiting }: { visit: Visit; waiting: readonly WaitingForMe[] }) {
  const t = words(visit);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('att.waiting')}</h2>
      <DataTable<WaitingForMe>
        caption={t('att.waiting')}
        quietCaption
        rows={waiting}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('att.waiting.none')} />}
        columns={[
          { key: 'office', label: t('att.office'), rowHeader: true, cell: ({ officeName }) => officeName },
          {
            key: 'days',
            label: t('att.days'),
            cell: ({ startsOn, endsOn }) =>
              t('att.days.value', { from: short(visit, startsOn), until: short(visit, endsOn) }),
          },
          {
            key: 'read',
            label: t('att.read'),
            quietLabel: true,
            cell: ({ orgId, id }) => <ButtonLink href={`/me/attestations/${orgId}/${id}`} label={t('att.read')} />,
          },
        ]}
      />
    </section>
  );
}

function Given({ visit, given }: { visit: Visit; given: readonly ShownAttestation[] }) {
  const t = words(visit);
  const status = ({ status: now, state }: ShownAttestation) =>
    now === 'withdrawn'
      ? t('status.withdrawn', { day: short(visit, state.withdrawnOn ?? state.closesOn) })
      : t(now === 'registered' ? 'status.registered' : 'status.lapsed');
  return (
    <section>
      <h2 class="govuk-heading-m">{t('att.given')}</h2>
      <DataTable<ShownAttestation>
        caption={t('att.given')}
        quietCaption
        rows={given}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('att.given.none')} />}
        columns={[
          { key: 'office', label: t('att.office'), rowHeader: true, cell: ({ officeName }) => officeName },
          {
            key: 'days',
            label: t('att.days'),
            cell: ({ state }) =>
              t('att.days.value', { from: short(visit, state.startsOn), until: short(visit, state.endsOn) }),
          },
          {
            key: 'open',
            label: t('att.open'),
            cell: ({ state }) =>
              t('att.days.value', { from: short(visit, state.opensOn), until: short(visit, state.closesOn) }),
          },
          {
            key: 'status',
            label: t('att.status'),
            cell: (row) => <Tag label={status(row)} tone={row.status === 'registered' ? 'green' : 'grey'} />,
          },
          {
            key: 'withdraw',
            label: t('att.withdraw'),
            quietLabel: true,
            cell: (row) =>
              row.status === 'registered' ? (
                <a class="govuk-link" href={`/me/attestations/${row.id}/withdrawal`}>
                  {t('att.withdraw')}
                </a>
              ) : (
                ''
              ),
          },
        ]}
      />
    </section>
  );
}
