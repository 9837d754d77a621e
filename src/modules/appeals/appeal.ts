import { type AppealStatus, appeal2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { countTerm, type Term } from '../../kernel/term.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { appealTable } from './procedures.ts';

/** The decisions that can be contested: on an application the first two, on a certificate the others. */
export const contestable = ['refused', 'not-admissible', 'suspended', 'withdrawn'] as const;
export type Contestable = (typeof contestable)[number];

/** An appeal as the fold of its facts. */
export interface AppealState {
  scheme: string;
  against: Contestable;
  /** The application or the certificate that was decided on. */
  recordId: string;
  contestedOn: Day;
  contestedBy: string;
  /** Who evaluated the application; null when nobody did. */
  evaluatedBy: string | null;
  status: Exclude<AppealStatus, 'new'>;
  lodgedOn: Day;
  /** Last day on which it could be lodged, included. */
  lodgeBy: Day;
  /** Last day on which it is decided, included. */
  decideBy: Day;
  admittedOn: Day | null;
  /** Late, and admitted all the same. */
  excused: boolean;
  decidedOn: Day | null;
  decidedBy: string | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'appeal';
  did: Did;
  on: Day;
  by: string;
}
/** The decision that is contested: what, on which record, when, by whom, after whose evaluation. */
export interface Contested {
  against: Contestable;
  recordId: string;
  contestedOn: Day;
  contestedBy: string;
  evaluatedBy: string | null;
}
interface Lodged extends FactOf<'lodged'>, Contested {
  scheme: string;
}

/** Everything that can happen to an appeal. */
export type AppealFact = Lodged | FactOf<'admitted' | 'excused' | 'dismissed' | 'upheld' | 'annulled' | 'retracted'>;

/**
 * The term to lodge an appeal: thirty days after the decision, the thirtieth included (OURS-appeal).
 * Worked example: against a refusal of 2026-03-02 until 2026-04-01.
 */
export const lodgingTerm = (contestedOn: Day, scheme: string): Term =>
  countTerm(contestedOn, { span: appealTable(scheme).terms.lodgeWithin });

/**
 * The term to decide an appeal: sixty days after it was lodged (OURS-appeal).
 * Worked example: lodged on 2026-03-10, until 2026-05-09.
 */
export const decidingTerm = (lodgedOn: Day, scheme: string): Term =>
  countTerm(lodgedOn, { span: appealTable(scheme).terms.decideWithin });

// Replaced by the first fact, which always carries the days.
const never = day('1900-01-01');
const newAppeal: AppealState = {
  scheme: appeal2014.id,
  against: 'refused',
  recordId: '',
  contestedOn: never,
  contestedBy: '',
  evaluatedBy: null,
  status: 'lodged',
  lodgedOn: never,
  lodgeBy: never,
  decideBy: never,
  admittedOn: null,
  excused: false,
  decidedOn: null,
  decidedBy: null,
};

/** Folds one fact into an appeal. */
function evolveAppeal(before: AppealState | null, fact: AppealFact): AppealState {
  const was = before ?? newAppeal;
  const { on, by } = fact;
  switch (fact.did) {
    case 'lodged': {
      const { scheme, against, recordId, contestedOn, contestedBy, evaluatedBy } = fact;
      const terms = { lodgeBy: lodgingTerm(contestedOn, scheme).endsOn, decideBy: decidingTerm(on, scheme).endsOn };
      return { ...was, scheme, against, recordId, contestedOn, contestedBy, evaluatedBy, lodgedOn: on, ...terms };
    }
    case 'admitted':
    case 'excused':
      return { ...was, status: 'admitted', admittedOn: on, excused: fact.did === 'excused' };
    case 'dismissed':
      return { ...was, status: 'not-admissible', decidedOn: on, decidedBy: by };
    case 'upheld':
    case 'annulled':
    case 'retracted':
      return { ...was, status: fact.did, decidedOn: on, decidedBy: by };
  }
}

/** The record kind of appeals: the history of an organisation. */
export const appealKind = recordKind<AppealState, AppealFact>({
  kind: 'appeal',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    against: 'text',
    recordId: 'uuid',
    contestedOn: 'date',
    contestedBy: 'uuid',
    evaluatedBy: 'uuid',
    status: 'text',
    lodgedOn: 'date',
    lodgeBy: 'date',
    decideBy: 'date',
    admittedOn: 'date',
    excused: 'boolean',
    decidedOn: 'date',
    decidedBy: 'uuid',
  },
  evolve: evolveAppeal,
});
