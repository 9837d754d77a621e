import type { z } from 'zod';
import { addDays, addMonths, addYears, type Day } from '../kernel/day.ts';
import { admitAppeal, LodgeAppeal, lodgeAppeal, OnAppeal } from '../modules/appeals/index.ts';
import {
  admitApplication,
  ConfirmMlp,
  codeOfConduct,
  confirmMlp,
  declareActivity,
  EvaluateApplication,
  Explained,
  evaluateApplication,
  fileApplication,
  GrantCertificate,
  grantCertificate,
  handInProof,
  NamePeople,
  namePeople,
  OnApplication,
  refuseCertificate,
  SignCode,
  StartApplication,
  signCode,
  startApplication,
} from '../modules/applications/index.ts';
import { DepartColleague, departColleague, findDeparturePlan } from '../modules/departures/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

/** An office that has, or had, a certificate: who applied, with whom, and the day on which it ends. */
interface Certified {
  manager: Professional;
  consultants: readonly Professional[];
  endsOn(today: Day): Day;
  /** How long before today it filed for renewal, when it did. */
  renewedBefore?: number;
}

const { sofie, noor, pieter, tom, nele, wim, lien, griet, koen, ruben, eline, lies, dries, amina, petra } = people;

/** The offices of the demo: one where all is well, one whose certificate ends this year, one whose certificate lapsed. */
const offices: readonly Certified[] = [
  { manager: sofie, consultants: [noor, pieter, tom], endsOn: (today) => addMonths(today, 14) },
  { manager: nele, consultants: [wim, lien], endsOn: (today) => addMonths(today, 7) },
  { manager: ruben, consultants: [eline], endsOn: (today) => addDays(today, -21), renewedBefore: 9 },
];

/** An office prepares its application and files it. */
async function files(
  tell: Teller,
  { manager, consultants }: Certified,
  from: Day,
): Promise<z.infer<typeof OnApplication>> {
  const who = actorOf(manager, 'office-manager');
  const orgId = manager.of.id;
  tell.at(from);
  const applicationId = tell.id();
  const on = { orgId, applicationId };
  const ids = consultants.map(({ id }) => id);
  await tell.does(who, startApplication, StartApplication, { orgId, id: applicationId });
  await tell.does(who, declareActivity, OnApplication, on);
  await tell.does(who, signCode, SignCode, { ...on, codeVersion: codeOfConduct });
  tell.at(addDays(from, 3));
  await tell.does(who, namePeople, NamePeople, { ...on, consultants: ids, mlpPeople: ids });
  await tell.does(who, fileApplication, OnApplication, on);
  return on;
}

/** The body and VDAB do their part, up to the advice of the evaluator a week before the decision. */
async function advises(
  tell: Teller,
  on: z.infer<typeof OnApplication>,
  manager: Professional,
  decidedOn: Day,
  { advice, text }: Pick<z.infer<typeof EvaluateApplication>, 'advice' | 'text'>,
): Promise<void> {
  tell.at(addDays(decidedOn, -40));
  await tell.does(actorOf(lies), admitApplication, OnApplication, on);
  const accessFrom = tell.at(addDays(decidedOn, -24));
  await tell.does(actorOf(petra), confirmMlp, ConfirmMlp, { ...on, accessFrom, trained: [] });
  tell.at(addDays(decidedOn, -20));
  await tell.does(actorOf(manager, 'office-manager'), handInProof, OnApplication, on);
  tell.at(addDays(decidedOn, -7));
  await tell.does(actorOf(dries), evaluateApplication, EvaluateApplication, {
    ...on,
    advice,
    text,
  });
  tell.at(decidedOn);
}

const inOrder = {
  advice: 'positive',
  text: 'De verklaring, de code en de mensen zijn nagekeken. Alles is in orde.',
} as const;

/** An office gets its certificate. */
async function grants(
  tell: Teller,
  on: z.infer<typeof OnApplication>,
  manager: Professional,
  decidedOn: Day,
): Promise<void> {
  await advises(tell, on, manager, decidedOn, inOrder);
  await tell.does(actorOf(amina), grantCertificate, GrantCertificate, { ...on, certificateId: tell.id() });
}

/** Tells how each office came to its certificate, and that one whose certificate lapsed has filed to renew it. */
export async function tellCertification(house: DemoHouse, today: Day): Promise<void> {
  for (const office of offices) {
    const decidedOn = addDays(addYears(office.endsOn(today), -3), 1);
    const from = addDays(decidedOn, -60);
    const story = `certification ${office.manager.of.code}`;
    const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
    const on = await files(tell, office, from);
    await grants(tell, on, office.manager, decidedOn);
    if (office.renewedBefore) await files(tell, office, addDays(today, -office.renewedBefore));
    if (office.manager === nele) await leaves(tell, lien);
  }
  await tellRefusal(house, today);
}

/** Three weeks ago somebody who was named for the certificate left; since then a finding is open. */
async function leaves(tell: Teller, who: Professional): Promise<void> {
  const lastDay = tell.at(addDays(tell.today, -21));
  const manager = actorOf(nele, 'office-manager');
  const orgId = nele.of.id;
  const shown = await findDeparturePlan(tell.house(), { actor: manager, today: lastDay }, orgId, who.id);
  // Told before an interruption, it hits nothing any more.
  if (!shown || shown.failing.length === 0) return;
  const command = { orgId, personId: who.id, id: tell.id(), lastDay, plan: shown.plan };
  await tell.does(manager, departColleague, DepartColleague, command);
}

/** An office was refused twelve days ago, and contests it; somebody who had no part in it has to decide. */
async function tellRefusal(house: DemoHouse, today: Day): Promise<void> {
  const [story, decidedOn] = [`certification ${griet.of.code}`, addDays(today, -12)];
  const from = addDays(decidedOn, -60);
  const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
  const who = actorOf(griet, 'office-manager');
  const on = await files(tell, { manager: griet, consultants: [koen], endsOn: () => today }, from);
  const text = 'De gedragscode hangt niet uit en de medewerkers kennen ze niet.';
  await advises(tell, on, griet, decidedOn, { advice: 'negative', text });
  const reasons = 'Bij het bezoek kende niemand de gedragscode.';
  await tell.does(actorOf(amina), refuseCertificate, Explained, { ...on, criteria: ['C-04'], reasons });
  tell.at(addDays(today, -6));
  const { orgId, applicationId: recordId } = on;
  const id = tell.id();
  const words = 'Het bezoek viel op een sluitingsdag. Wie er toen was, werkt niet voor ons.';
  await tell.does(who, lodgeAppeal, LodgeAppeal, { orgId, id, recordId, text: words });
  tell.at(addDays(today, -3));
  await tell.does(actorOf(lies), admitAppeal, OnAppeal, { orgId, appealId: id });
}
