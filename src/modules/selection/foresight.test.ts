import { describe, expect, test } from 'vitest';
import { type Track, tracks } from '../../../schemes/index.ts';
import { anyOrganisation, chances, holdsOf, levelByHand } from '../../../test/setup/level-by-hand.ts';
import { addDays, type Day, day } from '../../kernel/day.ts';
import { lapsesAfter } from './lapses.ts';
import { assessLevel, type LanguageRole, type SelectionFacts } from './level.ts';
import { withOneLess, withOneMore } from './what-if.ts';

const today = day('2026-03-01');
const since = day('2025-01-10');
const person = (id: string, languageRole: LanguageRole, track: Track, endsOn: Day | null = null) => ({
  id,
  languageRole,
  certificates: [{ track, on: since, endsOn }],
});
const team = [
  person('p1', 'nl', 'a-to-z'),
  person('p2', 'fr', 'a-to-z'),
  person('p3', 'nl', 'selection-tests'),
  person('p4', 'fr', 'selection-tests'),
];
const facts = (given: Partial<SelectionFacts> = {}): SelectionFacts => ({
  languageRoles: ['nl', 'fr'],
  proPartner: true,
  staff: team,
  qChecks: [{ staffId: 'p1', score: 90, closedOn: day('2025-11-03') }],
  ...given,
});
const codes = (turned: readonly { code: string; about: string }[]) => turned.map(({ code }) => code);

describe('what lapses when', () => {
  test('S-08, OURS-q-checks: the day on which a check leaves the window is told, with why', () => {
    const [first, ...more] = lapsesAfter(facts(), today);
    expect(first).toMatchObject({
      on: '2026-11-03',
      was: 'client',
      level: 'individual',
      turned: [{ code: 'q-check-average', about: 'none', met: false }],
      because: [{ why: 'check-leaves-window', staffId: 'p1', closedOn: '2025-11-03' }],
    });
    expect(more).toEqual([]);
  });

  test('OURS-q-checks: a check of 29 February leaves a day later than one of the 28th', () => {
    const leaves = (closedOn: string) =>
      lapsesAfter(facts({ qChecks: [{ staffId: 'p1', score: 90, closedOn: day(closedOn) }] }), day('2028-03-01'))[0]
        ?.on;
    expect([leaves('2028-02-28'), leaves('2028-02-29'), leaves('2028-03-01')]).toEqual([
      '2029-02-28',
      '2029-03-01',
      '2029-03-01',
    ]);
  });

  test('S-03: a certificate that ends is told the day after its last, one that ended today is not told again', () => {
    const staff = (endsOn: string) => [...team.slice(0, 3), person('p4', 'fr', 'selection-tests', day(endsOn))];
    const told = (endsOn: string) => lapsesAfter(facts({ staff: staff(endsOn) }), today)[0];
    expect(told('2026-03-01')).toMatchObject({
      on: '2026-03-02',
      level: 'individual',
      because: [{ why: 'certificate-ends', staffId: 'p4', track: 'selection-tests' }],
    });
    expect(codes(told('2026-03-01')?.turned ?? [])).toEqual(['certified-people', 'selection-tests-per-role']);
    expect(told('2026-02-28')?.on).toBe('2026-11-03');
  });

  test('S-08: a colleague whose last day is known, and one whose first day is to come, are told', () => {
    const leaving = { ...team[3], places: [{ from: since, endsOn: day('2026-05-31') }] };
    const coming = { ...person('p5', 'fr', 'selection-tests'), places: [{ from: day('2026-07-01'), endsOn: null }] };
    const staff = [...team.slice(0, 3), { ...person('p4', 'fr', 'selection-tests'), ...leaving }, coming];
    const told = lapsesAfter(facts({ staff }), today);
    expect(
      told.map(({ on, level, because }) => [on, level, because.map(({ why, staffId }) => `${why} ${staffId}`)]),
    ).toEqual([
      ['2026-06-01', 'individual', ['leaves p4']],
      ['2026-07-01', 'client', ['arrives p5']],
      ['2026-11-03', 'individual', ['check-leaves-window p1']],
    ]);
  });

  test('S-08: a day on which nothing turns is not told', () => {
    const extra = person('p5', 'nl', 'interview-chair', day('2026-04-30'));
    expect(lapsesAfter(facts({ staff: [...team, extra] }), today).map(({ on }) => on)).toEqual(['2026-11-03']);
  });
});

describe('what one person would change', () => {
  test('S-04, S-08: one short of the client level, only the missing certificate and role give it', () => {
    const more = withOneMore(facts({ staff: team.slice(0, 3) }), today);
    expect(more).toHaveLength(10);
    expect(more.filter(({ level }) => level === 'client')).toMatchObject([
      { track: 'selection-tests', languageRole: 'fr', turned: [{ code: 'certified-people' }, { about: 'fr' }] },
    ]);
    const chair = more.find(({ track, languageRole }) => track === 'interview-chair' && languageRole === 'nl');
    expect([chair?.level, codes(chair?.turned ?? [])]).toEqual(['individual', ['certified-people']]);
  });

  test('S-08: the departure of each is judged with their Q-checks and as PRO Partner', () => {
    const less = withOneLess(facts({ proPartnerId: 'p3' }), today);
    expect(less.map(({ staffId, level, turned }) => [staffId, level, codes(turned)])).toEqual([
      ['p1', 'individual', ['certified-people', 'a-to-z-per-role', 'q-check-average']],
      ['p2', 'individual', ['certified-people', 'a-to-z-per-role']],
      ['p3', 'individual', ['certified-people', 'selection-tests-per-role', 'pro-partner']],
      ['p4', 'individual', ['certified-people', 'selection-tests-per-role']],
    ]);
  });
});

test('S-08: what lapses and what one more or less would change is what a second reading finds day by day', () => {
  const luck = chances(4_242);
  const rounds = process.env.PROVE ? 5_000 : 120;
  let [lapses, consequences] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const given = anyOrganisation(luck);
    const byHand: string[] = [];
    let last = JSON.stringify(levelByHand(given, today));
    for (let on = addDays(today, 1); on <= '2027-03-10'; on = addDays(on, 1)) {
      const now = JSON.stringify(levelByHand(given, on));
      if (now !== last) byHand.push(`${on} ${JSON.parse(now).level}`);
      last = now;
    }
    const told = lapsesAfter(given, today);
    expect(told.map(({ on, level }) => `${on} ${level}`)).toEqual(byHand);
    expect(told.every(({ because }) => because.length > 0)).toBe(true);
    const one = (staff: SelectionFacts['staff']) => levelByHand({ ...given, staff }, today).level;
    const more = given.languageRoles.flatMap((role) =>
      tracks.map((track) =>
        one([...given.staff, { id: 'new', languageRole: role, certificates: [{ track, on: today }] }]),
      ),
    );
    expect(withOneMore(given, today).map(({ level }) => level)).toEqual(more);
    const less = withOneLess(given, today);
    expect(less.map(({ level }) => level)).toEqual(
      less.map(({ staffId }) => one(given.staff.filter(({ id }) => id !== staffId))),
    );
    const silent = given.staff.filter(({ id }) => !less.some(({ staffId }) => staffId === id));
    for (const { id } of silent)
      expect(levelByHand({ ...given, staff: given.staff.filter((other) => other.id !== id) }, today)).toEqual(
        levelByHand(given, today),
      );
    expect(holdsOf(assessLevel(given, today).grounds)).toBe(levelByHand(given, today).holds);
    lapses += told.length;
    consequences += more.length + less.length;
  }
  expect([lapses > rounds / 2, consequences > rounds * 5]).toEqual([true, true]);
});
