import { addDays, type Day, formatDay, parseDay, weekday } from '../../kernel/day.ts';
import { type Attention, attentionOf, type GuidedRow, listGuided } from '../../modules/programmes/index.ts';
import { countHours, listParticipantsOfDays, listSessions } from '../../modules/sessions/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { fileHref, nameOf } from '../files/frame.tsx';
import { ButtonLink, DataTable, Notice, Tag } from '../kit/index.ts';
import { words } from '../programmes/shared.tsx';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { Week } from './day-list.tsx';

/** The Monday of the week that is asked, or of today's. */
const mondayOf = (visit: Visit): Day => {
  const asked = parseDay(visit.query('week')) ?? visit.today;
  return addDays(asked, 1 - weekday(asked));
};

interface Asking {
  row: GuidedRow;
  why: Attention[];
}

/** Everybody who is guided, those of whom something must be done first. */
const asking = (rows: readonly GuidedRow[], today: Day): Asking[] =>
  rows
    .map((row) => ({
      row,
      why: attentionOf(row.programme.state, row.attendances, {
        today,
        attestationEndsOn: row.attestation?.endsOn ?? null,
      }),
    }))
    .sort((a, b) => Number(b.why.length > 0) - Number(a.why.length > 0));

function Attentions({ visit, rows }: { visit: Visit; rows: readonly Asking[] }) {
  const t = words(visit.language);
  return (
    <DataTable<Asking>
      caption={t('w.attention')}
      rows={rows}
      keyOf={({ row }) => row.programme.id}
      empty={<p class="govuk-body">{t('w.attention.none')}</p>}
      columns={[
        {
          ...{ key: 'who', label: t('c.who'), rowHeader: true },
          cell: ({ row }) => (
            <a class="govuk-link" href={fileHref(row.citizen_id, 'programme')}>
              {nameOf(row)}
            </a>
          ),
        },
        {
          ...{ key: 'why', label: t('c.todo') },
          cell: ({ why }) =>
            why.length === 0 ? (
              t('w.fine')
            ) : (
              <ul class="govuk-list w-tags">
                {why.map((one) => (
                  <li key={one}>
                    <Tag label={t(`attention.${one}`)} tone={one === 'difference' ? 'red' : 'yellow'} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

/** The ways to another week, and between one's own sessions and all. */
function Ways({ visit, monday, isAll }: { visit: Visit; monday: Day; isAll: boolean }) {
  const t = words(visit.language);
  const href = (week: Day, all: boolean) => `/sessions?week=${week}${all ? '&who=all' : ''}`;
  return (
    <nav aria-label={t('w.weeks')}>
      <ul class="w-ways">
        <li>
          <a class="govuk-link" href={href(addDays(monday, -7), isAll)}>
            {t('w.before')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={href(visit.today, isAll)}>
            {t('w.now')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={href(addDays(monday, 7), isAll)}>
            {t('w.after')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={href(monday, !isAll)}>
            {t(isAll ? 'w.mine' : 'w.all')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The week of a consultant: every session, who needs attention, and how many minutes wait. Works by keyboard and on paper. */
export async function weekPage(site: Site, visit: Visit): Promise<Answer> {
  const { language, actor, today } = visit;
  const t = words(language);
  const isAll = visit.query('who') === 'all';
  const monday = mondayOf(visit);
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const [from, to, consultantId] = [monday, addDays(monday, 6), isAll ? null : actor.id];
  const sessions = await listSessions(site.house.database, visit.req.scope, { from, to, consultantId });
  const people = await looked(site.house, visit.req, listParticipantsOfDays, from, to, consultantId);
  const rows = asking(await looked(site.house, visit.req, listGuided, consultantId), today);
  const hours = await countHours(site.house.database, visit.req.scope, site.house.clock.now().toISOString());
  return draw(site, visit, {
    ...{ title: t(isAll ? 'w.title.all' : 'w.title'), wide: true, current: '/sessions' },
    banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.done')} /> : undefined,
    children: (
      <>
        <Ways visit={visit} monday={monday} isAll={isAll} />
        <div class="w-work-tools">
          <ButtonLink href="/sessions/new" label={t('s.new')} />
          <a class="govuk-link" href="/hours">
            {t('w.hours.count', { count: hours })}
          </a>
        </div>
        <h2 class="govuk-heading-m">{t('w.of', { from: formatDay(from, language), to: formatDay(to, language) })}</h2>
        <Week {...{ visit, days, sessions, people }} />
        <Attentions visit={visit} rows={rows} />
      </>
    ),
  });
}
