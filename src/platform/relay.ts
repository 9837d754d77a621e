import { createHash } from 'node:crypto';
import { dayInBrussels, formatDayLong } from '../kernel/day.ts';
import { type Language, languages } from '../kernel/language.ts';
import { text } from '../texts/catalogue.ts';
import { mails } from '../texts/mails.ts';
import type { Clock } from './clock.ts';
import { type Bound, type Database, statement } from './database/index.ts';
import type { Keys } from './keys.ts';
import type { Invitation, LetterPlan, Letters, Recipient } from './letter-plan.ts';
import type { Log } from './log.ts';
import type { Letter, Post } from './mail.ts';
import type { Topic } from './outbox.ts';
import { pdfAvailable, renderPdf } from './pdf/pdf.ts';
import { systemActor } from './system-actor.ts';

export type {
  Enclosed,
  Enclosing,
  Invitation,
  Inviting,
  LetterPlan,
  Letters,
  Recipient,
} from './letter-plan.ts';

/** What the relay stands on. */
export interface RelayOptions {
  database: Database;
  clock: Clock;
  keys: Keys;
  letters: Letters;
  post: Post;
  publicUrl: string;
  /** The address from which mail goes, where a calendar needs one. */
  sender?: string;
  log: Pick<Log, 'warn' | 'error'>;
}

interface Message {
  id: string;
  at: Date;
  topic: Topic;
  payload: Readonly<Record<string, string>>;
  attempts: number;
  delivered: string[];
}

const minute = 60_000;
/** How long a relay has for a message; one that it did not finish by then is another relay's. */
const lease = 5 * minute;
const patience = 3 * 24 * 60 * minute;

/** How long to wait after a failed attempt, the first being 1: one minute, five, thirty, and then an hour each time. */
export const waitAfter = (attempt: number): number => ([1, 5, 30][attempt - 1] ?? 60) * minute;

// One at a time, so that a relay that stops holds nothing back. A row that another one is taking is passed over.
const claim = statement<Message>(
  'outbox.claim',
  `with due as materialized (
     select id from outbox where next_at <= $1 order by next_at, id limit 1 for update skip locked)
   update outbox o set attempts = o.attempts + 1, next_at = $2 from due where o.id = due.id
   returning o.id, o.at, o.topic, o.payload, o.attempts, o.delivered`,
);
const note = statement<unknown>(
  'outbox.note',
  'update outbox set delivered = array_append(delivered, $2::text) where id = $1',
);
const fileLetter = statement<unknown>(
  'letter.file',
  `insert into letter (org_id, id, language, about_id, topic, made_on, sha256, pdf)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
);
const finish = statement<unknown>('outbox.finish', 'delete from outbox where id = $1');
// Only the relay whose attempt it was may say how it ended: another one may have taken the row since.
const postpone = statement<unknown>(
  'outbox.postpone',
  'update outbox set next_at = $3::timestamptz, failed_with = $4 where id = $1 and attempts = $2',
);

/**
 * Sends what is due in the outbox until nothing is; gives how many letters went out. A message is taken for five
 * minutes, sent, and then deleted: a relay that dies in between leaves a message that is sent once more, under the same
 * id. What fails is tried again after 1, 5 and 30 minutes, then hourly; after three days it stays, with the reason.
 * A mail server that can not be reached ends the round, and what was not tried stays due.
 */
export async function drainOutbox(options: RelayOptions, signal?: AbortSignal): Promise<number> {
  let sent = 0;
  while (!signal?.aborted) {
    const now = options.clock.now();
    const [message] = await run(options, claim.with(now, new Date(now.getTime() + lease)));
    if (!message) break;
    try {
      sent += await deliver(options, message);
    } catch (error) {
      await run(options, postponed(options, message, error));
      if (isUnreachable(error)) break;
    }
  }
  return sent;
}

async function run<Row>({ database, clock }: RelayOptions, bound: Bound<Row>): Promise<Row[]> {
  const [rows] = await database.run({ actor: systemActor, today: clock.today() }, bound);
  return rows;
}

/**
 * Writes to everyone concerned who was not written to before, and then takes the message out. A letter that fails does
 * not hold up the others.
 */
async function deliver(options: RelayOptions, message: Message): Promise<number> {
  const plan = options.letters[message.topic];
  const everyone = await run(options, plan.recipients.with(JSON.stringify(message.payload)));
  const enclose = await enclosing(options, message, plan);
  const waiting = await lettersTo(everyone, message, plan, options);
  let failed: unknown;
  for (const { letter, onPaper } of waiting) {
    try {
      await options.post.send(onPaper ? await enclose(letter) : letter);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      failed ??= error;
      continue;
    }
    if (waiting.length > 1) await run(options, note.with(message.id, letter.id));
  }
  if (failed !== undefined) throw failed;
  await run(options, finish.with(message.id));
  return waiting.length;
}

/**
 * Puts the letter on paper of a message into its mails: made once in each language, and filed before it goes out. Where
 * papers cannot be made, the mail goes without.
 */
async function enclosing(
  options: RelayOptions,
  { id, at, topic, payload }: Message,
  { enclosed }: LetterPlan,
): Promise<(letter: Letter) => Promise<Letter>> {
  const on = dayInBrussels(at);
  const asked = { payload, on, publicUrl: options.publicUrl, ask: <Row>(bound: Bound<Row>) => run(options, bound) };
  const found = enclosed && pdfAvailable() ? await enclosed(asked) : null;
  if (!found) return async (letter) => letter;
  const made = new Map<Language, Buffer>();
  return async (letter) => {
    const { language } = letter;
    const pdf = made.get(language) ?? (await renderPdf('letter', found.paper(language), language));
    made.set(language, pdf);
    const digest = createHash('sha256').update(pdf).digest('hex');
    await run(options, fileLetter.with(found.orgId, id, language, found.aboutId, topic, on, digest, pdf));
    const t = text(mails, language);
    const [subject, body] = [t('letter-subject'), `${t('letter-body')}\n${letter.body}`];
    return { ...letter, subject, body, enclosed: { name: `${t('letter-name')}.pdf`, content: pdf } };
  };
}

interface Waiting {
  letter: Letter;
  onPaper?: boolean;
}

/** The letters of a message that did not go yet; of an appointment that needs no telling any more there are none. */
async function lettersTo(
  everyone: readonly Recipient[],
  message: Message,
  plan: LetterPlan,
  options: RelayOptions,
): Promise<Waiting[]> {
  const found = await Promise.all(
    everyone.map(async (recipient): Promise<Waiting[]> => {
      const language = languageOf(recipient);
      const invitation = plan.invites ? await inviting(recipient, message, plan.invites, options) : undefined;
      if (invitation === null) return [];
      const letter = letterTo({ ...recipient, language }, message, plan, options, invitation);
      return [{ letter, ...(recipient.onPaper ? { onPaper: true } : {}) }];
    }),
  );
  return found.flat().filter(({ letter }) => !message.delivered.includes(letter.id));
}

const languageOf = ({ language }: Recipient): Language => languages.find((one) => one === language) ?? 'nl';

const inviting = (
  recipient: Recipient,
  { id, at, payload }: Message,
  invites: NonNullable<LetterPlan['invites']>,
  options: RelayOptions,
): Promise<Invitation | null> =>
  invites({
    ...{ messageId: id, payload, on: dayInBrussels(at), to: recipient.to, language: languageOf(recipient) },
    ...{ now: options.clock.now(), publicUrl: options.publicUrl },
    sender: options.sender ?? `noreply@${new URL(options.publicUrl).hostname}`,
    ask: <Row>(bound: Bound<Row>) => run(options, bound),
  });

function letterTo(
  { to, until, language, path: address }: Recipient & { language: Language },
  message: Message,
  plan: LetterPlan,
  { publicUrl, keys }: RelayOptions,
  invitation: Invitation | undefined,
): Letter {
  const tone = invitation?.tone ?? plan.tone;
  const path = plan.path?.(message.payload, keys, language) ?? address;
  const t = text(mails, language);
  // Stable per message and reader, and telling neither to whom who holds no more than the id.
  const id = createHash('sha256').update(`${message.id}\n${to}`).digest('hex').slice(0, 32);
  const stop = plan.stop ? publicUrl + plan.stop(message.payload, keys, language) : '';
  const day = until ? formatDayLong(until, language) : '';
  const filled = { link: publicUrl + path, stop, day, ...invitation?.values };
  const body = t(`${tone}-body`, filled);
  const going = invitation ? { calendar: invitation.calendar } : {};
  return { id, to, language, subject: t(`${tone}-subject`), body, ...going };
}

/** The mail server itself fails, whoever the letter is to. */
const isUnreachable = (error: unknown) =>
  /^(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EDNS|ESOCKET|EAUTH|ETLS)\b/.test(codeOf(error));

/** The code of a failure, such as `EENVELOPE 550`; never its message, which may quote an address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code =
    'code' in error && typeof error.code === 'string' && /^\w{1,30}$/.test(error.code) ? error.code : 'unknown';
  return 'responseCode' in error && Number.isInteger(error.responseCode) ? `${code} ${error.responseCode}` : code;
}

function postponed({ clock, log }: RelayOptions, { id, at, topic, attempts }: Message, error: unknown): Bound<unknown> {
  const now = clock.now().getTime();
  const gaveUp = now - at.getTime() >= patience;
  const failure = codeOf(error);
  const about = { outbox: id, topic, attempts, failure };
  if (gaveUp) log.error(about, 'a letter could not be sent in three days');
  else log.warn(about, 'a letter could not be sent yet');
  const next = gaveUp ? 'infinity' : new Date(now + waitAfter(attempts));
  return postpone.with(id, attempts, next, failure);
}

/** A relay at work in the background. */
export interface Relay {
  /** Starts no other letter, and resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Drains the outbox now and again every `everyMillis`, until stopped; a fault is logged and tried again. */
export function startRelay(options: RelayOptions, everyMillis = 2_000): Relay {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      await drainOutbox(options, stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) options.log.error({ err: error }, 'the relay failed');
    }
    if (!stopping.signal.aborted) timer = setTimeout(next, everyMillis).unref();
  };
  const next = () => {
    busy = round();
  };
  next();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await busy;
    },
  };
}
