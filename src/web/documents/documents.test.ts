import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { png } from '../../../test/documents/image-builder.ts';
import { docx } from '../../../test/documents/office-builder.ts';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { aScanner, type Scanner } from '../../../test/documents/scanner.ts';
import { aFileSite, type FileSite, formHeaders, multipart, type Visitor } from '../../../test/setup/file-site.ts';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  type Org,
  on,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { isId } from '../../kernel/id.ts';
import type { Actor } from '../../kernel/role.ts';
import { documentRoutes, rescanWaiting } from '../../modules/documents/index.ts';
import { writeEntry } from '../../modules/file/index.ts';
import { registerStep } from '../../modules/steps/index.ts';
import { newId } from '../../platform/new-id.ts';
import { documentPages } from './index.ts';

const megabyte = 1024 * 1024;

describe.each(usualEngines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let site: FileSite;
  let office: Org;
  let ann: Actor;
  let bina: Actor;
  let annVisits: Visitor;
  let scanner: Scanner | null;
  beforeAll(async () => {
    house = await aHouse(engine);
    site = await aFileSite(house, (made) => {
      documentPages(made);
      documentRoutes({ app: made.app, house: { ...made.house, gate: made.gate } });
    });
    office = await anOrganisation(house, 'Kompas');
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });
  beforeEach(async () => {
    scanner = null;
    ann = await aProfessional(house, office, 'consultant');
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    annVisits = await site.visitor(ann);
  });
  afterEach(() => {
    scanner?.close();
    site.gate.clamdAddress = null;
  });

  const at = (...rest: string[]) => ['/files', bina.id, 'documents', ...rest].join('/');
  const plan = {
    publicationName: 'Actieplan OP-211118',
    documentKind: 'action-plan',
    replaces: '',
    once: 'a',
    from: '',
  };
  const sends = (fields: Partial<typeof plan>, file?: { name: string; bytes: Buffer }, visitor = annVisits) =>
    visitor.send(at('new'), { ...plan, ...fields }, file);
  const documents = () =>
    house.rows<{ id: string; kind: string; scan: string }>(
      'select id, kind, scan from document where citizen_id = $1 order by added_on, id',
      bina.id,
    );
  const kept = async () => {
    const names = await readdir(join(site.config.dataDir, 'documents'), { recursive: true });
    return names.map((name) => name.split('/').at(-1) ?? '').filter(isId);
  };
  const theOne = async () => (await documents())[0]?.id ?? '';
  /** What the page says went wrong with the file, as text. */
  const wrongWithFile = (body: string) =>
    /id="file-error"[^>]*>(.*?)<\/p>/s
      .exec(body)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim() ?? '';

  test('M-11: "Document toevoegen" asks a publication name and a file, to keep or to leave', async () => {
    const { status, body } = await annVisits.get(at('new'));

    expect(status).toBe(200);
    for (const words of ['Document toevoegen', 'Publicatienaam', 'Soort document', 'Bewaar', 'Annuleer'])
      expect(body).toContain(words);
    expect(body).toMatch(/enctype="multipart\/form-data"/);
    // The token and every field that is read first stand before the file.
    const places = ['_csrf', 'once', 'from', 'publicationName', 'documentKind', 'file'].map((name) =>
      body.search(new RegExp(`name="${name}"`)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('M-11: what is added stands in "Documenten overzicht" with its date, and comes back byte for byte', async () => {
    const bytes = pdf();

    const answer = await sends({}, { name: 'plan é.pdf', bytes });

    expect([answer.status, answer.headers.location]).toEqual([303, `${at()}?told=added`]);
    const list = await annVisits.get(at());
    expect(list.body).toContain('Actieplan OP-211118');
    expect(list.body).toContain('02/03/2026');
    expect(list.body).toContain('Volledige logging');
    const opened = await annVisits.get(at(await theOne(), 'content'));
    expect(opened.status).toBe(200);
    expect(opened.bytes.equals(bytes)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="plan e.pdf"; filename*=UTF-8''plan%20%C3%A9.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  test('M-11: each time a document is opened is one look that names it', async () => {
    await sends({}, { name: 'plan.pdf', bytes: pdf() });
    const id = await theOne();
    await annVisits.get(at(id, 'content'));
    await (await site.visitor(bina)).get(at(id, 'content'));

    const looks = await house.rows(
      `select role, about from look where citizen_id = $1 and door = 'document.open' order by at, role desc`,
      bina.id,
    );
    const log = await annVisits.get(`${at('log')}?document=${id}`);

    expect(looks).toEqual([
      { role: 'consultant', about: id },
      { role: 'citizen', about: id },
    ]);
    for (const words of [
      'Volledige logging: Actieplan OP-211118',
      'Toegevoegd',
      'Geopend of gedownload',
      'Bina Patel',
      'Ann De Smet',
    ])
      expect(log.body).toContain(words);
    expect(log.body.match(/Geopend of gedownload/g)).toHaveLength(2);
  });

  test('M-12: a new version is added from the earlier one, which stays', async () => {
    await sends({}, { name: 'plan.pdf', bytes: pdf() });
    const first = await theOne();
    const form = await annVisits.get(`${at('new')}?replaces=${first}`);
    expect(form.body).toMatch(
      new RegExp(`<option[^>]*value="${first}"[^>]* selected|<option[^>]*selected[^>]*value="${first}"`),
    );

    const answer = await sends(
      { replaces: first, publicationName: 'Actieplan, aangepast', once: 'b' },
      { name: 'plan.pdf', bytes: pdf('', ['(2)']) },
    );

    expect(answer.status).toBe(303);
    const list = await annVisits.get(at());
    expect(list.body).toContain('Vorige versie');
    expect((await annVisits.get(at(first, 'content'))).status).toBe(200);
    expect(await documents()).toHaveLength(2);
  });

  describe('a file that may not come in is refused on the form, with every typed text kept', () => {
    test.each([
      {
        why: 'OURS-upload: a PNG called .pdf',
        name: 'scan.pdf',
        bytes: () => png(),
        says: /De naam en de inhoud van “scan.pdf” zijn het niet eens.*een PNG-afbeelding/,
      },
      {
        why: 'OURS-upload: an empty file',
        name: 'leeg.pdf',
        bytes: () => Buffer.alloc(0),
        says: /Het bestand “leeg.pdf” is leeg/,
      },
      {
        why: 'OURS-upload: 21 MB',
        name: 'groot.pdf',
        bytes: () => Buffer.alloc(21 * megabyte),
        says: /“groot.pdf” is te groot: 21 MB, en het mag tot en met 20 MB zijn/,
      },
      {
        why: 'OURS-upload: a zip bomb in a DOCX',
        name: 'cv.docx',
        bytes: () => docx([{ name: 'word/media/image1.bmp', data: Buffer.alloc(150 * megabyte) }]),
        says: /“cv.docx” wordt bij het openen veel te groot/,
      },
    ])('$why', async ({ name, bytes, says }) => {
      const answer = await sends({ publicationName: 'Mijn "plan" <1>' }, { name, bytes: bytes() });

      expect(answer.status).toBe(422);
      expect(wrongWithFile(answer.body)).toMatch(says);
      expect(answer.body).toContain('value="Mijn &quot;plan&quot; &lt;1>"');
      expect(answer.body).toMatch(
        /<option[^>]*value="action-plan"[^>]*selected|<option[^>]*selected[^>]*value="action-plan"/,
      );
      expect(answer.body).toContain('Kies het bestand opnieuw');
      expect(await documents()).toEqual([]);
      expect(await house.rows('select key from loose_file')).toEqual([]);
      expect(await readdir(site.gate.quarantineDir)).toEqual([]);
    });
  });

  test('OURS-upload: 20 MB to the byte comes in', async () => {
    const sized = (bytes: number) => pdf('', [{ dictionary: '', stream: Buffer.alloc(bytes, 'x') }]);
    const filling = 20 * megabyte - 5_000;
    const bytes = sized(filling + 20 * megabyte - sized(filling).length);

    const answer = await sends({}, { name: 'groot.pdf', bytes });

    expect([bytes.length, wrongWithFile(answer.body), answer.status]).toEqual([20 * megabyte, '', 303]);
  });

  test.each([
    { why: 'without a file', fields: {}, file: undefined, says: ['Document: kies een bestand.'] },
    {
      why: 'without a publication name',
      fields: { publicationName: ' ' },
      file: { name: 'plan.pdf', bytes: pdf() },
      says: ['Publicatienaam: vul dit in.', 'Kies het bestand opnieuw'],
    },
    {
      why: 'without a kind',
      fields: { documentKind: '' },
      file: { name: 'plan.pdf', bytes: pdf() },
      says: ['Soort document: maak een keuze.', 'Kies het bestand opnieuw'],
    },
    {
      why: 'without anything',
      fields: { publicationName: '', documentKind: '' },
      file: undefined,
      says: ['Publicatienaam: vul dit in.', 'Soort document: maak een keuze.', 'Document: kies een bestand.'],
    },
  ])('M-11: $why nothing is kept, and the form says what is missing', async ({ fields, file, says }) => {
    const answer = await sends(fields, file);

    expect(answer.status).toBe(422);
    for (const sentence of says) expect(answer.body).toContain(sentence);
    expect(await documents()).toEqual([]);
  });

  test('OURS-idempotency: a double click adds one document', async () => {
    const file = { name: 'plan.pdf', bytes: pdf() };

    const answers = await Promise.all([sends({ once: 'twice' }, file), sends({ once: 'twice' }, file)]);
    const again = await sends({ once: 'twice' }, file);

    expect(again.status).toBe(303);
    expect(answers.map(({ status }) => status).sort()[0]).toBe(303);
    expect(await documents()).toHaveLength(1);
  });

  test('OURS-scan: while the scanner is away the document waits, opens for nobody, and the page says why', async () => {
    scanner = await aScanner(null);
    site.gate.clamdAddress = scanner.address;
    const answer = await sends({}, { name: 'plan.pdf', bytes: pdf() });
    const id = await theOne();

    expect(answer.headers.location).toBe(`${at()}?told=waiting`);
    const list = await annVisits.get(at());
    expect(list.body).toContain('Wordt nagekeken');
    expect(list.body).not.toContain(at(id, 'content'));
    for (const visitor of [annVisits, await site.visitor(bina)]) {
      const opened = await visitor.get(at(id, 'content'));
      expect(opened.status).toBe(404);
      expect(opened.body).toContain('Dit document wordt nagekeken op virussen');
      expect(opened.body).not.toContain('%PDF');
    }

    scanner.says = 'stream: OK';
    await rescanWaiting({ ...house, gate: site.gate });
    expect((await annVisits.get(at(id, 'content'))).status).toBe(200);
  });

  test('OURS-scan: a document that turns out infected opens for nobody, and the page says why', async () => {
    scanner = await aScanner(null);
    site.gate.clamdAddress = scanner.address;
    await sends({}, { name: 'plan.pdf', bytes: pdf() });
    scanner.says = 'stream: Eicar-Test-Signature FOUND';
    await rescanWaiting({ ...house, gate: site.gate });

    const opened = await annVisits.get(at(await theOne(), 'content'));

    expect(opened.status).toBe(404);
    expect(opened.body).toContain('In dit document zat een virus');
    expect((await annVisits.get(at())).body).toContain('Virus gevonden');
  });

  test('OURS-scan: an infected file is refused when the scanner answers', async () => {
    scanner = await aScanner('stream: Eicar-Test-Signature FOUND');
    site.gate.clamdAddress = scanner.address;

    const answer = await sends({}, { name: 'plan.pdf', bytes: pdf() });

    expect([answer.status, await documents()]).toEqual([422, []]);
    expect(wrongWithFile(answer.body)).toContain('Eicar-Test-Signature');
  });

  test('OURS-upload: after 200 MB within an hour the form says to wait, and keeps what was typed', async () => {
    const big = { name: 'groot.pdf', bytes: Buffer.alloc(50 * megabyte) };
    for (const once of ['1', '2', '3', '4']) await sends({ once }, big);

    const answer = await sends({ once: '5' }, { name: 'plan.pdf', bytes: pdf() });

    expect(answer.status).toBe(429);
    expect(answer.body).toContain('Je voegde in een uur al 200 MB toe');
    expect(answer.body).toContain('value="Actieplan OP-211118"');
  });

  test('M-11: the citizen adds a CV, is not offered an action plan, and is refused one', async () => {
    const visitor = await site.visitor(bina);
    const form = await visitor.get(at('new'));
    expect(form.body).toContain('value="cv"');
    expect(form.body).not.toContain('value="action-plan"');

    const refused = await sends({}, { name: 'plan.pdf', bytes: pdf() }, visitor);
    const added = await sends({ documentKind: 'cv', once: 'c' }, { name: 'cv.pdf', bytes: pdf() }, visitor);

    expect([refused.status, added.status]).toEqual([422, 303]);
    expect(await documents()).toMatchObject([{ kind: 'cv' }]);
  });

  test('M-01: another office finds every door to the documents closed, and nothing comes in', async () => {
    await sends({}, { name: 'plan.pdf', bytes: pdf() });
    const id = await theOne();
    const bob = await aProfessional(house, await anOrganisation(house, `Baken ${newId()}`), 'consultant', 'Bob');
    const visitor = await site.visitor(bob);
    const api = `/api/v1/citizens/${bina.id}/documents`;

    const doors = [
      at(),
      at('new'),
      at('log'),
      `${at('log')}?document=${id}`,
      at(id, 'content'),
      `/files/${bina.id}/guidance/path`,
    ];
    const statuses = [];
    for (const door of doors) statuses.push((await visitor.get(door)).status);
    const sent = await sends({}, { name: 'plan.pdf', bytes: pdf() }, visitor);
    const apis = [
      await visitor.get(api),
      await visitor.get(`${api}/${id}/content`),
      await visitor.send(api, { documentKind: 'cv', publicationName: 'x' }, { name: 'cv.pdf', bytes: pdf() }),
    ];

    expect(statuses).toEqual(doors.map(() => 403));
    expect(sent.status).toBe(403);
    expect(apis.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(apis.map(({ body }) => body).join()).not.toContain('Actieplan');
    expect(await documents()).toHaveLength(1);
    expect(await house.rows('select key from loose_file')).toEqual([]);
  });

  test('M-01: a role without documents is told so', async () => {
    const vdab = await anOrganisation(house, `VDAB ${newId()}`, 'public-employment-service', []);
    const visitor = await site.visitor(await aProfessional(house, vdab, 'intervention-adviser', 'Sia'));

    expect((await visitor.get(at())).status).toBe(403);
    expect((await visitor.get(`/api/v1/citizens/${bina.id}/documents`)).status).toBe(403);
  });

  test('M-11: an address that can not be one of a document leads nowhere', async () => {
    const answers = [
      await annVisits.get(at('x', 'content')),
      await annVisits.get(`/files/1/documents`),
      await annVisits.get(`${at('log')}?document=x`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('M-11: the API adds a document, lists it and opens it', async () => {
    const api = `/api/v1/citizens/${bina.id}/documents`;
    const bytes = pdf();
    const key = { 'idempotency-key': newId() };
    const fields = { documentKind: 'letter', publicationName: 'Brief' };

    const added = await annVisits.send(api, fields, { name: 'brief.pdf', bytes }, key);
    const again = await annVisits.send(api, fields, { name: 'brief.pdf', bytes }, key);

    expect(added.status).toBe(201);
    expect(JSON.parse(again.body)).toEqual(JSON.parse(added.body));
    const { id } = JSON.parse(added.body);
    const { documents: listed } = JSON.parse((await annVisits.get(api)).body);
    expect(listed).toMatchObject([
      { id, kind: 'letter', publicationName: 'Brief', fileName: 'brief.pdf', addedOn: '2026-03-02', scan: 'none' },
    ]);
    expect((await annVisits.get(`${api}/${id}/content`)).bytes.equals(bytes)).toBe(true);
  });

  test.each([
    {
      why: 'a lie about its type',
      file: { name: 'scan.pdf', bytes: png() },
      fields: {},
      status: 422,
      kind: 'type-lies',
    },
    {
      why: '21 MB',
      file: { name: 'scan.pdf', bytes: Buffer.alloc(21 * megabyte) },
      fields: {},
      status: 413,
      kind: 'too-large',
    },
    {
      why: 'no name',
      file: { name: 'cv.pdf', bytes: pdf() },
      fields: { publicationName: '' },
      status: 422,
      kind: 'invalid',
    },
    { why: 'no file', file: undefined, fields: {}, status: 422, kind: 'invalid' },
    {
      why: 'a version of what is not there',
      file: { name: 'cv.pdf', bytes: pdf() },
      fields: { replaces: newId() },
      status: 409,
      kind: 'refused',
    },
  ])('OURS-upload: the API refuses $why with problem+json', async ({ file, fields, status, kind }) => {
    const answer = await annVisits.send(
      `/api/v1/citizens/${bina.id}/documents`,
      { documentKind: 'letter', publicationName: 'Brief', ...fields },
      file,
    );

    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(JSON.parse(answer.body).type).toBe(`urn:waarborg:problem:${kind}`);
    expect([await documents(), await house.rows('select key from loose_file')]).toEqual([[], []]);
  });

  test('M-24: "Traject" shows the actions with their states, the wanted jobs and the documents beside each other', async () => {
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    const line = { citizenId: bina.id, id: newId(), startsOn: on('2026-03-01'), financingNumber: null, summary: '' };
    await house.does(ann, registerStep, { ...line, ...parties });
    const job = { citizenId: bina.id, id: newId(), section: 'wanted-job' as const };
    await house.does(ann, writeEntry, { ...job, values: { title: 'Magazijnier', score: 4 } });
    await sends({ from: 'path' }, { name: 'plan.pdf', bytes: pdf() });

    const { status, body } = await annVisits.get(`/files/${bina.id}/guidance/path`);

    expect(status).toBe(200);
    const panels = body.split('class="w-panel"').slice(1);
    expect(panels).toHaveLength(3);
    expect(body).toMatch(/class="w-columns\b/);
    for (const words of ['Acties', '01/03/2026', 'Outplacement', 'Bezig']) expect(panels[0]).toContain(words);
    for (const words of ['Gewenste jobs', 'Magazijnier', '4']) expect(panels[1]).toContain(words);
    for (const words of ['Documenten overzicht', 'Voeg toe', 'Volledige logging', 'Actieplan OP-211118', '02/03/2026'])
      expect(panels[2]).toContain(words);
  });

  test('M-11: added from "Traject" one comes back there', async () => {
    const answer = await sends({ from: 'path' }, { name: 'plan.pdf', bytes: pdf() });

    expect(answer.headers.location).toBe(`/files/${bina.id}/guidance/path?told=added`);
  });

  test('M-21: after the end the pages tell that the final report is missing, until it is added', async () => {
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    const line = { citizenId: bina.id, id: newId(), startsOn: on('2026-03-01'), financingNumber: null, summary: '' };
    await house.does(ann, registerStep, { ...line, ...parties });
    const tells = async () => {
      const pages = [await annVisits.get(at()), await annVisits.get(`/files/${bina.id}/guidance/path`)];
      return pages.map(({ body }) => body.includes('Het eindverslag ontbreekt nog'));
    };

    house.today('2027-03-01');
    const before = await tells();
    house.today('2027-03-02');
    const after = await tells();
    const form = await annVisits.get(`${at('new')}?kind=final-report`);
    await sends(
      { documentKind: 'final-report', publicationName: 'Eindverslag' },
      { name: 'verslag.pdf', bytes: pdf() },
    );
    const added = await tells();
    house.today('2026-03-02');

    expect([before, after, added]).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(form.body).toMatch(
      /<option[^>]*value="final-report"[^>]*selected|<option[^>]*selected[^>]*value="final-report"/,
    );
  });

  test('OURS-session: typed text survives a session that ended meanwhile; the file must be chosen again', async () => {
    await annVisits.expire();

    const sent = await sends({ publicationName: 'Getypt', documentKind: 'letter' }, { name: 'plan.pdf', bytes: pdf() });
    await annVisits.logIn();
    const form = await annVisits.get(at('new'));

    expect(sent.headers.location).toContain('/auth/login');
    expect(form.body).toContain('value="Getypt"');
    expect(form.body).toContain('Kies het bestand opnieuw');
    expect(await documents()).toEqual([]);
  });

  test.each([
    { why: '21 MB', fields: {}, says: 'te groot: 21 MB' },
    { why: 'a form that lacks its name', fields: { publicationName: '' }, says: 'Publicatienaam: vul dit in.' },
  ])('OURS-upload: over a real connection $why is answered too', async ({ fields, says }) => {
    if (!site.app.server.listening) await site.app.listen({ port: 0, host: '127.0.0.1' });
    const address = site.app.server.address();
    const form = { _csrf: annVisits.csrf(), ...plan, ...fields };
    const payload = multipart(form, { name: 'groot.pdf', bytes: Buffer.alloc(21 * megabyte) });

    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const headers = { ...annVisits.headers(), ...formHeaders, 'content-length': payload.length };
      const req = request(
        {
          port: typeof address === 'object' ? address?.port : undefined,
          host: '127.0.0.1',
          path: at('new'),
          method: 'POST',
          headers,
        },
        (res) => {
          let body = '';
          res.on('data', (chunk) => (body += chunk));
          res.on('end', () => resolve({ status: res.statusCode, body }));
        },
      );
      req.on('error', reject);
      req.end(payload);
    });

    expect([answer.status, answer.body.includes(says)]).toEqual([422, true]);
  });

  test.each([
    { language: 'fr', title: 'Aperçu des documents', kind: 'Plan d’action', did: 'Ouvert ou téléchargé' },
    { language: 'en', title: 'Overview of documents', kind: 'Action plan', did: 'Opened or downloaded' },
  ])('M-11: the pages are complete in $language', async ({ language, title, kind, did }) => {
    await sends({}, { name: 'plan.pdf', bytes: pdf() });
    await annVisits.get(at(await theOne(), 'content'));

    const [list, log] = [
      await annVisits.get(`${at()}?lang=${language}`),
      await annVisits.get(`${at('log')}?lang=${language}`),
    ];

    expect([list.body.includes(title), list.body.includes(kind), log.body.includes(did)]).toEqual([true, true, true]);
  });

  test('OURS-upload: what is kept is what stands in the files, and nothing more', async () => {
    const [stored, rows] = [
      await kept(),
      await house.rows<{ id: string }>(`select id from document where scan <> 'infected'`),
    ];

    expect(stored.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(stored.length).toBeGreaterThan(5);
  });
});
