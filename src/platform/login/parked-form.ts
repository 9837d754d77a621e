import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { type Database, statement } from '../database/index.ts';
import { partsOf } from '../http/index.ts';
import { keysFrom } from '../keys.ts';
import { newId } from '../new-id.ts';
import type { Cookies } from './cookies.ts';
import { csrfField } from './csrf.ts';
import { safeReturn } from './return-path.ts';

/** What a form held, by field name; a field that came more than once gives a list. */
export type FormFields = Readonly<Record<string, string | string[]>>;

const Parked = z.object({
  /** The page that the form stands on, and the address that it was sent to. */
  page: z.string(),
  action: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type Parked = z.infer<typeof Parked>;

/** Keeps forms that were sent too late until their sender has logged in again. */
export interface Parking {
  /** Keeps the form of this request; gives the page to return to. `personId` is whose session it was, when known. */
  park(req: FastifyRequest, reply: FastifyReply, personId: string | null): Promise<string>;
  /** Gives the form back to its sender's first look at its page, and forgets it. */
  collect(req: FastifyRequest, reply: FastifyReply): Promise<Parked | null>;
}

const largestBytes = 100 * 1024;
/** Minutes that a form waits for the person whose session it was, and for whoever logs in next when that is not known. */
const waitMinutes = { known: 60, unknown: 10 } as const;

const put = statement(
  'parked.put',
  'insert into parked_form (id, person_id, sealed, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))',
);
const sweep = statement('parked.sweep', 'delete from parked_form where expires_at < now()');
const find = statement<{ person_id: string | null; sealed: string }>(
  'parked.find',
  'select person_id, sealed from parked_form where id = $1 and expires_at > now()',
);
const remove = statement('parked.remove', 'delete from parked_form where id = $1');

const pathOf = (address: string) => address.split(/[?#]/)[0] ?? '/';

/** The fields of a form; files are left out, because they would be large and are at hand for whoever sent them. */
async function fieldsOf(req: FastifyRequest): Promise<FormFields> {
  const fields: Record<string, string | string[]> = Object.create(null);
  const add = (name: string, value: string) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  };
  if (req.isMultipart()) {
    for await (const part of partsOf(req)) {
      if (part.type === 'file') part.file.resume();
      else if (typeof part.value === 'string') add(part.fieldname, part.value);
    }
  } else if (typeof req.body === 'object' && req.body !== null) {
    for (const [name, value] of Object.entries(req.body))
      for (const each of [value].flat()) if (typeof each === 'string') add(name, each);
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== csrfField));
}

/** The page that the form stands on: what the browser says it comes from, or where it was sent to. */
function pageOf(req: FastifyRequest, publicUrl: string): string {
  const from = URL.parse(req.headers.referer ?? '');
  const page = from && from.host === req.host ? from.pathname + from.search : req.url;
  return safeReturn(page, publicUrl);
}

/** Keeps parked forms in the database under a key that only the browser has. */
export function parkingIn(options: { database: Database; clock: Clock; cookies: Cookies; publicUrl: string }): Parking {
  const { database, clock, cookies, publicUrl } = options;
  const scope = () => ({ actor: null, today: clock.today() });
  const clear = (reply: FastifyReply) => void reply.clearCookie(cookies.parked, cookies.options);

  return {
    async park(req, reply, personId) {
      const page = pageOf(req, publicUrl);
      const text = JSON.stringify({ page, action: req.url, fields: await fieldsOf(req) } satisfies Parked);
      if (Buffer.byteLength(text) > largestBytes) return page;
      const [id, key] = [newId(), randomBytes(32).toString('base64url')];
      const sealed = keysFrom(key).seal(text).toString('base64');
      const minutes = personId === null ? waitMinutes.unknown : waitMinutes.known;
      await database.run(scope(), put.with(id, personId, sealed, minutes), sweep.with());
      reply.setCookie(cookies.parked, `${id}.${key}`, { ...cookies.options, maxAge: minutes * 60 });
      return page;
    },

    async collect(req, reply) {
      const [, id, key] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(req.cookies[cookies.parked] ?? '') ?? [];
      if (id === undefined || key === undefined || !req.session) return null;
      const [[row]] = await database.run(scope(), find.with(id));
      const opened = row && keysFrom(key).unseal(Buffer.from(row.sealed, 'base64'));
      const isTheirs = row?.person_id === null || row?.person_id === req.session.personId;
      const parked = opened && isTheirs ? Parked.parse(JSON.parse(opened)) : null;
      if (parked && pathOf(parked.page) !== pathOf(req.url)) return null;
      await database.run(scope(), remove.with(id));
      clear(reply);
      return parked;
    },
  };
}

/**
 * The fields that somebody filled in on this page before they had to log in again, so that the form can show them;
 * null when there are none. They are given once. `path` is the page's own, or the one that its form is sent to.
 */
export function parkedFor(req: FastifyRequest, path: string): FormFields | null {
  const { parked } = req;
  return parked && [parked.page, parked.action].some((address) => pathOf(address) === path) ? parked.fields : null;
}
