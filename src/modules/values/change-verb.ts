import { z } from 'zod';
import { valueChange2026 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import type { Bound } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import { dayField, idField, textField } from '../fields.ts';
import { bindChangeText, type LoadedChange, loadingChange } from './change.store.ts';
import { type ChangeCase, permitOnChange } from './change-needs.ts';
import { valueNames } from './value.ts';
import { newValueChange, type Predicted, type ValueChangeFact, type ValueChangeState } from './value-change.ts';

/** Which change: every command names its body and itself. */
export const OnChange = z.object({ orgId: idField, changeId: idField });
export type OnChange = z.infer<typeof OnChange>;

const reasons = textField(4000).refine((text) => text !== '', 'reasons-missing');
const written = { value: z.number().min(0).max(10_000), fromOn: dayField, reasons };

/** Writes a change of one of one's own body's values; its id may be given, to repeat safely. */
export const DraftChange = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  name: z.enum(valueNames),
  ...written,
});
export type DraftChange = z.infer<typeof DraftChange>;
/** Writes it again: another value, another day, other reasons. */
export const ReviseChange = OnChange.extend(written);
export type ReviseChange = z.infer<typeof ReviseChange>;
/** Withdraws it, with reasons. */
export const WithdrawChange = OnChange.extend({ reasons });
export type WithdrawChange = z.infer<typeof WithdrawChange>;
/** What was counted by the house itself; no door takes it from outside. */
export interface PredictedChange extends OnChange {
  predicted: Predicted;
}

/** The case that a loaded change makes, as it is or as it would be. */
const caseOf = <C>(
  { subject, who, today }: Case<C, LoadedChange>,
  change: ValueChangeState = subject.change?.state ?? newValueChange,
  predicted: string | null = null,
): ChangeCase => ({ change, orgKind: subject.orgKind, published: subject.published, predicted, who, today });

const textOf = (
  { who, today, subject }: Taken<unknown, LoadedChange>,
  given: { orgId: string; id: string; field: 'reasons' | 'withdrawal'; body: string },
): Bound<unknown> => bindChangeText({ ...given, version: (subject.change?.version ?? 0) + 1, on: today, by: who.id });

const held = ({ change }: LoadedChange) => (change ? [change] : []);
const about = (id: string) => ({ kind: 'value_change', id }) as const;

/** Writes a change (S-09): which value, from which day, and why. Nothing holds before somebody else publishes it. */
export const draftChange: Verb<DraftChange, LoadedChange> = {
  name: 'value_change.draft',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingChange({ orgId: command.orgId, changeId: command.id }, true),
  held,
  decide(asked) {
    const { id, name, value, fromOn } = asked.command;
    const { who, today } = asked;
    const now = asked.subject.change?.state ?? newValueChange;
    const wished: ValueChangeState = { ...now, name, value: `${value}`, fromOn };
    return permitOnChange('draft', caseOf(asked, wished), () =>
      accept<ValueChangeFact>({
        ...{ ...about(id), did: 'drafted', on: today, by: who.id },
        ...{ scheme: valueChange2026.id, name, value: `${value}`, fromOn },
      }),
    );
  },
  also: (taken) => {
    const { orgId, id, reasons: body } = taken.command;
    return [textOf(taken, { orgId, id, field: 'reasons', body })];
  },
};

const onOne = {
  owner: ({ orgId }: OnChange) => orgId,
  load: ({ command }: { command: OnChange }) => loadingChange(command),
  held,
} as const;

/** Writes it again: what was rehearsed before no longer counts, and who rewrote it is now who wrote it. */
export const reviseChange: Verb<ReviseChange, LoadedChange> = {
  ...onOne,
  name: 'value_change.revise',
  decide(asked) {
    const { changeId, value, fromOn } = asked.command;
    const { who, today } = asked;
    const now = asked.subject.change?.state ?? newValueChange;
    return permitOnChange('revise', caseOf(asked, { ...now, value: `${value}`, fromOn }), () =>
      accept<ValueChangeFact>({
        ...{ ...about(changeId), did: 'revised', on: today, by: who.id },
        ...{ value: `${value}`, fromOn },
      }),
    );
  },
  also: (taken) => {
    const { orgId, changeId: id, reasons: body } = taken.command;
    return [textOf(taken, { orgId, id, field: 'reasons', body })];
  },
};

/** Keeps what a rehearsal on all running and granted files counted today. */
export const rehearseChange: Verb<PredictedChange, LoadedChange> = {
  ...onOne,
  name: 'value_change.rehearse',
  decide: (asked) =>
    permitOnChange('rehearse', caseOf(asked), () =>
      accept<ValueChangeFact>({
        ...{ ...about(asked.command.changeId), did: 'rehearsed', on: asked.today, by: asked.who.id },
        predicted: asked.command.predicted,
      }),
    ),
};

/** Publishes a change that somebody else wrote, and whose rehearsal of today still says what the facts say (OURS-values). */
export const publishChange: Verb<PredictedChange, LoadedChange> = {
  ...onOne,
  name: 'value_change.publish',
  decide: (asked) =>
    permitOnChange('publish', caseOf(asked, undefined, asked.command.predicted.digest), () =>
      accept<ValueChangeFact>({
        ...about(asked.command.changeId),
        ...{ did: 'published', on: asked.today, by: asked.who.id },
      }),
    ),
};

/** Withdraws a change that is not yet in force: what held before goes on holding. */
export const withdrawChange: Verb<WithdrawChange, LoadedChange> = {
  ...onOne,
  name: 'value_change.withdraw',
  decide: (asked) =>
    permitOnChange('withdraw', caseOf(asked), () =>
      accept<ValueChangeFact>({
        ...about(asked.command.changeId),
        ...{ did: 'withdrawn', on: asked.today, by: asked.who.id },
      }),
    ),
  also: (taken) => {
    const { orgId, changeId: id, reasons: body } = taken.command;
    return [textOf(taken, { orgId, id, field: 'withdrawal', body })];
  },
};
