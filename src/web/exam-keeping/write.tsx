import { examTopics } from '../../../schemes/index.ts';
import {
  type BankQuestion,
  letters,
  RewriteQuestion,
  rewriteQuestion,
  WriteQuestion,
  writeQuestion,
} from '../../modules/exams/index.ts';
import { newId } from '../../platform/new-id.ts';
import { words } from '../exams/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { bankQuestion } from './bank.tsx';

function fieldsOf(visit: Visit): Field[] {
  const t = words(visit);
  const area = (name: string, label: string, rows: number, maxLength: number): Field => ({
    ...{ kind: 'textarea', name, label, rows, maxLength, required: true },
  });
  return [
    {
      kind: 'select',
      name: 'topic',
      label: t('bank.topic'),
      required: true,
      options: examTopics.map((topic) => ({ value: topic, label: t(`topic.${topic}`) })),
    },
    area('stemNl', t('form.stem.nl'), 3, 1000),
    area('optionsNl', t('form.options.nl'), 6, 2400),
    area('stemFr', t('form.stem.fr'), 3, 1000),
    area('optionsFr', t('form.options.fr'), 6, 2400),
    {
      kind: 'checkboxes',
      name: 'correct',
      label: t('form.correct'),
      required: true,
      options: letters.map((letter, at) => ({ value: letter, label: t('form.line', { n: at + 1 }) })),
    },
    { kind: 'hidden', name: 'once' },
  ];
}

const lines = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What of the form is a version, as its verb takes it. */
const versionOf = (input: Record<string, string | readonly string[]>) => ({
  topic: input.topic,
  nl: { stem: input.stemNl, options: lines(input.optionsNl) },
  fr: { stem: input.stemFr, options: lines(input.optionsFr) },
  correct: input.correct,
});

interface Writing {
  title: 'bank.new' | 'bank.rewrite';
  action: string;
  back: string;
}

function drawForm(site: Site, visit: Visit, writing: Writing, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t(writing.title),
      current: '/exam-bank',
      errors,
      backLink: { href: writing.back },
      children: (
        <>
          {writing.title === 'bank.rewrite' ? <p class="govuk-body">{t('bank.rewrite.note')}</p> : null}
          <Form
            action={writing.action}
            fields={fieldsOf(visit)}
            values={values}
            errors={errors}
            submit={[{ label: t('save') }, { label: t('back'), look: 'link', href: writing.back }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

const fresh: Writing = { title: 'bank.new', action: '/exam-bank/new', back: '/exam-bank' };
const anew = ({ id }: BankQuestion): Writing => ({
  title: 'bank.rewrite',
  action: `/exam-bank/${id}/edit`,
  back: `/exam-bank/${id}`,
});

/** At which field a fault of a version shows. */
const places = { fr: 'optionsFr', correct: 'correct' } as const;

/** The form of a new question. */
export async function newPage(site: Site, visit: Visit): Promise<Answer> {
  return drawForm(site, visit, fresh, visit.parked() ?? { once: onceOf() }, null);
}

/** What a version that cannot be is told of, above the form. */
const impossible = (visit: Visit): FieldErrors =>
  errorsOf(
    visit,
    {
      ...{ ok: false, reason: 'refused' },
      grounds: [{ code: 'key-impossible', source: 'OURS-exam-key', about: 'correct' }],
    },
    places,
  );

/** Writes a question. */
export async function write(site: Site, visit: Visit): Promise<Answer> {
  const { values, input, errors } = readForm(fieldsOf(visit), visit.req.body, visit.language);
  const again = (found: FieldErrors) => drawForm(site, visit, fresh, { ...values, once: onceOf() }, found);
  if (errors) return again(errors);
  const command = WriteQuestion.safeParse({ ...versionOf(input), orgId: visit.actor.orgId, id: newId() });
  if (!command.success) return again(impossible(visit));
  const outcome = await does(site, visit, writeQuestion, command.data, { once: visit.body('once') });
  return outcome.ok ? goTo(visit, '/exam-bank?told=saved') : again(errorsOf(visit, outcome, places));
}

/** The form of a new version, filled in with the one that is drawn today. */
export async function editPage(site: Site, visit: Visit): Promise<Answer> {
  const question = await bankQuestion(site, visit);
  const newest = question.versions[0];
  const values: FormValues = newest
    ? {
        ...{ topic: question.state.topic, correct: newest.correct, once: onceOf() },
        ...{ stemNl: newest.nl.stem, optionsNl: newest.nl.options.join('\n') },
        ...{ stemFr: newest.fr.stem, optionsFr: newest.fr.options.join('\n') },
      }
    : { once: onceOf() };
  return drawForm(site, visit, anew(question), visit.parked() ?? values, null);
}

/** Writes the new version. */
export async function edit(site: Site, visit: Visit): Promise<Answer> {
  const question = await bankQuestion(site, visit);
  const { values, input, errors } = readForm(fieldsOf(visit), visit.req.body, visit.language);
  const again = (found: FieldErrors) => drawForm(site, visit, anew(question), { ...values, once: onceOf() }, found);
  if (errors) return again(errors);
  const on = { orgId: visit.actor.orgId, questionId: question.id };
  const command = RewriteQuestion.safeParse({ ...versionOf(input), ...on });
  if (!command.success) return again(impossible(visit));
  const form = { once: visit.body('once'), version: question.version };
  const outcome = await does(site, visit, rewriteQuestion, command.data, form);
  return outcome.ok ? goTo(visit, `/exam-bank/${question.id}?told=saved`) : again(errorsOf(visit, outcome, places));
}
