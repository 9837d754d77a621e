import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../../test/read-pdf.ts';
import { aGuidedCitizen } from '../../../test/setup/guidance.ts';
import { aHouse, anOrganisation, aProfessional, type Org, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { openReport } from '../../modules/final-reports/index.ts';
import { endProgramme } from '../../modules/programmes/index.ts';
import { cancelAttendance, noteMinutes, planSession, sayMinutes } from '../../modules/sessions/index.ts';
import { newId } from '../../platform/new-id.ts';

let house: TestHouse;
let site: TestSite;
let office: Org;
let ann: Actor;
let visitor: Visitor;
let citizen: Actor;
let programmeId: string;
let at: string;

const services = ['support', 'cv-and-letter', 'interview'];
/** What becomes of the sessions, in turn: confirmed, differing, settled either way, absent, silent, called off. */
const turns = ['confirmed', 'different', 'citizen-settles', 'office-settles', 'absent', 'silent', 'off', 'confirmed'];

/** A session of an hour and a half on each of twelve days, with another end each. */
async function someSessions(): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    const attendanceId = newId();
    const on = `2026-0${n < 6 ? 1 : 2}-${String(10 + n)}`;
    const times = { startsAt: `${on}T08:00:00.000Z`, endsAt: `${on}T09:30:00.000Z` };
    const plan = {
      ...{ orgId: office.id, id: newId(), form: 'individual' as const, service: services[n % 3] ?? '', seats: 1 },
      ...{ consultantId: ann.id, ...times, placeKind: 'place' as const, place: 'Gent', theme: '' },
      invite: { citizenId: citizen.id, programmeId, attendanceId },
    };
    expect(await house.does(ann, planSession, plan)).toMatchObject({ ok: true });
    const about = { citizenId: citizen.id, attendanceId };
    const [minutes, turn] = [60 + n, turns[n % turns.length]];
    if (turn === 'off') {
      await house.does(ann, cancelAttendance, about);
      continue;
    }
    await house.does(ann, noteMinutes, { ...about, minutes: turn === 'absent' ? 0 : minutes });
    if (turn === 'silent') continue;
    await house.does(citizen, sayMinutes, {
      ...about,
      minutes: turn === 'absent' ? 0 : turn === 'confirmed' ? minutes : 45,
    });
    if (turn === 'citizen-settles') await house.does(citizen, sayMinutes, { ...about, minutes });
    if (turn === 'office-settles') await house.does(ann, noteMinutes, { ...about, minutes: 45 });
  }
}

beforeAll(async () => {
  house = await aHouse('server', '2026-03-02');
  site = await aSite(house);
  office = await anOrganisation(house, 'Kompas');
  ann = await aProfessional(house, office, 'consultant', 'Ann');
  visitor = await site.enter(ann);
  ({ citizen, programmeId } = await aGuidedCitizen(house, office, ann));
  at = `/files/${citizen.id}/programme/report`;
  await someSessions();
});
afterAll(async () => {
  await site.close();
  await house.close();
});

const asking = () => ({ actor: ann, requestId: crypto.randomUUID() });
interface Told {
  kind: string;
  id: string;
  did: string;
  [field: string]: unknown;
}

test('M-21: every figure of the draft is the one that the journal’s facts give, counted apart', async () => {
  const rows = await house.rows<{ facts: Told[] }>(
    `select facts from journal where outcome = 'accepted' and kind in ('attendance', 'guidance_session') order by at, seq`,
  );
  const facts = rows.flatMap((row) => row.facts);
  const serviceOf = new Map(
    facts.filter(({ did }) => did === 'planned').map(({ id, service }) => [id, String(service)]),
  );
  // A clerk's ledger: one line per invitation, with the last word of each side, and the word that was taken over.
  const ledger = new Map<
    string,
    { service: string; phase: number; office?: number; citizen?: number; agreed?: number; off?: true }
  >();
  for (const fact of facts.filter(({ kind }) => kind === 'attendance')) {
    const line = ledger.get(fact.id) ?? {
      service: serviceOf.get(String(fact.sessionId)) ?? '',
      phase: Number(fact.phase),
    };
    if (fact.did === 'noted') line.office = Number(fact.minutes);
    if (fact.did === 'answered') line.citizen = Number(fact.minutes);
    if (fact.did === 'settled') line.agreed = Number(fact.minutes);
    if (fact.did === 'cancelled') line.off = true;
    ledger.set(fact.id, line);
  }
  const lines = [...ledger.values()].filter(({ off }) => !off);
  const counted = (line: (typeof lines)[number]) =>
    line.agreed ?? (line.office === line.citizen ? (line.office ?? 0) : 0);
  const sum = (of: typeof lines) => of.reduce((total, line) => total + counted(line), 0);
  const there = lines.filter((line) => counted(line) > 0);

  const found = await openReport(house, asking(), { citizenId: citizen.id, programmeId: null });

  const figures = found?.report.figures;
  expect(ledger.size).toBe(12);
  expect(figures?.total.confirmed).toBe(sum(lines));
  expect(sum(lines)).toBeGreaterThan(400);
  expect(figures?.phases.map(({ confirmed }) => confirmed)).toEqual(
    [1, 2, 3].map((phase) => sum(lines.filter((line) => line.phase === phase))),
  );
  expect(Object.fromEntries(figures?.services.map(({ service, minutes }) => [service, minutes]) ?? [])).toEqual(
    Object.fromEntries(services.map((code) => [code, sum(lines.filter(({ service }) => service === code))])),
  );
  expect(figures?.attended.individual).toBe(there.length);
  expect(figures?.absent).toBe(lines.filter(({ office: said, citizen: also }) => said === 0 && also === 0).length);
});

test('OURS-final-report: before the programme is over the figures are there, and nothing can be filed', async () => {
  const page = await visitor.get(at);
  expect(page.body).toContain('Het programma loopt nog tot en met 05/01/2027.');
  expect(page.body).not.toContain('name="course"');
  const sent = await visitor.send(at, { programmeId, once: newId(), course: 'Goed.', do: 'file' });
  expect(sent.status).toBe(409);
  expect(await house.rows(`select id from document where kind = 'final-report'`)).toEqual([]);
});

test('M-21: read through and filed, it is a document of the file with its figures and words', async () => {
  const [programme] = await house.rows<{ step_id: string }>('select step_id from programme where id = $1', programmeId);
  const end = { citizenId: citizen.id, programmeId, stepId: programme?.step_id ?? '', note: '' };
  expect(await house.does(ann, endProgramme, { ...end, endedOn: house.clock.today(), outcome: 'work' })).toMatchObject({
    ok: true,
  });

  const missing = await visitor.send(at, {
    programmeId,
    once: newId(),
    course: '',
    result: 'Vast contract',
    do: 'preview',
  });
  expect(missing.status).toBe(422);
  expect(missing.body).toContain('Vast contract');
  const words = { course: 'We zochten samen.', result: 'Vast contract bij Alfa', next: 'VCA afwerken' };
  const preview = await visitor.send(at, { programmeId, once: newId(), ...words, do: 'preview' });
  expect(preview.body).toContain('Eindverslag nalezen');
  expect(preview.body).toContain('VCA afwerken');
  const once = newId();
  for (const _ of ['filed', 'pressed twice']) {
    const filed = await visitor.send(at, { programmeId, once, ...words, do: 'file' });
    expect(filed.body).toContain('Eindverslag outplacement');
  }

  const [document, ...others] = await house.rows<{ id: string }>(`select id from document where kind = 'final-report'`);
  expect(others).toEqual([]);
  const opened = await site.app.inject({
    ...{ method: 'GET', url: `/files/${citizen.id}/documents/${document?.id}/content` },
    headers: { host: 'localhost:3000', cookie: `session=${visitor.cookies.get('session')}` },
  });
  const pdf = readPdf(opened.rawPayload);
  expect(pdf).toMatchObject({ isTagged: true, isUa1: true, title: 'Eindverslag outplacement' });
  for (const said of [...Object.values(words), 'Vond werk', 'Bina Patel', '60 uur'])
    expect(pdf.text).toContain(said.replace(/\s/g, ''));
});

test('M-12: a second report is the newer version of the first', async () => {
  await visitor.send(at, { programmeId, once: newId(), course: 'Aangevuld.', result: '', next: '', do: 'file' });
  expect(
    await house.rows(
      `select count(*)::int as all, count(replaces)::int as newer from document where kind = 'final-report'`,
    ),
  ).toEqual([{ all: 2, newer: 1 }]);
});

test('M-21: the same at the API: the figures, and one document per key', async () => {
  const { body } = await visitor.api('GET', `/citizens/${citizen.id}/final-reports`);
  expect(body).toMatchObject({ programmeId, outcome: 'work', endsOn: '2026-03-02' });
  const asked = {
    body: { programmeId, course: 'Via de API.', result: '', next: '' },
    headers: { 'idempotency-key': 'r1' },
  };
  const both = [];
  for (const _ of ['once', 'twice'])
    both.push(await visitor.api('POST', `/citizens/${citizen.id}/final-reports`, asked));
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both[1]?.body).toEqual(both[0]?.body);
});
