import { addDays, addMonths, type Day } from '../kernel/day.ts';
import { WithdrawAttestation, withdrawAttestation } from '../modules/attestations/index.ts';
import {
  AddSummary,
  addSummary,
  CancelStep,
  cancelStep,
  DeclineStop,
  declineStop,
  openStep,
  ReportStop,
  reportStop,
  StopStep,
  stopStep,
} from '../modules/steps/index.ts';
import { InviteCitizen, inviteCitizen } from '../modules/surveys/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import { view } from '../platform/view.ts';
import { ago, begun, turning } from './days.ts';
import { guided, intake, looksIn, lostBefore, opened, refreshed, registered } from './guiding.ts';
import { addsReport } from './papers.ts';
import { remarks } from './remarks.ts';
import { extended } from './signing.ts';
import { type Guidance, type Story, vdabActors } from './story.ts';
import { workday } from './teller.ts';

/** The consultant reports a stop and tells when it was (M-16). */
async function stopReported(story: Story, stepId: string, on: Day, reason: 'work' | 'illness'): Promise<Day> {
  const { tell, citizen, consultant } = story;
  const stopDate = tell.at(on);
  await looksIn(story, []);
  const reported = { citizenId: citizen.id, stepId, stopDate, reason, note: remarks.stop[reason] };
  await tell.does(consultant, reportStop, ReportStop, reported);
  return stopDate;
}

async function adviserLooks({ tell, citizen }: Story, stepId: string, on: Day): Promise<void> {
  tell.at(on);
  await tell.looks(vdabActors.adviser, (house, looker) => view(house, looker, openStep, citizen.id, stepId));
}

/** A line that has turned: its final report, and the last words in its summary (M-20, M-21). */
async function finished(story: Story, { endsOn }: Guidance, stepId: string): Promise<void> {
  const { tell, citizen, consultant } = story;
  await refreshed(story, addDays(endsOn, -20));
  await addsReport(story, addDays(endsOn, 4));
  const turnedOn = addMonths(endsOn, 1);
  // The house asks how it was on the morning on which the line turns.
  if (tell.reaches(turnedOn)) {
    tell.at(turnedOn);
    const asked = { orgId: story.orgId, id: tell.id(), citizenId: citizen.id, stepId, roundId: null };
    await tell.does(systemActor, inviteCitizen, InviteCitizen, asked);
  }
  if (!tell.reaches(addDays(turnedOn, 1))) return;
  tell.at(addDays(turnedOn, 1));
  const text = tell.lots.pick(remarks.added);
  await tell.does(consultant, addSummary, AddSummary, { citizenId: citizen.id, stepId, text });
}

/** Plots in which an office guides: what becomes of the line. */
export const guidancePlots = {
  async guided(story: Story) {
    const { today, lots } = story.tell;
    await guided(story, begun(today, lots.between(75, 290)), ago(story, lots.between(2, 25)));
  },

  async started(story: Story) {
    await guided(story, begun(story.tell.today, 13), null);
  },

  async 'turns-soon'(story: Story) {
    const { today, lots } = story.tell;
    await guided(story, turning(addDays(today, lots.between(6, 12)), lots.between(8, 10)), ago(story, 13));
  },

  async executed(story: Story) {
    const guidance = turning(ago(story, story.tell.lots.between(4, 8)), 9);
    await finished(story, guidance, (await guided(story, guidance, null)).stepId);
  },

  async over(story: Story) {
    const guidance = turning(ago(story, story.tell.lots.between(40, 80)), 8);
    await finished(story, guidance, (await guided(story, guidance, null)).stepId);
  },

  async stale(story: Story) {
    await guided(story, begun(story.tell.today, 285), null);
  },

  async extended(story: Story) {
    const endsOn = ago(story, story.tell.lots.between(12, 24));
    const guidance = { startsOn: workday(addMonths(endsOn, -7)), endsOn };
    const { attestationId } = await guided(story, guidance, addDays(endsOn, -50));
    const further = { startsOn: addDays(endsOn, 1), endsOn: addMonths(endsOn, 6) };
    await extended(story, addDays(endsOn, -16), addDays(endsOn, -13), further, attestationId);
    await refreshed(story, ago(story, 8));
  },

  async 'stop-reported'(story: Story) {
    const { stepId } = await guided(story, begun(story.tell.today, story.tell.lots.between(120, 200)), ago(story, 30));
    await stopReported(story, stepId, ago(story, 3), 'illness');
  },

  async 'goes-on'(story: Story) {
    const { tell, citizen } = story;
    const { stepId } = await guided(story, begun(tell.today, 190), null);
    await stopReported(story, stepId, ago(story, 50), 'work');
    await adviserLooks(story, stepId, ago(story, 46));
    const declined = { citizenId: citizen.id, stepId, note: remarks.decision.goesOn };
    await tell.does(vdabActors.adviser, declineStop, DeclineStop, declined);
    await refreshed(story, ago(story, 15));
  },

  async stopped(story: Story) {
    const { tell, citizen } = story;
    const { stepId } = await guided(story, begun(tell.today, tell.lots.between(170, 240)), ago(story, 60));
    const decidedOn = ago(story, tell.lots.between(3, 10));
    const endedOn = await stopReported(story, stepId, addDays(decidedOn, -6), 'work');
    await adviserLooks(story, stepId, decidedOn);
    const stopped = { citizenId: citizen.id, stepId, endedOn, reason: 'work' as const, note: remarks.decision.stops };
    await tell.does(vdabActors.adviser, stopStep, StopStep, stopped);
  },

  async cancelled(story: Story) {
    const { tell, citizen, consultant } = story;
    const guidance = begun(tell.today, tell.lots.between(44, 60));
    await opened(story, guidance);
    const stepId = await registered(story, guidance);
    await intake(story, addDays(guidance.startsOn, 5), lostBefore(guidance.startsOn));
    const endedOn = tell.at(ago(story, 30));
    await tell.does(consultant, cancelStep, CancelStep, { citizenId: citizen.id, stepId, endedOn });
  },

  async withdrawn(story: Story) {
    const { tell, citizen, self } = story;
    const { attestationId } = await guided(story, begun(tell.today, 150), ago(story, 21));
    tell.at(ago(story, 2));
    await tell.does(self, withdrawAttestation, WithdrawAttestation, { citizenId: citizen.id, attestationId });
  },
} as const;
