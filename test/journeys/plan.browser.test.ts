import { describe, expect, test } from 'vitest';
import { aCompany, link, press } from './company.ts';
import { eyesOfStory } from './look.ts';

/** A plan goes from draft to version to agreement: the consultant writes it, and the citizen reads it on a phone, without JavaScript. */
describe.each(eyesOfStory('bare'))('at $width pixels, with JavaScript: $javaScript', (eyes) => {
  const { come, look, stage, faults } = aCompany(eyes);

  test('M-11, M-12, OURS-action-plan, WCAG-2.2: a draft becomes a version with its document, and the citizen agrees', {
    timeout: 120_000,
  }, async () => {
    const [bina] = await stage().rows<{ id: string }>(`select citizen_id as id from citizen where given_name = 'Bina'`);
    const noor = await come('Noor ');
    await noor.to(`/files/${bina?.id}/programme`);
    await link(noor, 'Actieplan');
    await noor.page.getByText(/Dit is een ontwerp, bewaard op/).waitFor();

    await press(noor, 'Nog een stap');
    await noor.page.getByLabel('Plaats').fill('Lindewerk, eerste verdieping');
    await press(noor, 'Delen met de burger');
    await noor.page.getByText('Schrijf waar de burger naartoe werkt.').first().waitFor();
    expect(await noor.page.getByLabel('Plaats').inputValue()).toBe('Lindewerk, eerste verdieping');
    await look(noor, 'without a goal');
    await noor.page.getByLabel('Waar je naartoe werkt').fill('Een job op een personeelsdienst');
    await press(noor, 'Delen met de burger');
    await noor.page.getByText('Het plan is gedeeld. Het staat bij de documenten.').waitFor();
    await look(noor, 'shared');

    const own = await come('Bina ');
    await own.to('/me/programme');
    await link(own, 'Je actieplan');
    await own.page.getByText('Een job op een personeelsdienst').waitFor();
    await press(own, 'Ik heb dit gezien en ga akkoord');
    await own.page.getByText(/Je ging akkoord op/).waitFor();
    await look(own, 'agreed');

    await noor.to(`/files/${bina?.id}/programme/report`);
    await noor.page.getByText(/Het programma loopt nog tot en met/).waitFor();
    expect(faults).toEqual({});
  });
});
