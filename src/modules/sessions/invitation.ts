import { sessionAttendance2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type AttendanceFact, minutesOf, phaseBudgets, phaseFor, type SessionPlan } from '../programmes/index.ts';
import type { Invitee } from './session.store.ts';

/** When and for how long somebody takes part, and to which phase that counts. */
export function whenOf(
  { onDay, startsAt, endsAt }: Pick<SessionPlan, 'onDay' | 'startsAt' | 'endsAt'>,
  { programme, counted }: Invitee,
): { sessionOn: Day; plannedMinutes: number; phase: number } {
  const budgets = phaseBudgets(programme.phases, counted);
  const phase = phaseFor(programme, onDay, (of) => budgets[of - 1]?.left ?? 0);
  return { sessionOn: onDay, plannedMinutes: minutesOf({ startsAt, endsAt }), phase };
}

/** The fact of an invitation. */
export const invited = (
  { id, sessionId, programmeId, by }: { id: string; sessionId: string; programmeId: string; by: string },
  plan: SessionPlan,
  invitee: Invitee,
): AttendanceFact => ({
  ...{ kind: 'attendance', id, did: 'invited', scheme: sessionAttendance2014.id, orgId: invitee.programme.orgId },
  ...{ programmeId, sessionId, by },
  ...whenOf(plan, invitee),
});
