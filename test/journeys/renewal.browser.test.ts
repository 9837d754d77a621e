import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day } from '../../src/kernel/day.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, type Window } from './look.ts';

/**
 * How certificates and a mandate are renewed while the practice clock goes on: too early, within the months before the
 * end, by other people and by the same ones.
 */
describe.each(eyesOfStory('wide'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const inMonths = (months: number, days: number) => addDays(addMonths(day(stage().today), months), days);

  async function setClock({ page }: Window, on: string) {
    await page.locator('.w-demo__clock summary').click();
    await page.locator('.w-demo__clock input[type=date]').fill(on);
    await press({ page } as Window, 'Zet de klok');
  }
  /** Prepares a renewal by the people whose boxes are ticked and files it. */
  async function files(manager: Window, names: readonly string[]) {
    await press(manager, 'Aanvraag beginnen');
    await says(manager, 'Verlenging');
    await link(manager, 'Verklaring over de activiteit');
    await says(manager, 'Ik verklaar dat ons kantoor in de voorbije termijn outplacement deed.');
    await press(manager, 'Verklaren');
    await link(manager, 'Gedragscode');
    await manager.page.getByLabel('Ik las de code').check();
    await press(manager, 'Ondertekenen');
    await link(manager, 'Medewerkers');
    for (const box of await manager.page.getByRole('checkbox').all()) await box.uncheck();
    for (const name of names) for (const box of await manager.page.getByLabel(name).all()) await box.check();
    await press(manager, 'Bewaren');
    await says(manager, 'Alles is er.');
    await press(manager, 'Indienen');
    await says(manager, 'Je aanvraag is ingediend.');
  }
  async function granted(office: string, grant: string) {
    const lies = await come('Lies');
    await link(lies, office);
    await link(lies, 'Ontvankelijk verklaren, MLP is in orde');
    await press(lies, 'Ontvankelijk verklaren, MLP is in orde');
    await says(lies, 'Klaar voor beoordeling');
    const dries = await come('Dries');
    await link(dries, office);
    await dries.page.getByLabel('Gunstig', { exact: true }).check();
    await dries.page.getByLabel('Waarop steunt je advies?').fill('De stukken zijn nagekeken en kloppen.');
    await press(dries, 'Beoordelen');
    await says(dries, 'Gedaan.');
    const amina = await come('Amina');
    await link(amina, office);
    await link(amina, grant);
    await press(amina, grant);
    await says(amina, 'Toegekend');
  }

  test('C-17: a renewal is too early the day before its window, and goes by the people who are still there', {
    timeout: 200_000,
  }, async () => {
    const nele = await come('Nele', '/certificate');
    await says(nele, 'Verlengen kan vanaf');
    await look(nele, 'renewal-too-early');
    await setClock(nele, inMonths(1, -1));
    await nele.to('/certificate');
    await says(nele, 'Verlengen kan vanaf');
    await setClock(nele, inMonths(1, 1));
    await nele.to('/certificate');
    await files(nele, ['Wim']);
    await says(nele, 'andere of nieuwe mensen');
    await look(nele, 'renewal-other-people');
    await granted('Tussenwal', 'Certificaat toekennen');
    await nele.to('/register?search=Tussenwal');
    expect(await nele.page.getByRole('main').innerText()).toMatch(/Geldig[\s\S]*Gaat nog in|Gaat nog in[\s\S]*Geldig/);
    await look(nele, 'renewal-both');
    expect(faults).toEqual({});
  });

  test('C-16: the same people renew, and the new certificate begins on the day after the old one', {
    timeout: 200_000,
  }, async () => {
    const sofie = await come('Sofie', '/certificate');
    await setClock(sofie, inMonths(9, 0));
    await sofie.to('/certificate');
    await files(sofie, ['Noor', 'Pieter', 'Tom']);
    await says(sofie, 'dezelfde mensen als in de vorige termijn');
    await look(sofie, 'renewal-same-people');
    await granted('Lindewerk', 'Certificaat toekennen');
    await setClock(sofie, inMonths(14, 1));
    await sofie.to('/register?search=Lindewerk');
    expect(await sofie.page.getByRole('main').innerText()).toMatch(/Geldig[\s\S]*Vervallen|Vervallen[\s\S]*Geldig/);
    await look(sofie, 'renewal-after');
    expect(faults).toEqual({});
  });

  test('V-05: a mandate is renewed for another six years, by two officers', { timeout: 200_000 }, async () => {
    const saskia = await come('Saskia', '/certificate');
    await setClock(saskia, inMonths(72 - 20 - 3, 0));
    await saskia.to('/certificate');
    await press(saskia, 'Mandaat aanvragen');
    await look(saskia, 'mandate-renewal');
    expect(faults).toEqual({});
  });
});
