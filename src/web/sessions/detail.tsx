import { phaseOn } from '../../modules/programmes/index.ts';
import {
  findSession,
  type Invitable,
  listInvitable,
  listParticipants,
  openSessionSteps,
  type ShownParticipant,
  type ShownSession,
} from '../../modules/sessions/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { fileHref, nameOf } from '../files/frame.tsx';
import { DataTable, type Field, type FieldErrors, type FormValues, Notice, SummaryList, Tag } from '../kit/index.ts';
import { AttendanceTag, SaidMinutes, serviceName, whenOf, words } from '../programmes/shared.tsx';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { Saying } from './minutes.tsx';
import { planFields, planValues } from './plan-form.ts';

/** What a consultant does with a session. */
export const sessionSteps = ['invite', 'change', 'cancel'] as const;
export type SessionStep = (typeof sessionSteps)[number];

/** A session with who takes part, and who can be invited. */
export interface SessionShown {
  session: ShownSession;
  people: ShownParticipant[];
  invitable: Invitable[];
  plan: Field[];
}

/** The session at the address; 404 when it is not one of the visitor's office. */
export async function sessionAt(site: Site, visit: Visit): Promise<SessionShown> {
  const session = await findSession(site.house.database, visit.req.scope, visit.param('sessionId'));
  if (!session) throw problem(404);
  const people = await looked(site.house, visit.req, listParticipants, session.id);
  const canInvite = session.state.status !== 'cancelled' && session.taken < session.state.seats;
  const all = canInvite ? await looked(site.house, visit.req, listInvitable) : [];
  const here = people.filter(({ attendance }) => attendance.state.status !== 'cancelled').map((one) => one.citizen_id);
  const invitable = all.filter(
    ({ citizen_id, programme }) =>
      !here.includes(citizen_id) && phaseOn(programme.state.phases, session.state.onDay) !== null,
  );
  return { session, people, invitable, plan: await planFields(site, visit) };
}

/** What is asked for a step. */
export function sessionFields({ language }: Visit, step: SessionStep, { invitable, plan }: SessionShown): Field[] {
  const t = words(language);
  if (step === 'change') return [...plan];
  if (step === 'cancel') return [];
  return [
    {
      ...{ kind: 'select', name: 'who', label: t('s.invite.who'), required: true },
      options: invitable.map((one) => ({ value: `${one.citizen_id} ${one.programme.id}`, label: nameOf(one) })),
    },
  ];
}

/** The steps that are open on a session now. */
export function openSteps({ actor }: Visit, { session, people, invitable }: SessionShown): SessionStep[] {
  const open = openSessionSteps({
    ...{ orgId: session.orgId, session: session.state, plan: null, works: true, isServiceKnown: true, busy: [] },
    ...{ programmes: [], highestPlace: 0, who: actor },
    hasMinutes: people.some(({ attendance }) => attendance.state.officeMinutes !== null),
  });
  return sessionSteps.filter((step) => (step === 'invite' ? invitable.length > 0 : open.includes(step)));
}

function Facts({ visit: { language }, session }: { visit: Visit; session: ShownSession }) {
  const t = words(language);
  const { state, place, theme, consultant, taken } = session;
  return (
    <SummaryList
      rows={[
        {
          label: t('c.when'),
          value: (
            <>
              {whenOf(state, language)}{' '}
              <Tag label={t(state.status)} tone={state.status === 'cancelled' ? 'grey' : 'blue'} />
            </>
          ),
        },
        { label: t('s.service'), value: serviceName({ session, ownService: session.ownService }, language) },
        { label: t('s.leads'), value: consultant },
        { label: t('s.form'), value: t(`form.${state.form}`) },
        { label: t('c.seats'), value: t('seats', { taken, seats: state.seats }) },
        {
          label: t('c.where'),
          value: [state.placeKind === 'video' ? t('s.video') : '', place].filter(Boolean).join(': '),
        },
        ...(theme === '' ? [] : [{ label: t('s.theme'), value: theme }]),
      ]}
    />
  );
}

function People({ site, visit, people }: { site: Site; visit: Visit; people: readonly ShownParticipant[] }) {
  const { language } = visit;
  const t = words(language);
  return (
    <DataTable<ShownParticipant>
      caption={t('s.participants')}
      rows={people}
      keyOf={({ attendance }) => attendance.id}
      empty={<p class="govuk-body">{t('s.participants.none')}</p>}
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
          ...{ key: 'status', label: t('c.status') },
          cell: (row) => <AttendanceTag part={row} now={site.house.clock.now()} language={language} />,
        },
        { key: 'minutes', label: t('c.minutes'), cell: (row) => <SaidMinutes part={row} language={language} /> },
        { key: 'todo', label: t('c.todo'), cell: (row) => <Saying {...{ site, visit, row, back: 'session' }} /> },
      ]}
    />
  );
}

const labels = { invite: 's.invite', change: 's.change', cancel: 's.cancel' } as const;
const told = ['done', 'planned'] as const;

/** A session as its page shows it, with what was wrong with what somebody tried. */
export function drawSession(
  site: Site,
  visit: Visit,
  shown: SessionShown,
  { filled, errors }: { filled: Filled<SessionStep> | null; errors: FieldErrors | null },
): string {
  const { language } = visit;
  const t = words(language);
  const { session, people } = shown;
  const open = openSteps(visit, shown);
  const done = told.find((one) => one === visit.query('told'));
  const valuesOf = (step: SessionStep): FormValues => (step === 'change' && !filled ? planValues(session) : {});
  const page = {
    ...{ title: t('s.title') },
    ...{ wide: true, current: '/sessions' },
    ...{ errors, backLink: { href: `/sessions?week=${session.state.onDay}`, label: t('back') } },
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    children: (
      <>
        <Facts visit={visit} session={session} />
        <People {...{ site, visit, people }} />
        {session.state.status === 'planned' && session.taken >= session.state.seats ? (
          <p class="govuk-body">{t('s.full')}</p>
        ) : null}
        {open.length > 0 ? (
          <StepChoice<SessionStep>
            {...{ visit, href: `/sessions/${session.id}`, open, filled, grave: ['cancel'], valuesOf, back: t('back') }}
            labelOf={(step) => t(labels[step])}
            fieldsOf={(step) => sessionFields(visit, step, shown)}
            before={(step) => (step === 'cancel' ? <p class="govuk-body">{t('s.cancel.what')}</p> : null)}
          />
        ) : null}
      </>
    ),
  };
  return draw(site, visit, page, errors ? 422 : 200);
}

/** The page of a session: what it is, who takes part, and what both sides say of the minutes. */
export const sessionPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawSession(site, visit, await sessionAt(site, visit), { filled: null, errors: null });

/** The same page with what was wrong with minutes that somebody said. */
export const sessionAgain = async (site: Site, visit: Visit, errors: FieldErrors): Promise<string> =>
  drawSession(site, visit, await sessionAt(site, visit), { filled: null, errors });
