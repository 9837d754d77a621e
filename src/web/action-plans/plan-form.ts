import { parseDay } from '../../kernel/day.ts';
import {
  hoursText,
  mostSteps,
  type PlanContent,
  type PlannedProgramme,
  type ShownPlan,
  serviceName,
} from '../../modules/action-plans/index.ts';
import { guidanceForms } from '../../modules/programmes/index.ts';
import { catalogueServices } from '../../modules/services/index.ts';
import { planTexts } from '../../texts/action-plans.ts';
import { text } from '../../texts/catalogue.ts';
import { type Field, type FieldErrors, type FormValues, readForm, textOf } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The words of the pages of action plans. */
export const words = (visit: Visit) => text(planTexts, visit.language);

/** What is asked before the steps, of each step, and after them. */
export interface PlanFields {
  before: Field[];
  steps: Field[][];
  after: Field[];
}

/** Hours as they are typed: 90 minutes are `1,5`, or `1.5` in English. */
export function typedHours(minutes: number, visit: Visit): string {
  if (minutes === 0) return '';
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return visit.language === 'en' ? hours : hours.replace('.', ',');
}

/** Reads hours such as `2`, `1,5` or `1:30` as whole minutes, at most 6000; null when they are none. */
export function readHours(typed: string): number | null {
  const [, h = '', m] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(typed) ?? [];
  const decimal = /^\d{1,3}[.,]\d{1,2}$/.test(typed) ? Number(typed.replace(',', '.')) * 60 : null;
  const minutes = typed === '' ? 0 : (decimal ?? (h === '' ? null : Number(h) * 60 + Number(m ?? 0)));
  return minutes !== null && Math.abs(minutes - Math.round(minutes)) < 1e-6 && minutes <= 6000
    ? Math.round(minutes)
    : null;
}

/** As many steps as the form shows: those that are there, and one to go on with. */
export const rowsFor = (filled: number): number => Math.min(mostSteps, Math.max(3, filled + 1));

const nameIn = (step: number, part: string) => `step-${step}-${part}`;

function stepFields(visit: Visit, programme: PlannedProgramme, step: number): Field[] {
  const t = words(visit);
  const services = [...catalogueServices.map(({ code }) => code), ...programme.own.map(({ id }) => id)];
  const phases = programme.state.phases.map((phase, at) => ({
    value: String(at + 1),
    label: `${t('phase.n', { n: at + 1 })} · ${hoursText(phase.minutes, visit.language)}`,
  }));
  return [
    { kind: 'text', name: nameIn(step, 'what'), label: t('step.what'), maxLength: 500 },
    {
      ...{ kind: 'select', name: nameIn(step, 'service'), label: t('step.service') },
      options: services.map((code) => ({ value: code, label: serviceName(code, visit.language, programme.own) })),
    },
    ...(phases.length > 1
      ? ([{ kind: 'select', name: nameIn(step, 'phase'), label: t('phase'), options: phases }] as const)
      : []),
    { kind: 'text', name: nameIn(step, 'hours'), label: t('step.hours'), inputMode: 'decimal', width: 5, maxLength: 6 },
    { kind: 'date', name: nameIn(step, 'by'), label: t('step.by') },
  ];
}

/** The fields of the editor, with so many steps. */
export function planFields(visit: Visit, programme: PlannedProgramme, rows: number): PlanFields {
  const t = words(visit);
  const area = (
    name: 'goal' | 'balance' | 'training' | 'followUp' | 'agreements',
    maxLength: number,
    more = {},
  ): Field => ({
    ...{ kind: 'textarea', name, label: t(`text.${name}`), rows: 3, maxLength },
    ...more,
  });
  return {
    before: [
      { kind: 'hidden', name: 'once' },
      { kind: 'hidden', name: 'id' },
      { kind: 'hidden', name: 'version' },
      { kind: 'hidden', name: 'rows' },
      area('goal', 1000, { hint: t('edit.goal.hint') }),
      area('balance', 4000, { hint: t('edit.balance.hint') }),
    ],
    steps: Array.from({ length: rows }, (_, at) => stepFields(visit, programme, at + 1)),
    after: [
      {
        ...{ kind: 'radios', name: 'form', label: t('form'), inline: true },
        options: guidanceForms.map((form) => ({ value: form, label: t(`form.${form}`) })),
      },
      { kind: 'text', name: 'place', label: t('text.place'), hint: t('edit.place.hint'), maxLength: 500 },
      {
        kind: 'checkboxes',
        name: 'support',
        label: t('support'),
        options: [{ value: 'yes', label: t('edit.support') }],
      },
      area('training', 2000),
      area('followUp', 2000),
      area('agreements', 2000),
    ],
  };
}

/** All fields in the order of the page. */
export const allFields = ({ before, steps, after }: PlanFields): Field[] => [...before, ...steps.flat(), ...after];

/** A plan as it stands, as values of the form. */
export function valuesOf(visit: Visit, { words: said, state }: Pick<ShownPlan, 'words' | 'state'>): FormValues {
  const { goal, balance, training, followUp, place, agreements } = said;
  const steps = state.steps.flatMap(({ service, phase, minutes, by }, at) => [
    [nameIn(at + 1, 'what'), said.steps[at] ?? ''],
    [nameIn(at + 1, 'service'), service],
    [nameIn(at + 1, 'phase'), String(phase)],
    [nameIn(at + 1, 'hours'), typedHours(minutes, visit)],
    [nameIn(at + 1, 'by'), by ?? ''],
  ]);
  const once = { goal, balance, training, followUp, place, agreements, form: state.form };
  return { ...once, support: state.support ? ['yes'] : [], ...Object.fromEntries(steps) };
}

type Step = PlanContent['steps'][number];

/** Reads one step; null when all of it is empty, with what is wrong when it is half a step. */
function readStep(visit: Visit, input: FormValues, step: number, phases: number): [Step | null, FieldErrors] {
  const t = words(visit);
  const said = (part: string) => textOf(input, nameIn(step, part)).trim();
  const [what, service, hours, by] = [said('what'), said('service'), said('hours'), parseDay(said('by'))];
  if (what === '' && service === '' && hours === '' && by === null) return [null, {}];
  const minutes = readHours(hours);
  const wrong: FieldErrors = {
    ...(what === '' ? { [nameIn(step, 'what')]: t('edit.what.missing', { n: step }) } : {}),
    ...(service === '' ? { [nameIn(step, 'service')]: t('edit.service.missing', { n: step }) } : {}),
    ...(minutes === null ? { [nameIn(step, 'hours')]: t('edit.hours.wrong', { n: step }) } : {}),
  };
  // Who says no phase plans in the first; a programme without phases has one.
  const phase = phases > 1 ? Number(said('phase') || '1') : 1;
  return [{ what, service, phase, minutes: minutes ?? 0, by }, wrong];
}

/** What was posted, read: the content when all can be read, and always everything as it was typed. */
export function readPlan(visit: Visit, programme: PlannedProgramme) {
  const rows = Math.min(mostSteps, Math.max(1, Number(visit.body('rows')) || 3));
  const fields = planFields(visit, programme, rows);
  const { values, input, errors, pressed, help } = readForm(allFields(fields), visit.req.body, visit.language);
  const read = fields.steps.map((_, at) => readStep(visit, input, at + 1, programme.state.phases.length));
  const wrong: FieldErrors = Object.assign({}, ...read.map(([, faults]) => faults), errors);
  const said = (name: string) => textOf(input, name);
  const form = guidanceForms.find((one) => one === said('form')) ?? programme.state.form;
  const content: PlanContent = {
    ...{ form, support: values.support?.includes('yes') ?? false },
    ...{ goal: said('goal'), balance: said('balance'), training: said('training'), followUp: said('followUp') },
    ...{ place: said('place'), agreements: said('agreements') },
    steps: read.flatMap(([step]) => (step ? [step] : [])),
  };
  return { rows, fields, values, content, wrong: Object.keys(wrong).length > 0 ? wrong : null, pressed, help };
}
