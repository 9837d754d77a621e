import { z } from 'zod';
import { qCheck2024 } from '../../../schemes/index.ts';
import { accept, type Decision } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import type { QCheckFact } from '../selection/index.ts';
import {
  bindCheckText,
  bindRemarks,
  type LoadedSelection,
  loadingSelection,
  OnSelection,
  tellOfCheck,
} from './check.store.ts';
import type { SelectionCheckFact } from './check.ts';
import { criteriaFor, permitOnCheck } from './check-needs.ts';
import { Judgement, scoreOf, verdictsOf } from './judgement.ts';

const judgements = z.array(Judgement).max(60);
const reasonsField = textField(2000).refine((text) => text !== '', 'reasons-missing');

/** Judges a selection that was drawn; the id of the check may be given, to repeat safely. */
export const JudgeSelection = OnSelection.extend({ id: idField.default(() => newId()), judged: judgements });
export type JudgeSelection = z.infer<typeof JudgeSelection>;

/** Makes a check final; the id of the score that then counts may be given, to repeat safely. */
export const FinishCheck = JudgeSelection;
export type FinishCheck = z.infer<typeof FinishCheck>;

/** Corrects a final check, with the reason. */
export const CorrectCheck = OnSelection.extend({ judged: judgements, reasons: reasonsField });
export type CorrectCheck = z.infer<typeof CorrectCheck>;

/** The word of the service. */
export const AnswerCheck = OnSelection.extend({ answer: reasonsField });
export type AnswerCheck = z.infer<typeof AnswerCheck>;

const common = {
  owner: ({ orgId }: OnSelection) => orgId,
  known: ({ orgId, selectionId }: OnSelection) => [orgId, selectionId],
  load: ({ command }: { command: OnSelection }) => loadingSelection(command),
  held: ({ check, counts }: LoadedSelection) => [...(check ? [check] : []), ...(counts ? [counts] : [])],
};

/** What was found, with its score, when the step is open: what every judgement has in common. */
function found<C extends { judged: readonly Judgement[] }>(
  step: string,
  { subject, command: { judged }, who, today }: Case<C, LoadedSelection>,
  then: (found: { verdicts: ReturnType<typeof verdictsOf>; score: string }) => Decision<Fact>,
): Decision<Fact> {
  const { orgId, selection, isDrawn, check } = subject;
  const about = { orgId, selection, isDrawn, check: check?.state ?? null, judged, who, today };
  const set = criteriaFor(about);
  return permitOnCheck(step, about, () =>
    then({ verdicts: verdictsOf(set, judged), score: scoreOf(set, judged) ?? '0' }),
  );
}

/** Under which version what is written with a step stands. */
const written = <C>({ subject, who, today }: Taken<C, LoadedSelection>, checkId: string) => ({
  ...{ orgId: subject.orgId, checkId, version: (subject.check?.version ?? 0) + 1, on: today, by: who.id },
});

/**
 * Judges a closed selection that was drawn, criterion by criterion (S-06, OURS-q-check), and tells the service. By a checker who
 * did not run it; its score does not count yet.
 */
export const judgeSelection: Verb<JudgeSelection, LoadedSelection> = {
  name: 'selection_check.judge',
  ...common,
  decide: (asked) =>
    found('judge', asked, (judged) => {
      const { subject, command, who, today } = asked;
      const { personId, closedOn } = subject.selection;
      return accept<SelectionCheckFact>({
        ...{ kind: 'selection_check', id: command.id, did: 'judged', on: today, by: who.id, scheme: qCheck2024.id },
        ...{ criteria: criteriaFor({ check: null, selection: subject.selection }).id, personId, closedOn },
        ...{ selectionId: command.selectionId, ...judged },
      });
    }),
  also: (taken) => [
    ...bindRemarks(written(taken, taken.command.id), taken.command.judged),
    tellOfCheck('q-check-told', taken.command, taken.now),
  ],
};

/** The service says what it thinks of a judgement (OURS-q-check), once and in time. By its manager. */
export const answerCheck: Verb<AnswerCheck, LoadedSelection> = {
  name: 'selection_check.answer',
  ...common,
  decide({ subject: { orgId, selection, isDrawn, check }, who, today }) {
    const about = { orgId, selection, isDrawn, check: check?.state ?? null, judged: null, who, today };
    return permitOnCheck('answer', about, () =>
      accept<SelectionCheckFact>({
        ...{ kind: 'selection_check', id: check?.id ?? '', did: 'answered', on: today, by: who.id },
      }),
    );
  },
  also: (taken) => [
    bindCheckText(written(taken, taken.subject.check?.id ?? ''), 'answer', taken.command.answer),
    tellOfCheck('q-check-answered', taken.command, taken.now),
  ],
};

/**
 * Makes a check final, as it was judged or otherwise after the word of the service (OURS-q-check). The score that counts for the
 * level is written with it, and comes from nowhere else (S-08).
 */
export const finishCheck: Verb<FinishCheck, LoadedSelection> = {
  name: 'selection_check.finish',
  ...common,
  decide: (asked) =>
    found('finish', asked, (judged) => {
      const { subject, command, who, today } = asked;
      const by = { on: today, by: who.id };
      const { personId, closedOn } = subject.selection;
      const counts: QCheckFact = {
        kind: 'q_check',
        id: command.id,
        did: 'recorded',
        ...by,
        personId,
        closedOn,
        score: judged.score,
      };
      const final: SelectionCheckFact = {
        ...{ kind: 'selection_check', id: subject.check?.id ?? '', did: 'finished', ...by, ...judged },
        qCheckId: command.id,
      };
      return accept<Fact>(final, counts);
    }),
  also: (taken) => [
    ...bindRemarks(written(taken, taken.subject.check?.id ?? ''), taken.command.judged),
    tellOfCheck('q-check-final', taken.command, taken.now),
  ],
};

/** Corrects a final check, with the reason, and in the same decision the score that counts (OURS-q-check-kept). */
export const correctCheck: Verb<CorrectCheck, LoadedSelection> = {
  name: 'selection_check.correct',
  ...common,
  decide: (asked) =>
    found('correct', asked, (judged) => {
      const { subject, who, today } = asked;
      const by = { on: today, by: who.id };
      const { closedOn } = subject.selection;
      const counts: QCheckFact = {
        kind: 'q_check',
        id: subject.counts?.id ?? '',
        did: 'corrected',
        ...by,
        closedOn,
        score: judged.score,
      };
      const corrected: SelectionCheckFact = {
        kind: 'selection_check',
        id: subject.check?.id ?? '',
        did: 'corrected',
        ...by,
        ...judged,
      };
      return accept<Fact>(corrected, counts);
    }),
  also(taken) {
    const { command, subject, now } = taken;
    const under = written(taken, subject.check?.id ?? '');
    return [
      ...bindRemarks(under, command.judged),
      bindCheckText(under, 'reasons', command.reasons),
      tellOfCheck('q-check-final', command, now),
    ];
  },
};
