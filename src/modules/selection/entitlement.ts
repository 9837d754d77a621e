import type { Day } from '../../kernel/day.ts';
import { conditionsOn } from './conditions.ts';
import type { ServiceFacts } from './facts.store.ts';
import { type Lapse, lapsesAfter } from './lapses.ts';
import { assessLevel, type Entitlement, type LevelConditions } from './level.ts';
import { nextCheckOn } from './profile.ts';
import { type Responsibility, responsibilities } from './tasks.ts';
import { type OneLess, type OneMore, withOneLess, withOneMore } from './what-if.ts';

/** Everything that follows from a service's facts on a day; what an authority granted is another matter. */
export interface Outlook {
  now: Entitlement;
  /** The numbers that it was assessed on. */
  conditions: LevelConditions;
  lapses: Lapse[];
  more: OneMore[];
  less: OneLess[];
  tasks: Responsibility[];
  /** The day by which DG R&O checks the conditions again; null for a service without a profile. */
  checkBy: Day | null;
}

/** What the facts of a service entitle it to today, what lapses, and what one person would change (S-03, S-08, S-09). */
export function outlookOf({ facts, profile, published }: ServiceFacts, today: Day): Outlook {
  const conditions = conditionsOn(published, today);
  const now = assessLevel(facts, today, conditions);
  return {
    now,
    conditions,
    lapses: lapsesAfter(facts, today, conditions),
    more: withOneMore(facts, today, conditions),
    less: withOneLess(facts, today, conditions),
    tasks: responsibilities(now, profile?.hasTestRooms ?? false),
    checkBy: nextCheckOn(profile),
  };
}
