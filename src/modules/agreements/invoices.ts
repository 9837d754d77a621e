import { type Day, latest } from '../../kernel/day.ts';
import type { AgreedWorkerState } from './agreed-worker.ts';
import { type AgreementState, type Billing, type BillingMoment, billingMoments } from './agreement.ts';

/** Why an invoice is to be expected on its day, or why that day is not known. */
export type InvoiceWhy = 'under-agreement' | 'started' | 'not-started' | 'ended' | 'running';

/** An invoice that an employer can expect for one worker. */
export interface ExpectedInvoice {
  at: BillingMoment;
  /** Amount in cents, VAT not included. */
  cents: number;
  /** From which day on it can come; null when that is not known yet. */
  on: Day | null;
  why: InvoiceWhy;
}

/**
 * A price in shares, in whole cents, in the order of the moments: each is rounded down and the last takes what is left, so that they
 * are the price together. Worked example: 1000.01 euro in three shares of 33, 33 and 34 is 330.00, 330.00 and 340.01.
 */
export function amountsOf(priceCents: number, billing: readonly Billing[]): { at: BillingMoment; cents: number }[] {
  const ordered = billingMoments.flatMap((moment) => billing.filter(({ at }) => at === moment));
  const rounded = ordered.map(({ share }) => Math.floor((priceCents * share) / 100));
  const before = rounded.slice(0, -1).reduce((sum, cents) => sum + cents, 0);
  return ordered.map(({ at }, n) => ({
    at,
    cents: n === ordered.length - 1 ? priceCents - before : (rounded[n] ?? 0),
  }));
}

/** What of a worker decides on its invoices. */
export type Invoiced = Pick<AgreedWorkerState, 'status' | 'addedOn' | 'programmeStartedOn' | 'endedOn'>;

function expected(
  at: BillingMoment,
  { agreedOn }: Pick<AgreementState, 'agreedOn'>,
  { status, addedOn, programmeStartedOn, endedOn }: Invoiced,
  hardEnd: Day | null,
): Pick<ExpectedInvoice, 'on' | 'why'> | null {
  if (at === 'agreement') return { on: latest(agreedOn ?? addedOn, addedOn), why: 'under-agreement' };
  if (programmeStartedOn === null) return status === 'refused' ? null : { on: null, why: 'not-started' };
  if (at === 'start') return { on: programmeStartedOn, why: 'started' };
  return endedOn === null ? { on: hardEnd, why: 'running' } : { on: endedOn, why: 'ended' };
}

/**
 * The invoices that an employer can expect for a worker under an agreement (O-07): for each moment how much, from which day on, and
 * why. Nothing as long as the agreement does not hold; nothing of guidance for who refused the offer. `hardEnd` is the last day on
 * which running guidance can be.
 * Worked example: 2500 euro, half at the start and half at the end; guidance of 2026-03-02 that may last until 2027-03-02: 1250 euro
 * from 2026-03-02 and 1250 euro from 2027-03-02, or from the day on which it was over before that.
 */
export function invoicesToExpect(
  agreement: Pick<AgreementState, 'agreedOn' | 'priceCents' | 'billing'>,
  worker: Invoiced,
  hardEnd: Day | null,
): ExpectedInvoice[] {
  if (agreement.agreedOn === null || worker.status === 'removed') return [];
  return amountsOf(agreement.priceCents, agreement.billing).flatMap(({ at, cents }) => {
    const when = expected(at, agreement, worker, hardEnd);
    return when === null ? [] : [{ at, cents, ...when }];
  });
}
