import { describe, expect, test } from 'vitest';
import { criterionNames } from '../../schemes/index.ts';
import { later } from './come.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/**
 * A file check as its people live it: a guidance registered, a sample drawn, the file held to the definition, the citizen asked
 * without an account, the centre heard, and a measure. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('bare'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const file = ({ page }: Window) => page.locator('main a[href*="/files/"]').first().click();

  test('V-07, V-08, V-09, OURS-draw, WCAG-2.2: a file check from the draw to a measure', {
    timeout: 240_000,
  }, async () => {
    const [saskia, lore] = [await come('Saskia', '/guidances'), await come('Lore', '/checks')];
    await typeDay(saskia.page, 'startsOn', later(stage().today, -30));
    await saskia.page.getByLabel('Begeleider').selectOption({ index: 1 });
    await saskia.page.getByLabel('Eerste cheque').check();
    await press(saskia, 'Begeleiding registreren');
    await says(saskia, 'Geregistreerd. Schrijf de code op je dossier.');
    await link(saskia, 'Beëindigen');
    await typeDay(saskia.page, 'endedOn', later(stage().today, -1));
    await saskia.page.getByLabel('Hoeveel gesprekken?').fill('4');
    await press(saskia, 'Beëindigen');
    await says(saskia, 'De begeleiding is beëindigd.');
    await look(saskia, 'guidances');

    await link(lore, 'Steekproef voorbereiden');
    await lore.page.getByLabel('Centrum').selectOption({ label: 'Klaverpad Loopbaanbegeleiding' });
    await typeDay(lore.page, 'fromOn', later(stage().today, -3));
    await typeDay(lore.page, 'endsOn', later(stage().today, -1));
    await lore.page.getByLabel('Hoeveel dossiers?').fill('1');
    await press(lore, 'Steekproef voorbereiden');
    await link(lore, 'Lijst vastleggen');
    await press(lore, 'Lijst vastleggen');
    await press(lore, 'Trekken');
    await press(lore, 'Dossiers vragen');
    await says(lore, 'Dossiers gevraagd');
    const check = new URL(lore.page.url()).pathname;

    await saskia.to(check);
    await saskia.page.getByLabel('Waar en wanneer kunnen we de dossiers inkijken?').fill('In Mechelen, elke dinsdag.');
    await press(saskia, 'Dossiers klaarleggen');
    await file(saskia);
    await saskia.page.getByLabel('Naam van de klant').fill('Zita');
    await saskia.page.getByLabel('E-mailadres').fill('zita@example.org');
    await typeDay(saskia.page, 'consentedOn', stage().today);
    await look(saskia, 'contact');
    await press(saskia, 'Bewaren');
    await says(saskia, 'Je zei al wie we mogen vragen.');

    await lore.to(check);
    await file(lore);
    await press(lore, 'Vraag mailen');
    for (const name of criterionNames) {
      const result = name === 'plan' ? 'not-met' : 'met';
      await lore.page.locator(`input[name="result-${name}"][value="${result}"]`).check();
      await lore.page.locator(`input[name="evidence-${name}"]`).fill('Blad 2.');
    }
    await press(lore, 'Bewaren');
    await says(lore, 'Zeg wat er niet voldoet, of waarom je het niet kon zien.');
    await lore.page.locator('input[name="remark-plan"]').fill('Er is geen plan.');
    await press(lore, 'Bewaren');
    await says(lore, 'Niet van kwaliteit');
    await look(lore, 'checklist');

    await stage().deliver();
    const zita = await come('Bina', '/demo/mailbox');
    await zita.page.getByRole('link', { name: /\/q\// }).first().click();
    await says(zita, 'Loopbaanbegeleiding bij Klaverpad Loopbaanbegeleiding');
    await look(zita, 'question');
    await press(zita, 'Antwoord versturen');
    await says(zita, 'Dit moet nog in orde');
    await zita.page.getByLabel('Ja, ik ben tevreden').check();
    await press(zita, 'Antwoord versturen');
    await says(zita, 'Bedankt, je antwoord is bewaard');

    await lore.to(check);
    await press(lore, 'Bevindingen versturen');
    await says(lore, 'Bevindingen verstuurd');
    await look(lore, 'sent');
    await saskia.to(check);
    await says(saskia, 'Niet van kwaliteit');
    await saskia.page.getByLabel('Wat zeg je over de bevindingen?').fill('De klant stopte vroeger.');
    await press(saskia, 'Antwoorden');
    await says(saskia, 'Het centrum antwoordde');
    await lore.to(check);
    expect(await lore.page.getByRole('button', { name: 'Beslissen' }).count()).toBe(0);
    const yves = await come('Yves', check);
    await yves.page.getByLabel('Verbeterplan').check();
    await yves.page.getByLabel('Waarom?').fill('Een plan hoort bij elke begeleiding.');
    await press(yves, 'Beslissen');
    await says(yves, 'Motivering van de beslissing');
    await look(yves, 'decided');
    await saskia.to(check);
    await says(saskia, 'Aan je mandaat verandert dit niets.');
    await look(saskia, 'decided-own');
    expect(faults).toEqual({});
  });
});
