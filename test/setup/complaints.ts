import type { z } from 'zod';
import type { ComplaintDoor } from '../../schemes/index.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  complainantOf,
  fileComplaint,
  findByDigest,
  followDigestOf,
  NewComplaint,
} from '../../src/modules/complaints/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { anOrganisation, aProfessional, type Org, type TestHouse } from './house.ts';

const note = statement<unknown>(
  'sow.complaint-fact',
  'insert into organisation_fact (org_id, id, fact, code, from_on, ends_on) values ($1, $2, $3, $4, $5, null)',
);

/** Notes a fact about an organisation, from 2020 on. */
export const noted = (house: TestHouse, org: Org, fact: string, code: string | null = null): Promise<void> =>
  house.sow(note.with(org.id, newId(), fact, code, '2020-01-01'));

/** A body that keeps a door, with somebody who handles complaints there. */
async function aBody(house: TestHouse, name: string, kind: string, door: ComplaintDoor) {
  const org = await anOrganisation(house, name, kind, []);
  await noted(house, org, 'complaints-door', door);
  return { org, officer: await aProfessional(house, org, 'complaints-officer', `Officer${name}`) };
}

/** The doors and whom one complains about: an office that is a member of Federgon, one that is none, a centre, a service. */
export async function aTown(house: TestHouse) {
  const vdab = await aBody(house, 'VDAB', 'public-employment-service', 'vdab');
  const federgon = await aBody(house, 'Federgon', 'sector-federation', 'federgon');
  const ombudsman = await aBody(house, 'Ombudsdienst', 'ombudsman', 'ombudsman');
  const bosa = await aBody(house, 'BOSA', 'selection-authority', 'bosa');
  const office = await anOrganisation(house, 'Kompas');
  const other = await anOrganisation(house, 'Baken');
  const centre = await anOrganisation(house, 'Boog', 'career-centre', []);
  const service = await anOrganisation(house, 'FOD Beemd', 'federal-service', []);
  await noted(house, office, 'federgon-member');
  const manager = await aProfessional(house, office, 'office-manager', 'Dirk');
  const otherManager = await aProfessional(house, other, 'office-manager', 'Elke');
  const centreManager = {
    ...(await aProfessional(house, centre, 'office-manager', 'Saskia')),
    orgKind: 'career-centre',
  };
  const serviceManager = await aProfessional(house, service, 'office-manager', 'Kristof');
  const people = { manager, otherManager, centreManager, serviceManager };
  return { ...{ vdab, federgon, ombudsman, bosa, office, other, centre, service }, ...people };
}
export type Town = Awaited<ReturnType<typeof aTown>>;

type Given = Partial<z.input<typeof NewComplaint>> & { ip?: string; once?: string };

/** What somebody fills in, about an office unless it says otherwise. */
export const typed = (town: Town, over: Given = {}) =>
  NewComplaint.parse({
    ...{ door: 'vdab', aboutOrg: town.office.id, topic: 'guidance', capacity: 'citizen', factsOn: '2026-02-10' },
    ...{ text: 'Drie afspraken gingen niet door.', name: 'Bina Patel', email: `${newId()}@example.org` },
    ...over,
  });

/** Lodges a complaint online; gives the outcome, its pair, and who complains as the product knows them. */
export async function lodged(house: TestHouse, town: Town, over: Given = {}) {
  const { ip = '192.0.2.1', once = newId(), ...fields } = over;
  const filed = await fileComplaint(house, typed(town, fields), { requestId: newId(), ip, once });
  const { id, number, code } = filed;
  const followDigest = followDigestOf(house.keys, number, code);
  const own = await findByDigest(house, followDigest);
  const on = { orgId: own?.orgId ?? '', complaintId: id };
  const complainant: Actor = complainantOf(id);
  return { ...filed, on, followDigest, complainant, own: { ...on, followDigest } };
}
