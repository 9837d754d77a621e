import {
  NameLabel,
  nameLabel,
  SetOut,
  ShowExperience,
  type ShownApplication,
  setOutCoaching,
  setOutVision,
  showExperience,
} from '../../modules/applications/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { type Field, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, onceOf, type Site, type Visit } from '../site.tsx';
import { labelFieldsOf } from './label-fields.ts';
import { runningOf } from './overview.tsx';
import { drawPart, form, home, on, type Part, refusalsOf, saved } from './part.tsx';
import { checked, words } from './shared.tsx';

/** The parts of an application for a mandate, by the last piece of their address. */
export const mandateParts = ['experience', 'vision', 'coaching', 'label'] as const;
export type MandatePart = (typeof mandateParts)[number];

const textOf = (label: string, hint: string): Field => ({
  ...{ kind: 'textarea', name: 'text', label, hint },
  ...{ required: true, maxLength: 8000, rows: 10 },
});

function fieldsOf(visit: Visit, part: MandatePart): Field[] {
  const t = words(visit);
  if (part === 'vision') return [textOf(t('vision'), t('vision.hint'))];
  if (part === 'coaching') return [textOf(t('coaching'), t('coaching.hint'))];
  if (part === 'experience')
    return [
      { kind: 'date', name: 'since', label: t('experience.since'), required: true },
      {
        ...{ kind: 'text', name: 'hours', label: t('experience.hours'), hint: t('experience.hours.hint') },
        ...{ required: true, inputMode: 'numeric', width: 5, maxLength: 7 },
      },
      textOf(t('experience.text'), t('experience.text.hint')),
    ];
  return labelFieldsOf(visit);
}

const partOf = (visit: Visit, part: MandatePart): Part => {
  const t = words(visit);
  return {
    title: t(part === 'label' ? 'label.title' : part),
    home: t('mandate.certificate.title'),
    action: `${home}/${part}`,
    fields: fieldsOf(visit, part),
    submit: t('save'),
    before: <p class="govuk-body">{t(`${part}.intro`)}</p>,
  };
};

/** What was filled in before, to go on with. */
function keptOf({ state, words: written }: ShownApplication, part: MandatePart): FormValues {
  const text = written.filter(({ field }) => field === part).at(-1)?.body ?? '';
  if (part === 'label') return { ...state.mandate?.label };
  if (part !== 'experience') return { text };
  const experience = state.mandate?.experience;
  return experience ? { text, since: experience.since, hours: String(experience.hours) } : { text };
}

/** A part of the application for a mandate, with what stands in it (V-02 … V-04). */
export async function mandatePartPage(site: Site, visit: Visit, part: MandatePart): Promise<Answer> {
  const shown = await runningOf(site, visit, 'mandate');
  return drawPart(site, visit, partOf(visit, part), visit.parked() ?? { ...keptOf(shown, part), once: onceOf() });
}

type Issues = Exclude<ReturnType<typeof checked>, Promise<Outcome>>;

function carryOut(
  site: Site,
  visit: Visit,
  shown: ShownApplication,
  given: { part: MandatePart; command: object },
): Promise<Outcome> | Issues {
  const { part, command } = given;
  const made = form(visit, shown);
  switch (part) {
    case 'experience':
      return checked(ShowExperience, command, (data) => does(site, visit, showExperience, data, made));
    case 'vision':
      return checked(SetOut, command, (data) => does(site, visit, setOutVision, data, made));
    case 'coaching':
      return checked(SetOut, command, (data) => does(site, visit, setOutCoaching, data, made));
    case 'label':
      return checked(NameLabel, command, (data) => does(site, visit, nameLabel, data, made));
  }
}

/** Keeps a part; what is wrong is said beside its field, and what was typed stays. */
export async function keepMandatePart(site: Site, visit: Visit, part: MandatePart): Promise<Answer> {
  const shown = await runningOf(site, visit, 'mandate');
  const drawn = partOf(visit, part);
  const { values, input, errors } = readForm(drawn.fields, visit.req.body, visit.language);
  const again = { ...values, once: onceOf() };
  if (errors) return drawPart(site, visit, drawn, again, errors);
  const outcome = await carryOut(site, visit, shown, { part, command: { ...input, ...on(shown) } });
  if ('issues' in outcome)
    return drawPart(site, visit, drawn, again, issueErrors(drawn.fields, outcome.issues, visit.language));
  return outcome.ok ? saved(visit) : drawPart(site, visit, drawn, again, refusalsOf(visit, outcome, shown.names));
}
