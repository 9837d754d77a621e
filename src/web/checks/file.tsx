import { criterionNames, criterionResults, fileCheckCriteria2024 } from '../../../schemes/index.ts';
import { languages } from '../../kernel/language.ts';
import {
  askCitizen,
  type CheckedGuidance,
  GiveContact,
  giveContact,
  JudgeGuidance,
  judgeGuidance,
  NoteAnswer,
  noteAnswer,
  OnGuidance,
  type WholeCheck,
} from '../../modules/checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import {
  CiteLink,
  DataTable,
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { foundCheck, hrefOf } from './detail.tsx';
import { CitizenSaid, criterionOf, VerdictOn, words } from './shared.tsx';

const steps = ['give-contact', 'ask', 'note-answer', 'judge'] as const;
type FileStep = (typeof steps)[number];

interface Found {
  one: WholeCheck;
  file: CheckedGuidance;
}

async function found(site: Site, visit: Visit): Promise<Found> {
  const { one } = await foundCheck(site, visit);
  const file = one.guidances.find(({ guidanceId }) => guidanceId === visit.param('guidanceId'));
  if (!file) throw problem(404);
  return { one, file };
}

const fileHref = ({ one, file }: Found) => `${hrefOf(one)}/files/${file.guidanceId}`;
const once: Field = { kind: 'hidden', name: 'once' };

/** The checklist: each condition with what was seen, where, and what there is to say. */
function checklist(visit: Visit): Field[] {
  const t = words(visit);
  return criterionNames.flatMap((name): Field[] => [
    {
      ...{
        kind: 'radios',
        name: `result-${name}`,
        label: criterionOf(name, visit.language),
        required: true,
        inline: true,
      },
      hint: fileCheckCriteria2024.criteria[name].shows[visit.language],
      options: criterionResults.map((value) => ({ value, label: t(`found.${value}`) })),
    },
    { kind: 'text', name: `evidence-${name}`, label: t('evidence'), maxLength: 1000 },
    { kind: 'text', name: `remark-${name}`, label: t('remark'), maxLength: 1000 },
  ]);
}

function contactFields(visit: Visit): Field[] {
  const t = words(visit);
  return [
    { kind: 'text', name: 'name', label: t('contact.name'), required: true, maxLength: 200 },
    { kind: 'text', name: 'email', label: t('contact.email'), type: 'email', maxLength: 254 },
    { kind: 'text', name: 'phone', label: t('contact.phone'), type: 'tel', maxLength: 40 },
    {
      ...{ kind: 'radios', name: 'language', label: t('contact.language'), required: true, inline: true },
      options: languages.map((value) => ({ value, label: t(`language.${value}`) })),
    },
    { kind: 'date', name: 'consentedOn', label: t('contact.consented'), required: true, today: visit.today },
  ];
}

function fieldsOf(visit: Visit, step: FileStep): Field[] {
  const t = words(visit);
  if (step === 'judge') return checklist(visit);
  if (step === 'give-contact') return contactFields(visit);
  if (step === 'ask') return [];
  return [
    {
      ...{ kind: 'radios', name: 'isSatisfied', label: t('phone.satisfied'), required: true, inline: true },
      options: (['yes', 'no'] as const).map((value) => ({ value, label: t(value) })),
    },
  ];
}

/** What was found before, as the checklist's values. */
function valuesOf({ found: state, words: said }: CheckedGuidance): FormValues {
  const of = (field: string, about: string) => said.find((one) => one.field === field && one.about === about)?.body;
  return Object.fromEntries(
    criterionNames.flatMap((name) => [
      [`result-${name}`, state?.results[name]],
      [`evidence-${name}`, of('evidence', name)],
      [`remark-${name}`, of('remark', name)],
    ]),
  );
}

function Facts({ visit, file }: { visit: Visit; file: CheckedGuidance }) {
  const t = words(visit);
  const { guidance, coach, contact } = file;
  const isBody = visit.actor.role !== 'office-manager';
  const rows: (SummaryRow | false)[] = [
    { label: t('coach'), value: coach },
    { label: t('starts-on'), value: <DateText on={guidance.startsOn} /> },
    guidance.endedOn !== null && { label: t('ended-on'), value: <DateText on={guidance.endedOn} /> },
    { label: t('sessions'), value: guidance.sessions ?? '–' },
    { label: t('cheque'), value: t(`cheque.${guidance.cheque}`) },
    { label: t('citizen'), value: <CitizenSaid visit={visit} {...file} /> },
    isBody &&
      contact !== null && {
        label: t('contact.who'),
        value: (
          <>
            {[contact.name, contact.phone, contact.email].filter((part) => part !== null).join(', ')}
            <span class="w-under">
              {t('contact.consent-on')} <DateText on={contact.consentedOn} />
            </span>
          </>
        ),
      },
    { label: t('verdict'), value: <VerdictOn visit={visit} verdict={file.verdict} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** The checklist as it was filled in, where it can not be changed. */
function Results({ visit, file }: { visit: Visit; file: CheckedGuidance }) {
  const t = words(visit);
  const { found: state, words: said } = file;
  if (!state || file.verdict === null || state.judgedOn === null) return null;
  const of = (field: string, about: string) =>
    said.find((one) => one.field === field && one.about === about)?.body ?? '–';
  return (
    <DataTable
      caption={t('file.results')}
      rows={criterionNames}
      keyOf={(name) => name}
      columns={[
        {
          key: 'criterion',
          label: t('criterion'),
          rowHeader: true,
          cell: (name) => (
            <>
              {criterionOf(name, visit.language)} <CiteLink cite={fileCheckCriteria2024.criteria[name].source} />
            </>
          ),
        },
        { key: 'found', label: t('found'), cell: (name) => t(`found.${state.results[name] ?? 'not-seen'}`) },
        { key: 'evidence', label: t('evidence'), cell: (name) => of('evidence', name) },
        { key: 'remark', label: t('remark'), cell: (name) => of('remark', name) },
      ]}
    />
  );
}

interface Filled {
  step: FileStep;
  values: FormValues;
  errors: FieldErrors;
}

function StepForm({ visit, at, step, filled }: { visit: Visit; at: Found; step: FileStep; filled: Filled | null }) {
  const t = words(visit);
  const own = filled?.step === step ? filled : null;
  const begin = step === 'judge' ? valuesOf(at.file) : { language: visit.language };
  const intro = { 'give-contact': t('contact.intro'), ask: t('ask.intro'), 'note-answer': '', judge: t('remark.hint') }[
    step
  ];
  const title = { 'give-contact': t('contact.title'), ask: '', 'note-answer': '', judge: t('file.results') }[step];
  const labels = { 'give-contact': t('judge.save'), judge: t('judge.save'), ask: '', 'note-answer': '' };
  return (
    <section>
      {title ? <h2 class="govuk-heading-m">{title}</h2> : null}
      {intro ? <p class="govuk-body">{intro}</p> : null}
      <Form
        action={fileHref(at)}
        fields={[...fieldsOf(visit, step), once]}
        values={{ ...begin, ...own?.values, once: onceOf() }}
        errors={own?.errors ?? null}
        submit={[
          {
            label: labels[step] || stepLabel(visit, step),
            value: step,
            look: step === 'ask' || step === 'note-answer' ? 'secondary' : 'primary',
          },
        ]}
      />
    </section>
  );
}

const stepLabel = (visit: Visit, step: FileStep): string => {
  const t = words(visit);
  return step === 'ask' ? t('do.ask') : t('do.note');
};

function drawFile(site: Site, visit: Visit, at: Found, filled: Filled | null): string {
  const t = words(visit);
  const { one, file } = at;
  const open = steps.filter((step) => file.steps.includes(step));
  const isNamed = visit.actor.role === 'office-manager' && one.state.contacts.includes(file.guidanceId);
  return draw(
    site,
    visit,
    {
      ...{ title: t('file.title', { code: file.guidance.code }), caption: one.organisation, current: '/checks' },
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.saved')} /> : undefined,
      backLink: { href: hrefOf(one), label: t('file.back') },
      children: (
        <>
          <Facts visit={visit} file={file} />
          {isNamed && one.state.decidedOn === null ? <p class="govuk-body">{t('contact.given')}</p> : null}
          {open.includes('judge') ? null : <Results visit={visit} file={file} />}
          {open.map((step) => (
            <StepForm key={step} visit={visit} at={at} step={step} filled={filled} />
          ))}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One drawn file of a check: its checklist, the citizen, and what its reader can do. */
export async function filePage(site: Site, visit: Visit): Promise<Answer> {
  return drawFile(site, visit, await found(site, visit), null);
}

/** What a form says as the command of its step. */
function commandOf(step: FileStep, input: Readonly<Record<string, unknown>>): object {
  if (step === 'note-answer') return { isSatisfied: input.isSatisfied === 'yes' };
  if (step === 'give-contact') return { email: '', phone: '', ...input };
  if (step === 'ask') return {};
  const items = criterionNames.map((criterion) => ({
    ...{ criterion, result: input[`result-${criterion}`] },
    ...{ evidence: input[`evidence-${criterion}`] ?? '', remark: input[`remark-${criterion}`] ?? '' },
  }));
  return { items };
}

const fieldOfGround: Readonly<Record<string, string>> = Object.fromEntries([
  ...criterionNames.flatMap((name) => [
    [`evidence-${name}`, `evidence-${name}`],
    [`remark-${name}`, `remark-${name}`],
  ]),
  ...['name', 'email', 'consentedOn'].map((name) => [name, name]),
]);

/** Takes the step whose button was pressed; refused, everything that was typed comes back. */
export async function fileAct(site: Site, visit: Visit): Promise<Answer> {
  const at = await found(site, visit);
  const step = steps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawFile(site, visit, at, { step, values, errors: wrong });
  if (errors) return again(errors);
  const on = { orgId: at.one.orgId, checkId: at.one.id, guidanceId: at.file.guidanceId };
  const command = { ...commandOf(step, input), ...on };
  const form = { once: visit.body('once') };
  const take = {
    'give-contact': () => checked(GiveContact, command, (data) => does(site, visit, giveContact, data, form)),
    ask: () => checked(OnGuidance, command, (data) => does(site, visit, askCitizen, data, form)),
    'note-answer': () => checked(NoteAnswer, command, (data) => does(site, visit, noteAnswer, data, form)),
    judge: () => checked(JudgeGuidance, command, (data) => does(site, visit, judgeGuidance, data, form)),
  };
  const outcome = await take[step]();
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok ? goTo(visit, `${fileHref(at)}?told=done`) : again(errorsOf(visit, outcome, fieldOfGround));
}
