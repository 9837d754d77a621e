import { addDays, type Day } from '../../kernel/day.ts';
import type { AttendanceState } from './attendance.ts';
import { phaseBudgets } from './budget.ts';
import { isDayOf, phaseOn } from './phases.ts';
import type { ProgrammeState } from './programme.ts';

/** Why a programme asks for somebody's attention, the most pressing first. */
export const attentions = [
  'difference',
  'minutes-missing',
  'attestation-ends-first',
  'phase-ends-soon',
  'interrupted',
  'nothing-planned',
] as const;
export type Attention = (typeof attentions)[number];

/** How many days before the end of a phase its unplanned minutes are told, and before that of an attestation that it ends first. */
const soonDays = { phase: 21, attestation: 60 };

/**
 * Until when a programme still needs the file, past the end of the attestation: its last day; null where the attestation reaches
 * as far (M-13). A programme to 2027-01-05 under an attestation to 2026-12-31 asks for an extension to 2027-01-05.
 */
export const reachesPast = (
  { endsOn, endedOn }: Pick<ProgrammeState, 'endsOn' | 'endedOn'>,
  attestationEndsOn: Day | null,
): Day | null => (endedOn === null && attestationEndsOn !== null && attestationEndsOn < endsOn ? endsOn : null);

/** What of a programme somebody must do something about on a day; empty when nothing. */
export function attentionOf(
  programme: ProgrammeState,
  attendances: readonly AttendanceState[],
  { today, attestationEndsOn }: { today: Day; attestationEndsOn: Day | null },
): Attention[] {
  if (programme.status === 'ended') return [];
  const isMissing = ({ status, sessionOn }: AttendanceState) =>
    status === 'invited' && sessionOn < today && isDayOf(programme, sessionOn);
  const phase = phaseOn(programme.phases, today);
  const current = phase === null ? undefined : programme.phases[phase - 1];
  const left = phase === null ? 0 : (phaseBudgets(programme.phases, attendances)[phase - 1]?.left ?? 0);
  const isRunning = programme.status === 'running';
  const found: Record<Attention, boolean> = {
    difference: attendances.some(({ status }) => status === 'different'),
    'minutes-missing': attendances.some(isMissing),
    'attestation-ends-first':
      reachesPast(programme, attestationEndsOn) !== null &&
      attestationEndsOn !== null &&
      attestationEndsOn <= addDays(today, soonDays.attestation),
    'phase-ends-soon':
      isRunning && left > 0 && current !== undefined && current.until <= addDays(today, soonDays.phase),
    interrupted: programme.status === 'interrupted',
    'nothing-planned':
      isRunning && !attendances.some(({ status, sessionOn }) => status === 'invited' && sessionOn >= today),
  };
  return attentions.filter((attention) => found[attention]);
}
