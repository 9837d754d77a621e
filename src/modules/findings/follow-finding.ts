import { z } from 'zod';
import { accept, type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import {
  type LoadedCertificate,
  loadingCertificate,
  suspendCertificate,
  WithdrawCertificate,
  withdrawCertificate,
} from '../certificates/index.ts';
import { idField } from '../fields.ts';
import { loadingSurvey, type Surveyed } from './finding.store.ts';
import type { FindingFact } from './finding.ts';
import { permitOnFinding } from './finding-needs.ts';
import { bindWords, findingCase } from './finding-verb.ts';

/** Suspends or withdraws the certificate on a finding whose term is over. */
export const FollowFinding = WithdrawCertificate.extend({
  findingId: idField,
  consequence: z.enum(['suspended', 'withdrawn']),
});
export type FollowFinding = z.infer<typeof FollowFinding>;

/** The finding, and its certificate as its own steps are decided on. */
interface Followed {
  surveyed: Surveyed;
  loaded: LoadedCertificate;
}

/** The step on the certificate that a consequence is. */
const stepOf = ({ consequence }: FollowFinding) =>
  consequence === 'suspended' ? suspendCertificate : withdrawCertificate;

/** The same question, put to the certificate. */
const onCertificate = (asked: Case<FollowFinding, Followed>): Case<FollowFinding, LoadedCertificate> => ({
  ...asked,
  subject: asked.subject.loaded,
});

const elsewhere: Ground = { code: 'not-open-now', source: 'OURS-finding', about: 'certificateId' };

/**
 * Follows a finding up, when its term is over: the certificate is suspended or withdrawn by that step's own rules, and both
 * records change or neither (C-02, OURS-finding).
 */
export const followFinding: Verb<FollowFinding, Followed> = {
  name: 'finding.follow',
  owner: ({ orgId }) => orgId,
  load({ command: { orgId, findingId, certificateId } }) {
    const [finding, certificate] = [loadingSurvey(orgId, findingId, null), loadingCertificate(orgId, certificateId)];
    return loading([...finding.bound, ...certificate.bound], (rows) => {
      const surveyed = finding.read(rows.slice(0, finding.bound.length));
      const loaded = certificate.read(rows.slice(finding.bound.length));
      return surveyed && loaded ? { surveyed, loaded } : null;
    });
  },
  held: ({ surveyed, loaded }) => [...(surveyed.finding ? [surveyed.finding] : []), loaded.certificate],
  decide(asked): Decision<Fact> {
    const { subject, command, who, today } = asked;
    return permitOnFinding('follow', findingCase(subject.surveyed, who, today), () => {
      if (subject.surveyed.finding?.state.certificateId !== command.certificateId) return refuse(elsewhere);
      const decided = stepOf(command).decide(onCertificate(asked));
      if (!decided.ok) return decided;
      const { findingId: id, consequence } = command;
      const followed: FindingFact = { kind: 'finding', id, did: 'followed', on: today, by: who.id, consequence };
      return accept<Fact>(followed, ...decided.facts);
    });
  },
  also: (taken) => [
    bindWords({ ...taken, subject: taken.subject.surveyed }, 'reasons', taken.command.reasons),
    ...(stepOf(taken.command).also?.({ ...taken, subject: taken.subject.loaded }) ?? []),
  ],
};
