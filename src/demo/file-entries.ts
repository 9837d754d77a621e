import type { z } from 'zod';
import { addDays, addMonths, type Day, day } from '../kernel/day.ts';
import type { WriteEntry } from '../modules/file/index.ts';
import type { Citizen } from './citizens.ts';
import { streets } from './places.ts';
import { remarks } from './remarks.ts';
import type { Teller } from './teller.ts';

/** An entry of a file as somebody fills it in. */
export type Entry = z.input<typeof WriteEntry> & { id: string };
type Values = Entry['values'];
type Write = (section: Entry['section'], values: Values) => Entry;

const month = (on: Day) => on.slice(0, 7);

/** Gives each entry its id and citizen. */
export const writerFor =
  (tell: Teller, { id: citizenId }: Citizen): Write =>
  (section, values) => ({ citizenId, id: tell.id(), section, values });

/** The portrait: how to reach somebody, what they speak, and how things stand. */
export function portrait(tell: Teller, citizen: Citizen, lostOn: Day): Entry[] {
  const write = writerFor(tell, citizen);
  const { lots } = tell;
  const { municipality, postalCode } = citizen.place;
  return [
    write('contact', {
      street: `${lots.pick(streets)} ${lots.between(1, 180)}`,
      ...{ postalCode, municipality },
      // Numbers that begin with 0400 are given to nobody.
      phone: `0400 ${lots.between(10, 99)} ${lots.between(10, 99)} ${lots.between(10, 99)}`,
      email: citizen.email,
      preferredChannel: citizen.email === null ? 'phone' : lots.pick(['e-mail', 'phone', 'app']),
    }),
    ...citizen.tongues.map(([language, level]) =>
      write('language', { language, speaking: level, listening: level, reading: level, writing: level }),
    ),
    write('situation', {
      status: lots.pick(['notice-period', 'jobseeker-with-benefit', 'jobseeker-with-benefit']),
      since: lostOn,
      drivingLicences: lots.chance(75) ? ['B'] : [],
      transport: lots.pick([['car', 'bicycle'], ['bicycle', 'public-transport'], ['car']]),
    }),
  ];
}

/** What somebody wants and can do. */
export function profile(tell: Teller, citizen: Citizen): Entry[] {
  const write = writerFor(tell, citizen);
  const { lots } = tell;
  const { wanted, competences, hours, shifts } = citizen.trade;
  return [
    ...wanted.map(({ title, occupation, experience }, at) =>
      write('wanted-job', {
        ...{ title, experience, score: Math.max(1, 5 - at) },
        ...(occupation ? { occupation, occupationVersion: 'v1.2.1' } : {}),
      }),
    ),
    ...competences.map(([name, level]) => write('competence', { name, level })),
    write('mobility', {
      distanceKm: lots.pick([15, 20, 25, 30, 40]),
      travelMinutes: lots.pick([30, 45, 60]),
      regions: [citizen.place.region],
      transport: lots.pick([['car'], ['bicycle', 'public-transport']]),
    }),
    write('work-regime', {
      ...{ hoursPerWeekFrom: hours[0], hoursPerWeekTo: hours[1], shifts: [...shifts] },
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      contracts: lots.pick([['open-ended'], ['open-ended', 'fixed-term'], ['open-ended', 'temporary-agency']]),
    }),
  ];
}

const endAge: Readonly<Record<string, number>> = {
  primary: 12,
  'secondary-2': 16,
  'secondary-3': 18,
  'secondary-7': 19,
  associate: 22,
  bachelor: 22,
};

/** What somebody did before: the job that was lost, the one before it, and school. */
export function career(tell: Teller, citizen: Citizen, lostOn: Day): Entry[] {
  const write = writerFor(tell, citizen);
  const { last, earlier, study, certificate } = citizen.trade;
  const began = addMonths(lostOn, -12 * last.years);
  const before = addMonths(began, -2);
  const graduated = `${Number(citizen.birthOn.slice(0, 4)) + (endAge[study.level] ?? 18)}-06`;
  const entered = `${Number(graduated.slice(0, 4)) - study.years}-09`;
  const { years: _, ...lost } = last;
  const { years, ...former } = earlier;
  return [
    write('job', { ...lost, from: month(began), to: month(lostOn) }),
    write('job', { ...former, from: month(addMonths(before, -12 * years)), to: month(before) }),
    write('study', {
      ...{ name: study.name, institution: study.institution, level: study.level },
      ...{ from: entered, to: graduated, diploma: study.level !== 'secondary-2' },
    }),
    ...(certificate
      ? [write('certificate', { ...certificate, givenOn: day(`${Number(began.slice(0, 4)) + 1}-03-15`) })]
      : []),
  ];
}

/** What office and citizen agreed on: the question, the goals, what stands in the way. */
export function plan(tell: Teller, citizen: Citizen, on: Day): Entry[] {
  const write = writerFor(tell, citizen);
  const { lots } = tell;
  const { question, goals, limits = [] } = citizen.trade;
  const obstacle = citizen.trade.obstacle ?? (lots.chance(60) ? lots.pick(remarks.obstacle) : null);
  return [
    write('development-question', { question, askedOn: on }),
    ...goals.map(({ goal, action }, at) =>
      write('goal', { goal, action, byOn: addDays(on, 45 * (at + 1)), state: at === 0 ? 'in-progress' : 'planned' }),
    ),
    ...(obstacle ? [write('obstacle', { ...obstacle, state: lots.pick(['open', 'in-progress', 'solved']) })] : []),
    write('work-ability', {
      assessedOn: on,
      ability: limits.length > 0 ? 'with-support' : lots.pick(['at-once', 'with-support', 'after-training']),
      limits: [...limits],
      note: lots.pick(remarks.ability),
    }),
    write('internal-remark', { remark: lots.pick(remarks.internal) }),
    write('integration', integrationOf(citizen, on)),
  ];
}

/** Civic integration, for who came here with little Dutch. */
function integrationOf({ tongues }: Citizen, on: Day): Values {
  const dutch = tongues.find(([language]) => language === 'nl')?.[1] ?? 'A1';
  return ['A1', 'A2', 'B1'].includes(dutch)
    ? {
        status: dutch === 'B1' ? 'certificate' : 'in-progress',
        since: addMonths(on, -14),
        dutch,
        testedOn: addMonths(on, -2),
      }
    : { status: 'not-applicable' };
}

/** The CV that citizens keep themselves. */
export const ownCv = (tell: Teller, citizen: Citizen): Entry => {
  const { wanted, profile: profileLine, strengths, interests } = citizen.trade;
  return writerFor(tell, citizen)('cv', {
    title: `Cv ${wanted[0]?.title ?? ''}`.trim(),
    language: 'nl',
    ...{ profileLine, strengths, interests },
    visibleToEmployers: tell.lots.chance(70),
  });
};
