import { describe, expect, test } from 'vitest';
import { type Track, tracks } from '../../../schemes/index.ts';
import { figure } from '../../../test/setup/figure.ts';
import { type Day, day } from '../../kernel/day.ts';
import { assessLevel, type LanguageRole, languageRoles, type SelectionFacts } from './level.ts';
import { responsibilities } from './tasks.ts';

const today = day('2026-03-01');
const since = day('2025-01-10');
type Person = SelectionFacts['staff'][number];
const person = (id: string, languageRole: LanguageRole, ...held: Track[]): Person => ({
  id,
  languageRole,
  certificates: held.map((track) => ({ track, on: since })),
});
const check = (staffId: string, score: number, closedOn = '2025-11-03') => ({
  staffId,
  score,
  closedOn: day(closedOn),
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
  qChecks: [check('p1', 80)],
  ...given,
});
const levelOf = (given: Partial<SelectionFacts> = {}, on: Day = today) => assessLevel(facts(given), on);
const unmet = (given: Partial<SelectionFacts>, on: Day = today) =>
  levelOf(given, on)
    .grounds.filter(({ met }) => !met)
    .map(({ code, about }) => `${code} ${about}`);
const by = (given: Partial<SelectionFacts>, task: string, hasRooms = false) =>
  responsibilities(levelOf(given), hasRooms).find((row) => row.task === task)?.by;
const nobody = { staff: [], proPartner: false, qChecks: [] };

describe('the level that the facts entitle to', () => {
  test('S-01, S-02: without certificates there is no level, and all that is done is done by DG R&O', () => {
    expect(levelOf(nobody)).toMatchObject({ level: null, qCheckAverage: null, obligations: [] });
    const rows = responsibilities(levelOf(nobody), true);
    expect(rows.filter((row) => row.by === 'organisation').map(({ task }) => task)).toEqual(['request-selection']);
    expect(rows.every(({ source }) => source === 'S-02' || source === 'OURS-tasks')).toBe(true);
  });

  test('S-03: interview chairs without an A-to-Z consultant give no level', () => {
    const staff = ['a', 'b', 'c'].map((id) => person(id, 'nl', 'interview-chair'));
    expect(levelOf({ staff }).level).toBe(null);
    expect(by({ staff }, 'chair-interviews')).toBe('dg');
  });

  test('S-03: one A-to-Z consultant gives the individual level from the day of the certificate on, and a PRO Partner is asked', () => {
    const alone = { ...nobody, staff: [person('p1', 'nl', 'a-to-z')] };
    expect(levelOf(alone, day('2025-01-09'))).toMatchObject({ level: null, obligations: [] });
    expect(levelOf(alone, since)).toMatchObject({
      level: 'individual',
      obligations: [{ code: 'name-pro-partner', source: 'S-03' }],
    });
    expect(levelOf({ ...alone, proPartner: true }, since).obligations).toEqual([]);
  });

  test('S-04, S-08: four people, each role covered, a PRO Partner and 80 % give the client level', () => {
    expect(levelOf()).toMatchObject({ level: 'client', qCheckAverage: 80, obligations: [] });
    expect(levelOf().grounds.every(({ met }) => met)).toBe(true);
  });

  test('S-08: three certified people are too few, whatever they hold; each counts once', () => {
    const three = [person('p1', 'nl', 'a-to-z', 'selection-tests'), person('p2', 'fr', 'a-to-z', 'selection-tests')];
    const third = person('p3', 'nl', 'administrative-tasks');
    expect(unmet({ staff: [...three, third] })).toEqual(['certified-people 3']);
    expect(levelOf({ staff: [...three, third, person('p4', 'de', 'interview-chair')] }).level).toBe('client');
    expect(unmet({ staff: [...three, third, person('p4', 'nl')] })).toEqual(['certified-people 3']);
  });

  test('S-08: a language role without selection tests, or without A-to-Z, is named', () => {
    const both = [...team.slice(0, 3), person('p4', 'nl', 'selection-tests')];
    expect(unmet({ staff: both })).toEqual(['selection-tests-per-role fr']);
    expect(levelOf({ staff: both, languageRoles: ['nl'] }).level).toBe('client');
    const dutch = [person('p1', 'nl', 'a-to-z'), ...team.slice(2), person('p5', 'nl', 'a-to-z')];
    expect(unmet({ staff: dutch })).toEqual(['a-to-z-per-role fr']);
    expect(unmet({ languageRoles: ['nl', 'fr', 'de'] })).toEqual(['a-to-z-per-role de', 'selection-tests-per-role de']);
  });

  test('S-08: without a PRO Partner there is no client level, and one is asked for the individual level', () => {
    expect(unmet({ proPartner: false })).toEqual(['pro-partner pro-partner']);
    expect(levelOf({ proPartner: false }).obligations).toEqual([{ code: 'name-pro-partner', source: 'S-03' }]);
  });

  test('S-08: 80 reaches the bound and anything less does not, without rounding', () => {
    const scored = (...scores: number[]) => levelOf({ qChecks: scores.map((score) => check('p1', score)) });
    expect(scored(84.6, 74.3, 81.1).level).toBe('client');
    expect(scored(84.6, 74.3, 81.0999999)).toMatchObject({ level: 'individual' });
    expect(scored(79.999999999)).toMatchObject({ level: 'individual', qCheckAverage: 79.999999999 });
    expect(scored(79, 81)).toMatchObject({ level: 'client', qCheckAverage: 80 });
  });

  test('OURS-q-checks: the mean is of all checks together, not of the means of people', () => {
    const pooled = [check('p1', 70), check('p2', 90), check('p2', 90), check('p2', 70)];
    expect(levelOf({ qChecks: pooled })).toMatchObject({ level: 'client', qCheckAverage: 80 });
  });

  test('OURS-q-checks: the twelve months begin the day after, and end with the day', () => {
    const on = (closedOn: string) => levelOf({ qChecks: [check('p1', 90, closedOn)] }).qCheckAverage;
    expect([on('2025-03-01'), on('2025-03-02'), on('2026-03-01'), on('2026-03-02')]).toEqual([null, 90, 90, null]);
    const leap = (closedOn: string) =>
      levelOf({ qChecks: [check('p1', 90, closedOn)] }, day('2028-02-29')).qCheckAverage;
    expect([leap('2027-02-28'), leap('2027-03-01')]).toEqual([null, 90]);
  });

  test('OURS-q-checks: without checks of an A-to-Z consultant there is no average and no client level', () => {
    expect(levelOf({ qChecks: [] })).toMatchObject({ level: 'individual', qCheckAverage: null });
    const others = [check('p3', 90), check('stranger', 90)];
    expect(unmet({ qChecks: others })).toEqual(['q-check-average none']);
    expect(levelOf({ qChecks: [...others, check('p1', 80)] }).qCheckAverage).toBe(80);
  });
});

describe('who does which task', () => {
  const at = { none: nobody, individual: { staff: team.slice(0, 1), qChecks: [] }, client: {} };

  test('S-05, S-06: at client level DG R&O keeps what the page reserves, and the organisation does the rest', () => {
    const mine = responsibilities(levelOf(), false).filter((row) => row.by === 'organisation');
    expect(mine.map(({ task }) => task)).toEqual([
      ...['request-selection', 'run-selection', 'administration', 'chair-interviews', 'develop-specific-tests'],
      ...['apply-adjustments', 'draft-complaint-answers', 'deliver-archive', 'mentor-new-colleagues'],
      'name-pro-partner',
    ]);
  });

  test('S-06: an interview with an assessment exercise is chaired by DG R&O unless somebody is certified for it', () => {
    expect(by({}, 'chair-assessments')).toBe('dg');
    expect(by({ staff: [...team, person('p5', 'nl', 'assessment-techniques')] }, 'chair-assessments')).toBe(
      'organisation',
    );
  });

  test('S-06: test rooms are booked by DG R&O unless the organisation has its own; invigilation always is its own', () => {
    expect([by({}, 'book-test-rooms'), by({}, 'book-test-rooms', true)]).toEqual(['dg', 'organisation']);
    expect([by({}, 'supervise-tests', true), by(at.individual, 'book-test-rooms', true)]).toEqual(['dg', 'dg']);
  });

  test.each([
    'sign-minutes',
    'decide-adjustments',
    'complaints-on-standard-tests',
    'final-complaint-answers',
    'allocate-files',
  ])('S-06: %s stays with DG R&O at every level', (task) =>
    expect(Object.values(at).map((given) => by(given, task))).toEqual(['dg', 'dg', 'dg']),
  );

  test.each([
    ['run-selection', 'a-to-z'],
    ['administration', 'administrative-tasks'],
    ['chair-interviews', 'interview-chair'],
    ['chair-assessments', 'assessment-techniques'],
    ['develop-specific-tests', 'selection-tests'],
  ] as const)('S-03: at individual level %s goes with the certificate %s', (task, track) => {
    const alone = { ...at.individual, staff: [person('p1', 'nl', 'a-to-z'), person('p2', 'fr', track)] };
    expect(by(alone, task)).toBe('organisation');
    const without = { ...at.individual, staff: [person('p1', 'nl', 'a-to-z')] };
    expect(by(without, task)).toBe(['a-to-z', 'interview-chair'].includes(track) ? 'organisation' : 'dg');
  });

  test('S-05, OURS-tasks: new colleagues are mentored at client level only', () => {
    expect(Object.values(at).map((given) => by(given, 'mentor-new-colleagues'))).toEqual([
      undefined,
      undefined,
      'organisation',
    ]);
  });
});

/** A second reading of the same page, written from it and not from the rule: scores in tenths, days as numbers. */
function levelByHand(
  { languageRoles: roles, proPartner, staff, qChecks }: SelectionFacts,
  asOf: string,
): string | null {
  const number = (text: string) => Number(text.replaceAll('-', ''));
  let has: Record<string, string[]> = {};
  for (const { id, languageRole, certificates } of staff)
    for (const { track, on } of certificates)
      if (number(on) <= number(asOf))
        has = { ...has, [`${track} ${languageRole}`]: [...(has[`${track} ${languageRole}`] ?? []), id] };
  const consultants = Object.entries(has).flatMap(([key, ids]) => (key.startsWith('a-to-z') ? ids : []));
  if (consultants.length === 0) return null;
  const yearAgo = number(asOf) - 10_000;
  let [sum, count] = [0, 0];
  for (const { staffId, score, closedOn } of qChecks) {
    if (!consultants.includes(staffId)) continue;
    if (number(closedOn) <= yearAgo || number(closedOn) > number(asOf)) continue;
    sum += Math.round(score * 10);
    count += 1;
  }
  const covered = roles.every((role) => has[`a-to-z ${role}`] && has[`selection-tests ${role}`]);
  const isTeam = new Set(Object.values(has).flat()).size >= 4;
  return isTeam && covered && proPartner && count > 0 && sum >= 800 * count ? 'client' : 'individual';
}

test('S-08: the level is that of a second reading, on random organisations', () => {
  let seed = 20_261_122;
  const below = (n: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((seed / 0x8000_0000) * n);
  };
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  // Not on 29 February: a year before is then a matter of its own, above.
  const days = ['2025-02-28', '2025-03-01', '2025-03-02', '2025-09-15', '2026-02-28', '2026-03-01', '2026-03-02'].map(
    day,
  );
  const rounds = process.env.PROVE ? 200_000 : 5_000;
  const found = { null: 0, individual: 0, client: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const staff = Array.from({ length: below(9) }, (_, at) => ({
      id: `p${at}`,
      languageRole: one(languageRoles.slice(0, 2)),
      certificates: Array.from({ length: below(4) }, () => ({
        track: one([...tracks, 'a-to-z', 'selection-tests'] as const),
        on: one(days),
      })),
    }));
    const qChecks = Array.from({ length: below(6) }, () => check(`p${below(9)}`, 770 / 10 + below(60) / 10, one(days)));
    const roles = one([['nl'], ['fr'], ['nl', 'fr']] as const);
    const given = { languageRoles: roles, proPartner: below(8) > 0, staff, qChecks };
    const asOf = one(days.slice(4));
    const { level } = assessLevel(given, asOf);
    expect({ level, given }).toEqual({ level: levelByHand(given, asOf), given });
    found[`${level}`] += 1;
  }
  expect(Math.min(...Object.values(found))).toBeGreaterThan(rounds / 100);
  figure(
    'Certification levels that equal a second reading',
    rounds,
    'random organisations in src/modules/selection/level.test.ts',
  );
});
