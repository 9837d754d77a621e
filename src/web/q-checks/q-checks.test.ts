import { afterAll, beforeAll, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, on, type TestHouse } from '../../../test/setup/house.ts';
import { aService, atClientLevel, type Selecting } from '../../../test/setup/selection.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { criteriaOn, judgeSelection, qChecksOf } from '../../modules/q-checks/index.ts';
import { assessLevel, loadSelectionFacts } from '../../modules/selection/index.ts';
import { newId } from '../../platform/new-id.ts';

const dayFields = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const { criteria } = criteriaOn(on('2026-02-02'));
/** A judgement as the form sends it: what is named is not in order, everything else is. */
const judged = (...short: string[]): Record<string, string> =>
  Object.fromEntries(
    criteria.flatMap(({ id }) => [
      [`v-${id}`, short.includes(id) ? 'not-met' : 'met'],
      [`r-${id}`, short.includes(id) ? 'Zie blz. 3.' : ''],
    ]),
  );

let house: TestHouse;
let site: TestSite;
let all: Selecting;
beforeAll(async () => {
  house = await aHouse('server', '2026-01-05');
  site = await aSite(house);
  all = await aService(house);
  await atClientLevel(house, all);
});
afterAll(async () => {
  await site.close();
  await house.close();
});

const level = async () => {
  const scope = { actor: all.manager, today: house.clock.today() };
  const found = await loadSelectionFacts(house.database, scope, all.service.id);
  return found && assessLevel(found.facts, house.clock.today());
};
const selections = () => `/services/${all.service.id}/selections`;
const pageOf = async (code: string) => {
  const [row] = await house.rows<{ id: string }>('select id from closed_selection where code = $1', code);
  return `${selections()}/${row?.id}`;
};

/** Notes a selection; gives what the page says. */
async function noted(code: string, person: Actor, closedOn: string): Promise<string> {
  const omar = await site.enter(all.officer);
  const sent = { code, personId: person.id, ...dayFields('closedOn', closedOn), once: newId() };
  return (await omar.send(selections(), sent)).body;
}

/** Draws from a quarter: prepares, closes the list, shows the seed. */
async function drawn(quarter: string, size = '5'): Promise<void> {
  const chris = await site.enter(all.checker);
  await chris.send(selections(), { quarter, size, once: newId() });
  const [row] = await house.rows<{ id: string }>(`select id from draw where status = 'prepared'`);
  for (const step of ['close', 'reveal']) await chris.send(selections(), { do: step, drawId: row?.id ?? '' });
}

test('S-06, S-08, OURS-q-check, OURS-q-check-kept: what was drawn is judged, answered, final and corrected; the score that counts is that of the check', async () => {
  const [piet] = all.staff;
  house.today('2026-03-02');
  expect(await noted('ang-1', piet, '2026-02-02')).toContain('De selectie is genoteerd.');
  expect(await noted('ANG-1', piet, '2026-02-03')).toContain('Deze code is al genoteerd');
  expect(await noted('?', piet, '2026-02-03')).toContain('Een code bestaat uit letters');
  const path = await pageOf('ANG-1');
  const [chris, mia] = [await site.enter(all.checker), await site.enter(all.manager)];
  expect((await chris.get(path)).body).not.toContain('Beoordelen');

  house.today('2026-04-01');
  await drawn('2026-Q1');
  const done = await chris.send(path, {
    do: 'judge',
    ...judged('scores-traceable', 'minutes-complete'),
    once: newId(),
  });
  expect(done.body).toContain('De dienst kan ze nu lezen.');
  expect(done.body).toContain('75 %, voorlopig');
  // Provisional, it does not count.
  expect((await level())?.qCheckAverage).toBe(84.5);
  expect((await mia.get('/q-checks')).body).toContain('ANG-1');
  expect((await mia.get(path)).body).toContain('Zie blz. 3.');
  expect((await chris.get(path)).body).not.toContain('Definitief maken');

  const answer = { do: 'answer', answer: 'De scores staan in de bijlage.', once: newId() };
  expect((await mia.send(path, answer)).body).toContain('Het antwoord is bezorgd.');
  expect((await chris.get(path)).body).toContain('De scores staan in de bijlage.');
  await chris.send(path, { do: 'finish', ...judged('minutes-complete', 'scores-traceable'), once: newId() });
  expect(await level()).toMatchObject({ level: 'individual', qCheckAverage: 79.75 });
  const why = { do: 'correct', reasons: 'De bijlage lag erbij.' };
  await chris.send(path, { ...why, ...judged('minutes-complete'), once: newId() });
  expect(await level()).toMatchObject({ level: 'client', qCheckAverage: 87.25 });
  expect((await mia.get(path)).body).toContain('De bijlage lag erbij.');
  expect(await house.rows('select score from q_check where closed_on = $1', '2026-02-02')).toEqual([{ score: '90' }]);
  expect(await replayFaults(house)).toEqual([]);
});

test('OURS-q-check: the final checks of a window, for the service and DG R&O and nobody else', async () => {
  house.today('2026-04-02');
  const of = async (actor: Actor, from: string, until: string) =>
    (
      await qChecksOf(house, { actor, today: house.clock.today() }, all.service.id, {
        from: on(from),
        until: on(until),
      })
    ).map(({ code, score }) => [code, score]);
  for (const actor of [all.manager, all.officer, all.checker])
    expect(await of(actor, '2026-02-02', '2026-02-03')).toEqual([['ANG-1', '90']]);
  expect(await of(all.checker, '2026-02-03', '2027-01-01')).toEqual([]);
  expect(await of(all.checker, '2026-01-01', '2026-02-02')).toEqual([]);
  for (const actor of [all.trainer, all.staff[0], all.staff[1]])
    expect(await of(actor, '2026-01-01', '2027-01-01')).toEqual([]);
});

test('OURS-quality, S-08: a final check stands on the quality page of its service, for its manager and DG R&O', async () => {
  for (const who of [all.manager, all.officer]) {
    const visitor = await site.enter(who);
    expect((await visitor.get(`/quality/${all.service.id}`)).body).toContain(
      'Selectie ANG-1, afgesloten op 02/02/2026: 90 op 100',
    );
  }
});

test('OURS-separation, OURS-q-check: who ran a selection does not judge it, nor what was not drawn, and an unanswered one waits its term', async () => {
  const [piet, quinten] = all.staff;
  house.today('2026-06-30');
  await noted('ANG-2', piet, '2026-06-01');
  await noted('ANG-3', quinten, '2026-06-02');
  house.today('2026-07-01');
  await drawn('2026-Q2', '1');
  const [sampled] = await house.rows<{ code: string; person: string }>(
    `select c.code, c.person_id as person from draw_item i join draw d on d.id = i.draw_id join closed_selection c on c.id = i.record_id
     where d.from_on = '2026-04-01' and d.sample ? i.item`,
  );
  const [other] = ['ANG-2', 'ANG-3'].filter((code) => code !== sampled?.code);
  const idOf = async (code = '') => (await pageOf(code)).split('/').at(-1) ?? '';
  const found = criteria.map(({ id }) => ({ criterion: id, verdict: 'met' as const, remark: '' }));
  const judge = async (who: Actor, code = '') => {
    const command = { orgId: all.service.id, selectionId: await idOf(code), id: newId(), judged: found };
    const outcome = await house.does(who, judgeSelection, command);
    return outcome.ok ? 'done' : outcome.grounds.map((ground) => ground.code);
  };
  // The same person, in two capacities.
  const alsoChecker = { ...all.checker, id: sampled?.person ?? '' };
  expect(await judge(alsoChecker, sampled?.code)).toEqual(['ran-it-oneself']);
  expect(await judge(all.checker, other)).toEqual(['selection-not-drawn']);
  for (const who of [all.manager, all.officer, all.trainer, piet])
    expect([who.role, await judge(who, sampled?.code)]).not.toEqual([who.role, 'done']);
  expect(await judge(all.checker, sampled?.code)).toBe('done');

  const [chris, mia] = [await site.enter(all.checker), await site.enter(all.manager)];
  const path = await pageOf(sampled?.code ?? '');
  house.today('2026-07-15');
  expect((await mia.get(path)).body).toContain('Antwoorden');
  house.today('2026-07-16');
  expect((await mia.get(path)).body).not.toContain('Wat vindt jullie dienst');
  const final = await chris.send(path, { do: 'finish', ...judged(), once: newId() });
  expect(final.body).toContain('De beoordeling is definitief.');
  const elsewhere = await anOrganisation(house, 'FOD Elders', 'federal-service', []);
  const nele = await site.enter(await aProfessional(house, elsewhere, 'office-manager', 'Nele'));
  expect((await nele.get(path)).status).toBe(404);
});
