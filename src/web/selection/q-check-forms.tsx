import {
  type CheckedService,
  CorrectQCheck,
  correctQCheck,
  RecordQCheck,
  recordQCheck,
  type ShownQCheck,
} from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { CheckTable, checkedService } from './q-checks.tsx';
import { Told, words } from './shared.tsx';

const hrefOf = ({ orgId }: CheckedService) => `/services/${orgId}/q-checks`;

function fieldsOf(visit: Visit, service: CheckedService, one: ShownQCheck | null): Field[] {
  const t = words(visit);
  const person: Field = {
    kind: 'select',
    name: 'personId',
    label: t('check.person'),
    required: true,
    options: service.people.map(({ id, name }) => ({ value: id, label: name })),
  };
  const reason: Field = {
    kind: 'textarea',
    name: 'reason',
    label: t('reason'),
    hint: t('reason.hint'),
    required: true,
    maxLength: 2000,
  };
  return [
    ...(one ? [] : [person]),
    {
      ...{ kind: 'text', name: 'score', label: t('check.score'), hint: t('check.score.hint') },
      ...{ inputMode: 'decimal', width: 10, required: true, maxLength: 10 },
    },
    { kind: 'date', name: 'closedOn', label: t('check.closed'), required: true, today: visit.today },
    ...(one ? [reason] : []),
    { kind: 'hidden', name: 'once' },
  ];
}

/** A score as people type it, with a comma or a point; what is no number is refused at its field. */
const scoreOf = (typed: unknown): number =>
  typeof typed === 'string' && /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;

interface Filled {
  values: FormValues;
  errors: FieldErrors | null;
}

function drawList(site: Site, visit: Visit, service: CheckedService, { values, errors }: Filled): Answer {
  const t = words(visit);
  const correct = {
    key: 'correct',
    label: t('check.correct'),
    quietLabel: true,
    cell: ({ id, personName }: ShownQCheck) => (
      <a class="govuk-link" href={`${hrefOf(service)}/${id}`}>
        {t('check.correct')}
        <span class="govuk-visually-hidden"> {personName}</span>
      </a>
    ),
  };
  return draw(
    site,
    visit,
    {
      title: t('checks.of', { name: service.name }),
      wide: true,
      current: '/',
      errors,
      banner: <Told visit={visit} />,
      backLink: { href: '/', label: t('checks.title') },
      children: (
        <>
          <CheckTable visit={visit} rows={service.checks} more={[correct]} />
          <h2 class="govuk-heading-m">{t('check.new')}</h2>
          <Form
            action={hrefOf(service)}
            fields={fieldsOf(visit, service, null)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('check.record') }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

function drawOne(
  site: Site,
  visit: Visit,
  { service, one }: { service: CheckedService; one: ShownQCheck },
  { values, errors }: Filled,
): Answer {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t('check.correct.title'),
      caption: `${service.name}, ${one.personName}`,
      current: '/',
      errors,
      backLink: { href: hrefOf(service), label: t('checks.of', { name: service.name }) },
      children: (
        <Form
          action={`${hrefOf(service)}/${one.id}`}
          fields={fieldsOf(visit, service, one)}
          values={{ ...values, once: onceOf() }}
          errors={errors}
          submit={[{ label: t('check.correct.do') }, { label: t('back'), look: 'link', href: hrefOf(service) }]}
        />
      ),
    },
    errors ? 422 : 200,
  );
}

function chosen(visit: Visit, { checks }: CheckedService): ShownQCheck {
  const one = checks.find(({ id }) => id === visit.param('qCheckId'));
  if (!one) throw problem(404);
  return one;
}

/** The Q-checks of a service, and the form for one more. */
export const checksPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawList(site, visit, await checkedService(site, visit), { values: visit.parked() ?? {}, errors: null });

/** One Q-check, to correct it. */
export async function checkPage(site: Site, visit: Visit): Promise<Answer> {
  const service = await checkedService(site, visit);
  const one = chosen(visit, service);
  const { score, closedOn } = one.state;
  return drawOne(site, visit, { service, one }, { values: visit.parked() ?? { score, closedOn }, errors: null });
}

/** Records a new check, or corrects the one at the address; what is not right comes back with what was typed. */
export async function saveCheck(site: Site, visit: Visit): Promise<Answer> {
  const service = await checkedService(site, visit);
  const one = visit.param('qCheckId') === '' ? null : chosen(visit, service);
  const fields = fieldsOf(visit, service, one);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => {
    const filled = { values, errors: wrong };
    return one ? drawOne(site, visit, { service, one }, filled) : drawList(site, visit, service, filled);
  };
  if (errors || help) return again(errors);
  const typed = { ...input, score: scoreOf(input.score), orgId: service.orgId };
  const once = visit.body('once');
  const outcome = one
    ? await checked(CorrectQCheck, { ...typed, qCheckId: one.id }, (data) =>
        does(site, visit, correctQCheck, data, { once, version: one.version }),
      )
    : await checked(RecordQCheck, { ...typed, id: newId() }, (data) => does(site, visit, recordQCheck, data, { once }));
  if ('issues' in outcome) {
    const found = issueErrors(fields, outcome.issues, visit.language);
    return again('score' in found ? { ...found, score: words(visit)('check.score.wrong') } : found);
  }
  return outcome.ok
    ? goTo(visit, `${hrefOf(service)}?told=${one ? 'corrected' : 'recorded'}`)
    : again(errorsOf(visit, outcome, { closedOn: 'closedOn' }));
}
