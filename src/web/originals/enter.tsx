import { type Day, parseDay } from '../../kernel/day.ts';
import { type Candidate, EnterPaper, enterPaper, findCandidates, regions } from '../../modules/attestations/index.ts';
import { allOrganisations } from '../../modules/organisations/index.ts';
import { text } from '../../texts/catalogue.ts';
import { originalTexts } from '../../texts/originals.ts';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  mergeErrors,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { newFileValue, whoseFields } from './whose.tsx';

const words = (visit: Visit) => text(originalTexts, visit.language);

async function paperFields(site: Site, visit: Visit): Promise<Field[]> {
  const t = words(visit);
  const offices = (await allOrganisations(site.house.database, visit.req.scope)).filter(
    ({ kind }) => kind === 'outplacement-office',
  );
  return [
    {
      kind: 'select',
      name: 'orgId',
      label: t('enter.office'),
      required: true,
      options: offices.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: 'text', name: 'nationalNumber', label: t('nationalNumber'), width: 20, inputMode: 'numeric' },
    { kind: 'text', name: 'givenName', label: t('givenName'), maxLength: 100 },
    { kind: 'text', name: 'familyName', label: t('familyName'), maxLength: 100 },
    { kind: 'date', name: 'birthOn', label: t('birthOn') },
    { kind: 'date', name: 'startsOn', label: t('enter.startsOn'), required: true },
    { kind: 'date', name: 'endsOn', label: t('enter.endsOn'), required: true },
    { kind: 'text', name: 'employer', label: t('enter.employer'), required: true, maxLength: 200 },
    { kind: 'hidden', name: 'once' },
  ];
}

interface Drawn {
  values: FormValues;
  errors?: FieldErrors | null;
  /** Present once the paper was read: whose it may be. */
  candidates?: readonly Candidate[];
}

function drawEnter(site: Site, visit: Visit, fields: readonly Field[], { values, errors, candidates }: Drawn): string {
  const t = words(visit);
  const shown = candidates ? [...fields, ...whoseFields(visit, candidates)] : fields;
  return draw(
    site,
    visit,
    {
      title: t('enter.title'),
      current: '/',
      errors: errors ?? null,
      backLink: { href: '/', label: t('list.title') },
      children: (
        <>
          <p class="govuk-body">{t('enter.intro')}</p>
          <Form
            action="/originals/new"
            fields={shown}
            values={values}
            errors={errors ?? null}
            submit={[
              ...(candidates ? [{ label: t('register.do'), value: 'register' }] : []),
              { label: t('enter.next'), value: 'search', ...(candidates ? { look: 'secondary' as const } : {}) },
              { label: t('register.back'), look: 'link', href: '/' },
            ]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** A paper that no office prepared: first what stands on it, then whose it is. */
export async function enterPage(site: Site, visit: Visit): Promise<Answer> {
  return drawEnter(site, visit, await paperFields(site, visit), { values: visit.parked() ?? { once: onceOf() } });
}

const textIn = (input: Readonly<Record<string, unknown>>, name: string) =>
  typeof input[name] === 'string' ? input[name] : '';

/** Who enters a paper holds it: it came in today, until another day is typed. */
function receivedToday(values: FormValues, today: Day): FormValues {
  const typed = Object.entries(values).filter(([name]) => name.startsWith('receivedOn-'));
  if (typed.some(([, part]) => part !== '')) return values;
  const others = Object.entries(values).filter((one) => !typed.some(([name]) => name === one[0]));
  return { ...Object.fromEntries(others), receivedOn: today };
}

/** Reads the paper, offers whose it may be, and registers it when that was chosen. */
export async function enter(site: Site, visit: Visit): Promise<Answer> {
  const fields = await paperFields(site, visit);
  const first = readForm(fields, visit.req.body, visit.language);
  if (first.help || first.errors) return drawEnter(site, visit, fields, first);
  const paper = {
    nationalNumber: textIn(first.input, 'nationalNumber'),
    givenName: textIn(first.input, 'givenName'),
    familyName: textIn(first.input, 'familyName'),
    birthOn: parseDay(textIn(first.input, 'birthOn')),
  };
  const candidates = await findCandidates(site.house, visit.looker, { paper, search: '' });
  const all = [...fields, ...whoseFields(visit, candidates)];
  const { values, input, errors, pressed, help } = readForm(all, visit.req.body, visit.language);
  if (pressed !== 'register')
    return drawEnter(site, visit, fields, { values: receivedToday(values, visit.today), candidates });
  if (help || errors) return drawEnter(site, visit, fields, { values, errors, candidates });
  const region = regions.find((one) => one === input.region);
  if (input.whose === newFileValue && !region)
    return drawEnter(site, visit, fields, { values, candidates, errors: { region: words(visit)('register.region') } });
  const parsed = EnterPaper.safeParse({
    ...input,
    newFile: input.whose === newFileValue ? { ...paper, region } : null,
    ...(input.whose === newFileValue ? {} : { citizenId: input.whose }),
  });
  if (!parsed.success)
    return drawEnter(site, visit, fields, {
      values,
      candidates,
      errors: issueErrors(all, parsed.error.issues, visit.language),
    });
  const outcome = await does(site, visit, enterPaper, parsed.data, { once: textIn(input, 'once') });
  if (outcome.ok) return goTo(visit, '/?told=registered');
  const at = [
    'orgId',
    'nationalNumber',
    'givenName',
    'familyName',
    'birthOn',
    'startsOn',
    'endsOn',
    'employer',
    'signedOn',
    'receivedOn',
  ];
  return drawEnter(site, visit, fields, {
    values,
    candidates,
    errors: mergeErrors(all, errorsOf(visit, outcome, Object.fromEntries(at.map((name) => [name, name])))),
  });
}
