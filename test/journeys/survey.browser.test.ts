import { describe, expect, test } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { lastDayOf, quarterOf } from '../../src/kernel/quarter.ts';
import { aBrowser } from '../browser.ts';
import { later } from './come.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/** The questions of the letter, each answered by its first or its last choice. */
const choices = (isContent: boolean) => ({
  ...{
    'q-overall': isContent ? 'very-satisfied' : 'dissatisfied',
    'q-consultant': 'satisfied',
    'q-tailored': 'agrees',
  },
  ...{ 'q-helped': isContent ? 'agrees' : 'neither', 'q-plan': 'yes', 'q-complaining': isContent ? 'yes' : 'no' },
});

/**
 * A survey as its people live it: asked by mail and by letter, answered without an account, typed in, published, read. Every
 * page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('phone'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const tick = async ({ page }: Window, question: string, choice: string) =>
    page.getByRole('group', { name: question }).getByLabel(choice, { exact: true }).check();

  test('C-07, OURS-survey, WCAG-2.2: an employer answers by the link of a mail, and hears when something is missing', {
    timeout: 240_000,
  }, async () => {
    const ruben = await come('Ruben', '/surveys');
    await look(ruben, 'surveys-nothing');
    await link(ruben, 'Een ronde starten');
    await ruben.page.getByLabel('Werkgevers over outplacement').check();
    await typeDay(ruben.page, 'fromOn', later(stage().today, -60));
    await typeDay(ruben.page, 'endsOn', stage().today);
    await ruben.page.getByLabel('E-mailadressen').fill('hr@firma');
    await press(ruben, 'Een ronde starten');
    await says(ruben, 'Lijn 1 is geen e-mailadres: hr@firma');
    await look(ruben, 'round-wrong');
    await ruben.page.getByLabel('E-mailadressen').fill('hr@firma.example.org');
    await press(ruben, 'Een ronde starten');
    await says(ruben, 'De ronde is gestart.');
    await look(ruben, 'round-started');
    await stage().deliver();
    await ruben.to('/demo/mailbox');
    await says(ruben, 'Een paar korte vragen voor jou');
    await look(ruben, 'mailbox');
    await ruben.page.getByRole('link', { name: /\/s\// }).first().click();
    await says(ruben, 'Hoe was de samenwerking voor outplacement?');
    const address = ruben.page.url();
    await look(ruben, 'questions');
    await tick(ruben, 'Hoe tevreden ben je over de dienstverlening', 'Tevreden');
    await ruben.page.getByLabel('Wil je nog iets zeggen?').fill('Vlot bereikbaar.');
    await press(ruben, 'Antwoorden versturen');
    await says(ruben, 'Dit moet nog in orde');
    await look(ruben, 'questions-missing');
    expect(await ruben.page.getByLabel('Wil je nog iets zeggen?').inputValue()).toBe('Vlot bereikbaar.');
    await tick(ruben, 'Hoe tevreden ben je over je contactpersoon', 'Heel tevreden');
    await tick(ruben, 'Het kantoor deed wat was afgesproken.', 'Waar');
    await tick(ruben, 'Kies je opnieuw voor dit kantoor?', 'Ja');
    await tick(ruben, 'Weet je waar je terechtkunt met een klacht?', 'Nee');
    await press(ruben, 'Antwoorden versturen');
    await says(ruben, 'Bedankt, je antwoord is bewaard');
    await look(ruben, 'thanks');
    await ruben.page.goto(address);
    await says(ruben, 'Op deze vragen is al geantwoord');
    await look(ruben, 'answered-already');
    expect(faults).toEqual({});
  });

  test('OURS-survey-apart, OURS-survey-hidden, WCAG-2.2: letters are printed, answered and typed in, and the office reads what they say', {
    timeout: 240_000,
  }, async () => {
    const lies = await come('Lies', '/surveys');
    await look(lies, 'surveys-of-the-body');
    await link(lies, 'Horst & Haven');
    await link(lies, 'Een ronde starten');
    await lies.page.getByLabel('Burgers over outplacement').check();
    await typeDay(lies.page, 'fromOn', later(stage().today, -60));
    await typeDay(lies.page, 'endsOn', stage().today);
    await lies.page.getByLabel('Brieven met een code').fill('11');
    await press(lies, 'Een ronde starten');
    await link(lies, 'Brieven tonen');
    await look(lies, 'letters-of-a-round');
    const codes = await lies.page.locator('.w-letter__code').allInnerTexts();
    const [first = '', second = '', ...rest] = codes;
    expect(codes).toHaveLength(11);

    // Somebody with a letter, on a phone of their own.
    const gust = await come('Bina', '/survey');
    await gust.page.getByLabel('Code').fill('K7QM-2F9D');
    await press(gust, 'Naar de vragen');
    await says(gust, 'Met deze code kom je niet bij vragen');
    await look(gust, 'code-wrong');
    await gust.page.getByLabel('Code').fill(first.toLowerCase().replace('-', ' '));
    await press(gust, 'Naar de vragen');
    await tick(gust, 'Hoe tevreden ben je over je begeleiding?', 'Heel tevreden');
    await tick(gust, 'Hoe tevreden ben je over je begeleider?', 'Tevreden');
    await tick(gust, 'De begeleiding paste bij wat ik nodig had.', 'Waar');
    await tick(gust, 'Ik weet nu beter hoe ik werk kan vinden.', 'Geen van beide');
    await tick(gust, 'Maakte je samen een actieplan?', 'Ja');
    await tick(gust, 'Weet je waar je terechtkunt met een klacht?', 'Ik weet het niet');
    await press(gust, 'Antwoorden versturen');
    await says(gust, 'Bedankt, je antwoord is bewaard');
    for (const [at, code] of rest.entries()) {
      const others = aBrowser(null, stage().origin);
      await others.post('/survey', { code, do: 'send', ...choices(at < 5) });
    }

    await lies.to('/surveys/paper');
    await lies.page.getByLabel('Code').fill(second);
    await press(lies, 'Code opzoeken');
    await look(lies, 'typing-in');
    await tick(lies, 'Hoe tevreden ben je over je begeleiding?', 'Ontevreden');
    await press(lies, 'Antwoord bewaren');
    await says(lies, 'Dit moet nog in orde');
    for (const [name, value] of Object.entries(choices(false)))
      await lies.page.locator(`input[name="${name}"][value="${value}"]`).check();
    await press(lies, 'Antwoord bewaren');
    await says(lies, 'Het antwoord is bewaard. Vernietig het papier.');

    const end = lastDayOf(quarterOf(day(stage().today)));
    if (!(await lies.page.getByRole('button', { name: 'Zet de klok', exact: true }).isVisible()))
      await lies.page.getByText('Zet de klok vooruit').click();
    await lies.page.getByLabel('Naar een dag').fill(later(end, 61));
    await press(lies, 'Zet de klok');
    const ruben = await come('Ruben', '/surveys');
    await says(ruben, 'Burgers over outplacement');
    await says(ruben, '11 antwoorden.');
    await ruben.page.getByText('Toon de cijfers als tabel').first().click();
    await says(ruben, '6 van 11');
    await says(ruben, 'op minder dan 5 na alle 11');
    await look(ruben, 'results');
    expect(await ruben.page.locator('main').innerText()).not.toMatch(/\b[0-4] van 11/);
    expect(faults).toEqual({});
  });
});
