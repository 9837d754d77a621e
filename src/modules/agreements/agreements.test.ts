import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults, told } from '../../../test/setup/attestations.ts';
import {
  aHouse,
  anEmployer,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { cancelDraft } from '../attestations/index.ts';
import { OfferPackage, OfferService, offerPackage, offerService, stopPackage } from '../services/index.ts';
import {
  AddWorkers,
  addWorkers,
  agreeToAgreement,
  endAgreement,
  enterAgreed,
  eraseLapsedWorkers,
  findAgreement,
  findWorker,
  listAgreements,
  listWorkers,
  NoteEvent,
  noteEvent,
  PrepareForWorker,
  ProposeAgreement,
  prepareForWorker,
  proposeAgreement,
  removeWorker,
} from './index.ts';

const [number, otherNumber] = ['0403019261', '0202239951'];
const bina = {
  ...{ givenName: 'Bina', familyName: 'Patel', birthOn: '1978-02-11', nationalNumber: '85.07.30-033.28' },
  ...{ notifiedOn: '2026-01-14', by: 'indemnity', noticeMonths: 9, inServiceSince: '2009-05-01' },
};

describe.each(usualEngines)('agreements on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let packageId: string;
  const people = new Map<string, Actor>();
  const as = (name: string): Actor => {
    const found = people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const other = await anOrganisation(house, 'Baken');
    const centre = await anOrganisation(house, 'Boog', 'career-centre', []);
    const company = await anEmployer(house, 'Alfa', number);
    const otherCompany = await anEmployer(house, 'Beta', otherNumber);
    for (const [org, role, name] of [
      [office, 'office-manager', 'Mia'],
      [office, 'consultant', 'Ann'],
      [other, 'office-manager', 'Wim'],
      [centre, 'office-manager', 'Ria'],
      [company, 'employer', 'Els'],
      [otherCompany, 'employer', 'Otto'],
    ] as const)
      people.set(name, await aProfessional(house, org, role, name));
    packageId = await offered('Basis', 250_000);
  });
  afterAll(() => house.close());

  async function offered(name: string, priceCents: number, extras: string[] = []): Promise<string> {
    const command = OfferPackage.parse({ orgId: office.id, name, extras, form: 'both', minutes: 3600, priceCents });
    expect(told(await house.does(as('Mia'), offerPackage, command))).toBe('done');
    return command.id;
  }
  const proposal = (over: object = {}) =>
    ProposeAgreement.parse({
      ...{ orgId: office.id, companyNumber: '0403.019.261', employer: 'Alfa', kind: 'individual', packageId },
      ...{
        billing: [
          { at: 'start', share: 50 },
          { at: 'end', share: 50 },
        ],
        ...over,
      },
    });
  async function agreed(over: object = {}) {
    const { id: agreementId, orgId } = proposal();
    await house.does(as('Mia'), proposeAgreement, { ...proposal(over), id: agreementId });
    expect(told(await house.does(as('Els'), agreeToAgreement, { orgId, agreementId }))).toBe('done');
    return { orgId, agreementId };
  }
  const adding = (target: { orgId: string; agreementId: string }, ...workers: object[]) =>
    AddWorkers.parse({ ...target, workers });
  const scope = (name: string) => ({ actor: as(name), today: house.clock.today() });

  test('O-07: an agreement keeps what it agreed, whatever the office offers afterwards', async () => {
    const sold = await offered('Ruim', 400_000, ['stress']);
    const command = proposal({ packageId: sold, priceCents: 380_000 });
    expect(told(await house.does(as('Mia'), proposeAgreement, command))).toBe('done');
    expect(told(await house.does(as('Mia'), stopPackage, { orgId: office.id, packageId: sold }))).toBe('done');
    const again = await house.does(as('Mia'), proposeAgreement, proposal({ packageId: sold }));
    expect(told(again)).toBe('refused: package-unknown packageId');

    const target = { orgId: office.id, agreementId: command.id };
    expect(told(await house.does(as('Otto'), agreeToAgreement, target))).toMatch(/^closed/);
    expect(told(await house.does(as('Mia'), agreeToAgreement, target))).toBe('refused: not-your-role agree');
    expect(told(await house.does(as('Els'), agreeToAgreement, target))).toBe('done');
    expect(told(await house.does(as('Els'), agreeToAgreement, target))).toBe('refused: not-open-now agreed');
    const shown = await findAgreement(house.database, scope('Els'), target);
    expect(shown).toMatchObject({
      ...{ office: 'Kompas', employer: 'Alfa', package: 'Ruim', steps: ['add-workers'] },
      state: { status: 'agreed', agreedHow: 'online', agreedOn: '2026-03-02', priceCents: 380_000, minutes: 3600 },
    });
    expect(shown?.state.services).toHaveLength(9);
  });

  test('O-04: an own service goes into packages, and its name to the employer with whom they were agreed', async () => {
    const service = OfferService.parse({ orgId: office.id, name: 'Wandelcoaching' });
    expect(told(await house.does(as('Mia'), offerService, service))).toBe('done');
    const target = await agreed({ packageId: await offered('Groen', 300_000, [service.id]) });
    const shown = await findAgreement(house.database, scope('Els'), target);
    expect(shown?.ownServices).toEqual({ [service.id]: 'Wandelcoaching' });
  });

  test.each<{ why: string; over: object; says: string }>([
    { why: 'a price of zero', over: { priceCents: 0 }, says: 'price-missing priceCents' },
    { why: 'a price below zero', over: { priceCents: -1 }, says: 'price-missing priceCents' },
    { why: 'shares of 99', over: { billing: [{ at: 'end', share: 99 }] }, says: 'billing-does-not-add-up billing' },
    {
      why: 'one moment twice',
      over: {
        billing: [
          { at: 'end', share: 50 },
          { at: 'end', share: 50 },
        ],
      },
      says: 'billing-does-not-add-up billing',
    },
    {
      why: 'a share below zero',
      over: {
        billing: [
          { at: 'start', share: -10 },
          { at: 'end', share: 110 },
        ],
      },
      says: 'billing-does-not-add-up billing',
    },
    { why: 'a package of nobody', over: { packageId: newId() }, says: 'package-unknown packageId' },
    { why: 'announced tomorrow', over: { announcedOn: '2026-03-03' }, says: 'date-in-future announcedOn' },
  ])('OURS-input: $why is refused with its reason', async ({ over, says }) => {
    expect(told(await house.does(as('Mia'), proposeAgreement, proposal(over)))).toBe(`refused: ${says}`);
  });

  test('OURS-input: an enterprise number that fails its check is refused at its field', () => {
    const read = ProposeAgreement.safeParse({ ...proposal(), companyNumber: '0403.019.262' });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['companyNumber'], 'wrong-check-digits'],
    ]);
  });

  test('OURS-roles: who manages no outplacement office proposes nothing', async () => {
    for (const name of ['Ann', 'Wim', 'Els'])
      expect([name, told(await house.does(as(name), proposeAgreement, proposal()))]).toEqual([
        name,
        expect.stringMatching(/^closed/),
      ]);
    const centre = { ...proposal(), orgId: as('Ria').orgId ?? '' };
    expect(told(await house.does(as('Ria'), proposeAgreement, centre))).toMatch(/^closed/);
  });

  test('OURS-agreement: what was signed on paper holds from its day, which is not in the future', async () => {
    const command = proposal();
    await house.does(as('Mia'), proposeAgreement, command);
    const target = { orgId: office.id, agreementId: command.id };
    const signed = (signedOn: string) => house.does(as('Mia'), enterAgreed, { ...target, signedOn: signedOn as never });
    expect(told(await signed('2026-03-03'))).toBe('refused: date-in-future signedOn');
    expect(told(await signed('2026-03-02'))).toBe('done');
    expect((await findAgreement(house.database, scope('Ann'), target))?.state.agreedHow).toBe('paper');
  });

  test('OURS-agreement: a worker stands once in an agreement, found by number or by names and birth', async () => {
    const target = await agreed({ kind: 'collective' });
    const named = { ...bina, givenName: 'BÍNA', nationalNumber: '' };
    const two = { ...bina, nationalNumber: '', familyName: 'Ander' };
    const twice = await house.does(as('Mia'), addWorkers, adding(target, bina, two, named));
    expect(told(twice)).toBe('refused: worker-twice workers.2');
    expect(told(await house.does(as('Els'), addWorkers, adding(target, bina, two)))).toBe('done');
    const again = { ...bina, givenName: 'Iemand', familyName: 'Anders' };
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, again)))).toBe(
      'refused: worker-twice workers.0',
    );
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, named)))).toBe(
      'refused: worker-twice workers.0',
    );
    const racing = { ...two, givenName: 'Race' };
    const both = await Promise.all([1, 2].map(() => house.does(as('Mia'), addWorkers, adding(target, racing))));
    expect(both.map(told).sort()).toEqual(['done', 'refused: worker-twice workers.0']);
    const listed = await listWorkers(house.database, scope('Els'), { of: target });
    expect(listed.map(({ text }) => text?.familyName)).toEqual(['Ander', 'Ander', 'Patel']);
    expect((await findAgreement(house.database, scope('Mia'), target))?.state.workers).toBe(3);
  });

  test('OURS-journal: of a worker the journal holds codes and days, and nothing that says who it is', async () => {
    const { orgId } = await agreed();
    const [entry] = await house.rows<{ facts: unknown }>(
      `select json_agg(facts) as facts from journal where owner_id = $1 and action = 'agreement.add-workers'`,
      orgId,
    );
    const written = JSON.stringify(entry?.facts);
    expect(written).toContain('2026-01-14');
    for (const secret of [
      'Bina',
      'Patel',
      '1978-02-11',
      '85073003328',
      house.keys.lookUp('national-number', '85073003328'),
    ])
      expect(written).not.toContain(secret);
  });

  test('OURS-agreement: an individual agreement has one worker, who is forgotten when it was a mistake', async () => {
    const target = await agreed();
    const command = adding(target, bina);
    expect(told(await house.does(as('Els'), addWorkers, command))).toBe('done');
    const other = { ...bina, nationalNumber: '', familyName: 'Ander' };
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, other)))).toBe(
      'refused: one-worker-only workers',
    );
    const workerId = command.workers[0]?.id ?? '';
    const worker = { orgId: target.orgId, workerId };
    expect(told(await house.does(as('Els'), removeWorker, worker))).toBe('refused: not-your-role remove');
    expect(told(await house.does(as('Mia'), removeWorker, worker))).toBe('done');
    expect(await house.rows('select 1 from agreed_worker_text where id = $1', workerId)).toEqual([]);
    expect(await findWorker(house.database, scope('Mia'), worker)).toBeNull();
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, other)))).toBe('done');
  });

  test('OURS-agreement: workers come only under an agreement that holds, a hundred of them at once or none', async () => {
    const command = proposal({ kind: 'collective' });
    await house.does(as('Mia'), proposeAgreement, command);
    const target = { orgId: office.id, agreementId: command.id };
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, bina)))).toBe('refused: not-open-now proposed');
    await house.does(as('Els'), agreeToAgreement, target);
    const rows = Array.from({ length: 100 }, (_, at) => ({ ...bina, nationalNumber: '', givenName: `Naam ${at}x` }));
    const wrong = rows.map((row, at) => (at === 42 ? { ...row, grossPayCents: -1 } : row));
    const refused = await house.does(as('Mia'), addWorkers, adding(target, ...wrong));
    expect(told(refused)).toBe('refused: amount-negative workers.42.grossPayCents');
    expect(await listWorkers(house.database, scope('Mia'), { of: target })).toEqual([]);
    expect(told(await house.does(as('Mia'), addWorkers, adding(target, ...rows)))).toBe('done');
    expect(await listWorkers(house.database, scope('Ann'), { of: target })).toHaveLength(100);
    expect(AddWorkers.safeParse({ ...target, workers: [...rows, bina] }).success).toBe(false);
    expect(told(await house.does(as('Mia'), endAgreement, { ...target, reasons: '' }))).toBe('done');
    expect(told(await house.does(as('Els'), addWorkers, adding(target, bina)))).toBe('refused: not-open-now ended');
  });

  test('O-06: an offer and its answer are noted in their order, by whom they concern', async () => {
    const target = await agreed();
    const command = adding(target, bina);
    await house.does(as('Mia'), addWorkers, command);
    const worker = { orgId: target.orgId, workerId: command.workers[0]?.id ?? '' };
    const note = async (name: string, event: string, on: string) =>
      told(await house.does(as(name), noteEvent, NoteEvent.parse({ ...worker, event, on })));

    expect(await note('Mia', 'offer-accepted', '2026-02-01')).toBe('refused: event-answers-nothing on');
    expect(await note('Els', 'offer', '2026-01-13')).toBe('refused: event-before-dismissal on');
    expect(await note('Els', 'offer', '2026-03-03')).toBe('refused: date-in-future on');
    expect(await note('Els', 'offer', '2026-01-20')).toBe('done');
    expect(await note('Els', 'offer-accepted', '2026-02-01')).toBe('refused: event-not-yours offer-accepted');
    expect(await note('Otto', 'offer', '2026-02-01')).toMatch(/^closed/);
    expect(await note('Ann', 'offer-accepted', '2026-02-01')).toBe('done');
    expect(await note('Mia', 'offer-refused', '2026-02-02')).toBe('refused: event-answered-otherwise on');
    const shown = await findWorker(house.database, scope('Els'), worker);
    expect([shown?.state.status, shown?.state.events.map(({ kind }) => kind)]).toEqual([
      'accepted',
      ['offer', 'offer-accepted'],
    ]);
  });

  test('M-01: an attestation is prepared from a worker with nothing typed again, once at a time', async () => {
    const target = await agreed();
    const command = adding(target, { ...bina, email: 'bina@example.org', language: 'fr' });
    await house.does(as('Els'), addWorkers, command);
    const workerId = command.workers[0]?.id ?? '';
    const asked = (over: object = {}) =>
      PrepareForWorker.parse({
        ...{ orgId: target.orgId, workerId, startsOn: '2026-03-02', endsOn: '2027-03-02', ...over },
      });
    expect(told(await house.does(as('Mia'), prepareForWorker, asked()))).toBe(
      'refused: not-your-role prepare-attestation',
    );
    expect(told(await house.does(as('Els'), prepareForWorker, asked()))).toMatch(/^closed/);
    const wrong = asked({ endsOn: '2026-03-01' });
    expect(told(await house.does(as('Ann'), prepareForWorker, wrong))).toBe('refused: ends-before-start endsOn');
    const first = asked();
    expect(told(await house.does(as('Ann'), prepareForWorker, first))).toBe('done');
    const [draft] = await house.rows<Record<string, unknown>>(
      `select d.status, t.given_name, t.family_name, t.birth_on, t.national_number, t.employer, t.email, t.language, t.number_digest
       from draft d join draft_text t using (org_id, id) where d.id = $1`,
      first.draftId,
    );
    expect(draft).toEqual({
      ...{ status: 'prepared', given_name: 'Bina', family_name: 'Patel', birth_on: '1978-02-11', language: 'fr' },
      ...{ national_number: '85073003328', employer: 'Alfa', email: 'bina@example.org' },
      number_digest: house.keys.lookUp('national-number', '85073003328'),
    });
    expect(told(await house.does(as('Ann'), prepareForWorker, asked()))).toBe(
      'refused: attestation-prepared-before draftId',
    );
    expect(told(await house.does(as('Mia'), removeWorker, { orgId: target.orgId, workerId }))).toBe(
      'refused: attestation-prepared draftId',
    );
    await house.does(as('Ann'), cancelDraft, { orgId: target.orgId, draftId: first.draftId });
    expect(told(await house.does(as('Ann'), prepareForWorker, asked()))).toBe('done');
  });

  test('OURS-agreement: who a worker is, is erased two years after the last thing that happened, and not before', async () => {
    const target = await agreed({ kind: 'collective' });
    const two = { ...bina, nationalNumber: '', familyName: 'Ander' };
    const command = adding(target, bina, two);
    await house.does(as('Els'), addWorkers, command);
    const [workerId = '', later = ''] = command.workers.map(({ id }) => id);
    house.today('2026-03-30');
    const note = NoteEvent.parse({ orgId: target.orgId, workerId: later, event: 'offer', on: '2026-03-29' });
    expect(told(await house.does(as('Els'), noteEvent, note))).toBe('done');
    const named = async () =>
      (
        await house.rows<{ id: string }>(
          'select id from agreed_worker_text where agreement_id = $1',
          target.agreementId,
        )
      ).map(({ id }) => id);
    house.today('2028-03-01');
    expect(await eraseLapsedWorkers(house)).toEqual({ erased: 0 });
    house.today('2028-03-02');
    expect((await eraseLapsedWorkers(house)).erased).toBeGreaterThan(0);
    expect(await named()).toEqual([later]);
    house.today('2028-03-29');
    await eraseLapsedWorkers(house);
    expect(await named()).toEqual([]);
    const shown = await findWorker(house.database, scope('Els'), { orgId: target.orgId, workerId });
    expect([shown?.state.status, shown?.text]).toEqual(['added', null]);
    house.today('2026-03-02');
  });

  test('OURS-agreement-parties: who is of neither party sees no agreement and no worker', async () => {
    const target = await agreed();
    for (const name of ['Wim', 'Ria', 'Otto']) {
      expect([name, await listAgreements(house.database, scope(name))]).toEqual([name, []]);
      expect([name, await listWorkers(house.database, scope(name))]).toEqual([name, []]);
      expect(await findAgreement(house.database, scope(name), target)).toBeNull();
    }
    expect((await listAgreements(house.database, scope('Els'))).length).toBeGreaterThan(0);
  });

  test('OURS-replay: every agreement and worker is the fold of its facts', async () => {
    expect(await replayFaults(house)).toEqual([]);
  });
});
