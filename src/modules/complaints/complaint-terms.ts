import {
  type ComplaintDoor,
  type ComplaintNeed,
  type ComplaintStatus,
  complaintCentre2024,
  complaintFedergon2014,
  complaintOmbudsman2019,
  complaintSelection2024,
  complaintVdab2019,
} from '../../../schemes/index.ts';
import { add, addDays, type Day } from '../../kernel/day.ts';
import type { Scheme, Span } from '../../kernel/scheme.ts';
import { countTerm, type Term } from '../../kernel/term.ts';
import { versionOn } from '../../kernel/version.ts';

/** A door's procedure: its steps and its terms, whichever statuses it has. */
export interface ComplaintScheme
  extends Pick<Scheme<ComplaintStatus, ComplaintNeed, never>, 'id' | 'inForce' | 'source' | 'steps'> {
  terms: Readonly<
    Record<'receiptWithin' | 'answerWithin' | 'extendBy' | 'remindOfReceipt' | 'remindOfAnswer', Span>
  > & {
    apartFor: Span;
    factsWithin?: Span;
  };
}

/** Every procedure of each door, the newest last. */
const schemes: Readonly<Record<ComplaintDoor, readonly [ComplaintScheme, ...ComplaintScheme[]]>> = {
  vdab: [complaintVdab2019],
  federgon: [complaintFedergon2014],
  centre: [complaintCentre2024],
  ombudsman: [complaintOmbudsman2019],
  bosa: [complaintSelection2024],
};

/** The procedure of a door on a day: the newest that is in force, or else its first. */
export const schemeOn = (door: ComplaintDoor, on: Day): ComplaintScheme =>
  versionOn(
    schemes[door].map((scheme) => ({ scheme })),
    on,
  )?.scheme ?? schemes[door][0];

/** The procedure that a complaint keeps, by the id under which it was lodged. */
export const schemeOf = ({ door, scheme }: { door: ComplaintDoor; scheme: string }): ComplaintScheme =>
  schemes[door].find(({ id }) => id === scheme) ?? schemes[door][0];

/** What the terms of a complaint are counted from. */
interface Dated {
  door: ComplaintDoor;
  scheme: string;
  receivedOn: Day;
  extendedOn: Day | null;
}

/**
 * The term to confirm receipt, in calendar days that do not roll over (BD-receipt).
 * Worked example: received by VDAB on Thursday 2026-12-24 it ends on Sunday 2027-01-03.
 */
export const receiptTerm = (complaint: Dated): Term =>
  countTerm(complaint.receivedOn, { span: schemeOf(complaint).terms.receiptWithin });

/**
 * The term to answer, with the extension if there was one; it does not roll over (BD-term, BOSA-complaint).
 * Worked example: received by VDAB on 2026-03-02 it ends on 2026-04-16; extended, on 2026-05-01, a holiday. At BOSA it
 * ends on 2026-04-01.
 */
export const answerTerm = (complaint: Dated): Term => {
  const { answerWithin, extendBy } = schemeOf(complaint).terms;
  const extensions = complaint.extendedOn === null ? [] : [extendBy];
  return countTerm(complaint.receivedOn, { span: answerWithin }, { extensions });
};

/** The term to answer as the law has it: an extension does not keep the next door shut (OURS-complaint-terms). */
export const plainAnswerTerm = (complaint: Omit<Dated, 'extendedOn'>): Term =>
  answerTerm({ ...complaint, extendedOn: null });

const daysOf = (span: Span): number => ('days' in span ? span.days : 0);

/** The days on which who handles is reminded: of the receipt, and of the answer. */
export function reminderDays(complaint: Dated): { receipt: Day; answer: Day } {
  const { remindOfReceipt, remindOfAnswer } = schemeOf(complaint).terms;
  return {
    receipt: addDays(receiptTerm(complaint).endsOn, -daysOf(remindOfReceipt)),
    answer: addDays(answerTerm(complaint).endsOn, -daysOf(remindOfAnswer)),
  };
}

/** What the age of the facts is judged by. */
interface Aged extends Pick<Dated, 'door' | 'scheme'> {
  factsOn: Day | null;
  firstReceivedOn: Day;
}

/**
 * Whether the facts are too old for the door that it lies at (BD-admissible): a year and a day before it first came in.
 * Worked example: received on 2026-03-02, facts of 2025-03-02 are in time, those of 2025-03-01 too old.
 */
export function areTooOld(complaint: Aged): boolean {
  const { factsOn, firstReceivedOn } = complaint;
  const within = schemeOf(complaint).terms.factsWithin;
  return factsOn !== null && within !== undefined && add(factsOn, within) < firstReceivedOn;
}
