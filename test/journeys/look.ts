import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOf } from '../setup/axe.ts';
import { people, type Somebody, type Stage } from './stage.ts';

/** A window of one person: their size, their language, with or without JavaScript. */
export interface Window {
  page: Page;
  context: BrowserContext;
  /** Goes to an address of the product. */
  to(path: string): Promise<void>;
  /** Every page that was checked, with what axe and the width say of it. */
  close(): Promise<void>;
}

/** How somebody looks at the product. */
export interface Eyes {
  width?: 320 | 1280;
  javaScript?: boolean;
  language?: 'nl' | 'fr' | 'en';
}

const eyes = {
  wide: { width: 1280, javaScript: true },
  phone: { width: 320, javaScript: true },
  bare: { width: 320, javaScript: false },
} as const satisfies Record<string, Eyes>;

/**
 * How a story is lived: in its own ways of the three in `npm test`, others for each story, and in all three when
 * proving. Every page of every role is walked at both widths beside them.
 */
export const eyesOfStory = (...own: (keyof typeof eyes)[]): readonly Eyes[] =>
  process.env.PROVE ? Object.values(eyes) : own.map((way) => eyes[way]);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether the page that is shown scrolls sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

/**
 * What is wrong with the page that is shown: axe's violations, a page wider than its window, more than one h1. Colours
 * take half of the time; they are read on one page of each kind, and on every page that a story meets when proving.
 */
export async function faultsOf(page: Page, colours = process.env.PROVE !== undefined): Promise<string[]> {
  const violations = await violationsOf(page, { type: 'tag', values: tags }, colours ? [] : ['color-contrast']);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  const shape = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
  }));
  if (await isTooWide(page)) found.push('the page is wider than its window');
  if (shape.headings !== 1) found.push(`${shape.headings} h1`);
  if (shape.lang === '') found.push('no language');
  return found;
}

/** Opens a window for one person and logs them in by way of the login page. */
export const enter = (browser: Browser, stage: Stage, who: Somebody, eyes: Eyes = {}): Promise<Window> =>
  enterAs(browser, stage, people[who], eyes);

/** The same for whoever has this name, or a name that begins so, on the login page. */
export async function enterAs(
  browser: Browser,
  { origin }: Pick<Stage, 'origin'>,
  name: string,
  eyes: Eyes = {},
): Promise<Window> {
  const { width = 1280, javaScript = true, language = 'nl' } = eyes;
  const context = await browser.newContext({
    viewport: { width, height: width === 320 ? 640 : 900 },
    javaScriptEnabled: javaScript,
    locale: language === 'nl' ? 'nl-BE' : language === 'fr' ? 'fr-BE' : 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  // Somebody's family name can be another's given name.
  const begins = new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  await page.locator('button', { hasText: begins }).click();
  return {
    page,
    context,
    to: async (path) => void (await page.goto(origin + path)),
    close: () => context.close(),
  };
}

/** Fills the three fields of a date. */
export async function typeDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.locator(`main [name="${name}-day"]`).fill(date);
  await page.locator(`main [name="${name}-month"]`).fill(month);
  await page.locator(`main [name="${name}-year"]`).fill(year);
}
