import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { enter, eyesOfStory, faultsOf, typeDay, type Window } from './look.ts';
import { binaNumber, openStage, type Stage } from './stage.ts';

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The story of the product, as its people live it: prepared by a consultant, signed by the citizen, registered in
 * "Stappen naar werk", executed by the clock. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('wide', 'bare'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  let browser: Browser;
  let stage: Stage;
  const open: Window[] = [];
  const faults: Record<string, string[]> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage();
  });
  afterAll(async () => {
    for (const window of open) await window.close();
    await browser?.close();
    await stage?.close();
  });

  const come = async (who: Parameters<typeof enter>[2]) => {
    const window = await enter(browser, stage, who, eyes);
    open.push(window);
    return window;
  };
  const look = async (window: Window, name: string) => {
    // axe needs scripts of its own in the page, and a page without JavaScript runs none.
    if (!eyes.javaScript) return;
    const found = await faultsOf(window.page);
    if (found.length > 0) faults[name] = found;
    if (process.env.SHOTS)
      await window.page.screenshot({ path: `${process.env.SHOTS}/${eyes.width}-${name}.png`, fullPage: true });
  };

  test('WCAG-2.2, M-23: from signed attestation to Uitgevoerd, every page open to everyone', {
    timeout: 400_000,
  }, async () => {
    const { today } = stage;
    const end = plus(today, 60);

    const ann = await come('ann');
    await look(ann, 'work-empty');
    await ann.page.getByRole('link', { name: 'Maak een attest klaar' }).first().click();
    await ann.page.getByLabel('Rijksregisternummer of BIS-nummer').fill(binaNumber);
    await typeDay(ann.page, 'startsOn', today);
    await typeDay(ann.page, 'endsOn', end);
    await ann.page.getByLabel('Vorige werkgever').fill('Brouwerij De Linde');
    await look(ann, 'attestation-new');
    await ann.page.getByRole('button', { name: 'Attest klaarmaken' }).click();
    await ann.page.getByText('Het attest is klaar.').waitFor();
    await look(ann, 'attestation-ready');

    const bina = await come('bina');
    await look(bina, 'citizen-start');
    await bina.page.getByRole('link', { name: 'Bekijk en teken' }).click();
    await look(bina, 'citizen-attestations');
    await bina.page.getByRole('link', { name: 'Lees en beslis' }).click();
    await bina.page.getByLabel('Waar woon je?').selectOption({ label: 'Antwerpen' });
    await bina.page.getByLabel('Ik heb dit gelezen en ik ga akkoord.').check();
    await look(bina, 'citizen-sign');
    await bina.page.getByRole('button', { name: 'Ik teken het attest' }).click();
    await bina.page.getByText('Je attest is getekend.').waitFor();
    await look(bina, 'citizen-signed');

    await ann.to('/');
    await look(ann, 'work');
    await ann.page.getByRole('link', { name: 'Bina Patel' }).first().click();
    await look(ann, 'steps-empty');
    await ann.page.getByText('Voeg een stap toe').click();
    await ann.page.getByRole('button', { name: 'Toevoegen' }).click();
    await look(ann, 'step-new');
    await ann.page.getByLabel('Samenvatting').fill('Vermoedelijk einde over twee maanden.');
    await ann.page.getByRole('button', { name: 'Bevestigen', exact: true }).click();
    await ann.page.getByText('De lijn is toegevoegd.').waitFor();
    await look(ann, 'steps');
    expect(await ann.page.locator('main').innerText()).toContain('Bezig');
    await ann.page.getByRole('link', { name: 'Outplacement' }).first().click();
    await look(ann, 'step');
    const lineAddress = new URL(ann.page.url()).pathname;

    await bina.to('/me/looks');
    expect(await bina.page.locator('main').innerText()).toContain('Ann De Smet');
    await look(bina, 'citizen-looks');
    await bina.to(lineAddress);
    await look(bina, 'citizen-step');
    await bina.to('/me/download');
    await look(bina, 'citizen-download');

    const bob = await come('bob');
    await bob.to(lineAddress);
    expect(await bob.page.locator('main').innerText()).not.toContain('Patel');
    await look(bob, 'closed-door');

    await ann.to(`${lineAddress}/stop-report`);
    await look(ann, 'stop-report');
    await typeDay(ann.page, 'stopDate', today);
    await ann.page.getByLabel('Heeft werk gevonden').check();
    await ann.page.getByRole('button', { name: 'Stopzetting melden' }).click();
    await ann.page.getByText('De sociaal interventieadviseur kreeg je melding').waitFor();

    const ivo = await come('ivo');
    await look(ivo, 'adviser');
    await ivo.page.getByRole('link', { name: 'Bina Patel' }).click();
    await look(ivo, 'decision');
    await ivo.page.getByRole('button', { name: 'Begeleiding loopt verder' }).click();
    await ivo.page.getByText('De begeleiding loopt verder.').waitFor();

    // Two months of guidance and one month more: the line turns on that morning, not a day earlier.
    const [line] = await stage.rows<{ due_on: string }>('select due_on from step');
    const due = line?.due_on ?? '';
    const moveTo = async (day: string) => {
      await ann.to(lineAddress);
      if (!(await ann.page.getByRole('button', { name: 'Zet de klok', exact: true }).isVisible()))
        await ann.page.getByText('Zet de klok vooruit').click();
      await ann.page.locator('[name="day"]').fill(day);
      await ann.page.getByRole('button', { name: 'Zet de klok', exact: true }).click();
    };
    await moveTo(plus(due, -1));
    expect(await ann.page.locator('main').innerText()).toContain('Bezig');
    await moveTo(due);
    expect(await ann.page.locator('main').innerText()).toContain('Uitgevoerd');
    await look(ann, 'step-executed');
    await ann.page.getByLabel('Aanvulling').fill('Bina werkt sinds vorige week.');
    await ann.page.getByRole('button', { name: 'Bevestigen', exact: true }).click();
    await ann.page.getByText('De aanvulling is bewaard.').waitFor();
    await moveTo(plus(due, 14));
    expect(await ann.page.getByLabel('Aanvulling').count()).toBe(1);
    await moveTo(plus(due, 15));
    expect(await ann.page.locator('main').innerText()).toContain('Dit dossier is gesloten');
    await look(ann, 'closed-after');

    expect(faults).toEqual({});
  });
});
