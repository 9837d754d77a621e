import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';
import type { TermSpan } from '../../src/kernel/term.ts';

/** Hours that are due in a part of a programme, which ends so many months after its start. */
export interface PhaseRule {
  hours: number;
  untilMonth: number;
}

/** The four letters of a regime, each counted from the one before: offer, default notice, second offer; answer from an offer. */
export interface LetterTerms {
  offer: TermSpan;
  defaultNotice: TermSpan;
  secondOffer: TermSpan;
  answer: TermSpan;
}

/** The package of the general regime in money. Whole euros. */
export interface ValueRule {
  /** The package is worth one so-manieth of last calendar year's pay. */
  partOfPay: number;
  min: number;
  max: number;
  source: Cite;
}

/** The general regime: from so many weeks of notice on. */
export interface GeneralRight {
  noticeWeeks: { atLeast: number; source: Cite };
  indemnity: LetterTerms & {
    phases: readonly PhaseRule[];
    value: ValueRule;
    /** Weeks of pay that the employer may deduct; `ifAccepted`: only from who took the outplacement. */
    deduction: { weeks: 4; ifAccepted: boolean; source: Cite };
    /** A doctor's certificate within this term of learning of the dismissal: no outplacement, no deduction. */
    medicalCertificate: { days: number; source: Cite } | null;
  };
  notice: LetterTerms & { phases: readonly PhaseRule[] };
}

/** The special regime, from an age on. */
export interface SpecialRight {
  age: { years: number; source: Cite };
  seniority: { years: number; source: Cite };
  /** Below this share of full time the offer is due on request only. */
  spontaneousFrom: { percent: number; source: Cite };
  /** What who need not be available for the labour market has. */
  unavailable: 'on-request' | 'no-right';
  notice: LetterTerms;
  indemnity: LetterTerms;
  phases: readonly PhaseRule[];
  /** The worker's way to the region when no offer follows, and what the employer then owes in euros. */
  claim: { term: TermSpan; contribution: number; costs: number; source: Cite } | null;
}

/** What the employment cell gives at an age. */
export interface CellShare {
  hours: 30 | 60;
  months: number;
  reemploymentMonths: number;
}

/** Medical force majeure: guidance, a payment to a fund, or nothing yet. */
export type MedicalRight =
  | {
      kind: 'guidance';
      hours: 30;
      worth: number;
      offer: TermSpan;
      answer: TermSpan;
      hoursWithinMonths: number;
      lasts: TermSpan;
      doctor: TermSpan;
      source: Cite;
    }
  | { kind: 'fund'; pay: number; within: TermSpan; source: Cite }
  | null;

/** The right to outplacement as it stands for who is dismissed on a day; half-open window, as every scheme. */
export interface OutplacementRight {
  id: string;
  title: Label;
  source: Cite;
  inForce: { from: string; until?: string };
  general: GeneralRight | null;
  special: SpecialRight;
  cell: {
    age: { years: number; source: Cite };
    seniority: { years: number; source: Cite };
    older: CellShare;
    younger: CellShare;
  };
  restart: { lostWithin: TermSpan; askWithin: TermSpan; offer: TermSpan };
  medical: MedicalRight;
  /** Lump sum in euros on top of the general regime, usable and refundable until the end of so many quarters later. */
  employability: {
    worth: number;
    usableQuarters: number;
    refundQuarters: number;
    /** Part one of the notice: two thirds of it, and at least so many weeks. */
    partOne: { thirds: number; weeksAtLeast: number };
    source: Cite;
  } | null;
  /** The longest notice in weeks, for contracts that begin from the day of this scheme on. */
  noticeCap: { weeks: number; source: Cite } | null;
}
