import type { Verb } from '../../platform/perform.ts';
import { type Filed, loadingNew } from './complaint.store.ts';
import { newComplaint } from './complaint.ts';
import { besideComing, type ComingIn, decideComing } from './incoming-complaint.ts';

/** What a complainant lodges. The digests are what they can name: their own complaint, and an earlier one that it follows. */
export interface LodgeComplaint extends ComingIn {
  earlierDigest: string | null;
}

/** The record that is not there yet, so that a refusal too stands in the chain of the complaint that was to be. */
const toCome = ({ orgId, id }: { orgId: string; id: string }) => ({
  ...{ owner: orgId, id, version: 0, state: newComplaint },
});

/** Lodges a complaint online, without an account (OURS-complaint). */
export const lodgeComplaint: Verb<LodgeComplaint, Filed & { id: string }> = {
  name: 'complaint.lodge',
  owner: ({ orgId }) => orgId,
  known: ({ followDigest, earlierDigest }) => [followDigest, ...(earlierDigest === null ? [] : [earlierDigest])],
  load: ({ command }) => withId(command),
  held: (subject) => [toCome(subject)],
  decide: (asked) => decideComing('lodge', asked),
  also: besideComing,
};

/** Types a complaint in for somebody who phoned, wrote or came by; the terms count from the day on which it came in. */
export const enterComplaint: Verb<ComingIn, Filed & { id: string }> = {
  name: 'complaint.enter',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => withId(command),
  held: (subject) => [toCome(subject)],
  decide: (asked) => decideComing('enter', asked),
  also: besideComing,
};

function withId(command: ComingIn) {
  const plan = loadingNew(command);
  return {
    ...plan,
    read(rows: readonly unknown[][]) {
      const found = plan.read(rows);
      return found && { ...found, id: command.id };
    },
  };
}
