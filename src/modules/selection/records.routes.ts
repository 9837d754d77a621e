import { z } from 'zod';
import { tracks } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { checkCertificate } from './certificate-worth.ts';
import { CheckYearly, checkYearly } from './check-yearly.ts';
import { conditionsOn } from './conditions.ts';
import { outlookOf } from './entitlement.ts';
import { listSelectionFacts, loadSelectionFacts } from './facts.store.ts';
import { GiveTrackCertificate, giveTrackCertificate } from './give-track-certificate.ts';
import { KeepProfile, keepProfile } from './keep-profile.ts';
import { assessLevel, languageRoles } from './level.ts';
import { nextCheckOn } from './profile.ts';
import { WithdrawTrackCertificate, withdrawTrackCertificate } from './withdraw-track-certificate.ts';

const level = z.enum(['individual', 'client']).nullable();
const ground = z.object({ code: z.string(), source: z.string(), about: z.string(), met: z.boolean() });
const consequence = { level, turned: z.array(ground).describe('The conditions that turn') };

const OutlookAnswer = z
  .object({
    level: level.describe('What the facts entitle to today'),
    qCheckAverage: z.number().nullable(),
    grounds: z.array(ground),
    obligations: z.array(z.object({ code: z.enum(['name-pro-partner']), source: z.string() })),
    lapses: z
      .array(
        z.object({
          ...{ on: z.iso.date(), was: level, ...consequence },
          because: z.array(
            z.object({
              why: z.enum(['certificate-ends', 'certificate-begins', 'leaves', 'arrives', 'check-leaves-window']),
              staffId: z.string(),
              track: z.enum(tracks).optional(),
              closedOn: z.iso.date().optional(),
            }),
          ),
        }),
      )
      .describe('The next days on which the answer changes by itself'),
    oneMore: z.array(z.object({ track: z.enum(tracks), languageRole: z.enum(languageRoles), ...consequence })),
    oneLess: z.array(z.object({ staffId: z.string(), ...consequence })),
    tasks: z.array(z.object({ task: z.string(), by: z.enum(['organisation', 'dg']), source: z.string() })),
    checkBy: z.iso.date().nullable().describe('The day by which the conditions are checked again'),
  })
  .meta({ id: 'ServiceOutlook' });

const ListedService = z
  .object({ orgId: z.uuid(), name: z.string(), level, unmet: z.array(ground), checkBy: z.iso.date().nullable() })
  .meta({ id: 'ListedService' });

function reading(app: Http, { database }: House): void {
  app.route({
    method: 'GET',
    url: '/api/v1/organisations/:orgId/entitlement',
    schema: {
      summary: 'What a federal service’s facts entitle it to today, what lapses, and what one person would change',
      tags: ['selection'],
      params: z.object({ orgId: idField }),
      response: { 200: OutlookAnswer, ...problems },
    },
    handler: async (req) => {
      const service = await loadSelectionFacts(database, req.scope, req.params.orgId);
      if (!service) throw problem(404);
      const { now, more, less, ...rest } = outlookOf(service, req.scope.today);
      const { held: _, ...answer } = now;
      return { ...answer, ...rest, oneMore: more, oneLess: less };
    },
  });
  app.route({
    method: 'GET',
    url: '/api/v1/selection/services',
    schema: {
      summary: 'Federal services by name, with level, conditions that do not hold, and the day of the yearly check',
      tags: ['selection'],
      querystring: z.object({
        after: idField.optional().describe('The last service of the page before'),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
      response: { 200: z.object({ services: z.array(ListedService) }), ...problems },
    },
    handler: async (req) => {
      if (req.actor?.role !== 'selection-officer') throw problem(403, { kind: 'not-your-role' });
      const { after = null, limit } = req.query;
      const services = await listSelectionFacts(database, req.scope, { after, limit });
      return {
        services: services.map(({ orgId, name, facts, profile, published }) => {
          const now = assessLevel(facts, req.scope.today, conditionsOn(published, req.scope.today));
          const unmet = now.grounds.filter(({ met }) => !met);
          return { orgId, name, level: now.level, unmet, checkBy: nextCheckOn(profile) };
        }),
      };
    },
  });
}

/** Profiles, track certificates and yearly checks, at the API. */
export function selectionRecordRoutes(served: { app: Http; house: House }): void {
  const service = '/organisations/:orgId';
  const holder = '/people/:personId/track-certificates';
  const made = { method: 'POST', created: true } as const;
  reading(served.app, served.house);
  verbRoute(served, keepProfile, {
    ...{ method: 'PUT', url: `${service}/selection-profile`, summary: 'Keep the profile of one’s own service' },
    input: KeepProfile,
  });
  verbRoute(served, checkYearly, {
    ...{ method: 'POST', url: `${service}/yearly-checks`, summary: 'Record the yearly check of a service' },
    input: CheckYearly,
  });
  verbRoute(served, giveTrackCertificate, {
    ...{ ...made, url: holder, summary: 'Give somebody a certificate of a track' },
    input: GiveTrackCertificate,
  });
  verbRoute(served, withdrawTrackCertificate, {
    ...{ method: 'POST', url: `${holder}/:certificateId/withdrawal`, summary: 'Withdraw a certificate of a track' },
    input: WithdrawTrackCertificate,
  });
}

/** How often one address may ask about codes in a minute: enough for who checks a paper, too few to guess. */
export const checksPerMinute = 20;

const CertificateQuestion = z
  .object({ code: z.string().min(1).max(40), familyName: z.string().min(1).max(200) })
  .meta({ id: 'TrackCertificateQuestion' });
const CertificateAnswer = z
  .object({
    found: z.boolean().describe('Whether there is a certificate with this code, of somebody with this family name'),
    track: z.enum(tracks).nullable(),
    valid: z.boolean().describe('Today'),
  })
  .meta({ id: 'TrackCertificateAnswer' });

/** Checking a personal certificate, without a login: who knows code and family name hears yes or no. */
export function certificateCheckRoutes(app: Http, { database, clock }: House): void {
  app.route({
    method: 'POST',
    url: '/api/v1/selection/certificate-check',
    config: { csrf: 'none', rateLimit: { max: checksPerMinute, timeWindow: '1 minute' } },
    schema: {
      summary: 'Whether a personal certificate of a track is valid today, for who knows its code and the family name',
      tags: ['selection'],
      body: CertificateQuestion,
      response: { 200: CertificateAnswer, ...problems },
    },
    handler: async ({ body }) => {
      const found = await checkCertificate(database, clock.today(), body);
      return { found: found !== null, track: found?.track ?? null, valid: found?.worth === 'valid' };
    },
  });
}
