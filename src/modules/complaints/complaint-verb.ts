import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Bound } from '../../platform/database/index.ts';
import type { Topic } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact, Held } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import {
  bindComplaintText,
  type ComplaintWords,
  complaintCase,
  type Filed,
  loadingComplaint,
} from './complaint.store.ts';
import type { ComplaintFact, ComplaintState, PlainDid } from './complaint.ts';
import { tell } from './complaint-mails.ts';
import { permitOnComplaint } from './complaint-needs.ts';

/** Which complaint: every command names the body at whose door it lies, and itself. */
export const OnComplaint = z.object({ orgId: idField, complaintId: idField });
export type OnComplaint = z.infer<typeof OnComplaint>;

/** Words that must not be missing. */
export const reasonsField = textField(8000).refine((text) => text !== '', 'reasons-missing');

/** A step with words: reasons, a reaction, a draft, an answer. */
export const Worded = OnComplaint.extend({ text: reasonsField });
export type Worded = z.infer<typeof Worded>;

/** A complaint that was found. */
export type Running = Filed & { complaint: Held<ComplaintState> };

interface StepVerb<Command extends OnComplaint> {
  step: string;
  /** What happens; `PlainDid` where there is nothing more to say of it. */
  fact: PlainDid | ((asked: Case<Command, Running>) => ComplaintFact);
  /** Under which name the words of the command are kept. */
  words?: { field: ComplaintWords; of(command: Command): string };
  tells: readonly Topic[];
  /** What is wrong with the command itself, once the step is open. */
  wrong?(asked: Case<Command, Running>): Ground[];
  beside?(taken: Taken<Command, Running>): Bound<unknown>[];
  /** Somebody whom the command names, of whom it is asked whether they work there. */
  person?(command: Command): string;
  known?(command: Command): readonly string[];
}

/** Who did something to which complaint, on which day: what every fact begins with. */
export const factOf = <Did extends ComplaintFact['did']>(
  { command, who, today }: Pick<Case<OnComplaint, Running>, 'command' | 'who' | 'today'>,
  did: Did,
) => ({ kind: 'complaint' as const, id: command.complaintId, did, on: today, by: who.id });

function loadingRunning(orgId: string, id: string, person: string | null) {
  const plan = loadingComplaint(orgId, id, person);
  return {
    ...plan,
    read(rows: readonly unknown[][]): Running | null {
      const found = plan.read(rows);
      return found?.complaint ? { ...found, complaint: found.complaint } : null;
    },
  };
}

/** Makes the verb of a step on a complaint that runs: the door's table says who and when. */
export const stepVerb = <Command extends OnComplaint>(given: StepVerb<Command>): Verb<Command, Running> => ({
  name: `complaint.${given.step}`,
  owner: ({ orgId }) => orgId,
  ...(given.known ? { known: given.known } : {}),
  load: ({ command }) => loadingRunning(command.orgId, command.complaintId, given.person?.(command) ?? null),
  held: ({ complaint }) => [complaint],
  decide(asked) {
    const { fact, step, wrong } = given;
    return permitOnComplaint(step, complaintCase(asked.subject, asked.who, asked.today), () =>
      unless(wrong?.(asked) ?? [], () => accept<Fact>(typeof fact === 'string' ? factOf(asked, fact) : fact(asked))),
    );
  },
  also(taken) {
    const { command, subject, who, today, now } = taken;
    const { orgId, complaintId: id } = command;
    const body = given.words?.of(command) ?? '';
    const text = { orgId, id, version: subject.complaint.version + 1, body, on: today, by: who.id };
    return [
      ...(given.words && body !== '' ? [bindComplaintText({ ...text, field: given.words.field })] : []),
      ...(given.beside?.(taken) ?? []),
      ...given.tells.map((topic) => tell(topic, orgId, id, now)),
    ];
  },
});
