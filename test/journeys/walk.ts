import type { Page } from 'playwright-core';

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The kind of page behind an address: ids, numbers, the section that is edited and the query left out. */
export const kindOf = (href: string): string =>
  (href.split(/[?#]/)[0] ?? '')
    .replace(id, ':id')
    .replace(/\/register\/[^/]+/, '/register/:number')
    .replace(/\/edit\/[^/]+/, '/edit/:section');

/** What leads out of the product's own pages, or downloads, is no page to walk to. */
const isAPage = (href: string) => !/^\/(sources|auth|assets|demo|api)|\.(pdf|csv|mjs)$|\/(scan|content)$/.test(href);

/** What a page says, however it was read. */
export interface Said {
  /** Where it was found in the end, to go there again. */
  address: string;
  /** The kind of page that it led to. */
  kind: string;
  status: number;
  /** Its heading, and everything in it. */
  title: string;
  main: string;
  /** Whether the window shows it now; otherwise it was read behind the page that is shown. */
  isShown: boolean;
}

/** A page as the browser read it, with the addresses to which it leads by its menu, its tabs and its content. */
type Read = Pick<Said, 'address' | 'status' | 'title' | 'main'> & { isPage: boolean; links: string[] };

/** Reads a page behind the one that is shown: fetched and parsed by the browser, not drawn. */
const fetched = (page: Page, href: string): Promise<Read> =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const links = [...read.querySelectorAll('main a[href^="/"]:not([download]), nav a[href^="/"]')];
    return {
      ...{ status: answer.status, address: answer.url },
      isPage: answer.headers.get('content-type')?.startsWith('text/html') ?? false,
      title: read.querySelector('h1')?.textContent.trim() ?? '',
      main: read.querySelector('main')?.textContent ?? '',
      links: links.map((link) => link.getAttribute('href') ?? ''),
    };
  }, href);

/** Goes to a page, and reads it as it is shown. */
async function shown(page: Page, href: string): Promise<Read> {
  const answer = await page.goto(href);
  const isPage = answer?.headers()['content-type']?.startsWith('text/html') ?? false;
  const said = isPage
    ? await page.evaluate(() => ({
        title: document.querySelector('h1')?.innerText ?? '',
        main: document.querySelector('main')?.innerText ?? '',
        links: [...document.querySelectorAll('main a[href^="/"]:not([download]), nav a[href^="/"]')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
      }))
    : { title: '', main: '', links: [] };
  return { ...said, isPage, status: answer?.status() ?? 0, address: page.url() };
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const inLanguage = (page: Page, href: string, language: 'nl' | 'fr' | 'en') => {
  const address = new URL(href, page.url());
  address.searchParams.set('lang', language);
  return address.href;
};

/** Goes to an address in a language; gives what the product answers. */
export const goIn = (page: Page, href: string, language: 'nl' | 'fr' | 'en') =>
  page.goto(inLanguage(page, href, language));

/** Where a walk begins beside the first page, what it passes by, and what it need not draw. */
export interface Walking {
  from?: readonly string[];
  known?: Iterable<string>;
  isUndrawn?(kind: string): boolean;
}

/**
 * Walks from the first page along every link, in Dutch, to one page of each kind, and calls `arrive` on it. An address
 * that leads on to another kind of page counts as that one.
 */
export async function walk(
  page: Page,
  { from = [], known = [], isUndrawn = () => false }: Walking,
  arrive: (said: Said) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>(known);
  const ahead = ['/', ...from];
  for (let href = ahead.shift(); href !== undefined; href = ahead.shift()) {
    if (seen.has(kindOf(href))) continue;
    seen.add(kindOf(href));
    const isShown = !isUndrawn(kindOf(href));
    const address = inLanguage(page, href, 'nl');
    const { isPage, links, ...said } = await (isShown ? shown(page, address) : fetched(page, address));
    if (!isPage) continue;
    const kind = kindOf(new URL(said.address).pathname);
    if (kind !== kindOf(href) && seen.has(kind)) continue;
    seen.add(kind);
    ahead.push(...links.filter(isAPage));
    // A caption stands on a line of its own where the page is drawn.
    await arrive({ ...said, title: oneLine(said.title), kind, isShown });
  }
}
