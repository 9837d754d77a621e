import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { TermEntry } from '../../kernel/term.ts';
import { type Http, problems } from '../../platform/http/index.ts';
import { rightVerdicts } from '../../texts/outplacement-right.ts';
import { type Assessment, assess } from './assess.ts';
import { factsOf, OutplacementQuestion } from './question.ts';
import { regimes } from './regime.ts';
import { restarts } from './restart.ts';
import { termKeys } from './right-term.ts';
import { verdictSentence } from './verdict-sentence.ts';

const aDay = z.string().meta({ format: 'date' });
const euros = z.number();

/** A line of the account of a term; days are included. */
const ledgerEntry = z.object({
  code: z.enum(['event', 'first-day', 'counted', 'extended', 'suspended', 'skipped', 'end']),
  day: aDay.optional(),
  from: aDay.optional(),
  endsOn: aDay.optional(),
  unit: z.enum(['days', 'weeks', 'months', 'years', 'working-days']).optional(),
  count: z.number().optional(),
  why: z.string().optional(),
  source: z.string().optional(),
});

const OutplacementAnswer = z
  .object({
    regime: z.enum(regimes),
    onRequestOnly: z.boolean().describe('The employer offers only if the worker asks'),
    hours: z.number().nullable().describe('60 or 30; null without guidance'),
    value: z
      .object({ amount: euros, min: euros, max: euros })
      .nullable()
      .describe('Euros with two decimals; null where the law gives no worth, or when the pay is not known'),
    weeksDeducted: z.number().describe('Weeks of pay that the employer may deduct: 4 or 0'),
    noticeStartsOn: aDay.nullable(),
    phases: z
      .array(z.object({ hours: z.number(), from: aDay, until: aDay }))
      .describe('None before the programme starts'),
    hoursLeft: z.number().nullable(),
    endsOn: aDay.nullable().describe('Last possible day of the programme'),
    restart: z.enum(restarts).nullable().describe('Null while nobody lost a job'),
    terms: z.array(
      z.object({
        key: z.enum(termKeys),
        on: aDay.describe('The last day that is in time'),
        met: z.boolean().nullable().describe('Null while neither kept nor broken, or when it is of no matter any more'),
        source: z.string(),
        ledger: z.array(ledgerEntry).describe('How the term was counted, line by line'),
      }),
    ),
    verdicts: z.array(
      z.object({
        code: z.enum(Object.keys(rightVerdicts.nl)),
        source: z.string(),
        text: z.object({ nl: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
  })
  .meta({ id: 'OutplacementAnswer' });

/** One shape for every line of a ledger, as it is described. */
const shown = (entry: TermEntry): z.input<typeof ledgerEntry> & { day?: Day } => ({ ...entry });

const answerOf = ({ terms, verdicts, ...rest }: Assessment): z.input<typeof OutplacementAnswer> => ({
  ...rest,
  terms: terms.map(({ isMoot: _, ...term }) => ({ ...term, ledger: term.ledger.map(shown) })),
  verdicts: verdicts.map((said) => ({
    code: said.code,
    source: said.source,
    text: { nl: verdictSentence(said, 'nl'), fr: verdictSentence(said, 'fr'), en: verdictSentence(said, 'en') },
  })),
});

/** What anybody may ask about a right to outplacement, without a login; nothing is stored (O-06). */
export function outplacementRoutes(app: Http): void {
  app.route({
    method: 'POST',
    url: '/api/v1/outplacement/assessment',
    config: { csrf: 'none' },
    schema: {
      summary:
        'Which right to outplacement a dismissal gives on a day, with every term, what was kept and what follows',
      tags: ['outplacement'],
      body: OutplacementQuestion,
      response: { 200: OutplacementAnswer, ...problems },
    },
    handler: ({ body }) => Promise.resolve(answerOf(assess(factsOf(body)))),
  });
}
