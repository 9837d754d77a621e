import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { clockWith } from '../clock.ts';
import type { Keys } from '../keys.ts';
import type { Cookies } from './cookies.ts';
import type { Attempt } from './relying-party.ts';

const seconds = 600;
/** The machine's time: a demo's clock moves no login. */
const machine = clockWith();
const millisNow = () => machine.now().getTime();
const Remembered = z.object({
  kind: z.literal('login'),
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  returnTo: z.string(),
  until: z.number(),
});

/** An attempt and where it leads. */
export type Underway = Attempt & { returnTo: string };

/** Remembers an attempt in the browser for ten minutes, sealed, so that the issuer's answer fits this browser only. */
export function rememberAttempt(
  reply: FastifyReply,
  { keys, cookies }: { keys: Keys; cookies: Cookies },
  underway: Underway,
): void {
  const text = JSON.stringify({ ...underway, kind: 'login', until: millisNow() + seconds * 1000 });
  reply.setCookie(cookies.login(underway.state), keys.seal(text).toString('base64url'), {
    ...cookies.options,
    maxAge: seconds,
  });
}

/** Takes the attempt out that this answer belongs to; null when this browser began no such attempt, or too long ago. */
export function takeAttempt(
  req: FastifyRequest,
  reply: FastifyReply,
  { keys, cookies }: { keys: Keys; cookies: Cookies },
): Underway | null {
  const { state } = req.query as { state?: unknown };
  if (typeof state !== 'string') return null;
  const name = cookies.login(state);
  const text = keys.unseal(Buffer.from(req.cookies[name] ?? '', 'base64url'));
  if (text === null) return null;
  reply.clearCookie(name, cookies.options);
  const read = Remembered.safeParse(JSON.parse(text));
  return read.success && read.data.until > millisNow() ? read.data : null;
}
