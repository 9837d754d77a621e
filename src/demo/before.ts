import { z } from 'zod';
import { addDays, addMonths, type Day } from '../kernel/day.ts';
import { WriteEntry, writeEntry } from '../modules/file/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import { bodies } from './bodies.ts';
import type { Entry } from './file-entries.ts';
import { lineTitles } from './remarks.ts';
import type { Story } from './story.ts';
import { TakeOver, takeOver } from './take-over.ts';
import { together } from './together.ts';
import { fromVdab } from './vdab-entries.ts';

const writeEntries = together(writeEntry);
const WriteEntries = z.array(WriteEntry);

/** Fills in several entries at a sitting. */
export const fillIn = (
  { tell }: Pick<Story, 'tell'>,
  who: Parameters<Story['tell']['does']>[0],
  entries: Entry[],
): Promise<void> => tell.does(who, writeEntries, WriteEntries, entries);

type Lines = z.input<typeof TakeOver>['lines'];
type Line = Lines[number];

/** What other services did for somebody until a day, and what they still do. */
function earlierLines({ tell, citizen }: Story, on: Day): Lines {
  const { lots } = tell;
  const orgId = bodies.vdab.id;
  const line = (service: Line['service'], title: string, monthsAgo: number, lasts: number): Line => {
    const startsOn = addDays(addMonths(on, -monthsAgo), -lots.between(0, 20));
    const endedOn = addMonths(startsOn, lasts);
    const status = lots.chance(85) ? 'executed' : 'stopped';
    return { id: tell.id(), service, title, orgId, startsOn, endedOn, status };
  };
  const past = [
    line('guidance-path', lots.pick(lineTitles.guidance), lots.between(18, 60), 5),
    line('training', citizen.trade.training, lots.between(9, 16), 3),
    line('social-economy', lots.pick(lineTitles.socialEconomy), lots.between(12, 30), 8),
    line('internship', lots.pick(lineTitles.internship), lots.between(7, 9), 1),
    line('higher-education', lots.pick(lineTitles.higher), lots.between(40, 80), 24),
  ].filter((_, at) => at < 3 || lots.chance(40));
  const current = { ...line('guidance-path', lots.pick(lineTitles.guidance), 0, 0), endedOn: null };
  return [...past, { ...current, status: 'in-progress' }];
}

/**
 * VDAB knows the jobseeker: identity, lines of other services, what its systems say. Mostly before any office does;
 * `hasFile` for whom the secretariat made a file of a paper.
 */
export async function known(story: Story, wanted: Day, lostOn: Day, hasFile = false): Promise<void> {
  const { tell, citizen } = story;
  const on = tell.at(wanted);
  const { id: citizenId, givenName, familyName, birthOn, gender, nationalNumber, language, email, place } = citizen;
  const self = { givenName, familyName, birthOn, gender, nationalNumber, language, email, region: place.region };
  const lines = earlierLines(story, on);
  await tell.does(systemActor, takeOver, TakeOver, { citizenId, identity: hasFile ? null : self, lines });
  await fillIn(story, systemActor, fromVdab(tell, citizen, on, lostOn));
}
