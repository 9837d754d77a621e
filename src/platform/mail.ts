import type { Language } from '../kernel/language.ts';
import type { Clock } from './clock.ts';
import { type Database, statement } from './database/index.ts';

/** An appointment for a reader's calendar, as RFC 5546 sends it: what is asked of the calendar, and the file. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  content: string;
}

/** A letter to one person, ready to go. */
export interface Letter {
  /** The same at each attempt, so that a letter that arrives twice is recognised as one. */
  id: string;
  to: string;
  language: Language;
  subject: string;
  body: string;
  /** A PDF that goes with it, and what the file is called. */
  enclosed?: { name: string; content: Buffer };
  /** An appointment that goes with it, which a mail program offers to put into the calendar. */
  calendar?: CalendarPart;
}

/** Where letters go. `send` has handed the letter over when it resolves, and throws when it could not. */
export interface Post {
  send(letter: Letter): Promise<void>;
}

/** How a mail server is reached, and as whom one writes. */
export interface MailServer {
  url: string;
  from: string;
  /** The name behind the @ of a letter's id: where the product is reached. */
  domain: string;
}

/** One address and nothing else: no list, no name, no route. */
const oneAddress = /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+$/;

/**
 * Sends by a mail server. Letters are plain text, say that a machine wrote them, and ask for no answer back. The
 * module that speaks SMTP is loaded here, because an installation without a mail server never needs it.
 */
export async function smtpPost({ url, from, domain }: MailServer): Promise<Post> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, language, subject, body, enclosed, calendar }) {
      if (!oneAddress.test(to)) throw Object.assign(new Error('not one address'), { code: 'EENVELOPE' });
      await transport.sendMail({
        from: { name: 'Waarborg', address: from },
        to: { name: '', address: to },
        envelope: { from, to: [to] },
        messageId: `<${id}@${domain}>`,
        subject,
        text: body,
        ...(enclosed
          ? { attachments: [{ filename: enclosed.name, content: enclosed.content, contentType: 'application/pdf' }] }
          : {}),
        ...(calendar ? { icalEvent: { ...calendar, filename: 'invite.ics' } } : {}),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': language,
        },
      });
    },
  };
}

/** A letter as it lies in the mailbox of the practice environment. */
export interface DemoMail extends Omit<Letter, 'enclosed' | 'calendar'> {
  at: Date;
  hasEnclosed: boolean;
  hasCalendar: boolean;
}

const putDemoMail = statement<unknown>(
  'demo-mail.put',
  `insert into demo_mail (id, at, recipient, language, subject, body, enclosed, calendar)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
);
const listDemoMail = statement<DemoMail>(
  'demo-mail.list',
  `select id, at, recipient as "to", language, subject, body, enclosed is not null as "hasEnclosed",
     calendar is not null as "hasCalendar"
   from demo_mail order by at desc, id desc limit $1`,
);
const findEnclosed = statement<{ enclosed: Buffer }>(
  'demo-mail.enclosed',
  'select enclosed from demo_mail where id = $1 and enclosed is not null',
);
const findCalendar = statement<{ calendar: string }>(
  'demo-mail.calendar',
  'select calendar from demo_mail where id = $1 and calendar is not null',
);

/** Keeps letters in the practice environment's own mailbox. */
export const demoPost = (database: Database, clock: Clock): Post => ({
  async send({ id, to, language, subject, body, enclosed, calendar }) {
    const scope = { actor: null, today: clock.today() };
    const parts = [enclosed?.content ?? null, calendar?.content ?? null];
    await database.run(scope, putDemoMail.with(id, clock.now(), to, language, subject, body, ...parts));
  },
});

/** What lay in the envelope of a letter of the practice environment; null when nothing did. */
export async function demoEnclosed(
  { database, clock }: { database: Database; clock: Clock },
  id: string,
): Promise<Buffer | null> {
  const [[row]] = await database.run({ actor: null, today: clock.today() }, findEnclosed.with(id));
  return row ? Buffer.from(row.enclosed) : null;
}

/** The appointment that went along with a letter of the practice environment; null when none did. */
export async function demoCalendar(
  { database, clock }: { database: Database; clock: Clock },
  id: string,
): Promise<string | null> {
  const [[row]] = await database.run({ actor: null, today: clock.today() }, findCalendar.with(id));
  return row?.calendar ?? null;
}

/** The newest letters of the practice environment's mailbox; empty wherever mail is real. */
export async function demoMails(
  { database, clock }: { database: Database; clock: Clock },
  limit = 50,
): Promise<DemoMail[]> {
  const [rows] = await database.run({ actor: null, today: clock.today() }, listDemoMail.with(limit));
  return rows;
}
