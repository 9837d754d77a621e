import type { Page } from 'playwright-core';

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The kind of page behind an address: ids, numbers, the section that is edited and the query left out. */
export const kindOf = (href: string): string =>
  (href.split(/[?#]/)[0] ?? '')
    .replace(id, ':id')
    .replace(/\/register\/[^/]+/, '/register/:number')
    .replace(/\/edit\/[^/]+/, '/edit/:section');

/** What leads out of the product's own pages, or downloads, is no page to walk to. */
const isAPage = (href: string) => !/^\/(sources|auth|assets|demo|api)|\.(pdf|csv)$|\/(scan|content)$/.test(href);

/** The addresses to which a page leads by its menu, its tabs and its content. */
async function ways(page: Page): Promise<string[]> {
  const links = await page
    .locator('main a[href^="/"], nav a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter(isAPage);
}

/** Goes to an address in a language; gives what the product answers. */
export async function goIn(page: Page, href: string, language: 'nl' | 'fr' | 'en') {
  const address = new URL(href, page.url());
  address.searchParams.set('lang', language);
  return page.goto(address.href);
}

/**
 * Walks from the first page along every link, in Dutch, to one page of each kind, and calls `arrive` on it. An address
 * that leads on to another kind of page counts as that one. `from` is where else the walk begins, `known` what it
 * may pass by.
 */
export async function walk(
  page: Page,
  { from = [], known = [] }: { from?: readonly string[]; known?: Iterable<string> },
  arrive: (kind: string, status: number) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>(known);
  const ahead = ['/', ...from];
  for (let href = ahead.shift(); href !== undefined; href = ahead.shift()) {
    if (seen.has(kindOf(href))) continue;
    seen.add(kindOf(href));
    const answer = await goIn(page, href, 'nl');
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue;
    const kind = kindOf(new URL(page.url()).pathname);
    if (kind !== kindOf(href) && seen.has(kind)) continue;
    seen.add(kind);
    ahead.push(...(await ways(page)));
    await arrive(kind, answer.status());
  }
}
