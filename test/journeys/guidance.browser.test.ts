import { describe, expect, test } from 'vitest';
import { day, weekday } from '../../src/kernel/day.ts';
import { later } from './come.ts';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/** Guidance as its people live it: minutes that both sides say, a group with its seats, a job and its loss. */
describe.each(eyesOfStory('phone'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  /** Presses a button that says beside its name whom or which day it is about. */
  const push = ({ page }: Window, name: string) => page.getByRole('button', { name }).first().click();
  /** Bina's programme, as a consultant has it. */
  async function programme(window: Window): Promise<void> {
    const [one] = await stage().rows<{ id: string }>(
      `select p.citizen_id as id from programme p join citizen z using (citizen_id) where z.given_name = 'Bina'`,
    );
    await window.to(`/files/${one?.id}/programme`);
  }

  test('OURS-hours, WCAG-2.2: a worker says other minutes, and the office takes them over', {
    timeout: 120_000,
  }, async () => {
    const bina = await come('Bina', '/me/programme');
    await look(bina, 'my-programme');
    await says(bina, 'Kloppen deze minuten?');
    // What waits, beside one that differs already.
    const waiting = () => bina.page.locator('.w-card', { hasText: 'zegt dat je gesprek' });
    const answer = async (minutes: string) => {
      await waiting().getByLabel('Hoeveel minuten duurde het?').fill(minutes);
      await waiting().getByRole('button', { name: 'Versturen' }).click();
    };
    await waiting().getByText('Nee, het was anders').click();
    await answer('veel');
    await says(bina, 'Schrijf een geheel getal');
    expect(await waiting().locator('input[inputmode=numeric]').inputValue()).toBe('veel');
    await look(bina, 'my-minutes-wrong');
    await answer('76');
    await says(bina, 'De sessie duurt 75 minuten. Meer kan niet.');
    await answer('45');
    await says(bina, 'De minuten zijn bewaard.');
    await says(bina, 'Jij zei 45 minuten.');
    await look(bina, 'my-difference');

    const noor = await come('Noor', '/hours');
    await says(noor, 'Verschillen');
    await look(noor, 'hours');
    await push(noor, 'Overnemen: 45 min');
    await says(noor, 'De minuten zijn bewaard.');
    await bina.to('/me/programme');
    // The other one the worker takes over.
    await push(bina, 'Ik ga akkoord met 75 minuten');
    await says(bina, 'Je moet nu niets doen.');
    expect(faults).toEqual({});
  });

  test('O-05, OURS-guidance-session, WCAG-2.2: a group is planned, filled to its seats, and nobody is booked twice', {
    timeout: 120_000,
  }, async () => {
    const noor = await come('Noor', '/sessions');
    await look(noor, 'week');
    const on = later(stage().today, 9 - weekday(day(stage().today)) + 14);
    const plan = async (from: string, until: string) => {
      await noor.to('/sessions/new');
      await noor.page.getByLabel('In groep').check();
      await noor.page.getByLabel('Dienst').selectOption('interview');
      await typeDay(noor.page, 'day', on);
      await noor.page.getByLabel('Van', { exact: false }).first().fill(from);
      await noor.page.getByLabel('Tot', { exact: false }).first().fill(until);
      await noor.page.locator('[name="seats"]').fill('1');
      await noor.page.getByLabel('Op een plaats').check();
      await noor.page.getByLabel('Adres, of link').fill('Zaal Linde');
      await press(noor, 'Sessie plannen');
    };
    await plan('18:00', '17:00');
    await says(noor, 'Het einde ligt voor het begin.');
    await look(noor, 'session-reversed');
    await plan('17:00', '18:30');
    await says(noor, 'De sessie is gepland.');
    await look(noor, 'session-planned');
    await link(noor, 'Iemand uitnodigen');
    await noor.page.locator('[name="who"]').selectOption({ label: 'Bina Patel' });
    await press(noor, 'Iemand uitnodigen');
    await says(noor, '1 van 1 plaatsen');
    await says(noor, 'Alle plaatsen zijn bezet.');
    await look(noor, 'session-full');
    await plan('18:29', '19:00');
    await says(noor, 'overlapt dit met een andere sessie');
    await look(noor, 'session-twice');

    const bina = await come('Bina', '/me/programme');
    await says(bina, 'Zaal Linde');
    expect(faults).toEqual({});
  });

  test('OPL-11/9, OURS-programme, WCAG-2.2: a job interrupts, and its loss lets the guidance go on', {
    timeout: 120_000,
  }, async () => {
    const noor = await come('Noor', '/sessions');
    await programme(noor);
    await look(noor, 'programme');
    await link(noor, 'Onderbreken: nieuw werk');
    await typeDay(noor.page, 'on', later(stage().today, 1));
    await typeDay(noor.page, 'jobStartedOn', later(stage().today, 1));
    await press(noor, 'Onderbreken: nieuw werk');
    await says(noor, 'Deze datum ligt in de toekomst.');
    await look(noor, 'interruption-to-come');
    await typeDay(noor.page, 'on', later(stage().today, -3));
    await typeDay(noor.page, 'jobStartedOn', later(stage().today, -3));
    await press(noor, 'Onderbreken: nieuw werk');
    await says(noor, 'Onderbroken');
    await look(noor, 'programme-interrupted');

    const bina = await come('Bina', '/me/programme');
    await says(bina, 'Je begeleiding staat stil omdat je werk hebt.');
    await says(bina, 'Je hebt nu geen afspraken.');
    await look(bina, 'my-programme-interrupted');

    await link(noor, 'Hervatten');
    await typeDay(noor.page, 'jobLostOn', later(stage().today, -1));
    await typeDay(noor.page, 'askedOn', later(stage().today, -2));
    await typeDay(noor.page, 'resumedOn', stage().today);
    await press(noor, 'Hervatten');
    await says(noor, 'Deze datum klopt niet met een andere.');
    await typeDay(noor.page, 'jobLostOn', later(stage().today, -2));
    await press(noor, 'Hervatten');
    await says(noor, 'hervat op');
    await look(noor, 'programme-resumed');
    expect(faults).toEqual({});
  });
});
