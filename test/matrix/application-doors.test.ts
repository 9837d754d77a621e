import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { careerGuidanceMandate2024, certo2014, levelApplication2024 } from '../../schemes/index.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { fileApplication, findApplication } from '../../src/modules/applications/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { figure } from '../setup/figure.ts';
import { aHouse, anOrganisation, aProfessional, type Org, type TestHouse, usualEngines } from '../setup/house.ts';

/** Each procedure, and the capacities of its body: to them an application opens once it was filed. */
const tables = [
  { scheme: certo2014, kind: 'outplacement-office', body: ['certification-secretariat', 'evaluator', 'decider'] },
  { scheme: careerGuidanceMandate2024, kind: 'career-centre', body: ['mandate-officer'] },
  { scheme: levelApplication2024, kind: 'federal-service', body: ['selection-officer'] },
] as const;

/** On which day an application in a state was filed and admitted; what VDAB's desk confirms is admitted. */
const filed = "case when status in ('draft', 'abandoned') then null else date '2026-03-01' end";
const admitted =
  "case when status in ('admissible', 'proven', 'evaluated', 'granted', 'refused') then date '2026-03-01' end";
const decided = "case when status in ('granted', 'refused', 'not-admissible', 'abandoned') then date '2026-03-01' end";

const isFiled = (status: string) => status !== 'draft' && status !== 'abandoned';
const isAdmitted = (status: string) => ['admissible', 'proven', 'evaluated', 'granted', 'refused'].includes(status);

describe.each(usualEngines)('OURS-certification: to whom an application opens, on the %s engine', (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    house.today('2026-03-02');
  });
  afterAll(() => house.close());

  /** Applications of one organisation each, one in every state. */
  async function inEveryState(scheme: string, kind: string, statuses: readonly string[]) {
    const all = await Promise.all(
      statuses.map(async (status) => ({ status, id: newId(), org: await anOrganisation(house, status, kind, []) })),
    );
    const values = all.map(({ status, id, org }) => `('${org.id}'::uuid, '${id}'::uuid, '${status}')`).join(', ');
    await house.asOwner(
      `insert into application (org_id, id, version, scheme, procedure, status, started_on, consultants, mlp_people, criteria,
         decided_before, filed_on, filed_first_on, admitted_on, decided_on)
       select org_id, id, 1, '${scheme}', 'first', status, '2026-02-01', '[]', '[]', '[]', '[]', ${filed}, ${filed}, ${admitted}, ${decided}
       from (values ${values}) as given (org_id, id, status)`,
    );
    return all;
  }
  const everybodyOf = (org: Org, given: readonly Role[]) =>
    Promise.all(given.map((role) => aProfessional(house, org, role, 'Ann', 'gent')));

  test.each(tables)('every state × role × own or another’s, under $scheme.id', async ({ scheme, kind, body }) => {
    const statuses = Object.keys(scheme.statuses).filter((one) => one !== 'new');
    const askable = roles.filter((role) => role !== 'citizen');
    const others = await everybodyOf(await anOrganisation(house, 'Elders', kind, []), askable);
    const opened: string[] = [];
    let cells = 0;
    for (const { status, id, org } of await inEveryState(scheme.id, kind, statuses)) {
      const own = await everybodyOf(org, ['office-manager', 'consultant', 'data-protection-officer']);
      const ask = async (who: Actor, whose: string) => {
        cells += 1;
        const shown = await findApplication(house.database, { actor: who, today: house.clock.today() }, org.id, id);
        // Nothing of it is complete, so that filing is refused to whoever the door opens to, and changes nothing.
        const outcome = await house.does(who, fileApplication, { orgId: org.id, applicationId: id });
        expect(outcome.ok).toBe(false);
        const isShut = !outcome.ok && outcome.reason === 'closed';
        expect([status, who.role, whose, shown === null]).toEqual([status, who.role, whose, isShut]);
        if (shown) opened.push(`${status}/${who.role}/${whose}`);
      };
      for (const who of own) await ask(who, 'own');
      for (const who of others) await ask(who, 'another');
    }
    const wanted = statuses.flatMap((status) => [
      `${status}/office-manager/own`,
      ...(isFiled(status) ? body.map((role) => `${status}/${role}/another`) : []),
      ...(scheme === certo2014 && isAdmitted(status) ? [`${status}/partner-desk/another`] : []),
    ]);
    expect(opened.sort()).toEqual(wanted.sort());
    figure(
      `An application under ${scheme.id} opens to its applicant and its body alone, ${engine}`,
      cells,
      'cells of state × role × own or another’s',
    );
  });
});
