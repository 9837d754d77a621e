import {
  type BankQuestion,
  type Effect,
  foreseeRegrade,
  letters,
  markDue,
  NewKeyOf,
  namesOf,
  type QuestionVersion,
  RegradeQuestion,
  regradeQuestion,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { sentencesOf, words } from '../exams/shared.tsx';
import { DataTable, type Field, type FieldErrors, Form, type FormValues, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { bankQuestion, wordsIn } from './bank.tsx';

interface Correcting {
  question: BankQuestion;
  version: QuestionVersion;
}

/** The version of the address. */
async function correctingOf(site: Site, visit: Visit): Promise<Correcting> {
  const question = await bankQuestion(site, visit);
  const version = question.versions.find(({ edition }) => String(edition) === visit.param('edition'));
  if (!version) throw problem(404);
  return { question, version };
}

function fieldsOf(visit: Visit, { version }: Correcting): Field[] {
  const t = words(visit);
  const { options } = wordsIn(visit, version);
  return [
    {
      kind: 'checkboxes',
      name: 'correct',
      label: t('regrade.correct'),
      required: true,
      options: options.map((option, at) => ({ value: letters[at] ?? '', label: option })),
    },
    {
      kind: 'radios',
      name: 'counts',
      label: t('regrade.what'),
      required: true,
      options: [
        { value: 'yes', label: t('regrade.counts') },
        { value: 'no', label: t('regrade.withdraw') },
      ],
    },
    { kind: 'textarea', name: 'reason', label: t('regrade.reason'), required: true, maxLength: 2000 },
    { kind: 'hidden', name: 'once' },
    { kind: 'hidden', name: 'seen' },
  ];
}

const mark = (visit: Visit, { points, outOf, passed }: Effect['before']) =>
  words(visit)('regrade.mark', { points, outOf, passed: passed ? 'yes' : 'no' });

function Effects({
  visit,
  effects,
  names,
}: {
  visit: Visit;
  effects: readonly Effect[];
  names: ReadonlyMap<string, string>;
}) {
  const t = words(visit);
  return (
    <>
      <DataTable<Effect>
        caption={t('regrade.effects')}
        rows={effects}
        keyOf={({ attemptId }) => attemptId}
        empty={<p class="govuk-body">{t('regrade.nobody')}</p>}
        columns={[
          { key: 'person', label: t('person'), rowHeader: true, cell: ({ personId }) => names.get(personId) ?? '–' },
          { key: 'before', label: t('regrade.before'), cell: ({ before }) => mark(visit, before) },
          { key: 'after', label: t('regrade.after'), cell: ({ after }) => mark(visit, after) },
        ]}
      />
      <p class="govuk-body">{t('regrade.rule')}</p>
    </>
  );
}

interface Drawn {
  values: FormValues;
  errors?: FieldErrors | null;
  /** Whom it touches, when that was asked. */
  effects?: readonly Effect[];
  names?: ReadonlyMap<string, string>;
}

function drawForm(site: Site, visit: Visit, correcting: Correcting, drawn: Drawn): string {
  const t = words(visit);
  const { question, version } = correcting;
  const { values, errors = null, effects, names = new Map() } = drawn;
  return draw(
    site,
    visit,
    {
      title: t('bank.correct'),
      caption: t('bank.edition.n', { n: version.edition }),
      current: '/exam-bank',
      errors,
      backLink: { href: `/exam-bank/${question.id}` },
      children: (
        <>
          <p class="govuk-body">{wordsIn(visit, version).stem}</p>
          <Form
            action={`/exam-bank/${question.id}/key/${version.edition}`}
            fields={fieldsOf(visit, correcting)}
            values={values}
            errors={errors}
            submit={[
              { label: t('regrade.see'), value: 'see', look: effects ? 'secondary' : 'primary' },
              ...(effects ? [{ label: t('regrade.confirm'), value: 'confirm', look: 'warning' as const }] : []),
            ]}
          >
            {effects ? <Effects visit={visit} effects={effects} names={names} /> : null}
          </Form>
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** The form of a correction, filled in with the key as it is. */
export async function keyPage(site: Site, visit: Visit): Promise<Answer> {
  const correcting = await correctingOf(site, visit);
  const { correct, isWithdrawn } = correcting.version;
  const values = visit.parked() ?? { correct, counts: isWithdrawn ? 'no' : 'yes', once: onceOf() };
  return drawForm(site, visit, correcting, { values });
}

/** First shows whom the correction touches; the second button, with the same people, carries it out. */
export async function correctKey(site: Site, visit: Visit): Promise<Answer> {
  const correcting = await correctingOf(site, visit);
  const { question, version } = correcting;
  const { values, input, errors } = readForm(fieldsOf(visit, correcting), visit.req.body, visit.language);
  const kept = { ...values, once: onceOf() };
  if (errors) return drawForm(site, visit, correcting, { values: kept, errors });
  await markDue(site.house, { questionId: question.id });
  const on = { orgId: visit.actor.orgId, questionId: question.id, edition: version.edition };
  const command = NewKeyOf.safeParse({ ...on, correct: input.correct, isWithdrawn: input.counts === 'no' });
  if (!command.success) throw problem(400);
  const foreseen = await foreseeRegrade(site.house.database, visit.req.scope, command.data);
  if (!foreseen) throw problem(404);
  const { effects, wrong } = foreseen;
  if (wrong) return drawForm(site, visit, correcting, { values: kept, errors: { '': sentencesOf(visit, [wrong]) } });
  const names = await namesOf(
    site.house.database,
    visit.req.scope,
    effects.map(({ personId }) => personId),
  );
  const seen = JSON.stringify([command.data.correct, command.data.isWithdrawn, effects]);
  const shown = { values: { ...kept, seen: site.house.keys.lookUp('regrade', seen) }, effects, names };
  if (visit.body('do') !== 'confirm') return drawForm(site, visit, correcting, shown);
  // What is confirmed is what was shown: another choice, or other people, is shown first.
  if (visit.body('seen') !== shown.values.seen) {
    const changed = { code: 'regrade-changed', source: 'OURS-exam-regrade', about: 'attempts' } as const;
    return drawForm(site, visit, correcting, { ...shown, errors: { '': sentencesOf(visit, [changed]) } });
  }
  const attempts = effects.map(({ attemptId }) => attemptId);
  const regrading = RegradeQuestion.parse({ ...command.data, reason: input.reason, attempts });
  const outcome = await does(site, visit, regradeQuestion, regrading, { once: visit.body('once') });
  if (!outcome.ok) return drawForm(site, visit, correcting, { ...shown, errors: errorsOf(visit, outcome, {}) });
  await markDue(site.house, { questionId: question.id });
  return goTo(visit, `/exam-bank/${question.id}?told=regraded`);
}
