import { certo2014 } from '../../../schemes/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { ApplicationState, ShownApplication } from '../../modules/applications/index.ts';
import type { ShownStatus } from '../../modules/certificates/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { applicationTexts } from '../../texts/applications.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { CiteLink, groundSentence, SummaryList, type SummaryRow, Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

export type Words = Text<keyof (typeof applicationTexts)['nl'] & string>;

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Words => text(applicationTexts, visit.language);

const tones: Partial<Record<ApplicationState['status'], Tone>> = {
  granted: 'green',
  refused: 'red',
  'not-admissible': 'red',
  incomplete: 'yellow',
  abandoned: 'grey',
};

/** The status of an application, as a word in a colour. */
export function StatusTag({ visit, status }: { visit: Visit; status: ApplicationState['status'] }) {
  return <Tag label={certo2014.statuses[status].label[visit.language]} tone={tones[status] ?? 'blue'} />;
}

/** The label of a scheme's step, as its button reads. */
export const stepLabel = (visit: Visit, step: string): string =>
  certo2014.steps.find((row) => row.do === step)?.label[visit.language] ?? step;

/** What is missing, each with its paragraph, and whom it is about by name. */
export function Missing({
  visit,
  grounds,
  names,
}: {
  visit: Visit;
  grounds: readonly Ground[];
  names: Readonly<Record<string, string>>;
}) {
  return (
    <ul class="w-grounds">
      {grounds.map((ground) => (
        <li key={`${ground.code} ${ground.about}`}>
          {names[ground.about] ? <strong>{names[ground.about]}: </strong> : null}
          {groundSentence(ground, visit.language)} <CiteLink cite={ground.source} />
        </li>
      ))}
    </ul>
  );
}

/** The dates and the outcome of an application. */
export function Facts({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const t = words(visit);
  const { state } = shown;
  const on = (day: ApplicationState['filedOn']) => (day === null ? null : formatDay(day, visit.language));
  const variant = state.variant === null ? '' : ` (${t(`variant.${state.variant}`)})`;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag visit={visit} status={state.status} /> },
    { label: t('procedure'), value: `${t(`procedure.${state.procedure}`)}${variant}` },
    state.filedOn !== null && { label: t('filed-on'), value: on(state.filedOn) },
    state.completeBy !== null && { label: t('complete-by'), value: on(state.completeBy) },
    state.decidedOn !== null && { label: t('decided-on'), value: on(state.decidedOn) },
    state.criteria.length > 0 && {
      label: t('criteria'),
      value: state.criteria.map((cite) => (
        <>
          <CiteLink cite={cite} />{' '}
        </>
      )),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** What somebody wrote beside a decision, with who and when. */
export function Said({
  visit,
  title,
  words: { body, on, byName },
}: {
  visit: Visit;
  title: string;
  words: { body: string; on: Day; byName: string };
}) {
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body w-prose">{body}</p>
      <p class="govuk-hint">{words(visit)('by-on', { name: byName, day: formatDay(on, visit.language) })}</p>
    </section>
  );
}

/** What was written beside the steps: reasons and, once it may be read, the advice. */
export function Written({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const t = words(visit);
  return (
    <>
      {shown.words.map(({ field, version, body, on, byName }) => (
        <Said
          key={`${field} ${version}`}
          visit={visit}
          title={
            field === 'advice' && shown.state.advice
              ? `${t(field)}: ${t(`advice.${shown.state.advice}`).toLowerCase()}`
              : t(field)
          }
          words={{ body, on, byName }}
        />
      ))}
    </>
  );
}

/** The colour of what a certificate is today. */
export const certificateTones: Readonly<Record<ShownStatus, Tone>> = {
  valid: 'green',
  'not-yet': 'blue',
  suspended: 'yellow',
  withdrawn: 'red',
  terminated: 'grey',
  expired: 'grey',
};

type Issues = readonly { path: PropertyKey[]; message: string; code?: string }[];
interface Schema<Data> {
  safeParse(given: unknown): { success: true; data: Data } | { success: false; error: { issues: Issues } };
}

/** Checks a command by its verb's schema and carries it out; what the schema does not take comes back as issues. */
export const checked = <Data,>(
  schema: Schema<Data>,
  command: object,
  then: (data: Data) => Promise<Outcome>,
): Promise<Outcome> | { issues: Issues } => {
  const parsed = schema.safeParse(command);
  return parsed.success ? then(parsed.data) : { issues: parsed.error.issues };
};
