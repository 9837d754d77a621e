import { type AgreementStatus, outplacementAgreement2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { PackageContent } from '../services/index.ts';

/** Whom an agreement is for: one dismissed worker, or those of a collective dismissal. */
export const agreementKinds = ['individual', 'collective'] as const;
export type AgreementFor = (typeof agreementKinds)[number];

/** When a share of the price is invoiced per worker: as the worker comes under the agreement, or as guidance starts or is over. */
export const billingMoments = ['agreement', 'start', 'end'] as const;
export type BillingMoment = (typeof billingMoments)[number];

/** A share of the price and when it is invoiced; the shares of an agreement add up to 100. */
export interface Billing {
  at: BillingMoment;
  /** In hundredths of the price. */
  share: number;
}

/** An agreement with an employer, as the fold of its facts. What the package gave is copied into it. */
export interface AgreementState extends PackageContent {
  scheme: string;
  status: Exclude<AgreementStatus, 'new'>;
  /** Enterprise number of the employer, ten digits. */
  companyNumber: string;
  kind: AgreementFor;
  packageId: string;
  billing: readonly Billing[];
  /** When a collective dismissal was announced; null when it is not known or there is none. */
  announcedOn: Day | null;
  /** How many workers both expect; null when nobody said so. */
  expectedWorkers: number | null;
  proposedOn: Day;
  proposedBy: string;
  /** When it was agreed to, declined or withdrawn here, and by whom. */
  answeredOn: Day | null;
  answeredBy: string | null;
  agreedHow: 'online' | 'paper' | null;
  /** From which day it holds: of a paper the day on which it was signed. */
  agreedOn: Day | null;
  endedOn: Day | null;
  /** How many workers stand under it. */
  workers: number;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'agreement';
  did: Did;
  on: Day;
  by: string;
}
interface Proposed extends FactOf<'proposed'> {
  scheme: string;
  companyNumber: string;
  of: AgreementFor;
  packageId: string;
  services: string[];
  form: PackageContent['form'];
  minutes: number;
  priceCents: number;
  billing: { at: BillingMoment; share: number }[];
  announcedOn: Day | null;
  expectedWorkers: number | null;
}
interface Agreed extends FactOf<'agreed'> {
  how: 'online' | 'paper';
  agreedOn: Day;
}
interface Counted extends FactOf<'workers-added' | 'worker-removed'> {
  count: number;
}

/** Everything that can happen to an agreement. */
export type AgreementFact = Proposed | Agreed | Counted | FactOf<'declined'> | FactOf<'withdrawn'> | FactOf<'ended'>;

const blank: AgreementState = {
  ...{ scheme: outplacementAgreement2014.id, status: 'proposed', companyNumber: '', kind: 'individual', packageId: '' },
  ...{ services: [], form: 'individual', minutes: 0, priceCents: 0, billing: [] },
  // Replaced by the first fact, which always carries the day.
  ...{ announcedOn: null, expectedWorkers: null, proposedOn: day('1900-01-01'), proposedBy: '' },
  ...{ answeredOn: null, answeredBy: null, agreedHow: null, agreedOn: null, endedOn: null, workers: 0 },
};

function proposed({ did: _did, id: _id, kind: _kind, of, on, by, ...what }: Proposed): AgreementState {
  return { ...blank, ...what, kind: of, proposedOn: on, proposedBy: by };
}

/** Folds one fact into an agreement. */
function evolveAgreement(before: AgreementState | null, fact: AgreementFact): AgreementState {
  const was = before ?? blank;
  const answered = { answeredOn: fact.on, answeredBy: fact.by };
  switch (fact.did) {
    case 'proposed':
      return proposed(fact);
    case 'agreed':
      return { ...was, ...answered, status: 'agreed', agreedHow: fact.how, agreedOn: fact.agreedOn };
    case 'declined':
    case 'withdrawn':
      return { ...was, ...answered, status: fact.did };
    case 'ended':
      return { ...was, status: 'ended', endedOn: fact.on };
    case 'workers-added':
      return { ...was, workers: was.workers + fact.count };
    case 'worker-removed':
      return { ...was, workers: was.workers - fact.count };
  }
}

/** The record kind of agreements: the history of the office. */
export const agreementKind = recordKind<AgreementState, AgreementFact>({
  kind: 'agreement',
  owner: 'org_id',
  columns: {
    ...({ scheme: 'text', status: 'text', companyNumber: 'text', kind: 'text', packageId: 'uuid' } as const),
    ...({ services: 'jsonb', form: 'text', minutes: 'int', priceCents: 'int', billing: 'jsonb' } as const),
    ...({ announcedOn: 'date', expectedWorkers: 'int', proposedOn: 'date', proposedBy: 'uuid' } as const),
    ...({ answeredOn: 'date', answeredBy: 'uuid', agreedHow: 'text', agreedOn: 'date', endedOn: 'date' } as const),
    workers: 'int',
  },
  evolve: evolveAgreement,
});
