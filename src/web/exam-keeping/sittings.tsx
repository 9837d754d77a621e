import {
  type BodySitting,
  cancelSitting,
  findBodySitting,
  listBodySittings,
  markDue,
  OnSitting,
  type SittingCandidate,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { attemptStatus, languagesOf, nowOf, StatusTag, Told, windowOf, words } from '../exams/shared.tsx';
import {
  ActionButton,
  ButtonLink,
  DataTable,
  Details,
  EmptyState,
  type FieldErrors,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';

/** The sittings of one's own body, and where to plan one or grant extra time. */
export async function sittingsPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const sittings = await listBodySittings(site.house.database, visit.req.scope);
  return draw(site, visit, {
    title: t('keeping.sittings'),
    wide: true,
    current: '/exam-sittings',
    banner: <Told visit={visit} />,
    children: (
      <>
        <div class="govuk-button-group">
          <ButtonLink href="/exam-sittings/new" label={t('keeping.plan')} />
          <ButtonLink href="/exam-extra-time" label={t('extra.title')} look="secondary" />
        </div>
        <DataTable<BodySitting>
          caption={t('sittings')}
          rows={sittings}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('sittings.none')} />}
          columns={[
            {
              key: 'when',
              label: t('sitting'),
              rowHeader: true,
              cell: ({ id, state }) => (
                <a class="govuk-link" href={`/exam-sittings/${id}`}>
                  {windowOf(visit, state)}
                </a>
              ),
            },
            {
              key: 'taken',
              label: t('keeping.taken'),
              tight: true,
              cell: ({ taken, state }) => t('free.of', { free: taken, seats: state.seats }),
            },
            { key: 'begun', label: t('keeping.begun'), numeric: true, cell: ({ begun }) => begun },
            { key: 'passed', label: t('keeping.passed'), numeric: true, cell: ({ passed }) => passed },
            {
              key: 'status',
              label: t('status'),
              cell: ({ state }) => <StatusTag visit={visit} status={state.status} />,
            },
          ]}
        />
      </>
    ),
  });
}

function Candidates({ visit, rows }: { visit: Visit; rows: readonly SittingCandidate[] }) {
  const t = words(visit);
  return (
    <DataTable<SittingCandidate>
      caption={t('keeping.candidates')}
      rows={rows}
      keyOf={({ personId }) => personId}
      empty={<EmptyState title={t('keeping.no-candidates')} />}
      columns={[
        { key: 'name', label: t('person'), rowHeader: true, cell: ({ name }) => name },
        { key: 'office', label: t('office'), cell: ({ office }) => office },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status, attempt }) => <StatusTag visit={visit} status={attemptStatus(status, attempt?.passed)} />,
        },
        {
          key: 'points',
          label: t('keeping.points'),
          tight: true,
          cell: ({ attempt }) =>
            attempt?.points === null || attempt?.points === undefined || attempt.outOf === null
              ? '–'
              : t('result.share.of', { right: attempt.points, outOf: attempt.outOf }),
        },
      ]}
    />
  );
}

/** One sitting with its candidates and how their exams went. */
export async function sittingPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const t = words(visit);
  const sittingId = visit.param('sittingId');
  await markDue(site.house, { sittingId });
  const found = await findBodySitting(site.house.database, visit.req.scope, nowOf(site), sittingId);
  if (!found) throw problem(404);
  const { state } = found.sitting;
  const isAhead = state.status === 'planned' && nowOf(site).toISOString() < state.opensAt;
  return draw(
    site,
    visit,
    {
      title: windowOf(visit, state),
      caption: t('sitting'),
      wide: true,
      current: '/exam-sittings',
      errors,
      backLink: { href: '/exam-sittings', label: t('keeping.sittings') },
      children: (
        <>
          <SummaryList
            rows={[
              { label: t('status'), value: <StatusTag visit={visit} status={state.status} /> },
              { label: t('languages'), value: languagesOf(visit, state) },
              { label: t('minutes'), value: String(state.minutes) },
              { label: t('questions'), value: String(state.questions) },
              { label: t('seats'), value: String(state.seats) },
            ]}
          />
          <Candidates visit={visit} rows={found.candidates} />
          {isAhead ? (
            <Details summary={t('keeping.cancel')}>
              <p class="govuk-body">{t('keeping.cancel.sure')}</p>
              <ActionButton
                action={`/exam-sittings/${sittingId}`}
                label={t('keeping.cancel')}
                look="warning"
                hidden={{ once: onceOf(), do: 'cancel' }}
              />
            </Details>
          ) : null}
        </>
      ),
    },
    errors ? 409 : 200,
  );
}

/** Cancels a sitting. */
export async function cancel(site: Site, visit: Visit): Promise<Answer> {
  const command = OnSitting.safeParse({ orgId: visit.actor.orgId, sittingId: visit.param('sittingId') });
  if (!command.success) throw problem(400);
  const outcome = await does(site, visit, cancelSitting, command.data, { once: visit.body('once') });
  if (outcome.ok) return goTo(visit, '/exam-sittings?told=cancelled');
  if (outcome.reason === 'closed') throw problem(404);
  return sittingPage(site, visit, errorsOf(visit, outcome, {}));
}
