import { formatDay } from '../../kernel/day.ts';
import {
  BeginAttempt,
  beginAttempt,
  EnrolCandidate,
  enrolCandidate,
  listOpenSittings,
  listOwnAttempts,
  markDue,
  OnSeat,
  type OpenSitting,
  type OwnAttempt,
  withdrawCandidate,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { ActionButton, DataTable, EmptyState, type FieldErrors, Notice } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { attemptStatus, languagesOf, nowOf, StatusTag, sentencesOf, Told, windowOf, words } from './shared.tsx';

/** What the candidate can do about a sitting now, or why nothing. */
function Acts({ visit, sitting }: { visit: Visit; sitting: OpenSitting }) {
  const t = words(visit);
  const { seat, closed, state } = sitting;
  const button = (act: string, label: string, look: 'primary' | 'secondary', more: Record<string, string>) => (
    <ActionButton
      action="/exams"
      label={label}
      look={look}
      about={windowOf(visit, state)}
      hidden={{ once: onceOf(), do: act, ...more }}
    />
  );
  if (!seat)
    return closed.enrol.length === 0 ? (
      button('enrol', t('enrol'), 'secondary', { sittingId: sitting.id })
    ) : (
      <p class="govuk-body-s">{sentencesOf(visit, closed.enrol)}</p>
    );
  return (
    <>
      <p class="govuk-body-s">{t('enrolled')}</p>
      <div class="govuk-button-group">
        {closed.begin.length === 0
          ? state.languages.map((language) =>
              button(`begin-${language}`, t('begin.in', { language }), 'primary', { seatId: seat.id }),
            )
          : null}
        {closed.withdraw.length === 0 ? button('withdraw', t('withdraw'), 'secondary', { seatId: seat.id }) : null}
      </div>
    </>
  );
}

function Sittings({ visit, sittings }: { visit: Visit; sittings: readonly OpenSitting[] }) {
  const t = words(visit);
  return (
    <DataTable<OpenSitting>
      caption={t('sittings')}
      rows={sittings}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('sittings.none')} />}
      columns={[
        { key: 'when', label: t('sitting'), rowHeader: true, cell: ({ state }) => windowOf(visit, state) },
        { key: 'minutes', label: t('minutes'), numeric: true, cell: ({ state }) => state.minutes },
        { key: 'questions', label: t('questions'), numeric: true, cell: ({ state }) => state.questions },
        { key: 'languages', label: t('languages'), cell: ({ state }) => languagesOf(visit, state) },
        {
          key: 'free',
          label: t('free'),
          tight: true,
          cell: ({ free, state }) => t('free.of', { free, seats: state.seats }),
        },
        { key: 'act', label: t('act'), cell: (sitting) => <Acts visit={visit} sitting={sitting} /> },
      ]}
    />
  );
}

function Attempts({ visit, attempts }: { visit: Visit; attempts: readonly OwnAttempt[] }) {
  const t = words(visit);
  return (
    <DataTable<OwnAttempt>
      caption={t('attempts')}
      rows={attempts}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'on',
          label: t('sitting'),
          rowHeader: true,
          cell: ({ id, state, status }) => (
            <a class="govuk-link" href={`/exams/attempts/${id}`}>
              {status === 'begun' ? t('continue') : t('attempt.on', { day: formatDay(state.beganOn, visit.language) })}
            </a>
          ),
        },
        {
          key: 'status',
          label: t('status'),
          cell: ({ state, status }) => <StatusTag visit={visit} status={attemptStatus(status, state.passed)} />,
        },
      ]}
    />
  );
}

/** The candidate's page of the test: sittings to enrol in, one's own seat, and how one's attempts went. */
export async function candidatePage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const t = words(visit);
  const now = nowOf(site);
  await markDue(site.house, { personId: visit.actor.id });
  const [sittings, attempts] = [
    await listOpenSittings(site.house.database, visit.req.scope, now),
    await listOwnAttempts(site.house.database, visit.req.scope, now),
  ];
  const hasPassed = attempts.some(({ state }) => state.passed);
  return draw(
    site,
    visit,
    {
      title: t('title'),
      current: '/exams',
      wide: true,
      errors,
      banner: <Told visit={visit} />,
      children: (
        <>
          {hasPassed ? <Notice kind="success" title={t('passed-already')} /> : <p class="govuk-body">{t('intro')}</p>}
          <p class="govuk-body">
            <a class="govuk-link" href="/exams/study">
              {t('study.link')}
            </a>
          </p>
          <Sittings visit={visit} sittings={sittings} />
          {hasPassed ? null : <p class="govuk-body">{t('begin.note')}</p>}
          {attempts.length > 0 ? <Attempts visit={visit} attempts={attempts} /> : null}
        </>
      ),
    },
    errors ? 409 : 200,
  );
}

/** Enrols, withdraws or begins, by the button that was pressed. */
export async function candidateAct(site: Site, visit: Visit): Promise<Answer> {
  const own = { orgId: visit.actor.orgId ?? '', personId: visit.actor.id };
  const form = { once: visit.body('once') };
  const pressed = visit.body('do');
  const answer = (outcome: Outcome, path: string) =>
    outcome.ok ? goTo(visit, path) : candidatePage(site, visit, errorsOf(visit, outcome, {}));
  if (pressed === 'enrol') {
    const command = EnrolCandidate.safeParse({ ...own, sittingId: visit.body('sittingId') });
    if (!command.success) throw problem(400);
    return answer(await does(site, visit, enrolCandidate, command.data, form), '/exams?told=enrolled');
  }
  if (pressed === 'withdraw') {
    const command = OnSeat.safeParse({ ...own, seatId: visit.body('seatId') });
    if (!command.success) throw problem(400);
    return answer(await does(site, visit, withdrawCandidate, command.data, form), '/exams?told=withdrawn');
  }
  const [, language] = /^begin-(\w+)$/.exec(pressed) ?? [];
  const command = BeginAttempt.safeParse({ ...own, id: newId(), seatId: visit.body('seatId'), language });
  if (!command.success) throw problem(400);
  const outcome = await does(site, visit, beginAttempt, command.data, form);
  return answer(outcome, `/exams/attempts/${outcome.ok ? (outcome.records[0]?.id ?? '') : ''}/questions/1`);
}
