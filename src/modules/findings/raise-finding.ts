import { z } from 'zod';
import { finding2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type Condition, conditionNames } from './condition.ts';
import { bindFindingText, conditionOn, isGapOn, loadingSurvey, type Surveyed } from './finding.store.ts';
import type { FindingFact } from './finding.ts';
import { permitOnFinding } from './finding-needs.ts';
import { reasonsField, tell } from './finding-verb.ts';
import { findingsUnder } from './procedures.ts';

/** Raises a finding on a condition of what was granted; the id may be given, to repeat safely. */
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
  { on, by, scheme = finding2014.id }: { on: Day; by: string; scheme?: string },
): FindingFact => ({
  ...{ kind: 'finding', id, did: 'raised', on, by, scheme },
  ...{ certificateId, condition, about, sinceOn: since },
});

/**
 * Raises a finding: the facts no longer carry what was granted, and its holder has a term (OURS-finding). What was granted
 * stays as it is.
 */
export const raiseFinding: Verb<RaiseFinding, Surveyed> = {
  name: 'finding.raise',
  owner: ({ orgId }) => orgId,
  known: ({ id }) => [id],
  load: ({ command }) => loadingSurvey(command.orgId, command.id, command.certificateId),
  held: ({ certificate }) => [certificate],
  decide({ subject, command, who, today }) {
    const { orgId, open, finding, certificate } = subject;
    const { grants, scheme } = findingsUnder(certificate.state.scheme);
    const hasOpen = open.some(({ condition, about }) => condition === command.condition && about === command.about);
    const isGap = isGapOn(subject, command, today);
    const about = { orgId, grants, finding: finding?.state ?? null, isGap, hasOpen, who, today };
    const since = conditionOn(subject, command, today)?.since ?? null;
    const raised = { on: today, by: who.id, scheme: scheme.id };
    return permitOnFinding('raise', about, () =>
      accept<Fact>(raisedFact(command.id, command.certificateId, { ...command, since }, raised)),
    );
  },
  also: ({ command: { orgId, id, text: body }, who, today, now }) => [
    bindFindingText({ orgId, id, version: 1, field: 'reasons', body, on: today, by: who.id }),
    tell('finding-raised', { orgId, findingId: id }, now),
  ],
};
