import type { FastifyRequest } from 'fastify';
import type { EventKind } from '../../modules/outplacement/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { outplacementPages } from '../../texts/outplacement-pages.ts';
import type { Field } from '../kit/index.ts';

/** The words of these pages. */
export type Words = Text<keyof (typeof outplacementPages)['nl'] & string>;
export const words = (req: FastifyRequest): Words => text(outplacementPages, req.language);

/** What is asked once per event, in the order in which it happens; a second offer is an offer. */
export const askedEvents = [
  'requested',
  'offer',
  'default-notice',
  'second-offer',
  'offer-accepted',
  'offer-refused',
  'registered',
  'programme-started',
  'job-notified',
  'job-started',
  'job-lost',
  'restart-requested',
  'vdab-claim',
] as const;
export type AskedEvent = (typeof askedEvents)[number];
export const kindOf = (asked: AskedEvent): EventKind => (asked === 'second-offer' ? 'offer' : asked);
export const eventField = (asked: AskedEvent) => `event-${asked}`;

/** What everybody is asked. */
export function plainFields(t: Words): Field[] {
  return [
    {
      ...{ kind: 'radios', name: 'ground', label: t('ground'), required: true },
      options: (['ordinary', 'restructuring', 'medical-force-majeure', 'urgent-cause'] as const).map((value) => ({
        value,
        label: t(`ground.${value}`),
      })),
    },
    { kind: 'date', name: 'notifiedOn', label: t('notifiedOn'), hint: t('notifiedOn.hint'), required: true },
    {
      ...{ kind: 'radios', name: 'by', label: t('by'), required: true },
      options: (['notice', 'indemnity'] as const).map((value) => ({ value, label: t(`by.${value}`) })),
    },
    { kind: 'text', name: 'noticeMonths', label: t('noticeMonths'), inputMode: 'numeric', width: 4, maxLength: 3 },
    {
      ...{ kind: 'text', name: 'noticeWeeks', label: t('noticeWeeks'), hint: t('noticeWeeks.hint') },
      ...{ inputMode: 'numeric', width: 4, maxLength: 4 },
    },
    { kind: 'date', name: 'contractEndedOn', label: t('contractEndedOn'), hint: t('contractEndedOn.hint') },
    { kind: 'date', name: 'bornOn', label: t('bornOn'), required: true },
    { kind: 'date', name: 'inServiceSince', label: t('inServiceSince'), required: true },
    {
      ...{ kind: 'radios', name: 'sector', label: t('sector'), required: true },
      options: (['private', 'public'] as const).map((value) => ({ value, label: t(`sector.${value}`) })),
    },
    {
      ...{ kind: 'text', name: 'workingTime', label: t('workingTime'), hint: t('workingTime.hint') },
      ...{ inputMode: 'decimal', width: 5, maxLength: 6 },
    },
    {
      ...{ kind: 'text', name: 'grossPayLastYear', label: t('grossPayLastYear'), hint: t('grossPayLastYear.hint') },
      ...{ inputMode: 'decimal', width: 10, maxLength: 14 },
    },
  ];
}

/** What only some are asked. */
export function specialFields(t: Words): Field[] {
  const date = (name: Parameters<Words>[0]): Field => ({ kind: 'date', name, label: t(name) });
  return [
    date('collectiveAnnouncedOn'),
    date('letterPostedOn'),
    date('noticeStartedOn'),
    date('learntOn'),
    date('medicalCertificateOn'),
    date('pensionClaimableFrom'),
    {
      ...{ kind: 'radios', name: 'mustBeAvailable', label: t('mustBeAvailable') },
      options: (['yes', 'no'] as const).map((value) => ({ value, label: t(`mustBeAvailable.${value}`) })),
    },
  ];
}

/** What happened already, a day each, and the hours that were given. */
export function happenedFields(t: Words): Field[] {
  return askedEvents.flatMap((asked): Field[] => [
    { kind: 'date', name: eventField(asked), label: t(`event.${asked}`) },
    ...(asked === 'programme-started'
      ? [{ kind: 'text', name: 'hours', label: t('hours'), inputMode: 'decimal', width: 5, maxLength: 7 } as const]
      : []),
  ]);
}

/** Every field, in the order of the page. */
export const allFields = (t: Words): Field[] => [...plainFields(t), ...specialFields(t), ...happenedFields(t)];
