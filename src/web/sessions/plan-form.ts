import { dayInBrussels, instantInBrussels, parseDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type SessionState, sessionForms } from '../../modules/programmes/index.ts';
import { catalogueServices, listOffering, serviceOf } from '../../modules/services/index.ts';
import { colleaguesOf } from '../../modules/steps/index.ts';
import { clockTime, type Field, type FieldErrors, type FormValues } from '../kit/index.ts';
import { words } from '../programmes/shared.tsx';
import type { Site, Visit } from '../site.tsx';

/** The services that can be planned: the catalogue's, and the office's own. */
async function serviceOptions(site: Site, visit: Visit) {
  const own = await listOffering(site.house.database, visit.req.scope);
  return [
    ...catalogueServices.map(({ code, label }) => ({ value: code, label: label[visit.language] })),
    ...(own?.services ?? [])
      .filter(({ state }) => state.status === 'offered')
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** The fields of a session. */
export async function planFields(site: Site, visit: Visit): Promise<Field[]> {
  const t = words(visit.language);
  const colleagues = await colleaguesOf(site.house.database, visit.req.scope);
  const own = colleagues.filter(({ orgId }) => orgId === visit.actor.orgId);
  const time = (name: string, label: string): Field => ({
    ...{ kind: 'text', name, label, hint: t('s.time.hint'), width: 5, required: true, maxLength: 5 },
  });
  return [
    {
      ...{ kind: 'radios', name: 'form', label: t('s.form'), required: true, inline: true },
      options: sessionForms.map((value) => ({ value, label: t(`form.${value}`) })),
    },
    {
      ...{ kind: 'select', name: 'service', label: t('s.service'), required: true },
      options: await serviceOptions(site, visit),
    },
    {
      ...{ kind: 'select', name: 'consultantId', label: t('s.leads'), required: true },
      options: own.map(({ personId, personName }) => ({ value: personId, label: personName })),
    },
    { kind: 'date', name: 'day', label: t('s.day'), required: true, today: visit.today },
    time('from', t('s.from')),
    time('until', t('s.until')),
    {
      ...{ kind: 'text', name: 'seats', label: t('s.seats'), hint: t('s.seats.hint') },
      ...{ inputMode: 'numeric', width: 3, maxLength: 3 },
    },
    {
      ...{ kind: 'radios', name: 'placeKind', label: t('s.place-kind'), required: true, inline: true },
      options: [
        { value: 'place', label: t('s.place') },
        { value: 'video', label: t('s.video') },
      ],
    },
    { kind: 'text', name: 'place', label: t('s.where'), maxLength: 300 },
    { kind: 'text', name: 'theme', label: t('s.theme'), hint: t('s.theme.hint'), maxLength: 300 },
  ];
}

const textIn = (input: Readonly<Record<string, unknown>>, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};

/** The plan that a form says, as a command takes it; or what is wrong with its times. */
export function planOf(
  input: Readonly<Record<string, unknown>>,
  language: Language,
): { plan: Readonly<Record<string, unknown>> } | { errors: FieldErrors } {
  const day = parseDay(textIn(input, 'day'));
  const [from, until] = ['from', 'until'].map((name) => (day ? instantInBrussels(day, textIn(input, name)) : null));
  const wrong = words(language)('s.time.wrong');
  if (!from || !until) return { errors: { ...(from ? {} : { from: wrong }), ...(until ? {} : { until: wrong }) } };
  const isGroup = input.form === 'group';
  const seats = textIn(input, 'seats').trim();
  return {
    plan: {
      ...{ form: input.form, service: input.service, consultantId: input.consultantId, placeKind: input.placeKind },
      ...{ startsAt: from.toISOString(), endsAt: until.toISOString(), place: textIn(input, 'place') },
      ...{ theme: textIn(input, 'theme'), seats: isGroup ? Number(seats || '10') : 1 },
    },
  };
}

/** A session as its form begins. */
export const planValues = ({
  state,
  place,
  theme,
}: {
  state: SessionState;
  place: string;
  theme: string;
}): FormValues => ({
  ...{ form: state.form, service: state.service, consultantId: state.consultantId, day: state.onDay },
  ...{ from: clockTime(new Date(state.startsAt)), until: clockTime(new Date(state.endsAt)) },
  ...{ seats: String(state.seats), placeKind: state.placeKind, place, theme },
});

/** A new session as its form begins: one's own, individual, tomorrow or today. */
export const newPlanValues = (site: Site, visit: Visit): FormValues => ({
  ...{
    form: 'individual',
    consultantId: visit.actor.id,
    placeKind: 'place',
    day: dayInBrussels(site.house.clock.now()),
  },
  ...{ from: '', until: '', seats: '', place: '', theme: '', service: serviceOf('support') ? 'support' : '' },
});

/** Where a refused plan is told: at the field that it is about. */
export const planErrorFields: Readonly<Record<string, string>> = {
  ...{ endsAt: 'until', startsAt: 'from', consultantId: 'consultantId', service: 'service', seats: 'seats' },
};
