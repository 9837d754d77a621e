import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from './kit-gallery/pages.tsx';
import { serve } from './kit-gallery/serve.ts';
import { type Asked, violationsOf } from './setup/axe.ts';
import { launchBrowser } from './setup/browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours differ in the dark, structure does not: there only contrast is judged again. */
const views = [
  { width: 320, colorScheme: 'light', judged: tags },
  { width: 320, colorScheme: 'dark', judged: null },
  { width: 1280, colorScheme: 'light', judged: tags },
  { width: 1280, colorScheme: 'dark', judged: null },
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(pages);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function barriers(page: Page, judged: readonly string[] | null): Promise<string[]> {
  const asked: Asked = judged ? { type: 'tag', values: [...judged] } : { type: 'rule', values: ['color-contrast'] };
  const violations = await violationsOf(page, asked);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

test.each(Object.keys(pages))(
  'WCAG 2.2 AA: %s has no barrier and no sideways scroll, on phone and screen, light and dark',
  async (name) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.base}/${name}`);

    for (const { width, colorScheme, judged } of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const at = `${width} ${colorScheme}`;
      expect(await barriers(page, judged), at).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), at).toBeLessThanOrEqual(0);
      const folder = process.env.KIT_PICTURES;
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }

    await context.close();
    expect(complaints).toEqual([]);
  },
);
