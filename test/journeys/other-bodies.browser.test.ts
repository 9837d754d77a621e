import { describe, expect, test } from 'vitest';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/**
 * What a mandate and a level stand on, as their people live it: conditions beside the mandate, a quality certificate that is
 * noted anew, and a suspension that is contested. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('phone').filter(({ javaScript }) => javaScript))('at $width pixels', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const write = ({ page }: Window, label: string, words: string) => page.getByLabel(label).fill(words);

  test('V-04, V-06, OURS-entitlement, WCAG-2.2: a centre sees what its mandate stands on, and an officer notes a label', {
    timeout: 180_000,
  }, async () => {
    const saskia = await come('Saskia');
    await says(saskia, 'Alles waarop je mandaat steunt, klopt vandaag.');
    await says(saskia, 'Een geldig kwaliteitscertificaat');
    await look(saskia, 'centre-home');
    const yves = await come('Yves', '/findings');
    await says(yves, 'Elk mandaat is vandaag in orde.');
    await look(yves, 'mandate-findings');
    await come('Yves', '/certificates');
    await link(yves, 'Klaverpad');
    await link(yves, 'Nieuw kwaliteitscertificaat noteren');
    await look(yves, 'note-label');
    await yves.page.locator('select[name="code"]').selectOption('qfor');
    await yves.page.locator('input[name="number"]').fill('77');
    await typeDay(yves.page, 'fromOn', stage().today);
    await typeDay(yves.page, 'endsOn', '2040-06-30');
    await press(yves, 'Nieuw kwaliteitscertificaat noteren');
    await yves.page.waitForURL(/told=decided/);
    await come('Saskia');
    await says(saskia, /2040/);
    expect(faults).toEqual({});
  });

  test('V-06, OURS-appeal, OURS-separation: a suspended mandate is contested, and who had a part does not handle it', {
    timeout: 180_000,
  }, async () => {
    const yves = await come('Yves', '/certificates');
    await link(yves, 'Klaverpad');
    await link(yves, 'Schorsen');
    await yves.page.getByLabel('V-06').check();
    await write(yves, 'Waarom?', 'De controle bleef zonder antwoord.');
    await press(yves, 'Schorsen');
    await says(yves, 'Geschorst');
    const saskia = await come('Saskia');
    await says(saskia, 'Nee, het mandaat is geschorst. Onder Mandaat staat waarom.');
    expect(await saskia.page.getByText('Mag registreren').count()).toBe(0);
    await come('Saskia', '/certificates');
    await link(saskia, 'Klaverpad');
    await link(saskia, 'Beroep instellen');
    await says(saskia, 'Schorsing van het mandaat');
    await look(saskia, 'mandate-appeal');
    await write(saskia, 'Waarom ben je het niet eens met de beslissing?', 'We antwoordden op tijd.');
    await press(saskia, 'Beroep instellen');
    await says(saskia, 'Een medewerker van VDAB bevestigt de ontvangst.');
    for (const name of ['Yves', 'Lore']) {
      const officer = await come(name, new URL(saskia.page.url()).pathname);
      await says(officer, 'Jij werkte mee aan de beslissing.');
    }
    await look(yves, 'mandate-took-part');
    const jana = await come('Jana', '/appeals');
    await look(jana, 'mandate-appeals');
    expect(await jana.page.getByText('Er is geen beroep.').count()).toBe(0);
    await link(jana, 'Schorsing van het mandaat');
    await press(jana, 'Ontvangst bevestigen');
    await link(jana, 'De beslissing vernietigen');
    await look(jana, 'mandate-annul');
    await write(jana, 'Waarom?', 'Het antwoord kwam op tijd.');
    await press(jana, 'De beslissing vernietigen');
    await says(jana, 'De beslissing is vernietigd');
    await come('Saskia');
    await says(saskia, 'Alles waarop je mandaat steunt, klopt vandaag.');
    const kristof = await come('Kristof', '/appeals');
    await says(kristof, 'Er is geen beroep.');
    expect(faults).toEqual({});
  });

  test('S-09, OURS-entitlement, WCAG-2.2: a service and BOSA meet the findings on levels, and those of no other body', {
    timeout: 180_000,
  }, async () => {
    const kristof = await come('Kristof', '/findings');
    await says(kristof, 'Hier zie je waarop je niveau steunt');
    await look(kristof, 'service-findings');
    const veerle = await come('Veerle', '/findings');
    await says(veerle, 'Elk niveau is vandaag in orde.');
    await look(veerle, 'level-findings');
    await come('Veerle', '/appeals');
    await says(veerle, 'Er is geen beroep.');
    await look(veerle, 'level-appeals');
    expect(faults).toEqual({});
  });
});
