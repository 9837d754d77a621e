import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aMailServer, type MailServer, partsOf } from '../../../test/setup/mail-server.ts';
import { eventOf, oneOf, readCalendar } from '../../../test/setup/read-calendar.ts';
import { smtpPost } from '../../platform/mail.ts';
import { text } from '../../texts/catalogue.ts';
import { mails } from '../../texts/mails.ts';
import { invitationOf } from './appointment-words.ts';

const now = new Date('2026-06-01T08:00:00Z');
const appointment = {
  id: '01890000-0000-7000-8000-000000000001',
  sequence: 4,
  startsAt: new Date('2026-07-02T08:00:00Z'),
  endsAt: new Date('2026-07-02T09:30:00Z'),
  where: 'Café «Été», Kerkstraat 1; 9000 Gent',
  office: { name: 'Kompas', email: 'kompas@example.org' },
  isCancelled: false,
};
let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
beforeEach(() => server.received.splice(0));
afterAll(() => server.close());

/** Sends the letter of an appointment by a real mail server, and reads what arrived. */
async function arrived(isCancelled: boolean) {
  const post = await smtpPost({ url: server.url, from: 'noreply@waarborg.example', domain: 'waarborg.example' });
  const reader = {
    to: 'bina@example.org',
    language: 'nl',
    now,
    link: 'https://waarborg.example/me/programme',
  } as const;
  const { tone, values, calendar } = invitationOf({ ...appointment, isCancelled }, reader);
  const t = text(mails, 'nl');
  const body = t(`${tone}-body`, { ...values, link: reader.link });
  await post.send({ id: 'a1', to: reader.to, language: 'nl', subject: t(`${tone}-subject`), body, calendar });
  const [letter] = server.received;
  if (!letter) throw new Error('nothing arrived');
  return { letter, parts: partsOf(letter.raw) };
}

test.each([
  { isCancelled: false, method: 'REQUEST', subject: 'Een afspraak voor jou' },
  { isCancelled: true, method: 'CANCEL', subject: 'Een afspraak gaat niet door' },
])(
  'OURS-appointment-mail: a mail with $method reaches a calendar as it was made, beside words that say the same',
  async ({ isCancelled, method, subject }) => {
    const { letter, parts } = await arrived(isCancelled);

    expect(letter.header('subject')).toBe(subject);
    expect(letter.header('auto-submitted')).toBe('auto-generated');
    const [words, calendar, file] = parts;
    expect(words?.type).toMatch(/^text\/plain/);
    expect(words?.text).toContain('2 juli 2026, van 10:00 tot 11:30');
    // What is asked of the calendar stands on the part too, where a mail program looks for it.
    expect(calendar?.type.toLowerCase()).toMatch(new RegExp(`^text/calendar;.*method=${method.toLowerCase()}`));
    expect(file?.disposition).toContain('invite.ics');
    expect(file?.text).toBe(calendar?.text);
    const read = readCalendar(calendar?.text ?? '');
    expect(oneOf(read, 'METHOD').value).toBe(method);
    expect(oneOf(eventOf(read), 'SEQUENCE').value).toBe('4');
    expect(oneOf(eventOf(read), 'LOCATION').value).toBe(appointment.where);
  },
);
