import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simplePdf } from '../../../src/demo/simple-pdf.ts';
import { aTown, lodged, type Town } from '../../../test/setup/complaints.ts';
import { formHeaders, multipart } from '../../../test/setup/file-site.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import { dismissComplaint, shareComplaint } from '../../modules/complaints/index.ts';
import { newId } from '../../platform/new-id.ts';

const megabyte = 1024 * 1024;
const words = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('complaining without an account', () => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  let address = 0;
  beforeAll(async () => {
    house = await aHouse('embedded');
    town = await aTown(house);
    site = await aSite(house);
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const { host } = new URL('http://127.0.0.1:3000');
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    more: { payload?: Buffer | string; headers?: Record<string, string>; from?: string } = {},
  ) => {
    const headers = { host, 'sec-fetch-site': 'same-origin', ...more.headers };
    const remoteAddress = more.from ?? '192.0.2.1';
    const reply = await site.app.inject({
      method,
      url,
      headers,
      remoteAddress,
      ...(more.payload === undefined ? {} : { payload: more.payload }),
    });
    return { status: reply.statusCode, body: reply.body, says: words(reply.body), headers: reply.headers };
  };
  /** Every sender has another address, so that nobody's tries count for another. */
  const sender = () => `192.0.2.${(address += 1)}`;
  const form = (fields: Record<string, string>) => ({
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const filled = (over: Record<string, string> = {}) => ({
    ...{ once: newId(), about: town.office.id, earlierNumber: '', earlierCode: '', door: 'vdab', topic: 'guidance' },
    ...{ capacity: 'citizen', 'factsOn-day': '10', 'factsOn-month': '2', 'factsOn-year': '2026' },
    ...{ text: 'Drie afspraken gingen niet door.', name: 'Bina Patel', email: 'bina@example.org', phone: '' },
    ...{ address: '', company: '', ...over },
  });
  const bare = Buffer.alloc(0);
  const send = (
    over: Record<string, string> = {},
    file: { name: string; bytes: Buffer } | null = null,
    from = sender(),
  ) =>
    ask('POST', '/complaints/new', {
      payload: multipart(filled(over), { field: 'evidence', name: file?.name ?? '', bytes: file?.bytes ?? bare }),
      headers: formHeaders,
      from,
    });
  const pairOn = (body: string) => {
    const [number = '', code = ''] = [...body.matchAll(/<strong>((?:KL-)?[0-9A-Z]{4}-[0-9A-Z]{4})<\/strong>/g)].map(
      ([, one]) => one ?? '',
    );
    return { number, code };
  };

  test('OURS-complaint: one asks whom it is about, and then offers the doors that hear it, with why the others do not', async () => {
    const first = await ask('GET', '/complaints/new');
    expect(first.status).toBe(200);
    for (const name of ['Kompas', 'Boog', 'FOD Beemd']) expect(first.says).toContain(name);
    expect(first.says).not.toContain('Federgon');
    const second = await ask('GET', `/complaints/new?about=${town.office.id}`);
    for (const label of ['VDAB', 'Ombudsman van Federgon', 'binnen 45 dagen']) expect(second.says).toContain(label);
    expect(second.body).not.toMatch(/value="ombudsman"|value="bosa"|value="centre"/);
    expect(second.says).toContain('Vlaamse Ombudsdienst De Vlaamse Ombudsdienst komt na VDAB');
    expect((await ask('GET', `/complaints/new?about=${town.other.id}`)).says).toContain('geen lid van Federgon');
    expect((await ask('GET', `/complaints/new?about=${town.vdab.org.id}`)).status).toBe(404);
    expect((await ask('GET', '/complaints/new?about=nothing')).status).toBe(404);
  });

  test('OURS-complaint, OURS-complaint-follow: sent, it gives number and code once; with both one reads it, adds to it and stops it', async () => {
    const sent = await send();
    expect(sent.status).toBe(200);
    expect(sent.says).toContain('Je klacht is verstuurd');
    const pair = pairOn(sent.body);
    expect(pair.number).toMatch(/^KL-/);
    const read = await ask('POST', '/follow', { ...form({ ...pair }), from: sender() });
    expect(read.says).toContain('Drie afspraken gingen niet door.');
    expect(read.says).toContain('Laatste dag: 16/04/2026');
    const added = await ask('POST', '/follow', {
      ...form({ ...pair, do: 'add', text: 'Het waren er vier.' }),
      from: sender(),
    });
    expect(added.says).toContain('Toegevoegd. ');
    expect(added.says).toContain('Het waren er vier.');
    expect((await ask('POST', '/follow', { ...form({ ...pair, do: 'add', text: ' ' }), from: sender() })).status).toBe(
      422,
    );
    const stopped = await ask('POST', '/follow', { ...form({ ...pair, do: 'withdraw' }), from: sender() });
    expect(stopped.says).toContain('Je klacht is stopgezet.');
    expect(stopped.body).not.toContain('value="withdraw"');
  });

  test('OURS-complaint-follow: every wrong pair gets the same answer, and no address tries more than twenty a minute', async () => {
    const { number } = pairOn((await send()).body);
    const plain = async (pair: Record<string, string>) =>
      (await ask('POST', '/follow', { ...form(pair), from: sender() })).body.replaceAll(pair.number ?? '', '#');
    const answers = new Set([
      await plain({ number, code: 'K7QM-2F9D' }),
      await plain({ number: 'KL-2222-2222', code: 'K7QM-2F9D' }),
      await plain({ number: 'foutief', code: 'foutief' }),
    ]);
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('Met dit nummer en deze code vinden we niets.');
    const from = sender();
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1)
      statuses.push((await ask('POST', '/follow', { ...form({ number, code: '2222-2222' }), from })).status);
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([20, 429]);
  });

  const kept = ({ body }: { body: string }) => {
    expect(body).toContain('Drie afspraken gingen niet door.');
    expect(body).toContain('value="bina@example.org"');
  };

  describe('OURS-input: what is refused says why, and keeps every word', () => {
    test.each([
      { wrong: 'no words', over: { text: '  ' }, says: 'Vertel wat er gebeurd is.', keeps: 'Bina Patel' },
      {
        wrong: 'no name',
        over: { name: '' },
        says: 'Een klacht zonder naam is niet ontvankelijk.',
        keeps: 'Drie afspraken',
      },
      {
        wrong: 'no way to answer',
        over: { email: '' },
        says: 'Geef een e-mailadres of een postadres.',
        keeps: 'Drie afspraken',
      },
      { wrong: 'no e-mail address', over: { email: 'bina' }, says: 'Je e-mailadres', keeps: 'value="bina"' },
      { wrong: 'a day that does not exist', over: { 'factsOn-day': '31' }, says: '31/2/2026', keeps: 'Drie afspraken' },
      { wrong: 'a day to come', over: { 'factsOn-year': '2027' }, says: 'ligt in de toekomst', keeps: 'value="2027"' },
      { wrong: 'no door', over: { door: '' }, says: 'Bij wie wil je klagen?', keeps: 'Drie afspraken' },
      {
        wrong: 'no door and no words',
        over: { door: '', text: '' },
        says: 'Vertel wat er gebeurd is.',
        keeps: 'Bina Patel',
      },
      {
        wrong: 'a door that is closed',
        over: { door: 'bosa' },
        says: 'Bij wie wil je klagen?',
        keeps: 'Drie afspraken',
      },
    ])('$wrong', async ({ over, says, keeps }) => {
      const before = await house.rows('select id from complaint');
      const { status, body } = await send(over);
      expect(status).toBe(422);
      expect(body).toContain('Fout:');
      expect(words(body)).toContain(says);
      expect(body).toContain(keeps);
      expect(await house.rows('select id from complaint')).toHaveLength(before.length);
    });

    test('OURS-upload: a file of 21 MB is refused with its size', async () => {
      const answer = await send({}, { name: 'groot.pdf', bytes: Buffer.alloc(21 * megabyte) });
      expect(answer.status).toBe(422);
      expect(answer.says).toContain('te groot: 21 MB');
      kept(answer);
      expect(await house.rows('select key from loose_file')).toEqual([]);
    });

    test('OURS-complaint-flood: the sixth complaint of a day stays on the screen, with what to do', async () => {
      const email = 'veel@example.org';
      for (let n = 0; n < 5; n += 1) expect((await send({ email })).status).toBe(200);
      const answer = await send({ email });
      expect(answer.status).toBe(429);
      expect(answer.says).toContain('Je diende vandaag al vijf klachten in. Die zijn alle binnen.');
      expect(answer.body).toContain('Drie afspraken gingen niet door.');
    });
  });

  test('BD-admissible: facts older than a year are told at once; who handles reads the proposal and decides', async () => {
    const sent = await send({ 'factsOn-year': '2024' });
    expect(sent.says).toContain('langer dan een jaar geleden');
    const pair = pairOn(sent.body);
    const { number } = pair;
    const officer = await site.enter(town.vdab.officer);
    const home = await officer.get('/');
    const href = new RegExp(`href="(/complaints/[^"]+)"[^>]*>${number}`).exec(home.body)?.[1] ?? '';
    const page = await officer.get(`${href}?step=dismiss`);
    expect(words(page.body)).toContain('Voorstel: niet ontvankelijk');
    expect(page.body).toMatch(/value="facts-too-old"[^>]*checked/);
    expect(page.body).toContain('Je kunt ermee naar: Vlaamse Ombudsdienst. Dat is gratis.');
    const dismissed = await officer.send(href, {
      do: 'dismiss',
      grounds: 'facts-too-old',
      text: 'Ga naar de Ombudsdienst.',
    });
    expect(dismissed.path).toContain('told=done');
    const read = await ask('POST', '/follow', { ...form({ ...pair }), from: sender() });
    expect(read.says).toContain('Het gebeurde langer dan een jaar geleden');
    expect(read.says).toContain('Ga naar de Ombudsdienst.');
    expect(read.says).toContain('Verder bij: Vlaamse Ombudsdienst');
  });

  test('OURS-complaint: evidence comes along, and only who may read it opens it', async () => {
    const sent = await send({}, { name: 'brief.pdf', bytes: simplePdf('Een brief', ['Beste,']) });
    expect(sent.status).toBe(200);
    const [file] = await house.rows<{ org: string; id: string; file: string }>(
      `select org_id as org, id, file_id as file from complaint_file where file_name = 'brief.pdf'`,
    );
    const at = `/complaints/${file?.org}/${file?.id}`;
    expect(await house.rows('select key from loose_file')).toEqual([]);
    const officer = await site.enter(town.vdab.officer);
    expect((await officer.get(at)).body).toContain('brief.pdf');
    expect((await officer.get(`${at}/files/${file?.file}`)).headers['content-disposition']).toContain('brief.pdf');
    for (const actor of [town.manager, town.federgon.officer])
      expect((await (await site.enter(actor)).get(`${at}/files/${file?.file}`)).status).toBe(404);
  });

  test('OURS-complaint: typed in from a letter it gives number and code for the letter, and what is missing comes back', async () => {
    const officer = await site.enter(town.vdab.officer);
    const at = `/complaints/enter?about=${town.office.id}`;
    expect((await officer.get(at)).body).toContain('Typ een klacht in');
    const given = {
      ...{
        once: newId(),
        channel: 'letter',
        'receivedOn-day': '23',
        'receivedOn-month': '2',
        'receivedOn-year': '2026',
      },
      ...{
        topic: 'consultant',
        capacity: 'citizen',
        text: 'De consulent kwam niet.',
        name: 'Jan Peeters',
        language: 'fr',
      },
    };
    const wrong = await officer.sendFile(at, given);
    expect(wrong.status).toBe(422);
    expect(words(wrong.body)).toContain('Geef een e-mailadres of een postadres.');
    expect(wrong.body).toContain('De consulent kwam niet.');
    const whole = { ...given, once: newId(), address: 'Kerkstraat 1, 2000 Antwerpen' };
    const scan = (bytes: Buffer) => ({ field: 'evidence', name: 'brief.pdf', bytes });
    const large = await officer.sendFile(at, whole, scan(Buffer.alloc(21 * megabyte)));
    expect(large.status).toBe(422);
    expect(words(large.body)).toContain('te groot: 21 MB');
    expect(large.body).toContain('De consulent kwam niet.');
    const astray = await officer.sendFile(at, { ...whole, earlierNumber: 'KL-2222-2222', earlierCode: '2222-2222' });
    expect(words(astray.body)).toContain('vinden we geen eerdere klacht over deze organisatie');
    const letter = simplePdf('Een brief', ['Beste,']);
    const entered = await officer.sendFile(at, whole, scan(letter));
    expect([entered.status, entered.to]).toEqual([303, expect.stringContaining('told=done')]);
    // A double click is one complaint.
    expect((await officer.sendFile(at, whole, scan(letter))).to).toBe(entered.to);
    const done = await officer.get(entered.to);
    expect(done.body).toContain('brief.pdf');
    expect(words(done.body)).toContain('Er is geen e-mailadres.');
    const number = /KL-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(done.body)?.[0] ?? '';
    const code = /Code<\/dt><dd[^>]*>([^<]+)/.exec(done.body)?.[1] ?? '';
    const read = await ask('POST', '/follow', { ...form({ number, code }), from: sender() });
    expect(read.says).toContain('De consulent kwam niet.');
  });

  test('OURS-complaint-forward: passed on, one reads why, and follows it there with another number and code', async () => {
    const sent = await send({ email: 'door@example.org' });
    const pair = pairOn(sent.body);
    const officer = await site.enter(town.vdab.officer);
    const home = await officer.get('/');
    const href = new RegExp(`href="(/complaints/[^"]+)"[^>]*>${pair.number}`).exec(home.body)?.[1] ?? '';
    const page = await officer.get(`${href}?step=forward`);
    expect(page.body).toMatch(/value="federgon"/);
    // Not to where it lies, nor to doors that do not hear it, or not yet.
    expect(page.body).not.toMatch(/value="(vdab|centre|bosa|ombudsman)"/);
    const early = await officer.send(`${href}?step=forward`, { do: 'forward', to: 'ombudsman', text: 'Zo is het.' });
    expect(early.status).toBe(422);
    expect(words(early.body)).toContain('Aan wie?');
    expect(early.body).toContain('Zo is het.');
    const passed = await officer.send(href, { do: 'forward', to: 'federgon', text: 'Federgon helpt je verder.' });
    expect(passed.path).toContain('told=done');
    expect(words(passed.body)).toContain('Doorgegeven aan Ombudsman van Federgon');

    const read = await ask('POST', '/follow', { ...form({ ...pair }), from: sender() });
    expect(read.says).toContain('Ze is doorgegeven aan: Ombudsman van Federgon.');
    expect(read.says).toContain('Federgon helpt je verder.');
    const next = pairOn(read.body);
    expect(next.number).not.toBe(pair.number);
    const there = await ask('POST', '/follow', { ...form({ ...next }), from: sender() });
    expect(there.says).toContain('Behandeld door Federgon');
    expect(there.says).toContain('Drie afspraken gingen niet door.');
    const api = await ask('POST', '/api/v1/complaints/follow', {
      payload: JSON.stringify(pair),
      headers: { 'content-type': 'application/json' },
      from: sender(),
    });
    expect(JSON.parse(api.body)).toMatchObject({ complaint: { status: 'forwarded', forwardedTo: 'federgon' } });
  });

  test('OURS-complaint-privacy: the accused reads the summary and no name; the manager of a centre has a door of its own', async () => {
    const it = await lodged(house, town, { name: 'Zora Zwijgt' });
    const officer = await site.enter(town.vdab.officer);
    const at = `/complaints/${it.on.orgId}/${it.on.complaintId}`;
    await officer.send(at, { do: 'admit' });
    const manager = await site.enter(town.manager);
    expect((await manager.get(at)).status).toBe(404);
    expect((await house.does(town.vdab.officer, shareComplaint, { ...it.on, text: 'Kort.' })).ok).toBe(true);
    const page = await manager.get(at);
    expect(words(page.body)).toContain('Kort.');
    expect(page.body).not.toContain('Zwijgt');
    expect(page.body).not.toContain('Drie afspraken');
    expect((await manager.get('/complaints')).body).toContain(it.number);
    expect((await manager.get('/complaints/enter')).status).toBe(403);
    const centre = await site.enter(town.centreManager);
    expect((await centre.get('/complaints')).body).toContain('/complaints/enter');
    expect((await centre.get('/complaints/enter')).status).toBe(200);
  });

  test('BD-ombudsman: after VDAB’s answer the form of the next door opens with who and what it follows', async () => {
    const email = 'volgende@example.org';
    const sent = await send({ email });
    const pair = pairOn(sent.body);
    const [row] = await house.rows<{ org: string; id: string }>(
      'select org_id as org, id from complaint order by id desc limit 1',
    );
    expect(row).toBeDefined();
    const officer = await site.enter(town.vdab.officer);
    const home = await officer.get('/');
    const href = new RegExp(`href="(/complaints/[^"]+)"[^>]*>${pair.number}`).exec(home.body)?.[1] ?? '';
    await officer.send(href, { do: 'admit' });
    await officer.send(href, { do: 'answer', outcome: 'unfounded', text: 'Zo is het.' });
    const read = await ask('POST', '/follow', { ...form({ ...pair }), from: sender() });
    expect(read.says).toContain('Verder bij: Vlaamse Ombudsdienst');
    const next = await ask('POST', '/follow', { ...form({ ...pair, do: 'next' }), from: sender() });
    expect(next.body).toContain('value="ombudsman"');
    const sentOn = await send({ email, door: 'ombudsman', earlierNumber: pair.number, earlierCode: pair.code });
    expect(sentOn.says).toContain('Behandeld door Ombudsdienst');
    expect(pairOn(sentOn.body).number).not.toBe(pair.number);
  });

  test('BD-ombudsman: of a complaint about an office that followed one at VDAB, the page passes on to the Ombudsman', async () => {
    const earlier = await lodged(house, town);
    await house.does(town.vdab.officer, dismissComplaint, { ...earlier.on, grounds: ['no-interest'], text: 'Nee.' });
    const { number, code } = earlier;
    const { on } = await lodged(house, town, { door: 'federgon', earlier: { number, code } });
    const officer = await site.enter(town.federgon.officer);
    const href = `/complaints/${on.orgId}/${on.complaintId}`;
    const page = await officer.get(`${href}?step=forward`);
    expect(page.body).toMatch(/value="ombudsman"/);
    const passed = await officer.send(href, {
      do: 'forward',
      to: 'ombudsman',
      text: 'De Ombudsdienst helpt je verder.',
    });
    expect(words(passed.body)).toContain('Doorgegeven aan Vlaamse Ombudsdienst');
  });

  test('BD-admissible: a dismissal begins with where to go instead, in the words of who reads it', async () => {
    const { on } = await lodged(house, town, { language: 'fr' });
    const officer = await site.enter(town.vdab.officer);
    const page = await officer.get(`/complaints/${on.orgId}/${on.complaintId}?step=dismiss`);
    expect(page.body).toContain('Vous pouvez vous adresser à : Médiateur flamand.');
  });

  test('OURS-complaint: at the API one lodges, follows and stops; a refusal names its grounds', async () => {
    const json = (url: string, body: object) =>
      ask('POST', `/api/v1${url}`, {
        payload: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
        from: sender(),
      });
    const given = {
      door: 'vdab',
      aboutOrg: town.office.id,
      topic: 'guidance',
      capacity: 'employer',
      text: 'x',
      name: 'An',
      email: 'an@example.org',
    };
    const made = await json('/complaints', given);
    expect(made.status).toBe(201);
    const pair = JSON.parse(made.body) as { number: string; code: string };
    expect(JSON.parse((await json('/complaints/follow', pair)).body)).toMatchObject({
      found: true,
      complaint: { status: 'lodged', words: [{ field: 'complaint' }] },
    });
    expect(JSON.parse((await json('/complaints/additions', { ...pair, text: 'meer' })).body)).toMatchObject({
      found: true,
    });
    expect(JSON.parse((await json('/complaints/withdrawal', pair)).body)).toMatchObject({
      complaint: { status: 'withdrawn' },
    });
    expect(JSON.parse((await json('/complaints/follow', { ...pair, code: '2222-2222' })).body)).toEqual({
      found: false,
      complaint: null,
    });
    const refused = await json('/complaints', { ...given, text: '', door: 'vdab' });
    expect([refused.status, JSON.parse(refused.body).grounds[0]]).toMatchObject([
      409,
      { code: 'complaint-text-missing', source: 'BD-admissible' },
    ]);
  });

  test.each([
    ['fr', 'Introduire une plainte', 'Suivre votre plainte'],
    ['en', 'Lodge a complaint', 'Follow your complaint'],
  ])('OURS-complaint: the pages speak %s', async (language, title, follow) => {
    const headers = { 'accept-language': language };
    expect((await ask('GET', '/complaints/new', { headers })).says).toContain(title);
    expect((await ask('GET', '/follow', { headers })).says).toContain(follow);
  });
});
