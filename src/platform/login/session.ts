import { hash, randomBytes } from 'node:crypto';
import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Database, SessionEnded, statement } from '../database/index.ts';
import { asCitizen, findCitizen, type Identity } from './capacity.ts';

/** Hours after which a session ends however busy it is; the half hour without use is the database's. */
const sessionHours = 8;

/** Somebody who is logged in. */
export interface Session {
  /** SHA-256 of the token in the cookie: names the session without opening it. */
  hash: string;
  personId: string;
  /** The capacity they act in; null until one of `choices` is chosen. */
  actor: Actor | null;
  choices: readonly Actor[];
  identity: Identity;
  csrf: string;
  /** The means they logged in with, as the issuer names it. */
  acr: string | null;
  /** When it ends, however busy. */
  expiresAt: Date;
}

/** What a session begins with. */
export interface Beginning {
  personId: string;
  choices: readonly Actor[];
  identity: Identity;
  acr: string | null;
}

/** The sessions of the house. */
export interface Sessions {
  /** Begins one and gives its token, for the cookie; a single capacity is chosen at once. */
  begin(beginning: Beginning, today: Day): Promise<{ token: string; session: Session }>;
  /** The session of a token; null when there is none that stands. */
  find(token: string, today: Day): Promise<Session | null>;
  /** Chooses a capacity; gives the new token under which the session goes on, because what it may do changes with it. */
  choose(session: Session, actor: Actor, today: Day): Promise<string>;
  end(session: Session, today: Day): Promise<void>;
  /** Forgets what memory holds of a session that turned out not to stand. */
  forget(hash: string): void;
  /** The person of a token whose session has ended less than a day ago. */
  formerPerson(token: string, today: Day): Promise<string | null>;
}

interface Row {
  person_id: string;
  actor: Actor | null;
  choices: Actor[];
  identity: Identity;
  csrf_secret: string;
  acr: string | null;
  expires_at: Date;
}

const begun = statement<{ expires_at: Date }>(
  'session.begin',
  `insert into session (token_hash, person_id, actor, choices, identity, csrf_secret, acr, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(hours => $8::int)) returning expires_at`,
);
// A professional whose place on the staff list has ended has no session any more, whatever its token.
const found = statement<Row>(
  'session.find',
  `select person_id, actor, choices, identity, csrf_secret, acr, expires_at from session s
   where token_hash = $1 and (actor is null or actor ->> 'orgId' is null or exists (
     select from staff f where f.person_id = s.person_id and f.org_id = (s.actor ->> 'orgId')::uuid
       and f.role = s.actor ->> 'role' and f.from_on <= $2 and (f.ends_on is null or f.ends_on >= $2)))`,
);
const chosen = statement(
  'session.choose',
  'update session set token_hash = $2, csrf_secret = $3, actor = $4 where token_hash = $1',
);
const ended = statement(
  'session.end',
  'update session set ended_at = now() where token_hash = $1 and ended_at is null',
);
const endedOf = statement(
  'session.end-of-person',
  'update session set ended_at = now() where person_id = $1 and ended_at is null',
);
const former = statement<{ person_id: string }>(
  'session.former',
  'select person_id from session where token_hash = $1',
);
const swept = statement('session.sweep', "delete from session where expires_at < now() - interval '1 day'");

/** Ends every session of a person, wherever it is open; for the verb that takes a place on the staff list away. */
export const endSessionsOf = (personId: string) => endedOf.with(personId);

const hashOf = (token: string): string => hash('sha256', token, 'base64url');
const newToken = () => randomBytes(32).toString('base64url');
const isToken = (text: string) => /^[\w-]{43}$/.test(text);

/**
 * Sessions for a short time in memory: each use of the database asks again whether the session stands. Never overnight,
 * since a place on a staff list may end with the day.
 */
function memory(millis: number) {
  const kept = new Map<string, { session: Session; until: number; today: Day }>();
  return {
    get(hash: string, today: Day): Session | null {
      const entry = kept.get(hash);
      if (!entry || entry.until <= performance.now() || entry.today !== today) return null;
      return entry.session;
    },
    put(session: Session, today: Day): Session {
      if (kept.size >= 10_000) kept.clear();
      kept.set(session.hash, { session, until: performance.now() + millis, today });
      return session;
    },
    drop: (hash: string) => kept.delete(hash),
  };
}

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** Keeps sessions in the database, and what was found for `cacheMillis` in memory. */
export function sessionsIn(database: Database, cacheMillis = 60_000): Sessions {
  const cache = memory(cacheMillis);

  /** A citizen without a file may have got one since: the session follows. */
  async function withFile(session: Session, today: Day): Promise<Session> {
    const { actor, identity, personId } = session;
    if (actor?.role !== 'citizen' || actor.citizenId !== null || identity.numberDigest === null) return session;
    const citizenId = await findCitizen(database, actor, identity.numberDigest, today);
    return citizenId === null ? session : { ...session, actor: asCitizen(personId, actor.name, citizenId) };
  }

  return {
    async begin({ personId, choices, identity, acr }, today) {
      const token = newToken();
      const actor = choices.length === 1 ? (choices[0] ?? null) : null;
      const [hash, csrf] = [hashOf(token), newToken()];
      const values = [hash, personId, json(actor), json(choices), json(identity), csrf, acr, sessionHours];
      const [[row]] = await database.run({ actor: null, today }, begun.with(...values), swept.with());
      if (!row) throw new Error('a session that was written gave no row');
      const session = { hash, personId, actor, choices, identity, csrf, acr, expiresAt: row.expires_at };
      return { token, session: cache.put(session, today) };
    },

    async find(token, today) {
      if (!isToken(token)) return null;
      const hash = hashOf(token);
      const remembered = cache.get(hash, today);
      if (remembered) return remembered;
      try {
        const [[row]] = await database.run({ actor: null, today, session: hash }, found.with(hash, today));
        if (!row) return null;
        const { person_id: personId, csrf_secret: csrf, expires_at: expiresAt, actor, choices, identity, acr } = row;
        const session = { hash, personId, actor, choices, identity, csrf, acr, expiresAt };
        return cache.put(await withFile(session, today), today);
      } catch (error) {
        if (error instanceof SessionEnded) return null;
        throw error;
      }
    },

    async choose(session, actor, today) {
      const token = newToken();
      const values = [session.hash, hashOf(token), newToken(), json(actor)];
      await database.run({ actor: null, today, session: session.hash }, chosen.with(...values));
      cache.drop(session.hash);
      return token;
    },

    async end(session, today) {
      cache.drop(session.hash);
      await database.run({ actor: null, today }, ended.with(session.hash));
    },

    forget: (hash) => void cache.drop(hash),

    async formerPerson(token, today) {
      if (!isToken(token)) return null;
      const [[row]] = await database.run({ actor: null, today }, former.with(hashOf(token)));
      return row?.person_id ?? null;
    },
  };
}
