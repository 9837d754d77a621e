import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, anOrganisation, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { count, rehearsed, someone } from '../../../test/setup/rehearsing.ts';
import type { Actor } from '../../kernel/role.ts';

describe.each(usualEngines)('a change of a value of CERTO, rehearsed on the %s engine', (engine) => {
  let house: TestHouse;
  let an: Actor | undefined;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-11-23');
    const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
    an = await aProfessional(house, certo, 'policy-officer', 'An');
    // Certificates that end around now and for years to come; applications of which a third is not filed yet.
    const sown = [
      `insert into organisation (id, code, name, kind) select gen_random_uuid(), 'o' || n, 'Kantoor ' || n, 'outplacement-office' from generate_series(1, ${count}) n`,
      `insert into certificate (org_id, id, version, scheme, number, application_id, status, starts_on, ends_on, since, criteria)
        select o.id, gen_random_uuid(), 1, 'certo/2014-09-01', o.code, gen_random_uuid(),
          case when mod(substr(o.code, 2)::int, 11) = 0 then 'withdrawn' else 'valid' end, '2020-01-01', date '2026-01-31' + substr(o.code, 2)::int * 3, '2020-01-01', '[]'
        from organisation o where o.kind = 'outplacement-office'`,
      `insert into application (org_id, id, version, scheme, procedure, status, started_on, consultants, mlp_people, criteria, filed_on, filed_first_on)
        select o.id, gen_random_uuid(), 1, 'certo/2014-09-01', 'renewal', case when mod(substr(o.code, 2)::int, 3) = 0 then 'draft' else 'filed' end, '2026-11-01', '[]', '[]', '[]',
          case when mod(substr(o.code, 2)::int, 3) = 0 then null else date '2026-11-05' end, case when mod(substr(o.code, 2)::int, 3) = 0 then null else date '2026-11-05' end
        from organisation o where o.kind = 'outplacement-office'`,
    ];
    for (const sql of sown) await house.asOwner(sql);
  });
  afterAll(() => house.close());

  test('C-18: what was filed keeps its law; what is in preparation is counted, and its office is not named', async () => {
    const change = { name: 'certo.certificateFor', value: 5, fromOn: '2027-01-01' } as const;
    const { state, effects } = await rehearsed(house, someone(an), change);

    const [counted] = await house.rows<{ filed: number; begun: number; valid: number }>(
      `select count(*) filter (where filed_on is not null)::int as filed, count(*) filter (where filed_on is null)::int as begun,
         (select count(*)::int from certificate where status = 'valid') as valid from application`,
    );
    expect(effects).toEqual([]);
    expect(state).toMatchObject({
      changed: 0,
      ifFiled: counted?.begun,
      examined: (counted?.filed ?? 0) + (counted?.valid ?? 0),
    });
    expect(counted?.begun).toBeGreaterThan(0);
  });

  test.each([8, 3])(
    'C-18: renewing from %i months before: the certificates named are those with a day on which the answer is another',
    { timeout: 600_000 },
    async (months) => {
      const change = { name: 'certo.renewFrom', value: months, fromOn: '2027-01-15' } as const;
      const { effects } = await rehearsed(house, someone(an), change);

      // Day by day, by the database's own calendar; no window reaches further than a year from the end.
      const turned = await house.rows<{ id: string }>(
        `select c.id from certificate c where c.status = 'valid' and exists (
           select from generate_series(greatest(date '2027-01-15', c.ends_on - 400), c.ends_on + 400, interval '1 day') d
           where (d between c.ends_on - interval '6 months' and c.ends_on + interval '6 months')
             <> (d between c.ends_on - make_interval(months => $1) and c.ends_on + make_interval(months => $1)))`,
        months,
      );
      expect(effects.map(({ fileId }) => fileId).sort()).toEqual(turned.map(({ id }) => id).sort());
      expect(turned.length).toBeGreaterThan(count / 10);
    },
  );
});
