import type { Http } from '../src/platform/http/index.ts';

/** What came back, after the redirects that were followed. */
export interface Visit {
  status: number;
  /** Address of the page that is shown now, with its query. */
  path: string;
  body: string;
  headers: Readonly<Record<string, string | string[] | number | undefined>>;
  /** Every address on the way, the first one asked included. */
  way: readonly string[];
}

/** A browser without JavaScript: it keeps cookies, follows redirects, and says where a form comes from. */
export interface Browser {
  cookies: Map<string, string>;
  /** Shows a page; redirects to other sites are not followed. */
  get(path: string, headers?: Record<string, string>): Promise<Visit>;
  /** Sends a form from the page that is shown now. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Visit>;
  /** Logs in as a persona of the demo, by way of this page. */
  loginAs(sub: string, path?: string): Promise<Visit>;
  /** The token that the forms of this session carry. */
  csrf(): Promise<string>;
}

/** One answer to one request. */
interface Answer {
  statusCode: number;
  headers: Visit['headers'];
  body: string;
  cookies: readonly { name: string; value: string; gone: boolean }[];
}
type Ask = (method: 'GET' | 'POST', path: string, headers: Record<string, string>, payload?: string) => Promise<Answer>;

const within =
  (app: Http): Ask =>
  async (method, url, headers, payload) => {
    const reply = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    const isGone = (expires?: Date) => expires !== undefined && expires.getTime() < Date.now();
    const cookies = reply.cookies.map(({ name, value, expires }) => ({
      name,
      value,
      gone: value === '' || isGone(expires),
    }));
    return { statusCode: reply.statusCode, headers: reply.headers, body: reply.body, cookies };
  };

const overNetwork =
  (origin: string): Ask =>
  async (method, path, headers, payload) => {
    const reply = await fetch(origin + path, { method, headers, redirect: 'manual', body: payload ?? null });
    const cookies = reply.headers.getSetCookie().map((line) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      return { name, value, gone: value === '' };
    });
    return { statusCode: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text(), cookies };
  };

/** Opens a browser: on an app without a network, or (null) on whatever listens at the origin. */
export function aBrowser(app: Http | null, origin: string): Browser {
  const send = app ? within(app) : overNetwork(origin);
  const cookies = new Map<string, string>();
  let shown = '/';

  async function ask(method: 'GET' | 'POST', path: string, headers: Record<string, string>, payload?: string) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { host: new URL(origin).host, ...(cookie ? { cookie } : {}), ...headers };
    const reply = await send(method, path, all, payload);
    for (const { name, value, gone } of reply.cookies) {
      if (gone) cookies.delete(name);
      else cookies.set(name, value);
    }
    return reply;
  }

  async function follow(reply: Answer, path: string): Promise<Visit> {
    const way = [path];
    for (let last = reply; ; ) {
      const { location } = last.headers;
      const to =
        typeof location === 'string' && last.statusCode >= 300 && last.statusCode < 400
          ? new URL(location, origin)
          : null;
      if (!to || to.origin !== origin || way.length > 10) {
        shown = way.at(-1) ?? '/';
        return { status: last.statusCode, path: shown, body: last.body, headers: last.headers, way };
      }
      way.push(to.pathname + to.search);
      last = await ask('GET', to.pathname + to.search, {});
    }
  }

  const browser: Browser = {
    cookies,
    get: async (path, headers = {}) => follow(await ask('GET', path, headers), path),
    async post(path, fields = {}, headers = {}) {
      const form = {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        referer: origin + shown,
        ...headers,
      };
      return follow(await ask('POST', path, form, new URLSearchParams(fields).toString()), path);
    },
    async loginAs(sub, path = '/') {
      const page = await browser.get(`/auth/login?return=${encodeURIComponent(path)}`);
      return page.path.startsWith('/idp/interaction/') ? browser.post(page.path, { sub }) : page;
    },
    async csrf() {
      const { csrf } = JSON.parse((await browser.get('/api/v1/me')).body);
      return String(csrf);
    },
  };
  return browser;
}
