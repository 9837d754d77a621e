import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue, type Topic } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import { appealCase, bindAppealText, type Contesting, loadingAppeal } from './appeal.store.ts';
import type { AppealFact } from './appeal.ts';
import { permitOnAppeal } from './appeal-needs.ts';

/** Which appeal: every command names its office and itself. */
export const OnAppeal = z.object({ orgId: idField, appealId: idField });
export type OnAppeal = z.infer<typeof OnAppeal>;

/** Words that must not be missing. */
export const reasonsField = textField(4000).refine((text) => text !== '', 'reasons-missing');

/** A step with reasons. */
export const Reasoned = OnAppeal.extend({ reasons: reasonsField });
export type Reasoned = z.infer<typeof Reasoned>;

interface StepVerb<Command extends OnAppeal> {
  step: string;
  did: Exclude<AppealFact['did'], 'lodged'>;
  tells: Topic;
  /** What happens to the contested record beside. */
  beside?(asked: Case<Command, Contesting>): Fact[];
  effect?(taken: Taken<Command, Contesting>): Bound<unknown>[];
  reasons?(command: Command): string;
}

/** Makes the verb of a step on an appeal: the scheme's table says who and when. */
export const stepVerb = <Command extends OnAppeal>(given: StepVerb<Command>): Verb<Command, Contesting> => ({
  name: `appeal.${given.step}`,
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingAppeal(command.orgId, command.appealId, null),
  held: ({ appeal, application, certificate }) => [appeal, application, certificate].filter((one) => one !== null),
  decide(asked) {
    const { subject, command, who, today } = asked;
    const happened: AppealFact = { kind: 'appeal', id: command.appealId, did: given.did, on: today, by: who.id };
    return permitOnAppeal(given.step, appealCase(subject, who, today), () =>
      accept<Fact>(happened, ...(given.beside?.(asked) ?? [])),
    );
  },
  also(taken) {
    const { orgId, appealId } = taken.command;
    const body = given.reasons?.(taken.command);
    const version = (taken.subject.appeal?.version ?? 0) + 1;
    const text = { orgId, id: appealId, version, field: 'reasons' as const, on: taken.today, by: taken.who.id };
    return [
      ...(body === undefined ? [] : [bindAppealText({ ...text, body })]),
      ...(given.effect?.(taken) ?? []),
      enqueue(given.tells, { orgId, appealId }, taken.now),
    ];
  },
});
