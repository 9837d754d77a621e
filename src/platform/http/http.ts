import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Language } from '../../kernel/language.ts';
import type { Metrics } from '../metrics.ts';
import type { ErrorAnswer } from './errors.ts';

/** The product's HTTP door; schemas are zod's. */
export type Http = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** The language to answer in. */
    language: Language;
  }
  interface FastifyInstance {
    /** Asked in order before an error gets its usual answer. */
    errorAnswers: ErrorAnswer[];
    metrics: Metrics;
    /** Set while the process is stopping: not ready any more, and no connection is kept. */
    draining: { now: boolean };
  }
  interface FastifyContextConfig {
    /** Its log lines are for debugging only. */
    quiet?: boolean;
  }
}
