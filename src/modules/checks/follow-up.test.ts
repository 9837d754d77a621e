import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aCheckedCentre, type CheckedCentre } from '../../../test/setup/checks.ts';
import { aHouse, anOrganisation, aProfessional, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { letters } from '../letters.ts';
import { checksOf, findInformation, listDue, listFollowed, recordFollowUp, sendInformation } from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const ever = { from: on('2026-01-01'), until: on('2026-12-31') };

describe.each(usualEngines)('following up a centre on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let it: CheckedCentre;
  let stranger: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    site = await aSite(house);
    it = await aCheckedCentre(house);
    const elsewhere = await anOrganisation(house, 'Elders', 'career-centre', []);
    stranger = await aProfessional(house, elsewhere, 'office-manager', 'Bert');
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });
  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const forced = (who: Actor, sql: string) =>
    house.as(who, sql).then(
      (rows) => rows.length,
      () => 'refused',
    );

  test('V-09: an officer records what was done, the centre reads it, and the plan counts it', async () => {
    const { orgId, first, manager } = it;
    const visit = {
      orgId,
      id: newId(),
      what: 'visit' as const,
      doneOn: on('2026-06-30'),
      isCorrect: null,
      text: 'Gezien.',
    };
    expect(why(await house.does(manager, recordFollowUp, visit))).toEqual(['door-closed']);
    expect(why(await house.does(first, recordFollowUp, { ...visit, doneOn: on('2026-07-02') }))).toEqual([
      'date-in-future',
    ]);
    expect(why(await house.does(first, recordFollowUp, { ...visit, doneOn: on('2026-03-01') }))).toEqual([
      'no-mandate-then',
    ]);
    expect(why(await house.does(first, recordFollowUp, { ...visit, isCorrect: true }))).toEqual(['offer-unjudged']);
    expect(why(await house.does(first, recordFollowUp, visit))).toBe('done');
    const offer = {
      ...visit,
      id: newId(),
      what: 'offer-check' as const,
      doneOn: on('2026-07-01'),
      text: 'Prijs klopt niet.',
    };
    expect(why(await house.does(first, recordFollowUp, offer))).toEqual(['offer-unjudged']);
    expect(why(await house.does(first, recordFollowUp, { ...offer, isCorrect: false }))).toBe('done');

    for (const who of [first, manager])
      expect(
        (await checksOf(house.database, scope(who), orgId, ever)).map(({ kind, on: day, isCorrect, text }) => [
          kind,
          day,
          isCorrect,
          text,
        ]),
      ).toEqual([
        ['offer-check', '2026-07-01', false, 'Prijs klopt niet.'],
        ['file-check', '2026-07-01', null, null],
        ['visit', '2026-06-30', null, 'Gezien.'],
      ]);
    expect(
      await checksOf(house.database, scope(first), orgId, { from: on('2026-07-02'), until: on('2026-12-31') }),
    ).toEqual([]);
    expect(await checksOf(house.database, scope(stranger), orgId, ever)).toEqual([]);
    const [centre] = await listFollowed(house.database, scope(manager), orgId);
    expect(centre?.plan.filter(({ state }) => state === 'done').map(({ kind }) => kind)).toEqual([
      'offer-check',
      'visit',
      'file-check',
    ]);
    // The mandate began on 2 March 2026: the first information mail was due on 2 June.
    const due = async () => (await listDue(house.database, scope(first))).map(({ kind, state }) => `${kind} ${state}`);
    expect(await due()).toEqual(['information late']);
    house.today('2026-07-04');
    expect(await due()).toEqual(['information late', 'contact soon']);
    house.today('2026-07-01');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('V-09: an information mail goes to every centre with a mandate, in the language of who reads', async () => {
    const { orgId, first, manager } = it;
    const id = newId();
    const vdab = first.orgId ?? '';
    const words = [
      { language: 'nl' as const, subject: 'Nieuw kader', body: 'Vanaf januari.' },
      { language: 'fr' as const, subject: 'Nouveau cadre', body: 'À partir de janvier.' },
    ];
    expect(why(await house.does(manager, sendInformation, { orgId, id, words }))).toEqual(['door-closed']);
    expect(why(await house.does(first, sendInformation, { orgId: vdab, id, words: words.slice(1) }))).toEqual([
      'information-incomplete',
    ]);
    expect(why(await house.does(first, sendInformation, { orgId: vdab, id, words }))).toBe('done');
    const sent = await house.rows<{ payload: Record<string, string> }>(
      `select payload from outbox where topic = 'information-sent'`,
    );
    expect(sent.map(({ payload }) => payload.orgId)).toEqual([orgId]);
    const [told] = await house.database.run(
      scope(systemActor),
      letters['information-sent'].recipients.with(JSON.stringify(sent[0]?.payload)),
    );
    expect(told).toMatchObject([{ to: 'saskia@example.org', language: 'nl', path: `/info-mails/${id}` }]);
    for (const [language, subject] of [
      ['nl', 'Nieuw kader'],
      ['fr', 'Nouveau cadre'],
      ['en', 'Nieuw kader'],
    ] as const)
      expect((await findInformation(house.database, scope(manager), id, language))?.subject).toBe(subject);
    expect(await findInformation(house.database, scope(stranger), id, 'nl')).toBe(null);
    expect(
      (await checksOf(house.database, scope(manager), orgId, ever)).filter(({ kind }) => kind === 'information'),
    ).toMatchObject([{ on: '2026-07-01', text: 'Nieuw kader' }]);
    expect((await listDue(house.database, scope(first))).map(({ kind }) => kind)).toEqual([]);
    for (const table of ['follow_up', 'follow_up_text', 'information', 'information_text'])
      expect([table, await forced(stranger, `select 1 from ${table}`)]).toEqual([table, 0]);
    expect(
      await forced(
        manager,
        `insert into follow_up values ('${orgId}', '${newId()}', 1, 'visit', '2026-07-01', '2026-07-01', '${manager.id}') returning id`,
      ),
    ).toBe('refused');
    expect(await forced(first, `update follow_up set done_on = '2026-06-01' returning id`)).toBe('refused');
  });

  test('OURS-follow-up: what is late stands on an officer’s first page, and forms come back with every word', async () => {
    const { orgId, first, manager } = it;
    const lore = await site.enter(first);
    house.today('2026-09-01');
    expect((await lore.get('/')).body).toMatch(/Klaverpad[\s\S]*Contact[\s\S]*02\/09\/2026[\s\S]*Binnenkort/);
    const typed = {
      what: 'contact',
      'doneOn-day': '31',
      'doneOn-month': '8',
      'doneOn-year': '2026',
      text: 'Gebeld.',
      once: newId(),
    };
    const wrong = await lore.send(`/follow-up/${orgId}`, { ...typed, correct: 'yes' });
    expect([wrong.status, wrong.body.includes('Gebeld.'), wrong.body.includes('Zeg bij een nazicht')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await lore.send(`/follow-up/${orgId}`, typed)).body).toContain('Genoteerd. Het centrum kan het lezen.');
    const saskia = await site.enter(manager);
    expect((await saskia.get(`/follow-up/${orgId}`)).body).toContain('Gebeld.');
    expect((await saskia.send(`/follow-up/${orgId}`, typed)).status).toBe(403);
    const empty = await lore.send('/info-mails/new', { 'subject-nl': 'Iets', once: newId() });
    expect([empty.status, empty.body.includes('Iets')]).toEqual([422, true]);
  });
});
