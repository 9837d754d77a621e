import { z } from 'zod';
import { finding2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type Condition, conditionNames } from './entitlement.ts';
import { bindFindingText, conditionOn, isGapOn, loadingSurvey, type Surveyed } from './finding.store.ts';
import type { FindingFact } from './finding.ts';
import { permitOnFinding } from './finding-needs.ts';
import { reasonsField, tell } from './finding-verb.ts';

/** Raises a finding on a condition of a certificate; the id may be given, to repeat safely. */
export const RaiseFinding = z.object({
  orgId: idField,
  certificateId: idField,
  id: idField.default(() => newId()),
  condition: z.enum(conditionNames),
  about: idField,
  text: reasonsField,
});
export type RaiseFinding = z.infer<typeof RaiseFinding>;

/** What is found on a condition: since when, and by whom. */
export const raisedFact = (
  id: string,
  certificateId: string,
  { condition, about, since }: Pick<Condition, 'condition' | 'about' | 'since'>,
  { on, by }: { on: Day; by: string },
): FindingFact => ({
  ...{ kind: 'finding', id, did: 'raised', on, by, scheme: finding2014.id },
  ...{ certificateId, condition, about, sinceOn: since },
});

/** Raises a finding: the facts no longer carry the certificate, and the office has a term (OURS-finding). */
export const raiseFinding: Verb<RaiseFinding, Surveyed> = {
  name: 'finding.raise',
  owner: ({ orgId }) => orgId,
  known: ({ id }) => [id],
  load: ({ command }) => loadingSurvey(command.orgId, command.id, command.certificateId),
  held: ({ certificate }) => [certificate],
  decide({ subject, command, who, today }) {
    const { orgId, open, finding } = subject;
    const hasOpen = open.some(({ condition, about }) => condition === command.condition && about === command.about);
    const isGap = isGapOn(subject, command, today);
    const about = { orgId, finding: finding?.state ?? null, isGap, hasOpen, who, today };
    const since = conditionOn(subject.facts, command, today)?.since ?? null;
    return permitOnFinding('raise', about, () =>
      accept<Fact>(raisedFact(command.id, command.certificateId, { ...command, since }, { on: today, by: who.id })),
    );
  },
  also: ({ command: { orgId, id, text: body }, who, today, now }) => [
    bindFindingText({ orgId, id, version: 1, field: 'reasons', body, on: today, by: who.id }),
    tell('finding-raised', { orgId, findingId: id }, now),
  ],
};
