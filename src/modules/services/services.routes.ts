import { z } from 'zod';
import { outplacementServices2014 } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { OfferPackage, OfferService, offerPackage, offerService } from './offer.ts';
import { packageForms } from './package.ts';
import { listOffering } from './service-views.ts';
import { StopPackage, StopService, stopPackage, stopService } from './stop.ts';

const aDay = z.string().meta({ format: 'date' });
const Label = z.object({ nl: z.string(), fr: z.string(), en: z.string() });
const Catalogue = z
  .object({
    id: z.string(),
    services: z.array(
      z.object({ code: z.string(), level: z.enum(['base', 'extra']), source: z.string(), label: Label }),
    ),
  })
  .meta({ id: 'OutplacementCatalogue' });

const offered = {
  ...{ id: idField, version: z.int(), name: z.string(), status: z.enum(['offered', 'stopped']) },
  ...{ offeredOn: aDay, stoppedOn: aDay.nullable(), steps: z.array(z.string()) },
};
const Offering = z
  .object({
    services: z.array(z.object(offered)),
    packages: z.array(
      z.object({
        ...offered,
        ...{ services: z.array(z.string()), form: z.enum(packageForms), minutes: z.int(), priceCents: z.int() },
      }),
    ),
  })
  .meta({ id: 'OutplacementOffering' });

/** The catalogue of services, for anybody. */
export function openServiceRoutes(app: Http): void {
  app.get(
    '/api/v1/outplacement/services',
    {
      schema: {
        ...{ summary: 'What outplacement contains: base services and extra ones (O-03, O-04)', tags: ['outplacement'] },
        response: { 200: Catalogue, ...problems },
      },
    },
    () => {
      const { id, services } = outplacementServices2014;
      return Promise.resolve({ id, services: services.map((service) => ({ ...service })) });
    },
  );
}

function reading(app: Http, { database }: House): void {
  app.get(
    '/api/v1/organisations/:orgId/offering',
    {
      schema: {
        ...{ summary: 'What an outplacement office offers: own services and packages', tags: ['package'] },
        params: z.object({ orgId: idField }),
        response: { 200: Offering, ...problems },
      },
    },
    async ({ actor, scope, params: { orgId } }) => {
      const offering = actor?.orgId === orgId ? await listOffering(database, scope) : null;
      if (offering === null) throw problem(404);
      const { services, packages } = offering;
      return {
        services: services.map(({ state: { status, offeredOn, stoppedOn }, id, version, name, steps }) => ({
          ...{ id, version, name, steps, status, offeredOn, stoppedOn },
        })),
        packages: packages.map(({ state, id, version, name, steps }) => {
          const { status, offeredOn, stoppedOn, form, minutes, priceCents } = state;
          return {
            ...{ id, version, name, steps, status, offeredOn, stoppedOn, form, minutes, priceCents },
            services: [...state.services],
          };
        }),
      };
    },
  );
}

/** What an office offers, at the API. */
export function serviceRoutes(served: { app: Http; house: House }): void {
  const office = '/organisations/:orgId';
  reading(served.app, served.house);
  verbRoute(served, offerService, {
    ...{ method: 'POST', url: `${office}/own-services`, summary: 'Add a service of the office’s own', created: true },
    input: OfferService,
  });
  verbRoute(served, stopService, {
    ...{ method: 'POST', url: `${office}/own-services/:serviceId/stop`, summary: 'Offer an own service no more' },
    input: StopService,
  });
  verbRoute(served, offerPackage, {
    ...{ method: 'POST', url: `${office}/packages`, summary: 'Offer a package with its price', created: true },
    input: OfferPackage,
  });
  verbRoute(served, stopPackage, {
    ...{ method: 'POST', url: `${office}/packages/:packageId/stop`, summary: 'Offer a package no more' },
    input: StopPackage,
  });
}
