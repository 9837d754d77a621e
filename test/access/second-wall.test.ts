import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/kernel/role.ts';
import { openDocument } from '../../src/modules/documents/views.ts';
import { writeEntry } from '../../src/modules/file/index.ts';
import { listSteps } from '../../src/modules/steps/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { view } from '../../src/platform/view.ts';
import { prepared } from '../setup/attestations.ts';
import { engines } from '../setup/house.ts';
import { aWorld, type Situation, situations, type World } from './world.ts';

/** A row of any table, as JSON. */
type Row = Readonly<Record<string, unknown>>;
type Person = keyof World['people'] | 'citizen';

/** What belongs to a citizen or is about one, by the column that says so. */
const citizenColumns = ['citizen_id', 'owner_id', 'follows_citizen', 'national_number', 'number_digest'];

const files = situations.filter((situation) => situation !== 'unknown');
const inAntwerp: readonly Situation[] = ['live', 'never', 'not-yet', 'expired', 'withdrawn'];
const elsewhere: readonly Situation[] = ['elsewhere', 'shared'];

/** Whose whole file each person may open, and whom they may know at all, written down from the design. */
const mayOpen: Readonly<Record<Person, readonly Situation[]>> = {
  citizen: ['live'],
  newcomer: [],
  consultant: ['live', 'shared'],
  colleague: ['live', 'shared'],
  otherConsultant: ['elsewhere', 'shared'],
  manager: [],
  otherManager: [],
  mediator: inAntwerp,
  mediatorElsewhere: elsewhere,
  adviser: [],
  secretariat: [],
  officer: [],
  vdabOfficer: [],
  administrator: [],
  certoSecretariat: [],
  evaluator: [],
  decider: [],
  partnerDesk: [],
  centreManager: [],
  mandateOfficer: [],
  selectionOfficer: [],
  selectionTrainer: [],
  selectionChecker: [],
  serviceManager: [],
  otherServiceManager: [],
  selectionConsultant: [],
  certoPolicyOfficer: [],
  bosaPolicyOfficer: [],
  complaintsOfficer: [],
  otherComplaintsOfficer: [],
  employer: [],
  otherEmployer: [],
};
const people = Object.keys(mayOpen) as Person[];
const mayKnow: Readonly<Record<Person, readonly Situation[]>> = {
  ...mayOpen,
  adviser: files.filter((situation) => situation !== 'never'),
  secretariat: files,
};

/** Somebody who asks, and what the rows are judged by. */
interface Asking {
  who: Person;
  actor: Actor;
  /** Whose citizen an id is. */
  whose(id: unknown): Situation | null;
  /** Records that are about the line Outplacement, and those about an attestation of the asker's office. */
  isOutplacementLine(id: unknown): boolean;
  isOwnAttestation(id: unknown): boolean;
  isAttestation(id: unknown): boolean;
  /** Drafts on which the asker's own number was typed. */
  isOwnDraft(id: unknown): boolean;
  /** Applications for a certificate that are the asker's to judge, or to confirm once they are admissible. */
  isToJudge(id: unknown): boolean;
  /** An agreement of the asker's company, or a worker under one. */
  isAgreed(id: unknown): boolean;
  /** Whether a programme or an attendance is one of the asker's office. */
  isGuidedHere(id: unknown): boolean;
  /** Whether a plan was shared with its citizen. */
  isSharedPlan(id: unknown): boolean;
  /** Whose history of selections is the asker's to write on: of services, or of the people of services. */
  isSelecting(owner: unknown): boolean;
}
type Rule = (row: Row, asking: Asking) => boolean;

const opens = ({ who, whose }: Asking, id: unknown) => mayOpen[who].some((one) => one === whose(id));
const knows = ({ who, whose }: Asking, id: unknown) => mayKnow[who].some((one) => one === whose(id));
const isOwnOffice = ({ actor }: Asking, row: Row) => row.org_id === actor.orgId;
const worksInOffice = ({ actor }: Asking) => actor.role === 'consultant' || actor.role === 'office-manager';
const isOf = ({ actor }: Pick<Asking, 'actor'>, ...roles: string[]) => roles.includes(actor.role);
const hasWholeFile = (asking: Asking) => isOf(asking, 'citizen', 'consultant', 'mediator');
const isOpenToday = (row: Row) => String(row.open_days).includes('[');

/** By audience, as everything that is written in a file has one. */
function isFor(asking: Asking, audience: unknown): boolean {
  if (audience === 'vdab') return isOf(asking, 'citizen', 'mediator');
  return audience === 'file' || isOf(asking, 'consultant', 'mediator');
}

/** A programme, and what is said of it: the citizen's own, and their own office's while the file is open to it. */
const isInGuidance = (asking: Asking, row: Row) =>
  opens(asking, row.citizen_id) &&
  (isOf(asking, 'citizen') || (isOf(asking, 'consultant') && isOwnOffice(asking, row)));
const ofGuidance = ['programme', 'attendance', 'action_plan'];

const openForOffice = (asking: Asking, row: Row) =>
  isOpenToday(row) && !['not-yet', 'expired', 'withdrawn'].includes(asking.whose(row.citizen_id) ?? '');

/** Which rows of each table each role sees when a query names none; whatever is not here is seen by nobody. */
const sees: Readonly<Record<string, Rule>> = {
  citizen: (row, asking) => knows(asking, row.citizen_id),
  national_number: (row, asking) =>
    isOf(asking, 'intervention-secretariat') || row.citizen_id === asking.actor.citizenId,
  caseload: (row, asking) =>
    isOf(asking, 'intervention-adviser', 'intervention-secretariat') ||
    row.citizen_id === asking.actor.citizenId ||
    (worksInOffice(asking) && isOwnOffice(asking, row) && openForOffice(asking, row)),
  attestation: (row, asking) =>
    isOf(asking, 'intervention-adviser', 'intervention-secretariat') ||
    (isOf(asking, 'citizen', 'mediator') && opens(asking, row.citizen_id)) ||
    (worksInOffice(asking) && isOwnOffice(asking, row)),
  step: (row, asking) =>
    (hasWholeFile(asking) && opens(asking, row.citizen_id)) ||
    // The secretariat moves the end of a line by an extension; it sees no words of it.
    (isOf(asking, 'intervention-adviser', 'intervention-secretariat') && row.service === 'outplacement'),
  entry: (row, asking) => opens(asking, row.citizen_id) && isFor(asking, row.audience),
  document: (row, asking) => opens(asking, row.citizen_id),
  record_text: (row, asking) => {
    if (isOf(asking, 'intervention-secretariat')) return asking.isAttestation(row.record_id);
    if (isOf(asking, 'intervention-adviser'))
      return asking.isOutplacementLine(row.record_id) || asking.isAttestation(row.record_id);
    const isOurs =
      !isOf(asking, 'consultant') || !asking.isAttestation(row.record_id) || asking.isOwnAttestation(row.record_id);
    return opens(asking, row.citizen_id) && isFor(asking, row.audience) && isOurs;
  },
  draft: (row, asking) =>
    isOf(asking, 'intervention-secretariat') ||
    (worksInOffice(asking) && isOwnOffice(asking, row)) ||
    asking.isOwnDraft(row.id),
  draft_text: (row, asking) =>
    isOf(asking, 'intervention-secretariat') ||
    (worksInOffice(asking) && isOwnOffice(asking, row)) ||
    asking.isOwnDraft(row.id),
  journal: (row, asking) => {
    if (isOf(asking, 'data-protection-officer')) return isOwnOffice(asking, row) && !isInternal(row);
    if (isOf(asking, 'intervention-adviser'))
      return asking.isOutplacementLine(row.record_id) || asking.isAttestation(row.record_id);
    const isOurs = !isOf(asking, 'consultant') || row.kind !== 'attestation' || asking.isOwnAttestation(row.record_id);
    const isGuidance = ofGuidance.some((kind) => kind === row.kind);
    if (isGuidance && !isOf(asking, 'citizen') && !asking.isGuidedHere(row.record_id)) return false;
    return hasWholeFile(asking) && opens(asking, row.owner_id) && isFor(asking, audienceOf(row)) && isOurs;
  },
  // How long the chain of an invitation is says whether it was answered.
  chain: (row, asking) =>
    row.kind !== 'survey_invitation' &&
    (knows(asking, row.owner_id) ||
      isOf(asking, 'intervention-secretariat') ||
      asking.isOwnDraft(row.record_id) ||
      asking.isToJudge(row.record_id) ||
      asking.isSelecting(row.owner_id) ||
      asking.isAgreed(row.record_id) ||
      [asking.actor.orgId, asking.actor.id].some((id) => id !== null && id === row.owner_id)),
  look: (row, asking) =>
    row.actor_id === asking.actor.id ||
    row.citizen_id === asking.actor.citizenId ||
    (isOf(asking, 'data-protection-officer') && isOwnOffice(asking, row)) ||
    (isOf(asking, 'consultant', 'mediator') && row.about !== null && opens(asking, row.citizen_id)),
  agreed_worker_text: (row, asking) =>
    (worksInOffice(asking) && isOwnOffice(asking, row)) || asking.isAgreed(row.agreement_id),
  worker_import_row: (row, asking) =>
    (isOf(asking, 'office-manager') && isOwnOffice(asking, row)) || asking.isAgreed(row.agreement_id),
  first_answer: (row, asking) => row.actor_id === asking.actor.id,
  programme: (row, asking) => isInGuidance(asking, row),
  attendance: (row, asking) => isInGuidance(asking, row),
  // A draft is its writers'.
  action_plan: (row, asking) => isInGuidance(asking, row) && (!isOf(asking, 'citizen') || row.status !== 'draft'),
  action_plan_text: (row, asking) =>
    opens(asking, row.citizen_id) &&
    (isOf(asking, 'citizen') ? asking.isSharedPlan(row.plan_id) : asking.isGuidedHere(row.plan_id)),
  // The citizen's own place is on their attendance.
  session_place: (row, asking) => isOf(asking, 'consultant') && isInGuidance(asking, row),
  survey_addressee: (_, asking) => isOf(asking, 'intervention-secretariat'),
  survey_asked: (row, asking) => row.citizen_id === asking.actor.citizenId,
};

const firstFact = (row: Row): Row => {
  const [fact] = Array.isArray(row.facts) ? row.facts : [];
  return typeof fact === 'object' && fact !== null ? fact : {};
};
const audienceOf = (row: Row) => (row.kind === 'entry' ? (firstFact(row).audience ?? 'file') : 'file');
const isInternal = (row: Row) => audienceOf(row) !== 'file';

/** Where a citizen's row lies for whom the wall must stand before it. */
const beyond: Readonly<Record<Person, Situation>> = {
  citizen: 'never',
  newcomer: 'never',
  consultant: 'elsewhere',
  colleague: 'withdrawn',
  otherConsultant: 'live',
  manager: 'live',
  otherManager: 'live',
  mediator: 'elsewhere',
  mediatorElsewhere: 'live',
  adviser: 'never',
  secretariat: 'live',
  officer: 'live',
  vdabOfficer: 'live',
  administrator: 'live',
  certoSecretariat: 'live',
  evaluator: 'live',
  decider: 'live',
  partnerDesk: 'live',
  centreManager: 'live',
  mandateOfficer: 'live',
  selectionOfficer: 'live',
  selectionTrainer: 'live',
  selectionChecker: 'live',
  serviceManager: 'live',
  otherServiceManager: 'live',
  selectionConsultant: 'live',
  certoPolicyOfficer: 'live',
  bosaPolicyOfficer: 'live',
  complaintsOfficer: 'live',
  otherComplaintsOfficer: 'live',
  employer: 'live',
  otherEmployer: 'live',
};
/** What the secretariat writes for everybody, since it makes the files and registers the papers (M-01/reading-paper). */
const secretariatWrites = [
  ...['citizen', 'national_number', 'caseload', 'attestation', 'draft', 'draft_text', 'record_text'],
  ...['journal', 'chain'],
];

describe.each(engines)('the second wall on the %s engine', (engine) => {
  let world: World;
  let asOwner: (sql: string) => Promise<void>;
  const all = new Map<string, Row[]>();

  /** A statement under the application's role; its name is its own, since a name stands for one text. */
  let asked = 0;
  const run = async (actor: Actor | null, sql: string, ...values: unknown[]): Promise<Row[]> => {
    asked += 1;
    const bound = statement<Row>(`wall.${asked}`, sql).with(...values);
    const [rows] = await world.house.database.run({ actor, today: world.house.clock.today() }, bound);
    return rows;
  };
  const rowsOf = async (actor: Actor | null, table: string): Promise<Row[]> =>
    (await run(actor, `select to_jsonb(t) as row from ${table} t`)).map(({ row }) => row as Row);
  const refused = (actor: Actor | null, sql: string, ...values: unknown[]): Promise<string> =>
    run(actor, sql, ...values).then(
      () => 'done',
      (error: unknown) => (isRefusal(error) ? 'refused' : String(error)),
    );

  const actorOf = (who: Person): Actor => (who === 'citizen' ? world.subjects.live.actor : world.people[who]);
  const askingAs = (who: Person): Asking => {
    const actor = actorOf(who);
    const ids = new Map<unknown, Situation>(files.map((situation) => [world.subjects[situation].citizenId, situation]));
    const attestations = all.get('attestation') ?? [];
    const lines = new Set(
      (all.get('step') ?? []).filter(({ service }) => service === 'outplacement').map(({ id }) => id),
    );
    return {
      ...{ who, actor, whose: (id) => ids.get(id) ?? null },
      isOutplacementLine: (id) => lines.has(id),
      isAttestation: (id) => attestations.some((one) => one.id === id),
      isOwnDraft: (id) =>
        who === 'citizen' &&
        (all.get('draft_text') ?? []).some(
          (typed) => typed.id === id && typed.national_number === world.subjects.live.nationalNumber,
        ),
      isAgreed: (id) => {
        const { agreementId, proposedId, workerId } = world.agreed;
        const ids = [agreementId, proposedId, workerId, world.imported.importId];
        return who === 'employer' && ids.some((one) => one === id);
      },
      isToJudge: (id) => {
        const { kompas, baken, boog } = world.applying;
        const { certificateId } = world.certified;
        // A complaint that was shared with Baken.
        if (who === 'otherManager') return id === world.complained.complaintId;
        if (isOf({ actor }, 'partner-desk')) return id === baken.applicationId;
        if (isOf({ actor }, 'mandate-officer')) {
          const { certificateId, found, refused, appealed } = world.elsewhere.mandate;
          return [boog.applicationId, certificateId, found.findingId, refused, appealed.appealId].some(
            (one) => one === id,
          );
        }
        const isCerto = isOf({ actor }, 'certification-secretariat', 'evaluator', 'decider');
        const { found, refused, appealed } = world;
        const theirs = [kompas.applicationId, baken.applicationId, certificateId, found.findingId, refused];
        return isCerto && [...theirs, appealed.appealId].some((one) => one === id);
      },
      isSelecting: (owner) => {
        const { orgId, personId } = world.selecting;
        if (isOf({ actor }, 'selection-trainer')) return owner === personId;
        return isOf({ actor }, 'selection-officer', 'selection-checker') && owner === orgId;
      },
      isOwnAttestation: (id) => attestations.some((one) => one.id === id && one.org_id === actor.orgId),
      isSharedPlan: (id) => (all.get('action_plan') ?? []).some((one) => one.id === id && one.status !== 'draft'),
      isGuidedHere: (id) =>
        isOf({ actor }, 'consultant') &&
        ofGuidance.some((table) => (all.get(table) ?? []).some((one) => one.id === id && one.org_id === actor.orgId)),
    };
  };

  beforeAll(async () => {
    world = await aWorld(engine);
    asOwner = world.house.asOwner;
    await someWork(world);
    const tables = await run(null, citizenTables);
    for (const { name } of tables) all.set(String(name), await rowsOf(systemActor, String(name)));
    // Not even the product's own hand reads the first answers to others.
    const answered = await Promise.all(people.map((who) => rowsOf(actorOf(who), 'first_answer')));
    all.set('first_answer', answered.flat());
  });
  afterAll(() => world.house.close());

  const tablesNow = () => [...all.keys()];

  test('GDPR-32: every table about citizens is behind row-level security, and this test knows who may see what of it', async () => {
    const bare = await run(null, `${citizenTables} having not bool_or(c.relrowsecurity)`);

    expect(bare).toEqual([]);
    expect(tablesNow().filter((table) => sees[table] === undefined)).toEqual([]);
    expect(Object.keys(sees).filter((table) => !all.get(table)?.length)).toEqual([]);
  });

  test('GDPR-32: the application owns nothing, passes no policy, and can give itself nothing', async () => {
    const [role] = await run(
      null,
      `select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
         (select count(*)::int from pg_class c where pg_has_role(r.oid, c.relowner, 'member')) as owns,
         (select count(*)::int from pg_proc p where pg_has_role(r.oid, p.proowner, 'member')) as functions
       from pg_roles r where r.rolname = current_user`,
    );

    expect(role).toEqual({
      ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0, functions: 0 },
    });
    expect(await refused(systemActor, 'create table public.mine (id int)')).toBe('refused');
    expect(await refused(systemActor, 'alter table citizen disable row level security')).toMatch(/must be owner/);
    expect(await refused(systemActor, 'drop policy citizen_whose_file_is_open on citizen')).toMatch(/must be owner/);
  });

  test('GDPR-32: without an actor every one of these tables is empty', async () => {
    const counted = await Promise.all(tablesNow().map(async (table) => [table, (await rowsOf(null, table)).length]));

    expect(counted.filter(([, count]) => count !== 0)).toEqual([]);
  });

  test.each(people)(
    'OURS-roles: a query that names nothing shows the %s what is theirs to see, and no more',
    async (who) => {
      const asking = askingAs(who);
      const faults: string[] = [];
      for (const table of tablesNow()) {
        const rule = sees[table] ?? (() => false);
        const key = (row: Row) => JSON.stringify(row);
        const may = new Set((all.get(table) ?? []).filter((row) => rule(row, asking)).map(key));
        const shown = new Set((await rowsOf(asking.actor, table)).map(key));
        const told = (row: string) => `${table} ${describeRow(JSON.parse(row), asking)}`;
        faults.push(...[...shown].filter((row) => !may.has(row)).map((row) => `sees ${told(row)}`));
        faults.push(...[...may].filter((row) => !shown.has(row)).map((row) => `misses ${told(row)}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test.each(people)('OURS-roles: the %s changes no row that is not theirs to see', async (who) => {
    const asking = askingAs(who);
    const faults: string[] = [];
    for (const table of tablesNow()) {
      const [column] = await run(
        null,
        `select attname from pg_attribute where attrelid = $1::regclass and attnum = 1`,
        table,
      );
      const sql = `update ${table} as t set ${column?.attname} = t.${column?.attname} returning to_jsonb(t) as row`;
      const changed = await run(asking.actor, sql).catch((error: unknown) => {
        if (isRefusal(error)) return [];
        throw error;
      });
      const rule = sees[table] ?? (() => false);
      faults.push(
        ...changed
          .map(({ row }) => row as Row)
          .filter((row) => !rule(row, asking))
          .map((row) => `changes ${table} ${describeRow(row, asking)}`),
      );
    }
    expect(faults).toEqual([]);
  });

  test.each(people)('M-01: the %s puts no row of any table into a file beyond the wall', async (who) => {
    const asking = askingAs(who);
    const { citizenId } = world.subjects[beyond[who]];
    const tables = tablesNow().filter((table) => who !== 'secretariat' || !secretariatWrites.includes(table));
    const faults: string[] = [];
    for (const table of tables) {
      const row = (all.get(table) ?? []).find((one) => aboutOf(one) === citizenId);
      if (!row) continue;
      const forged = { ...row, ...forgery(row, asking.actor) };
      const sql = `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).*`;
      const answer = await refused(asking.actor, sql, JSON.stringify(forged));
      // A look says what its writer did, about whomever; nobody writes one in another name (below).
      if (answer !== 'refused' && table !== 'look' && table !== 'first_answer') faults.push(`${table}: ${answer}`);
    }
    expect(faults).toEqual([]);
  });

  test('M-01: an office opens no file to itself: neither by the list, nor by an attestation, nor by moving a row', async () => {
    const { consultant } = world.people;
    const { live, expired, never, elsewhere: other } = world.subjects;
    const list = `insert into caseload (citizen_id, org_id, purpose, search_name, open_days)
      values ($1, $2, 'outplacement', 'x', '{[2020-01-01,2030-01-01]}')`;

    expect(await refused(consultant, list, never.citizenId, consultant.orgId)).toBe('refused');
    expect(
      await refused(
        consultant,
        `update caseload set open_days = '{[2020-01-01,2040-01-01]}' where citizen_id = $1`,
        live.citizenId,
      ),
    ).toBe('refused');
    expect(
      await refused(
        consultant,
        'update caseload set citizen_id = $2 where citizen_id = $1',
        live.citizenId,
        other.citizenId,
      ),
    ).toBe('refused');
    expect(
      await run(
        consultant,
        'update attestation set closes_on = $2 where citizen_id = $1 returning id',
        expired.citizenId,
        '2030-01-01',
      ),
    ).toEqual([]);
    expect(
      await run(
        consultant,
        `update caseload set line_status = 'stopped' where citizen_id = $1 returning org_id`,
        live.citizenId,
      ),
    ).toEqual([{ org_id: consultant.orgId }]);
  });

  test('M-01: an office changes no line of another office in a file that both may open', async () => {
    const { consultant, otherConsultant } = world.people;
    const { shared } = world.subjects;
    const change = 'update step set financing_number = null where id = $1 returning id';

    expect(await run(consultant, change, shared.stepId)).toEqual([]);
    expect(await run(otherConsultant, change, shared.stepId)).toEqual([{ id: shared.stepId }]);
  });

  test('M-01/reading-blind: a citizen finds a prepared attestation by what they can name, and by nothing else', async () => {
    const { house, subjects, waiting } = world;
    const today = house.clock.today();
    const digest = house.keys.lookUp('national-number', subjects.never.nationalNumber);
    const find = statement<{ id: string }>(
      'wall.drafts',
      'select d.id from draft d left join draft_text t using (org_id, id) order by d.id',
    );
    const asked = async (actor: Actor, known?: string[]) =>
      (await house.database.run({ actor, today, ...(known ? { known } : {}) }, find.with()))[0].map(({ id }) => id);
    const nameDigest = house.keys.lookUp('person', 'nameless|1980-05-17');
    const named = await aDraftByName(world, nameDigest);

    expect(await asked(world.people.newcomer)).toEqual([]);
    expect(await asked(world.people.newcomer, [digest])).toEqual([waiting.draftId]);
    // Who has a file has its numbers with it.
    expect(await asked(subjects.never.actor)).toEqual([waiting.draftId]);
    expect(await asked(subjects.live.actor)).toEqual([subjects.live.draftId]);
    expect(await asked(subjects.live.actor, [digest])).toEqual([waiting.draftId, subjects.live.draftId].sort());
    // A draft that carries a number is found by that alone, one with a name by the name or when it was handed over.
    expect(await asked(world.people.newcomer, [waiting.draftId, subjects.live.draftId])).toEqual([]);
    expect(await asked(world.people.newcomer, [nameDigest])).toEqual([named]);
    expect(await asked(world.people.newcomer, [named])).toEqual([named]);
    expect(await asked(world.people.newcomer, [newId(), 'x'])).toEqual([]);
    // What a professional can name opens nothing: theirs is what their role sees.
    expect(await asked(world.people.otherConsultant, [digest, waiting.draftId])).not.toContain(waiting.draftId);
    expect(await asked(world.people.mediator, [digest, waiting.draftId])).toEqual([]);
  });

  test('OURS-track-certificate: certificates, checks, profiles and reasons are seen by whom they concern only', async () => {
    const { serviceManager, selectionTrainer, selectionConsultant } = world.people;
    const { certificateId, personId } = world.selecting;
    await asOwner(
      `insert into selection_text values ('${certificateId}', 2, 'certificate', '${personId}', 'Zo is het.', '2026-03-02', '${selectionTrainer.id}')`,
    );
    const concerned: Record<string, readonly Person[]> = {
      service_profile: ['serviceManager', 'selectionOfficer', 'bosaPolicyOfficer'],
      track_certificate: [
        'serviceManager',
        'selectionOfficer',
        'selectionTrainer',
        'selectionConsultant',
        'bosaPolicyOfficer',
      ],
      q_check: ['serviceManager', 'selectionOfficer', 'selectionChecker', 'selectionConsultant', 'bosaPolicyOfficer'],
      selection_text: ['serviceManager', 'selectionOfficer', 'selectionTrainer', 'selectionConsultant'],
    };
    for (const [table, who] of Object.entries(concerned)) {
      const seeing: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) seeing.push(one);
      expect([table, seeing.sort()]).toEqual([table, [...who].sort()]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    for (const actor of [serviceManager, selectionConsultant, world.people.selectionChecker]) {
      const insert = `insert into track_certificate values ($1, $2, 1, $3, 'a-to-z', 'nl', '2026-01-01', null, $1, null)`;
      expect(await refused(actor, insert, actor.id, newId(), newId())).toBe('refused');
    }
    for (const actor of [serviceManager, selectionConsultant, selectionTrainer]) {
      const insert = `insert into q_check values ($1, $2, 1, $3, '99', '2026-01-01', $3, null)`;
      expect(await refused(actor, insert, world.selecting.orgId, newId(), actor.id)).toBe('refused');
    }
  });

  test('OURS-finding, OURS-appeal: each body sees its own findings and appeals, a manager the own, and nobody else any', async () => {
    const { found, appealed, elsewhere } = world;
    const all = { certo: { found, appealed }, ...elsewhere };
    const concerned: Record<keyof typeof all, readonly Person[]> = {
      certo: ['otherManager', 'certoSecretariat', 'evaluator', 'decider'],
      mandate: ['centreManager', 'mandateOfficer'],
      level: ['serviceManager', 'selectionOfficer'],
    };
    const bodies = ['certo', 'mandate', 'level'] as const;
    for (const who of people) {
      const theirs = bodies.filter((body) => concerned[body].includes(who));
      const [findings, appeals] = [await rowsOf(actorOf(who), 'finding'), await rowsOf(actorOf(who), 'appeal')];
      expect([who, findings.map(({ id }) => id).sort()]).toEqual([
        who,
        theirs.map((body) => all[body].found.findingId).sort(),
      ]);
      expect([who, appeals.map(({ id }) => id).sort()]).toEqual([
        who,
        theirs.map((body) => all[body].appealed.appealId).sort(),
      ]);
    }
    const follow = `update finding set status = 'closed' where id = $1 returning id`;
    const { mandateOfficer, selectionOfficer, centreManager } = world.people;
    // Each of them raised it, or holds what it is about.
    expect(await refused(mandateOfficer, follow, elsewhere.mandate.found.findingId)).toBe('refused');
    expect(await refused(selectionOfficer, follow, elsewhere.level.found.findingId)).toBe('refused');
    expect(await refused(centreManager, follow, elsewhere.mandate.found.findingId)).toBe('refused');
    const passOff = `update finding set status = 'closed', raised_by = $2 where id = $1 returning id`;
    expect(await refused(mandateOfficer, passOff, elsewhere.mandate.found.findingId, newId())).toBe('refused');
  });

  test('OURS-certification: a holder ends what it holds, and changes nothing else of it', async () => {
    const { centreManager } = world.people;
    const change = (set: string) => `update certificate set ${set} where org_id = $1 returning id`;
    const holding = centreManager.orgId;
    const end = `status = 'terminated', since = current_date, decided_by = '${centreManager.id}', version = version + 1`;
    const others = ["labels = '[]'::jsonb || '[{}]'", 'ends_on = ends_on + 365', "status = 'valid'", "number = 'X'"];
    for (const other of [...others, ...others.map((set) => `${end}, ${set}`).filter((set) => !set.includes("'valid'"))])
      expect([other, await refused(centreManager, change(other), holding)]).toEqual([other, 'refused']);
    expect(await refused(centreManager, change(end), holding)).toBe('done');
  });

  test('C-19: what came in by post is seen by its sender’s manager and its body, and filed by the secretariat alone', async () => {
    const { orgId } = world.received;
    for (const table of ['piece', 'piece_text']) {
      const seeing: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) seeing.push(one);
      expect([table, seeing.sort()]).toEqual([table, ['certoSecretariat', 'decider', 'evaluator', 'manager']]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    const insert = `insert into piece values
      ($1, $2, 1, 'certo/2014-09-01', null, 'other', 'post', '2026-03-02', '2026-03-02', $3, '', 1, 'application/pdf')`;
    for (const one of people) {
      const done = await refused(actorOf(one), insert, orgId, newId(), actorOf(one).id);
      expect([one, done]).toEqual([one, one === 'certoSecretariat' ? 'done' : 'refused']);
    }
    const { certoSecretariat, evaluator } = world.people;
    expect(await refused(certoSecretariat, insert, orgId, newId(), evaluator.id)).toBe('refused');
    expect(await refused(certoSecretariat, insert, world.selecting.orgId, newId(), certoSecretariat.id)).toBe(
      'refused',
    );
    expect(await refused(certoSecretariat, `update piece set channel = 'mail'`)).toBe('refused');
  });

  test('OURS-complaint-privacy: a complaint is seen at its door and by whom it was shared with, who complains at its door alone', async () => {
    const concerned: Record<string, readonly Person[]> = {
      complaint: ['complaintsOfficer', 'otherManager'],
      complainant: ['complaintsOfficer'],
      complaint_file: ['complaintsOfficer'],
    };
    for (const [table, who] of Object.entries(concerned)) {
      const seeing: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) seeing.push(one);
      expect([table, seeing.sort()]).toEqual([table, [...who].sort()]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
  });

  test('OURS-survey-apart, OURS-review: what was answered is seen by nobody, and that it was by nobody either', async () => {
    const certo: readonly Person[] = ['certoSecretariat', 'decider', 'evaluator'];
    const seeing: Readonly<Record<string, readonly Person[]>> = {
      survey_round: [...certo, 'manager'],
      survey_invitation: ['secretariat'],
      survey_ballot: [],
      survey_refusal: [],
      survey_result: [...certo, 'manager'],
      survey_remark: certo,
      review: [...certo, 'manager'],
      review_text: [...certo, 'manager'],
    };
    for (const [table, who] of Object.entries(seeing)) {
      const found: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) found.push(one);
      expect([table, found.sort()]).toEqual([table, [...who].sort()]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    // Once it is answered, not even who posted its letter sees it.
    const { orgId, invitationId } = world.surveyed;
    await run(systemActor, `update survey_invitation set status = 'answered' where id = $1`, invitationId);
    expect(await rowsOf(actorOf('secretariat'), 'survey_invitation')).toEqual([]);
    const put = `insert into survey_ballot (org_id, questionnaire, quarter, sealed) values ($1, 'q', '2026-Q1', '')`;
    for (const one of ['consultant', 'manager', 'citizen', 'decider', 'secretariat'] as const)
      expect([one, await refused(actorOf(one), put, orgId)]).toEqual([one, 'refused']);
  });

  test('C-09: what was counted of a cell is seen by the certifying body alone, not by who handed it in', async () => {
    const certo: readonly Person[] = ['certoSecretariat', 'decider', 'evaluator'];
    const seeing: Readonly<Record<string, readonly Person[]>> = {
      employment_cell: [...certo, 'manager'],
      employment_cell_text: [...certo, 'manager'],
      employment_cell_figure: certo,
    };
    for (const [table, who] of Object.entries(seeing)) {
      const found: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) found.push(one);
      expect([table, found.sort()]).toEqual([table, [...who].sort()]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    const { orgId, cellId } = world.celled;
    let n = 2;
    for (const one of people) {
      n += 1;
      const put = `insert into employment_cell_figure values ($1, $2, ${n}, 1, 1, 0, 0)`;
      const may = one === 'manager' || one === 'certoSecretariat';
      expect([one, await refused(actorOf(one), put, orgId, cellId)]).toEqual([one, may ? 'done' : 'refused']);
      expect([one, await refused(actorOf(one), 'update employment_cell_figure set other = 0')]).toEqual([
        one,
        'refused',
      ]);
    }
  });

  test('OURS-agreement-parties: what was agreed is seen by its office and its employer, and nothing that the office plans', async () => {
    const { orgId, agreementId, workerId } = world.agreed;
    const office: readonly Person[] = ['colleague', 'consultant', 'manager'];
    const seeing: Readonly<Record<string, readonly Person[]>> = {
      own_service: [...office, 'employer'],
      package: office,
      agreement: [...office, 'employer'],
      agreed_worker: [...office, 'employer'],
      agreed_worker_text: [...office, 'employer'],
      // Who is guided reads the names of the services that they get.
      office_text: [...office, 'citizen', 'employer'],
      worker_import: ['manager', 'employer'],
      worker_import_row: ['manager', 'employer'],
    };
    await asOwner(
      `insert into office_text values ('${orgId}', '${newId()}', 'place', 1, 'Zaal 3', '2026-03-02', '${world.people.manager.id}')`,
    );
    for (const [table, who] of Object.entries(seeing)) {
      const found: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) found.push(one);
      expect([table, found.sort()]).toEqual([table, [...who].sort()]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    const { employer, otherEmployer, consultant } = world.people;
    expect((await rowsOf(employer, 'office_text')).map(({ field }) => field)).not.toContain('place');
    const changes = {
      agreement: [`update agreement set version = version where id = $1 returning id`, agreementId],
      worker: [`update agreed_worker set version = version where id = $1 returning id`, workerId],
      words: ['delete from agreed_worker_text where id = $1 returning id', workerId],
    } as const;
    const does = async (actor: Actor, [sql, id]: readonly [string, string]) => (await run(actor, sql, id)).length;
    expect(await does(otherEmployer, changes.agreement)).toBe(0);
    expect(await does(otherEmployer, changes.worker)).toBe(0);
    expect(await does(employer, changes.agreement)).toBe(1);
    expect(await does(employer, changes.words)).toBe(0);
    expect(await does(consultant, changes.agreement)).toBe(0);
  });

  test('OURS-agreement-parties: an employer whose worker is guided reaches nothing of the guidance', async () => {
    const ofGuidance = [
      ...['programme', 'attendance', 'guidance_session', 'session_text', 'session_place', 'action_plan'],
      ...['action_plan_text', 'attestation', 'draft', 'draft_text', 'caseload', 'citizen', 'step', 'entry', 'document'],
      ...['record_text', 'journal'],
    ];
    const { employer } = world.people;
    for (const table of ofGuidance) {
      const [there] = await run(systemActor, `select count(*)::int as n from ${table}`);
      expect([table, Number(there?.n) > 0]).toEqual([table, true]);
      expect([table, await rowsOf(employer, table)]).toEqual([table, []]);
    }
    const shown = await run(employer, 'select to_jsonb(t) as row from agreed_worker_text t');
    expect(JSON.stringify(shown)).toContain(world.agreed.workerId);
  });

  test('OURS-q-check: a check is seen by its service and DG R&O, judged by a checker, and answered by the manager in time', async () => {
    const { orgId, selectionId } = world.selecting;
    for (const table of ['closed_selection', 'selection_check', 'selection_check_text']) {
      const found: Person[] = [];
      for (const one of people) if ((await rowsOf(actorOf(one), table)).length > 0) found.push(one);
      expect([table, found.sort()]).toEqual([table, ['selectionChecker', 'selectionOfficer', 'serviceManager']]);
      expect([table, await rowsOf(null, table)]).toEqual([table, []]);
    }
    const { serviceManager, otherServiceManager, selectionOfficer, selectionChecker } = world.people;
    const note = `insert into closed_selection values ($1, $2, 1, $3, $4, '2026-02-03', '2026-03-02', $5)`;
    for (const [at, one] of [serviceManager, selectionChecker, selectionOfficer].entries())
      expect(await refused(one, note, orgId, newId(), `ANG-W${at}`, serviceManager.id, one.id)).toBe(
        one === selectionOfficer ? 'done' : 'refused',
      );
    const raise = `update selection_check set score = '100' where selection_id = $1`;
    expect(await refused(serviceManager, raise, selectionId)).toBe('refused');
    const touched = `update selection_check set status = 'answered' where selection_id = $1 returning id`;
    for (const one of [otherServiceManager, selectionOfficer]) expect(await run(one, touched, selectionId)).toEqual([]);
    const say = `insert into selection_check_text (org_id, id, n, field, body, written_on, written_by)
      select org_id, id, 9, $2, 'Zo is het.', current_date, $3 from selection_check where selection_id = $1`;
    expect(await refused(serviceManager, say, selectionId, 'remark', serviceManager.id)).toBe('refused');
    expect(await refused(selectionChecker, say, selectionId, 'answer', selectionChecker.id)).toBe('refused');
    expect(await refused(serviceManager, say, selectionId, 'answer', serviceManager.id)).toBe('done');
  });

  test('OURS-roles: sessions and their words are seen by the consultants of their office and by who attends, by no manager and no employer', async () => {
    const { kompas, baken, subjects } = world;
    const seeing: Partial<Record<Person, readonly string[]>> = {
      consultant: [kompas.id],
      colleague: [kompas.id],
      otherConsultant: [baken.id],
    };
    for (const who of people) {
      const mine = (seeing[who] ?? []).map(String);
      for (const table of ['guidance_session', 'session_text']) {
        const rows = await rowsOf(actorOf(who), table);
        const ids = rows.map(({ id, session_id: of }) => (table === 'session_text' ? of : id));
        if (who === 'citizen') expect([who, [...new Set(ids)]]).toEqual([who, [subjects.live.sessionId]]);
        else expect([who, [...new Set(rows.map(({ org_id: org }) => org))]]).toEqual([who, mine]);
      }
    }
    expect(await rowsOf(null, 'guidance_session')).toEqual([]);
    const { citizen_id: _, ...own } = { ...(await rowsOf(actorOf('consultant'), 'session_text'))[0], citizen_id: null };
    const forged = JSON.stringify({ ...own, n: 99, written_by: actorOf('manager').id });
    const insert = 'insert into session_text select (jsonb_populate_record(null::session_text, $1::jsonb)).*';
    for (const who of ['manager', 'otherConsultant', 'citizen'] as const)
      expect([who, await refused(actorOf(who), insert, forged)]).toEqual([who, 'refused']);
  });

  test('OURS-journal: nobody changes or removes a line of the journal or a look', async () => {
    for (const table of ['journal', 'look'])
      for (const actor of [systemActor, world.people.consultant, world.subjects.live.actor]) {
        expect(await refused(actor, `update ${table} set role = role`)).toBe('refused');
        expect(await refused(actor, `delete from ${table}`)).toBe('refused');
        expect(await refused(actor, `truncate ${table}`)).toBe('refused');
      }
    // Not even who owns the tables.
    for (const sql of ['update journal set role = role', 'delete from look', 'truncate journal'])
      await expect(asOwner(sql)).rejects.toThrow(/append-only/);
  });

  test('MAGDA-logging: a look and a decision are written in one’s own name, capacity and organisation only', async () => {
    const { consultant, colleague } = world.people;
    const { citizenId } = world.subjects.live;
    const look = (actorId: string, role: string, orgId: string | null) =>
      refused(
        consultant,
        `insert into look (citizen_id, request_id, at, on_day, actor_id, role, org_id, purpose, door)
         values ($1, $2, now(), current_date, $3, $4, $5, 'guidance', 'step.list')`,
        ...[citizenId, newId(), actorId, role, orgId],
      );
    const decision = (actorId: string, role: string, orgId: string | null) =>
      refused(
        consultant,
        `insert into journal (owner_id, record_id, seq, kind, at, on_day, actor_id, role, org_id, action, outcome, facts, grounds, request_id, hash)
         values ($1, $2, 1, 'step', now(), current_date, $3, $4, $5, 'step.move', 'accepted', '[]', '[]', $2, '')`,
        ...[citizenId, newId(), actorId, role, orgId],
      );

    for (const write of [look, decision]) {
      expect(await write(colleague.id, 'consultant', consultant.orgId)).toBe('refused');
      expect(await write(consultant.id, 'mediator', consultant.orgId)).toBe('refused');
      expect(await write(consultant.id, 'consultant', null)).toBe('refused');
      expect(await write(consultant.id, 'consultant', consultant.orgId)).toBe('done');
    }
  });

  test('OURS-roles: nobody gives themselves a place, a certificate or a training', async () => {
    const { consultant, manager, secretariat } = world.people;
    for (const actor of [consultant, manager, secretariat, world.subjects.live.actor, null]) {
      const [org, person] = [world.vdab.id, world.people.consultant.id];
      expect(
        await refused(
          actor,
          `insert into staff values ($1, $2, 'mediator', 'antwerpen', '2020-01-01', null)`,
          org,
          person,
        ),
      ).toBe('refused');
      expect(
        await refused(
          actor,
          `insert into organisation_fact values ($1, $2, 'certificate', null, '2020-01-01', null)`,
          world.kompas.id,
          newId(),
        ),
      ).toBe('refused');
      expect(await refused(actor, `insert into person_fact values ($1, 'mlp-training', '2021-01-01')`, person)).toBe(
        'refused',
      );
    }
  });
});

/** Tables of the product with a column that says whose it is. */
const citizenTables = `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and a.attname in (${citizenColumns.map((name) => `'${name}'`).join(', ')}) group by c.relname`;

/** Refused by a policy or for want of a right; a row that could not even be made the same way counts not. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501' && !/must be owner/.test(error.message);

const aboutOf = (row: Row) => row.citizen_id ?? row.owner_id ?? null;

/** A row like another, in one's own name and under keys that are free. */
function forgery(row: Row, actor: Actor): Row {
  const own: Record<string, unknown> = { actor_id: actor.id, role: actor.role, written_by: actor.id };
  const fresh: Record<string, unknown> = {
    id: newId(),
    seq: 999,
    n: 999,
    digest: newId(),
    request_id: newId(),
    key: newId(),
  };
  const both = { ...own, ...fresh, ...('actor_id' in row ? { org_id: actor.orgId } : {}) };
  // The citizen's own row and the chain's have no other key than whose they are.
  const key = 'wrapped_key' in row ? { citizen_id: newId() } : 'head' in row ? { record_id: newId() } : {};
  const list = 'open_days' in row ? { org_id: actor.orgId ?? row.org_id, purpose: newId() } : {};
  return { ...Object.fromEntries(Object.entries(both).filter(([name]) => name in row)), ...key, ...list };
}

const describeRow = (row: Row, { whose }: Asking) =>
  [whose(aboutOf(row)) ?? 'nobody', row.service, row.audience, row.field, row.kind, row.action, row.role, row.outcome]
    .filter((part) => part !== undefined && part !== null)
    .join(' ');

/** A draft of Kompas on which a name was typed and no number; gives its id. */
async function aDraftByName({ house, kompas, people: { consultant } }: World, digest: string): Promise<string> {
  const id = newId();
  const named = { givenName: 'Nele', familyName: 'Nameless', birthOn: '1980-05-17' };
  await prepared(house, consultant, kompas, { id, ...named });
  await house.asOwner(`update draft_text set name_digest = '${digest}' where id = '${id}'`);
  return id;
}

/** Somebody of each kind does something, so that journal, looks and first answers hold rows of theirs. */
async function someWork({ house, people: { consultant, otherConsultant, mediator, adviser }, subjects }: World) {
  const write = (actor: Actor, situation: Situation, idempotencyKey: string) => {
    const citizenId = subjects[situation].citizenId;
    const values = { remark: 'Gesproken.', writtenOn: '2026-03-01' };
    return house.does(
      actor,
      writeEntry,
      { citizenId, id: newId(), section: 'internal-remark', values },
      { idempotencyKey },
    );
  };
  await write(consultant, 'live', newId());
  await write(otherConsultant, 'elsewhere', newId());
  await write(mediator, 'never', newId());
  // Refused at the door.
  await write(otherConsultant, 'live', newId());
  const looker = (actor: Actor) => ({ actor, requestId: newId() });
  const { live, never } = subjects;
  await view(house, looker(consultant), openDocument, live.citizenId, live.documentId);
  await view(house, looker(mediator), listSteps, never.citizenId);
  await view(house, looker(adviser), listSteps, live.citizenId);
  await view(house, looker(live.actor), listSteps, live.citizenId);
}
