import { type FollowUpKind, followUpKinds, followUpPlan2024 } from '../../../schemes/index.ts';
import { addDays, addMonths, type Day } from '../../kernel/day.ts';

/** Something that was done to follow up a centre. */
export interface Done {
  kind: FollowUpKind;
  on: Day;
}

/** Something that is planned: when, and whether it was done. */
export interface Planned {
  kind: FollowUpKind;
  dueOn: Day;
  /** The day on which it was done; null as long as it was not. */
  doneOn: Day | null;
  state: 'done' | 'late' | 'soon' | 'later';
}

/** The days of a mandate; `endsOn` is included, null when it has no end. */
export interface MandateDays {
  startsOn: Day;
  endsOn: Day | null;
}

const { planned, soonDays } = followUpPlan2024;

/**
 * The follow-up of a mandate as it is planned, in the order of its days (V-09, OURS-follow-up). What was done since the mandate
 * began counts for the plan in its order: the first visit for the first that was planned, whenever that was.
 * Worked example: a mandate from 2026-01-05 plans visits on 2027-01-05 and 2030-01-05. One was done on 2026-11-02: on 2027-03-01
 * the first is done, and the second is later. Had there been none, the first would be soon from 2026-11-06 on and late from
 * 2027-01-06 on.
 */
export function planOf({ startsOn, endsOn }: MandateDays, done: readonly Done[], today: Day): Planned[] {
  const all = followUpKinds.flatMap((kind) => {
    const days = done
      .filter((one) => one.kind === kind && one.on >= startsOn)
      .map(({ on }) => on)
      .sort();
    return planned[kind].afterMonths.map((months, at): Planned => {
      const [dueOn, doneOn] = [addMonths(startsOn, months), days[at] ?? null];
      return { kind, dueOn, doneOn, state: stateOf(dueOn, doneOn, today) };
    });
  });
  return all
    .filter(({ dueOn, doneOn }) => doneOn !== null || endsOn === null || dueOn <= endsOn)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function stateOf(dueOn: Day, doneOn: Day | null, today: Day): Planned['state'] {
  if (doneOn !== null) return 'done';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'later';
}

/** What asks for attention now, the longest overdue first. */
export const dueNow = (plan: readonly Planned[]): Planned[] =>
  plan.filter(({ state }) => state === 'late' || state === 'soon');
