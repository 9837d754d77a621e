import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  on,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { asSystem, perform } from '../../platform/perform.ts';
import { checkReplay } from '../../platform/replay.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { NotYourDoor, view } from '../../platform/view.ts';
import { registerStep } from '../steps/index.ts';
import { addDocument } from './add-document.ts';
import type { DocumentKind } from './document.ts';
import { missingFinalReports } from './final-report.ts';
import { recordScan } from './record-scan.ts';
import { documentLog, listDocuments, openDocument } from './views.ts';

const sha256 = 'a'.repeat(64);

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let bob: Actor;
  let mia: Actor;
  let sia: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, office, 'consultant');
    bob = await aProfessional(house, await anOrganisation(house, 'Baken'), 'consultant', 'Bob');
    mia = await aProfessional(house, vdab, 'mediator', 'Mia', 'antwerpen');
    sia = await aProfessional(house, vdab, 'intervention-adviser', 'Sia');
  });
  afterAll(() => house.close());

  /** A citizen whose file is open to ann's office. */
  async function aFile(): Promise<Actor> {
    const bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    return bina;
  }
  const command = (
    citizen: Actor,
    more: { documentKind?: DocumentKind; replaces?: string | null; scan?: 'waiting' } = {},
  ) => ({
    citizenId: citizen.id,
    id: newId(),
    documentKind: 'action-plan' as const,
    publicationName: 'Actieplan van Bina',
    replaces: null,
    fileName: 'bina-patel.pdf',
    sha256,
    size: 1234,
    mediaType: 'application/pdf',
    scan: 'none' as const,
    ...more,
  });
  const looker = (actor: Actor) => ({ actor, requestId: newId() });
  const codesOf = (outcome: Awaited<ReturnType<TestHouse['does']>>) =>
    outcome.ok ? [] : outcome.grounds.map(({ code }) => code);

  test('M-11: an action plan stands in the file with its name, its kind and the day it was added', async () => {
    const bina = await aFile();
    const asked = command(bina);

    const outcome = await house.does(ann, addDocument, asked);

    expect(outcome).toEqual({ ok: true, records: [{ kind: 'document', id: asked.id, version: 1 }] });
    const [shown] = await view(house, looker(bina), listDocuments, bina.id);
    expect(shown?.documents).toEqual([
      {
        id: asked.id,
        version: 1,
        state: {
          kind: 'action-plan',
          orgId: office.id,
          addedOn: '2026-03-02',
          addedBy: ann.id,
          sha256,
          size: 1234,
          mediaType: 'application/pdf',
          scan: 'none',
          replaces: null,
        },
        publicationName: 'Actieplan van Bina',
        fileName: 'bina-patel.pdf',
        addedBy: 'Ann De Smet',
        office: 'Kompas',
        replacedBy: null,
      },
    ]);
  });

  test('M-11, OURS-journal: the journal proves the names without telling them, and the document can be rebuilt', async () => {
    const bina = await aFile();
    const asked = command(bina);
    await house.does(ann, addDocument, asked);

    const [entry] = await house.rows<{ line: string }>(
      'select to_json(j)::text as line from journal j where record_id = $1',
      asked.id,
    );

    expect(entry?.line).toContain(sha256);
    expect(entry?.line).not.toMatch(/actieplan van|bina|patel|\.pdf"/i);
    const replayed = await checkReplay(house);
    expect(replayed.faults).toEqual([]);
  });

  test('M-12: a changed action plan is a new document, and the earlier one stays', async () => {
    const bina = await aFile();
    const first = command(bina);
    const second = command(bina, { replaces: first.id });
    await house.does(ann, addDocument, first);

    expect(await house.does(ann, addDocument, second)).toMatchObject({ ok: true });

    const [shown] = await view(house, looker(ann), listDocuments, bina.id);
    const links = shown?.documents.map(({ id, state, replacedBy }) => [id, state.replaces, replacedBy]);
    expect(links).toHaveLength(2);
    expect(links).toContainEqual([second.id, first.id, null]);
    expect(links).toContainEqual([first.id, null, second.id]);
  });

  test.each([
    { why: 'one that has a newer version already', kind: 'action-plan', code: 'document-already-replaced' },
    { why: 'one of another kind', kind: 'letter', code: 'document-other-kind' },
    { why: 'one of another file', kind: 'action-plan', code: 'document-unknown' },
  ] as const)('M-12: a new version can not be of $why', async ({ why, kind, code }) => {
    const [bina, other] = [await aFile(), await aFile()];
    const first = command(bina);
    const elsewhere = command(other);
    await house.does(ann, addDocument, first);
    await house.does(ann, addDocument, elsewhere);
    if (code === 'document-already-replaced') await house.does(ann, addDocument, command(bina, { replaces: first.id }));
    const replaces = why.endsWith('file') ? elsewhere.id : first.id;

    expect(codesOf(await house.does(ann, addDocument, command(bina, { replaces, documentKind: kind })))).toEqual([
      code,
    ]);
  });

  test('M-12: of four who add a new version of one document at once, one does', async () => {
    const bina = await aFile();
    const first = command(bina);
    await house.does(ann, addDocument, first);

    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => house.does(ann, addDocument, command(bina, { replaces: first.id }))),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.rows('select id from document where replaces = $1', first.id)).toHaveLength(1);
  });

  test('M-11: who may add: the office under a live attestation, the mediator of the region, the citizen a CV', async () => {
    const bina = await aFile();
    const tries: [Actor, DocumentKind][] = [
      [ann, 'final-report'],
      [mia, 'letter'],
      [bina, 'cv'],
      [bina, 'action-plan'],
      [bob, 'action-plan'],
      [sia, 'action-plan'],
    ];
    const outcomes = [];
    for (const [actor, documentKind] of tries)
      outcomes.push(codesOf(await house.does(actor, addDocument, command(bina, { documentKind }))));

    expect(outcomes).toEqual([[], [], [], ['document-kind-not-yours'], ['door-closed'], ['not-your-role']]);
  });

  test('M-11, OURS-roles: the second wall refuses what the first might let through', async () => {
    const bina = await aFile();
    const loophole = {
      ...addDocument,
      decide: (asked: Parameters<typeof addDocument.decide>[0]) => addDocument.decide({ ...asked, who: mia }),
    };

    await expect(house.does(bina, loophole, command(bina))).rejects.toThrow(/row-level security/);
  });

  test('M-11: "Volledige logging" shows each change and each look, newest first, to those in the file', async () => {
    const bina = await aFile();
    const asked = command(bina);
    const other = command(bina);
    house.today('2026-03-02');
    await house.does(ann, addDocument, asked);
    await house.does(ann, addDocument, other);
    house.today('2026-03-03');
    await view(house, looker(mia), openDocument, bina.id, asked.id);
    await view(house, looker(mia), openDocument, bina.id, asked.id);
    house.today('2026-03-04');
    await view(house, looker(ann), openDocument, bina.id, asked.id);

    const [one] = await view(house, looker(bina), documentLog, bina.id, asked.id, null, 50);
    const [all] = await view(house, looker(ann), documentLog, bina.id, null, null, 50);
    house.today('2026-03-02');

    const line = ({ at, who, role, office: from, did }: NonNullable<typeof one>['events'][number]) =>
      [at.slice(0, 10), who, role, from, did].join(' ');
    expect(one?.about).toBe('Actieplan van Bina');
    expect(one?.events.map(line)).toEqual([
      '2026-03-04 Ann De Smet consultant Kompas document.open',
      '2026-03-03 Mia De Smet mediator VDAB document.open',
      '2026-03-03 Mia De Smet mediator VDAB document.open',
      '2026-03-02 Ann De Smet consultant Kompas added',
    ]);
    expect(all?.about).toBeNull();
    // The citizen opened the log of one document, which is a look at that document; then ann opened the log of all.
    expect(all?.events.map(({ did }) => did).sort()).toEqual(
      ['added', 'added', 'document.log', 'document.open', 'document.open', 'document.open'].sort(),
    );
  });

  test('M-11: the log is read page by page', async () => {
    const bina = await aFile();
    const asked = command(bina);
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      house.today(day);
      if (day === '2026-03-02') await house.does(ann, addDocument, asked);
      else await view(house, looker(ann), openDocument, bina.id, asked.id);
    }

    const [first] = await view(house, looker(ann), documentLog, bina.id, asked.id, null, 2);
    const last = first?.events.at(-1)?.at;
    const [second] = await view(house, looker(ann), documentLog, bina.id, asked.id, last, 2);
    house.today('2026-03-02');

    expect(first?.events.map(({ did }) => did)).toEqual(['document.open', 'document.open']);
    expect(second?.events.map(({ did }) => did)).toEqual(['added']);
  });

  test('M-11: another office finds no documents, and the adviser has no such door', async () => {
    const bina = await aFile();
    const asked = command(bina);
    await house.does(ann, addDocument, asked);

    expect(await view(house, looker(bob), listDocuments, bina.id)).toEqual([]);
    expect(await view(house, looker(bob), openDocument, bina.id, asked.id)).toEqual([]);
    expect(await view(house, looker(bob), documentLog, bina.id, asked.id, null, 50)).toEqual([]);
    await expect(view(house, looker(sia), openDocument, bina.id, asked.id)).rejects.toThrow(NotYourDoor);
    const looks = await house.rows('select 1 from look where citizen_id = $1 and actor_id = $2', bina.id, bob.id);
    expect(looks).toEqual([]);
  });

  test('OURS-scan: only the product itself records what the scanner said, and only once', async () => {
    const bina = await aFile();
    const asked = command(bina, { scan: 'waiting' });
    await house.does(ann, addDocument, asked);
    const word = { citizenId: bina.id, documentId: asked.id, verdict: 'clean' } as const;
    const says = (verdict: 'clean' | 'infected') =>
      perform(house, asSystem(systemActor), recordScan, { ...word, verdict });

    expect(codesOf(await house.does(ann, recordScan, word))).toEqual(['not-your-role']);
    expect((await says('clean')).ok).toBe(true);
    expect(codesOf(await says('infected'))).toEqual(['not-open-now']);

    expect(await house.rows('select scan, version from document where id = $1', asked.id)).toEqual([
      { scan: 'clean', version: 2 },
    ]);
    const [log] = await view(house, looker(ann), documentLog, bina.id, asked.id, null, 50);
    expect(log?.events.find(({ did }) => did === 'scanned-clean')).toMatchObject({ role: 'system', who: null });
    expect((await checkReplay(house)).faults).toEqual([]);
  });

  test('M-21: the list brings the lines that say whether the final report is due', async () => {
    const bina = await aFile();
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    const line = { citizenId: bina.id, id: newId(), startsOn: on('2026-03-01'), financingNumber: null, summary: '' };
    await house.does(ann, registerStep, { ...line, ...parties });

    const [shown] = await view(house, looker(ann), listDocuments, bina.id);

    const missing = (today: string) => missingFinalReports(shown?.lines ?? [], [], on(today));
    expect([missing('2027-03-01'), missing('2027-03-02')]).toEqual([[], ['2027-03-01']]);
  });
});
