import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aHouse,
  anEmployer,
  anOrganisation,
  aProfessional,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { letters } from '../../modules/letters.ts';
import { createLog } from '../../platform/log.ts';
import type { Letter } from '../../platform/mail.ts';
import { newId } from '../../platform/new-id.ts';
import { drainOutbox } from '../../platform/relay.ts';

const dayFields = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const bina = {
  ...{ givenName: 'Bina', familyName: 'Patel', ...dayFields('birthOn', '1972-02-11'), email: 'bina@example.org' },
  ...{ ...dayFields('notifiedOn', '2026-02-20'), ...dayFields('contractEndedOn', '2026-02-20'), ground: 'ordinary' },
  ...{ by: 'indemnity', noticeMonths: '12', ...dayFields('inServiceSince', '2005-01-03'), sector: 'private' },
  ...{ language: 'nl', workingTime: '80', grossPayCents: '48.000,50' },
};

describe.each(usualEngines)('agreements on pages on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  const people = new Map<string, Actor>();
  const enter = (name: string): Promise<Visitor> => {
    const actor = people.get(name);
    if (!actor) throw new Error(`nobody is called ${name}`);
    return site.enter(actor);
  };
  beforeAll(async () => {
    house = await aHouse(engine);
    site = await aSite(house);
    const kompas = await anOrganisation(house, 'Kompas');
    for (const [org, role, name] of [
      [kompas, 'office-manager', 'Mia'],
      [kompas, 'consultant', 'Ann'],
      [await anOrganisation(house, 'Boog', 'career-centre', []), 'office-manager', 'Ria'],
      [await anEmployer(house, 'Alfa', '0403019261'), 'employer', 'Els'],
      [await anEmployer(house, 'Beta', '0202239951'), 'employer', 'Otto'],
    ] as const)
      people.set(name, await aProfessional(house, org, role, name));
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  /** Sends what is due: to whom, and whether it leads to an agreement. */
  async function mailed(): Promise<[string, boolean][]> {
    const all: Letter[] = [];
    const post = { send: async (letter: Letter) => void all.push(letter) };
    const { database, clock, keys } = house;
    const publicUrl = 'https://waarborg.example';
    await drainOutbox({ database, clock, keys, letters, post, publicUrl, log: createLog('error') });
    return all.map(({ to, body }) => [to, body.includes(`${publicUrl}/agreements/`)]);
  }

  const aPackage = { name: 'Basis', extras: 'stress', form: 'both', minutes: '7,5', priceCents: '2.500,50' };
  const proposal = async () => {
    const [sold] = await house.rows<{ id: string }>(`select id from package where status = 'offered'`);
    return {
      ...{ employer: 'Alfa', companyNumber: '0403.019.261', kind: 'individual', packageId: sold?.id ?? '' },
      ...{ 'share-start': '50', 'share-end': '50', once: newId() },
    };
  };

  test('O-04, O-07: a package is offered with its time and price as people type them, and stopped', async () => {
    const mia = await enter('Mia');
    expect((await mia.get('/services')).body).toContain('Er is nog geen pakket.');
    const zero = await mia.send('/services/packages/new', { ...aPackage, priceCents: '0', once: newId() });
    expect([zero.status, zero.body.includes('Vul een prijs boven nul in.')]).toEqual([422, true]);
    expect(zero.body).toContain('value="7,5"');
    const words = await mia.send('/services/packages/new', { ...aPackage, priceCents: '-5', once: newId() });
    expect(words.body).toContain('Vul een getal in');
    for (const name of ['Basis', 'Oud'])
      expect((await mia.send('/services/packages/new', { ...aPackage, name, once: newId() })).path).toContain(
        'told=offered',
      );
    const own = await mia.send('/services', { do: 'offer-service', name: 'Wandelcoaching', once: newId() });
    expect(own.body).toContain('Wandelcoaching');
    const [old] = await house.rows<{ id: string; minutes: number; price_cents: number }>(
      `select id, minutes, price_cents from package order by id desc limit 1`,
    );
    expect(old).toMatchObject({ minutes: 450, price_cents: 250_050 });
    const stopped = await mia.send('/services', { do: 'stop-package', id: old?.id ?? '', version: '1' });
    expect(stopped.body).toContain('Dat wordt niet meer aangeboden.');
    expect((await (await enter('Ria')).get('/services')).status).toBe(404);
    const catalogue = await mia.api('GET', '/outplacement/services');
    expect(JSON.stringify(catalogue.body)).toContain('Omgaan met stress');
  });

  test('OURS-input: what is wrong with a proposal stands at its field, with everything that was typed', async () => {
    const mia = await enter('Mia');
    const sent = async (over: object) => mia.send('/agreements/new', { ...(await proposal()), ...over, once: newId() });
    for (const [over, says] of [
      [{ companyNumber: '0403.019.262' }, 'Dit is geen ondernemingsnummer'],
      [{ 'share-end': '49' }, 'De delen zijn samen niet 100'],
      [{ 'share-start': '', 'share-end': '' }, 'De delen zijn samen niet 100'],
      [{ 'share-end': 'half' }, 'Vul een getal in'],
      [{ priceCents: '0' }, 'Vul een prijs boven nul in.'],
      [{ kind: 'collective', ...dayFields('announcedOn', '2026-03-03') }, 'Deze datum ligt in de toekomst'],
    ] as const) {
      const page = await sent(over);
      expect([says, page.status, page.body.includes(says), page.body.includes('value="Alfa"')]).toEqual([
        says,
        422,
        true,
        true,
      ]);
    }
  });

  test('O-06, O-07, M-01: a proposal is answered, a worker added, the offer noted, and the attestation prepared', async () => {
    const [mia, els, ann, otto] = await Promise.all(['Mia', 'Els', 'Ann', 'Otto'].map(enter));
    if (!mia || !els || !ann || !otto) throw new Error('nobody');
    const { path } = await mia.send('/agreements/new', await proposal());
    const agreement = path.split('?')[0] ?? '';
    expect((await els.get('/')).body).toContain('Wacht op de werkgever');
    expect(await mailed()).toEqual([['els@example.org', true]]);
    expect((await otto.get(agreement)).status).toBe(404);
    expect((await els.send(agreement, { do: 'agree', once: newId() })).body).toContain(
      'De overeenkomst geldt vanaf vandaag.',
    );

    expect(await mailed()).toEqual([['mia@example.org', true]]);
    const wrong = await els.send(`${agreement}/workers/new`, {
      ...bina,
      ...dayFields('birthOn', '2026-03-03'),
      once: newId(),
    });
    expect([wrong.status, wrong.body.includes('Deze geboortedatum ligt in de toekomst.')]).toEqual([422, true]);
    const none = await els.send(`${agreement}/workers/new`, { ...bina, noticeMonths: '1,5', once: newId() });
    expect([none.status, none.body.includes('Vul een getal in')]).toEqual([422, true]);
    const worker = (await els.send(`${agreement}/workers/new`, { ...bina, once: newId() })).path.split('?')[0] ?? '';
    expect((await els.get('/')).body).toContain('ten laatste op 07/03/2026');
    const page = (await mia.get(worker)).body;
    for (const said of ['Algemene regeling, met vergoeding', 'Doet een aanbod, aangetekend', '80 %', '€ 48.000,50'])
      expect([said, page.replaceAll('\u00a0', ' ').includes(said)]).toEqual([said, true]);

    expect((await els.get('/')).body.replaceAll('\u00a0', ' ')).toContain(
      'Nog eens € 2.500,50 volgt zodra de begeleiding begint',
    );
    const early = await els.send(worker, {
      do: 'note-event',
      event: 'offer',
      ...dayFields('on', '2026-02-19'),
      once: newId(),
    });
    expect([early.status, early.body.includes('Dit ligt voor het ontslag.')]).toEqual([422, true]);
    await els.send(worker, { do: 'note-event', event: 'offer', ...dayFields('on', '2026-03-02'), once: newId() });
    expect((await els.get('/')).body).toContain('Er is nu geen aanbod te doen.');
    const calendar = await els.get(`${worker}/calendar`);
    expect([calendar.status, calendar.body.includes('BEGIN:VCALENDAR'), calendar.body.includes('Patel')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await els.get(`${worker}/letters/acceptance`)).status).toBe(404);
    expect((await els.get(`${worker}/attestation`)).status).toBe(403);

    expect((await ann.get(`${worker}/attestation`)).body).toContain('Naam, nummer en werkgever staan er al in.');
    const days = { ...dayFields('startsOn', '2026-03-02'), ...dayFields('endsOn', '2027-03-02') };
    const prepared = await ann.send(`${worker}/attestation`, { ...days, once: newId() });
    expect([prepared.path.startsWith('/attestations/'), prepared.body.includes('Patel')]).toEqual([true, true]);
    expect((await ann.get(worker)).body).toContain('Het attest bekijken');
    expect((await els.get(worker)).body).not.toContain('/attestations/');
  });

  test('O-07: an agreement with many workers is read page by page, and its invoices are counted over all', async () => {
    const [mia, els] = [await enter('Mia'), await enter('Els')];
    const { path } = await mia.send('/agreements/new', { ...(await proposal()), kind: 'collective' });
    const agreement = path.split('?')[0] ?? '';
    await els.send(agreement, { do: 'agree', once: newId() });
    const [, , orgId = '', agreementId = ''] = agreement.split('/');
    for (const part of [0, 1]) {
      const workers = Array.from({ length: 75 }, (_, at) => ({
        ...{ givenName: 'Bo', familyName: `Naam${String(part * 75 + at).padStart(3, '0')}`, birthOn: '1980-01-01' },
        ...{ notifiedOn: '2026-02-02', by: 'notice', noticeMonths: 9, inServiceSince: '2005-01-03' },
      }));
      const added = await els.api('POST', `/organisations/${orgId}/agreements/${agreementId}/workers`, {
        body: { workers },
      });
      expect(added.status).toBe(201);
    }
    const first = (await mia.get(agreement)).body;
    expect([
      first.includes('Werknemers 1 tot 100 van 150'),
      first.includes('Naam099'),
      first.includes('Naam100'),
    ]).toEqual([true, true, false]);
    expect(first.replaceAll('\u00a0', ' ')).toContain(
      'Nog eens € 375.075,00 volgt zodra de begeleiding begint van 150 werknemers.',
    );
    const second = (await mia.get(`${agreement}?page=2`)).body;
    expect([second.includes('Werknemers 101 tot 150 van 150'), second.includes('Naam100')]).toEqual([true, true]);
    for (const page of ['0', '99', 'x']) expect((await mia.get(`${agreement}?page=${page}`)).status).toBe(200);
  });
});
