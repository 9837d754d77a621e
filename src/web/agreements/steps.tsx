import {
  agreeToAgreement,
  declineAgreement,
  EnterAgreed,
  endAgreement,
  enterAgreed,
  FollowAgreement,
  OnAgreement,
  type ShownAgreement,
  withdrawAgreement,
} from '../../modules/agreements/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type AgreementStep, agreementSteps, drawAgreement, fieldsOf } from './detail.tsx';
import { agreementAt, agreementHref } from './shared.tsx';

const following = { decline: declineAgreement, withdraw: withdrawAgreement, end: endAgreement };

function taken(
  site: Site,
  visit: Visit,
  of: ShownAgreement,
  step: AgreementStep,
  input: Readonly<Record<string, unknown>>,
) {
  const on = { ...input, orgId: of.orgId, agreementId: of.id };
  const form = { once: visit.body('once'), version: of.version };
  switch (step) {
    case 'agree':
      return checked(OnAgreement, on, (data) => does(site, visit, agreeToAgreement, data, form));
    case 'enter-agreed':
      return checked(EnterAgreed, on, (data) => does(site, visit, enterAgreed, data, form));
    default:
      return checked(FollowAgreement, on, (data) => does(site, visit, following[step], data, form));
  }
}

/** Takes a step on an agreement; what is not right comes back with what was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const of = await agreementAt(site, visit);
  // A help button posts no step; the form's address names it.
  const step = agreementSteps.find((name) => name === (visit.body('do') || visit.query('step')));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawAgreement(site, visit, of, { step, values, errors: wrong });
  if (errors || help) return again(errors ?? {});
  const outcome = await taken(site, visit, of, step, input);
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  const told = step === 'agree' ? 'agreed' : 'done';
  return outcome.ok
    ? goTo(visit, `${agreementHref(of)}?told=${told}`)
    : again(errorsOf(visit, outcome, { signedOn: 'signedOn' }));
}
