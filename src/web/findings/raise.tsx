import { findSurvey, RaiseFinding, raiseFinding, type Survey } from '../../modules/findings/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import {
  CiteLink,
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  readForm,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

type Condition = Survey['conditions'][number];

/** Where a finding is raised on a condition of a certificate. */
export const raiseHref = ({ orgId, certificateId }: Survey, { condition, about }: Condition): string =>
  `/findings/${orgId}/certificates/${certificateId}/${condition}/${about}`;

/** The certificate, and the condition that the address names. */
async function asked(site: Site, visit: Visit): Promise<{ survey: Survey; one: Condition }> {
  const { database } = site.house;
  const survey = await findSurvey(database, visit.req.scope, visit.param('orgId'), visit.param('certificateId'));
  const one = survey?.conditions.find(
    ({ condition, about }) => condition === visit.param('condition') && about === visit.param('aboutId'),
  );
  if (!survey || !one) throw problem(404);
  return { survey, one };
}

const fieldsOf = (visit: Visit): Field[] => {
  const t = words(visit);
  return [
    { kind: 'textarea', name: 'text', label: t('why'), hint: t('why.hint'), required: true, maxLength: 4000 },
    { kind: 'hidden', name: 'once' },
  ];
};

function drawRaise(
  site: Site,
  visit: Visit,
  { survey, one }: Awaited<ReturnType<typeof asked>>,
  values: FormValues,
  errors: FieldErrors | null,
): string {
  const t = words(visit);
  const rows = [
    { label: t('office'), value: survey.office },
    { label: t('certificate'), value: survey.number },
    { label: t('condition'), value: t(`name.${one.condition}`) },
    { label: t('about'), value: one.aboutName ?? t('the-office') },
    { label: t('since'), value: one.since ? <DateText on={one.since} /> : t('since-never') },
    { label: t('paragraph'), value: <CiteLink cite={one.source} /> },
  ];
  return draw(
    site,
    visit,
    {
      title: t('raise'),
      caption: survey.office,
      current: '/findings',
      errors,
      backLink: { href: '/findings', label: t('title') },
      children: (
        <>
          <SummaryList rows={rows} />
          <Form
            action={raiseHref(survey, one)}
            fields={fieldsOf(visit)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('raise') }, { label: t('back'), look: 'link', href: '/findings' }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** Asks why a finding is raised on a condition. */
export async function raisePage(site: Site, visit: Visit): Promise<Answer> {
  return drawRaise(site, visit, await asked(site, visit), visit.parked() ?? {}, null);
}

/** Raises it, and goes on to the finding. */
export async function raise(site: Site, visit: Visit): Promise<Answer> {
  const about = await asked(site, visit);
  const { orgId, certificateId } = about.survey;
  const fields = fieldsOf(visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawRaise(site, visit, about, values, errors);
  const id = newId();
  const command = { ...input, orgId, certificateId, id, condition: about.one.condition, about: about.one.about };
  const outcome = await checked(RaiseFinding, command, (data) =>
    does(site, visit, raiseFinding, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome)
    return drawRaise(site, visit, about, values, issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return drawRaise(site, visit, about, values, errorsOf(visit, outcome, {}));
  const made = outcome.records.find(({ kind }) => kind === 'finding')?.id ?? id;
  return goTo(visit, `/findings/${orgId}/${made}?told=done`);
}
