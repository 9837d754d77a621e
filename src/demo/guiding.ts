import { addDays, addMonths, type Day, formatDay } from '../kernel/day.ts';
import { openTab, type TabId } from '../modules/file/index.ts';
import { CorrectStep, correctStep, listSteps, RegisterStep, registerStep } from '../modules/steps/index.ts';
import { view } from '../platform/view.ts';
import { fillIn, known } from './before.ts';
import { career, type Entry, ownCv, plan, portrait, profile } from './file-entries.ts';
import { addsPlan } from './papers.ts';
import { remarks } from './remarks.ts';
import { attested } from './signing.ts';
import { type Guidance, type Story, vdabActors } from './story.ts';
import { workday } from './teller.ts';

/** A guidance under way: its line, and the attestation under which it began. */
export interface Guided {
  stepId: string;
  attestationId: string;
}

/** What stands on the screen of a line: the office's own people, and the financing number of the project. */
const lineOf = ({ consultant, orgId }: Story, startsOn: Day) => ({
  startsOn,
  financingNumber: '99FN000',
  ...{ requesterOrg: orgId, requesterId: consultant.id, executorOrg: orgId, executorId: consultant.id },
});

const expected = (endsOn: Day) => `Vermoedelijke einddatum: ${formatDay(endsOn, 'nl')}.`;

/** The command with which the consultant adds the line. */
export function newLine(story: Story, { startsOn, endsOn }: Guidance) {
  const { tell, citizen } = story;
  const summary = `${expected(endsOn)} ${tell.lots.pick(remarks.summary)}`;
  return { citizenId: citizen.id, id: tell.id(), ...lineOf(story, startsOn), summary };
}

/** Adds the line on its first working day; gives it. */
export async function registered(story: Story, guidance: Guidance): Promise<string> {
  const { tell, consultant } = story;
  tell.at(guidance.startsOn);
  const line = newLine(story, guidance);
  await tell.does(consultant, registerStep, RegisterStep, line);
  return line.id;
}

/** Opens tabs of the file, and the list of steps, as one does before a talk. */
export async function looksIn(story: Story, tabs: readonly TabId[], who = story.consultant): Promise<void> {
  const { tell, citizen } = story;
  for (const tab of tabs) await tell.looks(who, (house, looker) => openTab(house, looker, citizen.id, tab));
  await tell.looks(who, (house, looker) => view(house, looker, listSteps, citizen.id));
}

/** The first talks: everything in the file that office and citizen keep up to date. */
export async function intake(story: Story, wanted: Day, lostOn: Day): Promise<void> {
  const { tell, citizen, consultant, entries } = story;
  const on = tell.at(wanted);
  await looksIn(story, ['portrait', 'career']);
  entries.push(...portrait(tell, citizen, lostOn), ...profile(tell, citizen), ...career(tell, citizen, lostOn));
  entries.push(...plan(tell, citizen, on));
  await fillIn(story, consultant, entries);
}

/** What grows old: confirmed before it does, so that the file stays ready for the handover (M-22). */
const aging: readonly Entry['section'][] = ['contact', 'situation', 'wanted-job', 'mobility', 'work-regime', 'cv'];

/** The consultant goes through the file again: what ages is confirmed, the first goal is reached. */
export async function refreshed(story: Story, wanted: Day): Promise<void> {
  const { tell, consultant, entries } = story;
  if (!tell.reaches(wanted)) return;
  tell.at(wanted);
  await looksIn(story, ['profile', 'development-plan']);
  const firstGoal = entries.find(({ section }) => section === 'goal');
  const reached = firstGoal ? [{ ...firstGoal, values: { ...firstGoal.values, state: 'reached' } }] : [];
  await fillIn(story, consultant, [...entries.filter(({ section }) => aging.includes(section)), ...reached]);
}

/** The talks until today, or until the end: own CV, action plan, a look by the mediator, what the summary says since. */
async function talks(story: Story, { startsOn, endsOn }: Guidance, stepId: string): Promise<void> {
  const { tell, citizen, self, consultant, entries } = story;
  if (tell.reaches(addDays(startsOn, 9))) {
    tell.at(addDays(startsOn, 9));
    const cv = ownCv(tell, citizen);
    entries.push(cv);
    // Who is not online dictates it.
    await fillIn(story, citizen.email === null ? consultant : self, [cv]);
  }
  if (tell.reaches(addDays(startsOn, 16))) await addsPlan(story, addDays(startsOn, 16));
  const mediator = vdabActors.mediatorOf(citizen.place.region);
  if (mediator && tell.reaches(addDays(startsOn, 30))) {
    tell.at(addDays(startsOn, 30));
    await looksIn(story, ['portrait', 'rva'], mediator);
  }
  if (!tell.reaches(addDays(startsOn, 55))) return;
  tell.at(addDays(startsOn, 55));
  const summary = `${expected(endsOn)} ${tell.lots.pick(remarks.later)}`;
  const corrected = { citizenId: citizen.id, stepId, ...lineOf(story, startsOn), summary };
  await tell.does(consultant, correctStep, CorrectStep, corrected);
}

/** Every month or so the consultant has a look at the steps before a talk. */
async function visits(story: Story, from: Day, to: Day): Promise<void> {
  const { tell } = story;
  for (let on = from; on < to; on = addDays(on, tell.lots.between(24, 38))) {
    tell.at(on);
    await looksIn(story, []);
  }
}

/** When the job was lost, and when VDAB heard of it, before a guidance that starts on a day. */
export const lostBefore = (startsOn: Day): Day => addDays(addMonths(startsOn, -1), -4);
const heardBefore = (startsOn: Day): Day => addDays(startsOn, -22);

/** VDAB knows the citizen, the office prepares, the citizen signs. */
export async function opened(story: Story, guidance: Guidance): Promise<string> {
  const { startsOn } = guidance;
  await known(story, heardBefore(startsOn), lostBefore(startsOn));
  return attested(story, addDays(startsOn, -12), addDays(startsOn, -9), guidance);
}

/** A guidance from the attestation on, with the file kept up to date to `freshOn`; null leaves it to grow old. */
export async function guided(story: Story, guidance: Guidance, freshOn: Day | null): Promise<Guided> {
  const attestationId = await opened(story, guidance);
  return { attestationId, stepId: await worked(story, guidance, freshOn) };
}

/** The work on a file that is open: line, intake, talks; gives the line. */
export async function worked(story: Story, guidance: Guidance, freshOn: Day | null): Promise<string> {
  const stepId = await registered(story, guidance);
  await intake(story, addDays(workday(guidance.startsOn), 3), lostBefore(guidance.startsOn));
  await talks(story, guidance, stepId);
  if (freshOn === null) return stepId;
  await visits(story, addDays(guidance.startsOn, 80), freshOn);
  await refreshed(story, freshOn);
  return stepId;
}
