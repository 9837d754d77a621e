import { followUpPlan2024 } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import {
  checksOf,
  type FollowedCentre,
  type FollowUpFact,
  listFollowed,
  type Planned,
  RecordFollowUp,
  recordedKinds,
  recordFollowUp,
} from '../../modules/checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { checkTexts } from '../../texts/checks.ts';
import { checked } from '../certificate/shared.tsx';
import {
  DataTable,
  DateText,
  EmptyState,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { kindOf, PlannedState, words } from './shared.tsx';

function Plan({ visit, rows }: { visit: Visit; rows: readonly Planned[] }) {
  const t = words(visit);
  return (
    <DataTable<Planned>
      caption={t('plan.title')}
      rows={rows}
      keyOf={({ kind, dueOn }) => `${kind} ${dueOn}`}
      empty={<EmptyState title={t('no-mandate')} />}
      columns={[
        { key: 'what', label: t('what'), rowHeader: true, cell: ({ kind }) => kindOf(kind, visit.language) },
        { key: 'by', label: t('by'), tight: true, cell: ({ dueOn }) => <DateText on={dueOn} /> },
        { key: 'state', label: t('state'), cell: (one) => <PlannedState visit={visit} one={one} /> },
      ]}
    />
  );
}

/** What there is to say of something that was done. */
function Told({ visit, orgId, one }: { visit: Visit; orgId: string; one: FollowUpFact }) {
  const t = words(visit);
  const ofChecks = text(checkTexts, visit.language);
  if (one.kind === 'file-check')
    return (
      <>
        {one.measure
          ? t('check.decided', { measure: ofChecks(`measure.${one.measure}`).toLowerCase() })
          : t('check.running')}{' '}
        <a class="govuk-link" href={`/checks/${orgId}/${one.id}`}>
          {t('check.see')}
        </a>
      </>
    );
  if (one.kind === 'information')
    return (
      <a class="govuk-link" href={`/info-mails/${one.id}`}>
        {one.text}
      </a>
    );
  return (
    <>
      {one.isCorrect === null ? null : <strong>{t(one.isCorrect ? 'correct' : 'not-correct')}. </strong>}
      <span class="w-typed">{one.text}</span>
      <span class="w-under govuk-hint">{one.byName}</span>
    </>
  );
}

function DoneThere({ visit, orgId, rows }: { visit: Visit; orgId: string; rows: readonly FollowUpFact[] }) {
  const t = words(visit);
  return (
    <DataTable<FollowUpFact>
      caption={t('done.title')}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('done.none')} />}
      columns={[
        { key: 'what', label: t('what'), rowHeader: true, cell: ({ kind }) => kindOf(kind, visit.language) },
        { key: 'on', label: t('on'), tight: true, cell: ({ on }) => <DateText on={on} /> },
        {
          key: 'told',
          label: t('done.title'),
          quietLabel: true,
          cell: (one) => <Told visit={visit} orgId={orgId} one={one} />,
        },
      ]}
    />
  );
}

function fieldsOf(visit: Visit): Field[] {
  const t = words(visit);
  return [
    {
      ...{ kind: 'radios', name: 'what', label: t('record.what'), required: true },
      options: recordedKinds.map((value) => ({ value, label: followUpPlan2024.labels[value][visit.language] })),
    },
    { kind: 'date', name: 'doneOn', label: t('record.on'), required: true, today: visit.today },
    {
      ...{ kind: 'radios', name: 'correct', label: t('record.correct'), hint: t('record.correct.hint'), inline: true },
      options: (['yes', 'no'] as const).map((value) => ({ value, label: t(value) })),
    },
    {
      ...{ kind: 'textarea', name: 'text', label: t('record.text'), hint: t('record.text.hint') },
      ...{ required: true, maxLength: 4000 },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

async function found(site: Site, visit: Visit): Promise<FollowedCentre> {
  const [centre] = await listFollowed(site.house.database, visit.req.scope, visit.param('orgId'));
  if (!centre) throw problem(404);
  return centre;
}

async function drawCentre(
  site: Site,
  visit: Visit,
  centre: FollowedCentre,
  values: FormValues,
  errors: FieldErrors | null,
): Promise<string> {
  const t = words(visit);
  const isOwn = visit.actor.role === 'office-manager';
  const { orgId, plan } = centre;
  const ever = { from: day('1900-01-01'), until: visit.today };
  const facts = await checksOf(site.house.database, visit.req.scope, orgId, ever);
  return draw(
    site,
    visit,
    {
      ...{ title: t('title'), caption: centre.organisation, wide: true, current: '/checks', errors },
      banner:
        visit.query('told') === 'recorded' && !errors ? (
          <Notice kind="success" title={t('told.recorded')} />
        ) : undefined,
      backLink: { href: '/checks', label: t('checks') },
      children: (
        <>
          <p class="govuk-body w-prose">{t(isOwn ? 'intro.own' : 'intro.body')}</p>
          <Plan visit={visit} rows={plan} />
          <DoneThere visit={visit} orgId={orgId} rows={facts} />
          {isOwn ? null : (
            <section>
              <h2 class="govuk-heading-m">{t('record.title')}</h2>
              <Form
                action={`/follow-up/${orgId}`}
                fields={fieldsOf(visit)}
                values={{ ...values, once: onceOf() }}
                errors={errors}
                submit={[{ label: t('record.do') }]}
              />
            </section>
          )}
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** The follow-up of one centre: planned and done, for VDAB and the centre itself. */
export const centrePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawCentre(site, visit, await found(site, visit), visit.parked() ?? {}, null);

/** Records what an officer did; refused, everything that was typed comes back. */
export async function recordFrom(site: Site, visit: Visit): Promise<Answer> {
  const centre = await found(site, visit);
  const fields = fieldsOf(visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawCentre(site, visit, centre, values, errors);
  const { correct, ...given } = input;
  const isCorrect = correct === 'yes' ? true : correct === 'no' ? false : null;
  const command = { ...given, isCorrect, orgId: centre.orgId };
  const form = { once: visit.body('once') };
  const outcome = await checked(RecordFollowUp, command, (data) => does(site, visit, recordFollowUp, data, form));
  if ('issues' in outcome)
    return drawCentre(site, visit, centre, values, issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, `/follow-up/${centre.orgId}?told=recorded`)
    : drawCentre(
        site,
        visit,
        centre,
        values,
        errorsOf(visit, outcome, { doneOn: 'doneOn', [centre.orgId]: 'correct' }),
      );
}
