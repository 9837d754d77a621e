import { addMonths } from '../../kernel/day.ts';
import { PrepareForWorker, prepareForWorker, type ShownWorker } from '../../modules/agreements/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  readForm,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { nameOf, rightOf, words, workerAt, workerHref, workerWords } from './shared.tsx';

function fieldsOf({ language, today }: Visit): Field[] {
  const t = workerWords(language);
  return [
    { kind: 'date', name: 'startsOn', label: t('starts-on'), required: true, today },
    { kind: 'date', name: 'endsOn', label: t('ends-on'), required: true },
    { kind: 'hidden', name: 'once' },
  ];
}

/** The days to begin with: from today, and as long as the right gives guidance; otherwise a year. */
function begun({ today }: Visit, worker: ShownWorker): FormValues {
  const endsOn = rightOf(worker, today)?.found.endsOn ?? null;
  return { startsOn: today, endsOn: endsOn !== null && endsOn > today ? endsOn : addMonths(today, 12) };
}

function drawForm(
  site: Site,
  visit: Visit,
  { worker, values, errors }: { worker: ShownWorker; values: FormValues; errors: FieldErrors | null },
): string {
  const { language } = visit;
  const t = workerWords(language);
  const parts = {
    ...{ title: t('attestation'), caption: nameOf(worker, language), current: '/agreements', errors },
    backLink: { href: workerHref(worker), label: nameOf(worker, language) },
    children: (
      <>
        <p class="govuk-body">{t('attestation.intro')}</p>
        <SummaryList
          rows={[
            { label: t('worker'), value: nameOf(worker, language) },
            { label: words(language)('employer'), value: worker.employer },
            { label: t('email'), value: worker.text?.email ?? '' },
          ]}
        />
        <Form
          action={`${workerHref(worker)}/attestation`}
          fields={fieldsOf(visit)}
          values={{ ...values, once: onceOf() }}
          errors={errors}
          submit={[{ label: t('attestation.do') }, { label: t('back'), look: 'link', href: workerHref(worker) }]}
        />
      </>
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}

async function preparingFor(site: Site, visit: Visit): Promise<ShownWorker> {
  const worker = await workerAt(site, visit);
  if (!worker.steps.includes('prepare-attestation')) throw problem(404);
  return worker;
}

/** The form with which the attestation of a worker is prepared: its days, and nothing else to type. */
export async function attestationPage(site: Site, visit: Visit): Promise<Answer> {
  const worker = await preparingFor(site, visit);
  return drawForm(site, visit, { worker, values: visit.parked() ?? begun(visit, worker), errors: null });
}

/** Prepares the attestation and leads to it. */
export async function prepare(site: Site, visit: Visit): Promise<Answer> {
  const worker = await preparingFor(site, visit);
  const fields = fieldsOf(visit);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawForm(site, visit, { worker, values, errors: wrong });
  if (errors || help) return again(errors);
  const command = { ...input, orgId: worker.orgId, workerId: worker.id, draftId: newId() };
  const outcome = await checked(PrepareForWorker, command, (data) =>
    does(site, visit, prepareForWorker, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return again(errorsOf(visit, outcome, { startsOn: 'startsOn', endsOn: 'endsOn' }));
  const draftId = outcome.records.find(({ kind }) => kind === 'draft')?.id ?? '';
  return goTo(visit, `/attestations/${draftId}`);
}
