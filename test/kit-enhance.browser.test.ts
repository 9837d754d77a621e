import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pages } from './kit-gallery/pages.tsx';
import { serve } from './kit-gallery/serve.ts';
import { launchBrowser } from './setup/browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(pages);
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${site.base}/${name}`);
  return page;
}

test('M-05: "huidige datum" and "eigen gegevens" fill in at once', async () => {
  const page = await open('step-form');

  await page.getByRole('button', { name: 'huidige datum' }).click();
  await page.getByRole('button', { name: 'eigen gegevens' }).click();

  expect(await page.getByLabel('Dag').inputValue()).toBe('21');
  expect(await page.getByLabel('Maand').inputValue()).toBe('11');
  expect(await page.getByLabel('Jaar').inputValue()).toBe('2018');
  expect(await page.getByRole('combobox', { name: 'Uitvoerder' }).inputValue()).toBe('Kompas Outplacement (384)');
  expect(site.posted).toEqual([]);
});

test('M-05: without JavaScript the same button posts, with all that was typed', async () => {
  const page = await open('step-form', { javaScriptEnabled: false });

  await page.getByLabel('Samenvatting').fill('getypt');
  await page.getByRole('button', { name: 'huidige datum' }).click();

  const body = site.posted.pop();
  expect(body?.get('today')).toBe('startsOn');
  expect(body?.get('summary')).toBe('getypt');
  expect(body?.get('_csrf')).toBe('t0k3n');
});

test('Enter in a field confirms, and does not press a help button', async () => {
  const page = await open('step-form', { javaScriptEnabled: false });

  await page.getByLabel('Jaar').press('Enter');

  const body = site.posted.pop();
  expect(body?.get('startsOn-year')).toBe('2019');
  expect(body?.has('today')).toBe(false);
});

test('a double click sends a form once; a page brought back by the browser can be sent again', async () => {
  const page = await open('step-form');

  const sent = await page.evaluate(`(() => {
    let sent = 0;
    addEventListener('submit', (event) => {
      if (!event.defaultPrevented) sent++;
      event.preventDefault();
    });
    const form = document.querySelector('form.w-form');
    form.requestSubmit();
    form.requestSubmit();
    const once = sent;
    dispatchEvent(new Event('pageshow'));
    form.requestSubmit();
    return { once, again: sent };
  })()`);

  expect(sent).toEqual({ once: 1, again: 2 });
});

test.each([
  { way: 'a link of the menu', name: 'Taken', asks: 1 },
  { way: '"Terug zonder bevestigen"', name: 'Terug zonder bevestigen', asks: 0 },
])('M-10: leaving a changed form by $way asks $asks times', async ({ name, asks }) => {
  const page = await open('step-form');
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });

  await page.getByLabel('Samenvatting').pressSequentially('x');
  await page.getByRole('link', { name }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('step-form'));

  expect(questions).toHaveLength(asks);
});

test('characters are counted down, and too many are said', async () => {
  const page = await open('add-document');
  const line = page.locator('#note-count');

  await page.locator('#note').fill('12345');
  await line.getByText('Il reste 15 caractères sur 20.').waitFor();
  await page.locator('#note').fill('1234567890123456789012');

  await line.getByText('Caractères de trop : 2.').waitFor();
});

test('focus goes to what is wrong', async () => {
  const page = await open('step-form-errors');
  expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');

  await page.getByRole('link', { name: /^Datum:/ }).click();
  expect(await page.evaluate('document.activeElement.name')).toBe('startsOn-day');
});

test('the end of the session is announced at 25 minutes, can be put off, and comes at 30', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.clock.install();
  await page.goto(`${site.base}/step-list`);
  const dialog = page.getByRole('dialog');

  await page.clock.runFor(24 * 60_000 + 58_000);
  expect(await dialog.isVisible()).toBe(false);
  await page.clock.runFor(3_000);
  expect(await dialog.isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Aangemeld blijven' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(site.posted.pop()?.get('_csrf')).toBe('t0k3n');

  await page.clock.runFor(25 * 60_000 + 2_000);
  expect(await dialog.getByRole('status').textContent()).toMatch(/^Nog (5 minuten|4 minuten \d+ seconden)$/);
  await page.clock.runFor(5 * 60_000);
  expect(await dialog.textContent()).toContain('Je bent afgemeld');
});

test('on a wide screen all tabs lie open; on a phone they unfold', async () => {
  const wide = await open('step-list', { viewport: { width: 1280, height: 900 } });
  const phone = await open('step-list', { viewport: { width: 320, height: 640 } });
  const tab = (page: Page) => page.getByRole('link', { name: 'Klantenportret' });

  expect(await tab(wide).isVisible()).toBe(true);
  expect(await tab(phone).isVisible()).toBe(false);
  await phone.locator('summary', { hasText: 'Begeleiding' }).click();
  expect(await tab(phone).isVisible()).toBe(true);
});

test('on paper there is no menu and no address of a link', async () => {
  const page = await open('work-list');
  await page.emulateMedia({ media: 'print' });

  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.w-cite'), '::after').content")).toBe('none');
});
