import { z } from 'zod';
import { type Http, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { grantings } from './life.ts';
import { listRegister } from './register.ts';

const Certificate = z
  .object({
    number: z.string(),
    organisation: z.string(),
    organisationCode: z.string().describe('Enterprise number'),
    scheme: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable().describe('Last day, inclusive; null when it has none'),
    level: z.enum(['individual', 'client']).nullable().describe('Of a service that runs its own selections'),
    status: z
      .enum(['valid', 'not-yet', 'suspended', 'withdrawn', 'terminated', 'replaced', 'expired'])
      .describe('Today'),
  })
  .meta({ id: 'RegisteredCertificate' });

/** The public register as data, without a login (C-10). */
export function registerRoutes(app: Http, { database, clock }: House): void {
  app.route({
    method: 'GET',
    url: '/api/v1/register',
    schema: {
      summary: 'The register of certificates and mandates',
      tags: ['register'],
      querystring: z.object({
        search: z.string().max(100).default(''),
        of: z.enum(grantings).optional().describe('Only certificates of CERTO, only mandates, or only levels'),
      }),
      response: { 200: z.object({ certificates: z.array(Certificate) }), ...problems },
    },
    handler: async ({ query }) => ({ certificates: await listRegister(database, clock.today(), query) }),
  });
}
