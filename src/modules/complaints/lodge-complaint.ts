import type { Verb } from '../../platform/perform.ts';
import { type Filed, loadingNew, toCome } from './complaint.store.ts';
import { besideComing, type ComingIn, decideComing } from './incoming-complaint.ts';

const named = ({ earlierDigest }: ComingIn): string[] => (earlierDigest === null ? [] : [earlierDigest]);

/** Lodges a complaint online, without an account (OURS-complaint). */
export const lodgeComplaint: Verb<ComingIn, Filed & { id: string }> = {
  name: 'complaint.lodge',
  owner: ({ orgId }) => orgId,
  known: (command) => [command.followDigest, ...named(command)],
  load: ({ command }) => withId(command),
  held: (subject) => [toCome(subject)],
  decide: (asked) => decideComing('lodge', asked),
  also: besideComing,
};

/** Types a complaint in for somebody who phoned, wrote or came by; the terms count from the day on which it came in. */
export const enterComplaint: Verb<ComingIn, Filed & { id: string }> = {
  name: 'complaint.enter',
  owner: ({ orgId }) => orgId,
  known: named,
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
