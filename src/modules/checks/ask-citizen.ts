import { z } from 'zod';
import { accept, type Ground, refuse, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import { type Checked, checkCase, heldFor, knownOf, loadingCheck, OnGuidance } from './check.store.ts';
import { permitOnCheck } from './check-needs.ts';
import { type GuidanceCheckFact, guidanceCheckId } from './guidance-check.ts';
import { keptQuestion } from './question.ts';

/** A check, with what a citizen is asked by. */
export interface Asking extends Checked {
  hasEmail: boolean;
  digest: string;
}

const contact = statement<{ hasEmail: boolean }>(
  'check.has-email',
  `select c.email is not null as "hasEmail" from check_contact c
   where c.org_id = $1::uuid and c.check_id = $2::uuid and c.guidance_id = $3::uuid`,
);

const aboutOf = ({ subject, command, who, today }: Case<OnGuidance, Checked>) =>
  checkCase(subject, command.guidanceId, who, today);
const factOf = ({ checkId, guidanceId }: OnGuidance) => ({
  ...{ kind: 'guidance_check' as const, id: guidanceCheckId(checkId, guidanceId), checkId, guidanceId },
});

/** Asks the citizen by mail whether they are satisfied (V-08), by name and with consent; with a personal link. */
export const askCitizen: Verb<OnGuidance, Asking> = {
  name: 'guidance_check.ask',
  owner: ({ orgId }) => orgId,
  known: knownOf,
  load({ command, keys }) {
    const { orgId, checkId, guidanceId } = command;
    const check = loadingCheck(command);
    const digest = keptQuestion(keys, guidanceCheckId(checkId, guidanceId));
    return loading([...check.bound, contact.with(orgId, checkId, guidanceId)], (rows) => {
      const subject = check.read(rows.slice(0, -1));
      // The last statement is the one above, whose row says whether there is an address.
      const [found] = (rows.at(-1) ?? []) as { hasEmail: boolean }[];
      return subject && { ...subject, hasEmail: found?.hasEmail ?? false, digest };
    });
  },
  held: heldFor,
  decide(asked) {
    const { subject, command, today } = asked;
    const noEmail: Ground[] = subject.hasEmail
      ? []
      : [{ code: 'contact-without-email', source: 'OURS-check-citizen', about: command.guidanceId }];
    return permitOnCheck('ask', aboutOf(asked), () =>
      unless(noEmail, () =>
        accept<GuidanceCheckFact>({ ...factOf(command), did: 'asked', on: today, digest: subject.digest }),
      ),
    );
  },
  also: ({ command: { orgId, checkId, guidanceId }, now }) => [
    enqueue('check-question', { orgId, checkId, guidanceId }, now),
  ],
};

/** What a citizen says. */
export const NoteAnswer = OnGuidance.extend({ isSatisfied: z.boolean() });
export type NoteAnswer = z.infer<typeof NoteAnswer>;

const answered = ({ command, today }: Case<NoteAnswer, Checked>, how: 'link' | 'phone') =>
  accept<GuidanceCheckFact>({
    ...{ ...factOf(command), did: 'answered', on: today, how },
    satisfaction: command.isSatisfied ? 'satisfied' : 'not-satisfied',
  });

/** Notes what a citizen said by phone (V-08), where the centre gave whom to call with consent. */
export const noteAnswer: Verb<NoteAnswer, Checked> = {
  name: 'guidance_check.note-answer',
  owner: ({ orgId }) => orgId,
  known: knownOf,
  load: ({ command }) => loadingCheck(command),
  held: heldFor,
  decide: (asked) => permitOnCheck('note-answer', aboutOf(asked), () => answered(asked, 'phone')),
};

/**
 * Takes in what a citizen answers by their link, once (OURS-check-citizen). Who has the link is all that is known of who
 * answers, so that the house itself writes it.
 */
export const takeAnswer: Verb<NoteAnswer, Checked> = {
  name: 'guidance_check.answer',
  owner: ({ orgId }) => orgId,
  known: knownOf,
  load: ({ command }) => loadingCheck(command),
  held: heldFor,
  decide(asked) {
    const { subject, command, who, today } = asked;
    const own = subject.found.find(({ state }) => state.guidanceId === command.guidanceId)?.state;
    const { status } = subject.check.state;
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-check-citizen', about: 'answer' });
    const isOpen = own?.satisfaction === 'asked' && own.answerBy !== null && today <= own.answerBy;
    if (!isOpen || (status !== 'asked' && status !== 'checking'))
      return refuse({ code: 'not-open-now', source: 'OURS-check-citizen', about: own?.satisfaction ?? 'not-asked' });
    return answered(asked, 'link');
  },
};
