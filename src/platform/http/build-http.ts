import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Config } from '../../config.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/index.ts';
import { createLog, type Log, security } from '../log.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import { addAssets } from './assets.ts';
import { asProblem, bareErrorPage, type ErrorPage, sendProblem } from './errors.ts';
import { addHealth, type Checks } from './health.ts';
import type { Http } from './http.ts';
import { keepLanguage, languageOf, preferredLanguage } from './language.ts';
import { watchOverload } from './overload.ts';
import { problem } from './problem.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** What the door needs; what is left out has a default that works. */
export interface HttpOptions {
  config: Config;
  database: Database;
  clock: Clock;
  log?: Log;
  metrics?: Metrics;
  /** What must work before the product is ready, beside the database. */
  checks?: Checks;
  errorPage?: ErrorPage;
  /** Folder served under /assets/. */
  assetsDir?: string;
  isOverloaded?: () => boolean;
  /**
   * Where a file in a form is cut off. Whoever receives it sets a limit of their own; this one lies far beyond it, so
   * that they can say how large the file was.
   */
  fileBytes?: number;
}

const KiB = 1024;
/** Largest body that is not a file. */
const bodyBytes = 1024 * KiB;

async function addParsers(app: Http, fileBytes: number): Promise<void> {
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: bodyBytes });
  const limits = { fields: 200, fieldSize: 100 * KiB, files: 10, parts: 210, fileSize: fileBytes };
  await app.register(multipart, { limits, throwFileSizeLimit: true });
}

/** The description of the API, from the same schemas that check its requests. Pages are not in it. */
async function addDescription(app: Http): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Waarborg', version: '1', description: 'Career services delivered and their quality proven.' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } } },
    },
    transform: (route) => {
      const transformed = jsonSchemaTransform(route);
      return route.url.startsWith('/api/v1/')
        ? transformed
        : { ...transformed, schema: { ...transformed.schema, hide: true } };
    },
    transformObject: jsonSchemaTransformObject,
  });
  app.get('/api/openapi.json', async (_req, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
  );
}

/** Each request gets an id, a language, a measure and one line; the line holds the route's pattern, never its address. */
function addAccounts(
  app: Http,
  { metrics, secure, isOverloaded }: { metrics: Metrics; secure: boolean; isOverloaded: () => boolean },
): void {
  app.decorateRequest('language', 'nl');
  app.addHook('onRequest', async (req, reply) => {
    metrics.inFlight.inc();
    req.language = languageOf(req);
    keepLanguage(req, reply, secure);
    reply.header('x-request-id', req.id);
    if (app.draining.now) reply.header('connection', 'close');
    if (!req.routeOptions.config.quiet && isOverloaded()) {
      metrics.shed.inc();
      throw problem(503, { kind: 'overloaded', headers: { 'retry-after': '5' } });
    }
  });
  app.addHook('onSend', async (_req, reply) => {
    // What is about somebody must not lie in a cache; what may says so itself.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (req, reply) => {
    metrics.inFlight.dec();
    const route = req.routeOptions.url ?? 'none';
    metrics.requests.observe({ method: req.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    const line = { method: req.method, route, status: reply.statusCode, millis: Math.round(reply.elapsedTime) };
    if (req.routeOptions.config.quiet) req.log.debug(line, 'answered');
    else req.log.info(line, 'answered');
  });
}

function addErrors(app: Http, errorPage: ErrorPage): void {
  app.decorate('errorAnswers', []);
  app.setErrorHandler(async (thrown, req, reply) => {
    const error = thrown instanceof Error ? thrown : new Error('something else than an error was thrown');
    for (const answer of app.errorAnswers) if (await answer(error, req, reply)) return reply;
    const refused = asProblem(error);
    if (refused.status === 500) req.log.error({ err: error }, 'fault');
    await sendProblem(req, reply, refused, errorPage);
    return reply;
  });
  app.setNotFoundHandler(async (req, reply) => {
    await sendProblem(req, reply, problem(404), errorPage);
    return reply;
  });
}

/** Answers an address that no route can be looked up for; no hook has seen the request. */
function sendUnrouted(error: Error, req: FastifyRequest, reply: FastifyReply): Promise<void> {
  req.language = preferredLanguage(req.headers['accept-language']) ?? 'nl';
  reply.header('content-security-policy', "default-src 'none'").header('cache-control', 'no-store');
  return sendProblem(req, reply, asProblem(error), bareErrorPage);
}

/**
 * Builds the HTTP door: parsers with limits, headers that shut out what we do not use, one way to refuse, the API's
 * description, health and measures. Routes are added by their modules; `openFront` lets it listen.
 */
export async function buildHttp(options: HttpOptions): Promise<Http> {
  const { config, database, clock, checks = {}, errorPage = bareErrorPage, fileBytes = 256 * KiB * KiB } = options;
  const metrics = options.metrics ?? createMetrics();
  const watch = options.isOverloaded ? null : watchOverload();
  const isOverloaded = options.isOverloaded ?? (() => watch?.isOverloaded() ?? false);
  const secure = config.publicUrl.startsWith('https:');
  const hops = config.trustProxy;
  const loggerInstance: FastifyBaseLogger = options.log ?? createLog(config.logLevel);
  const app: Http = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    trustProxy: typeof hops === 'number' ? (_address: string, hop: number) => hop < hops : hops,
    bodyLimit: bodyBytes,
    // An address that can not even be decoded never reaches a route.
    frameworkErrors: (error, req, reply) => void sendUnrouted(error, req, reply),
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorate('metrics', metrics);
  app.decorate('draining', { now: false });
  addErrors(app, errorPage);
  await addParsers(app, fileBytes);
  addSecurityHeaders(app, secure);
  addAccounts(app, { metrics, secure, isOverloaded });
  await app.register(rateLimit, {
    global: false,
    max: 100,
    timeWindow: '1 minute',
    onExceeded: (req) => security(req.log, 'rate-limited', { requestId: req.id, ip: req.ip }),
    errorResponseBuilder: (_req, { after }) =>
      problem(429, { kind: 'rate-limited', headers: { 'retry-after': after } }),
  });
  await addDescription(app);
  addHealth(app, { database, clock, checks, metrics, isDraining: () => app.draining.now });
  await addAssets(app, options.assetsDir);
  app.addHook('onClose', async () => watch?.stop());
  return app;
}
