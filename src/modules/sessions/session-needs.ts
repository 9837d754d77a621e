import { type GuidanceSessionNeed, guidanceSession2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import {
  isDayOf,
  longestSession,
  minutesOf,
  type ProgrammeDays,
  type SessionPlan,
  type SessionState,
} from '../programmes/index.ts';

/** What a step on a session is asked on: everything as data. */
export interface SessionCase {
  orgId: string;
  /** Null before it is planned. */
  session: SessionState | null;
  /** What it is to become; null when it does not change. */
  plan: SessionPlan | null;
  /** Whether who leads it is a consultant of the office on its day. */
  works: boolean;
  /** Whether its service is one of the catalogue, or the office's own. */
  isServiceKnown: boolean;
  /** Other sessions of who leads it, as far as they could overlap. */
  busy: readonly { startsAt: string; endsAt: string }[];
  /** The days of the programmes of those who take part. */
  programmes: readonly ProgrammeDays[];
  /** The highest place that is taken; 0 when none is. */
  highestPlace: number;
  /** Whether minutes were said of somebody's part in it. */
  hasMinutes: boolean;
  who: Actor;
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground[] => [{ code, source, about }];

/** Whether two sessions overlap; they are half-open, so that one may begin as the other ends. */
export const doOverlap = (
  one: { startsAt: string; endsAt: string },
  other: { startsAt: string; endsAt: string },
): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

function wrongTimes(plan: SessionPlan): Ground[] {
  if (plan.endsAt <= plan.startsAt) return ground('period-reversed', 'OURS-input', 'endsAt');
  if (minutesOf(plan) > longestSession)
    return ground('session-too-long', 'OURS-guidance-session', String(longestSession));
  return plan.form === 'individual' && plan.seats !== 1
    ? ground('session-alone', 'OURS-guidance-session', 'seats')
    : [];
}

/** The needs that the scheme's rows name (OURS-guidance-session). */
const sessionNeeds: Needs<GuidanceSessionNeed, SessionCase> = {
  'times-possible': ({ plan }) => (plan ? wrongTimes(plan) : []),
  'service-known': ({ plan, isServiceKnown }) =>
    plan === null || isServiceKnown ? [] : ground('service-not-offered', 'O-04', 'service'),
  'works-here': ({ works, plan }) =>
    works || plan === null ? [] : ground('leader-not-here', 'OURS-guidance-session', 'consultantId'),
  'consultant-free': ({ plan, busy }) =>
    plan !== null && busy.some((other) => doOverlap(plan, other))
      ? ground('consultant-busy', 'OURS-guidance-session', formatDay(plan.onDay, 'nl'))
      : [],
  'everybody-fits': ({ plan, programmes, highestPlace }) => {
    if (plan === null) return [];
    if (plan.seats < highestPlace) return ground('seats-taken', 'OURS-guidance-session', String(highestPlace));
    return programmes.every((days) => isDayOf(days, plan.onDay))
      ? []
      : ground('outside-programme', 'OURS-guidance-session', formatDay(plan.onDay, 'nl'));
  },
  'no-minutes-said': ({ hasMinutes }) => (hasMinutes ? ground('minutes-said-already', 'OURS-hours', 'session') : []),
};

const askOf = (about: SessionCase) => ({
  scheme: guidanceSession2014,
  status: about.session?.status ?? ('new' as const),
  who: about.who,
  needs: sessionNeeds,
  about,
});

const isForeign = ({ who, orgId }: SessionCase) => who.orgId !== orgId;

/** Asks the scheme's table whether a step on a session is open, and decides when it is. */
export const permitOnSession = (step: string, about: SessionCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-guidance-session', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a session. */
export const openSessionSteps = (about: SessionCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
