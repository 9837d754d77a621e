import type { Day } from '../../kernel/day.ts';
import type { Assessment } from './assess.ts';
import { type EventKind, eventsUpTo, type RightFacts } from './facts.ts';
import type { RightTerm, TermKey } from './right-term.ts';

/** What the worker does next. */
export type WorkerStep =
  | 'nothing'
  | 'voluntary'
  | 'ask-restart'
  | 'ask-vdab'
  | 'ask-offer'
  | 'answer'
  | 'put-in-default'
  | 'register'
  | 'follow'
  | 'wait-start'
  | 'wait-offer'
  | 'tell-end'
  | 'tell-job-lost'
  | 'seek-advice';
/** What the employer does next. */
export type EmployerStep =
  | 'nothing'
  | 'offer'
  | 'offer-late'
  | 'offer-again'
  | 'wait-answer'
  | 'carry-out'
  | 'pay-weeks'
  | 'pay-contribution'
  | 'pay-fund'
  | 'wait-request'
  | 'wait-end'
  | 'cell';

/** A step with the last day for it; null when there is none. */
export interface Next<Step> {
  step: Step;
  by: Day | null;
}

/** An answer with what is asked of it to say what comes next. */
interface Look {
  facts: RightFacts;
  found: Assessment;
  term(key: TermKey): RightTerm | undefined;
  isOpen(key: TermKey): boolean;
  isBroken(key: TermKey): boolean;
  has(...kinds: EventKind[]): boolean;
}

function lookAt(facts: RightFacts, found: Assessment): Look {
  const term = (key: TermKey) => found.terms.find((one) => one.key === key);
  const events = eventsUpTo(facts);
  return {
    facts,
    found,
    term,
    isOpen: (key) => term(key)?.met === null && facts.asOf <= (term(key)?.on ?? ''),
    isBroken: (key) => term(key)?.met === false,
    has: (...kinds) => events.some(({ kind }) => kinds.includes(kind)),
  };
}

type Rule<Step> = [when: (look: Look) => boolean, step: Step, by?: TermKey];

const isOver = ({ found, facts }: Look) => found.endsOn !== null && facts.asOf > found.endsOn;
const isAtWork = (look: Look) => look.has('job-notified') && !look.has('job-lost');

const workerRules: readonly Rule<WorkerStep>[] = [
  [({ found }) => found.regime === 'voluntary', 'voluntary'],
  [({ found }) => found.hours === null, 'nothing'],
  [(look) => look.found.restart === 'allowed' && !look.has('restart-requested'), 'ask-restart', 'restart-until'],
  [(look) => look.isBroken('second-offer-due') && look.isOpen('claim-until'), 'ask-vdab', 'claim-until'],
  [isOver, 'nothing'],
  [isAtWork, 'tell-job-lost'],
  [(look) => look.has('programme-started'), 'follow', 'programme-until'],
  [(look) => look.found.onRequestOnly && !look.has('requested'), 'ask-offer'],
  [(look) => look.found.regime === 'cell' && !look.has('registered'), 'register'],
  [(look) => look.isOpen('answer-due'), 'answer', 'answer-due'],
  [(look) => look.has('offer-accepted'), 'wait-start'],
  [
    (look) => look.isBroken('offer-due') && look.isOpen('default-notice-until'),
    'put-in-default',
    'default-notice-until',
  ],
  [(look) => look.isOpen('second-offer-due'), 'wait-offer', 'second-offer-due'],
  [(look) => look.isBroken('offer-due') && !look.has('offer'), 'seek-advice'],
  [(look) => look.isOpen('restart-offer-due'), 'wait-offer', 'restart-offer-due'],
  [(look) => look.isOpen('offer-due') && !look.has('offer'), 'wait-offer', 'offer-due'],
  [(look) => look.term('offer-due') === undefined && look.found.regime !== 'cell', 'tell-end'],
];

const employerRules: readonly Rule<EmployerStep>[] = [
  [(look) => look.term('fund-due') !== undefined, 'pay-fund', 'fund-due'],
  [({ found }) => found.hours === null, 'nothing'],
  [(look) => look.term('claim-until')?.met === true, 'pay-contribution'],
  [(look) => look.isBroken('second-offer-due') && look.found.weeksDeducted > 0, 'pay-weeks'],
  [(look) => look.isOpen('restart-offer-due'), 'offer', 'restart-offer-due'],
  [(look) => look.isOpen('second-offer-due'), 'offer-again', 'second-offer-due'],
  [(look) => isOver(look) || isAtWork(look), 'nothing'],
  [(look) => look.has('programme-started', 'offer-accepted'), 'carry-out', 'programme-until'],
  [({ found }) => found.regime === 'cell', 'cell'],
  [(look) => look.isOpen('answer-due'), 'wait-answer', 'answer-due'],
  [(look) => look.has('offer'), 'nothing'],
  [(look) => look.found.onRequestOnly && !look.has('requested'), 'wait-request'],
  [(look) => look.isOpen('offer-due'), 'offer', 'offer-due'],
  [(look) => look.isBroken('offer-due'), 'offer-late'],
  [(look) => look.term('offer-due') === undefined, 'wait-end'],
];

function first<Step>(rules: readonly Rule<Step>[], look: Look, otherwise: Step): Next<Step> {
  const rule = rules.find(([when]) => when(look));
  if (!rule) return { step: otherwise, by: null };
  const [, step, key] = rule;
  return { step, by: key ? (look.term(key)?.on ?? null) : null };
}

/**
 * What worker and employer each do next, and by when (O-06). Worked example: dismissed with an indemnity on 2025-03-14, nothing
 * heard on 2025-04-01: the worker puts the employer in default by 2025-12-27, the employer offers at once.
 */
export function nextSteps(
  facts: RightFacts,
  found: Assessment,
): { worker: Next<WorkerStep>; employer: Next<EmployerStep> } {
  const look = lookAt(facts, found);
  return { worker: first(workerRules, look, 'nothing'), employer: first(employerRules, look, 'nothing') };
}
