import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from './kit-gallery/pages.tsx';
import { serve } from './kit-gallery/serve.ts';

const widths = [320, 1280] as const;
const schemes = ['light', 'dark'] as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(pages);
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(widths)('at %i pixels wide', (width) => {
  describe.each(schemes)('in %s', (colorScheme) => {
    test.each(Object.keys(pages))('M-24: %s has no barrier and no sideways scroll', async (name) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${site.base}/${name}`);

      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');

      const pictures = process.env.KIT_PICTURES;
      if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await context.close();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
        ),
      ).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });
  });
});
