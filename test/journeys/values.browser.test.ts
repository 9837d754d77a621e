import { describe, expect, test } from 'vitest';
import { later } from './come.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay } from './look.ts';

/** A service of four certified people whose checks average 82: client level under 80 per cent, not under 85. */
const service = (asOf: string) => ({
  asOf,
  languageRoles: ['nl', 'fr'],
  proPartner: true,
  staff: (['nl', 'fr'] as const).flatMap((languageRole) =>
    (['a-to-z', 'selection-tests'] as const).map((track) => ({
      ...{ id: `${track} ${languageRole}`, languageRole },
      certificates: [{ track, on: '2020-01-01' }],
    })),
  ),
  qChecks: [{ staffId: 'a-to-z nl', score: 82, closedOn: later(asOf, -30) }],
});

/**
 * How an authority changes a number, as its people live it: written by one, rehearsed, published by another, and the
 * public door answers by it from its day on. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('wide'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const levelOn = async (asOf: string): Promise<string> => {
    const reply = await fetch(`${stage().origin}/api/v1/selection/level-assessment`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(service(asOf)),
    });
    return ((await reply.json()) as { level: string }).level;
  };

  test('WCAG-2.2, S-09, OURS-values: 80 becomes 85 per cent, by two people and from its day on', {
    timeout: 300_000,
  }, async () => {
    const fromOn = later(stage().today, 31);
    const marijke = await come('Marijke');
    await look(marijke, 'values');
    await link(marijke, 'Wijzigen Gemiddelde van de Q-checks');
    await marijke.page.getByLabel('Nieuwe waarde').fill('veel');
    await typeDay(marijke.page, 'fromOn', stage().today);
    await marijke.page.getByLabel('Waarom?').fill('De kwaliteit van de selecties moet omhoog.');
    await press(marijke, 'Bewaren');
    await says(marijke, 'Schrijf een getal');
    await marijke.page.getByLabel('Nieuwe waarde').fill('85');
    await press(marijke, 'Bewaren');
    await says(marijke, 'Een wijziging geldt ten vroegste vanaf morgen.');
    await look(marijke, 'value-wrong-day');
    expect(await marijke.page.getByLabel('Waarom?').inputValue()).toContain('kwaliteit');
    await typeDay(marijke.page, 'fromOn', fromOn);
    await press(marijke, 'Bewaren');
    await says(marijke, 'Probeer de wijziging nu op alle dossiers.');
    await look(marijke, 'value-draft');
    await press(marijke, 'Proberen op alle dossiers');
    await says(marijke, 'De proef is gedaan.');
    await says(marijke, 'Jij schreef deze wijziging. Een collega publiceert ze.');
    await look(marijke, 'value-rehearsed');

    const benoit = await come('Benoit');
    await benoit.page.getByRole('link', { name: 'Gemiddelde van de Q-checks, minstens', exact: true }).click();
    await look(benoit, 'value-to-publish');
    await press(benoit, 'Publiceren');
    await says(benoit, 'Gepubliceerd. Iedereen kan ze nu lezen.');
    await look(benoit, 'value-published');
    expect([await levelOn(later(fromOn, -1)), await levelOn(fromOn)]).toEqual(['client', 'individual']);

    await benoit.page.locator('.w-demo__clock summary').click();
    await benoit.page.locator('.w-demo__clock input[type=date]').fill(fromOn);
    await press(benoit, 'Zet de klok');
    await says(benoit, 'In werking');
    await look(benoit, 'value-in-force');
    await benoit.to('/law');
    await says(benoit, '85 %');
    await says(benoit, 'De kwaliteit van de selecties moet omhoog.');
    await look(benoit, 'law');
    expect([await levelOn(later(fromOn, -1)), await levelOn(fromOn)]).toEqual(['client', 'individual']);
    await benoit.page.locator('.w-demo__clock summary').click();
    await press(benoit, 'Terug naar echt vandaag');
    expect(faults).toEqual({});
  });

  test('C-18: a change of CERTO says whom it touches and whom not, and is withdrawn with reasons', {
    timeout: 120_000,
  }, async () => {
    const katleen = await come('Katleen');
    await link(katleen, 'Wijzigen Verlengen kan');
    await katleen.page.getByLabel('Nieuwe waarde').fill('9');
    await typeDay(katleen.page, 'fromOn', later(stage().today, 10));
    await katleen.page.getByLabel('Waarom?').fill('Kantoren plannen graag vroeger.');
    await press(katleen, 'Bewaren');
    await press(katleen, 'Proberen op alle dossiers');
    await says(katleen, 'Certificaat van');
    await look(katleen, 'value-certo-rehearsed');
    await katleen.page.getByText('Wijziging intrekken').first().click();
    await press(katleen, 'Wijziging intrekken');
    await look(katleen, 'value-withdraw-empty');
    await katleen.page.getByLabel('Waarom trek je ze in?').fill('Toch niet.');
    await press(katleen, 'Wijziging intrekken');
    await says(katleen, 'Ingetrokken.');
    await look(katleen, 'value-withdrawn');
    expect(faults).toEqual({});
  });
});
