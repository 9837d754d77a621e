import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  system,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { entryHistory, wholeFile } from './entry-history.ts';
import { openTab } from './open-tab.ts';
import { removeEntry } from './remove-entry.ts';
import type { Given } from './values.ts';
import { type WriteEntry, writeEntry } from './write-entry.ts';

const looker = (actor: Actor) => ({ actor, requestId: newId() });
const study = {
  name: 'Elektromechanica',
  institution: 'VTI',
  level: 'secondary-3',
  from: '1996-09',
  to: '1998-06',
  diploma: true,
};
const situation = { status: 'notice-period', since: '2026-02-01', drivingLicences: ['B'] };

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let bina: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
  });
  afterAll(() => house.close());

  const command = (section: WriteEntry['section'], values: Given, id = newId(), citizen = bina): WriteEntry => ({
    citizenId: citizen.id,
    id,
    section,
    values: values as WriteEntry['values'],
  });
  const journalOf = (id: string) =>
    house.rows<{ facts: { did: string }[]; outcome: string }>(
      'select facts, outcome from journal where record_id = $1 order by seq',
      id,
    );

  test('M-22: an entry stands in its tab with its newest texts, and who saved it when, for which office', async () => {
    const asked = command('study', study);
    expect(await house.does(ann, writeEntry, asked)).toMatchObject({ ok: true });
    await house.does(ann, writeEntry, { ...asked, values: { ...study, name: 'Elektriciteit', institution: '' } });

    const shown = await openTab(house, looker(bina), bina.id, 'career');

    const entry = shown?.sections.flatMap(({ entries }) => entries).find(({ id }) => id === asked.id);
    expect(entry).toMatchObject({ version: 2, updatedOn: '2026-03-02', updatedBy: 'Ann De Smet', office: 'Kompas' });
    const { institution: _, ...rest } = study;
    expect(entry?.values).toEqual({ ...rest, name: 'Elektriciteit' });
  });
});
