import { type QCheckNeed, qCheck2024 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { checkToday, type SelectionCheckState } from './check.ts';
import type { ClosedSelectionState } from './closed-selection.ts';
import { criteriaOn, criteriaWith, type Judgement, missingIn } from './judgement.ts';

/** What a step of a Q-check is asked on: everything as data. */
export interface CheckCase {
  /** The service that ran the selection. */
  orgId: string;
  selection: ClosedSelectionState;
  /** Whether it is in the sample of a draw that was made. */
  isDrawn: boolean;
  /** Null before it is judged. */
  check: SelectionCheckState | null;
  /** What is found of each criterion; null as long as nobody said so. */
  judged: readonly Judgement[] | null;
  who: Actor;
  today: Day;
}

/** The criteria by which a selection is or will be judged. */
export const criteriaFor = ({ check, selection }: Pick<CheckCase, 'check' | 'selection'>) =>
  check ? criteriaWith(check.criteria) : criteriaOn(selection.closedOn);

const checkNeeds: Needs<QCheckNeed, CheckCase> = {
  'selection-drawn': ({ isDrawn, orgId }) =>
    isDrawn ? [] : [{ code: 'selection-not-drawn', source: 'OURS-q-check', about: orgId }],
  'not-who-ran-it': ({ selection, who }) =>
    selection.personId === who.id ? [{ code: 'ran-it-oneself', source: 'OURS-separation', about: who.id }] : [],
  'judged-fully': (about) => (about.judged === null ? [] : missingIn(criteriaFor(about), about.judged)),
};

const askOf = (about: CheckCase) => ({
  scheme: qCheck2024,
  status: about.check ? checkToday(about.check, about.today) : ('new' as const),
  who: about.who,
  needs: checkNeeds,
  about,
});

const isForeign = ({ who, orgId }: CheckCase) => who.role === 'office-manager' && who.orgId !== orgId;

/** Asks the scheme's table whether a step of a Q-check is open, and decides when it is. */
export const permitOnCheck = (step: string, about: CheckCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-q-check', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a selection or its check today: what buttons and the API offer. */
export const openCheckSteps = (about: CheckCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
