import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { type Actor, type Role, roles } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { NotYourDoor } from '../../platform/view.ts';
import { entryHistory, wholeFile } from './entry-history.ts';
import { openTab } from './open-tab.ts';
import { type FileSection, type SectionId, sections } from './sections/index.ts';
import type { Field } from './sections/section.ts';
import { isText } from './values.ts';
import { writeEntry } from './write-entry.ts';

/** Who reads and who writes each section, written down apart from the sections: c citizen, k consultant, m mediator. */
const expected: Record<SectionId, { reads: string; writes: string }> = {
  contact: { reads: 'ckm', writes: 'ckm' },
  language: { reads: 'ckm', writes: 'ckm' },
  situation: { reads: 'ckm', writes: 'km' },
  'wanted-job': { reads: 'ckm', writes: 'ckm' },
  competence: { reads: 'ckm', writes: 'km' },
  mobility: { reads: 'ckm', writes: 'km' },
  'work-regime': { reads: 'ckm', writes: 'km' },
  cv: { reads: 'ckm', writes: 'ckm' },
  'development-question': { reads: 'ckm', writes: 'km' },
  goal: { reads: 'ckm', writes: 'km' },
  job: { reads: 'ckm', writes: 'ckm' },
  study: { reads: 'ckm', writes: 'ckm' },
  certificate: { reads: 'ckm', writes: 'km' },
  obstacle: { reads: 'ckm', writes: 'km' },
  'work-ability': { reads: 'ckm', writes: 'km' },
  'internal-remark': { reads: 'km', writes: 'km' },
  integration: { reads: 'ckm', writes: 'km' },
  service: { reads: 'ckm', writes: 'm' },
  'learning-path': { reads: 'cm', writes: '' },
  unemployment: { reads: 'cm', writes: '' },
  transmission: { reads: 'cm', writes: '' },
  partner: { reads: 'cm', writes: '' },
  'training-cheque': { reads: 'cm', writes: '' },
  'career-voucher': { reads: 'cm', writes: '' },
  'labour-disability': { reads: 'cm', writes: '' },
};
const letter: Partial<Record<Role, string>> = { citizen: 'c', consultant: 'k', mediator: 'm' };
const allowed = (given: string, role: Role) => given.includes(letter[role] ?? '-');

/** A value that a field takes. */
function aValue(field: Field) {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return field.format === 'phone' ? '0470123456' : field.format === 'e-mail' ? 'a@example.org' : 'SECRET-WORDS';
    case 'day':
      return '2026-01-05';
    case 'month':
      return '2026-01';
    case 'code':
      return field.options[0]?.code ?? '';
    case 'codes':
      return field.options.map(({ code }) => code);
    case 'number':
      return field.min;
    case 'yes-no':
      return true;
    case 'uri':
      return `http://data.europa.eu/esco/${field.of.slice(5)}/01234567-89ab-4cde-8f01-23456789abcd`;
  }
}
const filled = ({ fields }: FileSection) => Object.fromEntries(fields.map((field) => [field.name, aValue(field)]));
const all: readonly FileSection[] = sections;
const cases = all.flatMap((section) => roles.map((role) => ({ section, role, name: section.id })));

const rawEntry = statement<{ id: string }>('test.raw-entry', 'select id from entry where id = $1');
const rawTexts = statement<{ n: number }>('test.raw-texts', 'select n from record_text where record_id = $1');
const rawJournal = statement<{ seq: number }>('test.raw-journal', 'select seq from journal where record_id = $1');
const forgeEntry = statement<unknown>(
  'test.forge-entry',
  `insert into entry (citizen_id, id, version, section, audience, codes, updated_on, updated_by)
   values ($1, $2, 1, $3, $4, '{}', '2026-03-02', $5)`,
);
const forgeText = statement<unknown>(
  'test.forge-text',
  `insert into record_text (citizen_id, record_id, field, n, body, written_on, written_at, written_by, audience)
   values ($1, $2, 'remark', 1, 'x', '2026-03-02', '2026-03-02T11:00Z', $3, $4)`,
);
const liftAudience = statement<{ id: string }>(
  'test.lift-audience',
  'update entry set audience = $2 where id = $1 returning id',
);

describe.each(usualEngines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let bina: Actor;
  const actors = new Map<Role, Actor>();
  const entries = new Map<string, string>();
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    actors.set('citizen', bina);
    for (const role of roles.filter((one) => one !== 'citizen')) {
      const org = ['consultant', 'office-manager'].includes(role) ? office : vdab;
      actors.set(role, await aProfessional(house, org, role, role, role === 'mediator' ? 'antwerpen' : null));
    }
    for (const section of all) {
      const id = newId();
      const outcome = await house.does(systemActor, writeEntry, {
        citizenId: bina.id,
        id,
        section: section.id,
        values: filled(section),
      });
      expect(outcome).toMatchObject({ ok: true });
      entries.set(section.id, id);
    }
  });
  afterAll(() => house.close());

  const actor = (role: Role): Actor => actors.get(role) ?? bina;
  const looker = (role: Role) => ({ actor: actor(role), requestId: newId() });
  const entryOf = (section: FileSection) => entries.get(section.id) ?? '';
  const scope = (role: Role) => ({ actor: actor(role), today: house.clock.today() });

  test('the table of this test speaks of every section', () => {
    expect(Object.keys(expected)).toEqual(all.map(({ id }) => id));
  });

  test.each(cases)(
    'M-23: $name is read by the $role exactly as the table says: on the page, below it, and in the journal',
    async ({ section, role }) => {
      const id = entryOf(section);
      const may = allowed(expected[section.id].reads, role);
      const shown = await openTab(house, looker(role), bina.id, section.tab).catch((error: unknown) => {
        if (error instanceof NotYourDoor) return null;
        throw error;
      });
      const [kept, texts, told] = await house.database.run(
        scope(role),
        rawEntry.with(id),
        rawTexts.with(id),
        rawJournal.with(id),
      );

      const onPage = shown?.sections.flatMap((one) => one.entries).some((entry) => entry.id === id) ?? false;
      expect({ onPage, kept: kept.length }).toEqual({ onPage: may, kept: may ? 1 : 0 });
      expect(texts.length > 0).toBe(may && section.fields.some(isText));
      // Overseers see that something was decided by their own body; what is not for every file, they do not see.
      const oversees = role === 'office-manager' || role === 'data-protection-officer';
      if (!oversees) expect(told.length > 0).toBe(may);
      else expect(section.audience === 'file' || told.length === 0).toBe(true);
    },
  );

  test.each(cases)('M-23: $name is written by the $role exactly as the table says', async ({ section, role }) => {
    const id = section.cardinality === 'one' ? entryOf(section) : newId();
    const outcome = await house.does(actor(role), writeEntry, {
      citizenId: bina.id,
      id,
      section: section.id,
      values: filled(section),
    });
    expect(outcome.ok).toBe(allowed(expected[section.id].writes, role));
    const insiders: readonly Role[] = [
      'citizen',
      'consultant',
      'mediator',
      'intervention-secretariat',
      'intervention-adviser',
    ];
    const entersFile = insiders.includes(role);
    if (!outcome.ok) expect(outcome.grounds[0]?.code).toBe(entersFile ? 'not-your-role' : 'door-closed');
  });

  test.each<[Role, string, boolean]>([
    ['citizen', 'file', true],
    ['citizen', 'vdab', false],
    ['citizen', 'internal', false],
    ['consultant', 'file', true],
    ['consultant', 'vdab', false],
    ['consultant', 'internal', true],
    ['mediator', 'file', true],
    ['mediator', 'vdab', true],
    ['mediator', 'internal', true],
  ])('the second wall lets the %s write for the audience %s: %s', async (role, audience, may) => {
    const tried = (bound: ReturnType<typeof forgeEntry.with>) =>
      house.database.run(scope(role), bound).then(
        () => true,
        (error: unknown) => !/row-level security/.test(String(error)),
      );
    const id = newId();
    expect(await tried(forgeEntry.with(bina.id, id, 'goal', audience, actor(role).id))).toBe(may);
    expect(await tried(forgeText.with(bina.id, newId(), actor(role).id, audience))).toBe(may);
    await house.sow(forgeEntry.with(bina.id, newId(), 'goal', 'file', bina.id));
    const mine = newId();
    await house.sow(forgeEntry.with(bina.id, mine, 'goal', 'file', bina.id));
    expect(await tried(liftAudience.with(mine, audience))).toBe(may);
  });

  test('GDPR-15/reading: the download holds every section, what is internal too, with its purpose in the look', async () => {
    const asked = looker('citizen');
    const file = await wholeFile(house, asked, bina.id);
    const found = new Set(file?.entries.map(({ section }) => section.id));
    expect([...found].sort()).toEqual(all.map(({ id }) => id).sort());
    const remark = file?.entries.find(({ section }) => section.id === 'internal-remark');
    expect(remark?.versions[0]?.values).toEqual({ remark: 'SECRET-WORDS' });
    expect(await house.rows('select purpose, door from look where request_id = $1', asked.requestId)).toEqual([
      { purpose: 'download', door: 'file.download' },
    ]);
  });

  test('M-23: the internal remark opens to the citizen by no other door', async () => {
    const id = entries.get('internal-remark') ?? '';
    expect(await entryHistory(house, looker('citizen'), bina.id, id)).toBeNull();
    expect(await entryHistory(house, looker('consultant'), bina.id, id)).toMatchObject({ id });
    await expect(wholeFile(house, looker('consultant'), bina.id)).rejects.toThrow(NotYourDoor);
    await expect(openTab(house, looker('citizen'), bina.id, 'internal-remark')).rejects.toThrow(NotYourDoor);
  });

  test('another citizen, another office and another region find nothing', async () => {
    const other = await anOrganisation(house, 'Elders');
    const strangers = [
      await aCitizen(house, 'Cas'),
      await aProfessional(house, other, 'consultant', 'Bob'),
      await aProfessional(house, other, 'mediator', 'Mia', 'limburg'),
    ];
    for (const stranger of strangers) {
      const asked = { actor: stranger, requestId: newId() };
      expect(await openTab(house, asked, bina.id, 'portrait')).toBeNull();
      expect(await entryHistory(house, asked, bina.id, entries.get('contact') ?? '')).toBeNull();
      expect(await house.rows('select door from look where request_id = $1', asked.requestId)).toEqual([]);
    }
  });
});
