import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../documents/pdf-builder.ts';
import { launchBrowser } from '../setup/browser.ts';
import { aSignedFile, come as comeQuietly, later } from './come.ts';
import { type Eyes, enter, faultsOf, typeDay } from './look.ts';
import { openStage, type Somebody, type Stage } from './stage.ts';

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saysOn = (page: Page) => page.locator('main').innerText();

/** The work that the story leaves out, on a phone and without scripts: paper from the office to the secretariat, and keeping a file. */
describe.each([
  { width: 320, javaScript: true },
  { width: 1280, javaScript: false },
] as const)('at $width pixels, JavaScript $javaScript', (eyes: Eyes) => {
  let browser: Browser;
  let stage: Stage;
  const faults: Record<string, string[]> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage();
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const come = async (who: Somebody) => {
    const { page } = await enter(browser, stage, who, eyes);
    return page;
  };
  const look = async (page: Page, name: string) => {
    // axe needs scripts of its own in the page, and a page without JavaScript runs none.
    if (!eyes.javaScript) return;
    const found = await faultsOf(page);
    if (found.length > 0) faults[name] = found;
  };

  test('M-01/reading-paper: a form is printed, signed and scanned; the file opens when the original is registered', {
    timeout: 200_000,
  }, async () => {
    const ann = await come('ann');
    await ann.goto(`${stage.origin}/attestations/new`);
    await ann.getByLabel('Voornaam').fill('Rosa');
    await ann.getByLabel('Familienaam').fill('Van den Bergh');
    await typeDay(ann, 'birthOn', '1961-04-09');
    await typeDay(ann, 'startsOn', stage.today);
    await typeDay(ann, 'endsOn', later(stage.today, 90));
    await ann.getByLabel('Vorige werkgever').fill('Brouwerij De Linde');
    await press(ann, 'Attest klaarmaken');
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await ann.locator('h1').innerText())?.[0] ?? '';
    const form = await ann.request.get(`${ann.url().split('?')[0]}/form.pdf`);
    expect((await form.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await ann.getByLabel('Scan van het getekende formulier').setInputFiles(file('formulier.pdf'));
    await press(ann, 'Scan bewaren');
    await ann.getByText('De scan is bewaard.').waitFor();
    await look(ann, 'scanned');
    expect(await stage.rows('select id from attestation')).toHaveLength(0);

    const sam = await come('sam');
    await sam.getByLabel('Code op het formulier').fill(code.toLowerCase());
    await press(sam, 'Zoek het attest');
    expect(await saysOn(sam)).toContain('Rosa Van den Bergh');
    await press(sam, 'Registreer het origineel');
    await look(sam, 'register with nothing filled in');
    await sam.getByLabel('Deze burger heeft nog geen dossier: maak er een').check();
    await sam.getByLabel('Regio van de burger').selectOption({ label: 'Antwerpen' });
    await typeDay(sam, 'signedOn', stage.today);
    await press(sam, 'Registreer het origineel');
    await sam.getByText('Het origineel is geregistreerd.').waitFor();
    expect(await saysOn(sam)).not.toContain('Rosa');

    await ann.goto(`${stage.origin}/files?all=1`);
    expect(await saysOn(ann)).toContain('Van den Bergh Rosa');
  });

  test('M-01/reading-paper: the secretariat enters the paper of who is not online', { timeout: 200_000 }, async () => {
    const sam = await come('sam');
    await sam.getByRole('link', { name: 'Papieren attest invoeren' }).click();
    await sam.getByLabel('Kantoor').selectOption({ label: 'Anker Loopbaan' });
    await sam.getByLabel('Voornaam').fill('Jef');
    await sam.getByLabel('Familienaam').fill('Claes');
    await typeDay(sam, 'birthOn', '1959-11-30');
    await typeDay(sam, 'startsOn', stage.today);
    await typeDay(sam, 'endsOn', later(stage.today, 90));
    await sam.getByLabel('Vorige werkgever').fill('Textiel Noord');
    await sam.getByRole('button', { name: 'Zoek de burger' }).first().click();
    await look(sam, 'whose');
    await sam.getByLabel('Deze burger heeft nog geen dossier: maak er een').check();
    await sam.getByLabel('Regio van de burger').selectOption({ label: 'Antwerpen' });
    await typeDay(sam, 'signedOn', stage.today);
    await press(sam, 'Registreer het origineel');
    expect(await saysOn(sam)).toContain('Het origineel is geregistreerd.');

    const bob = await come('bob');
    await bob.goto(`${stage.origin}/files?all=1`);
    expect(await saysOn(bob)).toContain('Claes Jef');
    expect(await saysOn(bob)).not.toContain('Rosa');
  });

  test('M-11, M-23: a file is kept up to date, with every version and every look', { timeout: 200_000 }, async () => {
    const ann = await come('ann');
    const [rosa] = await stage.rows<{ citizen_id: string }>(
      `select a.citizen_id from attestation a join organisation o on o.id = a.org_id where o.name = 'Kompas Outplacement'`,
    );
    const at = `${stage.origin}/files/${rosa?.citizen_id}`;
    await ann.goto(`${at}/career`);
    await ann.getByRole('link', { name: 'Job toevoegen' }).click();
    await press(ann, 'Bewaren');
    await look(ann, 'job with nothing filled in');
    await ann.getByLabel('Werkgever').fill('Brouwerij De Linde');
    await ann.getByLabel('Functie').fill('Bottelaar');
    await ann.getByRole('textbox', { name: 'Van *' }).fill('03/1999');
    await press(ann, 'Bewaren');
    expect(await saysOn(ann)).toContain('Bottelaar');
    await look(ann, 'career');

    for (const name of ['Actieplan', 'Actieplan, herzien']) {
      await ann.goto(`${at}/documents/new`);
      await ann.getByLabel('Publicatienaam').fill(name);
      await ann.getByLabel('Soort document').selectOption({ label: 'Actieplan' });
      if (name !== 'Actieplan') await ann.getByLabel('Nieuwe versie van').selectOption({ index: 1 });
      await ann.locator('input[type="file"]').setInputFiles(file('plan.pdf'));
      await press(ann, 'Bewaar');
      await ann.getByText('Het document is bewaard.').or(ann.getByText('Het document staat in het dossier.')).waitFor();
    }
    await look(ann, 'documents');
    await ann.getByRole('link', { name: 'Volledige logging' }).first().click();
    const log = await saysOn(ann);
    for (const told of ['Ann De Smet', 'Actieplan, herzien', 'Toegevoegd']) expect(log).toContain(told);
    await look(ann, 'log');
  });

  test('GDPR-7, GDPR-20: an attestation is extended; the citizen takes everything home and withdraws', {
    timeout: 200_000,
  }, async () => {
    await aSignedFile(stage, await comeQuietly(stage, 'ann'), await comeQuietly(stage, 'bina'));
    const ann = await come('ann');
    await ann.goto(`${stage.origin}/attestations`);
    await ann.getByRole('link', { name: 'Verleng' }).first().click();
    expect(await saysOn(ann)).toContain('Dit verlengt het attest');
    await look(ann, 'extend');
    await typeDay(ann, 'endsOn', later(stage.today, 180));
    await press(ann, 'Attest klaarmaken');
    await ann.getByText('Het attest is klaar.').waitFor();

    const bina = await come('bina');
    await bina.goto(`${stage.origin}/me/download`);
    const zip = bina.waitForEvent('download');
    await press(bina, 'Download mijn gegevens');
    expect((await zip).suggestedFilename()).toMatch(/\.zip$/);
    await bina.goto(`${stage.origin}/me/attestations`);
    await bina.getByRole('link', { name: 'Trek toestemming in' }).first().click();
    await press(bina, 'Ja, trek mijn toestemming in');
    await look(bina, 'withdrawn');
    expect(await saysOn(bina)).toContain('Ingetrokken');
  });

  test('no page on the way keeps anybody out', () => expect(faults).toEqual({}));
});
