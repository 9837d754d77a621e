import { outplacementLine2018 } from '../../../schemes/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { financingNumbers, type OfficeFact } from '../../modules/organisations/index.ts';
import type { Colleague } from '../../modules/steps/index.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import type { Field, FormValues, Option } from '../kit/index.ts';

/** What the detail screen is made of. */
export interface LineForm {
  language: Language;
  today: Day;
  /** The choices under "Toestand"; a consultant never finds "Stopgezet" among them (M-16). */
  states: readonly ('in-progress' | 'cancelled')[];
  office: readonly OfficeFact[];
  /** The number that the line carries already; it may stay although it is no longer valid. */
  financingNumber: string | null;
  colleagues: readonly Colleague[];
  ownId: string;
  attestationStart: Day | null;
}

/** A requester or executor as one value of a form. */
export const partyValue = (orgId: string, personId: string) => `${orgId}/${personId}`;

/** Reads such a value back; empty ids where nothing was chosen, which the verb refuses at the field. */
export function partyOf(value: string): { orgId: string; personId: string } {
  const [orgId = '', personId = ''] = value.split('/');
  return { orgId, personId };
}

const optionOf = ({ orgId, orgName, unitNumber, personId, personName }: Colleague): Option => ({
  value: partyValue(orgId, personId),
  label: `${personName} – ${orgName}${unitNumber ? ` (${unitNumber})` : ''}`,
});

/** The financing numbers to choose from: the office's own, and the one that the line carries already (M-08, M-19). */
export const financingOptions = (office: readonly OfficeFact[], carried: string | null, today: Day): Option[] =>
  [...new Set([...financingNumbers(office, today), ...(carried ? [carried] : [])])].map((value) => ({
    value,
    label: value,
  }));

/** The fields of the detail screen, in the order of the screen (M-05, M-06). */
export function lineFormFields(form: LineForm): Field[] {
  const t = text(stepTexts, form.language);
  const options = form.colleagues.map(optionOf);
  const own = form.colleagues.find(({ personId }) => personId === form.ownId);
  const ownOption = own ? { own: optionOf(own) } : {};
  return [
    {
      kind: 'select',
      name: 'state',
      label: t('status'),
      required: true,
      options: form.states.map((state) => ({
        value: state,
        label: outplacementLine2018.statuses[state].label[form.language],
      })),
    },
    {
      kind: 'date',
      name: 'date',
      label: t('date'),
      required: true,
      today: form.today,
      ...(form.attestationStart
        ? { hint: t('date.attestation', { day: formatDay(form.attestationStart, form.language) }) }
        : {}),
    },
    {
      kind: 'select',
      name: 'financingNumber',
      label: t('financing'),
      hint: t('financing.hint'),
      options: financingOptions(form.office, form.financingNumber, form.today),
    },
    {
      kind: 'lookup',
      name: 'requester',
      label: t('requester'),
      required: true,
      options,
      searchable: true,
      ...ownOption,
    },
    { kind: 'lookup', name: 'executor', label: t('executor'), required: true, options, searchable: true, ...ownOption },
    { kind: 'textarea', name: 'summary', label: t('summary'), hint: t('summary.hint'), rows: 6, maxLength: 4000 },
    { kind: 'hidden', name: 'once' },
    { kind: 'hidden', name: 'version' },
    { kind: 'hidden', name: 'acknowledged' },
  ];
}

/** Values to begin a new line with: in progress, from the attestation's start, by and for oneself (M-05, M-07). */
export const newLineValues = (form: LineForm, ownOrg: string, once: string): FormValues => ({
  state: 'in-progress',
  date: form.attestationStart ?? '',
  requester: partyValue(ownOrg, form.ownId),
  executor: partyValue(ownOrg, form.ownId),
  once,
});
