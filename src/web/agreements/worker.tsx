import { agreedWorker2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { formatNationalNumber } from '../../kernel/insz.ts';
import { eventsOfEmployer, type ShownWorker, workerEvents } from '../../modules/agreements/index.ts';
import {
  ButtonLink,
  DateText,
  EmptyState,
  type Field,
  Notice,
  SummaryList,
  type SummaryRow,
  Timeline,
} from '../kit/index.ts';
import { inEuros } from '../services/shared.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { Right } from './right.tsx';
import { agreementHref, nameOf, WorkerTag, words, workerAt, workerHref, workerWords } from './shared.tsx';

/** The steps on a worker that its page offers; the attestation is prepared on a page of its own. */
export const workerSteps = ['note-event', 'remove'] as const;
export type WorkerStep = (typeof workerSteps)[number];

/** What a step asks of who takes it; an employer notes its own acts only. */
export function fieldsOf({ language, today, actor }: Visit, step: WorkerStep): Field[] {
  const t = workerWords(language);
  if (step === 'remove') return [];
  const events = actor.role === 'employer' ? eventsOfEmployer : workerEvents;
  return [
    {
      ...{ kind: 'radios', name: 'event', label: t('event'), required: true },
      options: events.map((value) => ({ value, label: t(`event.${value}`) })),
    },
    { kind: 'date', name: 'on', label: t('event.on'), required: true, today },
  ];
}

function Facts({ visit: { language, actor }, worker }: { visit: Visit; worker: ShownWorker }) {
  const t = workerWords(language);
  const { text: known, state } = worker;
  const { dismissal, service } = state;
  const notice = t('notice.value', { months: dismissal.noticeMonths, weeks: dismissal.noticeWeeks }).trim();
  const day = (label: string, on: Day | null): SummaryRow[] =>
    on === null ? [] : [{ label, value: <DateText on={on} /> }];
  const said = (label: string, value: string | null | undefined): SummaryRow[] => (value ? [{ label, value }] : []);
  const rows: SummaryRow[] = [
    { label: words(language)('status'), value: <WorkerTag language={language} of={worker} /> },
    actor.role === 'employer'
      ? { label: words(language)('office'), value: worker.office }
      : { label: words(language)('employer'), value: worker.employer },
    ...day(t('birth-on'), known?.birthOn ?? null),
    ...said(t('national-number'), known?.nationalNumber && formatNationalNumber(known.nationalNumber)),
    ...said(t('email'), known?.email),
    ...said(t('phone'), known?.phone),
    ...day(t('notified-on'), dismissal.notifiedOn),
    { label: t('ground'), value: t(`ground.${dismissal.ground}`) },
    { label: t('by'), value: `${t(`by.${dismissal.by}`)}${notice === '' ? '' : `: ${notice}`}` },
    ...day(t('letter-posted-on'), dismissal.letterPostedOn),
    ...day(t('notice-started-on'), dismissal.noticeStartedOn),
    ...day(t('contract-ended-on'), dismissal.contractEndedOn),
    ...day(t('collective-announced-on'), dismissal.collectiveAnnouncedOn),
    ...day(t('in-service-since'), service.inServiceSince),
    { label: t('sector'), value: t(`sector.${service.sector}`) },
    ...said(t('working-time'), `${service.workingTime / 100} %`),
    ...said(t('gross-pay'), known && known.grossPayCents !== null ? inEuros(known.grossPayCents, language) : null),
    ...day(t('pension-from'), service.pensionClaimableFrom),
    ...day(t('medical-certificate-on'), known?.medicalCertificateOn ?? null),
  ];
  return <SummaryList rows={rows} />;
}

function Events({ visit: { language }, worker: { state } }: { visit: Visit; worker: ShownWorker }) {
  const t = workerWords(language);
  const happened = [
    { title: t('event.added'), on: state.addedOn },
    ...state.events.map(({ kind, on }) => ({ title: t(`event.${kind}`), on })),
    ...(state.programmeStartedOn === null
      ? []
      : [{ title: t('event.programme-started'), on: state.programmeStartedOn }]),
    ...(state.endedOn === null ? [] : [{ title: t('event.ended'), on: state.endedOn }]),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <section>
      <h2 class="govuk-heading-m">{t('events')}</h2>
      {happened.length === 0 ? <EmptyState title={t('events.none')} /> : <Happened happened={happened} />}
    </section>
  );
}

const Happened = ({ happened }: { happened: readonly { title: string; on: Day }[] }) => (
  <Timeline items={happened.map(({ title, on }) => ({ key: `${on} ${title}`, title, at: on }))} />
);

/** The attestation: a consultant prepares it, the office sees that it was. */
function Attestation({ visit: { language, actor }, worker }: { visit: Visit; worker: ShownWorker }) {
  const t = workerWords(language);
  if (actor.role === 'employer') return null;
  const { draftId } = worker.state;
  return (
    <p class="govuk-body">
      {draftId === null ? null : (
        <a class="govuk-link" href={`/attestations/${draftId}`}>
          {t('attestation.open')}
        </a>
      )}{' '}
      {worker.steps.includes('prepare-attestation') ? (
        <ButtonLink href={`${workerHref(worker)}/attestation`} label={t('attestation')} look="secondary" />
      ) : null}
    </p>
  );
}

const told = ['noted', 'added'] as const;

/** A worker as its page shows it, with what was wrong with the step that somebody tried. */
export function drawWorker(site: Site, visit: Visit, worker: ShownWorker, filled: Filled<WorkerStep> | null): string {
  const { language } = visit;
  const t = workerWords(language);
  const open = workerSteps.filter((step) => worker.steps.includes(step));
  const done = told.find((one) => one === visit.query('told'));
  const back = agreementHref({ orgId: worker.orgId, id: worker.state.agreementId });
  const parts = {
    ...{
      title: nameOf(worker, language),
      caption: t('worker'),
      current: '/agreements',
      errors: filled?.errors ?? null,
    },
    backLink: { href: back, label: words(language)('title') },
    banner: done ? (
      <Notice kind="success" title={done === 'noted' ? t('told.noted') : words(language)('told.added')} />
    ) : undefined,
    children: (
      <>
        <Facts visit={visit} worker={worker} />
        <Attestation visit={visit} worker={worker} />
        <Right visit={visit} worker={worker} />
        <Events visit={visit} worker={worker} />
        {open.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">{t('steps')}</h2>
            <StepChoice<WorkerStep>
              visit={visit}
              href={workerHref(worker)}
              open={open}
              labelOf={(step) => agreedWorker2014.steps.find((row) => row.do === step)?.label[language] ?? step}
              fieldsOf={(step) => fieldsOf(visit, step)}
              filled={filled}
              grave={['remove']}
              before={(step) => (step === 'remove' ? <p class="govuk-body">{t('remove.sure')}</p> : null)}
              back={t('back')}
            />
          </>
        ) : null}
      </>
    ),
  };
  return draw(site, visit, parts, filled ? 422 : 200);
}

/** The page of a worker under an agreement. */
export const workerPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawWorker(site, visit, await workerAt(site, visit), null);
