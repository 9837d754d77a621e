import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aMailServer, type MailServer } from '../../../test/setup/mail-server.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import {
  aGuidance,
  answersTo,
  aRound,
  askAndSend,
  aTownToAsk,
  citizenSurvey,
  employerSurvey,
  sendMails,
  type Town,
} from '../../../test/setup/surveys.ts';
import type { Actor } from '../../kernel/role.ts';
import { ownCopy } from '../../modules/download/index.ts';
import { forgetAsked, listRounds, secretOf } from '../../modules/surveys/index.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';

const choices = (isFavourable = true) =>
  Object.fromEntries(Object.entries(answersTo(citizenSurvey, isFavourable)).map(([id, one]) => [`q-${id}`, one]));

const all = statement<{ refusals: number }>('test.refusals', 'select count(*)::int as refusals from survey_refusal');

describe.each(usualEngines)('answering a survey, on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  let server: MailServer;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-01-05');
    site = await aSite(house);
    town = await aTownToAsk(house);
  });
  beforeEach(async () => {
    server = await aMailServer();
  });
  afterEach(() => server.close());
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  /** What a visitor without a session asks, from an address of the net of its own. */
  let visitors = 0;
  const visitor = () => {
    visitors += 1;
    const remoteAddress = `10.0.${Math.floor(visitors / 250)}.${visitors % 250}`;
    const headers = { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    return {
      get: (url: string) => site.app.inject({ method: 'GET', url, headers, remoteAddress }),
      post: (url: string, fields: Record<string, string>) =>
        site.app.inject({
          ...{ method: 'POST', url, remoteAddress, payload: new URLSearchParams(fields).toString() },
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        }),
    };
  };
  const scopeOf = (actor: Actor) => ({ actor, today: house.clock.today() });
  const linkIn = (body: string) => /https:\/\/waarborg\.example(\/s\/\S+)/.exec(body)?.[1] ?? 'no link';
  const ballots = async () => (await house.rows('select 1 from survey_ballot')).length;

  /** Somebody whose guidance ended, and the link that came by mail. */
  async function aLink(on: string, email: string, language = 'nl'): Promise<string> {
    house.today('2026-01-05');
    await aGuidance(house, town, '2026-06-14', { email, language });
    house.today(on);
    await askAndSend(house, server);
    const mail = server.received.find(({ to }) => to.includes(email));
    return linkIn(mail?.body ?? '');
  }

  test('C-07: when a line becomes Uitgevoerd a mail asks how it was, and the link leads to thanks', async () => {
    const bina = visitor();
    const link = await aLink('2026-07-14', 'bina@example.org');

    const page = await bina.get(link);
    const sent = await bina.post(link.replace(/\?.*/, ''), choices());
    const thanks = await bina.get(String(sent.headers.location));

    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Over Kompas');
    expect(page.body).toContain('11 augustus 2026');
    expect(sent.statusCode).toBe(303);
    expect(sent.headers.location).toBe('/survey/thanks');
    expect(thanks.body).toContain('Bedankt, je antwoord is bewaard');
    expect(thanks.body).toContain('href="/complaints/new"');
    expect(await ballots()).toBe(1);
  });

  test('OURS-mail: the mail is plain text in the reader’s language, and names nobody', async () => {
    await aLink('2026-07-14', 'chloe@example.org', 'fr');
    const mail = server.received.find(({ to }) => to.includes('chloe@example.org'));

    expect(mail?.header('content-type')).toMatch(/^text\/plain/);
    expect(mail?.header('content-language')).toBe('fr');
    expect(mail?.header('auto-submitted')).toBe('auto-generated');
    expect(mail?.body).toContain('jusqu’au 11 août 2026 inclus');
    expect(mail?.body).toContain('?lang=fr');
    expect(mail?.raw).not.toMatch(/Bina|Patel|Kompas|outplacement|licenci/i);
    expect(mail?.to).toEqual(['chloe@example.org']);
  });

  test('OURS-survey: half filled in, every choice and every word comes back, with what is missing', async () => {
    const dina = visitor();
    const link = await aLink('2026-07-15', 'dina@example.org');
    const { 'q-plan': _, ...rest } = choices();

    const page = await dina.post(link, { ...rest, remark: 'Heel <b>fijn</b> begeleid' });

    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('href="#q-plan"');
    expect(page.body).toContain('Heel &lt;b>fijn&lt;/b> begeleid');
    expect(page.body.match(/ checked/g)).toHaveLength(5);
  });

  test('OURS-survey-apart: answered twice, the second is told so, and one answer lies in the box', async () => {
    const emma = visitor();
    const link = await aLink('2026-07-15', 'emma@example.org');
    const before = await ballots();

    await emma.post(link, choices());
    const again = await emma.post(link, choices(false));
    const later = await emma.get(link);

    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Op deze vragen is al geantwoord');
    expect(later.body).toContain('Op deze vragen is al geantwoord');
    expect(await ballots()).toBe(before + 1);
  });

  test('OURS-survey-apart: two who send at once save one answer', async () => {
    const link = await aLink('2026-07-15', 'twee@example.org');
    const before = await ballots();

    const sent = await Promise.all([visitor().post(link, choices()), visitor().post(link, choices(false))]);

    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    expect(await ballots()).toBe(before + 1);
  });

  test.each([
    { on: '2026-08-12', status: 200, why: 'the last day is included' },
    { on: '2026-08-13', status: 409, why: 'one day later it is over' },
  ])('OURS-survey: asked on 2026-07-15, on $on answering gives $status: $why', async ({ on, status }) => {
    const frank = visitor();
    const link = await aLink('2026-07-15', `frank${on}@example.org`);
    house.today(on);

    const page = await frank.get(link);
    const sent = await frank.post(link, choices());

    expect(page.body.includes('Antwoorden kan niet meer')).toBe(status === 409);
    expect(sent.statusCode).toBe(status === 200 ? 303 : 409);
    if (status === 409) expect(sent.body).toContain('De laatste dag was 12 augustus 2026');
  });

  test('OURS-survey-apart: a link that was cut off leads to no questions, and says what to do', async () => {
    const link = await aLink('2026-07-15', 'gwen@example.org');
    const page = await visitor().get(link.replace(/.\?.*$/, ''));
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Misschien is de link afgebroken');
  });

  describe('a letter with a code', () => {
    /** A code of a letter, of a round that the body started. */
    async function aCode(): Promise<{ code: string; id: string }> {
      house.today('2026-07-15');
      const [asked] = await aRound(house, town.secretariat, town.office.id, citizenSurvey, { papers: 1 });
      return { id: asked?.id ?? '', code: secretOf(house.keys, asked?.id ?? '', 'paper') };
    }

    test('OURS-survey-apart: typed as people type, it leads to the questions, and stands in no address', async () => {
      const { code } = await aCode();
      const gus = visitor();
      const typed = ` ${code.toLowerCase().replace('-', ' ')}`;

      const page = await gus.post('/survey', { code: typed, do: 'code' });
      const sent = await gus.post('/survey', { code: typed, do: 'send', ...choices() });

      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('Hoe was je outplacement?');
      expect(page.body).toContain('action="/survey"');
      expect(sent.headers.location).toBe('/survey/thanks');
    });

    test('OURS-survey-apart: one that does not exist, was used, or is over is answered the same', async () => {
      const [used, over] = [await aCode(), await aCode()];
      await visitor().post('/survey', { code: used.code, do: 'send', ...choices() });
      await house.asOwner(`update survey_invitation set answer_by = '2026-07-14' where id = '${over.id}'`);

      const pages = await Promise.all(
        ['2222-2222', used.code, over.code].map(async (code) => {
          const { statusCode, body } = await visitor().post('/survey', { code, do: 'code' });
          return `${statusCode} ${body.replaceAll(code, 'CODE')}`;
        }),
      );

      expect(pages[0]).toContain('Met deze code kom je niet bij vragen');
      expect(new Set(pages).size).toBe(1);
    });

    test('OURS-survey-apart: one that can not be read is told so, and stays in its field', async () => {
      const page = await visitor().post('/survey', { code: 'hallo', do: 'code' });
      expect(page.statusCode).toBe(422);
      expect(page.body).toContain('Deze code kunnen we niet lezen');
      expect(page.body).toContain('value="hallo"');
    });

    test('OURS-survey-apart: who tries many codes waits, whether they exist or not', async () => {
      const { code } = await aCode();
      const guesser = visitor();
      const tries = [];
      for (let at = 0; at < 20; at += 1) tries.push(await guesser.post('/survey', { code: '2222-2222', do: 'code' }));

      const [wrong, right] = [
        await guesser.post('/survey', { code: '3333-3333', do: 'code' }),
        await guesser.post('/survey', { code, do: 'code' }),
      ];

      expect(new Set(tries.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
      expect([wrong.statusCode, right.statusCode]).toEqual([429, 429]);
      expect((await visitor().post('/survey', { code, do: 'code' })).body).toContain('Hoe was je outplacement?');
    });
  });

  describe('the reminder', () => {
    test('OURS-survey: it goes once, fourteen days later, to who has not answered', async () => {
      const [slow, quick] = ['slow@example.org', 'quick@example.org'];
      await aLink('2026-07-15', slow);
      const link = await aLink('2026-07-15', quick);
      await visitor().post(link, choices());
      server.received.length = 0;

      house.today('2026-07-28');
      await sendMails(house, server);
      const early = server.received.flatMap(({ to }) => to);
      house.today('2026-07-29');
      await sendMails(house, server);
      const due = server.received.flatMap(({ to }) => to);
      house.today('2026-08-05');
      await sendMails(house, server);

      expect(early).not.toContain(slow);
      expect(due.filter((to) => to === slow)).toEqual([slow]);
      expect(due).not.toContain(quick);
      expect(server.received.flatMap(({ to }) => to).filter((to) => to === slow)).toEqual([slow]);
      const mail = server.received.find(({ to }) => to.includes(slow));
      expect(mail?.header('subject')).toBe('Heb je nog even? Een paar korte vragen');
      expect(linkIn(mail?.body ?? '')).toMatch(/^\/s\/[0-9a-z]{16}\?lang=nl$/);
    });
  });

  describe('who asks to be asked no more', () => {
    const stopIn = (body: string) => /https:\/\/waarborg\.example(\/s\/\w+\/stop)\?/.exec(body)?.[1] ?? 'no link';
    const sentTo = (email: string) => server.received.filter(({ to }) => to.includes(email));
    const guidedAgain = async (citizen: Actor, endsOn: string) => {
      const [line] = await house.rows<{ id: string }>('select id from step where citizen_id = $1', citizen.id);
      await house.asOwner(
        `insert into step select (jsonb_populate_record(s, jsonb_build_object('id', '${newId()}', 'due_on', '${endsOn}'))).*
         from step s where id = '${line?.id}'`,
      );
    };

    test('OURS-survey-wish: by the link of a mail, after a click; no reminder follows, and no question of later guidance', async () => {
      const email = 'stop@example.org';
      house.today('2026-01-05');
      const { citizen } = await aGuidance(house, town, '2026-06-14', { email });
      house.today('2026-07-15');
      await askAndSend(house, server);
      const stop = stopIn(sentTo(email)[0]?.body ?? '');
      const hana = visitor();

      const asked = await hana.get(stop);
      const wishes = async () => (await house.rows('select 1 from survey_refusal')).length;
      const before = await wishes();
      const told = await hana.post(stop, { do: 'refuse' });
      const shown = await hana.get(stop);
      house.today('2026-07-29');
      await sendMails(house, server);
      await guidedAgain(citizen, '2026-09-01');
      house.today('2026-09-01');
      await askAndSend(house, server);

      expect(asked.body).toContain('Vraag me niets meer');
      expect(before).toBe(0);
      expect(told.headers.location).toBe(stop);
      expect(shown.body).toContain('We vragen je niets meer');
      expect(sentTo(email)).toHaveLength(1);
      const looker = { actor: citizen, requestId: newId() };
      const copy = await ownCopy(house, looker, citizen.id);
      const of = { questionnaire: citizenSurvey, about: 'Kompas' };
      expect(copy?.records.surveys).toEqual([
        { ...of, askedOn: '2026-07-15', reminderOn: '2026-07-29', refused: false },
        { ...of, askedOn: '2026-09-01', reminderOn: '2026-09-15', refused: true },
      ]);
      expect(JSON.stringify(copy?.records.surveys)).not.toMatch(/answer|satisf/);
    });

    test('OURS-survey-wish: the same page takes it back, and the reminder goes', async () => {
      const email = 'toch@example.org';
      await aLink('2026-07-15', email);
      const stop = stopIn(sentTo(email)[0]?.body ?? '');
      await visitor().post(stop, { do: 'refuse' });
      const back = await visitor().post(stop, { do: 'allow' });
      const page = await visitor().get(stop);
      house.today('2026-07-29');
      await sendMails(house, server);

      expect(back.statusCode).toBe(303);
      expect(page.body).toContain('Vraag me niets meer');
      expect(sentTo(email).map((mail) => mail.header('subject'))).toEqual([
        'Een paar korte vragen voor jou',
        'Heb je nog even? Een paar korte vragen',
      ]);
    });

    test('OURS-survey-wish: an employer’s contact hears no more of later rounds, which look the same to who starts them', async () => {
      const email = 'firma0@example.org';
      const start = () => aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 2 });
      house.today('2026-07-15');
      await start();
      await sendMails(house, server);
      await visitor().post(stopIn(sentTo(email)[0]?.body ?? ''), { do: 'refuse' });
      server.received.length = 0;
      const [again, rounds] = [await start(), () => listRounds(house.database, scopeOf(town.manager), town.office.id)];
      await sendMails(house, server);

      expect(again).toHaveLength(2);
      expect(server.received.flatMap(({ to }) => to)).toEqual(['firma1@example.org']);
      const [last, first] = await rounds();
      expect([last?.addresses, last?.openPapers]).toEqual([first?.addresses, first?.openPapers]);
      const seen = (who: Actor) =>
        house.database.run(scopeOf(who), all.with()).then(([rows]) => rows.map(({ refusals }) => refusals));
      for (const who of [town.manager, town.secretariat, town.post, town.mandates])
        expect(await seen(who)).toEqual([0]);
    });

    test.each([
      { on: '2026-08-12', knows: true, why: 'the last day is included' },
      { on: '2026-08-13', knows: false, why: 'nobody knows any more whom it went to' },
    ])('OURS-survey-wish: asked on 2026-07-15, on $on it can be asked: $knows, $why', async ({ on, knows }) => {
      const email = `laat${on}@example.org`;
      await aLink('2026-07-15', email);
      const stop = stopIn(sentTo(email)[0]?.body ?? '');
      house.today(on);
      await forgetAsked(house);

      const [page, sent] = [await visitor().get(stop), await visitor().post(stop, { do: 'refuse' })];

      expect(page.body.includes('Vraag me niets meer')).toBe(knows);
      expect(sent.statusCode).toBe(knows ? 303 : 409);
      expect((await visitor().post('/s/abcd/stop', { do: 'refuse' })).statusCode).toBe(404);
    });
  });
});
