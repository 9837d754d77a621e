import { createHash } from 'node:crypto';
import { fileCheck2024, fileCheckCriteria2024 } from '../../../schemes/index.ts';
import { add, type Day } from '../../kernel/day.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Results, Satisfaction } from './verdict.ts';

/** What was found of one guidance in a check, as the fold of its facts. */
export interface GuidanceCheckState {
  checkId: string;
  guidanceId: string;
  /** By which list of conditions. */
  criteria: string;
  results: Results;
  judgedOn: Day | null;
  judgedBy: string | null;
  satisfaction: Satisfaction;
  askedOn: Day | null;
  /** Last day to answer, included. */
  answerBy: Day | null;
  answeredOn: Day | null;
  answeredHow: 'link' | 'phone' | null;
  /** Keyed digest of the citizen's link, by which it is found. */
  digest: string | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'guidance_check';
  did: Did;
  on: Day;
  checkId: string;
  guidanceId: string;
}
interface Judged extends FactOf<'judged'> {
  by: string;
  criteria: string;
  results: Results;
}
interface Asked extends FactOf<'asked'> {
  digest: string;
}
interface Answered extends FactOf<'answered'> {
  satisfaction: 'satisfied' | 'not-satisfied';
  how: 'link' | 'phone';
}

/** Everything that can happen to what is found of a guidance. */
export type GuidanceCheckFact = Judged | Asked | Answered;

const blank: GuidanceCheckState = {
  ...{ checkId: '', guidanceId: '', criteria: fileCheckCriteria2024.id, results: {}, judgedOn: null, judgedBy: null },
  ...{ satisfaction: 'not-asked', askedOn: null, answerBy: null, answeredOn: null, answeredHow: null, digest: null },
};

/** Folds one fact. Asked on 2026-07-01, a citizen answers by 2026-07-15. */
function evolve(before: GuidanceCheckState | null, fact: GuidanceCheckFact): GuidanceCheckState {
  const { checkId, guidanceId, on } = fact;
  const was = { ...(before ?? blank), checkId, guidanceId };
  switch (fact.did) {
    case 'judged':
      return { ...was, criteria: fact.criteria, results: fact.results, judgedOn: on, judgedBy: fact.by };
    case 'asked': {
      const answerBy = add(on, fileCheck2024.terms.answerWithin);
      return { ...was, satisfaction: 'asked', askedOn: on, answerBy, digest: fact.digest };
    }
    case 'answered':
      return { ...was, satisfaction: fact.satisfaction, answeredOn: on, answeredHow: fact.how };
  }
}

/** The record kind of what is found of guidances: the history of the centre. */
export const guidanceCheckKind = recordKind<GuidanceCheckState, GuidanceCheckFact>({
  kind: 'guidance_check',
  owner: 'org_id',
  columns: {
    checkId: 'uuid',
    guidanceId: 'uuid',
    criteria: 'text',
    results: 'jsonb',
    judgedOn: 'date',
    judgedBy: 'uuid',
    satisfaction: 'text',
    askedOn: 'date',
    answerBy: 'date',
    answeredOn: 'date',
    answeredHow: 'text',
    digest: 'text',
  },
  evolve,
});

/** The id of what is found of a guidance in a check: whoever knows both knows it, and there is one. */
export function guidanceCheckId(checkId: string, guidanceId: string): string {
  const lot = createHash('sha256').update(`${checkId}\n${guidanceId}`).digest();
  return uuidV7(lot.readUIntBE(0, 6), lot.subarray(8));
}
