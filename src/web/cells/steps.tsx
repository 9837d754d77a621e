import {
  askCountAgain,
  closeCell,
  DeliverCount,
  deliverCount,
  EnterCount,
  enterCount,
  FollowCell,
  type ShownCell,
} from '../../modules/cells/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { cellAt, drawCell } from './detail.tsx';
import { words } from './shared.tsx';
import { type CellStep, cellSteps, counts, fieldsOf } from './step-fields.ts';

/** A number as people type it; what is none is refused at its field. */
const numberOf = (typed: unknown): number =>
  typeof typed === 'string' && /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;

const numbersIn = (input: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(counts.map((name) => [name, numberOf(input[name])]));

function taken(site: Site, visit: Visit, cell: ShownCell, step: CellStep, input: Readonly<Record<string, unknown>>) {
  const on = { orgId: cell.orgId, cellId: cell.id };
  const form = { once: visit.body('once'), version: cell.version };
  switch (step) {
    case 'deliver':
      return checked(DeliverCount, { ...on, ...numbersIn(input) }, (data) =>
        does(site, visit, deliverCount, data, form),
      );
    case 'enter':
      return checked(EnterCount, { ...on, ...input, ...numbersIn(input) }, (data) =>
        does(site, visit, enterCount, data, form),
      );
    case 'ask-again':
      return checked(FollowCell, { ...on, ...input }, (data) => does(site, visit, askCountAgain, data, form));
    case 'close':
      return checked(FollowCell, { ...on, ...input }, (data) => does(site, visit, closeCell, data, form));
  }
}

/** Takes a step on a cell; what is not right comes back with what was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const cell = await cellAt(site, visit);
  const step = cellSteps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawCell(site, visit, cell, { step, values, errors: wrong });
  if (errors) return again(errors);
  const outcome = await taken(site, visit, cell, step, input);
  if ('issues' in outcome) {
    const found = issueErrors(fields, outcome.issues, visit.language);
    const said = words(visit.language)('number-wrong');
    const numbers = counts.filter((name) => name in found).map((name) => [name, said]);
    return again({ ...found, ...Object.fromEntries(numbers) });
  }
  const told = step === 'deliver' ? 'delivered' : 'done';
  return outcome.ok
    ? goTo(visit, `/employment-cells/${cell.orgId}/${cell.id}?told=${told}`)
    : again(errorsOf(visit, outcome, { guided: 'guided', receivedOn: 'receivedOn' }));
}
