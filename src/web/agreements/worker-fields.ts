import type { ShownAgreement } from '../../modules/agreements/index.ts';
import { dismissalGrounds } from '../../modules/outplacement/index.ts';
import type { Field } from '../kit/index.ts';
import { hundredfold } from '../services/shared.ts';
import type { Visit } from '../site.tsx';
import { workerWords } from './shared.tsx';

/** The fields of a worker that are numbers, as people type them. */
export const numberFields = ['noticeMonths', 'noticeWeeks', 'workingTime', 'grossPayCents'] as const;

/** What is asked of one worker. */
export function workerFields({ language, today }: Visit, { state }: ShownAgreement): Field[] {
  const t = workerWords(language);
  const isCollective = state.kind === 'collective';
  const number = { kind: 'text', inputMode: 'numeric', width: 4, maxLength: 5 } as const;
  return [
    { kind: 'text', name: 'givenName', label: t('given-name'), required: true, maxLength: 100 },
    { kind: 'text', name: 'familyName', label: t('family-name'), required: true, maxLength: 100 },
    { kind: 'date', name: 'birthOn', label: t('birth-on'), required: true },
    {
      ...{ kind: 'text', name: 'nationalNumber', label: t('national-number'), hint: t('national-number.hint') },
      ...{ inputMode: 'numeric', width: 20, maxLength: 20 },
    },
    { kind: 'text', name: 'email', type: 'email', label: t('email'), maxLength: 254 },
    { kind: 'text', name: 'phone', type: 'tel', label: t('phone'), width: 20, maxLength: 40 },
    {
      ...{ kind: 'radios', name: 'language', label: t('language'), inline: true },
      options: (['nl', 'fr', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) })),
    },
    { kind: 'date', name: 'notifiedOn', label: t('notified-on'), required: true, today },
    {
      ...{ kind: 'radios', name: 'ground', label: t('ground'), required: true },
      options: dismissalGrounds.map((value) => ({ value, label: t(`ground.${value}`) })),
    },
    ...(isCollective
      ? [{ kind: 'date', name: 'collectiveAnnouncedOn', label: t('collective-announced-on') } as const]
      : []),
    {
      ...{ kind: 'radios', name: 'by', label: t('by') },
      options: (['notice', 'indemnity'] as const).map((value) => ({ value, label: t(`by.${value}`) })),
    },
    { ...number, name: 'noticeMonths', label: t('notice-months') },
    { ...number, name: 'noticeWeeks', label: t('notice-weeks') },
    { kind: 'date', name: 'letterPostedOn', label: t('letter-posted-on') },
    { kind: 'date', name: 'noticeStartedOn', label: t('notice-started-on') },
    { kind: 'date', name: 'contractEndedOn', label: t('contract-ended-on') },
    { kind: 'date', name: 'inServiceSince', label: t('in-service-since'), required: true },
    {
      ...{ kind: 'radios', name: 'sector', label: t('sector'), inline: true },
      options: (['private', 'public'] as const).map((value) => ({ value, label: t(`sector.${value}`) })),
    },
    {
      ...{ kind: 'text', name: 'workingTime', label: t('working-time'), hint: t('working-time.hint') },
      ...{ inputMode: 'decimal', width: 5, maxLength: 6 },
    },
    {
      ...{ kind: 'text', name: 'grossPayCents', label: t('gross-pay'), hint: t('gross-pay.hint') },
      ...{ inputMode: 'decimal', width: 10, maxLength: 14 },
    },
    { kind: 'date', name: 'pensionClaimableFrom', label: t('pension-from') },
    { kind: 'date', name: 'medicalCertificateOn', label: t('medical-certificate-on') },
    { kind: 'hidden', name: 'once' },
  ];
}

type Input = Readonly<Record<string, string | readonly string[]>>;

/** The numbers that were typed; NaN where there is none. Pay in cents, working time as a share of full time. */
export function numbersOf(input: Input): Partial<Record<(typeof numberFields)[number], number>> {
  const typed = numberFields.flatMap((name) =>
    input[name] === undefined ? [] : [[name, hundredfold(input[name])] as const],
  );
  const meant = ([name, number]: readonly [string, number]): [string, number] => {
    if (name === 'grossPayCents') return [name, number];
    if (name === 'workingTime') return [name, number / 10_000];
    return [name, number % 100 === 0 ? number / 100 : Number.NaN];
  };
  return Object.fromEntries(typed.map(meant));
}
