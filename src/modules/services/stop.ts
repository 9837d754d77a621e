import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { permitOnOffering } from './offering-needs.ts';
import { type OwnServiceFact, type OwnServiceState, ownServiceKind } from './own-service.ts';
import { type PackageFact, type PackageState, packageKind } from './package.ts';

/** Stops offering a service of the office's own. */
export const StopService = z.object({ orgId: idField, serviceId: idField });
export type StopService = z.infer<typeof StopService>;
/** Stops offering a package. */
export const StopPackage = z.object({ orgId: idField, packageId: idField });
export type StopPackage = z.infer<typeof StopPackage>;

const managed = `app_role() = 'office-manager' and org_id = app_id('org')`;
const loadService = statement<{ version: number; state: OwnServiceState }>(
  'own_service.load',
  `select version, ${ownServiceKind.stateOf('s')} as state from own_service s
   where org_id = $1::uuid and id = $2::uuid and ${managed}`,
);
const loadPackage = statement<{ version: number; state: PackageState }>(
  'package.load',
  `select version, ${packageKind.stateOf('s')} as state from package s
   where org_id = $1::uuid and id = $2::uuid and ${managed}`,
);

const stopping = { extras: [], own: [], priceCents: null };

/** Offers an own service no more: packages and agreements that have it keep it. By the office's manager. */
export const stopService: Verb<StopService, Held<OwnServiceState>> = {
  name: 'own_service.stop',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, serviceId: id } }) =>
    loading([loadService.with(orgId, id)], ([[row]]) => (row ? { owner: orgId, id, ...row } : null)),
  held: (service) => [service],
  decide: ({ subject: { state }, command: { orgId, serviceId: id }, who, today }) =>
    permitOnOffering('stop', { ...stopping, orgId, status: state.status, who }, () =>
      accept<OwnServiceFact>({ kind: 'own_service', id, did: 'stopped', on: today, by: who.id }),
    ),
};

/** Offers a package no more: what was agreed from it stands (O-07). By the office's manager. */
export const stopPackage: Verb<StopPackage, Held<PackageState>> = {
  name: 'package.stop',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, packageId: id } }) =>
    loading([loadPackage.with(orgId, id)], ([[row]]) => (row ? { owner: orgId, id, ...row } : null)),
  held: (offered) => [offered],
  decide: ({ subject: { state }, command: { orgId, packageId: id }, who, today }) =>
    permitOnOffering('stop', { ...stopping, orgId, status: state.status, who }, () =>
      accept<PackageFact>({ kind: 'package', id, did: 'stopped', on: today, by: who.id }),
    ),
};
