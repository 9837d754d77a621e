import { z } from 'zod';
import { type CriterionName, criterionNames, criterionResults, fileCheckCriteria2024 } from '../../../schemes/index.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { textField } from '../fields.ts';
import { bindCheckText, type Checked, checkCase, heldFor, knownOf, loadingCheck, OnGuidance } from './check.store.ts';
import { permitOnCheck } from './check-needs.ts';
import type { FileCheckFact } from './file-check.ts';
import { type GuidanceCheckFact, guidanceCheckId } from './guidance-check.ts';

const Item = z.object({
  criterion: z.enum(criterionNames),
  result: z.enum(criterionResults).describe('not-seen: it can not be seen in the file'),
  evidence: textField(1000).describe('Where in the file it shows'),
  remark: textField(1000),
});

/** Holds one file to the definition: each condition once, with what was seen. */
export const JudgeGuidance = OnGuidance.extend({ items: z.array(Item).max(criterionNames.length) });
export type JudgeGuidance = z.infer<typeof JudgeGuidance>;

/** Every condition once; what is met or not met was seen somewhere, and what is not met is explained. */
function wrongIn({ items, guidanceId }: JudgeGuidance): Ground[] {
  const wrong: Ground[] = [];
  const named = new Set(items.map(({ criterion }) => criterion));
  if (named.size !== items.length || named.size !== criterionNames.length)
    wrong.push({ code: 'criteria-incomplete', source: 'V-07', about: guidanceId });
  for (const { criterion, result, evidence, remark } of items) {
    if (result === 'met' && evidence === '')
      wrong.push({ code: 'evidence-missing', source: 'OURS-file-check', about: `evidence-${criterion}` });
    if (result !== 'met' && remark === '')
      wrong.push({ code: 'remark-missing', source: 'OURS-file-check', about: `remark-${criterion}` });
  }
  return wrong;
}

const resultsOf = ({ items }: JudgeGuidance) =>
  Object.fromEntries(items.map(({ criterion, result }): [CriterionName, typeof result] => [criterion, result]));

/** Checks the file of one drawn guidance (V-07): the checklist, with evidence and remarks. It may be done anew until it is sent. */
export const judgeGuidance: Verb<JudgeGuidance, Checked> = {
  name: 'guidance_check.judge',
  owner: ({ orgId }) => orgId,
  known: knownOf,
  load: ({ command }) => loadingCheck(command),
  held: heldFor,
  decide: ({ subject, command, who, today }) =>
    permitOnCheck('judge', checkCase(subject, command.guidanceId, who, today), () =>
      unless(wrongIn(command), () => {
        const { checkId, guidanceId } = command;
        const judged: GuidanceCheckFact = {
          ...{ kind: 'guidance_check', id: guidanceCheckId(checkId, guidanceId), did: 'judged', on: today, by: who.id },
          ...{ checkId, guidanceId, criteria: fileCheckCriteria2024.id, results: resultsOf(command) },
        };
        const checked: FileCheckFact = { kind: 'file_check', id: checkId, did: 'judged', on: today, by: who.id };
        return accept<Fact>(checked, judged);
      }),
    ),
  also({ command, subject: { found }, who, today }) {
    const recordId = guidanceCheckId(command.checkId, command.guidanceId);
    const version = (found.find(({ id }) => id === recordId)?.version ?? 0) + 1;
    return command.items.flatMap(({ criterion: about, evidence, remark }) =>
      (
        [
          ['evidence', evidence],
          ['remark', remark],
        ] as const
      )
        .filter(([, body]) => body !== '')
        .map(([field, body]) => bindCheckText(command, { recordId, version, field, about, body }, today, who.id)),
    );
  },
};
