import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure } from '../setup/figure.ts';
import { type Engine, engines } from '../setup/house.ts';
import { canaries, markOf, marksIn } from './canaries.ts';
import type { Method, Reply } from './door.ts';
import { type Expected, expectations, isLetThrough, type Visitor, visitors } from './expectations.ts';
import { aStreet, files, type Street } from './street.ts';
import { type Situation, type Subject, situations, type World } from './world.ts';

/** How an answer is to be read: through, sent to log in, or a closed door that says nothing. */
type Answer = 'in' | 'login' | 'closed';

function answerOf({ status, location, body }: Reply): Answer | string {
  if (status === 401 || location.startsWith('/auth/login')) return 'login';
  if (status === 403 || status === 404) return 'closed';
  // A decision that this is not theirs, or not open to anybody now, says no more than a closed door.
  if (status === 409 && closedBy.some((code) => body.includes(`"code":"${code}"`))) return 'closed';
  return (status >= 200 && status < 400) || [409, 412, 422].includes(status) ? 'in' : `answered ${status}`;
}

const closedBy = ['not-your-role', 'line-of-another-office', 'not-open-now', 'entry-unknown'];

const codesIn = ({ body }: Reply): string[] => [...body.matchAll(/"code":"([\w-]+)"/g)].map(([, code]) => code ?? '');

interface Cell {
  expected: Expected;
  method: Method;
  visitor: Visitor;
  subject: Subject;
}

/**
 * One cell in so many is asked, and all when proving: on the server each that is let in beside them, on the embedded
 * engine, where the same doors stand before the same house, fewer. Nobody is passed over: visitors come neither in threes nor in fives.
 */
const oneIn: Readonly<Record<Engine, number>> = process.env.PROVE
  ? { embedded: 1, server: 1 }
  : { embedded: 27, server: 5 };

describe.each(engines)('every route on the %s engine', (engine) => {
  let street: Street;
  let world: World;
  const counts = { asked: 0, cells: 0 };
  beforeAll(async () => {
    street = await aStreet(engine);
    world = street.world;
  });
  afterAll(() => street.close());

  async function ask({ expected, method, visitor, subject }: Cell): Promise<string[]> {
    const who = street.knockerOf(visitor, subject);
    if (who === undefined) return [];
    const { situation } = subject;
    const isIn = isLetThrough(expected, visitor, situation);
    const wanted = visitor === 'nobody' ? 'login' : isIn ? 'in' : 'closed';
    const reply = await street.door.ask(
      who,
      method,
      street.urlOf(expected, subject),
      expected.sent?.(subject, world, isIn) ?? {},
    );
    counts.cells += 1;
    const found = street.told(reply);
    const known = new Set(
      files.flatMap((other) =>
        canaries.filter((what) => street.mayKnow(visitor, situation, other, what)).map((what) => markOf(other, what)),
      ),
    );
    const faults = [...found].filter((mark) => !known.has(mark)).map((mark) => `tells ${mark}`);
    const answer = answerOf(reply);
    if (reply.status >= 500) faults.push(`answers ${reply.status}`);
    else if (expected.to !== 'anyone' && answer !== wanted)
      faults.push(`${answer} (${[reply.status, ...codesIn(reply)].join(' ')}), not ${wanted}`);
    // Who is logged in as a citizen has their own name above every page.
    const own = canaries
      .filter((what) => visitor !== 'owner' || what !== 'name')
      .map((what) => markOf(situation, what));
    if (!isIn && expected.ways)
      faults.push(...own.filter((mark) => found.has(mark)).map((mark) => `tells ${mark} behind a closed door`));
    if (isIn && answer === 'in' && method !== 'HEAD' && reply.status !== 303)
      faults.push(
        ...(expected.shows ?? [])
          .filter((what) => street.mayKnow(visitor, situation, situation, what) && !found.has(markOf(situation, what)))
          .map((what) => `hides ${what}`),
      );
    return faults.map((fault) => `${visitor}, ${situation}: ${fault}`);
  }

  /** The cells of a door: everybody, in every situation of the file where it is about one. */
  function cellsOf(expected: Expected, at: number): Cell[] {
    const method = expected.route.split(' ')[0] as Method;
    const others = situations.filter((situation) => situation !== 'live');
    const turn = others[at % others.length] ?? 'never';
    const asked: readonly Situation[] = expected.turns ? ['live', turn] : expected.ways ? situations : ['never'];
    const cells = asked.flatMap((situation) =>
      visitors.map((visitor): Cell => ({ expected, method, visitor, subject: world.subjects[situation] })),
    );
    // What a browser asks before it loads a page must not get further than the page.
    const heads =
      expected.route.startsWith('GET') && !expected.turns
        ? cells.filter(({ subject }) => subject.situation === asked[0])
        : [];
    const all = [...cells, ...heads.map((cell): Cell => ({ ...cell, method: 'HEAD' }))];
    // Where something changes for whom is let in, the closed doors come first.
    const inside = ({ visitor, subject }: Cell) => Number(isLetThrough(expected, visitor, subject.situation));
    const ordered = expected.acts ? all.sort((a, b) => inside(a) - inside(b)) : all;
    const isAlways = (cell: Cell) => engine === 'server' && expected.to !== 'anyone' && inside(cell) === 1;
    return ordered.filter((cell) => counts.asked++ % oneIn[engine] === 0 || isAlways(cell));
  }

  const decided = async () => {
    const [row] = await world.house.rows<{ n: number }>(
      `select count(*)::int as n from journal where outcome = 'accepted'`,
    );
    return row?.n;
  };

  test('OURS-roles: the table speaks of every route there is, and of no other', () => {
    const spoken = new Set(expectations.map(({ route }) => route));
    const there = new Set(street.door.routes.filter((route) => !route.startsWith('HEAD ')));
    const headless = street.door.routes.filter(
      (route) => route.startsWith('HEAD ') && !spoken.has(route.replace('HEAD', 'GET')),
    );

    expect([...there].filter((route) => !spoken.has(route)).sort()).toEqual([]);
    expect([...spoken].filter((route) => !there.has(route)).sort()).toEqual([]);
    expect(headless.filter((route) => !route.startsWith('HEAD /idp'))).toEqual([]);
  });

  const pagesOfFiles = expectations.filter(({ route, ways: into }) => into && route.startsWith('GET'));

  test('M-01/reading-blind: behind a closed door a citizen who exists and one who does not look the same', async () => {
    const { never, unknown } = world.subjects;
    const plain = ({ status, location, body }: Reply) =>
      `${status} ${location} ${body}`.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
    const faults: string[] = [];
    for (const expected of pagesOfFiles)
      for (const visitor of ['stranger', 'consultant', 'otherConsultant', 'mediatorElsewhere', 'adviser'] as const) {
        const [there, nowhere] = [never, unknown].map((subject) =>
          street.door.ask(street.knockerOf(visitor, never) ?? null, 'GET', street.urlOf(expected, subject)),
        );
        if (there && nowhere && plain(await there) !== plain(await nowhere))
          faults.push(`${visitor}: ${expected.route}`);
      }
    expect(faults).toEqual([]);
  });

  test('OURS-input: an address with something else than an id leads nowhere, for anybody', async () => {
    const faults: string[] = [];
    for (const expected of expectations.filter(({ route }) => /:\w*id\b/i.test(route)))
      for (const visitor of ['owner', 'consultant', 'mediator', 'adviser', 'secretariat'] as const) {
        const [method = 'GET', path = ''] = expected.route.split(' ');
        const url = path.replace(/:tab/, 'portrait').replace(/:\w+/g, "x'--").replace('*', 'x');
        const sent = expected.sent?.(world.subjects.live, world, false) ?? {};
        const reply = await street.door.ask(
          street.knockerOf(visitor, world.subjects.live) ?? null,
          method as Method,
          url,
          sent,
        );
        if (reply.status < 400 || reply.status >= 500) faults.push(`${visitor}: ${expected.route} ${reply.status}`);
      }
    expect([...new Set(faults)]).toEqual([]);
  });

  test.each(expectations.map((expected, at) => ({ expected, at, route: expected.route })))(
    'M-01: $route opens to whom the table names, and tells nobody else anything',
    async ({ expected, at }) => {
      const before = await decided();
      const faults: string[] = [];
      for (const cell of cellsOf(expected, at)) faults.push(...(await ask(cell)));

      expect([...new Set(faults)]).toEqual([]);
      if (!expected.acts) expect(await decided()).toBe(before);
    },
  );

  test('GDPR-32: nothing of anybody stands in the log or in the measures', async () => {
    const measures = await street.door.ask(null, 'GET', '/metrics');

    expect([...marksIn(street.door.logged()), ...marksIn(measures.sent)]).toEqual([]);
    expect(counts.cells).toBeGreaterThan(15_000 / oneIn[engine]);
    figure(
      `Cells of visitor × route × situation asserted on the ${engine} database`,
      counts.cells,
      'requests by test/access/routes.test.ts, each held to test/access/expectations.ts by its status and by canaries in its body',
    );
  });
});
