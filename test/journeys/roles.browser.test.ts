import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { enterAs, faultsOf, isTooWide } from './look.ts';
import { everybody, roles } from './role-pages.ts';
import { openDemo, type Stage } from './stage.ts';
import { goIn, oneLine, walk } from './walk.ts';

/** A width between the phone and the desk, at which tables are still tables. */
const between = [700];

/**
 * Every role walks every link that it meets, to one page of each kind, in the demo's world. Each is asked for its answer,
 * its title and its words; a kind that nobody drew before is drawn at three widths in French, whose words are longest, and
 * axe reads it on a phone. Everybody's first page is drawn. When proving every page is, by every role, and axe reads each
 * kind in Dutch on a wide screen too.
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

  /** Keeps what the page looks like, for whoever asked for pictures. */
  const shoot = async (page: Page, kind: string, width: 1280 | 320) => {
    const name = kind.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'home';
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${width}-${read.size}-${name}.png`, fullPage: true });
  };

  /** At which widths the page that is shown is wider than its window; ends on a wide screen. */
  const tooWide = async (page: Page): Promise<string[]> => {
    const wrong: string[] = [];
    for (const width of [320, ...between, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      if (await isTooWide(page)) wrong.push(`too wide at ${width}`);
    }
    return wrong;
  };

  /** What is wrong with a page as it is shown in Dutch; when proving axe reads a new one here too. */
  const drawn = async (page: Page, kind: string, isNew: boolean): Promise<string[]> => {
    if (isNew) await shoot(page, kind, 1280);
    const found = isNew && process.env.PROVE ? await faultsOf(page, true) : [];
    return [...found, ...(await tooWide(page))];
  };

  /** What is wrong with it in French, on a phone first, with its title there. */
  const inFrench = async (page: Page, address: string, kind: string): Promise<[title: string, wrong: string[]]> => {
    await page.setViewportSize({ width: 320, height: 800 });
    await goIn(page, address, 'fr');
    const wrong = await faultsOf(page, true);
    await shoot(page, kind, 320);
    return [oneLine(await page.locator('h1').innerText()), [...wrong, ...(await tooWide(page))]];
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
    const isUndrawn = (kind: string) => !process.env.PROVE && !process.env.SHOTS && kind !== '/';
    await walk(page, { from, known, isUndrawn }, async ({ kind, address, status, title, main, isShown }) => {
      const isNew = !read.has(kind);
      read.add(kind);
      met[kind] = [title];
      const wrong = status === 200 ? [] : [`answers ${status}`];
      for (const word of pages[kind]?.slice(2) ?? everybody[kind]?.slice(2) ?? [])
        if (!main.includes(word)) wrong.push(`does not say "${word}"`);
      if (isShown) wrong.push(...(await drawn(page, kind, isNew)));
      if (isNew || process.env.PROVE) {
        const [french, found] = await inFrench(page, address, kind);
        met[kind] = [title, french];
        wrong.push(...found);
      }
      if (wrong.length > 0) faults[kind] = wrong;
    });
    await goIn(page, '/', 'en');
    const english = await faultsOf(page, true);
    await close();

    expect(faults).toEqual({});
    expect(english).toEqual([]);
    const own = Object.entries({ ...everybody, ...pages }).filter(([kind]) => !known.includes(kind));
    const titles = own.map(([kind, [nl, fr]]) => [kind, met[kind]?.length === 1 ? [nl] : [nl, fr]] as const);
    expect(met).toMatchObject(Object.fromEntries(titles));
  });
});
