import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { languages } from '../../kernel/language.ts';
import { newId } from '../../platform/new-id.ts';
import type { GroundCode } from '../../texts/grounds.ts';
import { wrongNumber } from '../attestations/index.ts';
import { dayField, idField, textField } from '../fields.ts';
import { type ContradictionCode, contradictions, type Dismissal, dismissalGrounds } from '../outplacement/index.ts';
import type { PersonalFacts, ServiceFacts } from './agreed-worker.ts';

const maybeDay = dayField.nullish().transform((given) => given ?? null);
const atMostCents = 1_000_000_000;

/** One dismissed worker as it is typed or imported: who it is, the dismissal, and what counts of the service. */
export const WorkerRow = z.object({
  id: idField.default(() => newId()),
  givenName: textField(100).pipe(z.string().min(1)),
  familyName: textField(100).pipe(z.string().min(1)),
  birthOn: dayField,
  nationalNumber: textField(40).default(''),
  email: textField(254).default(''),
  phone: textField(40).default(''),
  language: z.enum(languages).default('nl'),
  notifiedOn: dayField.describe('When the dismissal was notified'),
  ground: z.enum(dismissalGrounds).default('ordinary'),
  by: z
    .enum(['notice', 'indemnity'])
    .nullish()
    .transform((given) => given ?? null)
    .describe('Needed unless for urgent cause or medical force majeure'),
  noticeMonths: z.int().max(600).default(0).describe('Adds up with the weeks'),
  noticeWeeks: z.int().max(2600).default(0),
  letterPostedOn: maybeDay,
  noticeStartedOn: maybeDay,
  contractEndedOn: maybeDay,
  collectiveAnnouncedOn: maybeDay.describe('As the agreement says when left out'),
  inServiceSince: dayField,
  workingTime: z.number().default(1).describe('Share of full time, above 0 and up to 1'),
  sector: z.enum(['private', 'public']).default('private'),
  grossPayCents: z
    .int()
    .max(atMostCents)
    .nullish()
    .transform((given) => given ?? null)
    .describe('Gross pay in cents of the calendar year before the dismissal'),
  pensionClaimableFrom: maybeDay,
  mustBeAvailable: z.boolean().default(true),
  medicalCertificateOn: maybeDay,
  learntOn: maybeDay,
});
export type WorkerRow = z.infer<typeof WorkerRow>;

/** What a row says of the dismissal; a collective one was announced as the agreement says, unless the row says otherwise. */
export function dismissalOf(row: WorkerRow, announcedOn: Day | null): Dismissal {
  const { notifiedOn, ground, by, noticeMonths, noticeWeeks, letterPostedOn, noticeStartedOn, contractEndedOn } = row;
  return {
    ...{ notifiedOn, ground, by: by ?? 'indemnity', noticeMonths, noticeWeeks },
    ...{ letterPostedOn, noticeStartedOn, contractEndedOn },
    collectiveAnnouncedOn: row.collectiveAnnouncedOn ?? (ground === 'restructuring' ? announcedOn : null),
  };
}

/** What a row says of the service that counts. */
export function serviceOfRow(row: WorkerRow): ServiceFacts {
  const { inServiceSince, sector, pensionClaimableFrom, mustBeAvailable, learntOn, workingTime } = row;
  return {
    ...{ inServiceSince, sector, pensionClaimableFrom, mustBeAvailable, learntOn },
    workingTime: Math.round(workingTime * 10_000),
  };
}

/** What a row says of the person that counts for the right. */
export const personalOf = ({ birthOn, grossPayCents, medicalCertificateOn }: WorkerRow): PersonalFacts => ({
  ...{ bornOn: birthOn, grossPayCents, medicalCertificateOn },
});

/** Why facts can not all be true, as a ground says it. */
export const contradictionGrounds: Readonly<Record<ContradictionCode, GroundCode>> = {
  'born-in-future': 'born-in-future',
  'not-before': 'days-not-in-order',
  missing: 'day-missing',
  'before-dismissal': 'event-before-dismissal',
  'nothing-to-answer': 'event-answers-nothing',
  'answered-otherwise': 'event-answered-otherwise',
  'not-started': 'event-before-start',
  'started-twice': 'event-before-start',
  'started-before-consent': 'event-before-start',
  'no-job-to-lose': 'event-no-job-to-lose',
  'no-job-lost': 'event-no-job-lost',
};

/** The field of a row by the last part of a path in a question. */
const fieldOf = (name: string): string => (name === 'bornOn' ? 'birthOn' : name);

function wrongAmounts({ noticeMonths, noticeWeeks, workingTime, grossPayCents, by, ground }: WorkerRow): Ground[] {
  const isNeeded = ground === 'ordinary' || ground === 'restructuring';
  const asked: readonly [boolean, GroundCode, string][] = [
    [noticeMonths < 0, 'amount-negative', 'noticeMonths'],
    [noticeWeeks < 0, 'amount-negative', 'noticeWeeks'],
    [grossPayCents !== null && grossPayCents < 0, 'amount-negative', 'grossPayCents'],
    [workingTime <= 0 || workingTime > 1 || Math.round(workingTime * 10_000) === 0, 'share-impossible', 'workingTime'],
    [isNeeded && by === null, 'notice-or-indemnity', 'by'],
  ];
  return asked.flatMap(([isWrong, code, about]) => (isWrong ? [{ code, source: 'OURS-input', about } as const] : []));
}

/**
 * What is wrong with one worker, each at its field; nothing when the row is good (OURS-input). It asks the row alone: whether the
 * worker stands in the agreement already is for the command to say. `announcedOn` is the agreement's day of a collective
 * dismissal. Worked example: on 2025-06-01, of somebody born on 2025-06-02, it gives `born-in-future` about `birthOn`.
 */
export function wrongWorker(row: WorkerRow, today: Day, announcedOn: Day | null): Ground[] {
  const wrong: Ground[] = [...wrongNumber(row.nationalNumber, today), ...wrongAmounts(row)];
  if (row.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(row.email))
    wrong.push({ code: 'email-impossible', source: 'OURS-input', about: 'email' });
  if (row.notifiedOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'notifiedOn' });
  const { bornOn, grossPayCents, medicalCertificateOn } = personalOf(row);
  const worker = { ...serviceOfRow(row), bornOn, medicalCertificateOn, grossPayLastYear: grossPayCents };
  // A dismissal of tomorrow is told above; what of its days contradicts each other is told beside it.
  const asOf = row.notifiedOn > today ? row.notifiedOn : today;
  const clashes = contradictions({ asOf, dismissal: dismissalOf(row, announcedOn), worker, events: [] });
  const isBornLater = row.birthOn > today && !clashes.some(({ code }) => code === 'born-in-future');
  if (isBornLater) wrong.push({ code: 'born-in-future', source: 'OURS-input', about: 'birthOn' });
  return [
    ...wrong,
    ...clashes.map(({ path, code }) => ({
      ...{ code: contradictionGrounds[code], source: 'OURS-input' as const, about: fieldOf(String(path.at(-1))) },
    })),
  ];
}
