import {
  type ValueChangeNeed,
  type ValueChangeStatus,
  type ValueName,
  valueChange2026,
} from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { PublishedValue } from './value.ts';

/**
 * What a rehearsal counted: files looked at, those that would change, those that would if they are filed from the day on.
 * A type and not an interface, because a fact holds plain data only, and an interface could grow.
 */
export type Predicted = {
  examined: number;
  changed: number;
  ifFiled: number;
  /** SHA-256 over every file that would change, with how, in the order of their ids. */
  digest: string;
};

/** A change of a value as the fold of its facts. That it took effect is not in it: see `changeStatusOn`. */
export interface ValueChangeState extends PublishedValue {
  scheme: string;
  status: Exclude<ValueChangeStatus, 'in-force'>;
  /** Who wrote what stands there now: after a revision the reviser. */
  draftedOn: Day;
  draftedBy: string;
  rehearsedOn: Day | null;
  rehearsedBy: string | null;
  examined: number | null;
  changed: number | null;
  ifFiled: number | null;
  digest: string | null;
  publishedOn: Day | null;
  publishedBy: string | null;
  withdrawnOn: Day | null;
  withdrawnBy: string | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'value_change';
  did: Did;
  on: Day;
  by: string;
}
interface Drafted extends FactOf<'drafted'> {
  scheme: string;
  name: ValueName;
  value: string;
  fromOn: Day;
}
interface Revised extends FactOf<'revised'> {
  value: string;
  fromOn: Day;
}
interface Rehearsed extends FactOf<'rehearsed'> {
  predicted: Predicted;
}

/** Everything that can happen to a change of a value. */
export type ValueChangeFact = Drafted | Revised | Rehearsed | FactOf<'published'> | FactOf<'withdrawn'>;

/** A change before its first fact. */
export const newValueChange: ValueChangeState = {
  scheme: valueChange2026.id,
  name: 'certo.certificateFor',
  value: '',
  // Replaced by the first fact, which always carries the days.
  fromOn: day('1900-01-01'),
  status: 'new',
  draftedOn: day('1900-01-01'),
  draftedBy: '',
  rehearsedOn: null,
  rehearsedBy: null,
  examined: null,
  changed: null,
  ifFiled: null,
  digest: null,
  publishedOn: null,
  publishedBy: null,
  withdrawnOn: null,
  withdrawnBy: null,
};

/** What was counted before does not speak of another value or another day. */
const unrehearsed = {
  rehearsedOn: null,
  rehearsedBy: null,
  examined: null,
  changed: null,
  ifFiled: null,
  digest: null,
} as const;

/** Folds one fact into a change. */
function evolveChange(before: ValueChangeState | null, fact: ValueChangeFact): ValueChangeState {
  const was = before ?? newValueChange;
  const { on, by } = fact;
  switch (fact.did) {
    case 'drafted': {
      const { scheme, name, value, fromOn } = fact;
      return { ...was, scheme, name, value, fromOn, status: 'draft', draftedOn: on, draftedBy: by };
    }
    case 'revised': {
      const { value, fromOn } = fact;
      return { ...was, ...unrehearsed, value, fromOn, status: 'draft', draftedOn: on, draftedBy: by };
    }
    case 'rehearsed':
      return { ...was, ...fact.predicted, status: 'rehearsed', rehearsedOn: on, rehearsedBy: by };
    case 'published':
      return { ...was, status: 'published', publishedOn: on, publishedBy: by };
    case 'withdrawn':
      return { ...was, status: 'withdrawn', withdrawnOn: on, withdrawnBy: by };
  }
}

/** The record kind of changes of values: the history of the body whose numbers they are. */
export const valueChangeKind = recordKind<ValueChangeState, ValueChangeFact>({
  kind: 'value_change',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    name: 'text',
    value: 'text',
    fromOn: 'date',
    status: 'text',
    draftedOn: 'date',
    draftedBy: 'uuid',
    rehearsedOn: 'date',
    rehearsedBy: 'uuid',
    examined: 'int',
    changed: 'int',
    ifFiled: 'int',
    digest: 'text',
    publishedOn: 'date',
    publishedBy: 'uuid',
    withdrawnOn: 'date',
    withdrawnBy: 'uuid',
  },
  evolve: evolveChange,
});

/** What a change is on a day: one that was published is in force from its day on, that day included. */
export function changeStatusOn(
  { status, fromOn }: Pick<ValueChangeState, 'status' | 'fromOn'>,
  today: Day,
): ValueChangeStatus {
  const move = clockMove<ValueChangeStatus, ValueChangeNeed, 'changeFrom'>(valueChange2026, status, {
    changeFrom: fromOn,
  });
  return move !== null && move.on <= today ? move.to : status;
}
