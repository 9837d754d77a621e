import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, day, formatDayLong } from '../../src/kernel/day.ts';
import { launchBrowser } from '../setup/browser.ts';
import { eyesOfStory, faultsOf, typeDay, type Window } from './look.ts';
import { openStage, type Stage } from './stage.ts';

/** Somebody who was dismissed asks on a phone what that gives, without an account. */
describe.each(eyesOfStory('phone'))('at $width pixels, with JavaScript: $javaScript', (eyes) => {
  let browser: Browser;
  let stage: Stage;
  const faults: Record<string, string[]> = {};
  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function passerBy(): Promise<Window> {
    const context = await browser.newContext({
      viewport: { width: eyes.width ?? 1280, height: 640 },
      javaScriptEnabled: eyes.javaScript ?? true,
      locale: 'nl-BE',
    });
    const page = await context.newPage();
    return {
      page,
      context,
      to: async (path) => void (await page.goto(stage.origin + path)),
      close: () => context.close(),
    };
  }

  async function look({ page }: Window, name: string) {
    const found = eyes.javaScript ? await faultsOf(page) : [];
    if (found.length > 0) faults[name] = found;
    const folder = process.env.SHOTS;
    if (folder) await page.screenshot({ path: `${folder}/${eyes.width}-right-${name}.png`, fullPage: true });
  }

  test('O-06, OPL-11/7, WCAG-2.2: asks, reads what is due by when, takes days and a letter along, and gets no cookie', {
    timeout: 120_000,
  }, async () => {
    const rosa = await passerBy();
    const { page, context } = rosa;
    const says = (words: string) => page.getByText(words).first().waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const daysAgo = (days: number) => addDays(day(stage.today), -days);
    const taken = async (button: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(button)]);
      return readFile(await download.path(), 'utf8');
    };
    await rosa.to('/');
    await page.getByRole('link', { name: 'Ontslagen? Kijk waar je recht op hebt' }).click();
    await says('We vragen geen naam en we bewaren niets.');
    await context.clearCookies();
    await look(rosa, 'asked');
    await press('Toon waar ik recht op heb');
    await says('Dit moet nog in orde');
    await look(rosa, 'empty');
    await page.getByLabel('Ik werd gewoon ontslagen').check();
    await typeDay(page, 'notifiedOn', daysAgo(30));
    await page.getByLabel('Ik stopte meteen').check();
    await page.getByLabel('Hoeveel weken (erbij)?').fill('36');
    await typeDay(page, 'bornOn', '1970-05-01');
    await typeDay(page, 'inServiceSince', '2009-05-01');
    await page.getByLabel('Een bedrijf of vzw (privé)').check();
    await page.getByLabel('Hoeveel verdiende je bruto').fill('54.000,00');
    await press('Toon waar ik recht op heb');
    await says('Daarom heb je recht op 60 uur outplacement.');
    await says(formatDayLong(daysAgo(15), 'nl'));
    await says('Stel je werkgever in gebreke');
    await says('4.500 euro');
    await page.getByText('Hoe deze termijn geteld is').first().click();
    await says('15 dagen.');
    await look(rosa, 'answer');
    expect(await taken('Dagen in mijn agenda (.ics)')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(await taken('Brief: ingebrekestelling (pdf)')).toMatch(/^%PDF-/);
    await page.getByText('Klopt het aanbod van je werkgever?').click();
    await page.getByLabel('Een actieplan').check();
    await press('Kijk na');
    await says('Dit ontbreekt.');
    await look(rosa, 'offer');
    await press('Antwoorden aanpassen');
    await page.getByText('Wat gebeurde er al?').click();
    await typeDay(page, 'event-offer', daysAgo(20));
    await typeDay(page, 'event-offer-accepted', daysAgo(25));
    await press('Toon waar ik recht op heb');
    await says('Het past niet bij je andere antwoorden');
    await look(rosa, 'clash');
    await typeDay(page, 'event-offer-accepted', daysAgo(10));
    await press('Toon waar ik recht op heb');
    await says('Wacht op je uitnodiging.');
    await look(rosa, 'accepted');
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).toBe(`${stage.origin}/outplacement`);
    await page.getByRole('button', { name: 'Français' }).click();
    await page
      .getByText(/4.500 euros/)
      .first()
      .waitFor();
    await look(rosa, 'french');
    await rosa.close();
    expect(faults).toEqual({});
  });
});
