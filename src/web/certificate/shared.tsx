import { type Day, formatDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { type ApplicationState, procedureWith, type ShownApplication } from '../../modules/applications/index.ts';
import { lifeOf, type ShownStatus } from '../../modules/certificates/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { applicationTexts } from '../../texts/applications.ts';
import { type Text, text, together } from '../../texts/catalogue.ts';
import { levelApplicationTexts } from '../../texts/levels.ts';
import { mandateTexts } from '../../texts/mandates.ts';
import { CiteLink, groundSentence, SummaryList, type SummaryRow, Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

const texts = together(together(applicationTexts, mandateTexts), levelApplicationTexts);
type Words = Text<keyof (typeof texts)['nl']>;

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Words => text(texts, visit.language);

const tones: Partial<Record<ApplicationState['status'], Tone>> = {
  granted: 'green',
  refused: 'red',
  'not-admissible': 'red',
  incomplete: 'yellow',
  abandoned: 'grey',
};

/** The status of an application, as a word in a colour. */
export function StatusTag({
  visit,
  state: { scheme, status },
}: {
  visit: Visit;
  state: Pick<ApplicationState, 'scheme' | 'status'>;
}) {
  const label = procedureWith(scheme).scheme.statuses[status]?.label[visit.language];
  return <Tag label={label ?? status} tone={tones[status] ?? 'blue'} />;
}

/** The label of a step in an application's own scheme, as its button reads. */
export const stepLabel = (visit: Visit, { scheme }: ApplicationState, step: string): string =>
  procedureWith(scheme).scheme.steps.find((row) => row.do === step)?.label[visit.language] ?? step;

/** Whether something was applied for or granted as a mandate. */
export const isMandate = ({ scheme }: { scheme: string }): boolean => lifeOf(scheme).fact === 'mandate';

const worded = { certo: '', mandate: 'mandate.', level: 'level.' } as const;

/** What stands before the name of a text that is worded differently for mandates and levels. */
export const wordedFor = ({ scheme }: { scheme: string }): (typeof worded)[keyof typeof worded] =>
  worded[lifeOf(scheme).grants];

/** First application or renewal, and of what. */
export const captionOf = (visit: Visit, state: ApplicationState): string =>
  words(visit)(`${wordedFor(state)}procedure.${state.procedure}`);

/** What the page of one's own application is called: after what it leads to. */
export const titleOf = (visit: Visit, about: { scheme: string }): string =>
  words(visit)(`${wordedFor(about)}certificate.title`);

const ownWords = ['draft', 'filed', 'proven', 'evaluated', 'granted', 'refused'] as const;

/** What comes next, to the applicant: in the words of what it applies for where they differ. */
export function nextOf(visit: Visit, { scheme, status }: ApplicationState): string {
  const grants = wordedFor({ scheme });
  const own = grants === '' ? undefined : ownWords.find((one) => one === status);
  return words(visit)(own && grants !== '' ? `${grants}next.${own}` : `next.${status}`);
}

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
    { label: t('status'), value: <StatusTag visit={visit} state={state} /> },
    { label: t('procedure'), value: `${captionOf(visit, state)}${variant}` },
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
      <p class="govuk-hint govuk-!-margin-bottom-6">
        {words(visit)('by-on', { name: byName, day: formatDay(on, visit.language) })}
      </p>
    </section>
  );
}

/** What the body says: everything of it is kept, and its newest is about the newest filing. */
const bodyFields: readonly string[] = ['reasons', 'advice'];

/**
 * What was written beside the steps: reasons and, once it may be read, the advice; and what a centre set out, in its
 * newest words. Who is still preparing reads that in its own parts: `withoutOwn` leaves it out.
 */
export function Written({
  visit,
  shown,
  withoutOwn = false,
}: {
  visit: Visit;
  shown: ShownApplication;
  withoutOwn?: boolean;
}) {
  const t = words(visit);
  const isNewest = ({ field, version }: ShownApplication['words'][number]) =>
    !shown.words.some((other) => other.field === field && other.version > version);
  const written = shown.words.filter((one) => bodyFields.includes(one.field) || (!withoutOwn && isNewest(one)));
  return (
    <>
      {written.map(({ field, version, body, on, byName }) => (
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

/** What a centre shows for its mandate, with its texts below it; and which level a service asks for. */
export function Shown({ visit, shown: { state } }: { visit: Visit; shown: ShownApplication }) {
  const t = words(visit);
  if (state.level !== null)
    return <SummaryList rows={[{ label: t('level.choose'), value: t(`level.${state.level}`) }]} />;
  if (state.mandate === null) return null;
  const { experience, label } = state.mandate;
  const day = (on: Day) => formatDay(on, visit.language);
  const rows: (SummaryRow | false)[] = [
    experience !== null && {
      label: t('experience'),
      value: t('experience.shown', { since: day(experience.since), hours: experience.hours }),
    },
    label !== null && {
      label: t('label.title'),
      value: `${t(`label.${label.code}`)} ${label.number}, ${t('label.days', { from: day(label.fromOn), until: day(label.endsOn) })}`,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** The colour of what a certificate is today. */
export const certificateTones: Readonly<Record<ShownStatus, Tone>> = {
  valid: 'green',
  'not-yet': 'blue',
  suspended: 'yellow',
  withdrawn: 'red',
  terminated: 'grey',
  replaced: 'grey',
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
