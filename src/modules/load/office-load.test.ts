import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../../test/faults/chance.ts';
import {
  aHouse,
  anEmployer,
  anOrganisation,
  aProfessional,
  type Org,
  on,
  type TestHouse,
} from '../../../test/setup/house.ts';
import { addDays, type Day, daysBetween } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { fewest, findLoad } from './index.ts';

const today = on('2026-11-20');

const orNull = (value: string | number | null) => (value === null ? 'null' : `'${value}'`);
const insert = (table: string, rows: readonly Readonly<Record<string, string | number | null>>[]) =>
  rows.length === 0
    ? ''
    : `insert into ${table} (${Object.keys(rows[0] ?? {}).join(', ')}) values ${rows
        .map((row) => `(${Object.values(row).map(orNull).join(', ')})`)
        .join(', ')};`;

interface Worker {
  id: string;
  packageId: string;
  minutes: number;
  status: string;
  agreedOn: Day;
}
interface Programme {
  citizenId: string;
  id: string;
  workerId: string;
  consultantId: string;
  status: string;
  endedOn: Day | null;
}
interface Attendance {
  programmeId: string;
  status: string;
  on: Day;
  minutes: number;
}
interface Session {
  consultantId: string;
  status: string;
  on: Day;
}
interface Told {
  workers: Worker[];
  programmes: Programme[];
  attendances: Attendance[];
  sessions: Session[];
}

/** Makes up what an office sold and delivered in two years, and writes it into the tables as it is. */
async function anOffice(house: TestHouse, office: Org, consultants: readonly string[], seed: number): Promise<Told> {
  const next = chance(seed);
  const lot = (below: number) => Math.floor(next() * below);
  const some = <T>(values: readonly T[]): T => values[lot(values.length)] as T;
  const before = (days: number) => addDays(today, -lot(days));
  const packages = [newId(), newId()];
  const agreements = Array.from({ length: 4 }, () => ({
    id: newId(),
    packageId: some(packages),
    minutes: 60 * (20 + lot(40)),
    agreedOn: before(700),
  }));
  const workers = Array.from({ length: 40 }, () => {
    const { id: agreementId, ...agreement } = some(agreements);
    const addedOn = before(690);
    const status = some(['added', 'accepted', 'started', 'ended', 'refused', 'removed']);
    return {
      ...agreement,
      agreementId,
      addedOn,
      id: newId(),
      status,
      agreedOn: addedOn > agreement.agreedOn ? addedOn : agreement.agreedOn,
    };
  });
  const programmes = workers.slice(0, 30).map(({ id: workerId, agreedOn }) => {
    const startsOn = addDays(agreedOn, lot(30));
    const status = some(['running', 'interrupted', 'ended', 'ended']);
    const endedOn = status === 'ended' ? addDays(startsOn, lot(200)) : null;
    return { citizenId: newId(), id: newId(), workerId, consultantId: some(consultants), status, startsOn, endedOn };
  });
  const sessions = Array.from({ length: 60 }, (_, n) => ({
    ...{ id: newId(), consultantId: some(consultants), status: some(['planned', 'held', 'held', 'cancelled']) },
    ...{ on: addDays(today, 10 - lot(60)), at: `T${String(n).padStart(2, '0')}` },
  }));
  const attendances = Array.from({ length: 300 }, () => {
    const { id: programmeId, citizenId, startsOn } = some(programmes);
    const status = some([
      'invited',
      'cancelled',
      'absent',
      'said',
      'confirmed',
      'confirmed',
      'confirmed',
      'different',
      'settled',
    ]);
    const [office, other] = [15 * (1 + lot(12)), 15 * (13 + lot(4))];
    const citizen = { confirmed: office, different: other, settled: other }[status] ?? null;
    const isSaid = !['invited', 'cancelled'].includes(status);
    const settled = status === 'settled' ? some([office, other]) : null;
    return {
      ...{ id: newId(), programmeId, citizenId, status, on: addDays(startsOn, lot(150)) },
      ...{ office: isSaid ? office : null, citizen, settled, minutes: settled ?? office },
    };
  });
  const org = office.id;
  const day0 = '2020-01-01';
  await house.asOwner(
    [
      insert(
        'package',
        packages.map((id) => ({
          org_id: org,
          id,
          version: 1,
          scheme: 'x',
          status: 'offered',
          services: '[]',
          form: 'both',
          minutes: 1,
          price_cents: 1,
          offered_on: day0,
          offered_by: org,
        })),
      ),
      insert(
        'office_text',
        packages.map((id, n) => ({
          org_id: org,
          record_id: id,
          field: 'package',
          n: 1,
          body: `Pakket ${n}`,
          written_on: day0,
          written_by: org,
        })),
      ),
      insert(
        'agreement',
        agreements.map(({ id, packageId, minutes, agreedOn }) => ({
          org_id: org,
          id,
          version: 1,
          scheme: 'x',
          status: 'agreed',
          company_number: '0403019261',
          kind: 'collective',
          package_id: packageId,
          services: '[]',
          form: 'both',
          minutes,
          price_cents: 1,
          billing: '[]',
          proposed_on: day0,
          proposed_by: org,
          agreed_on: agreedOn,
          workers: 0,
        })),
      ),
      insert(
        'agreed_worker',
        workers.map(({ id, agreementId, status, addedOn }) => ({
          org_id: org,
          id,
          version: 1,
          scheme: 'x',
          agreement_id: agreementId,
          status,
          dismissal: '{}',
          service: '{}',
          events: '[]',
          added_on: addedOn,
          added_by: org,
        })),
      ),
      insert(
        'programme',
        programmes.map(({ citizenId, id, workerId, consultantId, status, startsOn, endedOn }) => ({
          citizen_id: citizenId,
          id,
          version: 1,
          scheme: 'x',
          status,
          org_id: org,
          attestation_id: id,
          step_id: id,
          worker_id: workerId,
          consultant_id: consultantId,
          form: 'both',
          regime: 'x',
          phases: '[]',
          starts_on: startsOn,
          ends_on: addDays(startsOn, 365),
          interrupted_on: status === 'interrupted' ? startsOn : null,
          pauses: '[]',
          ended_on: endedOn,
        })),
      ),
      insert(
        'guidance_session',
        sessions.map(({ id, consultantId, status, on: day, at }) => ({
          org_id: org,
          id,
          version: 1,
          scheme: 'x',
          status,
          form: 'group',
          service: 'cv',
          consultant_id: consultantId,
          on_day: day,
          starts_at: `${day}${at}a`,
          ends_at: `${day}${at}b`,
          seats: 9,
          place_kind: 'place',
          sequence: 0,
        })),
      ),
      insert(
        'attendance',
        attendances.map(({ citizenId, id, programmeId, status, on: day, office: said, citizen, settled }) => ({
          citizen_id: citizenId,
          id,
          version: 1,
          scheme: 'x',
          status,
          org_id: org,
          programme_id: programmeId,
          session_id: id,
          session_on: day,
          phase: 1,
          planned_minutes: 60,
          sequence: 0,
          office_minutes: said,
          citizen_minutes: citizen,
          settled_minutes: settled,
          settled_by: settled === null ? null : 'office',
        })),
      ),
    ].join('\n'),
  );
  return { workers, programmes, attendances, sessions };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const counts = ({ status }: { status: string }) => status === 'confirmed' || status === 'settled';
const isSold = ({ status }: Worker) => status !== 'refused' && status !== 'removed';

/** The nearest rank: the smallest value that so large a share does not exceed. */
const rank = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? null;

describe('OURS-load: what a manager reads of the office', () => {
  let house: TestHouse;
  let manager: Actor;
  let others: Actor[];
  let consultants: Actor[];
  let told: Told;
  beforeAll(async () => {
    house = await aHouse('server', today);
    const [office, other] = [await anOrganisation(house, 'Kompas'), await anOrganisation(house, 'Baken')];
    manager = await aProfessional(house, office, 'office-manager', 'Mia');
    consultants = [];
    for (const name of ['Ann', 'Bob', 'Cas']) consultants.push(await aProfessional(house, office, 'consultant', name));
    const theirs = await aProfessional(house, other, 'consultant', 'Dora');
    told = await anOffice(
      house,
      office,
      consultants.slice(0, 2).map(({ id }) => id),
      7,
    );
    await anOffice(house, other, [theirs.id], 11);
    const company = await anEmployer(house, 'Alfa', '0403019261');
    others = [...consultants, await aProfessional(house, company, 'employer', 'Els')];
  });
  afterAll(() => house.close());

  const load = async (actor: Actor) => {
    const found = await findLoad(house.database, { actor, today });
    if (!found) throw new Error('not a manager of an office');
    return found;
  };

  test('every figure equals what the rows of the own office give, worked out apart', async () => {
    const found = await load(manager);
    const { workers, programmes, attendances, sessions } = told;

    const people = consultants.map(({ id }) => {
      const own = sessions.filter((one) => one.consultantId === id && one.status !== 'cancelled');
      const from = (first: Day, last: Day) => own.filter((one) => one.on >= first && one.on <= last).length;
      const of = (status: string) =>
        programmes.filter((one) => one.consultantId === id && one.status === status).length;
      return {
        ...{ personId: id, running: of('running'), interrupted: of('interrupted') },
        ...{
          sessionsPast: from(addDays(today, -27), today),
          sessionsComing: from(addDays(today, 1), addDays(today, 7)),
        },
      };
    });
    const byId = <T extends { personId: string }>(rows: readonly T[]) =>
      [...rows].sort((a, b) => (a.personId < b.personId ? -1 : 1));
    expect(byId(found.consultants).map(({ name, ...one }) => one)).toEqual(byId(people));
    expect(found.consultants.map(({ running }) => running)).toEqual(
      people.map(({ running }) => running).sort((a, b) => b - a),
    );

    const months = Array.from({ length: 12 }, (_, n) =>
      new Date(Date.UTC(2026, 10 - 11 + n, 1)).toISOString().slice(0, 7),
    );
    const within = (month: string) => ({
      month: `${month}-01`,
      delivered: sum(
        attendances.filter((one) => counts(one) && one.on.startsWith(month)).map(({ minutes }) => minutes),
      ),
      sold: sum(workers.filter((one) => isSold(one) && one.agreedOn.startsWith(month)).map(({ minutes }) => minutes)),
    });
    expect(found.months).toEqual(months.map(within));
    expect(sum(found.months.map(({ delivered }) => delivered))).toBeGreaterThan(0);

    for (const one of found.packages) {
      const own = workers.filter((worker) => worker.packageId === one.packageId && isSold(worker));
      const ids = programmes.filter(({ workerId }) => own.some(({ id }) => id === workerId)).map(({ id }) => id);
      const minutes = attendances
        .filter((part) => counts(part) && ids.includes(part.programmeId))
        .map((part) => part.minutes);
      expect(one).toMatchObject({
        workers: own.length,
        sold: sum(own.map((worker) => worker.minutes)),
        delivered: sum(minutes),
      });
      expect(one.name).toMatch(/^Pakket [01]$/);
    }
    expect(found.packages).toHaveLength(new Set(workers.filter(isSold).map(({ packageId }) => packageId)).size);

    const waiting = (status: string) => attendances.filter((one) => one.status === status);
    expect(found.unsettled).toEqual({
      unsaid: waiting('invited').filter((one) => one.on < today).length,
      unconfirmed: waiting('said').length,
      different: waiting('different').length,
    });
  });

  test('lead times are the median and the ninetieth in a hundred of the last year, by nearest rank', async () => {
    const { leadTimes } = await load(manager);
    const { workers, programmes, attendances } = told;
    const agreedOn = (id: string) => workers.find((one) => one.id === id)?.agreedOn ?? today;
    const inYear = (day: Day | null): day is Day => day !== null && day > '2025-11-20' && day <= today;
    const firsts = programmes.map(
      ({ id }) =>
        attendances
          .filter((one) => one.programmeId === id && ['said', 'confirmed', 'different', 'settled'].includes(one.status))
          .map((one) => one.on)
          .sort()
          .at(0) ?? null,
    );
    const spans = (days: readonly (Day | null)[]) =>
      days.flatMap((day, at) => (inYear(day) ? [daysBetween(agreedOn(programmes[at]?.workerId ?? ''), day)] : []));
    const [first, end] = [spans(firsts), spans(programmes.map(({ endedOn }) => endedOn))];

    expect(Math.min(first.length, end.length)).toBeGreaterThanOrEqual(fewest);
    expect(leadTimes).toEqual([
      { what: 'first-session', programmes: first.length, median: rank(first, 0.5), p90: rank(first, 0.9) },
      { what: 'end', programmes: end.length, median: rank(end, 0.5), p90: rank(end, 0.9) },
    ]);
  });

  test('a lead time of fewer than five is not told, and of five it is', async () => {
    const few = await anOrganisation(house, 'Klein');
    const boss = await aProfessional(house, few, 'office-manager', 'Kim');
    const guide = await aProfessional(house, few, 'consultant', 'Gus');
    const before = await load(boss);
    expect(before.leadTimes).toEqual([
      { what: 'first-session', programmes: 0, median: null, p90: null },
      { what: 'end', programmes: 0, median: null, p90: null },
    ]);
    await anOffice(house, few, [guide.id], 3);
    const ended = await house.rows<{ id: string }>(
      `select p.id from programme p where p.org_id = $1 and p.ended_on > '2025-11-20' and p.ended_on <= '2026-11-20' order by p.id`,
      few.id,
    );
    const spare = (count: number) =>
      house.asOwner(
        `update programme set ended_on = null, status = 'running' where id in (${ended
          .slice(count)
          .map(({ id }) => `'${id}'`)
          .join(', ')})`,
      );
    await spare(5);
    expect((await load(boss)).leadTimes[1]).toMatchObject({ programmes: 5, median: expect.any(Number) });
    await spare(4);
    expect((await load(boss)).leadTimes[1]).toEqual({ what: 'end', programmes: 4, median: null, p90: null });
  });

  test('nobody else gets a figure, and a manager gets no row behind them', async () => {
    const functions = ['load_by_consultant', 'load_lead_times', 'load_by_month', 'load_by_package'];
    for (const other of others) {
      expect([other.role, await findLoad(house.database, { actor: other, today })]).toEqual([other.role, null]);
      for (const name of functions)
        expect([name, await house.as(other, `select * from ${name}()`)]).toEqual([name, []]);
      expect(await house.as(other, 'select * from load_unsettled()')).toEqual([
        { unsaid: 0, unconfirmed: 0, different: 0 },
      ]);
    }
    for (const table of ['programme', 'attendance', 'guidance_session'])
      expect([table, await house.as(manager, `select 1 from ${table}`)]).toEqual([table, []]);
  });
});
