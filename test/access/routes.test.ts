import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/kernel/role.ts';
import { figure } from '../setup/figure.ts';
import { type Engine, engines } from '../setup/house.ts';
import { canaries, canary, markOf, marksIn } from './canaries.ts';
import { aDoor, type Door, type Knocker, type Method, type Reply } from './door.ts';
import { type Expected, expectations, isLetThrough, mayLearn, type Visitor, visitors } from './expectations.ts';
import { aWorld, type Situation, type Subject, situations, type World } from './world.ts';

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

/** Keeps the files that documents and scans stand for. */
async function keepFiles({ gate }: Door, { subjects, waiting }: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  const keep = async (key: string, text: string) => {
    const path = join(folder, key);
    await writeFile(path, text);
    await gate.storage.put(key, { path, size: Buffer.byteLength(text) });
  };
  for (const { situation, documentId } of Object.values(subjects)) await keep(documentId, canary(situation, 'content'));
  await keep(waiting.draftId, canary('never', 'scan'));
  await rm(folder, { recursive: true });
}

const files = situations.filter((situation) => situation !== 'unknown');
/** On the server the same doors stand before the same house: one cell in so many is asked again there. */
const oneIn: Readonly<Record<Engine, number>> = { embedded: 1, server: 9 };

describe.each(engines)('every route on the %s engine', (engine) => {
  let world: World;
  let door: Door;
  const knockers = new Map<string, Knocker>();
  const counts = { asked: 0, cells: 0 };

  beforeAll(async () => {
    world = await aWorld(engine);
    door = await aDoor(world.house);
    await keepFiles(door, world);
    const numberOf = (number: string) => ({ numberDigest: world.house.keys.lookUp('national-number', number) });
    for (const [name, actor] of Object.entries(world.people))
      knockers.set(name, await door.enter(actor, name === 'newcomer' ? numberOf(world.newcomerNumber) : {}));
    for (const { situation, actor, nationalNumber } of Object.values(world.subjects))
      if (situation !== 'unknown') knockers.set(actor.id, await door.enter(actor, numberOf(nationalNumber)));
  });
  afterAll(async () => {
    await door.close();
    await world.house.close();
  });

  const citizen = (situation: Situation): Actor => world.subjects[situation].actor;
  /** Who knocks at a door about this file; null is nobody, undefined that there is no such person. */
  function knockerOf(visitor: Visitor, { situation }: Subject): Knocker | null | undefined {
    if (visitor === 'nobody') return null;
    if (visitor === 'owner') return knockers.get(citizen(situation).id);
    if (visitor === 'stranger') return knockers.get(citizen(situation === 'live' ? 'never' : 'live').id);
    return knockers.get(visitor);
  }
  /** As whom a visitor is known to the table when another file than the addressed one turns up. */
  const mayKnow = (visitor: Visitor, addressed: Situation, other: Situation, what: (typeof canaries)[number]) => {
    if (visitor === 'owner') return other === addressed && mayLearn('owner', other, what);
    const own = addressed === 'live' ? 'never' : 'live';
    return visitor === 'stranger' ? other === own && mayLearn('owner', other, what) : mayLearn(visitor, other, what);
  };

  /** What in an answer is somebody's: the marks, and national numbers as they are kept or written. */
  function told(reply: Reply): Set<string> {
    const found = marksIn(reply.sent);
    for (const situation of files) {
      const number = world.subjects[situation].nationalNumber;
      const written = number.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
      if (reply.sent.includes(number) || reply.sent.includes(written)) found.add(markOf(situation, 'number'));
    }
    return found;
  }

  function urlOf({ route, params, query = '' }: Expected, subject: Subject): string {
    const { citizenId, stepId, documentId, attestationId, draftId } = subject;
    const values = { citizenId, stepId, documentId, attestationId, draftId, ...params?.(subject, world) };
    const known = new Map(Object.entries<string>(values));
    const path = route.slice(route.indexOf(' ') + 1).replace(/:(\w+)|\*/g, (found, name: string | undefined) => {
      const value = known.get(name ?? '*');
      if (value === undefined) throw new Error(`${route}: nothing is known of ${found}`);
      return value;
    });
    return path + query;
  }

  async function ask({ expected, method, visitor, subject }: Cell): Promise<string[]> {
    const who = knockerOf(visitor, subject);
    if (who === undefined) return [];
    const { situation } = subject;
    const isIn = isLetThrough(expected, visitor, situation);
    const wanted = visitor === 'nobody' ? 'login' : isIn ? 'in' : 'closed';
    const reply = await door.ask(who, method, urlOf(expected, subject), expected.sent?.(subject, world, isIn) ?? {});
    counts.cells += 1;
    const found = told(reply);
    const known = new Set(
      files.flatMap((other) =>
        canaries.filter((what) => mayKnow(visitor, situation, other, what)).map((what) => markOf(other, what)),
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
          .filter((what) => mayKnow(visitor, situation, situation, what) && !found.has(markOf(situation, what)))
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
    return ordered.filter(() => counts.asked++ % oneIn[engine] === 0);
  }

  const decided = async () => {
    const [row] = await world.house.rows<{ n: number }>(
      `select count(*)::int as n from journal where outcome = 'accepted'`,
    );
    return row?.n;
  };

  test('OURS-roles: the table speaks of every route there is, and of no other', () => {
    const spoken = new Set(expectations.map(({ route }) => route));
    const there = new Set(door.routes.filter((route) => !route.startsWith('HEAD ')));
    const headless = door.routes.filter(
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
          door.ask(knockerOf(visitor, never) ?? null, 'GET', urlOf(expected, subject)),
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
        const reply = await door.ask(knockerOf(visitor, world.subjects.live) ?? null, method as Method, url, sent);
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
    const measures = await door.ask(null, 'GET', '/metrics');

    expect([...marksIn(door.logged()), ...marksIn(measures.sent)]).toEqual([]);
    expect(counts.cells).toBeGreaterThan(engine === 'embedded' ? 15_000 : 1_500);
    figure(
      `Cells of visitor × route × situation asserted on the ${engine} database`,
      counts.cells,
      'requests by test/access/routes.test.ts, each held to test/access/expectations.ts by its status and by canaries in its body',
    );
  });
});
