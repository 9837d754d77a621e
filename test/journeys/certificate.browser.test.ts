import { describe, expect, test } from 'vitest';
import { pdf } from '../documents/pdf-builder.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/**
 * How an office comes to its certificate, as its people live it: a first application by a new office, and a renewal by
 * one whose certificate lapsed. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('wide'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);

  async function evaluated(office: string): Promise<void> {
    const dries = await come('Dries');
    await link(dries, office);
    await dries.page.getByLabel('Gunstig', { exact: true }).check();
    await dries.page.getByLabel('Waarop steunt je advies?').fill('De stukken zijn nagekeken en kloppen.');
    await look(dries, 'evaluate');
    await press(dries, 'Beoordelen');
    await says(dries, 'Gedaan.');
    const amina = await come('Amina');
    await link(amina, office);
    await look(amina, 'decide');
    await link(amina, 'Certificaat toekennen');
    await press(amina, 'Certificaat toekennen');
    await says(amina, 'Toegekend');
    await look(amina, 'granted');
  }
  const registered = async (window: Window, office: string) => {
    await window.to(`/register?search=${encodeURIComponent(office)}`);
    return window.page.getByRole('main').innerText();
  };

  test('WCAG-2.2, C-10, C-11, C-12, C-13, C-14, C-15: a new office comes to its certificate', {
    timeout: 300_000,
  }, async () => {
    const inge = await come('Inge Daems');
    expect(await registered(inge, 'Nieuwland')).toContain('Geen certificaat gevonden');
    await inge.to('/certificate');
    await look(inge, 'certificate-none');
    await press(inge, 'Aanvraag beginnen');
    await look(inge, 'certificate-empty');
    await link(inge, 'Verklaring over de activiteit');
    await look(inge, 'declaration');
    await press(inge, 'Verklaren');
    await link(inge, 'Gedragscode');
    await press(inge, 'Ondertekenen');
    await says(inge, 'Vink aan dat je de code las.');
    await look(inge, 'code-unread');
    await inge.page.getByLabel('Ik las de code').check();
    await press(inge, 'Ondertekenen');
    await link(inge, 'Medewerkers');
    for (const box of await inge.page.getByLabel('Jonas Wouters').all()) await box.check();
    await look(inge, 'people');
    await press(inge, 'Bewaren');
    await says(inge, 'Alles is er.');
    await look(inge, 'certificate-ready');
    await press(inge, 'Indienen');
    await says(inge, 'Je aanvraag is ingediend.');

    const lies = await come('Lies');
    await look(lies, 'applications');
    await link(lies, 'Nieuwland');
    await link(lies, 'Aanvulling vragen');
    await press(lies, 'Aanvulling vragen');
    await look(lies, 'completion-empty');
    await lies.page.getByLabel('C-03').check();
    await lies.page.getByLabel('Waarom?').fill('Verklaar opnieuw, met de datum van vandaag.');
    await press(lies, 'Aanvulling vragen');
    await says(lies, 'Gedaan.');

    await inge.to('/certificate');
    await says(inge, 'Verklaar opnieuw');
    await look(inge, 'certificate-incomplete');
    await press(inge, 'Indienen');
    await says(inge, 'Je aanvraag is ingediend.');
    await come('Lies');
    await link(lies, 'Nieuwland');
    await link(lies, 'Ontvankelijk verklaren');
    await press(lies, 'Ontvankelijk verklaren');
    await says(lies, 'Gedaan.');

    const petra = await come('Petra');
    await link(petra, 'Nieuwland');
    await look(petra, 'confirm');
    await typeDay(petra.page, 'accessFrom', stage().today);
    const trained = await petra.page.locator('input[name^="trained-"][name$="-day"]').getAttribute('name');
    await typeDay(petra.page, trained?.replace(/-day$/, '') ?? '', stage().today);
    await press(petra, 'Toegang en opleiding bevestigen');
    await says(petra, 'Gedaan.');

    await inge.to('/certificate');
    await look(inge, 'certificate-admissible');
    await press(inge, 'Bevestiging van VDAB doorgeven');
    await says(inge, 'De bevestiging is doorgegeven.');
    await evaluated('Nieuwland');

    expect(await registered(inge, 'Nieuwland')).toContain('Geldig');
    await look(inge, 'register');
    await link(inge, 'CERTO-');
    await says(inge, 'Dit certificaat is vandaag geldig.');
    await look(inge, 'register-one');
    await inge.to('/');
    await says(inge, 'Jonas Wouters');
    expect(faults).toEqual({});
  });

  test('C-19, WCAG-2.2: what a new office sends by post is entered by the secretariat, and its manager goes on online', {
    timeout: 300_000,
  }, async () => {
    const griet = await come('Griet');
    await griet.to('/certificate');
    await look(griet, 'paper-before');
    const lies = await come('Lies');
    await link(lies, 'Post en mail');
    await lies.page.locator('[name="organisation"]').fill('veldlaan');
    await lies.page.getByRole('button', { name: 'Zoek' }).click();
    await look(lies, 'paper-choose');
    await press(lies, 'Verder');
    await look(lies, 'paper-letters');
    await link(lies, 'Aanvraag op papier invoeren');
    await lies.page.getByLabel('Per post', { exact: true }).check();
    await typeDay(lies.page, 'receivedOn', stage().today);
    await typeDay(lies.page, 'codeSignedOn', stage().today);
    await lies.page.getByLabel('Gedragscode ondertekend door').selectOption({ label: 'Griet Moens' });
    await look(lies, 'paper-form');
    const scan = (name: string, buffer: Buffer) =>
      lies.page.locator('[name="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await scan('aanvraag.pdf', Buffer.from('Geen scan'));
    await press(lies, 'Invoeren');
    await says(lies, 'De naam en de inhoud van');
    await look(lies, 'paper-lies');
    expect(await lies.page.locator('[name="codeSignedOn-year"]').inputValue()).toBe(stage().today.slice(0, 4));
    await scan('aanvraag.pdf', pdf());
    await press(lies, 'Invoeren');
    await says(lies, 'De aanvraag is ingevoerd.');
    await says(lies, 'Dit ontbreekt nog op de aanvraag');
    await look(lies, 'paper-entered');
    await link(lies, 'Aanvulling vragen');
    await lies.page.getByLabel('C-03').check();
    await lies.page.getByLabel('Waarom?').fill('De verklaring en de namen ontbreken.');
    await press(lies, 'Aanvulling vragen');
    await says(lies, 'Aanvulling op papier invoeren');
    await look(lies, 'paper-incomplete');

    await griet.to('/certificate');
    await says(griet, 'ingevoerd namens de aanvrager door Lies');
    await look(griet, 'paper-manager');
    const download = griet.page.waitForEvent('download');
    await link(griet, 'Bekijk de scan');
    expect((await download).suggestedFilename()).toBe('aanvraag.pdf');
    await link(griet, 'Verklaring over de activiteit');
    await press(griet, 'Verklaren');
    await link(griet, 'Medewerkers');
    for (const box of await griet.page.getByLabel(/Koen/).all()) await box.check();
    await press(griet, 'Bewaren');
    await says(griet, 'Alles is er.');
    await press(griet, 'Indienen');
    await says(griet, 'Je aanvraag is ingediend.');

    await come('Lies', '/incoming');
    await lies.page.locator('[name="organisation"]').fill('veldlaan');
    await lies.page.getByRole('button', { name: 'Zoek' }).click();
    await press(lies, 'Verder');
    await link(lies, 'Ander stuk opnemen');
    await lies.page.getByLabel('Per mail', { exact: true }).check();
    await typeDay(lies.page, 'receivedOn', stage().today);
    await lies.page.getByLabel('Soort stuk').selectOption('question');
    await lies.page.getByLabel('Waarover gaat het?').fill('Wanneer volgt het antwoord?');
    await scan('vraag.pdf', pdf());
    await look(lies, 'paper-piece');
    await press(lies, 'Opnemen');
    await says(lies, 'Het stuk is opgenomen.');
    await look(lies, 'paper-letters-filed');
    await griet.to('/certificate');
    await link(griet, 'Alle brieven en stukken');
    await says(griet, 'Wanneer volgt het antwoord?');
    await look(griet, 'paper-letters-manager');
    expect(faults).toEqual({});
  });

  test('C-16: a renewal by the same people goes to evaluation at once', { timeout: 120_000 }, async () => {
    const lies = await come('Lies');
    await link(lies, 'Horst & Haven');
    await link(lies, 'Ontvankelijk verklaren, MLP is in orde');
    await press(lies, 'Ontvankelijk verklaren, MLP is in orde');
    await says(lies, 'Klaar voor beoordeling');
    await evaluated('Horst & Haven');
    expect(await registered(lies, 'Horst')).toMatch(/Geldig/);
    const ruben = await come('Ruben');
    await ruben.to('/certificate');
    await look(ruben, 'certificate-granted');
    await says(ruben, 'Verlengen kan vanaf');
    expect(faults).toEqual({});
  });

  test('V-01, V-02, V-03, V-04, V-05: a career centre comes to its mandate, by two officers', {
    timeout: 300_000,
  }, async () => {
    const lore = await come('Lore');
    await look(lore, 'mandate-applications');
    await link(lore, 'Wegwijs');
    await look(lore, 'mandate-filed');
    await link(lore, 'Aanvulling vragen');
    await lore.page.getByLabel('V-04').check();
    await lore.page.getByLabel('Waarom?').fill('Het certificaat op papier heeft een andere einddatum.');
    await press(lore, 'Aanvulling vragen');
    await says(lore, 'Gedaan.');

    const bruno = await come('Bruno');
    await look(bruno, 'centre-home');
    await bruno.to('/certificate');
    await says(bruno, 'een andere einddatum');
    await look(bruno, 'mandate-incomplete');
    for (const part of ['Ervaring', 'Visie op het aanbod', 'Begeleiders aansturen', 'Loopbaanbegeleiders']) {
      await link(bruno, part);
      await look(bruno, `mandate-${part.toLowerCase().replaceAll(' ', '-')}`);
      await press(bruno, 'Bewaren');
      await says(bruno, 'Bewaard.');
    }
    await link(bruno, 'Kwaliteitscertificaat');
    await typeDay(bruno.page, 'fromOn', stage().today);
    await typeDay(bruno.page, 'endsOn', '2020-01-01');
    await press(bruno, 'Bewaren');
    await says(bruno, 'De datum ligt voor de startdatum');
    await look(bruno, 'mandate-label-wrong');
    await typeDay(bruno.page, 'endsOn', `${Number(stage().today.slice(0, 4)) + 3}-12-31`);
    await press(bruno, 'Bewaren');
    await says(bruno, 'Alles is er.');
    await press(bruno, 'Indienen');
    await says(bruno, 'Je aanvraag is ingediend.');

    await come('Lore');
    await link(lore, 'Wegwijs');
    await link(lore, 'Ontvankelijk verklaren');
    await press(lore, 'Ontvankelijk verklaren');
    await says(lore, 'Gedaan.');
    await lore.page.getByLabel('Gunstig', { exact: true }).check();
    await lore.page.getByLabel('Waarop steunt je advies?').fill('Ervaring en visie volstaan.');
    await press(lore, 'Advies geven');
    await says(lore, 'Deze aanvraag wacht op iemand anders.');
    const yves = await come('Yves');
    await link(yves, 'Wegwijs');
    await link(yves, 'Mandaat geven');
    await press(yves, 'Mandaat geven');
    await says(yves, 'Toegekend');
    await look(yves, 'mandate-granted');
    expect(await registered(bruno, 'Wegwijs')).toContain('Geldig');
    await link(bruno, 'LBB-');
    await says(bruno, 'vandaag geldig');
    await look(bruno, 'mandate-registered');
    await bruno.to('/certificates');
    await look(bruno, 'mandates');
    await link(bruno, 'Wegwijs');
    await look(bruno, 'mandate-one');
    expect(faults).toEqual({});
  });
});
