import { describe, expect, test } from 'vitest';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay } from './look.ts';

/**
 * How a federal service comes to client level and loses it again, as its manager and BOSA's people live it. Every page
 * that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('bare'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const saysOfLevel = async (level: string) => {
    const hugo = await come('Hugo Raes');
    await says(hugo, `De feiten geven vandaag recht op: ${level}`);
    return hugo;
  };

  test('WCAG-2.2, S-03, S-04, S-08: one more person gives the client level, and a withdrawal takes it', {
    timeout: 200_000,
  }, async () => {
    const hugo = await saysOfLevel('Individuele certificering');
    await says(hugo, 'Er ontbreekt een consultant selectietests met taalrol Frans.');
    const row = hugo.page.getByRole('row').filter({ hasText: 'Consultant selectietests, Frans' });
    expect(await row.innerText()).toContain('Klantcertificering');
    await look(hugo, 'level-short');

    const olivier = await come('Olivier');
    await look(olivier, 'holders');
    await olivier.page.getByLabel('Naam of dienst').fill('raes');
    await press(olivier, 'Zoeken');
    await link(olivier, 'Hugo Raes');
    await press(olivier, 'Certificaat geven');
    await says(olivier, 'Traject: maak een keuze.');
    await look(olivier, 'holder-errors');
    await olivier.page.getByLabel('Consultant selectietests').check();
    await olivier.page.getByLabel('Frans').check();
    await typeDay(olivier.page, 'startsOn', stage().today);
    await press(olivier, 'Certificaat geven');
    await says(olivier, 'Het certificaat is gegeven.');
    await look(olivier, 'holder');
    await saysOfLevel('Klantcertificering');
    await hugo.page.getByText('Toon de verdeling van de taken').click();
    await look(hugo, 'level-client');

    await link(olivier, 'Intrekken');
    await press(olivier, 'Certificaat intrekken');
    await look(olivier, 'withdraw-empty');
    await olivier.page.getByLabel('Waarom?').fill('Het examen was ongeldig.');
    await press(olivier, 'Certificaat intrekken');
    await says(olivier, 'Het certificaat is ingetrokken.');
    await says(olivier, 'Het examen was ongeldig.');
    await look(olivier, 'holder-withdrawn');
    await saysOfLevel('Individuele certificering');
    expect(faults).toEqual({});
  });

  test('S-09: DG R&O sees every service and notes the yearly check; a manager keeps the profile', {
    timeout: 120_000,
  }, async () => {
    const veerle = await come('Veerle');
    await look(veerle, 'services');
    await link(veerle, 'FOD Landschap en Water');
    await says(veerle, 'De feiten geven vandaag recht op: Klantcertificering');
    await says(veerle, 'Een Q-check van Joke Vermeiren is ouder dan twaalf maanden');
    await look(veerle, 'service');
    await press(veerle, 'Controle van vandaag noteren');
    await says(veerle, 'De controle is genoteerd.');

    const hugo = await come('Hugo Raes');
    await hugo.to('/profile');
    await look(hugo, 'profile');
    for (const role of ['Nederlands', 'Frans']) await hugo.page.getByLabel(role).uncheck();
    await press(hugo, 'Bewaren');
    await look(hugo, 'profile-errors');
    await hugo.page.getByLabel('Nederlands').check();
    await hugo.page.getByLabel('Onze dienst heeft eigen testlokalen').check();
    await press(hugo, 'Bewaren');
    await says(hugo, 'Bewaard.');
    expect(faults).toEqual({});
  });

  test('OURS-track-certificate: a holder sees the code, and who has it with the name hears yes', {
    timeout: 60_000,
  }, async () => {
    const joke = await come('Joke');
    await look(joke, 'mine');
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await joke.page.getByRole('main').innerText())?.[0] ?? '';
    await link(joke, 'Een certificaat nakijken');
    await look(joke, 'verify');
    const ask = async (familyName: string) => {
      await joke.page.getByLabel('Code').fill(code.toLowerCase());
      await joke.page.getByLabel('Familienaam').fill(familyName);
      await press(joke, 'Nakijken');
    };
    await ask('Iemand');
    await says(joke, 'We vinden geen certificaat met deze code en deze familienaam.');
    await look(joke, 'verify-unknown');
    await ask('vermeiren');
    await says(joke, 'Ja, dit certificaat is vandaag geldig');
    await look(joke, 'verify-yes');
    expect(faults).toEqual({});
  });
});
