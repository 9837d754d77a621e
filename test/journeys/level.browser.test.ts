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
