import {
  type AgreementNeed,
  type AgreementStatus,
  agreedWorker2014,
  outplacementAgreement2014,
  type WorkerNeed,
  type WorkerStatus,
} from '../../../schemes/index.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { WorkerEvent } from './agreed-worker.ts';
import type { AgreementFor, Billing } from './agreement.ts';

/** Of whom an agreement is, and for whom who asks works. */
export interface Parties {
  /** The office. */
  orgId: string;
  /** Enterprise number of the employer. */
  companyNumber: string;
  /** Enterprise number of who asks, when that is an employer; otherwise null. */
  asksFor: string | null;
  who: Actor;
}

/** What a step of an agreement is asked on: everything as data. */
export interface AgreementCase extends Parties {
  status: AgreementStatus;
  kind: AgreementFor;
  /** Whether the package is on offer at the office now. */
  isPackageOffered: boolean;
  priceCents: number;
  billing: readonly Billing[];
  /** How many workers stand under it, and how many are added. */
  workers: number;
  adding: number;
}

/** The most workers of one agreement: more is a mistake. */
export const mostWorkers = 10_000;

/** Whether shares of a price can be invoiced: each above zero, at a moment of its own, and 100 together. */
export const addsUp = (billing: readonly Billing[]): boolean =>
  billing.every(({ share, at }, n) => share > 0 && billing.findIndex((one) => one.at === at) === n) &&
  billing.reduce((sum, { share }) => sum + share, 0) === 100;

const agreementNeeds: Needs<AgreementNeed, AgreementCase> = {
  'package-offered': ({ isPackageOffered }) =>
    isPackageOffered ? [] : [{ code: 'package-unknown', source: 'O-07', about: 'packageId' }],
  'price-set': ({ priceCents }) =>
    priceCents > 0 ? [] : [{ code: 'price-missing', source: 'O-07', about: 'priceCents' }],
  'billing-adds-up': ({ billing }) =>
    addsUp(billing) ? [] : [{ code: 'billing-does-not-add-up', source: 'OURS-agreement', about: 'billing' }],
  'room-for-workers': ({ kind, workers, adding }) => {
    if (kind === 'individual' && workers + adding > 1)
      return [{ code: 'one-worker-only', source: 'OURS-agreement', about: 'workers' }];
    return workers + adding > mostWorkers
      ? [{ code: 'too-many-workers', source: 'OURS-agreement', about: 'workers' }]
      : [];
  },
};

const isForeign = ({ orgId, companyNumber, asksFor, who }: Parties): boolean =>
  who.role === 'employer' ? asksFor !== companyNumber : who.orgId !== orgId;

const notTheirs = (about: string): Ground => ({ code: 'not-your-role', source: 'OURS-agreement-parties', about });

const ofAgreement = (about: AgreementCase) => ({
  ...{ scheme: outplacementAgreement2014, status: about.status, who: about.who, needs: agreementNeeds, about },
});

/** Asks the scheme's table whether a step of an agreement is open, and decides when it is. */
export const permitOnAgreement = (step: string, about: AgreementCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about) ? refuse(notTheirs(step)) : permitThen({ ...ofAgreement(about), step }, then);

/** The steps of an agreement that are open to this actor: what buttons and the API offer. */
export const openAgreementSteps = (about: AgreementCase): string[] =>
  isForeign(about) ? [] : openSteps(ofAgreement(about));

/** What a step on an agreed worker is asked on. */
export interface WorkerCase extends Parties {
  status: WorkerStatus;
  /** What is noted; null when nothing is. */
  event: WorkerEvent | null;
  draftId: string | null;
}

/** What an employer notes itself: its own acts, and nothing of what the worker does. */
export const eventsOfEmployer: readonly WorkerEvent[] = ['offer'];

const workerNeeds: Needs<WorkerNeed, WorkerCase> = {
  'event-of-this-role': ({ event, who }) =>
    event !== null && who.role === 'employer' && !eventsOfEmployer.includes(event)
      ? [{ code: 'event-not-yours', source: 'OURS-agreement-parties', about: event }]
      : [],
  'no-attestation-yet': ({ draftId }) =>
    draftId === null ? [] : [{ code: 'attestation-prepared', source: 'OURS-agreement', about: 'draftId' }],
};

const ofWorker = (about: WorkerCase) => ({
  ...{ scheme: agreedWorker2014, status: about.status, who: about.who, needs: workerNeeds, about },
});

/** Asks the scheme's table whether a step on an agreed worker is open, and decides when it is. */
export const permitOnWorker = (step: string, about: WorkerCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about) ? refuse(notTheirs(step)) : permitThen({ ...ofWorker(about), step }, then);

/** The steps on an agreed worker that are open to this actor. */
export const openWorkerSteps = (about: WorkerCase): string[] => (isForeign(about) ? [] : openSteps(ofWorker(about)));

/** The row by which another record's decision moves an agreed worker; null when it does not move it now. */
export const movesWorker = (step: 'start' | 'end', status: WorkerStatus): boolean =>
  agreedWorker2014.steps.some((row) => row.do === step && row.from.some((from) => from === status));
