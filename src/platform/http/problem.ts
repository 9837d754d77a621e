import { z } from 'zod';
import type { Ground } from '../../kernel/decision.ts';

/** The statuses with which the product says no. */
const problemStatuses = [400, 401, 403, 404, 405, 408, 409, 412, 413, 415, 422, 429, 500, 503] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

export const isProblemStatus = (status: number): status is ProblemStatus =>
  (problemStatuses as readonly number[]).includes(status);

/** A field that was not filled in well: its path in the body joined by dots, a stable code, and a sentence. */
export interface FieldFault {
  name: string;
  code: string;
  message: string;
}

/** What a refusal may carry beside its status. All of it is shown, so nothing private goes in. */
export interface ProblemMore {
  /** Stable code of this kind of refusal; without it the status speaks for itself. */
  kind?: string;
  /** A sentence in the reader's language. */
  detail?: string;
  grounds?: readonly Ground[];
  fields?: readonly FieldFault[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** A refusal on its way out: thrown anywhere, answered as problem+json to the API and as a page to a reader. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly more: ProblemMore;
  constructor(status: ProblemStatus, more: ProblemMore) {
    super(more.kind ?? String(status), { cause: more.cause });
    this.name = 'Problem';
    this.status = status;
    this.more = more;
  }
}

/** Makes a refusal to throw: `throw problem(404)`, `throw problem(409, { kind: 'stale' })`. */
export const problem = (status: ProblemStatus, more: ProblemMore = {}): Problem => new Problem(status, more);

/** The body of a refusal by the API, after RFC 9457. */
export const ProblemBody = z
  .object({
    type: z.string().describe('urn:waarborg:problem: and the stable code of this kind of refusal'),
    title: z.string().describe('What the status means, in the language of the request'),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string().describe('To be given when asking for help'),
    grounds: z
      .array(z.object({ code: z.string(), source: z.string(), about: z.string(), text: z.string() }))
      .optional()
      .describe('Why, each with the paragraph it stands on'),
    fields: z.array(z.object({ name: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'A refusal, with its grounds (RFC 9457)' });
export type ProblemBody = z.infer<typeof ProblemBody>;

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemBody } },
});

/** The refusals of every API route, declared once: `response: { 200: …, ...problems }`. */
export const problems = {
  400: refusal('The request is malformed'),
  401: refusal('Nobody is logged in'),
  403: refusal('Not allowed in this capacity'),
  404: refusal('There is no such thing, or not for you'),
  409: refusal('Not possible now, with the grounds'),
  412: refusal('Changed by somebody else in the meantime'),
  413: refusal('Too large'),
  415: refusal('Unknown media type'),
  422: refusal('A field is not filled in well'),
  429: refusal('Too many attempts'),
  500: refusal('A fault on our side'),
  503: refusal('Not possible right now'),
} as const;
