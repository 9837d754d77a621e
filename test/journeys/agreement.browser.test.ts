import { describe, expect, test } from 'vitest';
import { aCompany, link, press } from './company.ts';
import { eyesOfStory, typeDay } from './look.ts';

/** An employer on a phone: answers what an office proposed, adds who was dismissed, notes its offer, and sees what is due. */
describe.each(eyesOfStory('phone'))('at $width pixels, with JavaScript: $javaScript', (eyes) => {
  const { come, look, stage, faults } = aCompany(eyes);

  test('O-06, O-07, OURS-agreement-parties, WCAG-2.2: a proposal is answered, an offer is made in time, and invoices are foreseen', {
    timeout: 120_000,
  }, async () => {
    const hanne = await come('Hanne ');
    const { page } = hanne;
    const says = (words: string | RegExp) => page.getByText(words).first().waitFor();
    const { today } = stage();
    await says('te laat: het mag nog, liefst meteen');
    await look(hanne, 'home');

    await page
      .getByRole('row', { name: /Wacht op de werkgever/ })
      .getByRole('link')
      .click();
    await says('Het kantoor stelt dit voor. Ga je akkoord?');
    await look(hanne, 'proposed');
    await link(hanne, 'Akkoord gaan');
    await press(hanne, 'Akkoord gaan');
    await says('De overeenkomst geldt vanaf vandaag.');
    await look(hanne, 'agreed');

    await link(hanne, 'Werknemer toevoegen');
    await page.getByLabel('Voornaam').fill('Joris');
    await page.getByLabel('Familienaam').fill('Wellens');
    await typeDay(page, 'birthOn', '1970-05-01');
    await typeDay(page, 'notifiedOn', today);
    await page.getByLabel('Meteen, met of zonder vergoeding').check();
    await page.getByLabel('Maanden opzeg of vergoeding').fill('-3');
    await typeDay(page, 'contractEndedOn', today);
    await typeDay(page, 'inServiceSince', '2004-09-01');
    await press(hanne, 'Toevoegen');
    await says('Vul een getal in');
    await look(hanne, 'wrong worker');
    await page.getByLabel('Maanden opzeg of vergoeding').fill('14');
    await press(hanne, 'Toevoegen');
    await says('De werknemer is toegevoegd.');
    await says('Algemene regeling, met vergoeding');
    await look(hanne, 'worker');

    await page.getByLabel('Werkgever deed een aanbod').check();
    await typeDay(page, 'on', today);
    await press(hanne, 'Noteren wat er gebeurde');
    await says('Dat is genoteerd.');
    await says('Wacht op het antwoord');
    await hanne.to('/');
    const due = page.getByRole('heading', { name: 'Aanbod te doen' }).locator('xpath=following-sibling::ul[1]');
    expect(await due.innerText()).not.toContain('Wellens');
    await says(/volgt zodra de begeleiding begint/);
    expect(faults).toEqual({});
  });
});
