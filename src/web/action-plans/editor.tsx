import { formatDay } from '../../kernel/day.ts';
import {
  hoursText,
  type PlannedProgramme,
  type PlanWarning,
  type ShownPlan,
} from '../../modules/action-plans/index.ts';
import { documentsHref } from '../documents/shared.tsx';
import {
  CiteLink,
  Control,
  DataTable,
  EmptyState,
  type FieldErrors,
  Form,
  type FormValues,
  Notice,
  type PrivacyCode,
} from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { type PlanFields, words } from './plan-form.ts';
import { Phases, Services } from './plan-view.tsx';

interface Editing {
  visit: Visit;
  programme: PlannedProgramme;
  draft: ShownPlan | undefined;
  action: string;
  fields: PlanFields;
  values: FormValues;
  errors: FieldErrors | null;
  /** What in the words asks for a second thought before they are shared. */
  privacy: readonly PrivacyCode[];
}

/** What the form is: a draft, the next version, or the first. */
function standingOf({ visit, programme, draft }: Pick<Editing, 'visit' | 'programme' | 'draft'>): string {
  const t = words(visit);
  const [newest] = programme.plans.filter(({ state }) => state.n > 0);
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, visit.language);
  if (draft) return t('edit.draft', { day: day(draft.state.writtenOn), who: draft.writtenBy ?? '–' });
  if (!newest?.state.sharedOn) return t('edit.first');
  return t('edit.again', { n: newest.state.n, day: day(newest.state.sharedOn), next: newest.state.n + 1 });
}

/** The form of a plan: goal and balance, the steps in rows, and the rest of what the act asks. */
export function Editor({ visit, programme, draft, action, fields, values, errors, privacy }: Editing) {
  const t = words(visit);
  const drawn = (all: PlanFields['before']) =>
    all.map((field) => <Control key={field.name} field={field} values={values} error={errors?.[field.name]} />);
  return (
    <>
      <p class="govuk-body w-prose">{t('edit.intro')}</p>
      <p class="govuk-body">{standingOf({ visit, programme, draft })}</p>
      <Form
        action={action}
        fields={fields.before}
        values={values}
        errors={errors}
        privacy={privacy}
        submit={[
          { label: t('edit.save'), value: 'save' },
          { label: t('edit.share'), value: 'share', look: 'secondary' },
        ]}
      >
        <h2 class="govuk-heading-m">{t('steps')}</h2>
        <p class="govuk-hint">{t('edit.hours.hint')}</p>
        {fields.steps.map((step, at) => (
          <fieldset class="govuk-fieldset w-step" key={step[0]?.name}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t('step', { n: at + 1 })}</legend>
            <div class="w-step__fields">{drawn(step)}</div>
          </fieldset>
        ))}
        <p class="govuk-body">
          <button type="submit" class="govuk-button govuk-button--secondary" name="do" value="more">
            {t('edit.more')}
          </button>
        </p>
        {draft && programme.state.phases.length > 0 ? (
          <>
            <Phases visit={visit} programme={programme} steps={draft.state.steps} />
            <Services visit={visit} programme={programme} steps={draft.state.steps} />
          </>
        ) : null}
        <h2 class="govuk-heading-m">{t('how')}</h2>
        {drawn(fields.after)}
      </Form>
    </>
  );
}

/** What to look at before a plan is shared; each with its paragraph. */
export function Warnings({ visit, found }: { visit: Visit; found: readonly PlanWarning[] }) {
  const t = words(visit);
  if (found.length === 0) return null;
  const said = ({ code, about, value }: PlanWarning) => {
    const hours = /^\d+$/.test(value) ? hoursText(Number(value), visit.language) : '';
    return t(`warn.${code}`, { about, hours, day: value });
  };
  return (
    <Notice kind="warning" title={t('warn.title')}>
      <ul class="govuk-list govuk-list--bullet">
        {found.map((warning) => (
          <li key={`${warning.code}-${warning.about}`}>
            {said(warning)} <CiteLink cite={warning.source} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The versions that were shared, newest first, each with its document (M-11, M-12). */
export function Versions({
  visit,
  citizenId,
  programme,
}: {
  visit: Visit;
  citizenId: string;
  programme: PlannedProgramme;
}) {
  const t = words(visit);
  const { language } = visit;
  return (
    <DataTable<ShownPlan>
      caption={t('versions')}
      rows={programme.plans.filter(({ state }) => state.n > 0)}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('versions.none')} />}
      columns={[
        {
          key: 'n',
          label: t('version'),
          rowHeader: true,
          tight: true,
          cell: ({ state }) => t('version.n', { n: state.n }),
        },
        {
          key: 'on',
          label: t('versions.on'),
          tight: true,
          cell: ({ state }) => (state.sharedOn ? formatDay(state.sharedOn, language) : '–'),
        },
        { key: 'by', label: t('consultant'), cell: ({ writtenBy }) => writtenBy ?? '–' },
        {
          key: 'agreed',
          label: t('versions.agreed'),
          tight: true,
          cell: ({ state }) => (state.agreedOn ? formatDay(state.agreedOn, language) : t('versions.waiting')),
        },
        {
          key: 'document',
          label: t('versions.open'),
          quietLabel: true,
          cell: ({ state }) =>
            state.documentId ? (
              <a class="govuk-link" href={documentsHref(citizenId, state.documentId, 'content')}>
                {t('versions.open')}
                <span class="govuk-visually-hidden">: {t('version.n', { n: state.n })}</span>
              </a>
            ) : null,
        },
      ]}
    />
  );
}
