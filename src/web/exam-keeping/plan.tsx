import { instantInBrussels, parseDay } from '../../kernel/day.ts';
import { examLanguages, PlanSitting, planSitting } from '../../modules/exams/index.ts';
import { words } from '../exams/shared.tsx';
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

const numbers = { minutes: [5, 480], questions: [1, 200], seats: [1, 5000] } as const;

function fieldsOf(visit: Visit): Field[] {
  const t = words(visit);
  const time = (name: string, label: string): Field => ({
    ...{ kind: 'text', name, label, hint: t('plan.time.hint'), required: true, width: 5 },
  });
  const count = (name: keyof typeof numbers, label: string): Field => ({
    ...{ kind: 'text', name, label, required: true, width: 5, inputMode: 'numeric' },
  });
  return [
    { kind: 'date', name: 'on', label: t('plan.day'), required: true },
    time('opens', t('plan.opens')),
    time('closes', t('plan.closes')),
    count('minutes', t('minutes')),
    count('questions', t('questions')),
    count('seats', t('seats')),
    {
      kind: 'checkboxes',
      name: 'languages',
      label: t('languages'),
      required: true,
      options: examLanguages.map((language) => ({ value: language, label: t(`language.${language}`) })),
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function drawForm(site: Site, visit: Visit, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t('keeping.plan'),
      current: '/exam-sittings',
      errors,
      backLink: { href: '/exam-sittings', label: t('keeping.sittings') },
      children: (
        <Form
          action="/exam-sittings/new"
          fields={fieldsOf(visit)}
          values={values}
          errors={errors}
          submit={[{ label: t('keeping.plan') }, { label: t('back'), look: 'link', href: '/exam-sittings' }]}
        />
      ),
    },
    errors ? 422 : 200,
  );
}

/** The form of a new sitting. */
export async function planPage(site: Site, visit: Visit): Promise<Answer> {
  return drawForm(site, visit, visit.parked() ?? { languages: [...examLanguages], once: onceOf() }, null);
}

/** What is wrong with times and numbers as they were typed. */
function wrongIn(visit: Visit, input: Record<string, string | readonly string[]>): FieldErrors {
  const t = words(visit);
  const on = parseDay(String(input.on ?? ''));
  const errors: Record<string, string> = {};
  for (const name of ['opens', 'closes'] as const)
    if (on && input[name] && instantInBrussels(on, String(input[name])) === null) errors[name] = t('plan.time.wrong');
  for (const [name, [min, max]] of Object.entries(numbers)) {
    const value = Number(input[name]);
    const isRight = Number.isInteger(value) && value >= min && value <= max;
    if (input[name] !== undefined && !isRight) errors[name] = t('plan.number.wrong', { min, max });
  }
  return errors;
}

/** Plans a sitting on a day, between two times of it in Brussels. */
export async function plan(site: Site, visit: Visit): Promise<Answer> {
  const fields = fieldsOf(visit);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (found: FieldErrors | null) => drawForm(site, visit, { ...values, once: onceOf() }, found);
  if (help) return again(null);
  const wrong = mergeErrors(fields, errors, wrongIn(visit, input));
  if (wrong) return again(wrong);
  const on = parseDay(String(input.on));
  const at = (name: string) => (on ? instantInBrussels(on, String(input[name]))?.toISOString() : undefined);
  const command = PlanSitting.safeParse({
    ...{ orgId: visit.actor.orgId, opensAt: at('opens'), closesAt: at('closes'), languages: input.languages },
    ...{ minutes: Number(input.minutes), questions: Number(input.questions), seats: Number(input.seats) },
  });
  if (!command.success) return again(issueErrors(fields, command.error.issues, visit.language));
  const outcome = await does(site, visit, planSitting, command.data, { once: visit.body('once') });
  if (outcome.ok) return goTo(visit, '/exam-sittings?told=planned');
  return again(errorsOf(visit, outcome, { closesAt: 'closes' }));
}
