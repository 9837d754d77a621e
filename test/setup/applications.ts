import type { Actor } from '../../src/kernel/role.ts';
import {
  admitApplication,
  codeOfConduct,
  confirmMlp,
  declareActivity,
  evaluateApplication,
  fileApplication,
  grantCertificate,
  handInProof,
  namePeople,
  signCode,
  startApplication,
} from '../../src/modules/applications/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { anOrganisation, aProfessional, type Org, type TestHouse } from './house.ts';

/** An office without a certificate, and everybody who has a part in giving it one. */
export interface Applying {
  office: Org;
  manager: Actor;
  /** Experienced, and trained in MLP. */
  ann: Actor;
  /** Experienced; nobody has confirmed an MLP training. */
  bart: Actor;
  secretariat: Actor;
  evaluator: Actor;
  decider: Actor;
  desk: Actor;
}

/** Sows an office that can apply, a certifying body and VDAB's desk. */
export async function anApplicant(house: TestHouse, name = 'Kompas'): Promise<Applying> {
  const office = await anOrganisation(house, name, 'outplacement-office', []);
  const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
  const bart = await aProfessional(house, office, 'consultant', 'Bart');
  await house.asOwner(`delete from person_fact where person_id = '${bart.id}' and fact = 'mlp-training'`);
  return {
    office,
    bart,
    manager: await aProfessional(house, office, 'office-manager', 'Mia'),
    ann: await aProfessional(house, office, 'consultant', 'Ann'),
    secretariat: await aProfessional(house, certo, 'certification-secretariat', 'Sofie'),
    evaluator: await aProfessional(house, certo, 'evaluator', 'Eva'),
    decider: await aProfessional(house, certo, 'decider', 'Dirk'),
    desk: await aProfessional(house, vdab, 'partner-desk', 'Petra'),
  };
}

/** The steps by which an application comes into being and on, each as its own command. */
export const steps = [
  'start',
  'declare',
  'sign',
  'name',
  'file',
  'admit',
  'confirm',
  'hand-in',
  'evaluate',
  'grant',
] as const;
export type StepName = (typeof steps)[number];

/** Takes an application so far, by who should; gives the outcomes of each step and the application's id. */
export async function applied(
  house: TestHouse,
  all: Applying,
  until: StepName,
  people: { consultants?: readonly Actor[]; mlpPeople?: readonly Actor[] } = {},
): Promise<{ applicationId: string; outcomes: Outcome[]; on: { orgId: string; applicationId: string } }> {
  const { office, manager, ann, bart, secretariat, evaluator, decider, desk } = all;
  const applicationId = newId();
  const on = { orgId: office.id, applicationId };
  const [consultants, mlpPeople] = [people.consultants ?? [ann], people.mlpPeople ?? [ann, bart]].map((list) =>
    list.map(({ id }) => id),
  ) as [string[], string[]];
  const today = house.clock.today();
  const does: Record<StepName, () => Promise<Outcome>> = {
    start: () => house.does(manager, startApplication, { orgId: office.id, id: applicationId }),
    declare: () => house.does(manager, declareActivity, on),
    sign: () => house.does(manager, signCode, { ...on, codeVersion: codeOfConduct }),
    name: () => house.does(manager, namePeople, { ...on, consultants, mlpPeople }),
    file: () => house.does(manager, fileApplication, on),
    admit: () => house.does(secretariat, admitApplication, on),
    confirm: () =>
      house.does(desk, confirmMlp, {
        ...on,
        accessFrom: today,
        trained: mlpPeople.map((personId) => ({ personId, on: today })),
      }),
    'hand-in': () => house.does(manager, handInProof, on),
    evaluate: () =>
      house.does(evaluator, evaluateApplication, { ...on, advice: 'positive', text: 'Alles is in orde.' }),
    grant: () => house.does(decider, grantCertificate, { ...on, certificateId: newId() }),
  };
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    outcomes.push(await does[step]());
    if (step === until) break;
  }
  return { applicationId, outcomes, on };
}
