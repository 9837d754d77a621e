import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/index.ts';
import type { Keys } from '../keys.ts';
import type { Cookies } from './cookies.ts';
import type { Persona, PersonaSource } from './personas.ts';
import type { Sessions } from './session.ts';

/** The pages of logging in; a capacity is posted as its place in `choices`, a persona as its `sub`. */
export interface LoginPages {
  capacity(
    req: FastifyRequest,
    about: { choices: readonly Actor[]; csrf: string; returnTo: string },
  ): string | Promise<string>;
  persona(req: FastifyRequest, about: { action: string; personas: readonly Persona[] }): string | Promise<string>;
}

/** What logging in stands on. */
export interface LoginOptions {
  config: Config;
  database: Database;
  clock: Clock;
  keys: Keys;
  pages: LoginPages;
  /** The demo's people; needed without an issuer. */
  personas?: PersonaSource;
  /** How long a session found in the database is believed without asking again; every statement asks anyway. */
  cacheMillis?: number;
  /** Attempts per minute and address on each route of logging in. */
  attemptsPerMinute?: number;
}

/** The parts that the routes of logging in share. */
export interface Parts extends LoginOptions {
  sessions: Sessions;
  cookies: Cookies;
  limited: { rateLimit: { max: number; timeWindow: string } };
}
