import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValueName } from '../../../schemes/index.ts';
import { aDoor, type Door } from '../../../test/access/door.ts';
import { figure } from '../../../test/setup/figure.ts';
import { generatedServices, serviceId } from '../../../test/setup/generated-services.ts';
import { aHouse, anOrganisation, aProfessional, type TestHouse } from '../../../test/setup/house.ts';
import { codes, count, rehearsed, someone } from '../../../test/setup/rehearsing.ts';
import { type Day, day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { effectsAfter, publishNow, rehearseNow, type SelectionFactsAfter } from './index.ts';

/** The conditions as the second reading takes them: `since` is the day on which the window of checks begins, excluded. */
interface Conditions {
  people: number;
  average: number;
  since: string;
}

describe('a change of a condition, rehearsed on generated services', () => {
  let house: TestHouse;
  let door: Door;
  let [els, jan]: Actor[] = [];
  beforeAll(async () => {
    house = await aHouse('embedded', '2026-11-23');
    door = await aDoor(house);
    const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
    els = await aProfessional(house, bosa, 'policy-officer', 'Els');
    jan = await aProfessional(house, bosa, 'policy-officer', 'Jan');
  });
  afterAll(async () => {
    await door.close();
    await house.close();
  });
  const publish = (on: { orgId: string; changeId: string }, services: SelectionFactsAfter) =>
    publishNow(house, { actor: someone(jan), requestId: newId() }, on, () => services);

  /** What the public door answers about every service on a day: level, and which conditions hold. */
  async function answers(asOf: Day): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    const services = generatedServices(count);
    for (let after: string | null = null; ; ) {
      const lot = await services(after, 500);
      for (const { orgId, facts } of lot) {
        const payload = { asOf, ...facts };
        const reply = await door.app.inject({ method: 'POST', url: '/api/v1/selection/level-assessment', payload });
        const { level, grounds } = reply.json();
        all.set(orgId, `${level} ${grounds.map(({ met }: { met: boolean }) => Number(met)).join('')}`);
      }
      after = lot.at(-1)?.orgId ?? null;
      if (after === null) return all;
    }
  }

  /** Client level by a second reading, from the page and not from the rule: scores in tenths, days as numbers. */
  async function clientsByHand(asOf: string, law: Conditions): Promise<string[]> {
    const number = (text: string) => Number(text.replaceAll('-', ''));
    const found: string[] = [];
    for (const { orgId, facts } of await generatedServices(count)(null, count)) {
      const { staff, qChecks, languageRoles, proPartner } = facts;
      const has = (track: string, role?: string) =>
        staff.filter(
          ({ languageRole, certificates: [one] }) => one?.track === track && languageRole === (role ?? languageRole),
        );
      const consultants = has('a-to-z').map(({ id }) => id);
      const tenths = qChecks
        .filter(({ staffId, closedOn }) => consultants.includes(staffId) && number(closedOn) > number(law.since))
        .filter(({ closedOn }) => number(closedOn) <= number(asOf))
        .map(({ score }) => Math.round(score * 10));
      const covered = languageRoles.every((role) => has('a-to-z', role)[0] && has('selection-tests', role)[0]);
      const sum = tenths.reduce((a, b) => a + b, 0);
      const isGood = tenths.length > 0 && sum >= law.average * 10 * tenths.length;
      if (proPartner && covered && staff.length >= law.people && isGood) found.push(orgId);
    }
    return found;
  }

  test.each<{ name: ValueName; value: number; fromOn: string; was: Conditions; becomes: Conditions }>([
    {
      ...{ name: 'selection-certification.qCheckAverage', value: 85, fromOn: '2027-01-01' },
      was: { people: 4, average: 80, since: '2026-01-01' },
      becomes: { people: 4, average: 85, since: '2026-01-01' },
    },
    {
      ...{ name: 'selection-certification.certifiedPeople', value: 5, fromOn: '2027-02-01' },
      was: { people: 4, average: 85, since: '2026-02-01' },
      becomes: { people: 5, average: 85, since: '2026-02-01' },
    },
    {
      ...{ name: 'selection-certification.qCheckWindow', value: 6, fromOn: '2027-03-01' },
      was: { people: 5, average: 85, since: '2026-03-01' },
      becomes: { people: 5, average: 85, since: '2026-09-01' },
    },
  ])(
    'S-09: $name to $value: the services that the rehearsal names are those that change when the day comes',
    { timeout: 600_000 },
    async ({ was, becomes, name, value, fromOn }) => {
      const change = { name, value, fromOn };
      const asked = { lots: [] as number[] };
      const services = generatedServices(count, asked);
      house.today('2026-11-23');
      const { on, outcomes, state, effects } = await rehearsed(house, someone(els), change, services);
      expect(outcomes).toEqual(['accepted', 'accepted']);
      expect(state).toMatchObject({ examined: count, changed: effects.length, ifFiled: 0 });
      expect(Math.max(...asked.lots)).toBeLessThanOrEqual(200);
      const before = await answers(day(change.fromOn));

      expect(codes(await publish(on, services))).toBe('accepted');
      house.today(change.fromOn);
      const statements = house.database.counts.statements;
      const after = await answers(day(change.fromOn));

      expect(house.database.counts.statements - statements).toBeLessThan(count / 3);
      const changes = [...after.keys()].filter((id) => before.get(id) !== after.get(id)).sort();
      expect(effects.map(({ fileId }) => fileId)).toEqual(changes);
      expect(changes.length).toBeGreaterThan(count / 50);
      const [clientsWere, clientsAre] = [
        await clientsByHand(change.fromOn, was),
        await clientsByHand(change.fromOn, becomes),
      ];
      const turned = effects.filter((effect) => effect.before !== effect.after);
      expect(turned.filter(({ before: level }) => level === 'client').map(({ fileId }) => fileId)).toEqual(
        clientsWere.filter((id) => !clientsAre.includes(id)),
      );
      expect(turned.filter(({ after: level }) => level === 'client').map(({ fileId }) => fileId)).toEqual(
        clientsAre.filter((id) => !clientsWere.includes(id)),
      );
      figure(
        `Services that a rehearsal of ${change.name} named, and that changed when the day came`,
        `${changes.length} of ${count}`,
        'generated services in src/modules/rehearsals/rehearsal.test.ts, asked at the public door before and after',
      );
    },
  );

  test('OURS-values: when the facts change after the rehearsal, publishing asks to rehearse again', async () => {
    house.today('2026-11-23');
    const change = { name: 'selection-certification.certifiedPeople', value: 6, fromOn: '2027-06-01' } as const;
    const { on, effects } = await rehearsed(house, someone(els), change, generatedServices(50));
    const gone = effects[0]?.fileId ?? '';
    const at = Number(gone.slice(-12));
    const untouched = Array.from({ length: 50 }, (_, n) => n).find(
      (n) => !effects.some((one) => one.fileId === serviceId(n)),
    );
    const other = generatedServices(50, undefined, new Map([[at, untouched ?? 0]]));

    expect(codes(await publish(on, other))).toBe('rehearsal-too-old');
    house.today('2026-11-24');
    expect(codes(await publish(on, generatedServices(50)))).toBe('rehearsal-too-old');
    await rehearseNow(house, { actor: someone(els), requestId: newId() }, on, () => other);
    expect(codes(await publish(on, other))).toBe('accepted');
  });

  test('OURS-values: page after page shows every effect once', async () => {
    house.today('2026-11-24');
    const change = { name: 'selection-certification.certifiedPeople', value: 7, fromOn: '2027-09-01' } as const;
    const { effects, files } = await rehearsed(house, someone(els), change, generatedServices(count));
    const shown: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await effectsAfter(files, after, 7);
      shown.push(...page.effects.map(({ fileId }) => fileId));
      if (page.next === null) break;
      after = page.next;
    }
    expect(shown).toEqual(effects.map(({ fileId }) => fileId));
    expect(shown.length).toBeGreaterThan(7);
  });
});
