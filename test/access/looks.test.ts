import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure } from '../setup/figure.ts';
import { type Engine, engines } from '../setup/house.ts';
import { markOf } from './canaries.ts';
import type { Knocker, Reply } from './door.ts';
import { type Expected, expectations, isLetThrough, type Visitor, visitors } from './expectations.ts';
import { aStreet, files, type Street } from './street.ts';
import type { Situation, Subject } from './world.ts';

/** A look that was written for a request. */
interface Look {
  citizen_id: string;
  door: string;
  actor_id: string;
  role: string;
  org_id: string | null;
}

/** A page or an answer that somebody asks for. */
interface Asked {
  expected: Expected;
  visitor: Visitor;
  subject: Subject;
}

const readings = expectations.filter(({ route, to }) => route.startsWith('GET ') && to !== 'anyone');
const inTurn: readonly Visitor[] = ['owner', 'consultant', 'mediator', 'adviser'];
/** What an office typed for a draft or an agreement has no citizen yet, so that a look could be about nobody; where a session is, is the session's. */
const typed = ['typed', 'agreed', 'employer', 'scan', 'number', 'place', 'theme'];

describe.each(engines)('looks on the %s engine', (engine: Engine) => {
  let street: Street;
  const early = new Map<string, number>();

  beforeAll(async () => {
    street = await aStreet(engine, {
      beforeBody: async (requestId) => void early.set(requestId, (await looksOf(requestId)).length),
    });
  });
  afterAll(() => street.close());

  const looksOf = (requestId: string) =>
    street.world.house.rows<Look>(
      'select citizen_id, door, actor_id, role, org_id from look where request_id = $1::uuid order by door',
      requestId,
    );
  async function allLooks(): Promise<Map<string, Look[]>> {
    const rows = await street.world.house.rows<Look & { request_id: string }>('select * from look');
    const by = new Map<string, Look[]>();
    for (const row of rows) by.set(row.request_id, [...(by.get(row.request_id) ?? []), row]);
    return by;
  }
  const subjectOf = (situation: Situation) => street.world.subjects[situation];
  const knocker = (visitor: Visitor, situation: Situation): Knocker =>
    street.knockerOf(visitor, subjectOf(situation)) ?? missing(visitor);
  const get = (visitor: Visitor, situation: Situation, url: string) =>
    street.door.ask(knocker(visitor, situation), 'GET', url);

  /** Every reading by everybody, and but when proving of closed doors one in five, on the embedded engine of all doors; of many that are alike, by one of each kind. */
  function* everyReading(): Generator<Asked> {
    let passed = 0;
    for (const expected of readings)
      for (const situation of expected.turns || expected.to ? (['live'] as const) : (['live', 'withdrawn'] as const))
        for (const visitor of expected.turns ? inTurn : visitors) {
          const subject = subjectOf(expected.to ? 'never' : situation);
          if (street.knockerOf(visitor, subject) === undefined) continue;
          const isIn = isLetThrough(expected, visitor, subject.situation);
          if ((isIn && engine === 'server') || process.env.PROVE || passed++ % 5 === 0)
            yield { expected, visitor, subject };
        }
  }
  const ask = ({ expected, visitor, subject }: Asked) =>
    street.door.ask(street.knockerOf(visitor, subject) ?? null, 'GET', street.urlOf(expected, subject));

  /**
   * Whom an answer shows: by anything of their file, or by a link to it that was not asked for. What an office typed for
   * a draft shows somebody too, and counts `withTyped`.
   */
  function shown(reply: Reply, { expected, visitor, subject }: Asked, withTyped = false): Set<string> {
    const url = street.urlOf(expected, subject);
    const me = street.knockerOf(visitor, subject)?.session.actor?.citizenId;
    const marks = [...street.told(reply)].map((mark) => mark.split(' '));
    const isShown = (situation: Situation) => {
      const { citizenId } = subjectOf(situation);
      const [name] = markOf(situation, 'name').split(' ');
      // Who is logged in as a citizen has their own name, and the way to their file, above every page.
      const isTold = ([whose = '', what = '']: string[]) =>
        whose === name && (withTyped || !typed.includes(what)) && !(citizenId === me && what === 'name');
      const isLinked = citizenId !== me && !url.includes(citizenId) && reply.body.includes(citizenId.slice(-8));
      return marks.some(isTold) || isLinked;
    };
    return new Set(files.filter(isShown).map((situation) => subjectOf(situation).citizenId));
  }

  const looked: Asked[] = [];

  test('MAGDA-logging: who is shown has one look by each door, under who asked; who is not shown has none', async () => {
    const answers: { asked: Asked; reply: Reply; about: Set<string> }[] = [];
    for (const asked of everyReading()) {
      const reply = await ask(asked);
      answers.push({ asked, reply, about: shown(reply, asked) });
    }
    const written = await allLooks();
    const { complaintId } = street.world.complained;
    const faults: string[] = [];
    for (const { asked, reply, about } of answers) {
      const { requestId, status } = reply;
      const { expected, visitor, subject } = asked;
      const looks = written.get(requestId) ?? [];
      const isIn = isLetThrough(expected, visitor, subject.situation);
      const tell = (what: string) => faults.push(`${visitor}, ${subject.situation}, ${expected.route}: ${what}`);
      // A complaint is no file of a citizen; who is let through to it leaves a look at the complaint.
      const isComplaint = expected.route.includes(':complaintId') && isIn;
      const by = new Set(looks.map(({ citizen_id: id }) => id).filter((id) => !isComplaint || id !== complaintId));
      if (isComplaint && looks.length !== 1) tell(`${looks.length} looks at the complaint`);
      const isOwn = visitor === 'owner' || visitor === 'stranger';
      for (const id of about) if (!by.has(id)) tell(`shows ${situationOf(id)} without a look`);
      // The API tells codes and days, which bear no mark; who is led on to an entry is shown it there.
      const isAnswered = expected.ways && isIn && (status === 200 || status === 303);
      const atAll = new Set([...shown(reply, asked, true), ...(isAnswered ? [subject.citizenId] : [])]);
      // A citizen's own pages may hold nothing of a file that has nothing.
      if (!isOwn) for (const id of by) if (!atAll.has(id)) tell(`looks at ${situationOf(id)} and shows nothing`);
      if (!isIn && !isOwn && looks.length > 0) tell(`${looks.length} looks behind a closed door`);
      const me = street.knockerOf(visitor, subject)?.session.actor?.citizenId;
      if (isOwn) for (const id of by) if (id !== me) tell(`looks at ${situationOf(id)}`);
      if (expected.ways && isIn && status === 200 && looks.length === 0) tell('no look');
      if (looks.length > 0) looked.push(asked);
      for (const look of looks) if (!isBy(look, visitor, subject)) tell(`a look in another name: ${look.door}`);
      const before = early.get(requestId);
      if (before !== looks.length) tell(`${before} of ${looks.length} looks before the body`);
    }
    expect(faults).toEqual([]);
    expect(looked.length).toBeGreaterThan(engine === 'server' ? 250 : 50);
    figure(
      `Readings held to their looks on the ${engine} database`,
      answers.length,
      'requests by test/access/looks.test.ts',
    );
  }, 120_000);

  const situationOf = (id: string) => files.find((situation) => subjectOf(situation).citizenId === id) ?? id;
  function isBy({ actor_id: id, role, org_id: org }: Look, visitor: Visitor, subject: Subject): boolean {
    const actor = street.knockerOf(visitor, subject)?.session.actor;
    return actor?.id === id && actor.role === role && actor.orgId === org;
  }

  test('MAGDA-logging: when the look can not be written, nothing of anybody goes out', async () => {
    await street.world.house.asOwner('alter table look add constraint no_look check (false) not valid');
    const faults: string[] = [];
    for (const asked of looked) {
      const { expected, visitor, subject } = asked;
      const reply = await ask(asked);
      const told = shown(reply, asked);
      if (reply.status < 500 || told.size > 0)
        faults.push(
          `${visitor}, ${subject.situation}, ${expected.route}: ${reply.status}, shows ${[...told].map(situationOf)}`,
        );
    }
    await street.world.house.asOwner('alter table look drop constraint no_look');
    expect(faults).toEqual([]);
  }, 120_000);

  test('MAGDA-logging: the consultant’s work looks only at whose file asks for something', async () => {
    const { house, subjects } = street.world;
    const { citizenId } = subjects.live;
    const seenOn = async (reply: Reply) =>
      (await looksOf(reply.requestId)).map(({ citizen_id: id }) => situationOf(id));
    const set = (status: string, finalOn: string) =>
      house.asOwner(
        `update caseload set line_status = '${status}', line_final_on = '${finalOn}' where citizen_id = '${citizenId}'`,
      );

    await set('stopped', '2026-02-16');
    const fortnight = await get('consultant', 'live', '/');
    await set('stopped', '2026-02-15');
    const later = await get('consultant', 'live', '/');

    // In the other file nothing is registered yet.
    expect((await seenOn(fortnight)).sort()).toEqual(['live', 'shared']);
    expect(await seenOn(later)).toEqual(['shared']);
  });

  test('MAGDA-logging: extending one attestation looks at its citizen only', async () => {
    const { live, shared } = street.world.subjects;
    const page = await get(
      'consultant',
      'live',
      `/attestations/new?citizen=${live.citizenId}&follows=${live.attestationId}`,
    );
    const wrong = await get(
      'consultant',
      'live',
      `/attestations/new?citizen=${shared.citizenId}&follows=${live.attestationId}`,
    );

    expect(street.told(page)).toContain(markOf('live', 'name'));
    expect((await looksOf(page.requestId)).map(({ citizen_id: id }) => id)).toEqual([live.citizenId]);
    expect(await looksOf(wrong.requestId)).toEqual([]);
  });

  test('MAGDA-logging: what is not in the file was not looked at', async () => {
    const { live, expired } = street.world.subjects;
    const nowhere = [
      `/files/${live.citizenId}/guidance/steps/${expired.stepId}`,
      `/api/v1/citizens/${live.citizenId}/steps/${expired.stepId}`,
      `/files/${live.citizenId}/documents/${expired.documentId}/content`,
      `/files/${live.citizenId}/documents/log?document=${expired.documentId}`,
      `/files/${live.citizenId}/history/${expired.entries.contact}`,
    ];
    for (const url of nowhere) {
      const reply = await get('consultant', 'live', url);
      expect([url, reply.status < 500 && reply.status >= 400, await looksOf(reply.requestId)]).toEqual([url, true, []]);
    }
  });
});

const missing = (visitor: Visitor): never => {
  throw new Error(`nobody is called ${visitor}`);
};
