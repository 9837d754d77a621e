import { z } from 'zod';
import { dayField } from '../fields.ts';
import { contradictions } from './contradictions.ts';
import { dismissalGrounds, eventKinds, type RightFacts } from './facts.ts';

const maybeDay = (about: string) => dayField.nullish().describe(about);

const asked = z.object({
  asOf: dayField.describe('The day on which the right is asked; later facts are not looked at'),
  dismissal: z.object({
    notifiedOn: dayField.describe('When the dismissal was notified; age and service count on this day'),
    ground: z.enum(dismissalGrounds),
    by: z.enum(['notice', 'indemnity']).nullish().describe('Needed unless for urgent cause or medical force majeure'),
    noticeMonths: z.int().min(0).max(600).nullish().describe('Adds up with the weeks: months × 13/3 + weeks'),
    noticeWeeks: z.int().min(0).max(2600).nullish(),
    letterPostedOn: maybeDay('When the registered letter was posted'),
    noticeStartedOn: maybeDay('First day of the notice; counted from the letter or the notification when left out'),
    contractEndedOn: maybeDay('Last day of the contract; with an indemnity the day of the notification when left out'),
    collectiveAnnouncedOn: maybeDay('Needed for restructuring: age and service count on this day'),
  }),
  worker: z.object({
    bornOn: dayField,
    inServiceSince: dayField,
    workingTime: z.number().gt(0).max(1).nullish().describe('Share of full time; 1 when left out'),
    grossPayLastYear: z
      .number()
      .min(0)
      .max(1e9)
      .nullish()
      .describe('In euros, of the calendar year before the dismissal'),
    sector: z.enum(['private', 'public']),
    pensionClaimableFrom: maybeDay('From when a retirement pension can be claimed'),
    mustBeAvailable: z.boolean().nullish().describe('For the labour market after the notice; true when left out'),
    medicalCertificateOn: maybeDay('When a doctor certified that outplacement is medically impossible'),
    learntOn: maybeDay('When the worker learnt of the dismissal; as it was notified when left out'),
  }),
  events: z
    .array(
      z.object({
        kind: z.enum(eventKinds),
        on: dayField,
        hours: z.number().min(0).max(1000).nullish().describe('Needed for the kind `hours`'),
      }),
    )
    .max(1000)
    .nullish(),
});

/** The facts of a question with what was left out filled in: the usual case, or nothing known. */
export function factsOf({ asOf, dismissal, worker, events }: z.output<typeof asked>): RightFacts {
  return {
    asOf,
    dismissal: {
      notifiedOn: dismissal.notifiedOn,
      ground: dismissal.ground,
      by: dismissal.by ?? 'indemnity',
      noticeMonths: dismissal.noticeMonths ?? 0,
      noticeWeeks: dismissal.noticeWeeks ?? 0,
      letterPostedOn: dismissal.letterPostedOn ?? null,
      noticeStartedOn: dismissal.noticeStartedOn ?? null,
      contractEndedOn: dismissal.contractEndedOn ?? null,
      collectiveAnnouncedOn: dismissal.collectiveAnnouncedOn ?? null,
    },
    worker: {
      bornOn: worker.bornOn,
      inServiceSince: worker.inServiceSince,
      workingTime: worker.workingTime ?? 1,
      grossPayLastYear: worker.grossPayLastYear ?? null,
      sector: worker.sector,
      pensionClaimableFrom: worker.pensionClaimableFrom ?? null,
      mustBeAvailable: worker.mustBeAvailable ?? true,
      medicalCertificateOn: worker.medicalCertificateOn ?? null,
      learntOn: worker.learntOn ?? null,
    },
    events: (events ?? []).map(({ kind, on, hours }) => ({ kind, on, hours: hours ?? null })),
  };
}

/** What anybody may ask about a right to outplacement; what can not all be true is refused at its fields (OURS-input). */
export const OutplacementQuestion = asked
  .superRefine((question, context) => {
    const { by, ground } = question.dismissal;
    if (by == null && (ground === 'ordinary' || ground === 'restructuring'))
      context.addIssue({ code: 'custom', path: ['dismissal', 'by'], message: 'missing' });
    for (const { path, code } of contradictions(factsOf(question)))
      context.addIssue({ code: 'custom', path: [...path], message: code });
  })
  .meta({ id: 'OutplacementQuestion' });
