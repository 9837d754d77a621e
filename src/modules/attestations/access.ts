import { attestation2018 } from '../../../schemes/index.ts';
import { add, addDays, type Day, latest } from '../../kernel/day.ts';
import type { LiveAttestation } from '../live-attestation.ts';

/** Days from the first to the last, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

const { openPastEnd, openFurther } = attestation2018.terms;

/**
 * The last day, inclusive, on which an attestation opens the file: its end plus one month, clipped to that month, and
 * from there fourteen days (M-01/reading-access). It does not move for a weekend or a holiday.
 * Worked examples: 2019-11-21 gives 2020-01-04; 2027-01-31 gives 2027-03-14, by way of 28 February.
 */
export const closesOn = (endsOn: Day): Day => add(add(endsOn, openPastEnd), openFurther);

/**
 * The days on which an attestation opens the file: from its start, or from the day VDAB has it when that is later, to
 * `closesOn`. Worked example: 2018-11-21 to 2019-11-21, registered on 2018-11-19, opens 2018-11-21 to 2020-01-04;
 * registered on 2018-12-03, it opens 2018-12-03 to 2020-01-04.
 */
export const accessWindow = (
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
  registeredOn: Day,
): { opensOn: Day; closesOn: Day } => ({ opensOn: latest(startsOn, registeredOn), closesOn: closesOn(endsOn) });

/** The days on which one attestation opened or opens the file; null when there are none. The day of withdrawal is not one. */
function daysOf({ opensOn, closesOn: to, withdrawnOn }: LiveAttestation): DayRange | null {
  const last = withdrawnOn !== null && withdrawnOn <= to ? addDays(withdrawnOn, -1) : to;
  return opensOn <= last ? { from: opensOn, to: last } : null;
}

/**
 * All days on which the attestations of one office for one citizen and purpose open the file, as separate ranges in
 * order: those that overlap or touch are one. Worked example: 2026-01-01 to 2026-03-14 and 2026-03-15 to 2026-05-14
 * are one range; with the first withdrawn on 2026-02-10 they are 2026-01-01 to 2026-02-09 and 2026-03-15 to 2026-05-14.
 */
export function openDays(attestations: readonly LiveAttestation[]): DayRange[] {
  const ranges = attestations
    .map(daysOf)
    .filter((range) => range !== null)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: DayRange[] = [];
  for (const range of ranges) {
    const before = merged.at(-1);
    if (before && range.from <= addDays(before.to, 1)) before.to = latest(before.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** Ranges as the database's `datemultirange` reads them. */
export const asMultirange = (ranges: readonly DayRange[]): string =>
  `{${ranges.map(({ from, to }) => `[${from},${to}]`).join(',')}}`;

/** The last day of the newest attestation that was not withdrawn: what the office's list shows. */
export const newestEnd = (attestations: readonly LiveAttestation[]): Day | null =>
  attestations
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .reduce<Day | null>((end, { endsOn }) => (end === null || end < endsOn ? endsOn : end), null);

/** Why an office's door to a citizen is closed on a day; `open` when it is not. All days inclusive. */
export type DoorState =
  | { state: 'open'; until: Day }
  | { state: 'not-yet'; opensOn: Day }
  | { state: 'over'; endsOn: Day; closesOn: Day }
  | { state: 'withdrawn'; on: Day }
  | { state: 'never' };

/**
 * Explains a door from an office's own attestations alone, so that it tells nothing about anybody without one: open,
 * open later, withdrawn, over, or never. Of several that are past, the one that was open last is told.
 */
export function doorOf(attestations: readonly LiveAttestation[], today: Day): DoorState {
  const open = openDays(attestations).find(({ from, to }) => from <= today && today <= to);
  if (open) return { state: 'open', until: open.to };
  const coming = attestations
    .filter(({ opensOn, withdrawnOn }) => withdrawnOn === null && today < opensOn)
    .map(({ opensOn }) => opensOn)
    .sort()[0];
  if (coming) return { state: 'not-yet', opensOn: coming };
  const shutOn = ({ withdrawnOn, closesOn: last }: LiveAttestation) =>
    withdrawnOn !== null && withdrawnOn <= last ? withdrawnOn : addDays(last, 1);
  const last = [...attestations].sort((a, b) => (shutOn(a) < shutOn(b) ? 1 : -1))[0];
  if (!last) return { state: 'never' };
  return last.withdrawnOn !== null && last.withdrawnOn <= last.closesOn
    ? { state: 'withdrawn', on: last.withdrawnOn }
    : { state: 'over', endsOn: last.endsOn, closesOn: last.closesOn };
}
