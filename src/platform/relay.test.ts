import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHouse, engines, type TestHouse } from '../../test/setup/house.ts';
import { aMailServer, type MailServer, partsOf } from '../../test/setup/mail-server.ts';
import { clockAt } from './clock.ts';
import { statement } from './database/index.ts';
import { createLog } from './log.ts';
import { demoMails, demoPost, smtpPost } from './mail.ts';
import { enqueue, topics } from './outbox.ts';
import {
  drainOutbox,
  type Invitation,
  type Inviting,
  type LetterPlan,
  type Letters,
  type Recipient,
  type RelayOptions,
  startRelay,
  waitAfter,
} from './relay.ts';

/** In these tests a message says itself whom it is for: addresses with a language, `ann@example.org fr`. */
const named = statement<Recipient>(
  'test.named',
  `select split_part(line, ' ', 1) as "to", split_part(line, ' ', 2) as language, '/work' as path
   from unnest(string_to_array($1::jsonb->>'for', ',')) line`,
);
const letters = Object.fromEntries(
  topics.map((topic) => [topic, { tone: topic === 'stopped' ? 'news' : 'action', recipients: named }]),
) as unknown as Letters;

const start = new Date('2026-03-02T11:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let server: MailServer;
  const logged: string[] = [];
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  beforeEach(async () => {
    server = await aMailServer();
    await house.sow(statement('test.empty', 'delete from outbox').with());
    logged.length = 0;
  });
  afterEach(() => server.close());
  afterAll(() => house.close());

  const put = (whom: string, at = start, topic: (typeof topics)[number] = 'stop-reported') =>
    house.sow(enqueue(topic, { for: whom }, at));
  const options = async (at: Date, url = server.url): Promise<RelayOptions> => ({
    database: house.database,
    clock: clockAt(at),
    keys: house.keys,
    letters,
    post: await smtpPost({ url, from: 'noreply@waarborg.example', domain: 'waarborg.example' }),
    publicUrl: 'https://waarborg.example',
    log,
  });
  const drain = async (at = start, url = server.url) => drainOutbox(await options(at, url));
  const outbox = () =>
    house.rows<{ attempts: number; next: string; failed_with: string | null }>(
      `select attempts, to_char(next_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as next, failed_with from outbox order by id`,
    );

  test('OURS-mail: a letter is plain text in the language of its reader, tells nothing, and says that a machine wrote it', async () => {
    await put('ann@example.org fr');

    expect(await drain()).toBe(1);

    const [letter] = server.received;
    expect(letter?.to).toEqual(['ann@example.org']);
    expect(letter?.from).toBe('noreply@waarborg.example');
    expect(letter?.header('auto-submitted')).toBe('auto-generated');
    expect(letter?.header('content-type')).toMatch(/^text\/plain; charset=utf-8/i);
    expect(letter?.header('content-language')).toBe('fr');
    expect(letter?.header('subject')).toBe('Quelque chose vous attend dans Waarborg');
    expect(letter?.body).toContain(
      'Connectez-vous pour voir ce que vous pouvez faire :\nhttps://waarborg.example/work\n',
    );
    expect(await outbox()).toEqual([]);
  });

  test('OURS-mail: news is told as news, and who has no language of ours is written to in Dutch', async () => {
    await put('ann@example.org xx', start, 'stopped');
    await drain();
    expect(server.received[0]?.header('subject')).toBe('Er is iets nieuws in Waarborg');
  });

  test('OURS-mail: nobody to tell is told nothing, and the message goes', async () => {
    await put('');
    expect([await drain(), await outbox()]).toEqual([0, []]);
  });

  test('OURS-mail: with the mail server down a letter waits, and it is sent once it is up again', async () => {
    const { url } = server;
    await server.close();
    await put('ann@example.org nl');

    expect(await drain(start, url)).toBe(0);
    expect(await outbox()).toEqual([{ attempts: 1, next: '2026-03-02 11:01', failed_with: 'ESOCKET' }]);
    server = await aMailServer(Number(new URL(url).port));
    expect(await drain(after(0.9))).toBe(0);
    expect(await drain(after(1))).toBe(1);

    expect([server.received.length, await outbox()]).toEqual([1, []]);
  });

  test('OURS-mail: a mail server that is down costs one attempt a round; what was not tried stays due', async () => {
    const { url } = server;
    await server.close();
    await put('ann@example.org nl');
    await put('bob@example.org nl');

    await drain(start, url);

    expect((await outbox()).map(({ attempts }) => attempts)).toEqual([1, 0]);
    server = await aMailServer(Number(new URL(url).port));
    expect(await drain(start)).toBe(1);
  });

  test('OURS-mail: attempts follow after 1, 5 and 30 minutes and then hourly, and stop after three days with the reason', async () => {
    expect([1, 2, 3, 4, 5, 50].map((attempt) => waitAfter(attempt) / 60_000)).toEqual([1, 5, 30, 60, 60, 60]);
    server.refuse('gone@example.org');
    await put('gone@example.org nl');

    /** Drains whenever the letter is due, from `at` on, so many times; gives the minutes between, as long as it waits. */
    const follow = async (at: Date, times: number): Promise<number[]> => {
      await drain(at);
      const [row] = await outbox();
      if (times === 1 || !row?.next) return [];
      const next = new Date(`${row.next.replace(' ', 'T')}:00Z`);
      return [(next.getTime() - at.getTime()) / 60_000, ...(await follow(next, times - 1))];
    };

    expect(await follow(start, 6)).toEqual([1, 5, 30, 60, 60]);
    const threeDays = 3 * 24 * 60;
    expect(await follow(after(threeDays - 121), 9)).toEqual([60, 60, 60]);
    expect(await house.rows('select next_at::text as next, failed_with from outbox')).toEqual([
      { next: 'infinity', failed_with: 'EENVELOPE 550' },
    ]);
    expect(await drain(after(30 * 24 * 60))).toBe(0);
    expect(logged.at(-1)).toContain('could not be sent in three days');
    expect(logged.join('')).not.toContain('gone@');
  });

  test('OURS-mail: of a message for several, whoever has it is not written to again for the sake of whoever has not', async () => {
    server.refuse('gone@example.org');
    await put('ann@example.org nl,gone@example.org nl,bob@example.org nl');

    await drain();
    await drain(after(1));

    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(['ann@example.org', 'bob@example.org']);
    expect(await outbox()).toMatchObject([{ attempts: 2, failed_with: 'EENVELOPE 550' }]);
  });

  test('OURS-mail: three relays at once write each letter once', async () => {
    const people = Array.from({ length: 30 }, (_, n) => `p${n}@example.org`);
    for (const person of people) await put(`${person} nl`);

    const sent = await Promise.all([drain(), drain(), drain()]);

    expect(sent.reduce((sum, n) => sum + n)).toBe(30);
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(people.sort());
  });

  test('OURS-mail: a letter whose delivery was not noted is sent once more under the same id', async () => {
    await put('ann@example.org nl');
    const [row] = await house.rows<{ id: string; payload: unknown; at: Date }>('select * from outbox');
    await drain();
    await house.sow(
      statement(
        'test.again',
        `insert into outbox (id, at, topic, payload, next_at) values ($1, $2, 'stop-reported', $3, $2)`,
      ).with(row?.id, row?.at, JSON.stringify(row?.payload)),
    );
    await drain();

    const ids = server.received.map((letter) => letter.header('message-id'));
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@waarborg\.example>$/);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  test('OURS-mail: an address that holds two addresses is not written to', async () => {
    await put('ann@example.org;eve@example.org nl');
    await drain();
    expect(server.received).toEqual([]);
    expect(await outbox()).toMatchObject([{ attempts: 1, failed_with: 'EENVELOPE' }]);
  });

  test('OURS-appointment-mail: an appointment is told as it stands when its letter goes, and not at all when nothing is to be told', async () => {
    const asked: Pick<Inviting, 'to' | 'sender' | 'language'>[] = [];
    const invites = async ({ to, sender, language, messageId }: Inviting): Promise<Invitation | null> => {
      asked.push({ to, sender, language });
      const calendar = {
        method: 'REQUEST',
        content: `BEGIN:VCALENDAR\r\nX-OF:${messageId}\r\nEND:VCALENDAR\r\n`,
      } as const;
      const values = { day: '2 mars 2026', from: '10:00', until: '11:00', where: 'Kerkstraat' };
      return to.startsWith('ann') ? { tone: 'appointment', values, calendar } : null;
    };
    await put('ann@example.org fr,bob@example.org nl', start, 'appointment');
    const [row] = await house.rows<{ id: string }>('select id from outbox');
    const plan: LetterPlan = { tone: 'news', recipients: named, invites };
    const told = { ...(await options(start)), letters: { ...letters, appointment: plan } };

    expect(await drainOutbox(told)).toBe(1);

    expect(asked).toEqual([
      { to: 'ann@example.org', sender: 'noreply@waarborg.example', language: 'fr' },
      { to: 'bob@example.org', sender: 'noreply@waarborg.example', language: 'nl' },
    ]);
    const [letter, ...others] = server.received;
    expect(others).toEqual([]);
    const parts = partsOf(letter?.raw ?? '');
    expect(parts[0]?.text).toContain('Vous avez un rendez-vous le 2 mars 2026, de 10:00 à 11:00.');
    expect(parts[1]?.text).toContain(`X-OF:${row?.id}`);
    expect(await outbox()).toEqual([]);
  });

  test('OURS-mail: the practice environment keeps its letters in its own mailbox, each once', async () => {
    await put('ann@example.org en');
    const post = demoPost(house.database, clockAt(start));
    const demo = { ...(await options(start)), post };

    expect(await drainOutbox(demo)).toBe(1);
    const [mail, ...others] = await demoMails(house);
    if (mail) await post.send(mail);

    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: 'ann@example.org',
      language: 'en',
      subject: 'Something is waiting for you in Waarborg',
    });
    expect(await demoMails(house)).toHaveLength(1);
  });

  test('OURS-mail: the relay in the background sends what comes, and finishes the letter under way when it is stopped', async () => {
    let release = () => {};
    const underway = new Promise<void>((arrived) =>
      server.onLetter(() => {
        arrived();
        return new Promise((resolve) => (release = resolve));
      }),
    );
    const relay = startRelay(await options(start), 5);
    await put('ann@example.org nl');
    await underway;
    await put('bob@example.org nl');

    const stopped = relay.stop();
    release();
    await stopped;

    expect(server.received.map(({ to }) => to[0])).toEqual(['ann@example.org']);
    expect(await outbox()).toMatchObject([{ attempts: 0 }]);
  });
});
