import { type CertoNeed, certo2014 } from '../../../schemes/index.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Needs } from '../../kernel/permit.ts';
import { missingToRegister } from '../organisations/index.ts';
import { valueOn } from '../values/index.ts';
import { codeOfConduct } from './application.ts';
import {
  type ApplicationCase,
  ground,
  none,
  noOpenApplication,
  notTheEvaluator,
  notTooEarly,
  peopleOfApplicant,
} from './application-case.ts';

/** What of these people is missing on a day, under the codes that the application page speaks of them. */
function missingOf({ people, today, orgId, office }: ApplicationCase, ids: readonly string[], about: 'test' | 'mlp') {
  const [wanted, code] =
    about === 'test'
      ? (['competence-test-missing', 'consultant-without-test'] as const)
      : (['mlp-training-missing', 'person-without-mlp'] as const);
  return ids.flatMap((id) => {
    const facts = people.find((person) => person.id === id)?.facts ?? [];
    return missingToRegister(office, facts, today, { orgId, personId: id })
      .filter((missing) => missing.code === wanted)
      .map(({ source }) => ground(code, source, id));
  });
}

/** What VDAB still has to confirm before the certificate can be granted (C-06, C-13, C-14). */
export function missingFromVdab(asked: ApplicationCase): Ground[] {
  const { office, orgId, today, application } = asked;
  const access = missingToRegister(office, [], today, { orgId, personId: '' }).filter(
    ({ code }) => code === 'mlp-contract-missing',
  );
  return [
    ...access.map(({ source }) => ground('office-without-mlp', source, orgId)),
    ...missingOf(asked, application.mlpPeople, 'mlp'),
  ];
}

/** The needs of CERTO's table. */
export const certoNeeds: Needs<CertoNeed, ApplicationCase> = {
  'no-open-application': (about) => noOpenApplication(about, 'OURS-certification'),
  'not-too-early': (about) => {
    const months = valueOn(about.published, 'certo.renewFrom', { filedOn: about.today });
    return notTooEarly(about, { ...certo2014.terms.renewFrom, months });
  },
  'activity-declared': ({ application }) =>
    application.declaredOn === null ? [ground('declaration-missing', 'C-03', 'declaredOn')] : none,
  'code-signed': ({ application }) =>
    application.codeVersion === codeOfConduct ? none : [ground('code-not-signed', 'C-04', 'codeVersion')],
  'people-named': ({ application }) => [
    ...(application.consultants.length === 0 ? [ground('no-consultant-named', 'C-12', 'consultants')] : []),
    ...(application.mlpPeople.length === 0 ? [ground('nobody-named-for-mlp', 'C-06', 'mlpPeople')] : []),
  ],
  'people-of-this-office': (about) => peopleOfApplicant(about, 'C-12', 'OURS-certification'),
  'tests-settled': (asked) => missingOf(asked, asked.application.consultants, 'test'),
  'mlp-in-order': missingFromVdab,
  'mlp-still-needed': (asked) =>
    missingFromVdab(asked).length === 0 ? [ground('mlp-already-in-order', 'C-16', asked.orgId)] : none,
  'not-the-evaluator': notTheEvaluator,
};
