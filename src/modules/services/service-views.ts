import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { officeTextInSql } from '../office-text.ts';
import { openOfferingSteps } from './offering-needs.ts';
import { type OwnServiceState, ownServiceKind } from './own-service.ts';
import { type PackageState, packageKind } from './package.ts';

interface Shown<State> {
  orgId: string;
  id: string;
  version: number;
  name: string;
  state: State;
  /** The steps open to the asker. */
  steps: string[];
}
/** A service of the office's own, as its people see it. */
export type ShownService = Shown<OwnServiceState>;
/** A package, as the office's people see it. */
export type ShownPackage = Shown<PackageState>;

const ofOffice = `org_id = app_id('org') and app_role() in ('office-manager', 'consultant')`;
const services = statement<Omit<ShownService, 'steps'>>(
  'own_service.list',
  `select s.org_id as "orgId", s.id, s.version, ${ownServiceKind.stateOf('s')} as state,
     ${officeTextInSql('s.org_id', 's.id', 'service')} as name
   from own_service s where ${ofOffice} order by (s.status = 'stopped'), s.offered_on desc, s.id limit 500`,
);
const packages = statement<Omit<ShownPackage, 'steps'>>(
  'package.list',
  `select s.org_id as "orgId", s.id, s.version, ${packageKind.stateOf('s')} as state,
     ${officeTextInSql('s.org_id', 's.id', 'package')} as name
   from package s where ${ofOffice} order by (s.status = 'stopped'), s.offered_on desc, s.id limit 500`,
);

const office = statement<{ id: string }>(
  'offering.office',
  `select o.id from organisation o where o.id = app_id('org') and o.kind = 'outplacement-office'
     and app_role() in ('office-manager', 'consultant')`,
);

function withSteps<Row extends { orgId: string; state: OwnServiceState }>(row: Row, { actor }: Scope) {
  const about = { orgId: row.orgId, status: row.state.status, extras: [], own: [], priceCents: null };
  return { ...row, steps: actor ? openOfferingSteps({ ...about, who: actor }) : [] };
}

/** What an outplacement office offers. */
export interface OfficeOffering {
  services: ShownService[];
  packages: ShownPackage[];
}

/** What the asker's office offers, those on offer first; null for who has no outplacement office. */
export async function listOffering(database: Database, scope: Scope): Promise<OfficeOffering | null> {
  const [[own], added, sold] = await database.run(scope, office.with(), services.with(), packages.with());
  if (!own) return null;
  return { services: added.map((row) => withSteps(row, scope)), packages: sold.map((row) => withSteps(row, scope)) };
}
