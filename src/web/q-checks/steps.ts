import {
  AnswerCheck,
  answerCheck,
  CorrectCheck,
  correctCheck,
  FinishCheck,
  finishCheck,
  JudgeSelection,
  judgeSelection,
  type ShownSelection,
} from '../../modules/q-checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { drawSelection, selectionAt } from './detail.tsx';
import { selectionHref } from './shared.tsx';
import { type CheckStep, checkSteps, criteriaOf, fieldsOf } from './step-fields.ts';

type Input = Readonly<Record<string, string | readonly string[]>>;

/** A remark is kept where something is not in order; elsewhere it says nothing. */
const judgedIn = (one: ShownSelection, input: Input) =>
  criteriaOf(one).map(({ id }) => {
    const verdict = input[`v-${id}`];
    const isShort = verdict === 'partly' || verdict === 'not-met';
    return { criterion: id, verdict, remark: isShort ? (input[`r-${id}`] ?? '') : '' };
  });

function taken(site: Site, visit: Visit, one: ShownSelection, step: CheckStep, input: Input) {
  const on = { orgId: one.orgId, selectionId: one.id };
  const form = { once: visit.body('once'), ...(one.check ? { version: one.check.version } : {}) };
  const judged = { ...on, id: newId(), judged: judgedIn(one, input) };
  switch (step) {
    case 'judge':
      return checked(JudgeSelection, judged, (data) => does(site, visit, judgeSelection, data, form));
    case 'answer':
      return checked(AnswerCheck, { ...on, ...input }, (data) => does(site, visit, answerCheck, data, form));
    case 'finish':
      return checked(FinishCheck, judged, (data) => does(site, visit, finishCheck, data, form));
    case 'correct':
      return checked(CorrectCheck, { ...judged, reasons: input.reasons }, (data) =>
        does(site, visit, correctCheck, data, form),
      );
  }
}

/** Takes a step on a selection; what is not right comes back with what was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const one = await selectionAt(site, visit);
  const step = checkSteps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, one, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawSelection(site, visit, one, { step, values, errors: wrong });
  if (errors) return again(errors);
  const outcome = await taken(site, visit, one, step, input);
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  const remarks = Object.fromEntries(criteriaOf(one).map(({ id }) => [id, `r-${id}`]));
  return outcome.ok ? goTo(visit, `${selectionHref(one)}?told=${step}`) : again(errorsOf(visit, outcome, remarks));
}
