import {
  appeal2014,
  attestation2018,
  attestationDraft2018,
  careerGuidanceMandate2024,
  certo2014,
  complaintVdab2019,
  draw2024,
  employmentCell2014,
  fileCheck2024,
  finding2014,
  levelAppeal2024,
  levelApplication2024,
  levelFinding2024,
  mandateAppeal2024,
  mandateFinding2024,
  outplacementLine2018,
  qCheck2024,
  survey2014,
} from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { commitmentOf, drawMethod, populationDigest } from '../../src/kernel/draw.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { searchName } from '../../src/kernel/search-name.ts';
import { withdrawAttestation } from '../../src/modules/attestations/index.ts';
import { beginAttempt, enrolCandidate, planSitting, writeQuestion } from '../../src/modules/exams/index.ts';
import { bindTexts } from '../../src/modules/file/entry.store.ts';
import { bindText } from '../../src/modules/steps/index.ts';
import { keptDigest } from '../../src/modules/surveys/survey-code.ts';
import { draftChange } from '../../src/modules/values/index.ts';
import type { OnImport } from '../../src/modules/worker-imports/index.ts';
import { type Bound, statement } from '../../src/platform/database/index.ts';
import { entryValues } from '../../src/platform/journal.ts';
import { newId } from '../../src/platform/new-id.ts';
import { bindSave, type Fact } from '../../src/platform/record.ts';
import { systemActor } from '../../src/platform/system-actor.ts';
import { numberFor } from '../setup/attestations.ts';
import {
  aHouse,
  anEmployer,
  anOrganisation,
  aProfessional,
  type Engine,
  type Org,
  type TestHouse,
} from '../setup/house.ts';
import { type Agreed, anAgreement, companies } from './agreement-world.ts';
import { type Canary, canary } from './canaries.ts';
import { type Filled, filledEntries } from './filled-file.ts';
import { type Guided, guidedBy } from './guidance-world.ts';
import { anImport } from './import-world.ts';

/** The day on which everything in these tests happens. */
export const today = '2026-03-02';

/**
 * A citizen for each way in which a file can lie open or closed to the office Kompas today. `elsewhere` is guided by
 * the other office, Baken, in the other region; `shared` by both; `unknown` is nobody.
 */
export const situations = [
  'live',
  'never',
  'not-yet',
  'expired',
  'withdrawn',
  'elsewhere',
  'shared',
  'unknown',
] as const;
export type Situation = (typeof situations)[number];

/** Where a citizen's file stands: its ids, as addresses name them. */
export interface Subject extends Guided {
  situation: Situation;
  citizenId: string;
  actor: Actor;
  nationalNumber: string;
  /** The line Outplacement of the office that guides, or guided. */
  stepId: string;
  /** An earlier line of that office, to whose summary one can still add. */
  doneStepId: string;
  /** A line of another service. */
  otherStepId: string;
  /** Kompas's attestation, or Baken's; of nobody where there is none. */
  attestationId: string;
  draftId: string;
  documentId: string;
  /** An entry of each section of the file. */
  entries: Filled;
}

/** Everybody and everything of these tests. */
export interface World {
  house: TestHouse;
  kompas: Org;
  baken: Org;
  vdab: Org;
  people: {
    consultant: Actor;
    colleague: Actor;
    otherConsultant: Actor;
    manager: Actor;
    otherManager: Actor;
    mediator: Actor;
    mediatorElsewhere: Actor;
    adviser: Actor;
    secretariat: Actor;
    officer: Actor;
    vdabOfficer: Actor;
    administrator: Actor;
    certoSecretariat: Actor;
    evaluator: Actor;
    decider: Actor;
    partnerDesk: Actor;
    /** Of Boog, a career centre. */
    centreManager: Actor;
    mandateOfficer: Actor;
    selectionOfficer: Actor;
    selectionTrainer: Actor;
    selectionChecker: Actor;
    serviceManager: Actor;
    otherServiceManager: Actor;
    selectionConsultant: Actor;
    certoPolicyOfficer: Actor;
    bosaPolicyOfficer: Actor;
    /** At the door of VDAB, and at that of Federgon. */
    complaintsOfficer: Actor;
    otherComplaintsOfficer: Actor;
    /** Of the company with which Kompas has agreements, and of another. */
    employer: Actor;
    otherEmployer: Actor;
    /** Logged in with a national number, and no file. */
    newcomer: Actor;
  };
  subjects: Readonly<Record<Situation, Subject>>;
  /** Applications: Kompas and Boog, a career centre, have to complete their own, Baken's is admissible. */
  applying: Readonly<Record<'kompas' | 'baken' | 'boog', { orgId: string; applicationId: string }>>;
  /** A letter about the application of Kompas. */
  filed: { orgId: string; letterId: string; language: string };
  /** A piece that came in by post from Kompas, on its application. */
  received: { orgId: string; pieceId: string };
  /** The certificate of Baken, which is valid. */
  certified: { orgId: string; certificateId: string };
  /** A federal service, whose consultant holds a certificate, has a score that counts and ran a selection whose check is told. */
  selecting: { orgId: string; personId: string; certificateId: string; qCheckId: string; selectionId: string };
  /** A change of one of CERTO's values, written and not rehearsed. */
  changing: { orgId: string; changeId: string };
  /** An open finding on it, an application that was refused, and the appeal that contests this. */
  found: { orgId: string; findingId: string };
  refused: string;
  appealed: { orgId: string; appealId: string };
  /** The same at the other bodies: on the mandate of Boog, and on the level of the federal service. */
  elsewhere: Readonly<Record<'mandate' | 'level', Contested & World['certified']>>;
  /** A survey of Kompas: a round, a letter with a code to the citizen `live`, and a published result with a remark. */
  surveyed: { orgId: string; roundId: string; invitationId: string; resultId: string };
  /** A guidance of Boog, a draw from its files that is prepared, and a check of another draw whose files are there. */
  drawn: { orgId: string; drawId: string; guidanceId: string; checkId: string; fileId: string };
  /** An employment cell that Kompas guides, of which it handed the count in. */
  celled: { orgId: string; cellId: string };
  /** What Kompas sold to an employer: about the citizen `live`. */
  agreed: Agreed;
  /** A list of workers that Kompas's manager read into that agreement: one row is good, one is not. */
  imported: OnImport;
  /** A draft that waits for the citizen `never`, prepared by Kompas, with the scan of a signed paper. */
  waiting: { orgId: string; draftId: string };
  /** A complaint at VDAB about Baken, shared with it without the name of who complains; a file came with it. */
  complained: { orgId: string; complaintId: string; fileId: string };
  newcomerNumber: string;
  /** A question, a sitting that is open, and the consultant who sits it. */
  exam: { orgId: string; questionId: string; sittingId: string; seatId: string; attemptId: string; personId: string };
}

type Days = { from: string; to: string; opens: string; closes: string };
const guided: Partial<Record<Situation, Days>> = {
  live: { from: '2026-01-05', to: '2026-12-31', opens: '2026-01-05', closes: '2027-02-14' },
  'not-yet': { from: '2026-03-03', to: '2026-12-31', opens: '2026-03-03', closes: '2027-02-14' },
  expired: { from: '2025-01-06', to: '2026-01-15', opens: '2025-01-06', closes: '2026-03-01' },
  withdrawn: { from: '2026-01-05', to: '2026-12-31', opens: '2026-01-05', closes: '2027-02-14' },
  elsewhere: { from: '2026-01-05', to: '2026-12-31', opens: '2026-01-05', closes: '2027-02-14' },
  shared: { from: '2026-01-05', to: '2026-12-31', opens: '2026-01-05', closes: '2027-02-14' },
};
const birthOn = '1980-05-17';

const makeCitizen = statement<unknown>(
  'world.citizen',
  `insert into citizen (citizen_id, given_name, family_name, birth_on, region, search_name, wrapped_key, national_number, email)
   values ($1, 'Bina', $2, $3, $4, $5, $6, $7, $8)`,
);
const fileLetter = statement<unknown>(
  'world.letter',
  `insert into letter (org_id, id, language, about_id, topic, made_on, sha256, pdf)
   values ($1, $2, 'nl', $3, 'application-incomplete', $4, '', '')`,
);
const keepPieceText = statement<unknown>(
  'world.piece',
  `insert into piece_text (org_id, id, subject, file_name) values ($1, $2, 'Lijst van VDAB', 'lijst.pdf')`,
);
const keepNumber = statement<unknown>(
  'world.number',
  'insert into national_number (digest, citizen_id) values ($1, $2)',
);
const openFile = statement<unknown>(
  'world.caseload',
  `insert into caseload (citizen_id, org_id, purpose, search_name, open_days, ends_on, line_id, line_status)
   select citizen_id, $2, 'outplacement', search_name, $3, $4, $5, 'in-progress' from citizen where citizen_id = $1`,
);
const typeDraft = statement<unknown>(
  'world.draft-text',
  `insert into draft_text (org_id, id, given_name, family_name, national_number, number_digest, employer, language)
   values ($1, $2, 'Bina', $3, $4, $5, $6, 'nl')`,
);

/** Plants a record as if the product had decided these facts, in one entry of the journal. */
function plant(house: TestHouse, owner: string, kindName: string, facts: readonly Fact[]): Bound<unknown> {
  const kind = house.kinds.get(kindName);
  const [first] = facts;
  if (!kind || !first) throw new Error(`nothing to plant of ${kindName}`);
  const about = { owner, recordId: first.id, kind: kindName, action: `${kindName}.sow`, requestId: newId() };
  const [at, onDay] = [house.clock.now(), house.clock.today()];
  const entry = entryValues({ ...about, at, onDay, actor: systemActor, outcome: 'accepted', facts, grounds: [] });
  return bindSave(kind, { owner, id: first.id, version: 0 }, kind.fold(null, facts), entry);
}

interface Planting {
  house: TestHouse;
  situation: Situation;
  citizenId: string;
  nationalNumber: string;
  by: Actor;
}

const textOf = ({ house, citizenId, by }: Planting, recordId: string, field: string, body: string) =>
  bindText({ citizenId, recordId, field, n: 1, body, on: today, at: house.clock.now(), by: by.id });

/** An attestation with the draft that it came from and the list that it opens; gives its statements. */
function attested(planting: Planting, days: Days, ids: { attestation: string; draft: string; line: string | null }) {
  const { house, situation, citizenId, nationalNumber, by } = planting;
  const orgId = by.orgId ?? '';
  const digest = house.keys.lookUp('national-number', nationalNumber);
  const shared = { startsOn: day(days.from), endsOn: day(days.to), follows: null };
  const prepared: Fact = {
    ...{ kind: 'draft', id: ids.draft, did: 'prepared', on: day(days.from), scheme: attestationDraft2018.id },
    ...{
      ...shared,
      code: ids.draft.slice(-8),
      followsCitizen: null,
      enteredForCitizen: false,
      signedOn: null,
      by: by.id,
    },
  };
  const signed: Fact = {
    ...{ kind: 'draft', id: ids.draft, did: 'signed', on: day(days.from), how: 'online' },
    ...{ signedOn: day(days.from), attestationId: ids.attestation },
  };
  const registered: Fact = {
    ...{ kind: 'attestation', id: ids.attestation, did: 'registered', scheme: attestation2018.id, orgId },
    ...{ ...shared, purpose: 'outplacement', signedHow: 'online', signedOn: day(days.from), receivedOn: null },
    ...{ enteredForCitizen: false, registeredOn: day(days.from), opensOn: day(days.opens), closesOn: day(days.closes) },
    ...{ draftId: ids.draft, preparedBy: by.id, employer: 'digest' },
  };
  return [
    plant(house, orgId, 'draft', [prepared, signed]),
    typeDraft.with(orgId, ids.draft, canary(situation, 'typed'), nationalNumber, digest, canary(situation, 'employer')),
    plant(house, citizenId, 'attestation', [registered]),
    textOf(planting, ids.attestation, 'employer', canary(situation, 'employer')),
    openFile.with(citizenId, orgId, `{[${days.opens},${days.closes}]}`, days.to, ids.line),
  ];
}

/** The lines and the document of a file, the same whoever may open it. */
function contents(planting: Planting, subject: Omit<Subject, 'entries'>, days: Days | undefined): Bound<unknown>[] {
  const { house, situation, citizenId, by } = planting;
  const [orgId, startsOn, endsOn] = [by.orgId ?? '', day(days?.from ?? '2026-01-05'), day(days?.to ?? '2026-12-31')];
  const line: Fact[] = [
    {
      ...{
        kind: 'step',
        id: subject.stepId,
        did: 'registered',
        scheme: outplacementLine2018.id,
        service: 'outplacement',
      },
      ...{ orgId, attestationId: subject.attestationId, startsOn, endsOn, financingNumber: null },
      ...{ requesterOrg: orgId, requesterId: by.id, executorOrg: orgId, executorId: by.id },
    },
    { kind: 'step', id: subject.stepId, did: 'summary-written', n: 1, digest: 'digest' },
  ];
  const past = { startsOn: day('2025-03-03'), endsOn: day('2026-01-25'), attestationId: newId() };
  const done = { ...line[0], ...past, id: subject.doneStepId, kind: 'step', did: 'registered' };
  const elsewhere: Fact = {
    ...{ kind: 'step', id: subject.otherStepId, did: 'taken-over', service: 'training', status: 'in-progress' },
    ...{ startsOn: day('2025-11-03'), endedOn: null, orgId: null },
  };
  const document: Fact = {
    ...{ kind: 'document', id: subject.documentId, did: 'added', documentKind: 'action-plan', orgId, on: day(today) },
    ...{ by: by.id, sha256: 'f'.repeat(64), size: 60, mediaType: 'application/pdf', scan: 'none', replaces: null },
    ...{ publicationName: 'digest', fileName: 'digest' },
  };
  const text = (recordId: string, field: string, name: Canary) =>
    textOf(planting, recordId, field, canary(situation, name));
  return [
    plant(house, citizenId, 'step', line),
    text(subject.stepId, 'summary', 'summary'),
    text(subject.stepId, 'stop-note', 'note'),
    plant(house, citizenId, 'step', [done]),
    plant(house, citizenId, 'step', [elsewhere]),
    text(subject.otherStepId, 'title', 'title'),
    plant(house, citizenId, 'document', [document]),
    text(subject.documentId, 'publication-name', 'document'),
    textOf(planting, subject.documentId, 'file-name', `${canary(situation, 'file')}.pdf`),
  ];
}

const asCitizen = (citizenId: string | null, name: string): Actor => ({
  ...{ id: citizenId ?? newId(), name, role: 'citizen', citizenId },
  ...{ orgId: null, orgName: null, unitNumber: null, region: null },
});

/** Sows a citizen with a whole file; everything in it that could be told carries a canary. */
async function aSubject(
  house: TestHouse,
  situation: Situation,
  offices: readonly Actor[],
  at: number,
): Promise<Subject> {
  const citizenId = newId();
  const nationalNumber = numberFor(birthOn, 100 + at);
  const family = canary(situation, 'name');
  const subject = {
    ...{ situation, citizenId, nationalNumber, actor: asCitizen(citizenId, `Bina ${family}`) },
    ...{
      stepId: newId(),
      doneStepId: newId(),
      otherStepId: newId(),
      attestationId: newId(),
      draftId: newId(),
      documentId: newId(),
    },
    ...{ programmeId: newId(), sessionId: newId(), attendanceId: newId(), planId: newId() },
  };
  if (situation === 'unknown') return { ...subject, entries: {} };
  const [by, ...others] = offices;
  if (!by) throw new Error('somebody works on every file');
  const planting = { house, situation, citizenId, nationalNumber, by };
  const region = situation === 'elsewhere' || situation === 'shared' ? 'limburg' : 'antwerpen';
  const email = `${canary(situation, 'mail')}@example.org`;
  const key = house.keys.newWrapped();
  const days = guided[situation];
  const ids = { attestation: subject.attestationId, draft: subject.draftId, line: subject.stepId };
  const also = (other: Actor) =>
    attested({ ...planting, by: other }, days ?? never, { attestation: newId(), draft: newId(), line: null });
  const entries = filledEntries(situation, day(today));
  await house.sow(
    makeCitizen.with(citizenId, family, birthOn, region, searchName('Bina', family), key, nationalNumber, email),
    keepNumber.with(house.keys.lookUp('national-number', nationalNumber), citizenId),
    ...(days ? attested(planting, days, ids) : []),
    ...contents(planting, subject, days),
    ...guidedBy({ ...subject, by, at }, (owner, kind, facts) => plant(house, owner, kind, facts)),
    ...entries.flatMap(({ fact, audience, texts }) => [
      plant(house, citizenId, 'entry', [fact]),
      bindTexts({
        citizenId,
        entryId: fact.id,
        n: 1,
        on: day(today),
        at: house.clock.now(),
        by: by.id,
        audience,
        texts,
      }),
    ]),
    ...others.flatMap(also),
  );
  return { ...subject, entries: Object.fromEntries(entries.map(({ section, fact }) => [section, fact.id])) };
}
const never: Days = { from: today, to: today, opens: today, closes: today };

async function thePeople(
  house: TestHouse,
  {
    kompas,
    baken,
    boog,
    vdab,
    certo,
    platform,
    bosa,
    service,
    otherService,
    federgon,
    alfa,
    beta,
  }: Record<string, Org>,
): Promise<World['people']> {
  const at = (org: Org | undefined, role: Parameters<typeof aProfessional>[2], given: string, region?: string) => {
    if (!org) throw new Error('no organisation');
    return aProfessional(house, org, role, given, region ?? null);
  };
  return {
    consultant: await at(kompas, 'consultant', 'Ann'),
    colleague: await at(kompas, 'consultant', 'Bob'),
    otherConsultant: await at(baken, 'consultant', 'Cas'),
    manager: await at(kompas, 'office-manager', 'Dirk'),
    otherManager: await at(baken, 'office-manager', 'Elke'),
    mediator: await at(vdab, 'mediator', 'Fien', 'antwerpen'),
    mediatorElsewhere: await at(vdab, 'mediator', 'Gust', 'limburg'),
    adviser: await at(vdab, 'intervention-adviser', 'Hanne'),
    secretariat: await at(vdab, 'intervention-secretariat', 'Ivo'),
    officer: await at(kompas, 'data-protection-officer', 'Jef'),
    vdabOfficer: await at(vdab, 'data-protection-officer', 'Kaat'),
    administrator: await at(platform, 'administrator', 'Leen'),
    certoSecretariat: await at(certo, 'certification-secretariat', 'Mo'),
    evaluator: await at(certo, 'evaluator', 'Nel'),
    decider: await at(certo, 'decider', 'Oda'),
    partnerDesk: await at(vdab, 'partner-desk', 'Pol'),
    centreManager: await at(boog, 'office-manager', 'Ria'),
    mandateOfficer: await at(vdab, 'mandate-officer', 'Sien'),
    selectionOfficer: await at(bosa, 'selection-officer', 'Quinte'),
    selectionTrainer: await at(bosa, 'selection-trainer', 'Roos'),
    selectionChecker: await at(bosa, 'selection-checker', 'Stijn'),
    serviceManager: await at(service, 'office-manager', 'Trui'),
    otherServiceManager: await at(otherService, 'office-manager', 'Ursula'),
    selectionConsultant: await at(service, 'selection-consultant', 'Viktor'),
    certoPolicyOfficer: await at(certo, 'policy-officer', 'Quin'),
    bosaPolicyOfficer: await at(bosa, 'policy-officer', 'Rik'),
    complaintsOfficer: await at(vdab, 'complaints-officer', 'Wanda'),
    otherComplaintsOfficer: await at(federgon, 'complaints-officer', 'Xandra'),
    employer: await at(alfa, 'employer', 'Yara'),
    otherEmployer: await at(beta, 'employer', 'Zeno'),
    newcomer: asCitizen(null, 'Nora Nieuw'),
  };
}

const prepareWaiting = (house: TestHouse, by: Actor, draftId: string, subject: Subject) => [
  plant(house, by.orgId ?? '', 'draft', [
    {
      ...{ kind: 'draft', id: draftId, did: 'prepared', on: day(today), scheme: attestationDraft2018.id },
      ...{ code: 'KMPS-2345', startsOn: day(today), endsOn: day('2026-12-31'), follows: null, followsCitizen: null },
      ...{ enteredForCitizen: false, signedOn: null, by: by.id },
    },
    { kind: 'draft', id: draftId, did: 'scanned', on: day(today), sha256: 'e'.repeat(64) },
  ]),
  typeDraft.with(
    ...[by.orgId, draftId, canary(subject.situation, 'typed'), subject.nationalNumber],
    ...[house.keys.lookUp('national-number', subject.nationalNumber), canary(subject.situation, 'employer')],
  ),
];

/** An application that was filed, and then admitted or sent back to be completed. */
const anApplication = (house: TestHouse, orgId: string, applicationId: string, person: Actor, isAdmitted: boolean) => {
  const on = day(today);
  const about = { kind: 'application', id: applicationId, on } as const;
  const people = { consultants: [person.id], mlpPeople: [person.id] };
  return plant(house, orgId, 'application', [
    { ...about, did: 'started', scheme: certo2014.id, procedure: 'first' },
    { ...about, did: 'people-named', ...people },
    { ...about, did: 'filed', variant: null },
    isAdmitted
      ? { ...about, did: 'admitted', isComplete: false }
      : { ...about, did: 'completion-asked', by: person.id, criteria: ['C-04'], completeBy: day('2026-04-01') },
  ]);
};

/** An application for a mandate that was sent back to be completed. */
const aMandateApplication = (house: TestHouse, orgId: string, applicationId: string, officer: Actor) => {
  const about = { kind: 'application', id: applicationId, on: day(today) } as const;
  return plant(house, orgId, 'application', [
    { ...about, did: 'started', scheme: careerGuidanceMandate2024.id, procedure: 'first' },
    { ...about, did: 'filed', variant: null },
    { ...about, did: 'completion-asked', by: officer.id, criteria: ['V-03'], completeBy: day('2026-04-01') },
  ]);
};

/** A piece that CERTO's secretariat filed, on an application. */
const aPiece = (house: TestHouse, orgId: string, aboutId: string, by: Actor): [Bound<unknown>[], string] => {
  const [id, on] = [newId(), day(today)];
  const scan = { sha256: 'd'.repeat(64), size: 60, mediaType: 'application/pdf' };
  const said = { scheme: certo2014.id, aboutId, pieceKind: 'vdab-list', channel: 'post', receivedOn: on } as const;
  const filed = { kind: 'piece', id, did: 'filed', on, by: by.id, ...said, ...scan } as const;
  return [[plant(house, orgId, 'piece', [filed]), keepPieceText.with(orgId, id)], id];
};

const sayOfCheck = statement<unknown>(
  'world.check-text',
  `insert into selection_check_text (org_id, id, n, field, criterion, body, written_on, written_by)
   values ($1, $2, 1, 'remark', 'tests-validated', 'Niet gevalideerd.', $3, $4)`,
);

/** A service with a profile, a certificate of its consultant, a score that counts, and the check of a selection. */
async function aSelection(
  house: TestHouse,
  orgId: string,
  personId: string,
  checker: Actor,
): Promise<World['selecting']> {
  const [certificateId, qCheckId, on] = [newId(), newId(), day(today)];
  const [selectionId, checkId, closedOn] = [newId(), newId(), day('2026-02-02')];
  const by = personId;
  const kept = { id: orgId, did: 'kept', on, by, languageRoles: ['nl'], proPartner: null, hasTestRooms: false };
  const given = { id: certificateId, did: 'given', on, by, code: '3333-3333', track: 'a-to-z', languageRole: 'nl' };
  const checked = { id: qCheckId, did: 'recorded', on, by, personId, score: '82.5', closedOn: day('2026-01-05') };
  await house.sow(
    plant(house, orgId, 'service_profile', [{ kind: 'service_profile', ...kept }]),
    plant(house, personId, 'track_certificate', [
      { kind: 'track_certificate', ...given, startsOn: day('2025-01-10'), endsOn: null },
    ]),
    plant(house, orgId, 'q_check', [{ kind: 'q_check', ...checked }]),
    plant(house, orgId, 'closed_selection', [
      {
        kind: 'closed_selection',
        id: selectionId,
        did: 'noted',
        on,
        by: checker.id,
        code: 'ANG-1',
        personId,
        closedOn,
      },
    ]),
    plant(house, orgId, 'selection_check', [
      {
        ...{
          kind: 'selection_check',
          id: checkId,
          did: 'judged',
          on,
          by: checker.id,
          scheme: qCheck2024.id,
          selectionId,
        },
        ...{ criteria: 'q-check-criteria/2024-03-22', personId, closedOn, verdicts: [], score: '90' },
      },
    ]),
    sayOfCheck.with(orgId, checkId, today, checker.id),
  );
  return { orgId, personId, certificateId, qCheckId, selectionId };
}

/** A bank of one question, a sitting of today, and somebody who has begun it. */
async function anExam(house: TestHouse, orgId: string, secretariat: Actor, candidate: Actor): Promise<World['exam']> {
  const exam = { orgId, questionId: newId(), sittingId: newId(), seatId: newId(), attemptId: newId() };
  const words = { stem: 'Wat is juist?', options: ['Dit', 'Dat'] };
  const window = { opensAt: `${today}T08:00:00.000Z`, closesAt: `${today}T20:00:00.000Z` };
  const own = { orgId: candidate.orgId ?? '', personId: candidate.id };
  const outcomes = [
    await house.does(secretariat, writeQuestion, {
      ...{ orgId, id: exam.questionId, topic: 'file', nl: words, fr: words, correct: ['a'] },
    }),
    await house.does(secretariat, planSitting, {
      ...{ orgId, id: exam.sittingId, ...window, languages: ['nl', 'fr'], minutes: 60, questions: 1, seats: 9 },
    }),
    await house.does(candidate, enrolCandidate, { ...own, id: exam.seatId, sittingId: exam.sittingId }),
    await house.does(candidate, beginAttempt, { ...own, id: exam.attemptId, seatId: exam.seatId, language: 'nl' }),
  ];
  if (outcomes.some(({ ok }) => !ok)) throw new Error(`no exam: ${JSON.stringify(outcomes)}`);
  return { ...exam, personId: candidate.id };
}

const surveyBeside = [
  statement<unknown>(
    'world.survey-addressee',
    `insert into survey_addressee (org_id, id, citizen_id, language, contacts) values ($1, $2, $3, 'nl', '{contact}')`,
  ),
  statement<unknown>(
    'world.survey-asked',
    `insert into survey_asked (citizen_id, step_id, asked_on, questionnaire, remind_on)
     values ($1, $2, $3, 'survey-outplacement-citizen/2014-09-01', $3)`,
  ),
  statement<unknown>(
    'world.survey-remark',
    'insert into survey_remark (org_id, result_id, questionnaire, body) values ($1, $2, $3, $4)',
  ),
  statement<unknown>(
    'world.survey-ballot',
    `insert into survey_ballot (org_id, questionnaire, quarter, sealed) values ($1, $2, '2026-Q1', '\\x00')`,
  ),
  statement<unknown>(
    'world.review-text',
    `insert into review_text (org_id, id, body) values ($1, $2, 'Het loopt goed.')`,
  ),
] as const;

/** Somebody who was asked by letter and has not answered, in an office of which a result was published. */
async function aSurvey(house: TestHouse, orgId: string, by: Actor, subject: Subject): Promise<World['surveyed']> {
  const [roundId, invitationId, resultId, reviewId, on] = [newId(), newId(), newId(), newId(), day(today)];
  const questionnaire = 'survey-outplacement-citizen/2014-09-01';
  const quarters = { fromQuarter: '2025-Q3', toQuarter: '2025-Q3', publishedOn: day('2025-11-29') };
  const [addressee, asked, remark, ballot, reviewed] = surveyBeside;
  await house.sow(
    plant(house, orgId, 'survey_round', [
      {
        ...{ kind: 'survey_round', id: roundId, did: 'started', on, by: by.id, questionnaire, fromOn: on, endsOn: on },
        ...{ addresses: 0, papers: 0 },
      },
    ]),
    plant(house, orgId, 'survey_invitation', [
      {
        ...{ kind: 'survey_invitation', id: invitationId, did: 'invited', on, scheme: survey2014.id, questionnaire },
        answerBy: day('2026-03-30'),
        ...{ roundId, channel: 'paper', isToCitizen: true, digest: keptDigest(house.keys, invitationId, 'paper') },
      },
    ]),
    plant(house, orgId, 'survey_result', [
      {
        ...{ kind: 'survey_result', id: resultId, did: 'published', questionnaire, ...quarters },
        ...{ answers: 12, invited: 30, figures: [{ question: 'overall', side: 'exact', favourable: 7 }] },
      },
    ]),
    plant(house, orgId, 'review', [
      {
        ...{ kind: 'review', id: reviewId, did: 'reviewed', on: day('2025-03-02'), by: by.id, conclusion: 'continues' },
        ...{ warnings: [], facts: [] },
      },
    ]),
    reviewed.with(orgId, reviewId),
    addressee.with(orgId, invitationId, subject.citizenId),
    asked.with(subject.citizenId, subject.stepId, today),
    remark.with(orgId, resultId, questionnaire, 'Een goed gesprek.'),
    ballot.with(orgId, questionnaire),
  );
  await house.asOwner(`insert into survey_refusal (contact, refused_on) values ('another', '2026-03-02')`);
  return { orgId, roundId, invitationId, resultId };
}

/** What was counted of the cell: numbers that nothing else in the world has. */
export const celledFigures = { guided: 90_017, atWork: 80_011, notAvailable: 9_001, other: 1_005 };

const cellBeside = [
  statement<unknown>(
    'world.cell-figure',
    `insert into employment_cell_figure (org_id, id, n, guided, at_work, not_available, other) values ($1, $2, 2, $3, $4, $5, $6)`,
  ),
  statement<unknown>(
    'world.cell-text',
    `insert into employment_cell_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, 1, 'company', 'Alfa', $3, $4)`,
  ),
] as const;

/** A cell whose moment came, and whose count was handed in. */
async function aCell(
  house: TestHouse,
  orgId: string,
  { certoSecretariat, manager }: World['people'],
): Promise<World['celled']> {
  const [cellId, on] = [newId(), day(today)];
  const about = { kind: 'employment_cell', id: cellId, on };
  const { guided, atWork, notAvailable, other } = celledFigures;
  const [figure, text] = cellBeside;
  await house.sow(
    plant(house, orgId, 'employment_cell', [
      {
        ...{ ...about, did: 'registered', by: certoSecretariat.id, scheme: employmentCell2014.id },
        ...{ companyNumber: '0403019261', startedOn: day('2025-02-24'), countOn: day('2026-02-24') },
        deliverBy: day('2026-03-26'),
      },
      { ...about, did: 'delivered', by: manager.id, channel: 'online', receivedOn: on, figures: 'digest' },
    ]),
    figure.with(orgId, cellId, guided, atWork, notAvailable, other),
    text.with(orgId, cellId, today, certoSecretariat.id),
  );
  return { orgId, cellId };
}

/** What was found and contested at an organisation: an open finding, a refused application, and the appeal against that. */
export interface Contested {
  found: { orgId: string; findingId: string };
  refused: string;
  appealed: { orgId: string; appealId: string };
}

/** How it came about: what was granted, who found what, who evaluated, and whose appeal it is. */
interface Contesting {
  granted: World['certified'];
  schemes: { application: string; finding: string; appeal: string };
  gap: { condition: string; about: string };
  criterion: string;
  by: { finder: Actor; evaluator: Actor; manager: Actor };
}

/** On what was granted an open finding; on a refusal of its holder an appeal that is being handled. */
async function aContest(
  house: TestHouse,
  { granted: { orgId, certificateId }, schemes, gap, criterion, by: { finder, evaluator, manager } }: Contesting,
): Promise<Contested> {
  const on = day(today);
  const [findingId, refused, appealId, contestedBy] = [newId(), newId(), newId(), newId()];
  const application = { kind: 'application', id: refused, on } as const;
  const appeal = { kind: 'appeal', id: appealId, on } as const;
  await house.sow(
    plant(house, orgId, 'finding', [
      {
        ...{ kind: 'finding', id: findingId, did: 'raised', on, by: finder.id, scheme: schemes.finding },
        ...{ certificateId, ...gap, sinceOn: null },
      },
    ]),
    plant(house, orgId, 'application', [
      { ...application, did: 'started', scheme: schemes.application, procedure: 'first' },
      { ...application, did: 'filed', variant: null },
      { ...application, did: 'evaluated', by: evaluator.id, advice: 'negative' },
      { ...application, did: 'refused', by: contestedBy, criteria: [criterion] },
    ]),
    plant(house, orgId, 'appeal', [
      {
        ...{ ...appeal, did: 'lodged', by: manager.id, scheme: schemes.appeal, against: 'refused' },
        ...{ recordId: refused, contestedOn: on, contestedBy, evaluatedBy: evaluator.id },
      },
      { ...appeal, did: 'admitted', by: finder.id },
    ]),
  );
  return { refused, found: { orgId, findingId }, appealed: { orgId, appealId } };
}

const given = (house: TestHouse, { orgId, certificateId: id }: World['certified'], facts: object): Bound<unknown> =>
  plant(house, orgId, 'certificate', [
    { kind: 'certificate', id, did: 'granted', applicationId: newId(), startsOn: day('2024-01-01'), ...facts },
  ]);

/** What was found and contested at the other two bodies: on a mandate of the centre, and on a level of the service. */
async function contestsElsewhere(
  house: TestHouse,
  { mandateOfficer, selectionOfficer, centreManager, serviceManager, evaluator }: World['people'],
): Promise<World['elsewhere']> {
  const ofOrg = ({ orgId }: Actor) => ({ orgId: orgId ?? '', certificateId: newId() });
  const [mandate, level] = [ofOrg(centreManager), ofOrg(serviceManager)];
  await house.sow(
    given(house, mandate, { scheme: careerGuidanceMandate2024.id, number: 'LBB-4444-4444', endsOn: day('2029-12-31') }),
    given(house, level, {
      ...{ scheme: levelApplication2024.id, number: 'BOSA-4444-4444', endsOn: null, level: 'client' },
    }),
  );
  const asked = {
    mandate: {
      granted: mandate,
      schemes: {
        ...{ application: careerGuidanceMandate2024.id, finding: mandateFinding2024.id, appeal: mandateAppeal2024.id },
      },
      gap: { condition: 'label-valid', about: mandate.orgId },
      criterion: 'V-04',
      // Somebody else evaluated, so that the officer of these tests had no part in the decision.
      by: { finder: mandateOfficer, evaluator, manager: centreManager },
    },
    level: {
      granted: level,
      schemes: { application: levelApplication2024.id, finding: levelFinding2024.id, appeal: levelAppeal2024.id },
      gap: { condition: 'q-check-average', about: level.orgId },
      criterion: 'S-08',
      by: { finder: selectionOfficer, evaluator, manager: serviceManager },
    },
  };
  return {
    mandate: { ...mandate, ...(await aContest(house, asked.mandate)) },
    level: { ...level, ...(await aContest(house, asked.level)) },
  };
}

/** A guidance of a centre that runs, a draw from its files whose list is not closed, and a check whose files are there. */
async function aDraw(house: TestHouse, orgId: string, coach: Actor, by: Actor): Promise<World['drawn']> {
  const [guidanceId, drawId, on] = [newId(), newId(), day(today)];
  const [checkId, made, seed, fileId] = [newId(), newId(), 'another seed of the tests', newId()];
  const period = { subject: 'guidance-files', size: 2, scheme: draw2024.id, method: drawMethod } as const;
  await house.sow(
    plant(house, orgId, 'voucher_guidance', [
      {
        ...{ kind: 'voucher_guidance', id: guidanceId, did: 'registered', on, by: coach.id, code: 'K7QM-2F9D' },
        ...{ cheque: 1, coachId: coach.id, startsOn: on },
      },
    ]),
    plant(house, orgId, 'draw', [
      {
        ...{ kind: 'draw', id: drawId, did: 'prepared', on, by: by.id, ...period },
        ...{ fromOn: day('2026-01-01'), endsOn: on, commitment: commitmentOf('a seed of the tests') },
      },
    ]),
    plant(house, orgId, 'draw', [
      {
        ...{ kind: 'draw', id: made, did: 'prepared', on, by: by.id, ...period },
        ...{ fromOn: day('2025-01-01'), endsOn: day('2025-12-31'), commitment: commitmentOf(seed) },
      },
      { kind: 'draw', id: made, did: 'closed', on, by: by.id, items: ['a'], itemsDigest: populationDigest(['a']) },
      { kind: 'draw', id: made, did: 'revealed', on, by: by.id, seed, sample: ['a'] },
    ]),
    plant(house, orgId, 'file_check', [
      {
        ...{ kind: 'file_check', id: checkId, did: 'opened', on, by: by.id, scheme: fileCheck2024.id, drawId: made },
        guidances: [guidanceId],
      },
      { kind: 'file_check', id: checkId, did: 'delivered', on, by: coach.id },
    ]),
  );
  return { orgId, drawId, guidanceId, checkId, fileId };
}

const fileComplaint = statement<unknown>(
  'world.complaint-file',
  `insert into complaint_file (org_id, id, file_id, file_name, media_type, size, sha256, scan, added_on)
   values ($1, $2, $3, 'brief.pdf', 'application/pdf', 60, '', 'none', $4)`,
);
const nameComplainant = statement<unknown>(
  'world.complainant',
  `insert into complainant (org_id, id, name, language) values ($1, $2, 'Zita Zwijgt', 'nl')`,
);

/** A complaint that Baken knows of, and of which it does not know from whom it is. */
async function aComplaint(house: TestHouse, orgId: string, baken: Org, { complaintsOfficer }: World['people']) {
  const complained = { orgId, complaintId: newId(), fileId: newId() };
  const about = { kind: 'complaint', id: complained.complaintId, on: day(today), by: complaintsOfficer.id } as const;
  await house.sow(
    plant(house, orgId, 'complaint', [
      {
        ...{ ...about, did: 'lodged', scheme: complaintVdab2019.id, door: 'vdab', aboutOrg: baken.id },
        ...{ aboutKind: 'outplacement-office', topic: 'guidance', capacity: 'citizen', channel: 'phone' },
        ...{ factsOn: null, receivedOn: day(today), consents: false, followDigest: 'digest' },
        ...{ followsOrg: null, follows: null },
      },
      { ...about, did: 'acknowledged' },
      { ...about, did: 'shared' },
    ]),
    nameComplainant.with(orgId, complained.complaintId),
    fileComplaint.with(orgId, complained.complaintId, complained.fileId, today),
  );
  return complained;
}

/** Makes the world of these tests on an engine. */
export async function aWorld(engine: Engine): Promise<World> {
  const house = await aHouse(engine, today);
  const [kompas, baken] = [await anOrganisation(house, 'Kompas'), await anOrganisation(house, 'Baken')];
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', [['complaints-door', 'vdab']]);
  const platform = await anOrganisation(house, 'Waarborg', 'platform', []);
  const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
  const boog = await anOrganisation(house, 'Boog', 'career-centre', []);
  const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
  const service = await anOrganisation(house, 'FOD Beemd', 'federal-service', []);
  const otherService = await anOrganisation(house, 'FOD Elders', 'federal-service', []);
  const federgon = await anOrganisation(house, 'Federgon', 'sector-federation', [['complaints-door', 'federgon']]);
  const [alfa, beta] = [await anEmployer(house, 'Alfa', companies[0]), await anEmployer(house, 'Beta', companies[1])];
  const all = { kompas, baken, boog, vdab, certo, platform, bosa, service, otherService, federgon, alfa, beta };
  const people = await thePeople(house, all);
  const { consultant, otherConsultant, certoPolicyOfficer } = people;
  const officesOf = (situation: Situation) =>
    situation === 'elsewhere'
      ? [otherConsultant]
      : situation === 'shared'
        ? [otherConsultant, consultant]
        : [consultant];
  const made = new Map<Situation, Subject>();
  for (const [at, situation] of situations.entries())
    made.set(situation, await aSubject(house, situation, officesOf(situation), at));
  const subjects = Object.fromEntries(made) as Record<Situation, Subject>;
  const waiting = { orgId: kompas.id, draftId: newId() };
  await house.sow(...prepareWaiting(house, consultant, waiting.draftId, subjects.never));
  const applying = {
    kompas: { orgId: kompas.id, applicationId: newId() },
    baken: { orgId: baken.id, applicationId: newId() },
    boog: { orgId: boog.id, applicationId: newId() },
  };
  await house.sow(
    anApplication(house, kompas.id, applying.kompas.applicationId, consultant, false),
    anApplication(house, baken.id, applying.baken.applicationId, otherConsultant, true),
    aMandateApplication(house, boog.id, applying.boog.applicationId, people.mandateOfficer),
  );
  const filed = { orgId: kompas.id, letterId: newId(), language: 'nl' };
  await house.sow(fileLetter.with(kompas.id, filed.letterId, applying.kompas.applicationId, today));
  const [piece, pieceId] = aPiece(house, kompas.id, applying.kompas.applicationId, people.certoSecretariat);
  await house.sow(...piece);
  const certified = { orgId: baken.id, certificateId: newId() };
  await house.sow(
    given(house, certified, { scheme: certo2014.id, number: 'CERTO-4444-4444', endsOn: day('2026-12-31') }),
  );
  const selecting = await aSelection(house, service.id, people.selectionConsultant.id, people.selectionChecker);
  const changing = { orgId: certo.id, changeId: newId() };
  const written = await house.does(certoPolicyOfficer, draftChange, {
    ...{ orgId: certo.id, id: changing.changeId, name: 'certo.certificateFor', value: 4 },
    ...{ fromOn: day('2026-09-01'), reasons: 'Omdat.' },
  });
  if (!written.ok) throw new Error('the change was not written');
  const surveyed = await aSurvey(house, kompas.id, people.manager, subjects.live);
  const celled = await aCell(house, kompas.id, people);
  const agreed = await anAgreement(house, kompas.id, people, subjects.live);
  const imported = await anImport(house, agreed, people.manager);
  const exam = await anExam(house, certo.id, people.certoSecretariat, consultant);
  const contested = await aContest(house, {
    granted: certified,
    schemes: { application: certo2014.id, finding: finding2014.id, appeal: appeal2014.id },
    gap: { condition: 'named-person-works', about: otherConsultant.id },
    criterion: 'C-04',
    by: { finder: people.certoSecretariat, evaluator: people.evaluator, manager: people.otherManager },
  });
  const elsewhere = await contestsElsewhere(house, people);
  const complained = await aComplaint(house, vdab.id, baken, people);
  const drawn = await aDraw(house, boog.id, people.centreManager, people.mandateOfficer);
  const { citizenId, attestationId, actor } = subjects.withdrawn;
  const outcome = await house.does(actor, withdrawAttestation, { citizenId, attestationId });
  if (!outcome.ok) throw new Error('the attestation was not withdrawn');
  return {
    house,
    kompas,
    baken,
    vdab,
    people,
    subjects,
    applying,
    certified,
    filed,
    received: { orgId: kompas.id, pieceId },
    selecting,
    changing,
    ...contested,
    elsewhere,
    complained,
    drawn,
    surveyed,
    celled,
    agreed,
    imported,
    waiting,
    newcomerNumber: numberFor(birthOn, 99),
    exam,
  };
}
