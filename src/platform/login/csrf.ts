import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { firstField } from '../http/multipart.ts';
import { security } from '../log.ts';
import { refusal } from './refusals.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * What an unsafe request to this route must show when somebody is logged in: the session's token and our own
     * origin (the default), our origin only, or nothing, for programs that no browser sends here.
     */
    csrf?: 'token' | 'origin' | 'none';
  }
}

/** The hidden field of a form. */
export const csrfField = '_csrf';

export const isSafe = (req: FastifyRequest): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(req.method);

/** Whether a browser says that one of our own pages sent this. Who says nothing is not believed. */
function isSameOrigin({ headers }: FastifyRequest, publicOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === publicOrigin : site === 'same-origin';
}

const equal = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The token that came along: in a header, in a field (which is taken out), or in the first field of a file form. */
async function tokenOf(req: FastifyRequest): Promise<string> {
  const header = req.headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  if (req.isMultipart()) return (await firstField(req, csrfField)) ?? '';
  if (typeof req.body !== 'object' || req.body === null) return '';
  const body = req.body as Record<string, unknown>;
  const token = body[csrfField];
  if (typeof token !== 'string') return '';
  delete body[csrfField];
  return token;
}

/** Refuses an unsafe request that another site may have made the browser send. */
export async function guardAgainstForgery(req: FastifyRequest, publicOrigin: string): Promise<void> {
  const rule = req.routeOptions.config.csrf ?? 'token';
  if (isSafe(req) || rule === 'none') return;
  const refuse = (reason: string) => {
    security(req.log, 'csrf-refused', {
      requestId: req.id,
      ip: req.ip,
      reason,
      ...(req.session ? { personId: req.session.personId } : {}),
    });
    return refusal(req, 403, 'csrf');
  };
  if (!isSameOrigin(req, publicOrigin)) throw refuse('origin');
  if (rule === 'token' && req.session && !equal(await tokenOf(req), req.session.csrf)) throw refuse('token');
}
