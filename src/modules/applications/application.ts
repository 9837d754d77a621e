import type { ApplicationStatus } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { QualityLabel } from '../certificates/index.ts';
import type { Entered } from './entered.ts';
import { type MandateDetails, noDetails } from './mandate-details.ts';

/** First application, or renewal of a certificate that is about to end. */
export type Procedure = 'first' | 'renewal';
/** Whether a renewal is by the same people as in the last term, for outplacement and for MLP (C-16, C-17). */
export type Variant = 'same-people' | 'other-people';
export type Advice = 'positive' | 'negative';

/** An application for a certificate as the fold of its facts. */
export interface ApplicationState {
  scheme: string;
  procedure: Procedure;
  /** Computed on filing a renewal by comparing two sets of people; null for a first application. */
  variant: Variant | null;
  status: ApplicationStatus;
  startedOn: Day;
  declaredOn: Day | null;
  codeVersion: string | null;
  codeSignedOn: Day | null;
  codeSignedBy: string | null;
  /** Who guides: consultants of an office, coaches of a centre. */
  consultants: readonly string[];
  /** Who registers in MLP. */
  mlpPeople: readonly string[];
  /** What a centre shows for its mandate; null in other procedures. */
  mandate: MandateDetails | null;
  /** The level that a service applies for; null in other procedures, and until it is chosen. */
  level: 'individual' | 'client' | null;
  /** The day on which it was filed last: again, when it was completed. */
  filedOn: Day | null;
  /** The day whose law it keeps (C-18), also when it is completed. */
  filedFirstOn: Day | null;
  /** Last day to complete what was asked for. */
  completeBy: Day | null;
  admittedOn: Day | null;
  mlpConfirmedOn: Day | null;
  provenOn: Day | null;
  evaluatedOn: Day | null;
  evaluatedBy: string | null;
  advice: Advice | null;
  decidedOn: Day | null;
  decidedBy: string | null;
  certificateId: string | null;
  /** Who took decisions on it that were annulled. */
  decidedBefore: readonly string[];
  /** The criteria on which completion was asked, or on which it was dismissed or refused. */
  criteria: readonly Cite[];
  /** What came in by post or mail and was entered on the applicant's behalf, the newest last (C-19). */
  entered: readonly Entered[];
}

interface FactOf<Did extends string> extends Fact {
  kind: 'application';
  did: Did;
  on: Day;
}
interface Started extends FactOf<'started'> {
  scheme: string;
  procedure: Procedure;
}
interface CodeSigned extends FactOf<'code-signed'> {
  version: string;
  by: string;
}
interface PeopleNamed extends FactOf<'people-named'> {
  consultants: readonly string[];
  mlpPeople: readonly string[];
}
interface ExperienceShown extends FactOf<'experience-shown'> {
  since: Day;
  hours: number;
}
interface LabelNamed extends FactOf<'label-named'> {
  label: QualityLabel;
}
interface LevelChosen extends FactOf<'level-chosen'> {
  level: 'individual' | 'client';
}
interface Filed extends FactOf<'filed'> {
  variant: Variant | null;
  /** The version under which it is filed, when another was in force as it was begun (C-18). */
  scheme?: string;
}
interface Admitted extends FactOf<'admitted'> {
  /** Nobody needs MLP any more: the file is ready for evaluation. */
  isComplete: boolean;
}
interface Criticised extends FactOf<'dismissed' | 'refused'> {
  by: string;
  criteria: readonly Cite[];
}
interface CompletionAsked extends FactOf<'completion-asked'> {
  by: string;
  criteria: readonly Cite[];
  completeBy: Day;
}
interface MlpConfirmed extends FactOf<'mlp-confirmed'> {
  people: readonly string[];
}
interface Evaluated extends FactOf<'evaluated'> {
  by: string;
  advice: Advice;
}
interface Granted extends FactOf<'granted'> {
  by: string;
  certificateId: string;
}

/** Entered from paper: `on` is the day of entering, while what the paper says happened when it says so. */
interface EnteredOnPaper extends FactOf<'entered'>, Omit<Entered, 'enteredOn'> {}

interface Reopened extends FactOf<'reopened'> {
  by: string;
  appealId: string;
  /** The advice falls with the decision: without a positive one nothing could follow but the same refusal (V-05). */
  isAnew?: true;
}

/** Everything that can happen to an application. */
export type ApplicationFact =
  | Started
  | CodeSigned
  | PeopleNamed
  | Filed
  | Admitted
  | CompletionAsked
  | Criticised
  | ExperienceShown
  | LabelNamed
  | LevelChosen
  | CompletionAsked
  | MlpConfirmed
  | Evaluated
  | Granted
  | FactOf<'vision-set-out' | 'coaching-set-out'>
  | EnteredOnPaper
  | Reopened
  | FactOf<'declared'>
  | FactOf<'handed-in'>
  | FactOf<'abandoned'>;

/** An application before its first fact. */
export const newApplication: ApplicationState = {
  // Replaced by the first fact, as is the day.
  scheme: '',
  procedure: 'first',
  variant: null,
  status: 'new',
  startedOn: day('1900-01-01'),
  declaredOn: null,
  codeVersion: null,
  codeSignedOn: null,
  codeSignedBy: null,
  consultants: [],
  mlpPeople: [],
  mandate: null,
  level: null,
  filedOn: null,
  filedFirstOn: null,
  completeBy: null,
  admittedOn: null,
  mlpConfirmedOn: null,
  provenOn: null,
  evaluatedOn: null,
  evaluatedBy: null,
  advice: null,
  decidedOn: null,
  decidedBy: null,
  certificateId: null,
  decidedBefore: [],
  criteria: [],
  entered: [],
};

const withDetails = (was: ApplicationState, given: Partial<MandateDetails>): ApplicationState => ({
  ...was,
  mandate: { ...(was.mandate ?? noDetails), ...given },
});

/**
 * An annulled decision is taken again where it was taken: on a refusal with the advice that stands, or on a new one when that
 * falls with it; else on admission. Who had a part does not decide again.
 */
function reopened(was: ApplicationState, { isAnew }: Reopened): ApplicationState {
  const hadPart = [was.decidedBy, isAnew ? was.evaluatedBy : null].filter((id) => id !== null);
  const again = isAnew ? ({ status: 'proven', ...unadvised } as const) : ({ status: 'evaluated' } as const);
  return {
    ...was,
    ...(was.status === 'refused' ? again : ({ status: 'filed' } as const)),
    ...{ decidedOn: null, decidedBy: null, criteria: [], decidedBefore: [...was.decidedBefore, ...hadPart] },
  };
}
const unadvised = { evaluatedOn: null, evaluatedBy: null, advice: null };

/** Folds one fact into an application. */
function evolveApplication(before: ApplicationState | null, fact: ApplicationFact): ApplicationState {
  const was = before ?? newApplication;
  const { on } = fact;
  switch (fact.did) {
    case 'started':
      return { ...was, scheme: fact.scheme, procedure: fact.procedure, status: 'draft', startedOn: on };
    case 'declared':
      return { ...was, declaredOn: on };
    case 'code-signed':
      return { ...was, codeVersion: fact.version, codeSignedOn: on, codeSignedBy: fact.by };
    case 'people-named':
      return { ...was, consultants: fact.consultants, mlpPeople: fact.mlpPeople };
    case 'experience-shown':
      return withDetails(was, { experience: { since: fact.since, hours: fact.hours } });
    case 'vision-set-out':
      return withDetails(was, { visionOn: on });
    case 'coaching-set-out':
      return withDetails(was, { coachingOn: on });
    case 'level-chosen':
      return { ...was, level: fact.level };
    case 'label-named':
      return withDetails(was, { label: fact.label });
    case 'entered': {
      const { pieceId, by, channel, receivedOn, isLate } = fact;
      return { ...was, entered: [...was.entered, { pieceId, by, channel, receivedOn, enteredOn: on, isLate }] };
    }
    case 'filed':
      return {
        ...was,
        ...{
          status: 'filed',
          scheme: fact.scheme ?? was.scheme,
          variant: fact.variant,
          filedOn: on,
          completeBy: null,
          criteria: [],
        },
        filedFirstOn: was.filedFirstOn ?? on,
      };
    case 'admitted':
      return fact.isComplete
        ? { ...was, status: 'proven', admittedOn: on, provenOn: on }
        : { ...was, status: 'admissible', admittedOn: on };
    case 'completion-asked':
      return { ...was, status: 'incomplete', criteria: fact.criteria, completeBy: fact.completeBy };
    case 'dismissed':
      return { ...was, status: 'not-admissible', criteria: fact.criteria, decidedOn: on, decidedBy: fact.by };
    case 'mlp-confirmed':
      return { ...was, mlpConfirmedOn: on };
    case 'handed-in':
      return { ...was, status: 'proven', provenOn: on };
    case 'evaluated':
      return { ...was, status: 'evaluated', evaluatedOn: on, evaluatedBy: fact.by, advice: fact.advice };
    case 'granted':
      return { ...was, status: 'granted', decidedOn: on, decidedBy: fact.by, certificateId: fact.certificateId };
    case 'refused':
      return { ...was, status: 'refused', decidedOn: on, decidedBy: fact.by, criteria: fact.criteria };
    case 'reopened':
      return reopened(was, fact);
    case 'abandoned':
      return { ...was, status: 'abandoned', decidedOn: on };
  }
}

/** The record kind of applications: the history of an organisation. */
export const applicationKind = recordKind<ApplicationState, ApplicationFact>({
  kind: 'application',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    procedure: 'text',
    variant: 'text',
    status: 'text',
    startedOn: 'date',
    declaredOn: 'date',
    codeVersion: 'text',
    codeSignedOn: 'date',
    codeSignedBy: 'uuid',
    consultants: 'jsonb',
    mlpPeople: 'jsonb',
    mandate: 'jsonb',
    level: 'text',
    filedOn: 'date',
    filedFirstOn: 'date',
    completeBy: 'date',
    admittedOn: 'date',
    mlpConfirmedOn: 'date',
    provenOn: 'date',
    evaluatedOn: 'date',
    evaluatedBy: 'uuid',
    advice: 'text',
    decidedOn: 'date',
    decidedBy: 'uuid',
    certificateId: 'uuid',
    decidedBefore: 'jsonb',
    criteria: 'jsonb',
    entered: 'jsonb',
  },
  evolve: evolveApplication,
});

/** The edition of the code of conduct that is signed today. */
export const codeOfConduct = '2014-09-01';

/** The day whose law a file keeps (C-18): that of its first filing, and for one that is not filed yet the day asked. */
export const lawDayOf = (state: Pick<ApplicationState, 'filedFirstOn'> | undefined, today: Day): { filedOn: Day } => ({
  filedOn: state?.filedFirstOn ?? today,
});
