import { type WorkerImportNeed, type WorkerImportStatus, workerImport2014 } from '../../../schemes/index.ts';
import { accept, type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { type AgreementState, agreementCase, permitOnAgreement } from '../agreements/index.ts';

/** What a step of an import is asked on: everything as data. */
export interface ImportCase {
  orgId: string;
  status: WorkerImportStatus;
  agreement: AgreementState;
  /** Enterprise number of who asks, when that is an employer; otherwise null. */
  asksFor: string | null;
  /** How many workers it could add. */
  good: number;
  /** How many lists into this agreement were read and not answered. */
  unanswered: number;
  who: Actor;
}

/** So many lists may wait in one agreement for somebody to look at them. */
const mostUnanswered = 5;

/** Why the agreement takes no workers now; none means it does. */
function unwelcome({ orgId, agreement, asksFor, who, good }: ImportCase): Ground[] {
  const about = { ...agreementCase(orgId, agreement, { asksFor, who }), adding: Math.max(good, 1) };
  const decided = permitOnAgreement('add-workers', about, () => accept());
  return decided.ok ? [] : decided.grounds;
}

const importNeeds: Needs<WorkerImportNeed, ImportCase> = {
  'workers-welcome': unwelcome,
  'few-unanswered': ({ unanswered }) =>
    unanswered < mostUnanswered
      ? []
      : [{ code: 'too-many-imports', source: 'OURS-import', about: String(mostUnanswered) }],
  'something-good': ({ good }) =>
    good > 0 ? [] : [{ code: 'no-good-rows', source: 'OURS-import', about: String(good) }],
};

const askOf = (about: ImportCase) => ({
  ...{ scheme: workerImport2014, status: about.status, who: about.who, needs: importNeeds, about },
});

/** The office of the agreement, or its employer; whoever else finds no agreement at all. */
const isForeign = ({ who, orgId, agreement, asksFor }: ImportCase): boolean =>
  who.role === 'employer' ? asksFor !== agreement.companyNumber : who.orgId !== orgId;

/** Asks the scheme's table whether a step of an import is open, and decides when it is. */
export function permitOnImport(step: string, about: ImportCase, then: () => Decision<Fact>): Decision<Fact> {
  return isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-import', about: step })
    : permitThen({ ...askOf(about), step }, then);
}

/** How an import is over, by the house itself. */
export type EndStep = 'end' | 'give-up';

/** The end of an import stands in the table by nobody: the house itself does it, from the statuses that stand there. */
export function permitEnd(
  step: EndStep,
  status: WorkerImportStatus,
  { role }: Actor,
  then: (to: 'done' | 'cancelled' | 'stopped') => Decision<Fact>,
): Decision<Fact> {
  if (role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-import', about: step });
  for (const row of workerImport2014.steps)
    if ((row.do === 'end' || row.do === 'give-up') && row.do === step && row.from.some((from) => from === status))
      return then(row.to);
  return refuse({ code: 'not-open-now', source: 'OURS-import', about: status });
}

/** The steps of an import that are open to this actor: what buttons and the API offer. */
export const openImportSteps = (about: ImportCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
