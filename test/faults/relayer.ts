// A process that sends what is due in the outbox, once, to whom the messages name. Its parent kills it.
import { clockAt } from '../../src/platform/clock.ts';
import { openDatabase, type Place, statement } from '../../src/platform/database/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { smtpPost } from '../../src/platform/mail.ts';
import { topics } from '../../src/platform/outbox.ts';
import { drainOutbox, type Letters, type Recipient } from '../../src/platform/relay.ts';

/** Where the outbox is, where mail goes, and what time it is. */
export interface Relaying {
  place: Place;
  smtp: string;
  at: string;
}

const named = statement<Recipient>('test.named', `select $1::jsonb->>'to' as "to", 'nl' as language, '/work' as path`);
const plan = { tone: 'news', recipients: named } as const;
// Every topic by the same plan: whatever is due is sent.
const letters = Object.fromEntries(topics.map((topic) => [topic, plan])) as Letters;

const { place, smtp, at }: Relaying = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase(place);
const post = await smtpPost({ url: smtp, from: 'noreply@waarborg.example', domain: 'waarborg.example' });
const log = createLog('error');
await drainOutbox({
  database,
  clock: clockAt(new Date(at)),
  keys: keysFrom('a secret of the tests, 32 characters and more'),
  letters,
  post,
  publicUrl: 'https://waarborg.example',
  log,
});
await database.close();
