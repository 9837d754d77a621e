import { describe, expect, test } from 'vitest';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay } from './look.ts';

/**
 * How a federal service comes to a level, to the next one, and loses it again, as its manager and BOSA's two officers live
 * it. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('wide'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);

  /** One officer admits and advises on the application of a service. */
  async function advised(service: string) {
    const veerle = await come('Veerle', '/applications');
    await look(veerle, 'level-applications');
    await link(veerle, service);
    await link(veerle, 'Ontvankelijk verklaren');
    await press(veerle, 'Ontvankelijk verklaren');
    await says(veerle, 'Gedaan.');
    await veerle.page.getByLabel('Gunstig', { exact: true }).check();
    await veerle.page.getByLabel('Waarop steunt je advies?').fill('Elke voorwaarde is nagekeken.');
    await look(veerle, 'level-advise');
    await press(veerle, 'Advies geven');
    await says(veerle, 'Gedaan.');
    return veerle;
  }
  /** The other officer grants it. */
  async function granted(service: string) {
    const wouter = await come('Wouter', '/applications');
    await link(wouter, service);
    await look(wouter, 'level-decide');
    await link(wouter, 'Niveau toekennen');
    await press(wouter, 'Niveau toekennen');
    await says(wouter, 'Toegekend');
    await look(wouter, 'level-granted');
    return wouter;
  }
  async function registered(service: string) {
    const anybody = await come('Hugo Raes', `/register?search=${encodeURIComponent(service)}`);
    return anybody.page.getByRole('main').innerText();
  }

  test('WCAG-2.2, S-01, S-03, S-10: a service that filed for the individual level gets it from a second officer', {
    timeout: 200_000,
  }, async () => {
    expect(await registered('Kaartenhuis')).toContain('Geen certificaat gevonden');
    await advised('Federaal Kaartenhuis');
    await granted('Federaal Kaartenhuis');
    expect(await registered('Kaartenhuis')).toMatch(/Individuele certificering voor selecties[\s\S]*Geldig/);
    const hugo = await come('Hugo Raes');
    await says(hugo, /Individuele certificering, sinds/);
    await look(hugo, 'level-held');
    await link(hugo, 'Individuele certificering, sinds');
    await look(hugo, 'level-certificate');
    expect(faults).toEqual({});
  });

  test('S-08, S-10: a service whose facts give more applies for the client level, sees what is missing, and gets it', {
    timeout: 200_000,
  }, async () => {
    const kristof = await come('Kristof');
    await link(kristof, 'Niveau aanvragen');
    await look(kristof, 'level-none');
    await press(kristof, 'Niveau aanvragen');
    await says(kristof, 'Kies het niveau');
    await look(kristof, 'level-empty');
    await link(kristof, 'Niveau kiezen');
    await kristof.page.getByLabel('Individuele certificering').check();
    await press(kristof, 'Bewaren');
    await says(kristof, 'De dienst heeft dit niveau al.');
    await look(kristof, 'level-held-already');
    await kristof.page.getByLabel('Klantcertificering').check();
    await press(kristof, 'Bewaren');
    await says(kristof, 'Alles is er.');
    await look(kristof, 'level-ready');
    await press(kristof, 'Indienen');
    await says(kristof, 'Je aanvraag is ingediend.');
    await advised('FOD Landschap en Water');
    await granted('FOD Landschap en Water');
    await come('Kristof');
    await says(kristof, /Klantcertificering, sinds/);
    await look(kristof, 'level-client-held');
    expect(await registered('Landschap')).toMatch(/Klantcertificering voor selecties[\s\S]*Geldig/);
    expect(faults).toEqual({});
  });

  test('S-06, S-08, OURS-q-check, WCAG-2.2: a Q-check takes the average under 80 %, nothing falls by itself, and a correction lifts it', {
    timeout: 240_000,
  }, async () => {
    const sandra = await come('Sandra');
    await look(sandra, 'checks');
    await link(sandra, 'FOD Landschap en Water');
    await look(sandra, 'selections-of');
    await link(sandra, 'AFG-134');
    await look(sandra, 'selection-to-judge');
    const short = ['conditions-as-published', 'tests-validated', 'scores-traceable', 'archive-delivered'];
    const judge = async (isShort: boolean) => {
      for (const radio of await sandra.page.locator('input[type=radio][value=met]').all()) await radio.check();
      for (const id of isShort ? short : [])
        await sandra.page.locator(`input[name="v-${id}"][value="not-met"]`).check();
    };
    await judge(true);
    await press(sandra, 'Beoordelen');
    await says(sandra, 'Schrijf wat er niet in orde is');
    await look(sandra, 'selection-without-remarks');
    for (const id of short) await sandra.page.locator(`textarea[name="r-${id}"]`).fill('Zie blz. 12 van het dossier.');
    await press(sandra, 'Beoordelen');
    await says(sandra, 'De dienst kan ze nu lezen.');

    const kristof = await come('Kristof');
    await says(kristof, 'De feiten geven vandaag recht op: Klantcertificering');
    await kristof.to('/q-checks');
    await says(kristof, '40 %, voorlopig');
    await look(kristof, 'own-selections');
    await link(kristof, 'AFG-134');
    await kristof.page
      .getByLabel('Wat vindt jullie dienst van deze beoordeling?')
      .fill('De voorwaarden stonden zo in de vacature.');
    await look(kristof, 'selection-to-answer');
    await press(kristof, 'Antwoorden');
    await says(kristof, 'Het antwoord is bezorgd.');

    await sandra.page.reload();
    await says(sandra, 'De voorwaarden stonden zo in de vacature.');
    await press(sandra, 'Definitief maken');
    await says(sandra, 'De beoordeling is definitief.');
    await look(sandra, 'selection-final');
    await come('Kristof');
    await says(kristof, 'De feiten geven vandaag recht op: Individuele certificering');
    await says(kristof, /Klantcertificering, sinds/);
    await says(kristof, 'is 71,87');
    await look(kristof, 'level-under-eighty');
    const veerle = await come('Veerle', '/findings');
    await says(veerle, 'FOD Landschap en Water');
    await look(veerle, 'level-gap');

    await link(sandra, 'Verbeteren');
    await judge(false);
    await sandra.page.getByLabel('Waarom verbeter je?').fill('Het dossier van een andere selectie lag erbij.');
    await press(sandra, 'Verbeteren');
    await says(sandra, 'De beoordeling is verbeterd.');
    await come('Kristof');
    await says(kristof, 'De feiten geven vandaag recht op: Klantcertificering');
    await come('Veerle', '/findings');
    await says(veerle, 'Elk niveau is vandaag in orde.');
    expect(faults).toEqual({});
  });

  test('S-09, OURS-hearing: a level is withdrawn only after a hearing, and what it hits stands there first', {
    timeout: 120_000,
  }, async () => {
    const veerle = await come('Veerle', '/certificates');
    await look(veerle, 'levels');
    await link(veerle, 'FOD Landschap en Water');
    await link(veerle, 'Niveau intrekken');
    await press(veerle, 'Niveau intrekken');
    await look(veerle, 'level-withdraw-empty');
    await says(veerle, 'Vanaf vandaag doet DG R&O de selecties van deze dienst.');
    await typeDay(veerle.page, 'heardOn', stage().today);
    await veerle.page.getByLabel('S-09').check();
    await veerle.page.getByLabel('Waarom?').fill('De voorwaarden zijn niet meer vervuld.');
    await press(veerle, 'Niveau intrekken');
    await says(veerle, 'Ingetrokken');
    const kristof = await come('Kristof');
    await says(kristof, 'De feiten geven vandaag recht op: Klantcertificering');
    expect(await kristof.page.getByRole('main').innerText()).not.toMatch(/Klantcertificering, sinds/);
    await look(kristof, 'level-withdrawn');
    expect(await registered('Landschap')).toMatch(/Ingetrokken/);
    expect(faults).toEqual({});
  });
});
