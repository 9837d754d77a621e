import { formatDay, parseDay } from '../../kernel/day.ts';
import {
  abandonApplication,
  fileApplication,
  findApplication,
  findBeginning,
  handInProof,
  type ListedApplication,
  listApplications,
  OnApplication,
  type ShownApplication,
  startApplication,
} from '../../modules/applications/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { AppealOffer, toContest } from '../appeals/shared.tsx';
import { ActionButton, DataTable, DateText, Details, type FieldErrors, Form, Notice, TaskList } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Facts, Missing, StatusTag, stepLabel, Written, words } from './shared.tsx';

/** The application that runs for one's own office, if any, and those that ended. */
async function ownOf(site: Site, visit: Visit) {
  const { database } = site.house;
  const { open, decided } = await listApplications(database, visit.req.scope);
  const running = open.find(({ orgId }) => orgId === visit.actor.orgId);
  const shown = running ? await findApplication(database, visit.req.scope, running.orgId, running.id) : null;
  return { shown, decided };
}

/** The application that one works on; a reader without one is sent to begin it. */
export async function runningOf(site: Site, visit: Visit): Promise<ShownApplication> {
  const { shown } = await ownOf(site, visit);
  if (!shown) throw problem(404);
  return shown;
}

const told = ['saved', 'filed', 'abandoned', 'handed-in'] as const;

function Told({ visit }: { visit: Visit }) {
  const name = told.find((one) => one === visit.query('told'));
  return name ? <Notice kind="success" title={words(visit)(`told.${name}`)} /> : null;
}

/** The parts that an office prepares, each with where it stands. */
function Tasks({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const t = words(visit);
  const { state, steps } = shown;
  const done = (day: string | null) => {
    const on = day === null ? null : parseDay(day);
    return on === null ? {} : { hint: t('task.done-on', { day: formatDay(on, visit.language) }) };
  };
  const isNamed = state.consultants.length > 0 && state.mlpPeople.length > 0;
  const link = (step: string, href: string) => (steps.includes(step) ? { href } : {});
  return (
    <TaskList
      tasks={[
        {
          key: 'declaration',
          label: t('task.declaration'),
          state: state.declaredOn === null ? 'to-do' : 'done',
          ...link('declare', '/certificate/declaration'),
          ...done(state.declaredOn),
        },
        {
          key: 'code',
          label: t('task.code'),
          state: state.codeSignedOn === null ? 'to-do' : 'done',
          ...link('sign-code', '/certificate/code'),
          ...done(state.codeSignedOn),
        },
        {
          key: 'people',
          label: t('task.people'),
          state: isNamed ? 'done' : 'to-do',
          // Naming is always open while one prepares: its need is about whom one names.
          ...(state.status === 'draft' || state.status === 'incomplete' ? { href: '/certificate/people' } : {}),
          hint: t('task.people.hint', { consultants: state.consultants.length, mlp: state.mlpPeople.length }),
        },
      ]}
    />
  );
}

const closing = ['file', 'hand-in', 'abandon'] as const;

function Running({ visit, shown, errors }: { visit: Visit; shown: ShownApplication; errors: FieldErrors | null }) {
  const t = words(visit);
  const isPrepared = shown.state.status === 'draft' || shown.state.status === 'incomplete';
  const onward = (['file', 'hand-in'] as const).filter((step) => shown.steps.includes(step));
  const hidden = { once: onceOf(), applicationId: shown.id };
  return (
    <>
      <Facts visit={visit} shown={shown} />
      <h2 class="govuk-heading-m">{t('next')}</h2>
      <p class="govuk-body">{t(`next.${shown.state.status}`)}</p>
      <Written visit={visit} shown={shown} />
      {isPrepared ? (
        <>
          <h2 class="govuk-heading-m">{t('tasks.title')}</h2>
          <Tasks visit={visit} shown={shown} />
          {shown.missing.length === 0 ? (
            <Notice kind="success" title={t('missing.none')} />
          ) : (
            <Notice kind="important" title={t('missing.title')}>
              <Missing visit={visit} grounds={shown.missing} names={shown.names} />
            </Notice>
          )}
        </>
      ) : null}
      {shown.state.status === 'admissible' && shown.missingMlp.length > 0 ? (
        <Notice kind="important" title={t('missing.mlp')}>
          <Missing visit={visit} grounds={shown.missingMlp} names={shown.names} />
        </Notice>
      ) : null}
      {onward.length > 0 ? (
        <Form
          action="/certificate"
          fields={[
            { kind: 'hidden', name: 'once' },
            { kind: 'hidden', name: 'applicationId' },
          ]}
          values={hidden}
          errors={errors}
          guard={false}
          submit={onward.map((step) => ({ label: stepLabel(visit, step), value: step }))}
        />
      ) : null}
      {shown.steps.includes('abandon') ? (
        <Details summary={stepLabel(visit, 'abandon')}>
          <p class="govuk-body">{t('abandon.sure')}</p>
          <ActionButton
            action="/certificate"
            label={stepLabel(visit, 'abandon')}
            hidden={{ ...hidden, do: 'abandon' }}
            look="warning"
          />
        </Details>
      ) : null}
    </>
  );
}

function History({ visit, rows }: { visit: Visit; rows: readonly ListedApplication[] }) {
  const t = words(visit);
  return (
    <DataTable<ListedApplication>
      caption={t('certificate.history')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'procedure',
          label: t('procedure'),
          rowHeader: true,
          cell: ({ id, state }) => (
            <a class="govuk-link" href={`/certificate/applications/${id}`}>
              {t(`procedure.${state.procedure}`)}
            </a>
          ),
        },
        { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag visit={visit} status={state.status} /> },
        {
          key: 'decided',
          label: t('decided-on'),
          tight: true,
          cell: ({ state }) => (state.decidedOn ? <DateText on={state.decidedOn} /> : '–'),
        },
      ]}
    />
  );
}

/** The office's way to its certificate: what runs, what is missing and why, and what came before. */
export async function certificatePage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const t = words(visit);
  const { shown, decided } = await ownOf(site, visit);
  const beginning = shown ? null : await findBeginning(site.house.database, visit.req.scope);
  const ends = beginning?.last ? parseDay(beginning.last.endsOn) : null;
  return draw(
    site,
    visit,
    {
      title: t('certificate.title'),
      caption: visit.actor.orgName ?? '',
      current: '/certificate',
      errors,
      banner: <Told visit={visit} />,
      children: (
        <>
          {shown ? <Running visit={visit} shown={shown} errors={errors} /> : null}
          {beginning ? (
            <>
              {ends ? (
                <p class="govuk-body">{t('certificate.last', { day: formatDay(ends, visit.language) })}</p>
              ) : (
                <p class="govuk-body">{t('certificate.first')}</p>
              )}
              <p class="govuk-body">{t('certificate.none')}</p>
              {beginning.from ? (
                <p class="govuk-body">{t('certificate.from', { day: formatDay(beginning.from, visit.language) })}</p>
              ) : null}
              {beginning.steps.includes('start') ? (
                <Form
                  action="/certificate"
                  fields={[{ kind: 'hidden', name: 'once' }]}
                  values={{ once: onceOf() }}
                  guard={false}
                  submit={[{ label: t('certificate.begin'), value: 'start' }]}
                />
              ) : null}
            </>
          ) : null}
          <p class="govuk-body">
            <a class="govuk-link" href="/certificates">
              {t('certificates.title')}
            </a>
          </p>
          {decided.length > 0 ? <History visit={visit} rows={decided} /> : null}
        </>
      ),
    },
    errors ? 409 : 200,
  );
}

const moves = {
  file: [fileApplication, 'filed'],
  'hand-in': [handInProof, 'handed-in'],
  abandon: [abandonApplication, 'abandoned'],
} as const;

/** Begins, files, hands in or withdraws, by the button that was pressed. */
export async function certificateAct(site: Site, visit: Visit): Promise<Answer> {
  const orgId = visit.actor.orgId ?? '';
  const form = { once: visit.body('once') };
  const pressed = visit.body('do');
  if (pressed === 'start') {
    const outcome = await does(site, visit, startApplication, { orgId, id: newId() }, form);
    return outcome.ok ? goTo(visit, '/certificate') : certificatePage(site, visit, errorsOf(visit, outcome, {}));
  }
  const step = closing.find((one) => one === pressed);
  const command = OnApplication.safeParse({ orgId, applicationId: visit.body('applicationId') });
  if (!step || !command.success) throw problem(400);
  const [verb, what] = moves[step];
  const outcome = await does(site, visit, verb, command.data, form);
  return outcome.ok
    ? goTo(visit, `/certificate?told=${what}`)
    : certificatePage(site, visit, errorsOf(visit, outcome, {}));
}

/** An application of one's own that ended: what was decided, why, and how to contest it. */
export async function endedPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const shown = await findApplication(
    site.house.database,
    visit.req.scope,
    visit.actor.orgId ?? '',
    visit.param('applicationId'),
  );
  if (!shown) throw problem(404);
  const contest = await toContest(site, visit, shown.orgId, shown.id);
  return draw(site, visit, {
    title: t(`procedure.${shown.state.procedure}`),
    caption: visit.actor.orgName ?? '',
    current: '/certificate',
    backLink: { href: '/certificate', label: t('certificate.title') },
    children: (
      <>
        <Facts visit={visit} shown={shown} />
        <p class="govuk-body">{t(`next.${shown.state.status}`)}</p>
        <Written visit={visit} shown={shown} />
        <AppealOffer visit={visit} contest={contest} />
      </>
    ),
  });
}
