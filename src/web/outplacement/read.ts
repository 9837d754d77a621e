import type { FastifyRequest } from 'fastify';
import type { Day } from '../../kernel/day.ts';
import { factsOf, OutplacementQuestion, type RightFacts } from '../../modules/outplacement/index.ts';
import { type FieldErrors, type FormValues, mergeErrors, readForm } from '../kit/index.ts';
import { allFields, askedEvents, eventField, kindOf, words } from './fields.ts';

/** What was posted: everything as it was typed, and the facts when they can be true. */
export interface ReadQuestion {
  values: FormValues;
  errors: FieldErrors | null;
  facts: RightFacts | null;
}

type Input = Readonly<Record<string, string | readonly string[]>>;
const numbers = ['noticeMonths', 'noticeWeeks', 'workingTime', 'grossPayLastYear', 'hours'] as const;

/** A number as people type it: `54 000,50`, `54.000,50` or `54000.50`; NaN when it is none. */
export function numberIn(typed: string): number {
  const bare = typed.replace(/[\s\u202f€%]/g, '');
  const hasThousands = /^\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare);
  const plain = (hasThousands ? bare.replaceAll('.', '') : bare).replace(',', '.');
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const one = (input: Input, name: string): string | undefined => {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The question as the API takes it, and the field from which each event came. */
function questionOf(input: Input, asOf: Day) {
  const number = (name: (typeof numbers)[number]) => {
    const typed = one(input, name);
    return typed === undefined ? undefined : numberIn(typed);
  };
  const percent = number('workingTime');
  const hours = number('hours');
  const startedOn = one(input, eventField('programme-started'));
  const told = askedEvents.flatMap((asked) => {
    const on = one(input, eventField(asked));
    return on === undefined ? [] : [{ field: eventField(asked), event: { kind: kindOf(asked), on } }];
  });
  const given = hours === undefined ? [] : [{ field: 'hours', event: { kind: 'hours', on: startedOn ?? asOf, hours } }];
  const all = [...told, ...given];
  const dated = (...names: string[]) => Object.fromEntries(names.map((name) => [name, one(input, name)]));
  return {
    eventFields: all.map(({ field }) => field),
    question: {
      asOf,
      dismissal: {
        ...dated('ground', 'by', 'notifiedOn', 'contractEndedOn', 'collectiveAnnouncedOn'),
        ...dated('letterPostedOn', 'noticeStartedOn'),
        ...{ noticeMonths: number('noticeMonths'), noticeWeeks: number('noticeWeeks') },
      },
      worker: {
        ...dated('bornOn', 'inServiceSince', 'sector', 'pensionClaimableFrom', 'medicalCertificateOn', 'learntOn'),
        workingTime: percent === undefined ? undefined : Number(`${percent}e-2`),
        grossPayLastYear: number('grossPayLastYear'),
        mustBeAvailable: one(input, 'mustBeAvailable') !== 'no',
      },
      events: all.map(({ event }) => event),
    },
  };
}

/** Reads what was posted. What can not all be true comes back as an error at each of its fields (OURS-input). */
export function readQuestion(req: FastifyRequest, asOf: Day): ReadQuestion {
  const t = words(req);
  const fields = allFields(t);
  const { values, input, errors } = readForm(fields, req.body, req.language);
  const labelOf = (name: string) =>
    fields.flatMap((field) => ('label' in field && field.name === name ? [field.label] : []))[0];
  const noNumbers = numbers.filter(
    (name) => one(input, name) !== undefined && Number.isNaN(numberIn(one(input, name) ?? '')),
  );
  const wrong: FieldErrors = Object.fromEntries(noNumbers.map((name) => [name, t('number', { field: t(name) })]));
  if (errors || noNumbers.length > 0) return { values, errors: mergeErrors(fields, errors, wrong), facts: null };
  const { question, eventFields } = questionOf(input, asOf);
  const parsed = OutplacementQuestion.safeParse(question);
  if (parsed.success) return { values, errors: null, facts: factsOf(parsed.data) };
  const clashes = parsed.error.issues.map(({ path: [part, name], message }): [string, string] => {
    const field = part === 'events' ? (eventFields[Number(name)] ?? '') : String(name ?? 'notifiedOn');
    return [field, t(message === 'missing' ? 'missing' : 'invalid', { field: labelOf(field) ?? '' })];
  });
  return { values, errors: mergeErrors(fields, Object.fromEntries(clashes)), facts: null };
}
