import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { type GuidanceFact, type GuidanceState, guidanceKind } from './guidance.ts';

/** Says when a guidance ended, and how many sessions there were. */
export const EndGuidance = z.object({
  orgId: idField,
  guidanceId: idField,
  endedOn: dayField.describe('The day of the last session'),
  sessions: z.int().min(1).max(99),
});
export type EndGuidance = z.infer<typeof EndGuidance>;

const load = statement<{ version: number; state: GuidanceState }>(
  'guidance.load',
  `select g.version, ${guidanceKind.stateOf('g')} as state from voucher_guidance g
   where g.org_id = $1::uuid and g.id = $2::uuid and g.org_id = app_id('org') and app_role() = 'office-manager'`,
);

function wrongWith({ subject: { state }, command, today }: Case<EndGuidance, Held<GuidanceState>>): Ground[] {
  const { endedOn } = command;
  if (state.endedOn !== null) return [{ code: 'not-open-now', source: 'OURS-guidance', about: state.endedOn }];
  if (endedOn > today) return [{ code: 'date-in-future', source: 'OURS-input', about: 'endedOn' }];
  return endedOn < state.startsOn ? [{ code: 'end-before-start', source: 'OURS-input', about: state.startsOn }] : [];
}

/** Ends a guidance (OURS-guidance): from then on it stands in the list of its period, once that is closed for a draw. */
export const endGuidance: Verb<EndGuidance, Held<GuidanceState>> = {
  name: 'voucher_guidance.end',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, guidanceId } }) =>
    loading([load.with(orgId, guidanceId)], ([[row]]) => (row ? { owner: orgId, id: guidanceId, ...row } : null)),
  held: (subject) => [subject],
  decide: (asked) =>
    unless(wrongWith(asked), () => {
      const { command, who, today } = asked;
      const { guidanceId: id, endedOn, sessions } = command;
      return accept<GuidanceFact>({
        kind: 'voucher_guidance',
        id,
        did: 'ended',
        on: today,
        by: who.id,
        endedOn,
        sessions,
      });
    }),
};
