import { addDays, type Day } from '../kernel/day.ts';
import {
  EndProgramme,
  endProgramme,
  InterruptProgramme,
  interruptProgramme,
  ResumeProgramme,
  resumeProgramme,
  StartProgramme,
  startProgramme,
} from '../modules/programmes/index.ts';
import {
  InviteParticipant,
  inviteParticipant,
  NoteMinutes,
  noteMinutes,
  PlanSession,
  planSession,
  SayMinutes,
  sayMinutes,
} from '../modules/sessions/index.ts';
import { statement } from '../platform/database/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import { actorOf, people } from './bodies.ts';
import type { Citizen, PlotName } from './citizens.ts';
import { fixedId, lotsOf } from './lots.ts';
import { tellProgrammesSold, workerOf } from './programmes-sold.ts';
import { type DemoHouse, storyOf } from './story.ts';
import { type Teller, tellerOf, workday } from './teller.ts';

const { noor, pieter } = people;
const orgId = noor.of.id;

/** Who is guided here in a programme, by what happened to them; the place in the list is the hour of their sessions. */
const guided: readonly PlotName[] = ['guided', 'started', 'goes-on', 'extended', 'stale', 'stop-reported'];

interface Open {
  citizenId: string;
  stepId: string;
  startsOn: Day;
}
// The lines of this office on which a programme can begin: from the first day of the attestation that they stand on.
const openLines = statement<Open>(
  'demo.open-lines',
  `select s.citizen_id as "citizenId", s.id as "stepId", greatest(s.starts_on, a.starts_on) as "startsOn"
   from step s join attestation a on a.citizen_id = s.citizen_id and a.id = s.attestation_id
   where s.org_id = $1 and s.service = 'outplacement' and s.status = 'in-progress' order by s.citizen_id`,
);

/** Somebody in a programme, with the teller of their history. */
interface Guided extends Open {
  citizen: Citizen;
  tell: Teller<DemoHouse>;
  at: number;
  programmeId: string;
}

/** So many minutes from so many after seven in the morning, in UTC: in Brussels an hour or two later. */
const clock = (on: Day, after: number, minutes = 75) => {
  const from = Date.parse(`${on}T07:00:00Z`) + after * 60_000;
  return { startsAt: new Date(from).toISOString(), endsAt: new Date(from + minutes * 60_000).toISOString() };
};

const services = ['support', 'themes', 'competences', 'labour-market', 'cv-and-letter', 'interview'] as const;

/** Plans a session with somebody alone; gives its attendance. */
async function meets({ tell, at, citizenId, programmeId }: Guided, on: Day, n: number): Promise<string> {
  const attendanceId = tell.id();
  const isVideo = n % 4 === 3;
  await tell.does(actorOf(noor), planSession, PlanSession, {
    ...{ orgId, id: tell.id(), form: 'individual', service: services[n % services.length] ?? 'support' },
    ...{ consultantId: noor.id, ...clock(on, at * 80), placeKind: isVideo ? 'video' : 'place' },
    place: isVideo ? 'https://video.example.org/lindewerk' : 'Lindewerk, Turnhoutsebaan 12, Antwerpen',
    invite: { citizenId, programmeId, attendanceId },
  });
  return attendanceId;
}

/** A session that was held: what the office said, and then the citizen, or a colleague who phoned. */
async function held(one: Guided, on: Day, n: number, said: { office: number; citizen: number | null }): Promise<void> {
  const { tell, citizen, citizenId } = one;
  tell.at(addDays(on, -7));
  const attendanceId = await meets(one, on, n);
  tell.at(addDays(on, 1));
  await tell.does(actorOf(noor), noteMinutes, NoteMinutes, { citizenId, attendanceId, minutes: said.office });
  if (said.citizen === null) return;
  const self = storyOf(tell, citizen).self;
  const answers = citizen.email === null || n % 5 === 4 ? actorOf(pieter) : self;
  await tell.does(answers, sayMinutes, SayMinutes, { citizenId, attendanceId, minutes: said.citizen });
}

/** The talks from the start of a programme on to a day, one in three weeks, each confirmed by both. */
async function talks(one: Guided, from: Day, to: Day): Promise<number> {
  let n = 0;
  for (let on = workday(from); on < to; on = workday(addDays(on, 21))) {
    await held(one, on, n, { office: n % 5 === 2 ? 60 : 75, citizen: n % 5 === 2 ? 60 : 75 });
    n += 1;
  }
  return n;
}

/** What happened in a programme, by the plot of its citizen. */
async function unfold(one: Guided, today: Day): Promise<void> {
  const { tell, startsOn, citizen, citizenId, programmeId, stepId } = one;
  const about = { citizenId, programmeId };
  const ann = actorOf(noor);
  const began = addDays(startsOn, 6);
  if (citizen.plot === 'goes-on') {
    await talks(one, began, addDays(startsOn, 50));
    const job = addDays(startsOn, 58);
    tell.at(job);
    await tell.does(ann, interruptProgramme, InterruptProgramme, { ...about, on: job, jobStartedOn: addDays(job, 3) });
    const [jobLostOn, askedOn, resumedOn] = [addDays(job, 30), addDays(job, 37), addDays(job, 40)];
    tell.at(addDays(resumedOn, 3));
    await tell.does(ann, resumeProgramme, ResumeProgramme, { ...about, jobLostOn, askedOn, resumedOn });
    await talks(one, addDays(resumedOn, 8), addDays(today, -8));
  } else if (citizen.plot === 'extended') {
    await talks(one, began, addDays(today, -40));
    const on = tell.at(addDays(today, -20));
    await tell.does(ann, interruptProgramme, InterruptProgramme, { ...about, on, jobStartedOn: addDays(on, 5) });
  } else if (citizen.plot === 'stop-reported') {
    await talks(one, began, addDays(today, -30));
    const endedOn = tell.at(addDays(today, -2));
    await tell.does(ann, endProgramme, EndProgramme, { ...about, stepId, endedOn, outcome: 'illness' });
  } else await talks(one, began, addDays(today, -9));
}

/** The last days of who is guided on: a word that waits, one that differs, and what is planned. */
async function lately(one: Guided, today: Day): Promise<void> {
  const { tell, citizen, at } = one;
  if (citizen.plot === 'guided') {
    // One who can be tried in the practice world alone has both: a word that differs, and one that waits.
    if (at === 0) await held(one, workday(addDays(today, -9)), 6, { office: 75, citizen: 60 });
    const said = { office: 75, citizen: at % 2 === 0 ? null : 45 };
    await held(one, workday(addDays(today, -6)), 7, said);
  }
  if (citizen.plot === 'started') {
    tell.at(addDays(today, -5));
    await meets(one, workday(addDays(today, -4)), 1);
  }
  tell.at(addDays(today, -1));
  for (const [n, ahead] of [1, 15].entries()) await meets(one, workday(addDays(today, ahead)), n + 8);
}

/** A group on a day of this week, to which those come who are guided on. */
async function group(house: DemoHouse, today: Day, coming: readonly Guided[]): Promise<void> {
  const tell = tellerOf(house, 'programmes group', { today, lots: lotsOf(`${today} group`), from: addDays(today, -4) });
  const id = tell.id();
  tell.at(addDays(today, -4));
  await tell.does(actorOf(noor), planSession, PlanSession, {
    ...{ orgId, id, form: 'group', service: 'interview', consultantId: pieter.id, seats: 6, placeKind: 'place' },
    ...{
      ...clock(workday(addDays(today, 3)), 360, 120),
      place: 'Lindewerk, zaal Linde, Antwerpen',
      theme: 'Oefenen in groep',
    },
  });
  for (const { citizenId, programmeId } of coming)
    await tell.does(actorOf(noor), inviteParticipant, InviteParticipant, {
      ...{ citizenId, id: tell.id(), programmeId, sessionId: id },
    });
}

/**
 * Tells of guidance as it is delivered, at one office: programmes in each phase, one that a job interrupts, one that was resumed,
 * one that ended; a group; minutes that wait, that differ, and that nobody said.
 */
export async function tellProgrammes(house: DemoHouse, today: Day, cast: readonly Citizen[]): Promise<void> {
  const [open] = await house.database.run({ actor: systemActor, today }, openLines.with(orgId));
  const all = guided
    .flatMap((plot) => cast.filter((citizen) => citizen.plot === plot && citizen.by === 'noor'))
    .flatMap((citizen, at): Guided[] => {
      const line = open.find(({ citizenId }) => citizenId === citizen.id);
      if (!line) return [];
      const lots = lotsOf(`${today} programme ${citizen.id}`);
      const tell = tellerOf(house, `programme ${citizen.id}`, { today, lots, from: addDays(line.startsOn, -8) });
      return [{ ...line, citizen, tell, at, programmeId: fixedId(`programme ${citizen.id}`) }];
    });
  await tellProgrammesSold(house, today, all);
  for (const one of all) {
    const { tell, citizenId, stepId, startsOn, programmeId, citizen } = one;
    tell.at(addDays(startsOn, 1));
    const workerId = workerOf(citizen);
    await tell.does(actorOf(noor), startProgramme, StartProgramme, {
      ...{ citizenId, id: programmeId, stepId, workerId, consultantId: noor.id, startsOn },
    });
    await unfold(one, today);
  }
  const running = all.filter(({ citizen: { plot } }) => ['guided', 'started', 'goes-on', 'stale'].includes(plot));
  for (const one of running) await lately(one, today);
  await group(house, today, running.slice(0, 4));
}
