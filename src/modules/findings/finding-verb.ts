import { z } from 'zod';
import { type Day, latest } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue, type Topic } from '../../platform/outbox.ts';
import type { Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { lifeOf } from '../certificates/index.ts';
import { idField, textField } from '../fields.ts';
import { bindFindingText, isGapOn, loadingSurvey, type Surveyed } from './finding.store.ts';
import type { FindingFact } from './finding.ts';
import { type FindingCase, permitOnFinding } from './finding-needs.ts';

/** Which finding: every command names its office and itself. */
export const OnFinding = z.object({ orgId: idField, findingId: idField });
export type OnFinding = z.infer<typeof OnFinding>;

/** Words that must not be missing. */
export const reasonsField = textField(4000).refine((text) => text !== '', 'reasons-missing');

/** A step with words: an answer, or reasons. */
export const WithWords = OnFinding.extend({ text: reasonsField });
export type WithWords = z.infer<typeof WithWords>;

/** The case that a finding makes for who asks today. */
export function findingCase(subject: Surveyed, who: Actor, today: Day): FindingCase {
  const state = subject.finding?.state ?? null;
  return {
    ...{ orgId: subject.orgId, finding: state, who, today, hasOpen: false },
    grants: lifeOf(subject.certificate.state.scheme).grants,
    // A condition that fails from a later day on is judged on that day.
    isGap: state !== null && isGapOn(subject, state, latest(today, state.sinceOn ?? today)),
  };
}

/** Keeps the words of a step beside the version that it makes. */
export const bindWords = (
  { command, subject, who, today }: Taken<OnFinding, Surveyed>,
  field: 'reasons' | 'answer',
  body: string,
): Bound<unknown> =>
  bindFindingText({
    ...{ orgId: command.orgId, id: command.findingId, version: (subject.finding?.version ?? 0) + 1 },
    ...{ field, body, on: today, by: who.id },
  });

/** Tells whoever is concerned with a finding. */
export const tell = (topic: Topic, { orgId, findingId }: OnFinding, now: Date): Bound<unknown> =>
  enqueue(topic, { orgId, findingId }, now);

/** What a step on a finding is made of. */
interface StepVerb {
  step: string;
  did: Exclude<FindingFact['did'], 'raised' | 'followed'>;
  field: 'reasons' | 'answer';
  tells: Topic;
}

/** Makes the verb of a step with words on a finding: the scheme's table says who and when. */
export const stepVerb = ({ step, did, field, tells }: StepVerb): Verb<WithWords, Surveyed> => ({
  name: `finding.${step}`,
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingSurvey(command.orgId, command.findingId, null),
  held: ({ finding, certificate }) => (finding ? [finding] : [certificate]),
  decide({ subject, command, who, today }) {
    const happened: FindingFact = { kind: 'finding', id: command.findingId, did, on: today, by: who.id };
    return permitOnFinding(step, findingCase(subject, who, today), () => accept<Fact>(happened));
  },
  also: (taken) => [bindWords(taken, field, taken.command.text), tell(tells, taken.command, taken.now)],
});
