import { describe, expect, test } from 'vitest';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/**
 * A complaint as its people live it: somebody without an account, and without JavaScript, complains to VDAB on a phone;
 * the office reads no name and reacts; the answer comes, and who complains goes on to the Flemish Ombudsman.
 */
describe.each(eyesOfStory('bare'))('at $width pixels, with JavaScript: $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);

  /** A window of somebody who never logs in. */
  async function passerBy(beside: Window): Promise<Window> {
    const context = await beside.context.browser()?.newContext({
      viewport: { width: eyes.width ?? 1280, height: 640 },
      javaScriptEnabled: eyes.javaScript ?? true,
      locale: 'nl-BE',
    });
    if (!context) throw new Error('no browser');
    const page = await context.newPage();
    const to = async (path: string) => void (await page.goto(stage().origin + path));
    return { page, context, to, close: () => context.close() };
  }

  async function pairOf({ page }: Window): Promise<{ number: string; code: string }> {
    const [number = '', code = ''] = await page.locator('main dd strong').allInnerTexts();
    return { number, code };
  }

  async function follow(window: Window, { number, code }: { number: string; code: string }) {
    await window.to('/follow');
    await window.page.getByLabel('Nummer').fill(number);
    await window.page.getByLabel('Code').fill(code);
    await press(window, 'Toon mijn klacht');
  }

  test('OURS-complaint, C-08, BD-ombudsman, WCAG-2.2: complained, shared without a name, answered, and taken to the next door', {
    timeout: 240_000,
  }, async () => {
    const myriam = await come('Myriam');
    await look(myriam, 'complaints');
    const rosa = await passerBy(myriam);
    await rosa.to('/complaints/new');
    await look(rosa, 'whom');
    await rosa.page.getByLabel('Over wie gaat je klacht?').selectOption({ label: 'Lindewerk Outplacement' });
    await press(rosa, 'Verder');
    await press(rosa, 'Klacht versturen');
    await says(rosa, 'Vertel wat er gebeurd is.');
    await look(rosa, 'empty');
    await rosa.page.getByLabel('VDAB', { exact: true }).check();
    await rosa.page.getByLabel('Waarover gaat het?').selectOption({ label: 'De begeleiding' });
    await rosa.page.getByLabel('Burger').check();
    await typeDay(rosa.page, 'factsOn', stage().today);
    await rosa.page.getByLabel('Wat gebeurde er?').fill('Niemand belde terug.');
    await rosa.page.getByLabel('Je naam *').fill('Rosa Rondeel');
    await rosa.page.getByLabel('Je e-mailadres').fill('rosa@example.org');
    await press(rosa, 'Klacht versturen');
    await says(rosa, 'Je klacht is verstuurd');
    await look(rosa, 'sent');
    const pair = await pairOf(rosa);
    await press(rosa, 'Volg je klacht');
    await says(rosa, 'Niemand belde terug.');
    await look(rosa, 'followed');

    await myriam.to('/');
    await link(myriam, pair.number);
    await says(myriam, 'Rosa Rondeel');
    await link(myriam, 'Ontvankelijk verklaren');
    await press(myriam, 'Ontvankelijk verklaren');
    await link(myriam, 'Delen met de organisatie');
    await look(myriam, 'share');
    await myriam.page.getByLabel('Samenvatting voor de organisatie').fill('Er zou niet teruggebeld zijn.');
    await press(myriam, 'Delen met de organisatie');
    await says(myriam, 'Gedaan.');

    const sofie = await come('Sofie', '/complaints');
    await link(sofie, pair.number);
    await says(sofie, 'Er zou niet teruggebeld zijn.');
    expect(await sofie.page.content()).not.toContain('Rondeel');
    await look(sofie, 'accused');
    await sofie.page.getByLabel('Wat zegt je organisatie hierover?').fill('De consulent was ziek.');
    await press(sofie, 'Reageren');
    await says(sofie, 'Gedaan.');

    await myriam.to('/');
    await link(myriam, pair.number);
    await says(myriam, 'De consulent was ziek.');
    await link(myriam, 'Antwoorden');
    await look(myriam, 'answer');
    await myriam.page.getByLabel('Je krijgt deels gelijk (deels gegrond)').check();
    await myriam.page.getByLabel('Antwoord *', { exact: true }).fill('Het kantoor belt je deze week.');
    await press(myriam, 'Antwoorden');
    await says(myriam, 'Beantwoord');

    await follow(rosa, pair);
    await says(rosa, 'Het kantoor belt je deze week.');
    await look(rosa, 'answered');
    await press(rosa, 'Verder bij: Vlaamse Ombudsdienst');
    await rosa.page.getByLabel('Vlaamse Ombudsdienst').check();
    await rosa.page.getByLabel('Waarover gaat het?').selectOption({ label: 'De begeleiding' });
    await rosa.page.getByLabel('Burger').check();
    await rosa.page.getByLabel('Wat gebeurde er?').fill('Er belde nog altijd niemand.');
    await rosa.page.getByLabel('Je naam *').fill('Rosa Rondeel');
    await rosa.page.getByLabel('Je e-mailadres').fill('rosa@example.org');
    await press(rosa, 'Klacht versturen');
    await says(rosa, 'Je klacht is verstuurd');
    const next = await pairOf(rosa);
    await rosa.close();
    const marianne = await come('Marianne');
    await link(marianne, next.number);
    await link(marianne, 'Volgt op een eerdere klacht');
    await says(marianne, 'Het kantoor belt je deze week.');
    await look(marianne, 'earlier');
    expect(faults).toEqual({});
  });
});
