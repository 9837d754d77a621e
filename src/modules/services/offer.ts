import { z } from 'zod';
import { outplacementOffering2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Loading, loading, type Verb } from '../../platform/perform.ts';
import { idField, textField } from '../fields.ts';
import { bindOfficeText } from '../office-text.ts';
import { baseServices } from './catalogue.ts';
import { permitOnOffering } from './offering-needs.ts';
import type { OwnServiceFact } from './own-service.ts';
import { type PackageFact, packageForms } from './package.ts';

const nameField = textField(200).pipe(z.string().min(1));

/** Adds a service of the office's own; its id may be given, to repeat safely. */
export const OfferService = z.object({ orgId: idField, id: idField.default(() => newId()), name: nameField });
export type OfferService = z.infer<typeof OfferService>;

/** Offers a package: the base services, what it adds, how, for how long and for which price. */
export const OfferPackage = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  name: nameField,
  extras: z
    .array(z.string().max(60))
    .max(100)
    .default([])
    .describe('What it adds to the base services: codes of the catalogue, or ids of own services'),
  form: z.enum(packageForms),
  minutes: z.int().min(30).max(60_000).describe('Time of guidance in minutes'),
  priceCents: z.int().max(100_000_000).describe('Price per worker in cents, VAT not included'),
});
export type OfferPackage = z.infer<typeof OfferPackage>;

/** The office that offers, and its own services of now. */
export interface Offering {
  own: readonly string[];
}

const load = statement<Offering>(
  'offering.load-office',
  // Only an outplacement office offers; whoever does not manage it finds a closed door.
  `select (select coalesce(json_agg(s.id), '[]') from own_service s where s.org_id = o.id and s.status = 'offered') as own
   from organisation o where o.id = $1::uuid and o.kind = 'outplacement-office'
     and o.id = app_id('org') and app_role() = 'office-manager'`,
);
const loadingOffice = (orgId: string): Loading<Offering> => loading([load.with(orgId)], ([[row]]) => row ?? null);

/** Adds a service of the office's own to what it offers (O-04). By its manager. */
export const offerService: Verb<OfferService, Offering> = {
  name: 'own_service.offer',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId } }) => loadingOffice(orgId),
  held: () => [],
  decide: ({ command: { orgId, id }, subject: { own }, who, today }) =>
    permitOnOffering('offer-service', { orgId, status: 'new', extras: [], own, priceCents: null, who }, () =>
      accept<OwnServiceFact>({
        ...{ kind: 'own_service', id, did: 'offered', on: today, by: who.id, scheme: outplacementOffering2014.id },
      }),
    ),
  also: ({ command: { orgId, id, name }, who, today }) => [
    bindOfficeText({ orgId, recordId: id, field: 'service', version: 1, body: name, on: today, by: who.id }),
  ],
};

/**
 * Offers a package (O-07): it always contains the base services (O-03), so that only what it adds is given. A price of zero is
 * refused. By the office's manager. Worked example: with `extras` of `stress` it contains the eight base services and that one.
 */
export const offerPackage: Verb<OfferPackage, Offering> = {
  name: 'package.offer',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId } }) => loadingOffice(orgId),
  held: () => [],
  decide({ command, subject: { own }, who, today }) {
    const { orgId, id, extras, form, minutes, priceCents } = command;
    return permitOnOffering('offer-package', { orgId, status: 'new', extras, own, priceCents, who }, () =>
      accept<PackageFact>({
        ...{ kind: 'package', id, did: 'offered', on: today, by: who.id, scheme: outplacementOffering2014.id },
        ...{ services: [...baseServices, ...extras], form, minutes, priceCents },
      }),
    );
  },
  also: ({ command: { orgId, id, name }, who, today }) => [
    bindOfficeText({ orgId, recordId: id, field: 'package', version: 1, body: name, on: today, by: who.id }),
  ],
};
