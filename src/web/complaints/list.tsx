import { type ListedComplaint, listComplaints } from '../../modules/complaints/index.ts';
import { ButtonLink, DataTable, DateText, EmptyState, Pagination, withQuery } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { doorName, handlingWords, StatusTag, words } from './shared.tsx';

function Listed({ visit, title, rows }: { visit: Visit; title: string; rows: readonly ListedComplaint[] }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  return (
    <DataTable<ListedComplaint>
      caption={title}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={say('list.none')} />}
      columns={[
        {
          key: 'number',
          label: t('number'),
          rowHeader: true,
          tight: true,
          cell: ({ orgId, id, number }) => (
            <a class="govuk-link" href={`/complaints/${orgId}/${id}`}>
              {number}
            </a>
          ),
        },
        { key: 'about', label: t('about'), cell: ({ about }) => about },
        { key: 'topic', label: t('topic'), cell: ({ state }) => t(`topic.${state.topic}`) },
        ...(visit.actor.role === 'complaints-officer'
          ? []
          : [{ key: 'door', label: say('door'), cell: ({ state }: ListedComplaint) => doorName(visit, state.door) }]),
        {
          key: 'received',
          label: t('received-on'),
          tight: true,
          cell: ({ state }) => <DateText on={state.receivedOn} />,
        },
        { key: 'answer', label: say('answer-by'), tight: true, cell: ({ state }) => <DateText on={state.answerBy} /> },
        { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag reader={visit} status={state.status} /> },
      ]}
    />
  );
}

/** Whether somebody is offered to type a complaint in: who works at a door, and who manages a career centre. */
const mayEnter = ({ actor }: Pick<Visit, 'actor'>): boolean =>
  actor.role === 'complaints-officer' || actor.orgKind === 'career-centre';

/** Complaints at one's own door or shared with one's organisation, those that run first, by their term. */
export async function complaintsHome(site: Site, visit: Visit): Promise<Answer> {
  const say = handlingWords(visit);
  const { complaints: all, next } = await listComplaints(site.house.database, visit.req.scope, {
    after: visit.query('after'),
  });
  const open = all.filter(({ state }) => state.endedOn === null);
  const isLater = visit.query('after') !== '';
  const done = all.filter((one) => !open.includes(one));
  return draw(site, visit, {
    title: say('title'),
    caption: visit.actor.orgName ?? '',
    wide: true,
    current: visit.actor.role === 'complaints-officer' ? '/' : '/complaints',
    children: (
      <>
        {mayEnter(visit) ? <ButtonLink href="/complaints/enter" label={say('enter.title')} /> : null}
        {open.length > 0 || !isLater ? <Listed visit={visit} title={say('list.open')} rows={open} /> : null}
        {done.length > 0 ? <Listed visit={visit} title={say('list.done')} rows={done} /> : null}
        <Pagination previous={null} next={next && withQuery(visit.req.url, { after: next })} />
      </>
    ),
  });
}
