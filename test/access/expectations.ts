import { type SectionId, tabs } from '../../src/modules/file/index.ts';
import { secretOf } from '../../src/modules/surveys/index.ts';
import type { Canary } from './canaries.ts';
import type { Sent } from './door.ts';
import { importDoors } from './import-expectations.ts';
import { type Situation, type Subject, situations, today, type World } from './world.ts';

/**
 * Who gets through which door, written down by hand from the design ("Who may do what") and the requirements, and from
 * nothing in the product: a route that is not here makes the test fail, and so does one that answers otherwise.
 */

/** Who knocks. `owner` is the citizen whose file it is, `stranger` a citizen with another file. */
export const visitors = [
  ...['nobody', 'owner', 'stranger', 'newcomer', 'consultant', 'colleague', 'otherConsultant'],
  ...['manager', 'otherManager', 'mediator', 'mediatorElsewhere', 'adviser', 'secretariat', 'officer'],
  ...['vdabOfficer', 'administrator', 'certoSecretariat', 'evaluator', 'decider', 'partnerDesk'],
  ...['centreManager', 'mandateOfficer', 'selectionOfficer', 'selectionTrainer', 'selectionChecker'],
  ...['serviceManager', 'otherServiceManager', 'selectionConsultant'],
  ...['certoPolicyOfficer', 'bosaPolicyOfficer', 'complaintsOfficer', 'otherComplaintsOfficer'],
  ...['employer', 'otherEmployer'],
] as const;
export type Visitor = 'nobody' | 'owner' | 'stranger' | keyof World['people'];

const files = situations.filter((situation) => situation !== 'unknown');
const inAntwerp: readonly Situation[] = ['live', 'never', 'not-yet', 'expired', 'withdrawn'];
const elsewhere: readonly Situation[] = ['elsewhere', 'shared'];
const attested = files.filter((situation) => situation !== 'never');

/** The ways into a file, and for whom each is open: M-01 for an office, the region for a mediator. */
const ways = {
  own: { owner: files },
  office: { consultant: ['live', 'shared'], colleague: ['live', 'shared'], otherConsultant: ['elsewhere', 'shared'] },
  /** An office works on its own line only, also where another office may open the same file. */
  line: { consultant: ['live'], colleague: ['live'], otherConsultant: ['elsewhere', 'shared'] },
  region: { mediator: inAntwerp, mediatorElsewhere: elsewhere },
  adviser: { adviser: attested },
  /** The adviser stops a line that has not turned: those of `expired` are over. */
  stop: { adviser: attested.filter((situation) => situation !== 'expired') },
  /** Identity and attestation only. */
  secretariat: { secretariat: files },
  /** An attestation, to withdraw it. */
  given: { owner: attested },
  givenNow: { owner: ['live', 'not-yet', 'elsewhere', 'shared'] },
  registered: { secretariat: attested },
} as const satisfies Record<string, Partial<Record<Visitor, readonly Situation[]>>>;
export type Way = keyof typeof ways;

const opensBy = (way: Way, visitor: Visitor, situation: Situation): boolean => {
  const open: Partial<Record<Visitor, readonly Situation[]>> = ways[way];
  return open[visitor]?.includes(situation) ?? false;
};

/** What a file shows to whom that gets in by a way. What is internal is the citizen's in the download only. */
const words: readonly Canary[] = ['name', 'number', 'summary', 'note', 'title', 'document', 'file', 'content', 'entry'];
const learns: Readonly<Record<Way, readonly Canary[]>> = {
  own: [...words, 'mail', 'employer', 'vdab', 'place', 'theme', 'plan'],
  office: [...words, 'mail', 'employer', 'remark'],
  line: ['plan', 'sketch'],
  stop: [],
  region: [...words, 'mail', 'employer', 'remark', 'vdab'],
  adviser: ['name', 'number', 'summary', 'note', 'employer'],
  secretariat: ['name', 'number', 'typed', 'employer', 'scan'],
  given: [],
  givenNow: [],
  registered: [],
};
/** What an office typed for a draft stays its own: Kompas's and Baken's drafts are about these citizens. */
const typedBy: Partial<Record<Visitor, readonly Situation[]>> = {
  consultant: [...inAntwerp, 'shared'],
  colleague: [...inAntwerp, 'shared'],
  manager: [...inAntwerp, 'shared'],
  otherConsultant: elsewhere,
  otherManager: elsewhere,
};

/** Who an office and an employer have under an agreement: Kompas and Alfa the citizen `live`, with the number. */
const agreedBy: readonly Visitor[] = ['consultant', 'colleague', 'manager', 'employer'];

/** Sessions are an office's own: its consultants read where they are, also where the file is not open. */
const plannedBy: Partial<Record<Visitor, readonly Situation[]>> = {
  consultant: inAntwerp,
  colleague: inAntwerp,
  otherConsultant: elsewhere,
};

/** Whether a visitor may ever read this about that citizen, at whatever door. */
export function mayLearn(visitor: Visitor, situation: Situation, what: Canary): boolean {
  const asOffice =
    ['typed', 'employer', 'number', 'scan'].includes(what) && (typedBy[visitor]?.includes(situation) ?? false);
  const inFile = (Object.keys(ways) as Way[]).some(
    (way) => learns[way].includes(what) && opensBy(way, visitor, situation),
  );
  const asParty = ['agreed', 'number'].includes(what) && situation === 'live' && agreedBy.includes(visitor);
  const asPlanner = ['place', 'theme'].includes(what) && (plannedBy[visitor]?.includes(situation) ?? false);
  return asOffice || asPlanner || inFile || asParty;
}

const everybody = visitors.filter((visitor) => visitor !== 'nobody');
const groups = {
  citizens: ['owner', 'stranger', 'newcomer'],
  consultants: ['consultant', 'colleague', 'otherConsultant'],
  /** Of offices, and of a career centre. */
  managers: ['manager', 'otherManager', 'centreManager'],
  officeManagers: ['manager', 'otherManager'],
  mediators: ['mediator', 'mediatorElsewhere'],
  advisers: ['adviser'],
  secretariat: ['secretariat'],
  officers: ['officer', 'vdabOfficer'],
  administrators: ['administrator'],
  certo: ['certoSecretariat', 'evaluator', 'decider'],
  desk: ['partnerDesk'],
  mandates: ['mandateOfficer'],
  serviceManagers: ['serviceManager', 'otherServiceManager'],
  policy: ['certoPolicyOfficer', 'bosaPolicyOfficer'],
} as const satisfies Record<string, readonly Visitor[]>;
type Group = keyof typeof groups;

/** What is expected of a route. */
export interface Expected {
  route: string;
  /** About one file: asked for every situation, and open by these ways only. */
  ways?: readonly Way[];
  /** About no file in particular: open to these. `anyone` is nobody in particular, logged in or not. */
  to?: readonly Visitor[] | 'anyone';
  /** What whoever gets in sees, as far as they may learn it. */
  shows?: readonly Canary[];
  /** Values of the address that do not follow from the subject. */
  params?: (subject: Subject, world: World) => Record<string, string>;
  query?: string;
  /** What is sent along: never enough to change anything when one is let in, and in earnest when one is not (`isIn`). */
  sent?: (subject: Subject, world: World, isIn: boolean) => Sent;
  /** What changes all the same when one is let in: asked after everything else. */
  acts?: true;
  /** One of many that are alike: asked for a live file and one other situation in turn. */
  turns?: true;
}

const open = (...names: Group[]): Visitor[] => names.flatMap((name) => [...groups[name]]);
const file = (route: string, ways: readonly Way[], more: Partial<Expected> = {}): Expected => ({
  route,
  ways,
  ...more,
});
const page = (route: string, to: readonly Visitor[] | 'anyone', more: Partial<Expected> = {}): Expected => ({
  route,
  to,
  ...more,
});

const emptyForm = () => ({ form: {} });
/** A date after today, which no step takes. */
const tomorrow = '2026-03-03';
/** A version that nothing has yet: whoever may change it hears that it has changed. */
const stale = (isIn: boolean): Sent => (isIn ? { headers: { 'if-match': '"999"' } } : {});
const liar = { name: 'brief.pdf', text: 'This says that it is a PDF.' };

const wholeFile = ['own', 'office', 'region'] as const;
const professionals = ['office', 'region'] as const;
const lineReaders = [...wholeFile, 'adviser'] as const;

const steps = '/files/:citizenId/guidance/steps';
const stepPages: Expected[] = [
  file(`GET ${steps}`, lineReaders, { shows: ['name'] }),
  file(`GET ${steps}/new`, ['office'], { shows: ['name'] }),
  file(`POST ${steps}/new`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file(`GET ${steps}/:stepId`, lineReaders, { shows: ['name', 'summary'] }),
  file(`POST ${steps}/:stepId`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file(`POST ${steps}/:stepId/summary`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file(`GET ${steps}/:stepId/cancellation`, ['office'], { shows: ['name'] }),
  file(`POST ${steps}/:stepId/cancellation`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file(`GET ${steps}/:stepId/stop-report`, ['office'], { shows: ['name'] }),
  file(`POST ${steps}/:stepId/stop-report`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file(`GET ${steps}/:stepId/decision`, ['adviser'], { shows: ['name', 'note'] }),
  file(`POST ${steps}/:stepId/decision`, ['adviser'], { sent: emptyForm, shows: ['name'] }),
];

const parties = ({ kompas, people }: World) => ({
  ...{ requesterOrg: kompas.id, requesterId: people.consultant.id },
  ...{ executorOrg: kompas.id, executorId: people.consultant.id },
});
const apiSteps = '/api/v1/citizens/:citizenId/steps';
const stepRoutes: Expected[] = [
  file(`GET ${apiSteps}`, lineReaders),
  file(`GET ${apiSteps}/:stepId`, lineReaders),
  file(`POST ${apiSteps}`, ['office'], {
    sent: (_, world) => ({ json: { startsOn: tomorrow, financingNumber: null, ...parties(world) } }),
  }),
  file(`PUT ${apiSteps}/:stepId`, ['line'], {
    sent: (_, world) => ({ json: { startsOn: tomorrow, financingNumber: null, summary: '', ...parties(world) } }),
  }),
  file(`POST ${apiSteps}/:stepId/cancellation`, ['line'], {
    sent: () => ({ json: { endedOn: tomorrow, financingNumber: null } }),
  }),
  file(`POST ${apiSteps}/:stepId/stop-report`, ['line'], {
    sent: () => ({ json: { stopDate: tomorrow, reason: 'work', note: '' } }),
  }),
  file(`POST ${apiSteps}/:stepId/stop-report/refusal`, ['stop'], { sent: () => ({ json: { note: '' } }) }),
  file(`POST ${apiSteps}/:stepId/stop`, ['stop'], {
    sent: () => ({ json: { endedOn: tomorrow, reason: 'work', consultedOn: tomorrow, note: '' } }),
  }),
  file(`POST ${apiSteps}/:stepId/summary`, ['line'], {
    params: ({ doneStepId }) => ({ stepId: doneStepId }),
    sent: (_, __, isIn) => ({ json: { text: 'Nog iets.' }, ...stale(isIn) }),
  }),
];

const documents = '/files/:citizenId/documents';
const apiDocuments = '/api/v1/citizens/:citizenId/documents';
const aDocument = { documentKind: 'cv', publicationName: 'Brief' };
const documentDoors: Expected[] = [
  file(`GET ${documents}`, wholeFile, { shows: ['name', 'document'] }),
  file(`GET ${documents}/new`, wholeFile, { shows: ['name'] }),
  file(`POST ${documents}/new`, wholeFile, { sent: () => ({ parts: {} }), shows: ['name'] }),
  file(`GET ${documents}/log`, wholeFile, { shows: ['name', 'document'] }),
  file(`GET ${documents}/:documentId/content`, wholeFile, { shows: ['content', 'file'] }),
  file('GET /files/:citizenId/guidance/path', wholeFile, { shows: ['name', 'document'] }),
  file(`GET ${apiDocuments}`, wholeFile, { shows: ['document', 'file'] }),
  file(`POST ${apiDocuments}`, wholeFile, { sent: () => ({ parts: aDocument, file: liar }) }),
  file(`GET ${apiDocuments}/:documentId/content`, wholeFile, { shows: ['content', 'file'] }),
];

const planPage = '/files/:citizenId/programme/plan';
const apiPlans = '/api/v1/citizens/:citizenId/action-plans';
/** A plan with a step that no catalogue knows, which is never kept. */
const wrongPlan = ({ programmeId }: Subject) => ({
  ...{ programmeId, form: 'individual', support: false, goal: 'x', balance: '', training: '', followUp: '', place: '' },
  ...{ agreements: '', steps: [{ what: 'x', service: 'unheard-of', phase: 1, minutes: 0 }] },
});
const planDoors: Expected[] = [
  file(`GET ${planPage}`, ['office'], { shows: ['name', 'sketch'] }),
  file(`POST ${planPage}`, ['office'], { sent: emptyForm, shows: ['name'] }),
  file('GET /files/:citizenId/programme/report', ['line'], { shows: ['name'] }),
  file('POST /files/:citizenId/programme/report', ['line'], { sent: emptyForm, shows: ['name'] }),
  file('GET /api/v1/citizens/:citizenId/final-reports', ['line']),
  file('POST /api/v1/citizens/:citizenId/final-reports', ['line'], {
    sent: ({ programmeId }) => ({ json: { programmeId, course: 'x', result: '', next: '' } }),
  }),
  page('GET /me/programme/plan', open('citizens')),
  page('POST /me/programme/plan', open('citizens'), { sent: emptyForm }),
  file(`GET ${apiPlans}`, ['own', 'office'], { shows: ['plan'] }),
  file(`POST ${apiPlans}`, ['line'], { sent: (subject) => ({ json: wrongPlan(subject) }) }),
  file(`POST ${apiPlans}/versions`, ['line'], { sent: (subject) => ({ json: wrongPlan(subject) }) }),
  file(`POST ${apiPlans}/:planId/agreement`, ['own'], {
    sent: ({ programmeId }, _, isIn) => ({ json: { programmeId }, ...stale(isIn) }),
  }),
];

/** The tabs that have a page of their own sections, and what is on them (M-23). */
const forAll = {
  portrait: 'entry',
  profile: 'entry',
  cvs: 'entry',
  'development-plan': 'entry',
  career: 'entry',
} as const;
const underGuidance = { preconditions: 'entry', employability: 'entry', integration: 'entry' } as const;
const forVdab = [
  'learning-path',
  'rva',
  'transmission',
  'extra',
  'training-cheques',
  'career-vouchers',
  'pmab',
] as const;
const forVdabAndCitizen = ['own', 'region'] as const;
/** These tabs hold codes and days only. */
const wordless = ['career-vouchers', 'pmab', 'transmission', 'integration'];
const textOn = (tab: string, name: Canary): Canary[] => (wordless.includes(tab) ? ['name'] : ['name', name]);

const tabPages: Expected[] = [
  ...Object.entries(forAll).map(([tab, name]) =>
    file(`GET /files/:citizenId/${tab}`, wholeFile, { shows: ['name', name] }),
  ),
  file('GET /files/:citizenId/services', wholeFile, { shows: ['name', 'entry'] }),
  ...Object.entries(underGuidance).map(([tab, name]) =>
    file(`GET /files/:citizenId/guidance/${tab}`, wholeFile, { shows: textOn(tab, name) }),
  ),
  file('GET /files/:citizenId/guidance/internal-remark', professionals, { shows: ['name', 'remark'] }),
  ...forVdab.map((tab) => file(`GET /files/:citizenId/${tab}`, forVdabAndCitizen, { shows: textOn(tab, 'vdab') })),
];

/** An entry that whoever may open the file sees, one for VDAB and the citizen, and one for professionals. */
const entryOf = (section: SectionId) => (subject: Subject) => ({
  entryId: subject.entries[section] ?? subject.citizenId,
  id: subject.entries[section] ?? subject.citizenId,
});
const history = 'GET /files/:citizenId/history/:entryId';
const versions = 'GET /api/v1/citizens/:citizenId/entries/:id/versions';
const historyDoors: Expected[] = [
  file(history, wholeFile, { params: entryOf('contact'), shows: ['name', 'entry'] }),
  file(history, forVdabAndCitizen, { params: entryOf('partner'), shows: ['name', 'vdab'] }),
  file(history, professionals, { params: entryOf('internal-remark'), shows: ['name', 'remark'] }),
  file(versions, wholeFile, { params: entryOf('contact'), shows: ['entry'] }),
  file(versions, forVdabAndCitizen, { params: entryOf('partner'), shows: ['vdab'] }),
  file(versions, professionals, { params: entryOf('internal-remark'), shows: ['remark'] }),
  file('GET /api/v1/citizens/:citizenId/handover', wholeFile),
];

const waysToTab = (tab: string): readonly Way[] => {
  if (tab === 'internal-remark') return professionals;
  return forVdab.some((one) => one === tab) ? forVdabAndCitizen : wholeFile;
};
const sectionRoutes: Expected[] = tabs.map(({ id }) =>
  file('GET /api/v1/citizens/:citizenId/sections/:tab', waysToTab(id), { params: () => ({ tab: id }), turns: true }),
);

/** Who keeps which section up to date: everyone in the file, who works on it, VDAB, or nobody here (M-22, M-23). */
const keptBy: Readonly<Record<SectionId, readonly Way[]>> = {
  contact: wholeFile,
  language: wholeFile,
  situation: professionals,
  'wanted-job': wholeFile,
  competence: professionals,
  mobility: professionals,
  'work-regime': professionals,
  cv: wholeFile,
  'development-question': professionals,
  goal: professionals,
  job: wholeFile,
  study: wholeFile,
  certificate: professionals,
  obstacle: professionals,
  'work-ability': professionals,
  'internal-remark': professionals,
  integration: professionals,
  service: ['region'],
  'learning-path': [],
  unemployment: [],
  transmission: [],
  partner: [],
  'training-cheque': [],
  'career-voucher': [],
  'labour-disability': [],
};
const sectionIds = Object.keys(keptBy) as SectionId[];

const writingPages: Expected[] = sectionIds.flatMap((section) => {
  const at = `/files/:citizenId/edit/${section}`;
  const more = { params: entryOf(section), turns: true } as const;
  const one = (route: string, also: Partial<Expected> = {}) => file(route, keptBy[section], { ...more, ...also });
  return [
    one(`GET ${at}/new`),
    one(`POST ${at}/new`, { sent: emptyForm }),
    one(`GET ${at}/:entryId`, { shows: ['name'] }),
    one(`POST ${at}/:entryId`, { sent: emptyForm, shows: ['name'] }),
    one(`GET ${at}/:entryId/removal`, { shows: ['name'] }),
    one(`POST ${at}/:entryId/removal`, { sent: emptyForm, shows: ['name'] }),
    one(`POST ${at}/:entryId/confirmation`, { sent: emptyForm }),
  ];
});

const entries = '/api/v1/citizens/:citizenId/entries';
const wrongEntry = (section: SectionId) => ({ json: { section, values: { unheardOf: 'x' } } });
const writingRoutes: Expected[] = sectionIds.flatMap((section) => {
  const [ways, params] = [keptBy[section], entryOf(section)];
  return [
    file(`POST ${entries}`, ways, { params, sent: () => wrongEntry(section), turns: true }),
    file(`PUT ${entries}/:id`, ways, {
      params,
      sent: (_, __, isIn) => ({ ...wrongEntry(section), ...stale(isIn) }),
      turns: true,
    }),
    file(`DELETE ${entries}/:id`, ways, { params, sent: (_, __, isIn) => stale(isIn), turns: true }),
  ];
});

/** The draft that waits for the citizen `never`; asked for that file only. */
const waiting = (_: Subject, { waiting: { orgId, draftId } }: World) => ({ orgId, draftId });
const kompasOnly: readonly Visitor[] = ['consultant', 'colleague'];
const apiDrafts = '/api/v1/organisations/:orgId/attestation-drafts';
const given = '/api/v1/citizens/:citizenId/attestations';
const attestationDoors: Expected[] = [
  page('GET /attestations', open('consultants', 'managers', 'serviceManagers')),
  page('GET /attestations/new', open('consultants')),
  page('POST /attestations/new', open('consultants'), { sent: emptyForm }),
  page('GET /attestations/:draftId', [...kompasOnly, 'manager'], { params: waiting, shows: ['typed', 'employer'] }),
  page('GET /attestations/:draftId/form.pdf', [...kompasOnly, 'manager'], { params: waiting }),
  page('GET /attestations/:draftId/scan', [...kompasOnly, 'manager'], { params: waiting, shows: ['scan'] }),
  page('POST /attestations/:draftId', kompasOnly, { params: waiting, sent: () => ({ parts: {} }) }),
  page('GET /originals/new', open('secretariat')),
  page('POST /originals/new', open('secretariat'), { sent: emptyForm }),
  page('GET /originals/:orgId/:draftId', open('secretariat'), { params: waiting, shows: ['typed', 'name'] }),
  page('GET /originals/:orgId/:draftId/scan', open('secretariat'), { params: waiting, shows: ['scan'] }),
  page('POST /originals/:orgId/:draftId', open('secretariat'), { params: waiting, sent: emptyForm }),
  page('GET /me/attestations/:orgId/:draftId', ['owner'], { params: waiting, shows: ['employer'] }),
  page('POST /me/attestations/:orgId/:draftId', ['owner'], { params: waiting, sent: emptyForm }),
  file('GET /me/attestations/:attestationId/withdrawal', ['givenNow']),
  file('GET /me/programme/appointments/:attendanceId.ics', ['own'], { shows: ['place'] }),
  page('GET /api/v1/attestations', open('consultants', 'managers', 'serviceManagers')),
  page(`POST ${apiDrafts}`, kompasOnly, {
    params: waiting,
    sent: () => ({ json: { startsOn: '2026-03-02', endsOn: '2026-03-01' } }),
  }),
  page(`POST ${apiDrafts}/:draftId/registration`, open('secretariat'), {
    params: waiting,
    sent: ({ citizenId }) => ({ json: { citizenId, signedOn: tomorrow, receivedOn: tomorrow } }),
  }),
  page(`POST ${apiDrafts}/:draftId/refusal`, ['owner'], {
    params: waiting,
    sent: ({ citizenId }, _, isIn) => ({ json: { citizenId }, ...stale(isIn) }),
  }),
  page(`POST ${given}`, ['owner'], {
    params: (subject, world) => ({ citizenId: subject.citizenId, ...waiting(subject, world) }),
    sent: (_, world, isIn) => ({ json: world.waiting, ...stale(isIn) }),
  }),
  file(`POST ${given}/:attestationId/withdrawal`, ['given', 'registered'], { sent: (_, __, isIn) => stale(isIn) }),
];

/** The applications: Kompas and Boog have to complete their own, Baken's is admissible. */
const ofKompas = (_: Subject, { applying }: World) => applying.kompas;
const ofBoog = (_: Subject, { applying }: World) => applying.boog;
const ofBaken = (_: Subject, { applying }: World) => applying.baken;
const apiApplications = '/api/v1/organisations/:orgId/applications';
const prepared: Partial<Expected> = { params: ofKompas, sent: (_, __, isIn) => ({ json: {}, ...stale(isIn) }) };
const judged: Partial<Expected> = {
  params: ofKompas,
  sent: (_, __, isIn) => ({ json: { criteria: ['C-04'], reasons: 'Niet leesbaar.' }, ...stale(isIn) }),
};
const ofBakenCertificate = (_: Subject, { certified }: World) => certified;
const apiCertificate = '/api/v1/organisations/:orgId/certificates/:certificateId';
/** A quality certificate as it is typed. */
const aLabel = { code: 'qfor', number: '12', fromOn: '2025-01-01', endsOn: '2027-12-31' };
const deciding = (json: object): Partial<Expected> => ({
  params: ofBakenCertificate,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const certificateDoors: Expected[] = [
  page(`POST ${apiCertificate}/suspension`, ['decider'], deciding({ criteria: ['C-06'], reasons: 'Zo is het.' })),
  page(`POST ${apiCertificate}/restoration`, [], deciding({ reasons: 'Zo is het.' })),
  page(`POST ${apiCertificate}/withdrawal`, ['decider'], deciding({ criteria: ['C-06'], reasons: 'Zo is het.' })),
  page(`POST ${apiCertificate}/termination`, ['otherManager'], deciding({})),
  // A quality certificate stands on a mandate, and no certificate of CERTO.
  page(`POST ${apiCertificate}/label`, [], deciding(aLabel)),
  page('GET /certificates', ['selectionOfficer', ...open('certo', 'mandates', 'managers', 'serviceManagers')]),
  page('GET /certificates/:orgId/:certificateId', ['otherManager', ...open('certo')], { params: ofBakenCertificate }),
  page('GET /certificates/:orgId/:certificateId/certificate.pdf', ['otherManager', ...open('certo')], {
    params: ofBakenCertificate,
  }),
  page('POST /certificates/:orgId/:certificateId', ['otherManager', ...open('certo')], {
    params: ofBakenCertificate,
    sent: () => ({ form: { do: 'restore' } }),
  }),
];
/** What comes in by post: each body's secretariat enters and files it for its own applicants, and only those two read it. */
const ofReceived = (_: Subject, { received, applying: { kompas } }: World) => ({ ...kompas, ...received });
const secretariat: readonly Visitor[] = ['certoSecretariat'];
const onPaper: Partial<Expected> = {
  params: ofReceived,
  // The scan is none, so that nothing comes in.
  sent: () => ({ parts: { channel: 'post', receivedOn: today, kind: 'other', subject: 'Vraag' }, file: liar }),
};
const aPaperForm: Partial<Expected> = { params: ofReceived, sent: () => ({ parts: {} }) };
const pieces = '/api/v1/organisations/:orgId/pieces';
const incomingDoors: Expected[] = [
  page('GET /incoming', ['certoSecretariat', 'mandateOfficer', 'selectionOfficer']),
  ...['application', 'applications/:applicationId', 'piece'].flatMap((form) => [
    page(`GET /incoming/:orgId/${form}`, secretariat, { params: ofReceived }),
    page(`POST /incoming/:orgId/${form}`, secretariat, aPaperForm),
  ]),
  page('GET /letters/:orgId', ['manager', ...open('certo')], { params: ofReceived }),
  page('GET /letters/:orgId/pieces/:pieceId/scan', ['manager', ...open('certo')], { params: ofReceived }),
  page('POST /api/v1/organisations/:orgId/paper-applications', secretariat, onPaper),
  page(`POST ${apiApplications}/:applicationId/paper-completion`, secretariat, onPaper),
  page(`POST ${pieces}`, secretariat, onPaper),
  page(`GET ${pieces}`, ['manager', ...open('certo')], { params: ofReceived }),
  page(`GET ${pieces}/:pieceId/content`, ['manager', ...open('certo')], { params: ofReceived }),
];
/** The level of a federal service: its manager chooses, and BOSA's officers judge. Beemd has no application. */
const levelDoors: Expected[] = [
  page('GET /applications', ['selectionOfficer']),
  page('GET /certificate/level', []),
  page('POST /certificate/level', [], { sent: emptyForm }),
  page(`POST ${apiApplications}/:applicationId/level`, [], {
    params: ofKompas,
    sent: () => ({ json: { level: 'client' } }),
  }),
];
const mandateParts = ['experience', 'vision', 'coaching', 'label'];
const setOut = (json: object): Partial<Expected> => ({
  params: ofBoog,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
/** The mandate of a career centre: its manager prepares, VDAB's officer judges. */
const mandateDoors: Expected[] = [
  page(`POST ${apiApplications}/:applicationId/experience`, ['centreManager'], {
    ...setOut({ since: '2020-01-01', hours: 10, text: 'Begeleiding van werkenden.' }),
  }),
  page(`POST ${apiApplications}/:applicationId/vision`, ['centreManager'], setOut({ text: 'Onze visie.' })),
  page(`POST ${apiApplications}/:applicationId/coaching`, ['centreManager'], setOut({ text: 'Elke maand overleg.' })),
  page(`POST ${apiApplications}/:applicationId/label`, ['centreManager'], setOut(aLabel)),
];
/** A finding and an appeal of Baken, on its certificate; and a departure from Baken. */
const ofBakenFinding = (_: Subject, { found }: World) => found;
const ofBakenAppeal = (_: Subject, { appealed }: World) => appealed;
const leavingBaken = (_: Subject, { baken, people }: World) => ({
  orgId: baken.id,
  personId: people.otherConsultant.id,
});
/** Nobody of Baken signed the code for its certificate. */
const bakenGap = (_: Subject, { baken, certified }: World) => ({
  ...certified,
  condition: 'code-signed',
  aboutId: baken.id,
});
const apiFinding = '/api/v1/organisations/:orgId/findings/:findingId';
const apiAppeals = '/api/v1/organisations/:orgId/appeals';
const onFinding = (json: object): Partial<Expected> => ({
  params: ofBakenFinding,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const onAppeal = (json: object): Partial<Expected> => ({
  params: ofBakenAppeal,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const reasons = { reasons: 'Zo is het.' };
/** What is found and contested at the other bodies: for its holder and that body, and for nobody else. */
const atOtherBodies = (['mandate', 'level'] as const).flatMap((body): Expected[] => {
  const [manager, officer]: readonly [Visitor, Visitor] =
    body === 'mandate' ? ['centreManager', 'mandateOfficer'] : ['serviceManager', 'selectionOfficer'];
  const concerned = [manager, officer];
  const on = (_: Subject, { elsewhere }: World) => {
    const { certificateId, found, appealed } = elsewhere[body];
    return { certificateId, ...found, ...appealed };
  };
  const sending = (json: object): Partial<Expected> => ({
    params: on,
    sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
  });
  return [
    page('GET /findings/:orgId/:findingId', concerned, { params: on }),
    page(`GET ${apiFinding}`, concerned, { params: on }),
    page(`GET ${apiCertificate}/entitlement`, concerned, { params: on }),
    page(`POST ${apiFinding}/answer`, [manager], sending({ text: 'Zo is het.' })),
    page(`POST ${apiFinding}/extension`, [officer], sending({ text: 'Zo is het.' })),
    page('GET /appeals/:orgId/:appealId', concerned, { params: on }),
    page(`GET ${apiAppeals}/:appealId`, concerned, { params: on }),
    page(`POST ${apiAppeals}/:appealId/upholding`, [officer], sending(reasons)),
    page(`POST ${apiAppeals}/:appealId/annulment`, [officer], sending(reasons)),
  ];
});
/** A survey of Kompas, whose letter to the citizen `live` was not answered. */
const ofSurvey = (_: Subject, { surveyed }: World) => surveyed;
const ofKompasAndCerto: readonly Visitor[] = ['manager', ...open('certo')];
const whoAsks: readonly Visitor[] = ['manager', 'certoSecretariat'];
const apiSurveyed = '/api/v1/organisations/:orgId';
/** The quality of Kompas: for itself and CERTO; another office, a centre and another body find nothing. */
const qualityDoors: Expected[] = [
  page('GET /quality', [...open('managers', 'serviceManagers', 'certo', 'mandates'), 'selectionOfficer']),
  page('GET /quality/:orgId', ofKompasAndCerto, { params: ofSurvey }),
  page('POST /quality/:orgId', ['certoSecretariat'], { params: ofSurvey, sent: emptyForm }),
  page(`GET ${apiSurveyed}/quality`, ofKompasAndCerto, { params: ofSurvey }),
  page(`POST ${apiSurveyed}/reviews`, ['certoSecretariat'], {
    params: ofSurvey,
    // Without reasons nothing is recorded; in earnest for who may not.
    sent: (_, __, isIn) => ({ json: { conclusion: 'continues', text: isIn ? '' : 'Het loopt goed.' } }),
  }),
];
const surveyDoors: Expected[] = [
  page('GET /s/:link', 'anyone', { params: () => ({ link: 'abcd' }) }),
  page('POST /s/:link', 'anyone', { params: () => ({ link: 'abcd' }), sent: emptyForm }),
  page('GET /survey', 'anyone'),
  page('POST /survey', 'anyone', { sent: emptyForm }),
  page('GET /survey/thanks', 'anyone'),
  page('GET /s/:link/stop', 'anyone', { params: () => ({ link: 'abcd' }) }),
  page('POST /s/:link/stop', 'anyone', { params: () => ({ link: 'abcd' }), sent: emptyForm }),
  page('POST /api/v1/surveys/:link/wish', 'anyone', {
    params: () => ({ link: 'abcd' }),
    sent: () => ({ json: { wants: 'no-more' } }),
  }),
  page('GET /api/v1/surveys/:link', 'anyone', { params: () => ({ link: 'abcd' }) }),
  page('POST /api/v1/surveys/:link/answer', 'anyone', {
    ...{ params: () => ({ link: 'abcd' }), sent: () => ({ json: { answers: {} } }) },
  }),
  page('GET /surveys', open('managers', 'certo', 'mandates')),
  page('GET /surveys/:orgId', ofKompasAndCerto, { params: ofSurvey }),
  page('GET /surveys/paper', ['certoSecretariat', 'mandateOfficer']),
  page('POST /surveys/paper', ['certoSecretariat', 'mandateOfficer'], { sent: emptyForm }),
  page('GET /surveys/:orgId/rounds/new', whoAsks, { params: ofSurvey }),
  page('POST /surveys/:orgId/rounds/new', whoAsks, { params: ofSurvey, sent: emptyForm }),
  page('GET /surveys/:orgId/rounds/:roundId/letters', ['certoSecretariat'], { params: ofSurvey }),
  page('GET /survey-letters', ['secretariat']),
  page('GET /survey-letters/:orgId/:invitationId', ['secretariat'], { params: ofSurvey }),
  page('POST /survey-letters/:orgId/:invitationId', ['secretariat'], { params: ofSurvey, sent: emptyForm, acts: true }),
  page(`GET ${apiSurveyed}/survey-results`, ofKompasAndCerto, { params: ofSurvey }),
  page(`POST ${apiSurveyed}/survey-rounds`, whoAsks, {
    params: ofSurvey,
    sent: () => ({
      json: {
        ...{ questionnaire: 'survey-outplacement-employer/2014-09-01', fromOn: today, endsOn: tomorrow },
        addresses: [{ email: 'firma@example.org', language: 'nl' }],
      },
    }),
  }),
  page(`POST ${apiSurveyed}/survey-invitations/:id/print`, ['secretariat'], {
    params: (_, { surveyed: { orgId, invitationId } }) => ({ orgId, id: invitationId }),
    sent: (_, __, isIn) => stale(isIn),
  }),
  page('POST /api/v1/survey-answers', ['certoSecretariat'], {
    sent: (_, { house, surveyed }) => ({
      json: { code: secretOf(house.keys, surveyed.invitationId, 'paper'), answers: {} },
    }),
  }),
];
/** A draw from the files of Boog, for everybody to read; VDAB's officers draw, and Boog registers its guidances. */
const ofDraw = (_: Subject, { drawn }: World) => ({ ...drawn, id: drawn.drawId });
const apiOfCentre = '/api/v1/organisations/:orgId';
const atBoog = (json: object = {}): Partial<Expected> => ({
  params: ofDraw,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const bareAtBoog: Partial<Expected> = { params: ofDraw, sent: (_, __, isIn) => stale(isIn) };
const drawDoors: Expected[] = [
  page('GET /draws', 'anyone'),
  page('GET /draws/recompute.mjs', 'anyone'),
  page('GET /draws/:drawId', 'anyone', { params: ofDraw }),
  page('GET /api/v1/draws', 'anyone'),
  page('GET /api/v1/draws/:id', 'anyone', { params: ofDraw }),
  page(`POST ${apiOfCentre}/draws`, ['mandateOfficer'], {
    ...atBoog({ subject: 'guidance-files', fromOn: tomorrow, endsOn: today, size: 2 }),
  }),
  ...['abandonment', 'list', 'drawing'].map((step) =>
    page(`POST ${apiOfCentre}/draws/:drawId/${step}`, ['mandateOfficer'], bareAtBoog),
  ),
  page(`GET ${apiOfCentre}/guidances`, ['centreManager', 'mandateOfficer'], { params: ofDraw }),
  page(`POST ${apiOfCentre}/guidances`, ['centreManager'], {
    params: ofDraw,
    sent: (_, { people }) => ({ json: { cheque: 1, coachId: people.centreManager.id, startsOn: tomorrow } }),
  }),
  page(`POST ${apiOfCentre}/guidances/:guidanceId/end`, ['centreManager'], atBoog({ endedOn: tomorrow, sessions: 3 })),
];
/** The cell that Kompas guides; what was counted of it only CERTO reads. */
const ofCell = (_: Subject, { celled }: World) => celled;
const counted = { guided: 1, atWork: 1, notAvailable: 0, other: 0 };
const programmes = '/api/v1/citizens/:citizenId/programmes';
const attendances = '/api/v1/citizens/:citizenId/attendances/:attendanceId';
const guidanceIds = ({ programmeId, attendanceId }: Subject) => ({ programmeId, attendanceId });
const atOurOffice = ({ sessionId }: Subject, { kompas }: World) => ({ orgId: kompas.id, sessionId });
const ofSession = ({ sessionId }: Subject) => ({ sessionId });
const ours: readonly Visitor[] = ['consultant', 'colleague'];
/** A session that ends before it begins. */
const impossible = ({ people }: World) => ({
  ...{ form: 'individual', service: 'interview', consultantId: people.consultant.id, placeKind: 'video' },
  ...{ startsAt: '2026-04-01T10:00:00Z', endsAt: '2026-04-01T09:00:00Z' },
});
const guidanceRoutes: Expected[] = [
  file(`GET ${programmes}`, ['own', 'office']),
  file(`POST ${programmes}`, ['office'], {
    sent: ({ documentId }, { people }) => ({
      json: { workerId: documentId, consultantId: people.consultant.id, startsOn: '2026-01-05' },
    }),
  }),
  file(`POST ${programmes}/:programmeId/interruption`, ['line'], {
    params: guidanceIds,
    sent: () => ({ json: { on: tomorrow, jobStartedOn: tomorrow } }),
  }),
  file(`POST ${programmes}/:programmeId/resumption`, ['line'], {
    params: guidanceIds,
    sent: (_, __, isIn) => ({ json: { jobLostOn: today, askedOn: today, resumedOn: today }, ...stale(isIn) }),
  }),
  file(`POST ${programmes}/:programmeId/end`, ['line'], {
    params: guidanceIds,
    sent: ({ stepId }) => ({ json: { stepId, endedOn: tomorrow, outcome: 'completed' } }),
  }),
  file('POST /api/v1/citizens/:citizenId/attendances', ['line'], {
    sent: ({ programmeId, sessionId }) => ({ json: { programmeId, sessionId } }),
  }),
  file(`POST ${attendances}/cancellation`, ['line'], {
    params: guidanceIds,
    sent: (_, __, isIn) => stale(isIn),
  }),
  file(`POST ${attendances}/minutes`, ['line'], { params: guidanceIds, sent: () => ({ json: { minutes: 1440 } }) }),
  file(`POST ${attendances}/answer`, ['own', 'line'], {
    params: guidanceIds,
    sent: () => ({ json: { minutes: 1440 } }),
  }),
  file('GET /files/:citizenId/programme', ['office'], { shows: ['name'] }),
  file('POST /files/:citizenId/programme', ['line'], {
    query: '?step=end',
    sent: emptyForm,
    shows: ['name'],
  }),
  page('GET /me/programme', open('citizens')),
  page('POST /me/programme/:attendanceId', ['owner'], {
    params: guidanceIds,
    sent: () => ({ form: { minutes: '1440' } }),
  }),
  page('GET /sessions', open('consultants')),
  page('GET /sessions/new', open('consultants')),
  page('POST /sessions/new', open('consultants'), { sent: emptyForm }),
  page('GET /sessions/:sessionId', ours, { params: ofSession }),
  page('POST /sessions/:sessionId', ours, { params: ofSession, query: '?step=change', sent: emptyForm }),
  file('POST /sessions/:sessionId/participants/:citizenId/:attendanceId', ['line'], {
    params: (subject) => ({ ...ofSession(subject), ...guidanceIds(subject) }),
    sent: () => ({ form: { do: 'note', minutes: '1440' } }),
  }),
  page('GET /hours', open('consultants')),
  page('GET /api/v1/organisations/:orgId/sessions', ours, { params: atOurOffice }),
  page('GET /api/v1/organisations/:orgId/hours', ours, { params: atOurOffice }),
  page('POST /api/v1/organisations/:orgId/sessions', ours, {
    params: atOurOffice,
    sent: (_, world) => ({ json: impossible(world) }),
  }),
  page('PUT /api/v1/organisations/:orgId/sessions/:sessionId', ours, {
    params: atOurOffice,
    sent: (_, world, isIn) => ({ json: impossible(world), ...stale(isIn) }),
  }),
  page('POST /api/v1/organisations/:orgId/sessions/:sessionId/cancellation', ours, {
    params: atOurOffice,
    sent: (_, __, isIn) => stale(isIn),
  }),
];

const cellDoors: Expected[] = [
  page('GET /employment-cells', open('officeManagers', 'certo')),
  page('GET /employment-cells/new', ['certoSecretariat']),
  page('POST /employment-cells/new', ['certoSecretariat'], { sent: emptyForm }),
  page('GET /employment-cells/:orgId/:cellId', ofKompasAndCerto, { params: ofCell }),
  page('POST /employment-cells/:orgId/:cellId', whoAsks, {
    params: ofCell,
    sent: () => ({ form: { do: 'close' } }),
  }),
  page(`GET ${apiSurveyed}/employment-cells`, ofKompasAndCerto, { params: ofCell }),
  page('GET /api/v1/employment-cell-outcomes', open('certo'), { query: '?from=2026-01-01&until=2027-01-01' }),
  page(`POST ${apiSurveyed}/employment-cells`, ['certoSecretariat'], {
    params: ofCell,
    sent: () => ({ json: { companyNumber: '0403.019.261', companyName: 'Alfa', startedOn: tomorrow } }),
  }),
  page(`POST ${apiSurveyed}/employment-cells/:cellId/count`, ['manager'], {
    params: ofCell,
    sent: (_, __, isIn) => ({ json: counted, ...stale(isIn) }),
  }),
  page(`POST ${apiSurveyed}/employment-cells/:cellId/received-count`, ['certoSecretariat'], {
    params: ofCell,
    sent: (_, __, isIn) => ({ json: { ...counted, channel: 'post', receivedOn: today }, ...stale(isIn) }),
  }),
  page(`POST ${apiSurveyed}/employment-cells/:cellId/renewed-question`, ['certoSecretariat'], {
    params: ofCell,
    sent: (_, __, isIn) => ({ json: { reasons: 'Er ontbreekt iemand.' }, ...stale(isIn) }),
  }),
  page(`POST ${apiSurveyed}/employment-cells/:cellId/closing`, ['certoSecretariat'], {
    params: ofCell,
    sent: (_, __, isIn) => ({ json: { reasons: 'Toch niet begeleid.' }, ...stale(isIn) }),
  }),
];
/** What Kompas agreed with Alfa; Baken, the centre and another employer find nothing. */
const ofAgreed = (_: Subject, { agreed }: World) => ({ ...agreed });
const ofProposed = (_: Subject, { agreed }: World) => ({ ...agreed, agreementId: agreed.proposedId });
const soldBy: readonly Visitor[] = ['manager', 'consultant', 'colleague'];
const bothParties: readonly Visitor[] = [...soldBy, 'employer'];
const sellers: readonly Visitor[] = ['manager'];
const atAgreed = (json: object = {}): Partial<Expected> => ({
  params: ofAgreed,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const agreedPage = '/agreements/:orgId/:agreementId';
const agreedWorkerPage = '/agreed-workers/:orgId/:workerId';
const aWorker = { givenName: 'Bo', familyName: 'Nieuw', birthOn: '1980-01-01', notifiedOn: tomorrow, by: 'notice' };
const agreementDoors: Expected[] = [
  page('GET /services', open('officeManagers')),
  page('POST /services', open('officeManagers'), { sent: emptyForm }),
  page('GET /services/packages/new', open('officeManagers')),
  page('POST /services/packages/new', open('officeManagers'), { sent: emptyForm }),
  page('GET /agreements', [...open('officeManagers', 'consultants'), 'employer', 'otherEmployer']),
  page('GET /agreements/new', open('officeManagers')),
  page('POST /agreements/new', open('officeManagers'), { sent: emptyForm }),
  page(`GET ${agreedPage}`, bothParties, { params: ofAgreed, shows: ['agreed'] }),
  page(`POST ${agreedPage}`, ['manager', 'employer'], {
    params: ofProposed,
    sent: () => ({ form: { do: 'enter-agreed' } }),
  }),
  page(`GET ${agreedPage}/workers/new`, ['manager', 'employer'], { params: ofAgreed }),
  page(`POST ${agreedPage}/workers/new`, ['manager', 'employer'], { params: ofAgreed, sent: emptyForm }),
  page(`GET ${agreedWorkerPage}`, bothParties, { params: ofAgreed }),
  page(`POST ${agreedWorkerPage}`, bothParties, { params: ofAgreed, sent: () => ({ form: { do: 'note-event' } }) }),
  page(`GET ${agreedWorkerPage}/calendar`, bothParties, { params: ofAgreed }),
  page(`GET ${agreedWorkerPage}/letters/:letter`, bothParties, {
    params: (subject, world) => ({ ...ofAgreed(subject, world), letter: 'offer' }),
  }),
  page(`GET ${agreedWorkerPage}/attestation`, ['consultant', 'colleague'], { params: ofAgreed, shows: ['agreed'] }),
  page(`POST ${agreedWorkerPage}/attestation`, ['consultant', 'colleague'], { params: ofAgreed, sent: emptyForm }),
  page('GET /api/v1/outplacement/services', 'anyone'),
  page(`GET ${apiSurveyed}/offering`, soldBy, { params: ofAgreed }),
  page(`POST ${apiSurveyed}/own-services`, sellers, {
    params: ofAgreed,
    sent: (_, __, isIn) => ({ json: isIn ? { name: '' } : { name: 'Yoga' } }),
  }),
  page(`POST ${apiSurveyed}/own-services/:serviceId/stop`, sellers, atAgreed()),
  page(`POST ${apiSurveyed}/packages`, sellers, {
    params: ofAgreed,
    sent: () => ({ json: { name: 'Gratis', form: 'group', minutes: 60, priceCents: 0 } }),
  }),
  page(`POST ${apiSurveyed}/packages/:packageId/stop`, sellers, atAgreed()),
  page('GET /api/v1/agreements', [...open('managers', 'consultants', 'serviceManagers'), 'employer', 'otherEmployer']),
  page(`POST ${apiSurveyed}/agreements`, sellers, {
    params: ofAgreed,
    sent: (_, { agreed: { packageId } }) => ({
      json: {
        ...{ companyNumber: '0403.019.261', employer: 'Alfa', kind: 'individual', packageId },
        billing: [{ at: 'end', share: 99 }],
      },
    }),
  }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/consent`, ['employer'], { ...atAgreed(), params: ofProposed }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/signed-paper`, sellers, {
    ...atAgreed({ signedOn: today }),
    params: ofProposed,
  }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/refusal`, ['employer'], { ...atAgreed(), params: ofProposed }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/withdrawal`, sellers, { ...atAgreed(), params: ofProposed }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/end`, sellers, atAgreed()),
  page(`GET ${apiSurveyed}/agreements/:agreementId/workers`, bothParties, { params: ofAgreed, shows: ['agreed'] }),
  page(`POST ${apiSurveyed}/agreements/:agreementId/workers`, ['manager', 'employer'], {
    ...atAgreed({ workers: [{ ...aWorker, inServiceSince: '2010-01-01' }] }),
  }),
  page(`POST ${apiSurveyed}/agreed-workers/:workerId/events`, bothParties, atAgreed({ event: 'offer', on: tomorrow })),
  page(`POST ${apiSurveyed}/agreed-workers/:workerId/attestation`, ['consultant', 'colleague'], {
    ...atAgreed({ startsOn: today, endsOn: tomorrow }),
  }),
  page(`POST ${apiSurveyed}/agreed-workers/:workerId/removal`, sellers, atAgreed()),
];
/** A file check of Boog whose files are there and were not looked at; asking and answering need no login. */
const ofCentre: readonly Visitor[] = ['centreManager', 'mandateOfficer'];
const officer: readonly Visitor[] = ['mandateOfficer'];
const centre: readonly Visitor[] = ['centreManager'];
const centreForm: Partial<Expected> = { params: ofDraw, sent: emptyForm };
const apiCheck = `${apiOfCentre}/file-checks/:checkId`;
const apiChecked = `${apiCheck}/guidances/:guidanceId`;
/** In earnest for who is kept out, and at a version that nothing has for who is let in: all of these are open to nobody else. */
const checkDoors: Expected[] = [
  page('GET /q/:link', 'anyone', { params: () => ({ link: 'abcd' }) }),
  page('POST /q/:link', 'anyone', { params: () => ({ link: 'abcd' }), sent: emptyForm }),
  page('GET /api/v1/check-questions/:link', 'anyone', { params: () => ({ link: 'abcd' }) }),
  page('POST /api/v1/check-questions/:link/answer', 'anyone', {
    ...{ params: () => ({ link: 'abcd' }), sent: () => ({ json: { isSatisfied: true } }) },
  }),
  page('GET /guidances', centre),
  page('POST /guidances', centre, { sent: emptyForm }),
  page('GET /guidances/:guidanceId', centre, { params: ofDraw }),
  page('POST /guidances/:guidanceId', centre, centreForm),
  page('GET /checks', open('managers', 'serviceManagers', 'mandates')),
  page('GET /checks/draws/new', officer),
  page('POST /checks/draws/new', officer, { sent: emptyForm }),
  page('GET /checks/draws/:orgId/:drawId', officer, { params: ofDraw }),
  page('POST /checks/draws/:orgId/:drawId', officer, { params: ofDraw, sent: () => ({ form: { do: 'reveal' } }) }),
  page('GET /checks/:orgId/:checkId', ofCentre, { params: ofDraw }),
  page('POST /checks/:orgId/:checkId', ofCentre, { params: ofDraw, sent: () => ({ form: { do: 'send' } }) }),
  page('GET /checks/:orgId/:checkId/files/:guidanceId', ofCentre, { params: ofDraw }),
  page('POST /checks/:orgId/:checkId/files/:guidanceId', ofCentre, {
    params: ofDraw,
    sent: () => ({ form: { do: 'judge' } }),
  }),
  // Nobody has replied yet.
  page('GET /checks/:orgId/:checkId/documents/:fileId', [], { params: ofDraw }),
  page(`GET ${apiCheck}`, ofCentre, { params: ofDraw }),
  // The draw was not made yet.
  page(`POST ${apiOfCentre}/file-checks`, officer, {
    params: ofDraw,
    sent: (_, { drawn }) => ({ json: { drawId: drawn.drawId } }),
  }),
  page(`POST ${apiCheck}/delivery`, [], { params: ofDraw, sent: () => ({ json: { text: 'x' } }) }),
  page(`POST ${apiCheck}/reply`, [], { params: ofDraw, sent: () => ({ json: { text: 'x' } }) }),
  page(`POST ${apiCheck}/findings`, officer, { params: ofDraw }),
  page(`POST ${apiCheck}/decision`, [], { params: ofDraw, sent: () => ({ json: { measure: 'none', text: 'x' } }) }),
  page(`POST ${apiChecked}/contact`, centre, {
    params: ofDraw,
    sent: () => ({ json: { name: '', email: '', phone: '', language: 'nl', consentedOn: today } }),
  }),
  page(`POST ${apiChecked}/judgement`, officer, { params: ofDraw, sent: () => ({ json: { items: [] } }) }),
  page(`POST ${apiChecked}/question`, officer, { params: ofDraw }),
  page(`POST ${apiChecked}/answer`, officer, { params: ofDraw, sent: () => ({ json: { isSatisfied: true } }) }),
];
/** The follow-up of Boog: VDAB's officers record, the centre reads. No information mail was sent yet. */
const followUpDoors: Expected[] = [
  page('GET /follow-up/:orgId', ofCentre, { params: ofDraw }),
  page('POST /follow-up/:orgId', officer, centreForm),
  page('GET /info-mails/new', officer),
  page('POST /info-mails/new', officer, { sent: emptyForm }),
  page('GET /info-mails/:informationId', [], { params: (_, { drawn }) => ({ informationId: drawn.fileId }) }),
  page(`GET ${apiOfCentre}/follow-up`, ofCentre, { params: ofDraw, query: '?from=2026-01-01&until=2026-12-31' }),
  page(`POST ${apiOfCentre}/follow-ups`, officer, {
    params: ofDraw,
    sent: () => ({ json: { what: 'visit', doneOn: tomorrow, text: 'x' } }),
  }),
  page(`POST ${apiOfCentre}/information`, officer, {
    params: (_, { people }) => ({ orgId: people.mandateOfficer.orgId ?? '' }),
    sent: () => ({ json: { words: [] } }),
  }),
];
const findingDoors: Expected[] = [
  page('GET /findings', ['selectionOfficer', ...open('certo', 'mandates', 'managers', 'serviceManagers')]),
  page('GET /findings/:orgId/:findingId', ['otherManager', ...open('certo')], { params: ofBakenFinding }),
  page('POST /findings/:orgId/:findingId', ['otherManager', ...open('certo')], {
    params: ofBakenFinding,
    sent: () => ({ form: { do: 'extend' } }),
  }),
  page('GET /findings/:orgId/certificates/:certificateId/:condition/:aboutId', ['certoSecretariat', 'evaluator'], {
    params: bakenGap,
  }),
  page('POST /findings/:orgId/certificates/:certificateId/:condition/:aboutId', ['certoSecretariat', 'evaluator'], {
    params: bakenGap,
    sent: emptyForm,
  }),
  page(`GET ${apiCertificate}/entitlement`, ['otherManager', ...open('certo')], { params: ofBakenCertificate }),
  page(`GET ${apiCertificate}/plan`, ['otherManager', 'decider'], { params: ofBakenCertificate }),
  page(`GET ${apiFinding}`, ['otherManager', ...open('certo')], { params: ofBakenFinding }),
  page(`POST ${apiCertificate}/findings`, ['certoSecretariat', 'evaluator'], {
    params: ofBakenCertificate,
    sent: (_, { baken }, isIn) => ({
      json: { condition: 'code-signed', about: baken.id, text: 'Niet ondertekend.' },
      ...stale(isIn),
    }),
  }),
  page(`POST ${apiFinding}/answer`, ['otherManager'], onFinding({ text: 'Zo is het.' })),
  page(`POST ${apiFinding}/extension`, ['certoSecretariat', 'evaluator'], onFinding({ text: 'Zo is het.' })),
  page(`POST ${apiFinding}/mending`, ['certoSecretariat', 'evaluator'], onFinding({ text: 'Zo is het.' })),
  page(`POST ${apiFinding}/closing`, ['decider'], onFinding({ text: 'Zo is het.' })),
  // Its term still runs.
  page(`POST ${apiFinding}/consequence`, [], {
    params: ofBakenFinding,
    sent: (_, { certified }) => ({
      json: { ...certified, consequence: 'suspended', criteria: ['C-04'], ...reasons, heardOn: null },
    }),
  }),
  page('GET /staff/:personId/departure', ['otherManager'], { params: leavingBaken }),
  page('POST /staff/:personId/departure', ['otherManager'], { params: leavingBaken, sent: emptyForm }),
  page('GET /api/v1/organisations/:orgId/staff/:personId/departure', ['otherManager'], { params: leavingBaken }),
  page('POST /api/v1/organisations/:orgId/staff/:personId/departure', ['otherManager'], {
    params: leavingBaken,
    sent: () => ({ json: { lastDay: today } }),
  }),
  page('GET /appeals', ['selectionOfficer', ...open('certo', 'mandates', 'managers', 'serviceManagers')]),
  page('GET /appeals/new/:recordId', ['otherManager'], { params: (_, { refused }) => ({ recordId: refused }) }),
  page('POST /appeals/new/:recordId', ['otherManager'], {
    params: (_, { refused }) => ({ recordId: refused }),
    sent: emptyForm,
  }),
  page('GET /appeals/:orgId/:appealId', ['otherManager', ...open('certo')], { params: ofBakenAppeal }),
  page('POST /appeals/:orgId/:appealId', ['otherManager', ...open('certo')], {
    params: ofBakenAppeal,
    sent: () => ({ form: { do: 'annul' } }),
  }),
  page(`GET ${apiAppeals}/:appealId`, ['otherManager', ...open('certo')], { params: ofBakenAppeal }),
  page(`POST ${apiAppeals}`, ['otherManager'], {
    params: (_, { baken }) => ({ orgId: baken.id }),
    sent: (_, { refused }, isIn) => ({ json: { recordId: refused, text: 'Zo is het niet.' }, ...stale(isIn) }),
  }),
  page(`POST ${apiAppeals}/:appealId/admission`, [], onAppeal({})),
  page(`POST ${apiAppeals}/:appealId/excuse`, [], onAppeal(reasons)),
  page(`POST ${apiAppeals}/:appealId/dismissal`, [], onAppeal(reasons)),
  page(`POST ${apiAppeals}/:appealId/upholding`, ['decider'], onAppeal(reasons)),
  page(`POST ${apiAppeals}/:appealId/annulment`, ['decider'], onAppeal(reasons)),
  page(`POST ${apiAppeals}/:appealId/retraction`, ['otherManager'], onAppeal({})),
];
const applicationDoors: Expected[] = [
  page('GET /certificate', open('managers', 'serviceManagers')),
  page('POST /certificate', open('managers', 'serviceManagers'), {
    sent: (_, { applying }) => ({ form: { do: 'hand-in', applicationId: applying.kompas.applicationId } }),
  }),
  page('GET /certificate/people', open('managers')),
  ...['declaration', 'code'].map((part) => page(`GET /certificate/${part}`, open('officeManagers'))),
  page('POST /certificate/declaration', open('officeManagers'), { sent: emptyForm, acts: true }),
  page('POST /certificate/code', open('officeManagers'), { sent: emptyForm }),
  ...mandateParts.flatMap((part) => [
    page(`GET /certificate/${part}`, ['centreManager']),
    page(`POST /certificate/${part}`, ['centreManager'], { sent: emptyForm }),
  ]),
  page('POST /certificate/people', open('managers'), {
    sent: ({ citizenId }) => ({ form: { consultants: citizenId } }),
  }),
  page('GET /certificate/applications/:applicationId', ['manager'], { params: ofKompas }),
  page('GET /applications/:orgId/:applicationId', open('certo'), { params: ofKompas }),
  page('POST /applications/:orgId/:applicationId', open('certo'), {
    params: ofKompas,
    sent: () => ({ form: { do: 'grant' } }),
  }),
  page(`GET ${apiApplications}/:applicationId`, ['manager', ...open('certo')], { params: ofKompas }),
  page(`POST ${apiApplications}`, ['manager'], { params: ofKompas, sent: () => ({ json: {} }) }),
  page(`POST ${apiApplications}/:applicationId/declaration`, ['manager'], prepared),
  page(`POST ${apiApplications}/:applicationId/code`, ['manager'], {
    params: ofKompas,
    sent: (_, __, isIn) => ({ json: { codeVersion: '2014-09-01' }, ...stale(isIn) }),
  }),
  page(`POST ${apiApplications}/:applicationId/people`, ['manager'], {
    params: ofKompas,
    sent: (_, { people }, isIn) => ({ json: { consultants: [people.consultant.id], mlpPeople: [] }, ...stale(isIn) }),
  }),
  page(`POST ${apiApplications}/:applicationId/filing`, ['manager'], prepared),
  page(`POST ${apiApplications}/:applicationId/withdrawal`, ['manager'], prepared),
  page(`POST ${apiApplications}/:applicationId/dismissal`, ['certoSecretariat'], judged),
  page(`POST ${apiApplications}/:applicationId/completion`, [], judged),
  page(`POST ${apiApplications}/:applicationId/admission`, [], prepared),
  page(`POST ${apiApplications}/:applicationId/mlp`, ['partnerDesk'], {
    params: ofBaken,
    sent: (_, __, isIn) => ({ json: { accessFrom: today, trained: [] }, ...stale(isIn) }),
  }),
  page(`POST ${apiApplications}/:applicationId/proof`, ['otherManager'], {
    params: ofBaken,
    sent: (_, __, isIn) => stale(isIn),
  }),
  page(`POST ${apiApplications}/:applicationId/evaluation`, [], {
    params: ofBaken,
    sent: () => ({ json: { advice: 'positive', text: 'In orde.' } }),
  }),
  page(`POST ${apiApplications}/:applicationId/grant`, [], { params: ofBaken, sent: () => ({ json: {} }) }),
  page(`POST ${apiApplications}/:applicationId/refusal`, [], { ...judged, params: ofBaken }),
  page('GET /register', 'anyone'),
  page('GET /register.csv', 'anyone'),
  page('GET /register/:number', 'anyone', { params: () => ({ number: 'CERTO-2222-2222' }) }),
  page('GET /api/v1/register', 'anyone'),
];

/** The federal service of the world, its consultant's certificate and the check of a selection. */
const ofService = (_: Subject, { selecting }: World) => selecting;
const apiService = '/api/v1/organisations/:orgId';
const apiHolder = '/api/v1/people/:personId/track-certificates';
const apiQCheck = `${apiService}/closed-selections/:selectionId/check`;
/** A certificate from tomorrow on, and a selection that is closed tomorrow: neither is taken. */
const fromTomorrow = { track: 'selection-tests', languageRole: 'nl', startsOn: tomorrow };
const ofTomorrow = { code: 'ANG-9', closedOn: tomorrow };
const inService = (to: readonly Visitor[], json?: (world: World) => object): Partial<Expected> & { to: typeof to } => ({
  to,
  params: ofService,
  ...(json ? { sent: (_, world, isIn) => ({ json: json(world), ...stale(isIn) }) } : {}),
});
const selectionDoors: Expected[] = [
  { route: 'GET /profile', to: open('serviceManagers') },
  { route: 'POST /profile', to: open('serviceManagers'), sent: emptyForm },
  { route: 'GET /services/:orgId', ...inService(['selectionOfficer']) },
  { route: 'POST /services/:orgId', ...inService(['selectionOfficer']), sent: emptyForm, acts: true },
  { route: 'GET /people/:personId', ...inService(['selectionTrainer']) },
  { route: 'POST /people/:personId', ...inService(['selectionTrainer']), sent: emptyForm },
  { route: 'GET /q-checks', to: open('serviceManagers') },
  { route: 'GET /services/:orgId/selections', ...inService(['selectionOfficer', 'selectionChecker']) },
  {
    route: 'POST /services/:orgId/selections',
    ...inService(['selectionOfficer', 'selectionChecker']),
    sent: emptyForm,
  },
  {
    route: 'GET /services/:orgId/selections/:selectionId',
    ...inService(['serviceManager', 'selectionOfficer', 'selectionChecker']),
  },
  {
    route: 'POST /services/:orgId/selections/:selectionId',
    ...inService(['serviceManager', 'selectionChecker']),
    sent: () => ({ form: { do: 'answer' } }),
  },
  page('GET /track-certificate', 'anyone'),
  page('POST /track-certificate', 'anyone', { sent: emptyForm }),
  page('POST /api/v1/selection/certificate-check', 'anyone', { sent: () => ({ json: {} }) }),
  page('GET /api/v1/selection/services', ['selectionOfficer']),
  { route: `GET ${apiService}/entitlement`, ...inService(['serviceManager', 'selectionOfficer']) },
  {
    route: `PUT ${apiService}/selection-profile`,
    ...inService(['serviceManager'], ({ people }) => ({ languageRoles: ['nl'], proPartner: people.decider.id })),
  },
  { route: `POST ${apiService}/yearly-checks`, ...inService(['selectionOfficer'], () => ({})) },
  { route: `POST ${apiHolder}`, ...inService(['selectionTrainer'], () => fromTomorrow) },
  {
    route: `POST ${apiHolder}/:certificateId/withdrawal`,
    ...inService(['selectionTrainer'], () => ({ reason: 'Zo is het.' })),
  },
  {
    route: `GET ${apiService}/closed-selections`,
    ...inService(['serviceManager', 'selectionOfficer', 'selectionChecker']),
  },
  {
    route: `POST ${apiService}/closed-selections`,
    ...inService(['selectionOfficer'], ({ selecting: { personId } }) => ({ ...ofTomorrow, personId })),
  },
  { route: `POST ${apiQCheck}`, ...inService(['selectionChecker'], () => ({ judged: [] })) },
  { route: `POST ${apiQCheck}/answer`, ...inService(['serviceManager'], () => ({ answer: 'Zo is het.' })) },
  { route: `POST ${apiQCheck}/finish`, ...inService(['selectionChecker'], () => ({ judged: [] })) },
  {
    route: `POST ${apiQCheck}/correction`,
    ...inService(['selectionChecker'], () => ({ judged: [], reasons: 'Zo is het.' })),
  },
];

/** A change of one of CERTO's values: its own policy officers', and no other body's. */
const ofChanging = (_: Subject, { changing }: World) => changing;
const certoPolicy: readonly Visitor[] = ['certoPolicyOfficer'];
const apiChanges = '/api/v1/organisations/:orgId/value-changes';
const rewritten = { value: 5, fromOn: '2026-10-01', reasons: 'Omdat.' };
const changed = (json: object): Partial<Expected> => ({
  params: ofChanging,
  sent: (_, __, isIn) => ({ json, ...stale(isIn) }),
});
const valueDoors: Expected[] = [
  page('GET /values/new', certoPolicy, { query: '?name=certo.renewFrom' }),
  page('POST /values/new', certoPolicy, { query: '?name=certo.renewFrom', sent: emptyForm }),
  page('GET /values/:changeId', certoPolicy, { params: ofChanging }),
  page('POST /values/:changeId', certoPolicy, { params: ofChanging, sent: () => ({ form: { do: 'withdraw' } }) }),
  page('GET /values/:changeId/revision', certoPolicy, { params: ofChanging }),
  page('POST /values/:changeId/revision', certoPolicy, { params: ofChanging, sent: emptyForm }),
  page('GET /values/:changeId/effects.csv', certoPolicy, { params: ofChanging }),
  page(`GET ${apiChanges}/:changeId`, certoPolicy, { params: ofChanging }),
  page(`GET ${apiChanges}/:changeId/effects`, certoPolicy, { params: ofChanging }),
  page(`POST ${apiChanges}`, certoPolicy, {
    params: ofChanging,
    sent: () => ({ json: { ...rewritten, name: 'certo.renewFrom', fromOn: today } }),
  }),
  page(`POST ${apiChanges}/:changeId/revision`, certoPolicy, changed(rewritten)),
  page(`POST ${apiChanges}/:changeId/rehearsal`, certoPolicy, changed({})),
  // Not open to anybody before it is rehearsed: who may publish hears first that it has changed.
  page(`POST ${apiChanges}/:changeId/publication`, certoPolicy, changed({})),
  page(`POST ${apiChanges}/:changeId/withdrawal`, certoPolicy, changed({ reasons: 'Omdat.' })),
  page('GET /law', 'anyone'),
  page('GET /api/v1/values', 'anyone'),
];

/** A complaint at VDAB about Baken, which knows of it. Lodging and following need no login. */
const ofComplaint = (_: Subject, { complained }: World) => complained;
const doorkeepers: readonly Visitor[] = ['complaintsOfficer', 'otherComplaintsOfficer'];
const apiComplaints = '/api/v1/organisations/:orgId/complaints';
const atVdab = (to: readonly Visitor[], json?: object): Partial<Expected> & { to: typeof to } => ({
  to,
  params: ofComplaint,
  ...(json ? { sent: (_, __, isIn) => ({ json, ...stale(isIn) }) } : {}),
});
const anEntry = {
  ...{ door: 'vdab', topic: 'guidance', capacity: 'citizen', text: 'Zo is het.', name: 'Bina', address: 'Hier 1' },
  ...{ channel: 'phone', receivedOn: tomorrow },
};
const complaintDoors: Expected[] = [
  page('GET /complaints/new', 'anyone'),
  page('POST /complaints/new', 'anyone', { sent: () => ({ parts: {} }) }),
  page('GET /follow', 'anyone'),
  page('POST /follow', 'anyone', { sent: emptyForm }),
  page('POST /api/v1/complaints', 'anyone', { sent: () => ({ json: {} }) }),
  page('POST /api/v1/complaints/follow', 'anyone', { sent: () => ({ json: { number: 'x', code: 'x' } }) }),
  page('POST /api/v1/complaints/additions', 'anyone', {
    sent: () => ({ json: { number: 'x', code: 'x', text: 'x' } }),
  }),
  page('POST /api/v1/complaints/withdrawal', 'anyone', { sent: () => ({ json: { number: 'x', code: 'x' } }) }),
  page('GET /complaints', [...doorkeepers, ...open('managers', 'serviceManagers')]),
  page('GET /complaints/enter', [...doorkeepers, 'centreManager']),
  page('POST /complaints/enter', [...doorkeepers, 'centreManager'], { sent: () => ({ parts: {} }) }),
  { route: 'GET /complaints/:orgId/:complaintId', ...atVdab(['complaintsOfficer', 'otherManager']) },
  {
    route: 'POST /complaints/:orgId/:complaintId',
    ...atVdab(['complaintsOfficer', 'otherManager']),
    sent: () => ({ form: { do: 'extend' } }),
  },
  { route: 'GET /complaints/:orgId/:complaintId/files/:fileId', ...atVdab(['complaintsOfficer']) },
  { route: `GET ${apiComplaints}`, ...atVdab([...doorkeepers, ...open('managers', 'serviceManagers')]) },
  { route: `GET ${apiComplaints}/:complaintId`, ...atVdab(['complaintsOfficer', 'otherManager']) },
  {
    route: `POST ${apiComplaints}`,
    ...atVdab(['complaintsOfficer']),
    sent: (_, { baken }) => ({ json: { ...anEntry, aboutOrg: baken.id } }),
  },
  // Its receipt was confirmed, it is not admitted, and at this door nobody drafts for another.
  { route: `POST ${apiComplaints}/:complaintId/receipt`, ...atVdab([]) },
  { route: `POST ${apiComplaints}/:complaintId/answer`, ...atVdab([], { outcome: 'founded', text: 'x' }) },
  { route: `POST ${apiComplaints}/:complaintId/draft`, ...atVdab([], { text: 'x' }) },
  { route: `POST ${apiComplaints}/:complaintId/draft/return`, ...atVdab([], { text: 'x' }) },
  { route: `POST ${apiComplaints}/:complaintId/take-over`, ...atVdab([], { text: 'x' }) },
  {
    route: `POST ${apiComplaints}/:complaintId/admission`,
    ...atVdab(['complaintsOfficer']),
    sent: (_, __, isIn) => stale(isIn),
  },
  {
    route: `POST ${apiComplaints}/:complaintId/dismissal`,
    ...atVdab(['complaintsOfficer'], { grounds: ['no-interest'], text: 'x' }),
  },
  {
    route: `POST ${apiComplaints}/:complaintId/forwarding`,
    ...atVdab(['complaintsOfficer'], { to: 'federgon', text: 'x' }),
  },
  {
    route: `POST ${apiComplaints}/:complaintId/person`,
    ...atVdab(['complaintsOfficer']),
    sent: (_, { people }, isIn) => ({ json: { person: people.otherManager.id }, ...stale(isIn) }),
  },
  { route: `POST ${apiComplaints}/:complaintId/sharing`, ...atVdab(['complaintsOfficer'], { text: 'x' }) },
  { route: `POST ${apiComplaints}/:complaintId/reaction`, ...atVdab(['otherManager'], { text: 'x' }) },
  { route: `POST ${apiComplaints}/:complaintId/extension`, ...atVdab(['complaintsOfficer'], { text: 'x' }) },
];

/** The competence test: the consultant of Kompas sits it today; CERTO's secretariat keeps it. */
const ofExam = (_: Subject, { exam }: World) => ({ ...exam, number: '1', edition: '1', topic: 'file' });
const ofSeat = (_: Subject, { exam, kompas }: World) => ({ ...exam, orgId: kompas.id });
const examPage = (route: string, to: readonly Visitor[], more: Partial<Expected> = {}): Expected =>
  page(route, to, { params: ofExam, ...more });
const keeper = ['certoSecretariat'] as const;
const form = { sent: emptyForm } as const;
const seatForm: Partial<Expected> = {
  sent: (_, { exam }) => ({ form: { do: 'withdraw', seatId: exam.seatId } }),
};
const sends = (json: object): Partial<Expected> => ({ sent: () => ({ json }) });
const aVersion = {
  topic: 'file',
  nl: { stem: 'x', options: ['a', 'b'] },
  fr: { stem: 'x', options: ['a', 'b'] },
  correct: [],
};
const byVersion: Partial<Expected> = { sent: (_, __, isIn) => stale(isIn) };
const bankApi = '/api/v1/organisations/:orgId/exam-questions';
const attemptApi = '/api/v1/people/:personId/exam-attempts';
const seatApi = '/api/v1/organisations/:orgId/exam-seats';
const attemptAt = '/exams/attempts/:attemptId';
const examDoors: Expected[] = [
  examPage('GET /exams', open('consultants', 'managers', 'serviceManagers')),
  examPage('POST /exams', open('consultants', 'managers', 'serviceManagers'), seatForm),
  examPage('GET /exams/study', open('consultants', 'managers', 'serviceManagers')),
  examPage('GET /exams/study/:topic', open('consultants', 'managers', 'serviceManagers')),
  examPage(`GET ${attemptAt}`, ['consultant']),
  examPage(`GET ${attemptAt}/questions/:number`, ['consultant']),
  examPage(`POST ${attemptAt}/questions/:number`, ['consultant'], form),
  examPage(`POST ${attemptAt}/questions/:number/save`, ['consultant'], form),
  examPage('GET /exam-sittings', keeper),
  examPage('GET /exam-sittings/new', keeper),
  examPage('POST /exam-sittings/new', keeper, form),
  examPage('GET /exam-sittings/:sittingId', keeper),
  examPage('GET /exam-extra-time', keeper),
  examPage('POST /exam-extra-time', keeper, form),
  examPage('GET /exam-bank', keeper),
  examPage('GET /exam-bank/new', keeper),
  examPage('POST /exam-bank/new', keeper, form),
  examPage('GET /exam-bank/:questionId', keeper),
  examPage('GET /exam-bank/:questionId/edit', keeper),
  examPage('POST /exam-bank/:questionId/edit', keeper, form),
  examPage('GET /exam-bank/:questionId/key/:edition', keeper),
  examPage('POST /exam-bank/:questionId/key/:edition', keeper, form),
  examPage('GET /api/v1/exam-sittings', open('consultants', 'managers', 'serviceManagers')),
  examPage(`GET ${attemptApi}/:attemptId`, ['consultant']),
  examPage(`PUT ${attemptApi}/:attemptId/answers/:questionId`, ['consultant'], sends({ chosen: [] })),
  // Begun already, which is nobody's to do again.
  examPage(`POST ${attemptApi}`, [], {
    sent: (_, { exam, kompas }) => ({ json: { orgId: kompas.id, seatId: exam.seatId, language: 'nl' } }),
  }),
  examPage(`POST ${attemptApi}/:attemptId/hand-in`, ['consultant'], byVersion),
  examPage(`POST ${seatApi}`, ['consultant', 'colleague', 'manager'], {
    params: ofSeat,
    sent: (_, { exam }) => ({ json: { sittingId: exam.sittingId, personId: exam.personId } }),
  }),
  examPage(`POST ${seatApi}/:seatId/withdrawal`, ['consultant', 'manager'], { params: ofSeat, ...byVersion }),
  examPage('POST /api/v1/organisations/:orgId/exam-sittings', keeper, {
    ...sends({
      ...{ opensAt: '2026-03-09T10:00:00Z', closesAt: '2026-03-09T09:00:00Z', languages: ['nl'] },
      ...{ minutes: 30, questions: 1, seats: 1 },
    }),
  }),
  examPage('POST /api/v1/organisations/:orgId/exam-sittings/:sittingId/cancellation', keeper, byVersion),
  examPage('POST /api/v1/organisations/:orgId/exam-extra-time', keeper, {
    sent: (_, { exam }) => ({ json: { personId: exam.personId, reason: 'Zo is het.' } }),
  }),
  // Nobody has any that could end.
  examPage('POST /api/v1/organisations/:orgId/exam-extra-time/:accommodationId/end', [], {
    params: (_, { exam }) => ({ orgId: exam.orgId, accommodationId: exam.seatId }),
  }),
  examPage(`GET ${bankApi}`, keeper),
  examPage(`POST ${bankApi}`, keeper, sends(aVersion)),
  examPage(`POST ${bankApi}/:questionId/versions`, keeper, sends(aVersion)),
  examPage(`POST ${bankApi}/:questionId/retirement`, keeper, byVersion),
  examPage(`POST ${bankApi}/:questionId/regrading/preview`, keeper, sends({ edition: 1, correct: ['a'] })),
  examPage(`POST ${bankApi}/:questionId/regrading`, keeper, {
    ...sends({ edition: 9, correct: ['a'], reason: 'Zo is het.', attempts: [] }),
  }),
];

/** What changes something for whoever is let in; asked last, in this order. */
const acting: Expected[] = [
  examPage('POST /exams/attempts/:attemptId', ['consultant'], { ...form, acts: true }),
  examPage('POST /exam-bank/:questionId', keeper, { ...form, acts: true }),
  examPage('POST /exam-sittings/:sittingId', keeper, { ...form, acts: true }),
  page(`POST ${apiDrafts}/:draftId/cancellation`, kompasOnly, { params: waiting, sent: (_, __, isIn) => stale(isIn) }),
  page('POST /attestations/:draftId/cancellation', kompasOnly, { params: waiting, sent: emptyForm, acts: true }),
  file('POST /me/attestations/:attestationId/withdrawal', ['givenNow'], { sent: emptyForm, acts: true }),
  page('POST /auth/logout', 'anyone', { sent: emptyForm, acts: true }),
];

const pages: Expected[] = [
  page('GET /', everybody),
  page('GET /files', open('consultants', 'mediators')),
  page('POST /files', open('consultants', 'mediators'), { sent: () => ({ form: { name: 'zq' } }) }),
  page('GET /files/:citizenId', open('citizens', 'consultants', 'mediators')),
  page('GET /files/:citizenId/guidance', open('citizens', 'consultants', 'mediators')),
  page('GET /api/v1/citizens', open('consultants')),
  page('POST /api/v1/citizens/search', open('consultants', 'mediators'), { sent: () => ({ json: { name: 'zq' } }) }),
  page('GET /me/file', open('citizens')),
  page('GET /me/attestations', open('citizens')),
  page('GET /me/looks', open('citizens')),
  page('GET /me/download', open('citizens')),
  page('POST /me/download', open('citizens'), { sent: emptyForm }),
  // Empty for whoever is no citizen.
  page('GET /api/v1/me/attestations', everybody),
  page('GET /oversight/journal', open('officers')),
  page('GET /settings', open('administrators')),
  page('GET /demo/mailbox', everybody),
  // No letter of this world had anything enclosed.
  page('GET /demo/mailbox/:id.pdf', [], { params: () => ({ id: 'none' }) }),
  page('GET /demo/mailbox/:id.ics', [], { params: () => ({ id: 'none' }) }),
  page('GET /letters/:orgId/:letterId/:language.pdf', ['manager', ...open('certo')], {
    params: (_, { filed }) => filed,
  }),
  page('POST /demo/clock', everybody, { sent: emptyForm }),
  page('POST /auth/extend', everybody, { sent: emptyForm }),
];

/** Open to everybody; nothing about anybody is on them. */
const anyone: Expected[] = [
  ...['help', 'accessibility', 'privacy', 'sources', 'metrics', 'information'].map((name) =>
    page(`GET /${name}`, 'anyone'),
  ),
  ...['voucher', 'outplacement', 'complaints'].map((name) => page(`GET /information/${name}`, 'anyone')),
  page('GET /sources/*', 'anyone', { params: () => ({ '*': 'M-01' }) }),
  page('GET /health/live', 'anyone'),
  page('GET /health/ready', 'anyone'),
  page('GET /api/openapi.json', 'anyone'),
  page('GET /api/v1/me', 'anyone'),
  page('POST /api/v1/selection/level-assessment', 'anyone', { sent: () => ({ json: {} }) }),
  page('POST /api/v1/outplacement/assessment', 'anyone', { sent: () => ({ json: {} }) }),
  page('GET /outplacement', 'anyone'),
  page('POST /outplacement', 'anyone', { sent: emptyForm }),
  page('POST /outplacement/calendar', 'anyone', { sent: emptyForm }),
  page('POST /outplacement/letters/:letter', 'anyone', { params: () => ({ letter: 'offer' }), sent: emptyForm }),
  page('GET /assets/*', 'anyone', { params: () => ({ '*': 'kit.css' }) }),
  page('GET /auth/login', 'anyone'),
  page('GET /auth/callback', 'anyone'),
  page('GET /auth/capacity', 'anyone'),
  page('POST /auth/capacity', 'anyone', { sent: () => ({ form: { choice: '7' } }) }),
  page('GET /idp/interaction/:uid', 'anyone', { params: () => ({ uid: 'nothing' }) }),
  page('POST /idp/interaction/:uid', 'anyone', {
    params: () => ({ uid: 'nothing' }),
    sent: () => ({ form: { sub: 'x' } }),
  }),
  ...['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'QUERY'].flatMap((method) =>
    ['/idp/*', '/idp/auth', '/idp/auth/*'].map((url) =>
      page(`${method} ${url}`, 'anyone', { params: () => ({ '*': 'x' }) }),
    ),
  ),
];

/** Every route of the product. */
export const expectations: readonly Expected[] = [
  ...planDoors,
  ...[...stepPages, ...stepRoutes, ...documentDoors, ...tabPages, ...historyDoors, ...sectionRoutes],
  ...[
    ...writingPages,
    ...writingRoutes,
    ...attestationDoors,
    ...applicationDoors,
    ...mandateDoors,
    ...levelDoors,
    ...incomingDoors,
    ...certificateDoors,
    ...selectionDoors,
    ...valueDoors,
    ...complaintDoors,
    ...examDoors,
    ...findingDoors,
    ...surveyDoors,
    ...qualityDoors,
    ...drawDoors,
    ...cellDoors,
    ...guidanceRoutes,
    ...agreementDoors,
    ...checkDoors,
    ...followUpDoors,
    ...atOtherBodies,
    ...importDoors,
    page('GET /load', [...open('officeManagers')]),
    page('GET /api/v1/load', [...open('officeManagers')]),
    ...pages,
    ...anyone,
    ...acting,
  ],
].sort((a, b) => Number(a.acts ?? false) - Number(b.acts ?? false));

/** Whether a visitor is let through a door, in a situation of the file. */
export function isLetThrough({ ways: into, to }: Expected, visitor: Visitor, situation: Situation): boolean {
  if (to) return to === 'anyone' || to.includes(visitor);
  return (into ?? []).some((way) => opensBy(way, visitor, situation));
}
