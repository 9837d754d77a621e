import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepared } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, type Org, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import type { Language } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';

let house: TestHouse;
let site: TestSite;
let office: Org;
let ann: Actor;
beforeAll(async () => {
  house = await aHouse('embedded');
  office = await anOrganisation(house, 'Kompas');
  ann = await aProfessional(house, office, 'consultant');
  site = await aSite(house);
});
afterAll(async () => {
  await site.close();
  await house.close();
});

/** The state of each draft on a page, by the family name that was typed. */
const statesOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/>Bina (\w+)<\/a>.*?<strong class="govuk-tag[^"]*">([^<]+)</gs)].map(([, name, state]) => [
      name,
      state,
    ]),
  );

test.each<[Language, string, string]>([
  ['nl', 'Wacht op de burger', 'Wacht tot het secretariaat van VDAB het origineel registreert'],
  ['fr', 'En attente du citoyen', 'En attente : le secrétariat du VDAB doit enregistrer l’original'],
  ['en', 'Waits for the citizen', 'Waits for VDAB’s secretariat to register the original'],
])(
  'M-01/reading-paper: in %s, a paper that staff entered waits for the secretariat and not for the citizen',
  async (language, online, paper) => {
    const named = (familyName: string) => ({ givenName: 'Bina', familyName, birthOn: '1980-05-17' });
    await prepared(house, ann, office, named('Online'));
    const entered = { ...named('Paper'), enteredForCitizen: true, signedOn: '2026-03-01' };
    const { draftId } = await prepared(house, ann, office, entered);
    const browser = await site.enter(ann);
    browser.cookies.set('language', language);

    for (const path of ['/attestations', '/'])
      expect(statesOn((await browser.get(path)).body), path).toEqual({ Online: online, Paper: paper });
    expect((await browser.get(`/attestations/${draftId}`)).body).toContain(`>${paper}<`);
  },
);
