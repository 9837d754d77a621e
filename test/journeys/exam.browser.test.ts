import { describe, expect, test } from 'vitest';
import { aCompany, says } from './company.ts';
import { eyesOfStory, type Window } from './look.ts';

/**
 * The competence test as its people live it: Lotte sits it, her connection is lost on the way, and her manager hears how it
 * went; the secretariat looks at its figures and corrects a key. Every page is checked by axe and for its width.
 */
describe.each(eyesOfStory('phone'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  // A question's buttons have more than their name.
  const press = ({ page }: Window, name: string) => page.getByRole('button', { name }).first().click();
  const kept = () =>
    stage().rows<{ chosen: string[] }>(
      'select chosen from answer w join attempt a on a.id = w.attempt_id where a.passed is null',
    );

  test('WCAG-2.2, C-05, C-11: Lotte sits the test, loses her connection, and loses no answer', {
    timeout: 300_000,
  }, async () => {
    const lotte = await come('Lotte', '/exams');
    await look(lotte, 'candidate');
    await lotte.to('/exams/study');
    await look(lotte, 'study');
    await lotte.page.getByRole('link', { name: 'Verlengen en beëindigen' }).click();
    await says(lotte, 'Stopgezet zet een consulent nooit zelf.');
    await look(lotte, 'topic');
    await lotte.to('/exams');
    await press(lotte, 'Beginnen in het Nederlands');
    await says(lotte, 'Vraag 1 van 12');
    await look(lotte, 'question');
    const boxes = lotte.page.locator('input[name=chosen]');
    await boxes.first().check();
    if (eyes.javaScript) {
      await says(lotte, /Bewaard om \d\d:\d\d/);
      await lotte.context.setOffline(true);
      await boxes.nth(1).check();
      await says(lotte, 'De verbinding is weg');
      await look(lotte, 'offline');
      // A way on does not lead out of the page while the connection is gone.
      await press(lotte, 'Bewaren en volgende');
      await says(lotte, 'Vraag 1 van 12');
      expect(await kept()).toEqual([{ chosen: ['a'] }]);
      await lotte.context.setOffline(false);
      await says(lotte, /Bewaard om \d\d:\d\d/);
      expect(await kept()).toEqual([{ chosen: ['a', 'b'] }]);
    }
    await press(lotte, 'Bewaren en volgende');
    await says(lotte, 'Vraag 2 van 12');
    await press(lotte, 'Vorige');
    await says(lotte, 'Vraag 1 van 12');
    expect(await boxes.first().isChecked()).toBe(true);
    for (let n = 1; n <= 12; n += 1) {
      await says(lotte, `Vraag ${n} van 12`);
      if (n > 1) await boxes.nth(n % 3).check();
      await press(lotte, 'Bewaren en volgende');
    }
    await says(lotte, 'Alle vragen zijn beantwoord.');
    await look(lotte, 'review');
    await press(lotte, 'Afgeven');
    await says(lotte, /Je bent (niet )?geslaagd/);
    await says(lotte, 'Per onderwerp');
    await look(lotte, 'result');

    const sofie = await come('Sofie', '/exams');
    await sofie.page.getByRole('rowheader', { name: 'Lotte Claeys' }).waitFor();
    await look(sofie, 'office');
    // Of the exam she hears that it was passed or not: no points, no answers.
    expect(await sofie.page.getByRole('table').innerText()).not.toMatch(/\d+ van 12/);
    expect(faults).toEqual({});
  });

  test('WCAG-2.2, OURS-exam-figures, OURS-exam-regrade: the secretariat plans, reads figures and corrects a key', {
    timeout: 300_000,
  }, async () => {
    const lies = await come('Lies', '/exam-sittings');
    await look(lies, 'sittings');
    await lies.page.getByRole('main').getByRole('link', { name: /–/ }).last().click();
    await says(lies, 'Samira Ouali');
    await look(lies, 'sitting');
    await lies.to('/exam-sittings/new');
    await press(lies, 'Zitting plannen');
    await says(lies, 'Fout');
    await look(lies, 'plan-empty');
    await lies.to('/exam-extra-time');
    await look(lies, 'extra-time');
    await lies.to('/exam-bank/new');
    await look(lies, 'write');
    await lies.to('/exam-bank');
    await look(lies, 'bank');
    await lies.page.getByRole('main').getByRole('link', { name: 'Wie zet een lijn op Stopgezet?' }).click();
    await look(lies, 'bank-question');
    await lies.page.getByRole('link', { name: 'Sleutel verbeteren' }).first().click();
    await lies.page.getByLabel('De consulent, zodra de burger werk heeft').check();
    await lies.page.getByLabel('De sociaal interventieadviseur').uncheck();
    await lies.page.getByLabel('Waarom verandert de sleutel?').fill('De sleutel stond verkeerd.');
    await press(lies, 'Bekijk wie dit raakt');
    await says(lies, 'Wie geslaagd was, blijft dat.');
    await look(lies, 'regrade');
    const [before] = await stage().rows<{ n: number }>(`select count(*)::int as n from attempt where passed`);
    await press(lies, 'Sleutel nu verbeteren');
    await says(lies, 'De sleutel is verbeterd.');
    await look(lies, 'regraded');
    const [after] = await stage().rows<{ n: number }>(`select count(*)::int as n from attempt where passed`);
    expect(after?.n).toBeGreaterThanOrEqual(before?.n ?? 0);
    expect(faults).toEqual({});
  });
});
