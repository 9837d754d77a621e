import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { type Eyes, enterAs, faultsOf, type Window } from './look.ts';
import { openDemo, type Stage } from './stage.ts';

/** The people of a story in the demo's world, each in a window of their own, and what is wrong with the pages they met. */
export interface Company {
  /** The product that they use; there from the first test on. */
  stage(): Stage;
  /** Whoever has this name on the login page, on the first page of their work or on another. */
  come(name: string, path?: string): Promise<Window>;
  /** Checks the page that is shown, under a name of its own, and keeps a picture for whoever asked for pictures. */
  look(window: Window, name: string): Promise<void>;
  /** By the name under which the page was looked at. */
  faults: Record<string, string[]>;
}

/** Opens browser and world before the tests of a story, and closes every window after them. */
export function aCompany(eyes: Eyes): Company {
  let browser: Browser;
  let stage: Stage;
  const open = new Map<string, Window>();
  const faults: Company['faults'] = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openDemo(8);
  }, 180_000);
  afterAll(async () => {
    for (const window of open.values()) await window.close();
    await browser?.close();
    await stage?.close();
  });

  return {
    faults,
    stage: () => stage,
    async come(name, path = '/') {
      const window = open.get(name) ?? (await enterAs(browser, stage, name, eyes));
      open.set(name, window);
      await window.to(path);
      return window;
    },
    async look({ page }, name) {
      // axe needs scripts of its own in the page, and a page without JavaScript runs none.
      const found = eyes.javaScript ? await faultsOf(page) : [];
      if (found.length > 0) faults[name] = found;
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${eyes.width}-${name}.png`, fullPage: true });
    },
  };
}

/** Follows the first link by this name in the content of a page. */
export const link = ({ page }: Window, name: string): Promise<void> =>
  page.getByRole('main').getByRole('link', { name }).first().click();

/** Presses the button by this name. */
export const press = ({ page }: Window, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Waits until the page says these words. */
export const says = ({ page }: Window, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();
