import { formatDay } from '../../kernel/day.ts';
import { listHours, type ShownParticipant } from '../../modules/sessions/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { fileHref, nameOf } from '../files/frame.tsx';
import { DataTable, EmptyState, type FieldErrors, Notice } from '../kit/index.ts';
import { hoursOf, SaidMinutes, serviceName, words } from '../programmes/shared.tsx';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { Saying } from './minutes.tsx';

const parts = ['different', 'invited', 'said'] as const;

/** The queue of one kind: who, when, what both said, and what one can do about it. */
function Queue({
  site,
  visit,
  status,
  rows,
}: {
  site: Site;
  visit: Visit;
  status: (typeof parts)[number];
  rows: readonly ShownParticipant[];
}) {
  const { language } = visit;
  const t = words(language);
  if (rows.length === 0) return null;
  return (
    <DataTable<ShownParticipant>
      caption={t(`h.${status}`)}
      rows={rows}
      keyOf={({ attendance }) => attendance.id}
      columns={[
        {
          ...{ key: 'who', label: t('c.who'), rowHeader: true },
          cell: (row) => (
            <a class="govuk-link" href={fileHref(row.citizen_id, 'programme')}>
              {nameOf(row)}
            </a>
          ),
        },
        {
          ...{ key: 'when', label: t('c.when') },
          cell: (row) => (
            <>
              <a class="govuk-link" href={`/sessions/${row.attendance.state.sessionId}`}>
                {formatDay(row.session.state.onDay, language)} {hoursOf(row.session.state)}
              </a>
              <span class="w-under">
                {serviceName(row, language)}, {row.consultant}
              </span>
            </>
          ),
        },
        { key: 'minutes', label: t('c.minutes'), cell: (row) => <SaidMinutes part={row} language={language} /> },
        { key: 'todo', label: t('c.todo'), cell: (row) => <Saying {...{ site, visit, row, back: 'hours' }} /> },
      ]}
    />
  );
}

/** The minutes on which somebody must still say something, with what was wrong with what was said. */
export async function hoursAgain(site: Site, visit: Visit, errors: FieldErrors | null): Promise<string> {
  const t = words(visit.language);
  const rows = await looked(site.house, visit.req, listHours, site.house.clock.now().toISOString());
  const page = {
    ...{ title: t('h.title'), wide: true, current: '/hours', errors },
    banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.said')} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t('h.intro')}</p>
        {rows.length === 0 ? <EmptyState title={t('h.none')} /> : null}
        {parts.map((status) => (
          <Queue
            key={status}
            {...{ site, visit, status }}
            rows={rows.filter(({ attendance }) => attendance.state.status === status)}
          />
        ))}
      </>
    ),
  };
  return draw(site, visit, page, errors ? 422 : 200);
}

/** The queue of differences and of minutes that nobody confirmed. */
export const hoursPage = (site: Site, visit: Visit): Promise<Answer> => hoursAgain(site, visit, null);
