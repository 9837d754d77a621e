import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { type SectionId, type WriteEntry, writeEntry } from '../../modules/file/index.ts';
import { newId } from '../../platform/new-id.ts';

/** What stands under a name in the forms of a page: an input's value, or a text. */
function typedIn(body: string, name: string): string {
  const [input = ''] = new RegExp(`<input (?:[^>"]|"[^"]*")*name="${name}"(?:[^>"]|"[^"]*")*>`).exec(body) ?? [];
  const [, area] = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(body) ?? [];
  return area ?? /value="([^"]*)"/.exec(input)?.[1] ?? '';
}

const travelling = (body: string) => ({ version: typedIn(body, 'version'), once: typedIn(body, 'once') });
/** A page's words, as they are read. */
const words = (body: string) =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const situation = { status: 'employed', 'since-day': '1', 'since-month': '2', 'since-year': '2026' };
const contact = {
  street: 'Lange Leemstraat 12',
  postalCode: '2018',
  municipality: 'Antwerpen',
  phone: '0470 12 34 56',
  email: 'bina@example.org',
  preferredChannel: 'e-mail',
};

describe.each(usualEngines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let ann: Actor;
  let cas: Actor;
  let bob: Actor;
  let mia: Actor;
  let bina: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    const [kompas, anker] = [await anOrganisation(house, 'Kompas'), await anOrganisation(house, 'Anker')];
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, kompas, 'consultant');
    cas = await aProfessional(house, kompas, 'consultant', 'Cas');
    bob = await aProfessional(house, anker, 'consultant', 'Bob');
    mia = await aProfessional(house, vdab, 'mediator', 'Mia', 'antwerpen');
    bina = await aCitizen(house);
    await anAttestation(house, bina, kompas, '2026-03-01', '2027-03-01', '2027-04-15');
    for (const [given, family] of [
      ['Noémie', 'Lefèvre'],
      ['Jean', 'Lefebvre'],
      ['Ayşe', 'Yılmaz'],
    ] as const) {
      const other = await aCitizen(house, given, family, 'limburg');
      await anAttestation(house, other, kompas, '2026-03-01', '2026-03-10', '2026-03-20');
    }
    site = await aSite(house);
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const enter = (actor: Actor): Promise<Visitor> => site.enter(actor);
  const at = (...rest: string[]) => ['/files', bina.id, ...rest].join('/');
  /** Has somebody (Ann, unless said) add an entry; gives its id. */
  const kept = async (section: SectionId, values: WriteEntry['values'], by = ann): Promise<string> => {
    const id = newId();
    const outcome = await house.does(by, writeEntry, { citizenId: bina.id, id, section, values });
    expect(outcome).toMatchObject({ ok: true });
    return id;
  };
  const entries = (section: SectionId) =>
    house.rows<{ id: string; version: number; codes: Record<string, unknown> }>(
      'select id, version, codes from entry where section = $1 and removed_on is null order by id',
      section,
    );

  test('M-22: a consultant fills in, changes and sees who did so when and for which office', async () => {
    const browser = await enter(ann);
    const empty = await browser.get(at());
    expect(empty.path).toBe(at('portrait'));
    expect(words(empty.body)).toContain('Situatie invullen');

    const form = await browser.get(at('edit', 'situation', 'new'));
    const added = await browser.send(at('edit', 'situation', 'new'), { ...travelling(form.body), ...situation });
    expect(added.path).toBe(`${at('portrait')}?told=added`);
    expect(words(added.body)).toContain('Statuut Aan het werk Sinds 01/02/2026');
    expect(words(added.body)).toContain('Bijgewerkt op 02/03/2026 door Ann De Smet, Kompas');

    const [entry] = await entries('situation');
    const change = at('edit', 'situation', String(entry?.id));
    const second = await browser.get(change);
    expect(typedIn(second.body, 'since-year')).toBe('2026');
    const saved = await browser.send(change, {
      ...travelling(second.body),
      ...situation,
      status: 'in-training',
      drivingLicences: 'B',
    });
    expect(saved.path).toBe(`${at('portrait')}?told=saved`);
    expect(words(saved.body)).toContain('Statuut In opleiding Sinds 01/02/2026 Rijbewijzen B');

    const history = words((await browser.get(at('history', String(entry?.id)))).body);
    expect(history).toMatch(/Gewijzigd.*Ann De Smet, Kompas.*In opleiding.*Toegevoegd.*Aan het werk/);
  });

  test('OURS-input: what is refused comes back at its fields with everything that was typed, and can then be saved', async () => {
    const browser = await enter(ann);
    const path = at('edit', 'job', 'new');
    const form = await browser.get(path);
    const typed = { employer: '', function: 'Lasser <1>', from: '13/2018', to: '11/2015', tasks: 'Lassen\nen plooien' };

    const refused = await browser.send(path, { ...travelling(form.body), ...typed });

    expect(refused.status).toBe(422);
    expect(refused.body).toContain('<title>Fout: ');
    expect(words(refused.body)).toContain('Werkgever: vul dit in.');
    expect(words(refused.body)).toContain('Van: Deze maand bestaat niet.');
    expect(refused.body).toContain('href="#from"');
    expect(['function', 'from', 'to', 'tasks'].map((name) => typedIn(refused.body, name))).toEqual([
      'Lasser &lt;1>',
      '13/2018',
      '11/2015',
      'Lassen\nen plooien',
    ]);
    expect(await entries('job')).toEqual([]);

    const late = await browser.send(path, {
      ...travelling(refused.body),
      ...typed,
      employer: 'Staal NV',
      from: '3/2018',
    });
    expect(late.status).toBe(422);
    expect(words(late.body)).toContain('Tot: Het einde ligt voor het begin.');
    const mended = { ...typed, employer: 'Staal NV', from: '3/2015', to: '2018-11' };
    const added = await browser.send(path, { ...travelling(late.body), ...mended });
    expect(added.path).toBe(`${at('career')}?told=added`);
    expect((await entries('job')).map(({ codes }) => codes)).toEqual([{ from: '2015-03', to: '2018-11' }]);
  });

  test('OURS-idempotency: the same form sent twice adds one entry, together or one after the other', async () => {
    const browser = await enter(ann);
    const path = at('edit', 'competence', 'new');
    const form = { ...travelling((await browser.get(path)).body), name: 'Heftruck rijden', level: '4' };

    const answers = [
      ...(await Promise.all([1, 2].map(() => browser.send(path, form)))),
      await browser.send(path, form),
    ];

    expect(answers.map((answer) => answer.path)).toEqual(answers.map(() => `${at('profile')}?told=added`));
    expect(await entries('competence')).toHaveLength(1);
  });

  test('OURS-version: who saves second sees both versions, and may keep either', async () => {
    const id = await kept('development-question', { question: 'Wat nu?', askedOn: '2026-03-01' });
    const path = at('edit', 'development-question', id);
    const [first, second] = [await enter(ann), await enter(cas)];
    const [one, two] = [await first.get(path), await second.get(path)];
    const asked = { 'askedOn-day': '1', 'askedOn-month': '3', 'askedOn-year': '2026' };
    await first.send(path, { ...travelling(one.body), ...asked, question: 'De vraag van Ann' });

    const conflict = await second.send(path, { ...travelling(two.body), ...asked, question: 'De vraag van Cas' });

    expect(conflict.status).toBe(412);
    expect(words(conflict.body)).toContain('heeft Ann De Smet dit onderdeel van het dossier veranderd');
    expect(words(conflict.body)).toMatch(/De vraag van Cas\s+De vraag van Ann/);
    const mine = { ...travelling(conflict.body), ...asked, question: typedIn(conflict.body, 'question') };
    const stays = await second.send(path, { ...mine, conflict: 'keep' });
    expect(words(stays.body)).toContain('De vraag van Ann');
    const over = await second.send(path, { ...mine, privacy: 'keep', conflict: 'overwrite' });
    expect(over.path).toBe(`${at('development-plan')}?told=saved`);
    expect(words(over.body)).toContain('De vraag van Cas');
  });

  test('OURS-version: a second entry for a section of one is compared with the first; a removed one is typed again', async () => {
    const [first, second] = [await enter(ann), await enter(cas)];
    const path = at('edit', 'mobility', 'new');
    const [one, two] = [await first.get(path), await second.get(path)];
    await first.send(path, { ...travelling(one.body), distanceKm: '20' });
    const conflict = await second.send(path, { ...travelling(two.body), distanceKm: '40' });
    expect(conflict.status).toBe(412);
    const [entry] = await entries('mobility');
    expect(conflict.body).toContain(`action="${at('edit', 'mobility', String(entry?.id))}"`);

    const change = at('edit', 'mobility', String(entry?.id));
    const form = await second.get(change);
    const removal = await first.get(`${change}/removal`);
    expect(words(removal.body)).toContain('Afstand tot het werk, hoogstens (km) 20');
    expect((await first.send(`${change}/removal`, travelling(removal.body))).path).toBe(
      `${at('profile')}?told=removed`,
    );
    const lost = await second.send(change, { ...travelling(form.body), distanceKm: '55' });
    expect(lost.status).toBe(422);
    expect(words(lost.body)).toContain('Iemand verwijderde dit terwijl je bezig was.');
    expect(typedIn(lost.body, 'distanceKm')).toBe('55');
    expect((await second.send(path, { ...travelling(lost.body), distanceKm: '55' })).path).toContain('told=added');
    expect((await second.get(change)).status).toBe(404);
  });

  test('M-22: what is out of date says so and why, can be confirmed, and stands among what the handover needs', async () => {
    const id = await kept('contact', { ...contact }, bina);
    house.today('2026-09-03');
    const browser = await enter(ann);
    const portrait = await browser.get(at('portrait'));
    expect(words(portrait.body)).toContain('Wat moet nog voor de overdracht naar VDAB?');
    expect(words(portrait.body)).toContain('Contactgegevens Verouderd laatst bijgewerkt op 02/03/2026');
    expect(words(portrait.body)).toContain('Talen Nog in te vullen');
    expect(words(portrait.body)).toContain('Dit telde als juist tot en met 02/09/2026.');
    expect(portrait.body).toContain('href="/sources/OURS-fresh"');

    const confirmed = await browser.send(at('edit', 'contact', id, 'confirmation'), { version: '1', once: newId() });

    expect(confirmed.path).toBe(`${at('portrait')}?told=confirmed`);
    expect(words(confirmed.body)).not.toContain('Contactgegevens Verouderd');
    expect(words(confirmed.body)).toContain('Bijgewerkt op 03/09/2026 door Ann De Smet, Kompas');
    const late = await browser.send(at('edit', 'contact', id, 'confirmation'), { version: '1', once: newId() });
    expect(late.path).toBe(`${at('portrait')}?told=changed`);
    house.today('2026-03-02');
  });

  test('M-01: without an attestation every door to the file is closed with why and what to do, and says no name', async () => {
    const id = await kept('goal', { goal: 'Rijbewijs C', action: 'Inschrijven', byOn: '2026-06-01', state: 'planned' });
    const browser = await enter(bob);
    const pages = [
      'portrait',
      'career',
      'guidance/internal-remark',
      `history/${id}`,
      'edit/goal/new',
      `edit/goal/${id}`,
    ];
    for (const page of [...pages, `edit/goal/${id}/removal`]) {
      const closed = await browser.get(at(page));
      expect([page, closed.status]).toEqual([page, 403]);
      expect(words(closed.body)).toContain('Je kantoor heeft geen attest van deze burger.');
      expect(closed.body).not.toMatch(/Patel|Rijbewijs/);
    }
    for (const page of [
      'edit/goal/new',
      `edit/goal/${id}`,
      `edit/goal/${id}/removal`,
      `edit/goal/${id}/confirmation`,
    ]) {
      const values = {
        goal: 'Iets',
        action: 'Iets',
        'byOn-day': '1',
        'byOn-month': '6',
        'byOn-year': '2026',
        state: 'planned',
      };
      const closed = await browser.send(at(page), { ...values, version: '1', once: newId() });
      expect([page, closed.status]).toEqual([page, 403]);
      expect(closed.body).not.toMatch(/Patel|Rijbewijs/);
    }
    expect((await entries('goal')).map(({ version }) => version)).toEqual([1]);
    expect(await house.rows('select 1 from look where actor_id = $1', bob.id)).toEqual([]);
  });

  test('M-23: citizens keep up to date what is theirs, and neither see nor change what is internal', async () => {
    const own = await kept('wanted-job', { title: 'Lasser', score: 4 });
    const remark = await kept('internal-remark', { remark: 'Alleen voor ons' });
    const note = await kept('obstacle', { obstacle: 'transport', description: 'Geen auto', state: 'open' });
    const browser = await enter(bina);
    const path = at('edit', 'wanted-job', own);
    const form = await browser.get(path);
    const saved = await browser.send(path, { ...travelling(form.body), title: 'Webmaster', score: '5' });
    expect(words(saved.body)).toContain('Webmaster – 5 / 5');
    expect(words(saved.body)).toContain('02/03/2026 Bina Patel');

    for (const page of ['guidance/internal-remark', `edit/internal-remark/${remark}`, 'edit/internal-remark/new'])
      expect([page, (await browser.get(at(page))).status]).toEqual([page, 403]);
    expect((await browser.get(at('history', remark))).status).toBe(404);
    const changed = await browser.send(at('edit', 'internal-remark', remark), { remark: 'Weg', version: '1' });
    expect(changed.status).toBe(403);
    const taken = await browser.send(at('edit', 'obstacle', note, 'removal'), { version: '1', once: newId() });
    expect(taken.status).toBe(403);
    const preconditions = await browser.get(at('guidance', 'preconditions'));
    expect(words(preconditions.body)).toContain('Geen auto');
    expect(preconditions.body).not.toContain(`/edit/`);
    const portrait = words((await browser.get(at('portrait'))).body);
    expect(portrait).toContain('Is je dossier nog juist?');
    expect(portrait).not.toContain('Interne opmerking');
  });

  test('M-23: an entry is changed as what it is: not under the name of another section', async () => {
    const remark = await kept('internal-remark', { remark: 'Alleen voor ons' });
    const browser = await enter(bina);
    const moved = await browser.send(at('edit', 'language', remark), { language: 'nl', speaking: 'B2', version: '1' });
    expect(moved.body).not.toContain('Alleen voor ons');
    expect((await entries('internal-remark')).filter(({ id }) => id === remark)).toMatchObject([{ version: 1 }]);
    const removed = await browser.send(at('edit', 'language', remark, 'removal'), { version: '1', once: newId() });
    expect(removed.path).not.toContain('told=removed');
    expect((await entries('internal-remark')).filter(({ id }) => id === remark)).toHaveLength(1);
  });

  test('M-09: a text with what looks private is asked about once, and saved when one says so', async () => {
    const browser = await enter(ann);
    const path = at('edit', 'obstacle', 'new');
    const form = await browser.get(path);
    const typed = { obstacle: 'care', description: 'Bel 0470 12 34 56', state: 'open' };
    const asked = await browser.send(path, { ...travelling(form.body), ...typed });
    expect(words(asked.body)).toContain('In je tekst staat wat een telefoonnummer lijkt.');
    expect(typedIn(asked.body, 'description')).toBe('Bel 0470 12 34 56');
    const saved = await browser.send(path, { ...travelling(asked.body), ...typed, privacy: 'keep' });
    expect(saved.path).toContain('told=added');
    const id = (await entries('obstacle')).at(-1)?.id ?? '';
    const again = await browser.get(at('edit', 'obstacle', id));
    const solved = { ...travelling(again.body), ...typed, state: 'solved' };
    expect((await browser.send(at('edit', 'obstacle', id), solved)).path).toContain('told=saved');
  });

  test('OURS-session: what was typed when the session had ended stands in the form after the next login', async () => {
    const id = await kept('cv', { title: 'Cv', language: 'nl', profileLine: 'Kort.', visibleToEmployers: false });
    const path = at('edit', 'cv', id);
    const browser = await enter(ann);
    const form = await browser.get(path);
    browser.forget();
    await browser.send(path, { ...travelling(form.body), title: 'Cv', language: 'nl', profileLine: 'Lang verhaal' });
    const again = await enter(ann);
    for (const [name, value] of browser.cookies) if (name === 'parked') again.cookies.set(name, value);

    const back = await again.get(path);

    expect(typedIn(back.body, 'profileLine')).toBe('Lang verhaal');
    expect(typedIn(back.body, 'version')).toBe('1');
    expect(typedIn((await again.get(path)).body, 'profileLine')).toBe('Kort.');
  });

  test('M-02: a file is found by the beginning of the name, without capitals and accents, and no address holds a name', async () => {
    const browser = await enter(ann);
    await browser.get('/files');
    const found = await browser.send('/files', { name: 'LEFEVRE no' });
    expect(words(found.body)).toContain('Lefèvre Noémie');
    expect(words(found.body)).not.toMatch(/Lefebvre|Patel/);
    expect(found.path).toMatch(/^\/files\?find=[\w-]+$/);
    expect(found.path.toLowerCase()).not.toContain('lefevre');
    expect(typedIn(found.body, 'name')).toBe('LEFEVRE no');
    expect(words((await browser.send('/files', { name: 'yilmaz' })).body)).toContain('Yılmaz Ayşe');

    const short = await browser.send('/files', { name: 'l' });
    expect(short.status).toBe(422);
    expect(words(short.body)).toContain('Typ minstens 2 letters van de familienaam.');
    const nobody = await browser.send('/files', { name: 'Zzz "q" <i>' });
    expect(words(nobody.body)).toContain('Geen open dossier met een naam die begint met “Zzz &quot;q&quot; &lt;i>”.');
    expect((await browser.get('/files?find=bm9ib2R5')).status).toBe(200);

    const all = words((await browser.get('/files?all=1')).body);
    expect(all).toMatch(/Lefebvre Jean.*Lefèvre Noémie.*Patel Bina.*Yılmaz Ayşe/);
    const start = words((await browser.get('/files')).body);
    expect(start).toMatch(/Laatst geopend door mij.*Patel Bina.*Sluiten binnen 30 dagen.*Lefebvre Jean/);
  });

  test('M-01: another office finds nobody, and a mediator finds their own region, from two letters on', async () => {
    const other = await enter(bob);
    expect(words((await other.send('/files', { name: 'patel' })).body)).toContain('Geen open dossier');
    const browser = await enter(mia);
    const home = await browser.get('/');
    expect(words(home.body)).toContain('Zoek een burger uit jouw regio.');
    expect(words((await browser.get('/files?all=1')).body)).not.toContain('Patel');
    expect(words((await browser.send('/files', { name: 'pat' })).body)).toContain('Patel Bina');
    expect(words((await browser.send('/files', { name: 'lef' })).body)).toContain('Niemand in jouw regio');
    expect((await (await enter(bina)).get('/files')).status).toBe(403);
  });

  test('M-23: every tab that a role sees is there, in every language, and no other', async () => {
    const tabs = ['portrait', 'profile', 'cvs', 'development-plan', 'career', 'services'];
    const guided = ['preconditions', 'employability', 'integration'].map((tab) => `guidance/${tab}`);
    const forVdab = ['learning-path', 'rva', 'transmission', 'extra', 'training-cheques', 'career-vouchers', 'pmab'];
    const internal = ['guidance/internal-remark'];
    const seen = [
      [ann, [...tabs, ...guided, ...internal], forVdab],
      [bina, [...tabs, ...guided, ...forVdab], internal],
      [mia, [...tabs, ...guided, ...forVdab, ...internal], []],
    ] as const;
    for (const [who, open, closed] of seen) {
      const browser = await enter(who);
      for (const language of ['nl', 'fr', 'en'])
        for (const tab of open) {
          const { status, body } = await browser.get(`${at(tab)}?lang=${language}`);
          expect([who.role, tab, status]).toEqual([who.role, tab, 200]);
          expect(body).toContain('<h1');
        }
      for (const tab of closed) expect([tab, (await browser.get(at(tab))).status]).toEqual([tab, 403]);
    }
    expect((await (await enter(ann)).get(at('guidance'))).path).toBe(at('guidance', 'steps'));
    expect((await (await enter(ann)).get('/files/no-id/portrait')).status).toBe(404);
  });
});
