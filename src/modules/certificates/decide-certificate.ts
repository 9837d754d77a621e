import { z } from 'zod';
import type { CertificateNeed } from '../../../schemes/index.ts';
import { type Cite, paragraphs } from '../../../sources/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Bound } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField, idField, textField } from '../fields.ts';
import {
  bindCertificateText,
  bindHolds,
  bindHoldsNoMore,
  type LoadedCertificate,
  loadingCertificate,
} from './certificate.store.ts';
import { type CertificateFact, type CertificateState, statusToday } from './certificate.ts';
import { lifeOf } from './life.ts';
import { changedPlan, planText } from './plan.ts';

/** Which certificate: every command names its holder and itself. */
export const OnCertificate = z.object({ orgId: idField, certificateId: idField });
export type OnCertificate = z.infer<typeof OnCertificate>;

const reasons = textField(4000).refine((text) => text !== '', 'reasons-missing');
const criteria = z
  .array(z.enum(Object.keys(paragraphs) as [Cite, ...Cite[]]))
  .min(1)
  .max(20);

/** Suspends a certificate on criteria, with reasons. */
export const SuspendCertificate = OnCertificate.extend({ criteria, reasons });
export type SuspendCertificate = z.infer<typeof SuspendCertificate>;
/** Lifts a suspension, with reasons. */
export const RestoreCertificate = OnCertificate.extend({ reasons });
export type RestoreCertificate = z.infer<typeof RestoreCertificate>;
/** Withdraws a certificate on criteria, with reasons, after the holder was heard on a day. */
export const WithdrawCertificate = OnCertificate.extend({
  criteria,
  reasons,
  heardOn: dayField.nullish().transform((given) => given ?? null),
  /** The mark of the plan that was shown; may be left out when nothing is hit. */
  plan: z.string().max(100).nullish(),
});
export type WithdrawCertificate = z.infer<typeof WithdrawCertificate>;

interface About {
  heardOn: Day | null;
}

const needs: Needs<CertificateNeed, About> = {
  'heard-first': ({ heardOn }) =>
    heardOn === null ? [{ code: 'holder-not-heard', source: 'OURS-hearing', about: 'heardOn' }] : [],
};

const askOf = (state: CertificateState, who: Actor, today: Day, heardOn: Day | null) => ({
  scheme: lifeOf(state.scheme).table,
  status: statusToday(state, today),
  who,
  needs,
  about: { heardOn },
});

/** The steps open to this actor on a certificate today; a withdrawal counts as open, since it asks for the hearing. */
export const openCertificateSteps = (state: CertificateState, who: Actor, today: Day): string[] =>
  openSteps(askOf(state, who, today, today));

/** What a step on what was granted is made of. */
export interface StepVerb<Command extends OnCertificate> {
  step: string;
  fact(asked: Case<Command, LoadedCertificate>): CertificateFact;
  /** What the command says beside what the table asks. */
  wrong?(asked: Case<Command, LoadedCertificate>): Ground[];
  heardOn?(command: Command): Day | null;
  reasons?(command: Command): string;
  effect?(command: Command, state: CertificateState, today: Day): Bound<unknown>;
  /** It changes nothing of what was granted, so that no letter goes out. */
  isQuiet?: true;
  /** Who must hear of what it hits. */
  tells?(taken: Taken<Command, LoadedCertificate>): Bound<unknown>[];
}

/** Makes the verb of a step on what was granted: its own table says who and when. */
export const stepVerb = <Command extends OnCertificate>(
  given: StepVerb<Command>,
): Verb<Command, LoadedCertificate> => ({
  name: `certificate.${given.step}`,
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingCertificate(command.orgId, command.certificateId),
  held: ({ certificate }) => [certificate],
  decide(asked) {
    const { subject, command, who, today } = asked;
    const ask = askOf(subject.certificate.state, who, today, given.heardOn?.(command) ?? null);
    const isOwn = who.role !== 'office-manager' || who.orgId === command.orgId;
    const foreign: Ground[] = isOwn ? [] : [{ code: 'not-your-role', source: 'C-01', about: given.step }];
    return unless(foreign, () =>
      permitThen({ ...ask, step: given.step }, () =>
        unless(given.wrong?.(asked) ?? [], () => accept<Fact>(given.fact(asked))),
      ),
    );
  },
  also(taken) {
    const { command, subject, who, today, now, after } = taken;
    const { orgId, certificateId: id } = command;
    const body = given.reasons?.(command);
    const version = subject.certificate.version + 1;
    return [
      ...(given.effect ? [given.effect(command, after<CertificateState>('certificate', id), today)] : []),
      ...(body === undefined ? [] : [bindCertificateText({ orgId, id, version, body, on: today, by: who.id })]),
      ...(given.isQuiet
        ? []
        : [enqueue('certificate-changed', { orgId, certificateId: id, version: `${version}` }, now)]),
      ...(given.tells?.(taken) ?? []),
    ];
  },
});

/** Criteria that are none of this certificate's scheme. */
const foreignCriteria = ({ subject, command }: Case<{ criteria: Cite[] }, LoadedCertificate>): Ground[] => {
  const { criteria: known, table } = lifeOf(subject.certificate.state.scheme);
  return command.criteria
    .filter((cite) => !known.includes(cite))
    .map((cite): Ground => ({ code: 'no-criterion-here', source: table.source, about: cite }));
};

const inOrder = (given: readonly Cite[], { certificate }: LoadedCertificate): Cite[] =>
  lifeOf(certificate.state.scheme).criteria.filter((cite) => given.includes(cite));

const about = ({ certificateId }: OnCertificate) => ({ kind: 'certificate', id: certificateId }) as const;
const ends = ({ orgId }: OnCertificate, state: CertificateState, today: Day) => bindHoldsNoMore(orgId, state, today);

/** The advisers hear that lines wait for them, and the body that an application runs on. */
const tellHits = ({ command, subject: { hits }, now }: Taken<OnCertificate, LoadedCertificate>): Bound<unknown>[] => [
  ...(hits.lines > 0 ? [enqueue('lines-hit', { orgId: command.orgId }, now)] : []),
  ...(hits.applicationId === null
    ? []
    : [enqueue('application-hit', { orgId: command.orgId, applicationId: hits.applicationId }, now)]),
];

/** Suspends a certificate (C-02): from today on the office may not register with it, until it is restored. */
export const suspendCertificate = stepVerb<SuspendCertificate>({
  step: 'suspend',
  wrong: foreignCriteria,
  fact: ({ command, subject, who, today }) => ({
    ...about(command),
    ...{ did: 'suspended', on: today, by: who.id, criteria: inOrder(command.criteria, subject), heardOn: null },
  }),
  reasons: (command) => command.reasons,
  effect: ends,
});

/** Lifts a suspension: from today on the certificate holds again, until its own end. */
export const restoreCertificate = stepVerb<RestoreCertificate>({
  step: 'restore',
  fact: ({ command, who, today }) => ({ ...about(command), did: 'restored', on: today, by: who.id }),
  reasons: (command) => command.reasons,
  effect: ({ orgId }, state, today) => bindHolds(orgId, newId(), state, today),
});

/** Withdraws a certificate for good (C-02), after its holder was heard (OURS-hearing). */
export const withdrawCertificate = stepVerb<WithdrawCertificate>({
  step: 'withdraw',
  heardOn: (command) => command.heardOn,
  wrong: (asked) => {
    const { command, subject, today, digest } = asked;
    return [
      ...(command.heardOn !== null && command.heardOn > today
        ? [{ code: 'date-in-future', source: 'OURS-input', about: 'heardOn' } as const]
        : []),
      ...foreignCriteria(asked),
      ...changedPlan(command.plan ?? null, subject.hits, digest(planText(command.orgId, subject.hits))),
    ];
  },
  fact: ({ command, subject, who, today, digest }) => ({
    ...about(command),
    ...{ did: 'withdrawn', on: today, by: who.id },
    ...{ criteria: inOrder(command.criteria, subject), heardOn: command.heardOn },
    ...{ plan: digest(planText(command.orgId, subject.hits)), lines: subject.hits.lines },
  }),
  reasons: (command) => command.reasons,
  effect: ends,
  tells: tellHits,
});

/** Ends one's own certificate at once (C-01); it does not come back. */
export const terminateCertificate = stepVerb<OnCertificate>({
  step: 'terminate',
  fact: ({ command, who, today }) => ({ ...about(command), did: 'terminated', on: today, by: who.id }),
  effect: ends,
});
