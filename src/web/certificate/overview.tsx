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
  procedureWith,
  type ShownApplication,
  startApplication,
} from '../../modules/applications/index.ts';
import type { Granting } from '../../modules/certificates/index.ts';
import { listCorrespondence } from '../../modules/correspondence.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { AppealOffer, toContest } from '../appeals/shared.tsx';
import { ActionButton, DataTable, DateText, Details, type FieldErrors, Form, Notice } from '../kit/index.ts';
import { Letters, lettersHref } from '../letters/index.tsx';
import { qualityAtRenewal, RenewalQuality } from '../quality/index.tsx';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { partAtRenewal, TakingPart } from '../surveys/participation.tsx';
import { EnteredOnPaper } from './entered.tsx';
import {
  captionOf,
  Facts,
  Missing,
  nextOf,
  StatusTag,
  stepLabel,
  titleOf,
  Written,
  wordedFor,
  words,
} from './shared.tsx';
import { Tasks } from './tasks.tsx';

/** The application that runs for one's own office, if any, and those that ended. */
async function ownOf(site: Site, visit: Visit) {
  const { database } = site.house;
  const { open, decided } = await listApplications(database, visit.req.scope);
  const running = open.find(({ orgId }) => orgId === visit.actor.orgId);
  const shown = running ? await findApplication(database, visit.req.scope, running.orgId, running.id) : null;
  const orgId = visit.actor.orgId ?? '';
  const reading = { database, scope: visit.req.scope };
  const correspondence = shown ? await listCorrespondence(reading, orgId, [shown.id]) : null;
  return { shown, decided, correspondence: correspondence ?? [] };
}

/** The application that one works on; for who has none, or one for something else, there is no such page. */
export async function runningOf(site: Site, visit: Visit, grants?: Granting): Promise<ShownApplication> {
  const { shown } = await ownOf(site, visit);
  if (!shown || (grants && procedureWith(shown.state.scheme).grants !== grants)) throw problem(404);
  return shown;
}

const told = ['saved', 'filed', 'abandoned', 'handed-in'] as const;

function Told({ visit }: { visit: Visit }) {
  const name = told.find((one) => one === visit.query('told'));
  return name ? <Notice kind="success" title={words(visit)(`told.${name}`)} /> : null;
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
      <EnteredOnPaper visit={visit} shown={shown} />
      <h2 class="govuk-heading-m">{t('next')}</h2>
      <p class="govuk-body">{nextOf(visit, shown.state)}</p>
      <Written visit={visit} shown={shown} withoutOwn={isPrepared} />
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
          submit={onward.map((step) => ({ label: stepLabel(visit, shown.state, step), value: step }))}
        />
      ) : null}
      {shown.steps.includes('abandon') ? (
        <Details summary={stepLabel(visit, shown.state, 'abandon')}>
          <p class="govuk-body">{t('abandon.sure')}</p>
          <ActionButton
            action="/certificate"
            label={stepLabel(visit, shown.state, 'abandon')}
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
              {captionOf(visit, state)}
            </a>
          ),
        },
        { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag visit={visit} state={state} /> },
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
  const { shown, decided, correspondence } = await ownOf(site, visit);
  const beginning = shown ? null : await findBeginning(site.house.database, visit.req.scope);
  const ends = beginning?.last?.endsOn ? parseDay(beginning.last.endsOn) : null;
  const about = shown?.state ?? beginning;
  if (!about) throw problem(404);
  const of = wordedFor(about);
  const part = shown && (await partAtRenewal(site, visit, shown));
  const quality = shown && (await qualityAtRenewal(site, visit, shown));
  return draw(
    site,
    visit,
    {
      title: titleOf(visit, about),
      caption: visit.actor.orgName ?? '',
      current: '/certificate',
      errors,
      banner: <Told visit={visit} />,
      children: (
        <>
          {shown ? <Running visit={visit} shown={shown} errors={errors} /> : null}
          {part ? <TakingPart language={visit.language} part={part} /> : null}
          {quality ? <RenewalQuality language={visit.language} quality={quality} /> : null}
          <Letters language={visit.language} orgId={visit.actor.orgId ?? ''} correspondence={correspondence} />
          {beginning ? (
            <>
              {ends ? (
                <p class="govuk-body">{t(`${of}certificate.last`, { day: formatDay(ends, visit.language) })}</p>
              ) : (
                <p class="govuk-body">{t(`${of}certificate.first`)}</p>
              )}
              <p class="govuk-body">{t(`${of}certificate.none`)}</p>
              {beginning.from ? (
                <p class="govuk-body">{t('certificate.from', { day: formatDay(beginning.from, visit.language) })}</p>
              ) : null}
              {beginning.steps.includes('start') ? (
                <Form
                  action="/certificate"
                  fields={[{ kind: 'hidden', name: 'once' }]}
                  values={{ once: onceOf() }}
                  guard={false}
                  submit={[{ label: t(`${of}certificate.begin`), value: 'start' }]}
                />
              ) : null}
            </>
          ) : null}
          <ul class="govuk-list">
            <li>
              <a class="govuk-link" href={lettersHref(visit.actor.orgId ?? '')}>
                {text(filedLetterTexts, visit.language)('all')}
              </a>
            </li>
            <li>
              <a class="govuk-link" href="/certificates">
                {t(`${of}certificates.title`)}
              </a>
            </li>
          </ul>
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
  const shown = await findApplication(
    site.house.database,
    visit.req.scope,
    visit.actor.orgId ?? '',
    visit.param('applicationId'),
  );
  if (!shown) throw problem(404);
  const asked = { database: site.house.database, scope: visit.req.scope };
  const correspondence = (await listCorrespondence(asked, shown.orgId, [shown.id])) ?? [];
  const contest = await toContest(site, visit, shown.orgId, shown.id);
  return draw(site, visit, {
    title: captionOf(visit, shown.state),
    caption: visit.actor.orgName ?? '',
    current: '/certificate',
    backLink: { href: '/certificate', label: titleOf(visit, shown.state) },
    children: (
      <>
        <Facts visit={visit} shown={shown} />
        <EnteredOnPaper visit={visit} shown={shown} />
        <p class="govuk-body">{nextOf(visit, shown.state)}</p>
        <Written visit={visit} shown={shown} />
        <AppealOffer visit={visit} contest={contest} />
        <Letters language={visit.language} orgId={shown.orgId} correspondence={correspondence} />
      </>
    ),
  });
}
