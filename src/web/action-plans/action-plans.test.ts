import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { aGuidedCitizen } from '../../../test/setup/guidance.ts';
import { aHouse, anOrganisation, aProfessional, type Org, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { offerService } from '../../modules/services/index.ts';
import { newId } from '../../platform/new-id.ts';

let house: TestHouse;
let site: TestSite;
let ann: Visitor;
let bob: Visitor;
let bina: Visitor;
let citizen: Actor;
let manager: Actor;
let office: Org;
let programmeId: string;
let at: string;
beforeAll(async () => {
  house = await aHouse('server', '2026-03-02');
  site = await aSite(house);
  office = await anOrganisation(house, 'Kompas');
  manager = await aProfessional(house, office, 'office-manager', 'Mia');
  const consultant = await aProfessional(house, office, 'consultant', 'Ann');
  ann = await site.enter(consultant);
  bob = await site.enter(await aProfessional(house, office, 'consultant', 'Bob'));
  ({ citizen, programmeId } = await aGuidedCitizen(house, office, consultant));
  bina = await site.enter(citizen);
  at = `/files/${citizen.id}/programme/plan`;
});
afterAll(async () => {
  await site.close();
  await house.close();
});

/** What the editor shows as values of its hidden fields. */
const hiddenIn = (body: string) =>
  Object.fromEntries(
    ['id', 'version', 'rows', 'once'].map((name) => [
      name,
      new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '',
    ]),
  );
const goal = 'Onderhoudstechnicus in de regio Gent';
const said = {
  ...{ goal, balance: 'Sterk in techniek, wil niet meer in ploegen.', form: 'both', place: 'Kouter 1, Gent' },
  ...{ support: 'yes', training: 'VCA', followUp: 'Om de twee weken bellen', agreements: 'Sectorfonds betaalt VCA' },
  ...{ 'step-1-what': 'Cv herwerken', 'step-1-service': 'cv-and-letter', 'step-1-phase': '1', 'step-1-hours': '2,5' },
  ...{ 'step-1-by-day': '1', 'step-1-by-month': '4', 'step-1-by-year': '2026' },
};
const plans = () =>
  house.rows<{ status: string; n: number; document_id: string | null }>(
    'select status, n, document_id from action_plan where citizen_id = $1 order by n',
    citizen.id,
  );
const saved = 'Het ontwerp is bewaard.';
const shared = 'Het plan is gedeeld.';
/** The form as it stands, with what is said over it. */
async function send(who: Visitor, pressed: string, more: Record<string, string> = {}, from?: Record<string, string>) {
  const hidden = from ?? hiddenIn((await who.get(at)).body);
  return who.send(at, { ...hidden, ...said, ...more, do: pressed });
}

test('OURS-action-plan: half a step comes back with every word that was typed, and nothing is kept', async () => {
  const page = await send(ann, 'save', { 'step-2-what': 'Bedrijven bellen', 'step-2-hours': 'veel' });
  expect(page.status).toBe(422);
  expect(page.body).toContain('Stap 2: kies een dienst.');
  expect(page.body).toContain('Stap 2: schrijf de uren als 2 of 1,5');
  for (const words of [goal, 'Bedrijven bellen', 'value="veel"', 'Sectorfonds betaalt VCA', 'value="2,5"'])
    expect(page.body).toContain(words);
  expect(await plans()).toEqual([]);
});

test('OURS-action-plan: another step is asked for without losing a word, also without JavaScript', async () => {
  const page = await send(ann, 'more');
  expect(page.status).toBe(200);
  expect(page.body).toContain('Stap 4');
  expect(page.body).toContain(goal);
});

test('OURS-action-plan: a draft is its office’s: the citizen sees nothing of it, at no door', async () => {
  expect((await send(ann, 'save')).body).toContain(saved);

  const page = await ann.get(at);
  expect(page.body).toContain(goal);
  expect(page.body).toContain('In fase 1 zijn nog 17 uur 30 min te plannen.');
  expect(await plans()).toEqual([{ status: 'draft', n: 0, document_id: null }]);
  expect((await bina.get('/me/programme/plan')).body).not.toContain(goal);
  expect(JSON.stringify(await bina.api('GET', `/citizens/${citizen.id}/action-plans`))).not.toContain(goal);
  expect(await house.as(citizen, 'select id from action_plan')).toEqual([]);
  expect(await house.as(citizen, 'select words from action_plan_text')).toEqual([]);
});

test('OURS-version: who saves over a colleague hears it, keeps every word, and may then go over it', async () => {
  const seen = hiddenIn((await bob.get(at)).body);
  expect((await send(ann, 'save', { place: 'Online' })).body).toContain(saved);

  const told = await send(bob, 'save', { place: 'Bij Bob' }, seen);
  expect(told.status).toBe(409);
  expect(told.body).toContain('Iemand anders bewaarde dit plan intussen.');
  expect(told.body).toContain('Bij Bob');
  expect((await send(bob, 'save', { place: 'Bij Bob' }, hiddenIn(told.body))).body).toContain(saved);
  expect((await ann.get(at)).body).toContain('Bij Bob');
});

test('M-11: sharing makes one version with one document, also when the button is pressed twice', async () => {
  const hidden = hiddenIn((await ann.get(at)).body);
  const twice = await Promise.all([send(ann, 'share', {}, hidden), send(ann, 'share', {}, hidden)]);
  const again = await send(ann, 'share', {}, hidden);

  // Of two that come in at once one may hear that it is coming in already.
  expect(twice.some(({ body }) => body.includes(shared))).toBe(true);
  expect(again.body).toContain(shared);
  const [plan, ...others] = await plans();
  expect(others).toEqual([]);
  expect(plan).toMatchObject({ status: 'shared', n: 1 });
  expect(await house.rows(`select payload from outbox where topic = 'plan-shared'`)).toHaveLength(1);
  expect(await house.rows(`select id, kind from document where citizen_id = $1`, citizen.id)).toEqual([
    { id: plan?.document_id, kind: 'action-plan' },
  ]);
});

test('M-11: its document is a tagged PDF with all that the plan says, in the file’s list and its log', async () => {
  const [plan] = await plans();
  const opened = await site.app.inject({
    ...{ method: 'GET', url: `/files/${citizen.id}/documents/${plan?.document_id}/content` },
    headers: { host: 'localhost:3000', cookie: `session=${bina.cookies.get('session')}` },
  });
  const pdf = readPdf(opened.rawPayload);
  expect(pdf).toMatchObject({ isTagged: true, isUa1: true, title: 'Actieplan', language: 'nl-BE' });
  for (const words of [
    goal,
    'Cv herwerken',
    'Cv en sollicitatiebrief',
    '2 uur 30 min',
    '01/04/2026',
    'Kompas',
    'Sectorfonds betaalt VCA',
    'Bina Patel',
  ])
    expect(pdf.text).toContain(words.replace(/\s/g, ''));
  const [stored] = await house.rows<{ sha256: string }>('select sha256 from document where id = $1', plan?.document_id);
  expect(createHash('sha256').update(opened.rawPayload).digest('hex')).toBe(stored?.sha256);
  expect((await ann.get(`/files/${citizen.id}/documents`)).body).toContain('Actieplan, versie 1');
  expect((await ann.get(`/files/${citizen.id}/documents/log`)).body).toContain('Actieplan, versie 1');
});

test('OURS-action-plan: the citizen reads what was shared, and agrees on a day that stays', async () => {
  const page = await bina.get('/me/programme/plan');
  expect(page.body).toContain(goal);
  const planId = /name="planId" value="([^"]+)"/.exec(page.body)?.[1] ?? '';

  expect((await bina.send('/me/programme/plan', { programmeId, planId, once: newId() })).status).toBe(200);

  expect((await bina.get('/me/programme/plan')).body).toContain('Je ging akkoord op 2 maart 2026.');
  expect(await plans()).toMatchObject([{ status: 'agreed', n: 1 }]);
});

test('M-09: what is shared is looked at once more for what does not belong there; a draft is not', async () => {
  const telling = { training: 'Bel 0478 12 34 56' };
  const asked = await send(ann, 'share', telling);
  expect(asked.status).toBe(422);
  expect(asked.body).toContain('name="privacy"');
  expect(asked.body).toContain('Bel 0478 12 34 56');
  expect(await plans()).toHaveLength(1);
});

test('M-12: a changed plan is a second version that replaces the document of the first, which stays', async () => {
  const page = await ann.get(at);
  expect(page.body).toContain('Wat je nu schrijft, wordt versie 2.');
  expect(page.body).toContain(goal);
  expect((await send(ann, 'share', { goal: 'Magazijnier', 'step-1-hours': '21' })).body).toContain(shared);

  expect(await plans()).toMatchObject([
    { status: 'agreed', n: 1 },
    { status: 'shared', n: 2 },
  ]);
  expect(
    await house.rows(
      `select count(*)::int as documents, count(replaces)::int as newer from document where citizen_id = $1`,
      citizen.id,
    ),
  ).toEqual([{ documents: 2, newer: 1 }]);
  const own = await bina.get('/me/programme/plan');
  expect(own.body).toContain('Magazijnier');
  expect(own.body).toContain('Versie 1, van 02/03/2026');
});

test('OURS-action-plan: a version that says nothing is not shared; the words stay', async () => {
  const page = await send(ann, 'share', { goal: '', training: 'Lassen' });
  expect(page.status).toBe(422);
  expect(page.body).toContain('Schrijf waar de burger naartoe werkt.');
  expect(page.body).toContain('Lassen');
  expect(await plans()).toHaveLength(2);
});

test('O-04: a service of the office’s own is named in the plan as the office called it', async () => {
  const id = newId();
  const offered = { orgId: office.id, id, name: 'Netwerkcafé op woensdag' };
  expect(await house.does(manager, offerService, offered)).toMatchObject({ ok: true });
  expect((await ann.get(at)).body).toContain('Netwerkcafé op woensdag');
  expect((await send(ann, 'share', { 'step-1-service': id })).body).toContain(shared);
  expect((await bina.get('/me/programme/plan')).body).toContain('Netwerkcafé op woensdag');
});

test('M-09: who was asked and shares all the same, shares', async () => {
  const before = await plans();
  const page = await send(ann, '', { training: 'Bel 0478 12 34 56', privacy: 'keep' });
  expect(page.body).toContain(shared);
  expect(await plans()).toHaveLength(before.length + 1);
});

test('OURS-version: of two who share at once one is told that it changed, and every number stands once', async () => {
  const before = await plans();
  const forms = await Promise.all([ann, bob].map(async (who) => hiddenIn((await who.get(at)).body)));
  await Promise.all([send(ann, 'share', {}, forms[0]), send(bob, 'share', {}, forms[1])]);
  const after = await plans();
  expect(after.length - before.length).toBeGreaterThanOrEqual(1);
  expect(after.map(({ n }) => n)).toEqual(after.map((_, n) => n + 1));
});

test('M-11: the same at the API, once per key', async () => {
  const step = { what: 'Sollicitatiegesprek oefenen', service: 'interview', phase: 1, minutes: 90, by: '2026-02-20' };
  const body = {
    ...{ programmeId, form: 'individual', support: false, goal: 'Chauffeur', balance: '', training: '', followUp: '' },
    ...{ place: '', agreements: '', steps: [step] },
  };
  const asked = { body, headers: { 'idempotency-key': 'k1' } };
  const first = await ann.api('POST', `/citizens/${citizen.id}/action-plans/versions`, asked);
  const second = await ann.api('POST', `/citizens/${citizen.id}/action-plans/versions`, asked);
  expect([first.status, second.status]).toEqual([201, 201]);
  const { body: listed } = await bina.api('GET', `/citizens/${citizen.id}/action-plans`);
  const versions = await plans();
  expect(listed.plans).toHaveLength(versions.length);
  expect(listed.plans).toMatchObject([
    { n: versions.at(-1)?.n, goal: 'Chauffeur', steps: [step] },
    ...versions.slice(0, -2).map(() => ({})),
    { n: 1, agreedOn: '2026-03-02' },
  ]);
});
