import { addDays, type Day } from '../kernel/day.ts';
import { type Bound, statement } from '../platform/database/index.ts';
import { putPersona } from '../platform/login/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import { tellAgreements } from './agreements.ts';
import { tellCells } from './cells.ts';
import { tellCertification } from './certification.ts';
import { tellChecks } from './checks.ts';
import { citizens } from './citizens.ts';
import { tellComplaints } from './complaints.ts';
import { tellExams } from './exams.ts';
import { lotsOf } from './lots.ts';
import { tellMandates } from './mandates.ts';
import { personas } from './personas.ts';
import { tellPlans } from './plans.ts';
import { plots } from './plots.ts';
import { tellProgrammes } from './programmes.ts';
import { tellSelection } from './selection.ts';
import { bindBodies } from './sow-bodies.ts';
import { type DemoHouse, storyOf } from './story.ts';
import { tellSurveys } from './surveys.ts';
import { tellerOf } from './teller.ts';
import { tellValues } from './values.ts';

/** How far a making has come. */
export interface Progress {
  /** Citizens whose history is told. */
  told: number;
  of: number;
}

/** What a making begins with and keeps of itself. */
export interface Making {
  /** The day that counts as today, kept from the first start of the making. */
  today: Day;
  /** Citizens of whom the history was told before an interruption. */
  told: number;
  /** How many citizens there will be. */
  of: number;
  /** Keeps how many are told now. */
  keep(told: number): Promise<void>;
}

const sweepOutbox = statement<unknown>('demo.sweep-outbox', 'delete from outbox where at < $1');
/** Days after which a message of the story counts as sent: the mailbox of the demo begins with the newest. */
const mailDays = 10;

/** Makes the world: bodies and people, personas, and one history after the other. */
export async function tellWorld(
  house: DemoHouse,
  { today, told, of, keep }: Making,
  say: (progress: Progress) => void,
): Promise<void> {
  const cast = citizens.slice(0, of);
  const run = (...bound: Bound<unknown>[]) => house.database.run({ actor: systemActor, today }, ...bound);
  await run(...bindBodies(today), ...personas.map(putPersona));
  if (told === 0) {
    await tellCertification(house, today);
    await tellMandates(house, today);
    await tellSelection(house, today);
    await tellValues(house, today);
    await tellExams(house, today);
    await tellComplaints(house, today);
    await tellSurveys(house, today);
    await tellCells(house, today);
    await tellAgreements(house, today);
    await tellChecks(house, today);
  }
  for (const [at, citizen] of cast.entries()) {
    if (at < told) continue;
    const name = `${citizen.givenName} ${citizen.familyName}`;
    const tell = tellerOf(house, `demo ${at}`, { today, lots: lotsOf(`${today} ${name}`) });
    await plots[citizen.plot](storyOf(tell, citizen));
    await keep(at + 1);
    say({ told: at + 1, of: cast.length });
  }
  await tellProgrammes(house, today, cast);
  await tellPlans(house, today, cast);
  await run(sweepOutbox.with(new Date(`${addDays(today, -mailDays)}T00:00:00Z`)));
}
