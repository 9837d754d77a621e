import type { Actor } from '../../src/kernel/role.ts';
import {
  admitApplication,
  chooseLevel,
  evaluateApplication,
  fileApplication,
  grantCertificate,
  nameLabel,
  namePeople,
  setOutCoaching,
  setOutVision,
  showExperience,
  startApplication,
} from '../../src/modules/applications/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { anOrganisation, aProfessional, type Org, on, type TestHouse } from './house.ts';
import { aService, atClientLevel, type Selecting } from './selection.ts';

/** Three of one body, who have one role; and somebody of the other. */
export interface Officers {
  /** Evaluates. */
  first: Actor;
  /** Decides. */
  second: Actor;
  third: Actor;
}

/** A centre or a service with its manager, its body, and how it applies. */
export interface Applicant extends Officers {
  orgId: string;
  manager: Actor;
  applicationId: string;
  certificateId: string;
}

/** The outcomes that are no success: none, when everything went as it should. */
const failed = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.grounds.map(({ code }) => code)));

async function judged(
  house: TestHouse,
  applicant: Applicant,
  advice: 'positive' | 'negative',
  isGranted: boolean,
): Promise<void> {
  const { orgId, applicationId, certificateId, first, second } = applicant;
  const onIt = { orgId, applicationId };
  const wrong = failed([
    await house.does(applicant.manager, fileApplication, onIt),
    await house.does(first, admitApplication, onIt),
    await house.does(first, evaluateApplication, { ...onIt, advice, text: 'Nagekeken.' }),
    ...(isGranted ? [await house.does(second, grantCertificate, { ...onIt, certificateId })] : []),
  ]);
  if (wrong.length > 0) throw new Error(`not judged: ${wrong.join(', ')}`);
}

async function officersOf(house: TestHouse, body: Org, role: 'mandate-officer' | 'selection-officer') {
  const [first, second, third] = [
    await aProfessional(house, body, role, 'Lore'),
    await aProfessional(house, body, role, 'Yves'),
    await aProfessional(house, body, role, 'Nele'),
  ];
  return { first, second, third };
}

/** A centre whose quality certificate ends on 2026-06-30, with a mandate unless its application waits for a decision. */
export async function aCentre(
  house: TestHouse,
  { advice = 'positive', isGranted = true }: { advice?: 'positive' | 'negative'; isGranted?: boolean } = {},
): Promise<Applicant & { coach: Actor }> {
  const centre = await anOrganisation(house, 'Klaverpad', 'career-centre', []);
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
  const manager = await aProfessional(house, centre, 'office-manager', 'Saskia');
  const coach = await aProfessional(house, centre, 'consultant', 'Leen');
  const officers = await officersOf(house, vdab, 'mandate-officer');
  const applicant = { orgId: centre.id, manager, ...officers, applicationId: newId(), certificateId: newId() };
  const onIt = { orgId: centre.id, applicationId: applicant.applicationId };
  const wrong = failed([
    await house.does(manager, startApplication, { orgId: centre.id, id: applicant.applicationId }),
    await house.does(manager, showExperience, { ...onIt, since: on('2019-01-01'), hours: 10, text: 'Gesprekken.' }),
    await house.does(manager, setOutVision, { ...onIt, text: 'Van vraag naar plan.' }),
    await house.does(manager, setOutCoaching, { ...onIt, text: 'Intervisie.' }),
    await house.does(manager, nameLabel, {
      ...{ ...onIt, code: 'qfor', number: '7', fromOn: on('2024-01-01'), endsOn: on('2026-06-30') },
    }),
    await house.does(manager, namePeople, { ...onIt, consultants: [coach.id], mlpPeople: [] }),
  ]);
  if (wrong.length > 0) throw new Error(`not prepared: ${wrong.join(', ')}`);
  await judged(house, applicant, advice, isGranted);
  return { ...applicant, coach };
}

/** A service with the client level, whose one Q-check was closed on 2025-11-03. */
export async function aCertifiedService(house: TestHouse): Promise<Applicant & { selecting: Selecting }> {
  const selecting = await aService(house);
  const { service, manager } = selecting;
  await atClientLevel(house, selecting);
  const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
  const officers = await officersOf(house, bosa, 'selection-officer');
  const applicant = { orgId: service.id, manager, ...officers, applicationId: newId(), certificateId: newId() };
  const onIt = { orgId: service.id, applicationId: applicant.applicationId };
  const wrong = failed([
    await house.does(manager, startApplication, { orgId: service.id, id: applicant.applicationId }),
    await house.does(manager, chooseLevel, { ...onIt, level: 'client' }),
  ]);
  if (wrong.length > 0) throw new Error(`not prepared: ${wrong.join(', ')}`);
  await judged(house, applicant, 'positive', true);
  return { ...applicant, selecting };
}
