import { listWorkers, type ShownWorker } from '../../modules/agreements/index.ts';
import { financingNumbers } from '../../modules/organisations/index.ts';
import { StartProgramme, startProgramme } from '../../modules/programmes/index.ts';
import { colleaguesOf, listSteps, liveAttestation, type ShownSteps } from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { does, errorsOf, onceOf, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** What the form of a start is made of. */
export interface StartForm {
  fields: Field[];
  values: FormValues;
  /** Whether the office has somebody with whom to start. */
  hasWorkers: boolean;
}

const canStart = ({ state, agreement }: ShownWorker): boolean =>
  agreement.status === 'agreed' && ['added', 'offered', 'accepted'].includes(state.status);

/** Workers with the same name as the citizen come first. */
function workerOptions(workers: readonly ShownWorker[], named: string) {
  const nameOf = ({ text }: ShownWorker) => (text ? `${text.givenName} ${text.familyName}` : '');
  return workers
    .filter((worker) => canStart(worker) && worker.text !== null)
    .sort((a, b) => Number(nameOf(b) === named) - Number(nameOf(a) === named))
    .map((worker) => ({ value: worker.id, label: `${nameOf(worker)} (${worker.employer})` }));
}

/** The form with which a programme starts, filled in as far as it is known. */
export async function startForm(site: Site, visit: Visit, named: string): Promise<StartForm | null> {
  const t = words(visit.language);
  const [shown] = await looked<ShownSteps>(site.house, visit.req, listSteps, visit.param('citizenId'));
  if (!shown) return null;
  const workers = workerOptions(await listWorkers(site.house.database, visit.req.scope), named);
  const colleagues = await colleaguesOf(site.house.database, visit.req.scope);
  const own = colleagues.filter(({ orgId }) => orgId === visit.actor.orgId);
  const numbers = financingNumbers(shown.office, visit.today);
  const fields: Field[] = [
    {
      ...{ kind: 'select', name: 'workerId', label: t('p.worker'), hint: t('p.worker.hint'), required: true },
      options: workers,
    },
    {
      ...{ kind: 'select', name: 'consultantId', label: t('p.consultant'), required: true },
      options: own.map(({ personId, personName }) => ({ value: personId, label: personName })),
    },
    {
      kind: 'date',
      name: 'startsOn',
      label: t('p.starts'),
      hint: t('p.starts.hint'),
      required: true,
      today: visit.today,
    },
    ...(numbers.length === 0
      ? []
      : [
          {
            ...({ kind: 'select', name: 'financingNumber', label: t('p.financing') } as const),
            options: numbers.map((value) => ({ value, label: value })),
          },
        ]),
    { kind: 'textarea', name: 'summary', label: t('p.summary'), hint: t('p.summary.hint'), rows: 4, maxLength: 4000 },
    { kind: 'hidden', name: 'once' },
  ];
  const startsOn = liveAttestation(shown.attestations, visit.today)?.startsOn ?? visit.today;
  const values = {
    startsOn,
    consultantId: visit.actor.id,
    workerId: workers.length === 1 ? (workers[0]?.value ?? '') : '',
  };
  return { fields, values, hasWorkers: workers.length > 0 };
}

/** The form of a start, or why there is none. */
export function Start({
  visit,
  href,
  form,
  filled,
}: {
  visit: Visit;
  href: string;
  form: StartForm;
  filled: { values: FormValues; errors: FieldErrors } | null;
}) {
  const t = words(visit.language);
  if (!form.hasWorkers) return <p class="govuk-body">{t('p.none.worker')}</p>;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('p.start')}</h2>
      <p class="govuk-body">{t('p.start.intro')}</p>
      <Form
        action={`${href}?step=start`}
        fields={form.fields}
        values={{ ...(filled?.values ?? visit.parked() ?? form.values), once: onceOf() }}
        errors={filled?.errors ?? null}
        submit={[{ label: t('p.start') }]}
      />
    </section>
  );
}

/** Starts a programme; null when it is done, else what was typed and what is wrong with it. */
export async function takeStart(
  site: Site,
  visit: Visit,
  form: StartForm,
): Promise<{ values: FormValues; errors: FieldErrors } | null> {
  const { values, input, errors, help } = readForm(form.fields, visit.req.body, visit.language);
  if (errors || help) return { values, errors: errors ?? {} };
  const command = { ...input, citizenId: visit.param('citizenId'), id: newId(), stepId: newId() };
  const outcome = await checked(
    StartProgramme,
    { ...command, financingNumber: input.financingNumber || null, summary: input.summary ?? '' },
    (data) => does(site, visit, startProgramme, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return { values, errors: issueErrors(form.fields, outcome.issues, visit.language) };
  const atFields = { workerId: 'workerId', executorId: 'consultantId', startsOn: 'startsOn' };
  return outcome.ok ? null : { values, errors: errorsOf(visit, outcome, atFields) };
}
