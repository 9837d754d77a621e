import { AddWorkers, addWorkers, type ShownAgreement } from '../../modules/agreements/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { text } from '../../texts/catalogue.ts';
import { grounds as groundTexts } from '../../texts/grounds.ts';
import { checked } from '../certificate/shared.tsx';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  groundErrors,
  issueErrors,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { agreementAt, agreementHref, words, workerHref, workerWords } from './shared.tsx';
import { numbersOf, workerFields } from './worker-fields.ts';

const formHref = (of: ShownAgreement) => `${agreementHref(of)}/workers/new`;

interface Drawing {
  of: ShownAgreement;
  fields: readonly Field[];
  values: FormValues;
  errors: FieldErrors | null;
}

function drawForm(site: Site, visit: Visit, { of, fields, values, errors }: Drawing): string {
  const t = workerWords(visit.language);
  const back = agreementHref(of);
  const parts = {
    ...{ title: t('add'), current: '/agreements', errors, caption: of.employer },
    backLink: { href: back, label: words(visit.language)('title') },
    children: (
      <>
        <p class="govuk-body">{t('add.intro')}</p>
        <Form
          action={formHref(of)}
          fields={fields}
          values={{ ...values, once: onceOf() }}
          errors={errors}
          submit={[{ label: t('add.do') }, { label: t('back'), look: 'link', href: back }]}
        />
      </>
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}

/** The agreement to which the visitor may add; 404 when it is not open to that. */
async function addingTo(site: Site, visit: Visit): Promise<ShownAgreement> {
  const of = await agreementAt(site, visit);
  if (!of.steps.includes('add-workers')) throw problem(404);
  return of;
}

/** What the form begins with: what most workers have. */
const begun = ({ state }: ShownAgreement): FormValues => ({
  ...{ language: 'nl', sector: 'private', workingTime: '100' },
  ground: state.kind === 'collective' ? 'restructuring' : 'ordinary',
  ...(state.announcedOn === null ? {} : { collectiveAnnouncedOn: state.announcedOn }),
});

/** The form with which a worker is added. */
export async function newWorkerPage(site: Site, visit: Visit): Promise<Answer> {
  const of = await addingTo(site, visit);
  const values = visit.parked() ?? begun(of);
  return drawForm(site, visit, { of, fields: workerFields(visit, of), values, errors: null });
}

/** Adds a worker; refused, everything that was typed comes back. */
export async function addWorker(site: Site, visit: Visit): Promise<Answer> {
  const of = await addingTo(site, visit);
  const fields = workerFields(visit, of);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawForm(site, visit, { of, fields, values, errors: wrong });
  if (errors || help) return again(errors);
  const numbers = numbersOf(input);
  const noNumbers = Object.entries(numbers).filter(([, number]) => Number.isNaN(number));
  const said = words(visit.language)('number');
  if (noNumbers.length > 0) return again(Object.fromEntries(noNumbers.map(([name]) => [name, said])));
  const row = { ...input, ...numbers, id: newId() };
  const outcome = await checked(AddWorkers, { orgId: of.orgId, agreementId: of.id, workers: [row] }, (data) =>
    does(site, visit, addWorkers, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) {
    const issues = outcome.issues.map(({ path, ...issue }) => ({ ...issue, path: path.slice(2) }));
    return again(issueErrors(fields, issues, visit.language));
  }
  if (outcome.ok) return goTo(visit, `${workerHref({ orgId: of.orgId, id: madeOf(outcome.records) })}?told=added`);
  const say = text(groundTexts, visit.language);
  return again(
    groundErrors(
      outcome.grounds,
      ({ code, about }) => say(code, { about }),
      ({ about }) => fields.find(({ name }) => about === `workers.0.${name}`)?.name ?? '',
    ),
  );
}

/** The worker among what a command touched: also of one that was repeated. */
const madeOf = (records: readonly { kind: string; id: string }[]): string =>
  records.find(({ kind }) => kind === 'agreed_worker')?.id ?? '';
