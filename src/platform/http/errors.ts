import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { text } from '../../texts/catalogue.ts';
import { grounds } from '../../texts/grounds.ts';
import { httpTexts } from '../../texts/http.ts';
import { SessionEnded, Stale } from '../database/index.ts';
import { NotYourDoor } from '../view.ts';
import { barePage } from './bare-page.ts';
import {
  isProblemStatus,
  Problem,
  type ProblemBody,
  type ProblemMore,
  type ProblemStatus,
  problem,
} from './problem.ts';

/** What a page about a refusal may tell its reader. */
export interface ErrorAbout extends ProblemMore {
  status: ProblemStatus;
  requestId: string;
}

/** Renders a refusal as a page in the reader's language. */
export type ErrorPage = (req: FastifyRequest, about: ErrorAbout) => string | Promise<string>;

/** Answers an error in its own way, or leaves it (false) to the usual answer. */
export type ErrorAnswer = (error: Error, req: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

export const isApi = (req: FastifyRequest): boolean => req.url.startsWith('/api/');

const statusOf = (error: Error): number =>
  'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;

/** A schema's faults. Addresses that can not exist are not found; a body names its fields. */
function invalid(
  error: Error & { validationContext?: string | undefined },
  issues: { instancePath: string; keyword: string; message?: string }[],
): Problem {
  if (error.validationContext === 'params') return problem(404);
  const fields = issues.map(({ instancePath, keyword, message }) => ({
    name: instancePath.slice(1).replaceAll('/', '.'),
    code: keyword.replaceAll('_', '-'),
    message: message ?? keyword,
  }));
  return problem(error.validationContext === 'body' ? 422 : 400, { kind: 'invalid', fields });
}

/** What an error is to the outside: our own refusals as they are, known ones by status, anything else a fault of ours. */
export function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SessionEnded) return problem(401, { kind: 'login', cause: error });
  if (error instanceof Stale) return problem(409, { kind: 'stale', cause: error });
  if (error instanceof NotYourDoor) return problem(403, { kind: 'not-your-role', cause: error });
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error, error.validation);
  const status = statusOf(error);
  return problem(status < 500 && isProblemStatus(status) ? status : 500, { cause: error });
}

function bodyOf(req: FastifyRequest, { status, more }: Problem): ProblemBody {
  const why = text(grounds, req.language);
  return {
    type: `urn:waarborg:problem:${more.kind ?? status}`,
    title: text(httpTexts, req.language)(`${status}`),
    status,
    requestId: req.id,
    ...(more.detail === undefined ? {} : { detail: more.detail }),
    ...(more.grounds === undefined
      ? {}
      : { grounds: more.grounds.map((ground) => ({ ...ground, text: why(ground.code, { about: ground.about }) })) }),
    ...(more.fields === undefined ? {} : { fields: [...more.fields] }),
  };
}

/** The page of last resort, for a refusal that nobody renders better. */
export const bareErrorPage: ErrorPage = ({ language }, { status, detail, requestId }) => {
  const t = text(httpTexts, language);
  const sentences = [...(detail === undefined ? [] : [detail]), t('reference', { id: requestId })];
  return barePage({ language, title: t(`${status}`), sentences, link: { href: '/', text: t('home') } });
};

async function pageOf(req: FastifyRequest, { status, more }: Problem, errorPage: ErrorPage): Promise<string> {
  const about: ErrorAbout = { ...more, status, requestId: req.id };
  try {
    return await errorPage(req, about);
  } catch (error) {
    req.log.error({ err: error, requestId: req.id }, 'the error page failed');
    return bareErrorPage(req, about);
  }
}

/** Sends a refusal: problem+json to the API, a page to a reader. */
export async function sendProblem(
  req: FastifyRequest,
  reply: FastifyReply,
  refused: Problem,
  errorPage: ErrorPage,
): Promise<void> {
  reply.code(refused.status).headers({ ...refused.more.headers });
  if (isApi(req)) await reply.type('application/problem+json').send(bodyOf(req, refused));
  else await reply.type('text/html; charset=utf-8').send(await pageOf(req, refused, errorPage));
}
