import { z } from 'zod';
import type { Label } from '../../kernel/language.ts';
import type { Clock } from '../clock.ts';
import { type Bound, type Database, statement } from '../database/index.ts';
import { Claims } from './claims.ts';

/** An invented person whom a visitor of the demo can be. */
export interface Persona {
  sub: string;
  /** Who this is and what there is to see, as on the login page. */
  label: Label;
  claims: Omit<Claims, 'sub'>;
}

/** Where the demo's people come from. */
export interface PersonaSource {
  /** In the order of the login page. */
  list(): Promise<Persona[]>;
  find(sub: string): Promise<Persona | null>;
}

const Row = z.object({
  sub: z.string(),
  label: z.object({ nl: z.string(), fr: z.string(), en: z.string() }),
  claims: Claims.omit({ sub: true }),
});

const all = statement('persona.list', 'select sub, label, claims from persona order by place, sub');
const one = statement('persona.find', 'select sub, label, claims from persona where sub = $1');
const put = statement(
  'persona.put',
  `insert into persona (sub, place, label, claims) values ($1, $2, $3, $4)
   on conflict (sub) do update set place = excluded.place, label = excluded.label, claims = excluded.claims`,
);

/** Binds the writing of a persona at its place on the login page; for whoever makes the demo's world. */
export const putPersona = ({ sub, label, claims }: Persona, place: number): Bound<unknown> =>
  put.with(sub, place, JSON.stringify(label), JSON.stringify(claims));

/** The personas that the demo's world left in the database. */
export function databasePersonas(database: Database, clock: Clock): PersonaSource {
  const scope = () => ({ actor: null, today: clock.today() });
  return {
    async list() {
      const [rows] = await database.run(scope(), all.with());
      return z.array(Row).parse(rows);
    },
    async find(sub) {
      const [rows] = await database.run(scope(), one.with(sub));
      return z.array(Row).parse(rows)[0] ?? null;
    },
  };
}
