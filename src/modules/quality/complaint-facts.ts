import { type ComplaintOutcome, complaintOutcomes } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import type { ComplaintFacts, OwnedFact } from './fact.ts';

interface Row {
  orgId: string;
  receivedOn: Day;
  door: string;
  status: string;
  outcome: string | null;
  answerBy: Day;
  endedOn: Day | null;
  isOwn: boolean;
  isKnown: boolean;
}

const list = statement<Row>(
  'quality.complaints',
  `select org_id as "orgId", received_on as "receivedOn", door, status, outcome, answer_by as "answerBy",
     ended_on as "endedOn", is_own as "isOwn", is_known as "isKnown" from complaints_about($1::uuid) order by received_on`,
);

const outcomeOf = (outcome: string | null): ComplaintOutcome =>
  complaintOutcomes.find((one) => one === outcome) ?? 'no-conclusion';

function endOf({ status, outcome }: Row): ComplaintFacts['end'] {
  if (status === 'not-admissible' || status === 'withdrawn') return status;
  return status === 'answered' ? outcomeOf(outcome) : 'running';
}

/**
 * Complaints about organisations, those only that the organisation can know of: what it can not answer to counts nowhere, and a
 * count would tell it that there is one (OURS-quality). What was passed on counts where it is handled.
 */
export async function complaintFacts({ database }: House, scope: Scope, orgId: string | null): Promise<OwnedFact[]> {
  const [rows] = await database.run(scope, list.with(orgId));
  return rows
    .filter(({ isKnown }) => isKnown)
    .map((row) => ({
      orgId: row.orgId,
      fact: {
        ...{ kind: 'complaint', on: row.receivedOn, door: row.door, end: endOf(row), isOwn: row.isOwn },
        isLate: (row.endedOn ?? scope.today) > row.answerBy,
      },
    }));
}

/** How many complaints there are that the organisation does not know of: for its body, and nought for everybody else. */
export async function countUnknownComplaints({ database }: House, scope: Scope, orgId: string): Promise<number> {
  const [rows] = await database.run(scope, list.with(orgId));
  return rows.filter(({ isKnown }) => !isKnown).length;
}
