import { outplacementLine2018 } from '../../../schemes/index.ts';
import { add, addDays, type Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact, Held } from '../../platform/record.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { type LineFact, type LineState, lineToday, permitOnLine } from '../steps/index.ts';

type Bounds = Pick<LiveAttestation, 'id' | 'startsOn' | 'endsOn'>;

/**
 * Whether a new attestation of the same office goes on with a line (M-13): it leaves no day after the line's end, and
 * ends later, or gives back an access that was withdrawn. One whose own term would have closed the line already does
 * not, because the line would turn into the past.
 * Worked example: a line to 2019-11-21 goes on with an attestation from 2019-11-22 to 2020-05-21, not with one from
 * 2019-11-23.
 */
export function goesOn(line: LineState, { startsOn, endsOn }: Omit<Bounds, 'id'>, today: Day): boolean {
  if (line.endsOn === null || startsOn > addDays(line.endsOn, 1)) return false;
  const changes = endsOn > line.endsOn || line.accessWithdrawnOn !== null;
  return changes && today < add(endsOn, outplacementLine2018.terms.executedAfter);
}

/**
 * What a new attestation does to the office's open lines: their end moves to its end. A line that has turned executed
 * stays so, even if nobody has looked at it since (M-13/reading).
 */
export function endsMoved(
  lines: readonly Held<LineState>[],
  attestation: Bounds,
  { who, today }: { who: Actor; today: Day },
): LineFact[] {
  return lines.flatMap(({ id, state }): LineFact[] => {
    if (!goesOn(state, attestation, today)) return [];
    const moved: LineFact = {
      kind: 'step',
      id,
      did: 'end-moved',
      attestationId: attestation.id,
      endsOn: attestation.endsOn,
    };
    const about = {
      today,
      who,
      line: state,
      attestations: [],
      openLines: [],
      office: [],
      person: [],
      consultation: null,
    };
    return permitOnLine('extend', about, () => accept<Fact>(moved)).ok ? [moved] : [];
  });
}

/**
 * What a withdrawal does to the office's lines (M-01/reading-withdrawn): those in progress under that attestation are
 * marked, so that the adviser gets a task; the others too when nothing else is left to open the file. A line that goes
 * on under another attestation of the office is left alone.
 */
export function accessLost(
  lines: readonly Held<LineState>[],
  attestations: readonly LiveAttestation[],
  withdrawn: string,
  today: Day,
): LineFact[] {
  const isLeft = attestations.some(
    ({ id, closesOn, withdrawnOn }) => id !== withdrawn && withdrawnOn === null && today <= closesOn,
  );
  return lines
    .filter(({ state }) => lineToday(state, today).status === 'in-progress' && state.accessWithdrawnOn === null)
    .filter(({ state }) => state.attestationId === withdrawn || !isLeft)
    .map(({ id }): LineFact => ({ kind: 'step', id, did: 'access-withdrawn', on: today }));
}
