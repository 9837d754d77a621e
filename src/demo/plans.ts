import { addDays, type Day } from '../kernel/day.ts';
import { AgreeToPlan, agreeToPlan, SharePlan, sharePlan, WritePlan, writePlan } from '../modules/action-plans/index.ts';
import { FileReport, fileReport } from '../modules/final-reports/index.ts';
import type { ProgrammePhase } from '../modules/programmes/index.ts';
import { statement } from '../platform/database/index.ts';
import { pdfAvailable } from '../platform/pdf/pdf.ts';
import { systemActor } from '../platform/system-actor.ts';
import { actorOf, people } from './bodies.ts';
import type { Citizen } from './citizens.ts';
import { fixedId, lotsOf } from './lots.ts';
import { type DemoHouse, storyOf } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

const { noor } = people;

interface Guided {
  citizenId: string;
  programmeId: string;
  status: string;
  startsOn: Day;
  phases: ProgrammePhase[];
}
const guidedHere = statement<Guided>(
  'demo.guided',
  `select citizen_id as "citizenId", id as "programmeId", status, starts_on as "startsOn", phases
   from programme where org_id = $1 order by starts_on, id`,
);

/** Somebody with a programme, with the teller of their history. */
interface Planned extends Guided {
  citizen: Citizen;
  tell: Teller<DemoHouse>;
}

const services = ['competences', 'labour-market', 'interview'] as const;

/** What a version says: more of it with each, and in the second every hour that is due has its step. */
function contentOf({ citizen, phases, startsOn }: Planned, n: number) {
  const { question, goals, strengths, wanted } = citizen.trade;
  const dueIn = (phase: number) => phases[phase - 1]?.minutes ?? 0;
  const within = (phase: number, days: number) => {
    const [first, end] = [addDays(phases[phase - 1]?.from ?? startsOn, days), phases[phase - 1]?.until ?? startsOn];
    return first < end ? first : end;
  };
  const first = [
    { what: 'Kennismaken en de balans opmaken', service: 'support', phase: 1, minutes: 300, by: within(1, 21) },
    { what: 'Cv en brief samen herwerken', service: 'cv-and-letter', phase: 1, minutes: 450, by: within(1, 45) },
    { what: 'Elke week twee bedrijven bellen', service: 'follow-up', phase: 1, minutes: 0, by: null },
  ];
  const rest = phases.map((_, at) => ({
    what: goals[at % goals.length]?.action ?? 'Samen zoeken',
    ...{ service: services[at % services.length] ?? 'competences', phase: at + 1 },
    ...{ minutes: dueIn(at + 1) - (at === 0 ? 750 : 0), by: within(at + 1, 60) },
  }));
  return {
    ...{
      form: 'both' as const,
      support: n === 1,
      goal: wanted[0]?.title ?? question,
      balance: `${question}\n${strengths}`,
    },
    ...{
      training: n === 1 ? '' : 'Een opleiding van VDAB, in overleg met de bemiddelaar',
      place: 'Lindewerk, Antwerpen',
    },
    ...{ followUp: 'Om de drie weken een gesprek, ertussen telefoon of mail', agreements: '' },
    steps: n === 1 ? [...first, ...rest.slice(0, 1)] : [...first, ...rest],
  };
}

/** Shares a version, and lets the citizen agree to it some days later where they did. */
async function shares(one: Planned, n: number, on: Day, agrees: boolean): Promise<void> {
  const { tell, citizen, citizenId, programmeId } = one;
  const id = fixedId(`plan ${programmeId} ${n}`);
  tell.at(on);
  const asking = { actor: actorOf(noor), requestId: tell.id(), idempotencyKey: `demo plan ${id}` };
  const command = SharePlan.parse({ citizenId, programmeId, id, ...contentOf(one, n) });
  const outcome = await sharePlan(tell.house(), asking, command);
  if (!outcome.ok) throw new Error(`plan of ${citizen.id}: ${outcome.grounds.map(({ code }) => code).join(', ')}`);
  if (!agrees) return;
  tell.at(addDays(on, 4));
  await tell.does(storyOf(tell, citizen).self, agreeToPlan, AgreeToPlan, { citizenId, programmeId, planId: id });
}

/** The final report of a programme that ended. */
async function reports({ tell, citizen, citizenId, programmeId }: Planned, today: Day): Promise<void> {
  tell.at(addDays(today, -1));
  const asking = { actor: actorOf(noor), requestId: tell.id(), idempotencyKey: `demo report ${programmeId}` };
  const words = {
    course: 'We begonnen met de balans en het cv. De gesprekken gingen vlot tot de gezondheid niet meer meezat.',
    result: `Sterke punten: ${citizen.trade.strengths}`,
    next: 'Na de ziekte opnieuw starten met de oefeningen voor het gesprek.',
  };
  const filed = await fileReport(tell.house(), asking, FileReport.parse({ citizenId, programmeId, ...words }));
  if (!filed.ok) throw new Error(`report of ${citizen.id}: ${filed.why}`);
}

/**
 * Tells of action plans where guidance is delivered: first versions with and without an agreement, changed ones, a draft, and one final
 * report. Without papers there are none.
 */
export async function tellPlans(house: DemoHouse, today: Day, cast: readonly Citizen[]): Promise<void> {
  if (!pdfAvailable()) return;
  const [rows] = await house.database.run({ actor: systemActor, today }, guidedHere.with(noor.of.id));
  const all = rows.flatMap((row): Planned[] => {
    const citizen = cast.find(({ id }) => id === row.citizenId);
    const lots = lotsOf(`${today} plan ${row.citizenId}`);
    const tell = tellerOf(house, `plan ${row.citizenId}`, { today, lots, from: row.startsOn });
    return citizen ? [{ ...row, citizen, tell }] : [];
  });
  for (const [at, one] of all.entries()) {
    const { startsOn, status, tell, citizenId, programmeId } = one;
    // On one that is over no plan is shared any more.
    if (status !== 'ended') await shares(one, 1, addDays(startsOn, 10), at % 3 !== 2);
    const second = addDays(startsOn, 45);
    const isChanged = at % 2 === 0 && tell.reaches(second) && status === 'running';
    if (isChanged) await shares(one, 2, second, at % 4 === 0);
    if (status === 'ended') await reports(one, today);
    if (at !== 0 || status !== 'running') continue;
    tell.at(addDays(today, -2));
    const id = fixedId(`plan ${programmeId} draft`);
    await tell.does(actorOf(noor), writePlan, WritePlan, {
      citizenId,
      programmeId,
      id,
      ...contentOf(one, 2),
      goal: '',
    });
  }
}
