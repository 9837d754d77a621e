import { type ValueChangeNeed, valueChange2026 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Decision, Ground } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { changeableOf, holdsOn, type PublishedValue } from './value.ts';
import { changeStatusOn, type ValueChangeState } from './value-change.ts';

/** What a step of a change is asked on: everything as data. */
export interface ChangeCase {
  /** The change as it is, or as it would be. */
  change: ValueChangeState;
  /** The kind of organisation that asks. */
  orgKind: string;
  published: readonly PublishedValue[];
  /** Digest of a rehearsal on the facts of this moment; null where none was made. */
  predicted: string | null;
  who: Actor;
  today: Day;
}

const ground = (code: Ground['code'], about: string): Ground => ({ code, source: 'OURS-values', about });
const unlessHolds = (holds: boolean, ...grounds: Ground[]): Ground[] => (holds ? [] : grounds);

/** Whether a number can stand for a value: within its bounds, in its unit's decimals. */
function isPossible({ name, value }: PublishedValue): boolean {
  const { unit, atLeast, atMost } = changeableOf(name);
  const number = Number(value);
  const decimals = value.split('.')[1]?.length ?? 0;
  return atLeast <= number && number <= atMost && decimals <= (unit === 'percent' ? 2 : 0);
}

const needs: Needs<ValueChangeNeed, ChangeCase> = {
  'value-of-this-body': ({ change, orgKind }) =>
    unlessHolds(changeableOf(change.name).authority === orgKind, ground('value-not-of-this-body', change.name)),
  'value-in-bounds': ({ change, published }) =>
    isPossible(change)
      ? unlessHolds(
          holdsOn(published, change.name, change.fromOn) !== Number(change.value),
          ground('value-unchanged', 'value'),
        )
      : [ground('value-out-of-bounds', 'value')],
  'day-to-come': ({ change, today }) => unlessHolds(change.fromOn > today, ground('value-from-past', 'fromOn')),
  'no-other-that-day': ({ change, published }) =>
    unlessHolds(
      !published.some(({ name, fromOn }) => name === change.name && fromOn === change.fromOn),
      ground('value-already-that-day', 'fromOn'),
    ),
  'not-the-drafter': ({ change, who }) =>
    unlessHolds(change.draftedBy !== who.id, ground('drafter-does-not-publish', who.id)),
  'rehearsed-today': ({ change, predicted, today }) =>
    unlessHolds(
      change.rehearsedOn === today && (predicted === null || predicted === change.digest),
      ground('rehearsal-too-old', change.rehearsedOn ?? 'rehearsedOn'),
    ),
};

const askOf = (about: ChangeCase) => ({
  scheme: valueChange2026,
  status: changeStatusOn(about.change, about.today),
  who: about.who,
  needs,
  about,
});

/** Asks the scheme's table whether a step of a change is open, and decides when it is. */
export const permitOnChange = (step: string, about: ChangeCase, then: () => Decision<Fact>): Decision<Fact> =>
  permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a change today: what buttons and the API offer. */
export const openChangeSteps = (about: ChangeCase): string[] => openSteps(askOf(about));

/** Why a step that the status allows is closed to this actor, for a page that says so beside the button. */
export function closedBecause(step: string, about: ChangeCase): Ground[] {
  const decision = permitOnChange(step, about, () => ({ ok: true, facts: [] }));
  return decision.ok ? [] : decision.grounds;
}
