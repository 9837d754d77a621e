import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type TestHouse,
} from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';

const study = { name: 'Handel', level: 'secondary-3', from: '1996-09', to: '1998-06', diploma: true };

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let own: Actor;
  let ann: Visitor;
  let bob: Visitor;
  let mia: Visitor;
  let bina: Visitor;
  beforeAll(async () => {
    house = await aHouse(engine);
    const [kompas, anker] = [await anOrganisation(house, 'Kompas'), await anOrganisation(house, 'Anker')];
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    own = await aCitizen(house);
    const citizens = [own, await aCitizen(house, 'Ravi', 'Patel'), await aCitizen(house, 'Zoë', 'Pätel', 'limburg')];
    for (const citizen of citizens)
      await anAttestation(house, citizen, kompas, '2026-03-01', '2027-03-01', '2027-04-15');
    site = await aSite(house);
    ann = await site.enter(await aProfessional(house, kompas, 'consultant'));
    bob = await site.enter(await aProfessional(house, anker, 'consultant', 'Bob'));
    mia = await site.enter(await aProfessional(house, vdab, 'mediator', 'Mia', 'antwerpen'));
    bina = await site.enter(own);
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const at = (...rest: string[]) => ['/citizens', own.id, ...rest].join('/');
  const names = (body: Record<string, unknown> | undefined) =>
    JSON.stringify(body?.citizens).match(/"givenName":"\w+/g);

  test('M-02: files are found page by page, in the order of names; who may open none finds none', async () => {
    const search = (who: Visitor, body: object) => who.api('POST', '/citizens/search', { body });
    const first = await search(ann, { name: 'PATEL', limit: 2 });
    expect(first.status).toBe(200);
    expect(names(first.body)).toEqual(['"givenName":"Bina', '"givenName":"Ravi']);
    expect(first.body.citizens).toMatchObject([
      { citizenId: own.id, birthOn: '1980-05-17', openUntil: '2027-04-15', lineStatus: null },
      {},
    ]);
    const second = await search(ann, { name: 'PATEL', limit: 2, after: first.body.next });
    expect(names(second.body)).toEqual(['"givenName":"Zo']);
    expect(second.body.next).toBeNull();
    expect((await search(bob, { name: 'patel' })).body).toEqual({ citizens: [], next: null });
    expect(names((await search(mia, { name: 'pat' })).body)).toHaveLength(2);
    expect((await search(mia, { name: 'p' })).body.citizens).toEqual([]);
    expect((await search(bina, { name: 'patel' })).status).toBe(403);
    expect((await search(ann, { name: 'patel', limit: 101 })).status).toBe(422);
    expect((await search(ann, {})).status).toBe(422);
    const unguarded = { body: { name: 'patel' }, headers: { 'x-csrf-token': 'forged' } };
    expect((await ann.api('POST', '/citizens/search', unguarded)).status).toBe(403);
  });

  test('GDPR-32: the open files are listed page by page, and no name is asked for in an address', async () => {
    const first = await ann.api('GET', '/citizens?limit=2');
    expect(names(first.body)).toEqual(['"givenName":"Bina', '"givenName":"Ravi']);
    expect(names((await ann.api('GET', `/citizens?after=${first.body.next}`)).body)).toEqual(['"givenName":"Zo']);
    expect((await bob.api('GET', '/citizens')).body).toEqual({ citizens: [], next: null });
    expect((await mia.api('GET', '/citizens')).status).toBe(403);
    expect((await ann.api('GET', '/citizens?limit=101')).status).toBe(400);
    expect((await ann.api('GET', '/citizens?name=patel')).status).toBe(400);

    const { paths } = (await site.app.inject({ url: '/api/openapi.json' })).json<{
      paths: Record<string, { get?: { parameters?: { name: string }[] }; post?: { requestBody: object } }>;
    }>();
    expect(paths['/api/v1/citizens']?.get?.parameters?.map(({ name }) => name)).toEqual(['after', 'limit']);
    expect(JSON.stringify(paths['/api/v1/citizens/search']?.post?.requestBody)).toContain('"name"');
  });

  test('M-22: an entry is added, changed against its version, seen in its tab, and removed', async () => {
    const added = await ann.api('POST', at('entries'), { body: { section: 'study', values: study } });
    expect([added.status, added.etag]).toEqual([201, '"1"']);
    const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(added.body)) ?? [];
    const change = { body: { section: 'study', values: { ...study, institution: 'KA Deurne' } } };
    const changed = await bina.api('PUT', at('entries', id), { ...change, headers: { 'if-match': '"1"' } });
    expect([changed.status, changed.etag]).toEqual([200, '"2"']);
    const late = await ann.api('PUT', at('entries', id), { ...change, headers: { 'if-match': '"1"' } });
    expect(late.status).toBe(412);

    const tab = await ann.api('GET', at('sections', 'career'));
    expect(tab.body.sections).toMatchObject([
      { id: 'job', entries: [] },
      {
        id: 'study',
        cardinality: 'many',
        mayWrite: true,
        mayAdd: true,
        entries: [
          { id, version: 2, values: { ...study, institution: 'KA Deurne' }, updatedBy: 'Bina Patel', office: null },
        ],
      },
      { id: 'certificate' },
    ]);
    expect((await ann.api('DELETE', at('entries', id), { headers: { 'if-match': '"2"' } })).status).toBe(200);
    const versions = await ann.api('GET', at('entries', id, 'versions'));
    expect(versions.body.versions).toMatchObject([{ did: 'written' }, { did: 'written' }, { did: 'removed' }]);
    expect(JSON.stringify((await ann.api('GET', at('sections', 'career'))).body)).not.toContain('KA Deurne');
  });

  test('OURS-input: every field that is wrong is named with its sentence', async () => {
    const values = { ...study, level: 'phd', from: '2026-13', to: undefined };
    const refused = await ann.api('POST', at('entries'), { body: { section: 'study', values } });
    expect(refused.status).toBe(409);
    expect(refused.body.grounds).toMatchObject([
      { code: 'choice-unknown', about: 'level', text: 'Deze keuze bestaat niet. Kies uit de lijst.' },
      { code: 'month-impossible', about: 'from' },
    ]);
    expect((await ann.api('POST', at('entries'), { body: { section: 'nothing', values: {} } })).status).toBe(422);
  });

  test('OURS-idempotency: the same request with the same key adds one entry; another under that key is refused', async () => {
    const headers = { 'idempotency-key': newId() };
    const body = { section: 'language', values: { language: 'nl', speaking: 'B2' } };
    const [one, two] = [
      await ann.api('POST', at('entries'), { body, headers }),
      await ann.api('POST', at('entries'), { body, headers }),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body).toEqual(one.body);
    const other = { section: 'language', values: { language: 'fr', speaking: 'B2' } };
    expect((await ann.api('POST', at('entries'), { body: other, headers })).status).toBe(422);
    expect(await house.rows("select id from entry where section = 'language'")).toHaveLength(1);
  });

  test('M-01: without an attestation a file is not there, and a role’s own limits hold at the API too', async () => {
    for (const path of [at('sections', 'portrait'), at('handover'), at('entries', newId(), 'versions')])
      expect((await bob.api('GET', path)).status).toBe(404);
    const body = { section: 'study', values: study };
    expect((await bob.api('POST', at('entries'), { body })).status).toBe(403);
    expect((await bina.api('GET', at('sections', 'internal-remark'))).status).toBe(403);
    const remark = { section: 'internal-remark', values: { remark: 'Weg' } };
    const refused = await bina.api('POST', at('entries'), { body: remark });
    expect([refused.status, refused.body.grounds]).toMatchObject([409, [{ code: 'not-your-role' }]]);
    expect((await ann.api('GET', at('handover'))).body.stale).toContainEqual({
      section: 'contact',
      why: 'missing',
      updatedOn: null,
      source: 'M-22',
    });
  });
});
