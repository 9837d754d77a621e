import { type ListedAppeal, listAppeals } from '../../modules/appeals/index.ts';
import { readers } from '../findings/shared.tsx';
import { DataTable, DateText, EmptyState } from '../kit/index.ts';
import { type Answer, draw, onGet, onPost, type Site, type Visit } from '../site.tsx';
import { act, onePage } from './detail.tsx';
import { lodge, newPage } from './new.tsx';
import { StatusTag, words } from './shared.tsx';

const oneRole = ['mandate-officer', 'selection-officer'] as const;

/** In which state an appeal waits for whom; never for who took part in the decision. */
function isMine({ actor }: Visit, { state, isInvolved }: ListedAppeal): boolean {
  if (actor.role === 'certification-secretariat') return state.status === 'lodged';
  if (isInvolved || actor.role === 'office-manager') return false;
  // Where a body has one role, who had no part takes it in too.
  return state.status === 'admitted' || (state.status === 'lodged' && oneRole.some((role) => role === actor.role));
}

function Listed({ visit, title, rows }: { visit: Visit; title: string; rows: readonly ListedAppeal[] }) {
  const t = words(visit);
  return (
    <DataTable<ListedAppeal>
      caption={title}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          key: 'against',
          label: t('against'),
          rowHeader: true,
          cell: ({ orgId, id, state }) => (
            <a class="govuk-link" href={`/appeals/${orgId}/${id}`}>
              {t(`against.${state.against}`)}
            </a>
          ),
        },
        { key: 'office', label: t('office'), cell: ({ office }) => office },
        { key: 'lodged', label: t('lodged-on'), tight: true, cell: ({ state }) => <DateText on={state.lodgedOn} /> },
        { key: 'decide', label: t('decide-by'), tight: true, cell: ({ state }) => <DateText on={state.decideBy} /> },
        { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag visit={visit} state={state} /> },
      ]}
    />
  );
}

async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const all = await listAppeals(site.house.database, visit.req.scope);
  const isOwn = visit.actor.role === 'office-manager';
  const mine = all.filter((one) => isMine(visit, one));
  const others = all.filter((one) => !mine.includes(one));
  return draw(site, visit, {
    title: t('title'),
    ...(isOwn ? { caption: visit.actor.orgName ?? '' } : {}),
    wide: true,
    current: '/appeals',
    children: (
      <>
        {mine.length > 0 ? <Listed visit={visit} title={t('list.yours')} rows={mine} /> : null}
        {mine.length === 0 || others.length > 0 ? <Listed visit={visit} title={t('list')} rows={others} /> : null}
      </>
    ),
  });
}

/** Contesting decisions, and what becomes of that. */
export function appealPages(site: Site): void {
  onGet(site, '/appeals', readers, (visit) => listPage(site, visit));
  onGet(site, '/appeals/new/:recordId', ['office-manager'], (visit) => newPage(site, visit));
  onPost(site, '/appeals/new/:recordId', ['office-manager'], (visit) => lodge(site, visit));
  onGet(site, '/appeals/:orgId/:appealId', readers, (visit) => onePage(site, visit));
  onPost(site, '/appeals/:orgId/:appealId', readers, (visit) => act(site, visit));
}
