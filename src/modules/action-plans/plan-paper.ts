import { type Day, formatDay, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { OwnFile, OwnFileSection } from '../../platform/pdf/pdf.ts';
import { planTexts } from '../../texts/action-plans.ts';
import { text } from '../../texts/catalogue.ts';
import type { Identity } from '../citizens/index.ts';
import { serviceOf } from '../services/index.ts';
import type { OwnService, PlanContent } from './plan-content.ts';
import type { PlannedProgramme } from './plan-views.ts';
import { plannedPhases, plannedServices } from './planned-minutes.ts';

/** What a plan's paper says beside the plan: whose it is, of which programme, and which version. */
export interface PlanPaperAbout {
  identity: Identity;
  programme: Pick<PlannedProgramme, 'state' | 'office' | 'consultant' | 'own'>;
  n: number;
  on: Day;
}

/** Minutes as hours and minutes: 90 is `1 uur 30 min`, 60 is `1 uur`, 45 is `45 min`, nothing is `0 uur`. */
export function hoursText(minutes: number, language: Language): string {
  const t = text(planTexts, language);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0 && rest > 0) return t('minutes', { minutes: rest });
  return t(rest === 0 ? 'hours' : 'hours-minutes', { hours, minutes: rest });
}

/** The name of a service: of the catalogue, or of those that an office added; its code where nobody knows it. */
export const serviceName = (code: string, language: Language, own: readonly OwnService[]): string =>
  serviceOf(code)?.label[language] ?? own.find(({ id }) => id === code)?.name ?? code;

type Words = ReturnType<typeof text<keyof (typeof planTexts)['nl'] & string>>;

function stepsSection(
  { programme }: PlanPaperAbout,
  content: PlanContent,
  t: Words,
  language: Language,
): OwnFileSection {
  return {
    title: t('steps'),
    tables: [
      {
        caption: t('steps'),
        columns: [t('step.what'), t('step.service'), t('phase'), t('step.hours'), t('step.by')],
        rows: content.steps.map(({ what, service, phase, minutes, by }) => [
          what,
          serviceName(service, language, programme.own),
          String(phase),
          minutes === 0 ? t('step.alone') : hoursText(minutes, language),
          by === null ? '–' : formatDay(by, language),
        ]),
      },
    ],
  };
}

function phasesSection(
  { programme }: PlanPaperAbout,
  content: PlanContent,
  t: Words,
  language: Language,
): OwnFileSection {
  const rows = plannedPhases(programme.state.phases, content.steps).map(({ phase, from, until, budget, planned }) => [
    String(phase),
    t('from-to', { from: formatDay(from, language), to: formatDay(until, language) }),
    hoursText(budget, language),
    hoursText(planned, language),
  ]);
  const columns = [t('phase'), t('phase.days'), t('phase.budget'), t('phase.planned')];
  return { title: t('phases'), tables: [{ caption: t('phases'), columns, rows }] };
}

function servicesSection(
  { programme }: PlanPaperAbout,
  content: PlanContent,
  t: Words,
  language: Language,
): OwnFileSection {
  const rows = plannedServices(content.steps).map(({ service, minutes }) => [
    serviceName(service, language, programme.own),
    minutes === 0 ? t('step.alone') : hoursText(minutes, language),
  ]);
  const columns = [t('step.service'), t('phase.planned')];
  return { title: t('per-service'), tables: [{ caption: t('per-service'), columns, rows }] };
}

const texts = ['goal', 'balance', 'training', 'followUp', 'agreements'] as const;

/**
 * An action plan on paper, with what the act asks of it (OPL-11/4): goal and balance, steps with their hours and days, hours per phase,
 * individual or in group, place, psychological support, training, follow-up and what was agreed with others.
 */
export function planPaper(about: PlanPaperAbout, content: PlanContent, language: Language): OwnFile {
  const t = text(planTexts, language);
  const { identity, programme, n, on } = about;
  const { startsOn, endsOn } = programme.state;
  const long = (day: Day) => formatDayLong(day, language);
  const [goal, balance, ...others] = texts.map((name): OwnFileSection => {
    const body = content[name];
    return { title: t(`text.${name}`), ...(body === '' ? {} : { texts: [{ body }] }) };
  });
  const how: OwnFileSection = {
    title: t('how'),
    fields: [
      { label: t('form'), value: t(`form.${content.form}`) },
      { label: t('text.place'), value: content.place },
      { label: t('support'), value: t(content.support ? 'support.yes' : 'support.no') },
    ],
  };
  return {
    day: on,
    title: t('title'),
    subject: [
      { label: t('name'), value: `${identity.givenName} ${identity.familyName}` },
      { label: t('office'), value: programme.office },
      { label: t('consultant'), value: programme.consultant ?? '' },
      { label: t('guidance'), value: t('from-to', { from: long(startsOn), to: long(endsOn) }) },
      { label: t('version'), value: t('version.of', { n, day: long(on) }) },
    ],
    sections: [
      ...(goal && balance ? [goal, balance] : []),
      stepsSection(about, content, t, language),
      ...(programme.state.phases.length > 0 ? [phasesSection(about, content, t, language)] : []),
      servicesSection(about, content, t, language),
      how,
      ...others,
    ],
  };
}
