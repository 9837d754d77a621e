import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { enterAs, faultsOf, isTooWide } from './look.ts';
import { everybody, roles } from './role-pages.ts';
import { openDemo, type Stage } from './stage.ts';
import { goIn, walk } from './walk.ts';

/** A width between the phone and the desk, at which tables are still tables. */
const between = [700];

/**
 * Every role walks every link that it meets, to one page of each kind, in the demo's world. What every page must be is
 * checked on each; axe reads a kind of page once, whoever comes first: on a phone in French, and when proving in Dutch on
 * a wide screen too. A kind of page that somebody read before is read again in Dutch, and when proving in French too.
 */
describe('WCAG-2.2: every page of every role', () => {
  let browser: Browser;
  let stage: Stage;
  const read = new Set<string>();

  beforeAll(async () => {
    browser = await launchBrowser();
    // The eighth is the last of whom the login page tells.
    stage = await openDemo(8);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  /** What is wrong with the page as it is shown now, and its title. */
  const look = async (page: Page, isNew: boolean) => ({
    title: await page.locator('h1').innerText(),
    faults: isNew ? await faultsOf(page) : (await isTooWide(page)) ? ['too wide'] : [],
  });

  /** Keeps what the page looks like, for whoever asked for pictures. */
  const shoot = async (page: Page, kind: string, width: 1280 | 320) => {
    const name = kind.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'home';
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${width}-${read.size}-${name}.png`, fullPage: true });
  };

  /** Where a search leads. */
  const found = async (page: Page, seeks: string) => {
    await page.locator('[name="name"]').fill(seeks);
    await page.getByRole('button', { name: 'Zoek' }).click();
    return [(await page.getByRole('link', { name: seeks }).first().getAttribute('href')) ?? ''];
  };

  test.each(roles)('$role ($name)', { timeout: 300_000 }, async ({ name, seeks, pages }) => {
    const { page, close } = await enterAs(browser, stage, `${name} `);
    const met: Record<string, readonly string[]> = {};
    const faults: Record<string, string[]> = {};

    const from = seeks ? await found(page, seeks) : [];
    const known = Object.keys(everybody).filter((kind) => read.has(kind));
    await walk(page, { from, known }, async (kind, status) => {
      const isNew = !read.has(kind);
      read.add(kind);
      const wrong = status === 200 ? [] : [`answers ${status}`];
      const dutch = await look(page, isNew && Boolean(process.env.PROVE));
      if (isNew) await shoot(page, kind, 1280);
      const main = await page.locator('main').innerText();
      for (const word of pages[kind]?.slice(2) ?? everybody[kind]?.slice(2) ?? [])
        if (!main.includes(word)) wrong.push(`does not say "${word}"`);
      for (const width of [...between, 320]) {
        await page.setViewportSize({ width, height: 800 });
        if (await isTooWide(page)) wrong.push(`too wide at ${width}`);
      }
      met[kind] = [dutch.title];
      wrong.push(...dutch.faults);
      if (isNew || process.env.PROVE) {
        await goIn(page, page.url(), 'fr');
        const french = await look(page, isNew);
        if (isNew) await shoot(page, kind, 320);
        met[kind] = [dutch.title, french.title];
        wrong.push(...french.faults);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      if (wrong.length > 0) faults[kind] = wrong;
    });
    await goIn(page, '/', 'en');
    const english = await faultsOf(page);
    await close();

    expect(faults).toEqual({});
    expect(english).toEqual([]);
    const own = Object.entries({ ...everybody, ...pages }).filter(([kind]) => !known.includes(kind));
    const titles = own.map(([kind, [nl, fr]]) => [kind, met[kind]?.length === 1 ? [nl] : [nl, fr]] as const);
    expect(met).toMatchObject(Object.fromEntries(titles));
  });
});
