import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Config } from '../config.ts';
import type { Day } from '../kernel/day.ts';
import { isId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { Actor, Role } from '../kernel/role.ts';
import { lookerOf } from '../modules/verb-route.ts';
import type { Gate } from '../platform/documents/admit.ts';
import type { Http } from '../platform/http/index.ts';
import { problem } from '../platform/http/index.ts';
import { parkedFor } from '../platform/login/index.ts';
import type { MovableClock } from '../platform/movable-clock.ts';
import { newId } from '../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform, type Verb } from '../platform/perform.ts';
import type { Looker } from '../platform/view.ts';
import { text } from '../texts/catalogue.ts';
import { grounds } from '../texts/grounds.ts';
import { DemoBar } from './demo-bar.tsx';
import { type FieldErrors, type FormValues, groundErrors, Page, type PageProps, renderPage } from './kit/index.ts';
import { navigation } from './navigation.ts';

/** What every page stands on. */
export interface Site {
  app: Http;
  house: House;
  config: Config;
  /** The clock that can be moved; in the practice environment only. */
  movable: MovableClock | null;
  /** What a file passes on its way in, and where it is kept. */
  gate: Gate;
}

/** A request by somebody who is logged in. */
export interface Visit {
  req: FastifyRequest;
  reply: FastifyReply;
  actor: Actor;
  looker: Looker;
  language: Language;
  today: Day;
  /** Values of the path, checked to be there. */
  param(name: string): string;
  /** A value of the query; '' when it is absent or repeated. */
  query(name: string): string;
  /** A value of a posted body that no form field reads, such as the choice in a conflict. */
  body(name: string): string;
  /** What was typed in this page's form before the session ended, once. */
  parked(): FormValues | null;
}

/** What a page says of itself; who, where and in which language follows from the visit. */
export type PageParts = Omit<PageProps, 'language' | 'actor' | 'path' | 'csrf' | 'nav' | 'demoBar'> & {
  current?: string;
};

/** A public page may be posted to; `path` is then the address at which it is asked anew, in another language. */
export type PublicParts = PageParts & { path?: string };

const textOf = (bag: unknown, name: string): string => {
  const value =
    typeof bag === 'object' && bag !== null ? Object.entries(bag).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Addresses name records by id; one that is no id names nothing. */
function refuseImpossible(params: unknown): void {
  const named = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  if (named.some(([name, value]) => name.endsWith('Id') && !isId(String(value)))) throw problem(404);
}

function visitOf(site: Site, req: FastifyRequest, reply: FastifyReply): Visit {
  const looker = lookerOf(req);
  refuseImpossible(req.params);
  return {
    req,
    reply,
    looker,
    actor: looker.actor,
    language: req.language,
    today: site.house.clock.today(),
    param: (name) => textOf(req.params, name),
    query: (name) => textOf(req.query, name),
    body: (name) => textOf(req.body, name),
    parked: () => parkedFor(req, req.url.split('?')[0] ?? req.url),
  };
}

const refuseOthers = (actor: Actor, roles: readonly Role[] | undefined) => {
  if (roles && !roles.some((role) => role === actor.role)) throw problem(403, { kind: 'not-your-role' });
};

/** What a page's handler gives: a whole document, or nothing when it answered by itself (a redirect, a file). */
export type Answer = string | null;

/** A page for whoever is logged in, in one of these capacities; others are told that it is not theirs. */
export function onGet(
  site: Site,
  url: string,
  roles: readonly Role[] | undefined,
  handler: (visit: Visit) => Promise<Answer>,
): void {
  site.app.get(url, { preValidation: site.app.requireActor }, async (req, reply) => {
    const visit = visitOf(site, req, reply);
    refuseOthers(visit.actor, roles);
    return answered(reply, await handler(visit));
  });
}

/** What a posted page does; the same address by GET shows its form. */
export function onPost(
  site: Site,
  url: string,
  roles: readonly Role[] | undefined,
  handler: (visit: Visit) => Promise<Answer>,
): void {
  site.app.post(url, { preValidation: site.app.requireActor }, async (req, reply) => {
    const visit = visitOf(site, req, reply);
    refuseOthers(visit.actor, roles);
    return answered(reply, await handler(visit));
  });
}

function answered(reply: FastifyReply, answer: Answer) {
  return answer === null ? reply : reply.type('text/html; charset=utf-8').send(answer);
}

/** Draws a page for a visit. With `status`, answers with it: 422 for a form that comes back. */
export function draw(site: Site, visit: Visit, { current, ...parts }: PageParts, status = 200): string {
  const { req, reply, actor, language } = visit;
  reply.code(status);
  const path = req.url;
  const page: VNode = (
    <Page
      {...parts}
      language={language}
      actor={actor}
      path={path}
      csrf={req.session?.csrf ?? null}
      nav={navigation(actor, language, current ?? path)}
      demoBar={site.config.demo ? <DemoBar today={visit.today} language={language} path={path} /> : undefined}
    />
  );
  return renderPage(page);
}

/** Goes on to another page after a post, so that a reload does nothing twice. */
export function goTo({ reply }: Visit, path: string): null {
  void reply.redirect(path, 303);
  return null;
}

/** The form as it was posted, in one text: the same for a double click, another one after a change. */
function postedOnce(site: Site, { req }: Visit, once: string): Pick<Asking, 'idempotencyKey' | 'repeats'> {
  const form = site.house.keys.lookUp('form', JSON.stringify(req.body ?? null));
  return { idempotencyKey: `${once} ${form}`, repeats: form };
}

/** Who asks with this page's form; its own value `once` makes a double click one command. */
export const askingOf = (site: Site, visit: Visit, form?: { version?: number; once?: string }): Asking => ({
  ...visit.looker,
  ...(form?.version === undefined ? {} : { version: form.version }),
  ...(form?.once ? postedOnce(site, visit, form.once) : {}),
});

/** Carries a verb out for a page. */
export const does = <Command, Subject>(
  site: Site,
  visit: Visit,
  verb: Verb<Command, Subject>,
  command: Command,
  form?: { version?: number; once?: string },
): Promise<Outcome> => perform(site.house, askingOf(site, visit, form), verb, command);

/** A fresh value for the hidden field `once` of a form: posting the same form twice is one command. */
export const onceOf = (): string => newId();

/** Refusals as errors of the form: at their field when they name one, else above it. */
export function errorsOf(
  visit: Visit,
  outcome: Extract<Outcome, { ok: false }>,
  fields: Readonly<Record<string, string>>,
): FieldErrors {
  const say = text(grounds, visit.language);
  return groundErrors(
    outcome.grounds,
    (ground) => say(ground.code, { about: ground.about }),
    (ground) => fields[ground.about] ?? '',
  );
}

/** Draws a page that everyone may read; who is logged in keeps their menu. */
export function drawPublic(site: Site, req: FastifyRequest, { current, path = '/', ...parts }: PublicParts): string {
  const { actor, language } = req;
  return renderPage(
    <Page
      {...parts}
      language={language}
      actor={actor}
      path={req.method === 'GET' ? req.url : path}
      csrf={req.session?.csrf ?? null}
      nav={actor ? navigation(actor, language, current ?? req.url) : []}
      demoBar={
        site.config.demo && actor ? (
          <DemoBar today={site.house.clock.today()} language={language} path={req.url} />
        ) : undefined
      }
    />,
  );
}
