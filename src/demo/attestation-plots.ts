import { addDays } from '../kernel/day.ts';
import { DeclineAttestation, declineAttestation } from '../modules/attestations/index.ts';
import { RegisterStep, registerStep } from '../modules/steps/index.ts';
import { known } from './before.ts';
import { ago, begun, justBegun } from './days.ts';
import { looksIn, lostBefore, newLine, opened, worked } from './guiding.ts';
import { scanned } from './papers.ts';
import { attested, originalRegistered, paperEntered, prepared, typedIn } from './signing.ts';
import type { Story } from './story.ts';

/** Plots about the attestation: who signs, how, and what it opens. */
export const attestationPlots = {
  async attested(story: Story) {
    const guidance = begun(story.tell.today, 3);
    await known(story, ago(story, 30), lostBefore(guidance.startsOn));
    await attested(story, ago(story, 8), ago(story, 5), guidance);
  },

  async upcoming(story: Story) {
    const guidance = begun(story.tell.today, -14);
    await known(story, ago(story, 30), ago(story, 40));
    await attested(story, ago(story, 9), ago(story, 6), guidance);
  },

  // Something is missing to register: the office's certificate, the consultant's training or the test.
  async refused(story: Story) {
    const { tell, consultant } = story;
    const guidance = begun(tell.today, 15);
    await opened(story, guidance);
    tell.at(ago(story, 3));
    await looksIn(story, ['portrait', 'career']);
    await tell.fails(consultant, registerStep, RegisterStep, newLine(story, guidance));
  },

  async 'to-sign'(story: Story) {
    await known(story, ago(story, 34), ago(story, 45));
    await prepared(story, ago(story, 2), justBegun(story.tell.today));
  },

  async 'no-file'(story: Story) {
    await prepared(story, ago(story, 2), justBegun(story.tell.today));
  },

  async declined(story: Story) {
    const { tell, citizen, self, orgId } = story;
    await known(story, ago(story, 60), ago(story, 70));
    const draftId = await prepared(story, ago(story, 20), begun(tell.today, 12));
    tell.at(ago(story, 17));
    await tell.does(self, declineAttestation, DeclineAttestation, { citizenId: citizen.id, orgId, draftId });
  },

  async lapsed(story: Story) {
    await known(story, ago(story, 130), ago(story, 140));
    await prepared(story, ago(story, 100), begun(story.tell.today, 90));
  },

  async 'paper-scanned'(story: Story) {
    await known(story, ago(story, 35), ago(story, 50));
    const draftId = await prepared(story, ago(story, 10), justBegun(story.tell.today));
    await scanned(story, ago(story, 4), draftId);
  },

  async 'paper-entered'(story: Story) {
    await known(story, ago(story, 40), ago(story, 55));
    await typedIn(story, ago(story, 4), ago(story, 7), justBegun(story.tell.today));
  },

  async 'paper-registered'(story: Story) {
    const guidance = begun(story.tell.today, 120);
    const { startsOn } = guidance;
    await known(story, addDays(startsOn, -30), lostBefore(startsOn));
    const draftId = await prepared(story, addDays(startsOn, -16), guidance);
    await scanned(story, addDays(startsOn, -10), draftId);
    await originalRegistered(story, addDays(startsOn, -5), addDays(startsOn, -12), draftId);
    await worked(story, guidance, ago(story, 18));
  },

  async 'paper-new'(story: Story) {
    const guidance = begun(story.tell.today, 95);
    const { startsOn } = guidance;
    await paperEntered(story, addDays(startsOn, -4), addDays(startsOn, -9), guidance);
    await known(story, addDays(startsOn, -3), lostBefore(startsOn), true);
    await worked(story, guidance, ago(story, 9));
  },
} as const;
