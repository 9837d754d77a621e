import type { ActionPlanStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { GuidanceForm } from '../programmes/index.ts';

/** One step of a plan, as codes and days; its words stand beside the record, in the same order. */
export interface PlannedStep {
  /** Code of the catalogue. */
  service: string;
  /** The phase in which it is planned, from 1. */
  phase: number;
  /** Planned minutes of guidance; 0 for what the citizen does alone. */
  minutes: number;
  /** By when; null when no day was agreed. */
  by: Day | null;
}

/** An action plan, as the fold of its facts. A changed plan is another record (M-12). */
export interface PlanState {
  scheme: string;
  status: Exclude<ActionPlanStatus, 'new'>;
  orgId: string;
  programmeId: string;
  /** The number of the version, from 1; 0 for a draft. */
  n: number;
  form: GuidanceForm;
  /** Whether psychological support is part of it: on request of the citizen (OPL-11/4). */
  support: boolean;
  steps: readonly PlannedStep[];
  writtenOn: Day;
  writtenBy: string;
  sharedOn: Day | null;
  sharedBy: string | null;
  /** The document that this version was made into. */
  documentId: string | null;
  agreedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'action_plan';
  did: Did;
  on: Day;
  by: string;
}
interface Written extends FactOf<'written'> {
  scheme: string;
  orgId: string;
  programmeId: string;
  form: GuidanceForm;
  support: boolean;
  steps: readonly { service: string; phase: number; minutes: number; by: Day | null }[];
  /** Keyed digest of all its words. */
  words: string;
}
interface Shared extends FactOf<'shared'> {
  n: number;
  documentId: string;
}
/** Everything that can happen to an action plan. */
export type PlanFact = Written | Shared | FactOf<'agreed'>;

const blank: PlanState = {
  ...{ scheme: '', status: 'draft', orgId: '', programmeId: '', n: 0, form: 'individual', support: false, steps: [] },
  // Replaced by the first fact, which always carries the day.
  ...{ writtenOn: day('1900-01-01'), writtenBy: '', sharedOn: null, sharedBy: null, documentId: null, agreedOn: null },
};

function evolve(before: PlanState | null, fact: PlanFact): PlanState {
  const was = before ?? blank;
  const { on, by } = fact;
  switch (fact.did) {
    case 'written': {
      const { scheme, orgId, programmeId, form, support, steps } = fact;
      return { ...was, scheme, orgId, programmeId, form, support, steps, writtenOn: on, writtenBy: by };
    }
    case 'shared':
      return { ...was, status: 'shared', n: fact.n, documentId: fact.documentId, sharedOn: on, sharedBy: by };
    case 'agreed':
      return { ...was, status: 'agreed', agreedOn: on };
  }
}

/** The record kind of action plans: the citizen's history. */
export const planKind = recordKind<PlanState, PlanFact>({
  kind: 'action_plan',
  owner: 'citizen_id',
  columns: {
    ...{ scheme: 'text', status: 'text', orgId: 'uuid', programmeId: 'uuid', n: 'int', form: 'text' },
    ...{ support: 'boolean', steps: 'jsonb', writtenOn: 'date', writtenBy: 'uuid', sharedOn: 'date' },
    ...{ sharedBy: 'uuid', documentId: 'uuid', agreedOn: 'date' },
  },
  evolve,
});
