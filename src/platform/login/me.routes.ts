import { z } from 'zod';
import { languages } from '../../kernel/language.ts';
import type { Database } from '../database/index.ts';
import { type Http, problems } from '../http/index.ts';

const Capacity = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    orgId: z.string().nullable(),
    orgName: z.string().nullable(),
    unitNumber: z.string().nullable(),
    region: z.string().nullable(),
    citizenId: z.string().nullable(),
  })
  .meta({ id: 'Actor', description: 'A person in one capacity, for one organisation' });

const Me = z
  .object({
    actor: Capacity.nullable(),
    csrf: z.string().nullable().describe('To be sent as x-csrf-token with every unsafe request'),
    language: z.enum(languages),
    endsAt: z.iso
      .datetime()
      .nullable()
      .describe('When the session ends, however busy; without requests after 30 minutes'),
  })
  .meta({ id: 'Me' });

/** Who is logged in, and what the next requests must carry. */
export function addMe(app: Http, database: Database): void {
  const schema = { summary: 'Who is logged in', tags: ['login'], response: { 200: Me, ...problems } };
  app.get('/api/v1/me', { schema }, async ({ actor, session, language }) => ({
    actor,
    csrf: session?.csrf ?? null,
    language,
    endsAt: session?.expiresAt.toISOString() ?? null,
  }));
  // Asked by the warning before a session ends; looking whether it stands counts as using it.
  app.post('/auth/extend', { preValidation: app.requireActor }, async (req, reply) => {
    await database.run(req.scope);
    return reply.code(204).send();
  });
}
