import { type ApplicationNeed, certo2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Decision, Ground } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { missingToRegister, type OfficeFact, type PersonFact } from '../organisations/index.ts';
import { type ApplicationState, codeOfConduct } from './application.ts';
import { type LastCertificate, tooEarlyUntil } from './renewal.ts';

/** Somebody who is named in an application, with what counts for a certificate. */
export interface NamedPerson {
  id: string;
  /** On the staff list of the applicant, as consultant, today. */
  works: boolean;
  /** Named by another office, in an application that is open or in its certificate. */
  elsewhere: boolean;
  facts: readonly PersonFact[];
}

/** What a step of an application is asked on: everything as data. */
export interface ApplicationCase {
  orgId: string;
  application: ApplicationState;
  office: readonly OfficeFact[];
  people: readonly NamedPerson[];
  /** The certificate that ends last. */
  last: LastCertificate | null;
  /** Another application of the same office that has not ended. */
  hasOpen: boolean;
  who: Actor;
  today: Day;
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground => ({ code, source, about });
const none: Ground[] = [];

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

function missingMlp(asked: ApplicationCase): Ground[] {
  const { office, orgId, today, application } = asked;
  const access = missingToRegister(office, [], today, { orgId, personId: '' }).filter(
    ({ code }) => code === 'mlp-contract-missing',
  );
  return [
    ...access.map(({ source }) => ground('office-without-mlp', source, orgId)),
    ...missingOf(asked, application.mlpPeople, 'mlp'),
  ];
}

const applicationNeeds: Needs<ApplicationNeed, ApplicationCase> = {
  'no-open-application': ({ hasOpen, orgId }) =>
    hasOpen ? [ground('application-already-open', 'OURS-certification', orgId)] : none,
  'not-too-early': ({ last, today }) => {
    const from = tooEarlyUntil(last, today);
    return from === null ? none : [ground('too-early-to-renew', 'OURS-certification', from)];
  },
  'activity-declared': ({ application }) =>
    application.declaredOn === null ? [ground('declaration-missing', 'C-03', 'declaredOn')] : none,
  'code-signed': ({ application }) =>
    application.codeVersion === codeOfConduct ? none : [ground('code-not-signed', 'C-04', 'codeVersion')],
  'people-named': ({ application }) => [
    ...(application.consultants.length === 0 ? [ground('no-consultant-named', 'C-12', 'consultants')] : []),
    ...(application.mlpPeople.length === 0 ? [ground('nobody-named-for-mlp', 'C-06', 'mlpPeople')] : []),
  ],
  'people-of-this-office': ({ application, people }) =>
    [...new Set([...application.consultants, ...application.mlpPeople])].flatMap((id) => {
      const person = people.find((one) => one.id === id);
      if (!person?.works) return [ground('consultant-not-here', 'C-12', id)];
      return person.elsewhere ? [ground('consultant-named-elsewhere', 'OURS-certification', id)] : [];
    }),
  'tests-settled': (asked) => missingOf(asked, asked.application.consultants, 'test'),
  'mlp-in-order': missingMlp,
  'mlp-still-needed': (asked) =>
    missingMlp(asked).length === 0 ? [ground('mlp-already-in-order', 'C-16', asked.orgId)] : none,
  'not-the-evaluator': ({ application, who }) =>
    application.evaluatedBy === who.id || application.decidedBefore.includes(who.id)
      ? [ground('evaluator-does-not-decide', 'OURS-separation', who.id)]
      : none,
};

const askOf = (about: ApplicationCase) => ({
  scheme: certo2014,
  status: about.application.status,
  who: about.who,
  needs: applicationNeeds,
  about,
});

/** Asks the scheme's table whether a step of an application is open, and decides when it is. */
export const permitOnApplication = (step: string, about: ApplicationCase, then: () => Decision<Fact>): Decision<Fact> =>
  permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on an application today: what buttons and the API offer. */
export const openApplicationSteps = (about: ApplicationCase): string[] => openSteps(askOf(about));

/** What is still missing before the office can file (C-12), whoever asks: each with its paragraph. */
export const missingToFile = (about: ApplicationCase): Ground[] =>
  (certo2014.steps.find((row) => row.do === 'file')?.needs ?? []).flatMap((need: ApplicationNeed) =>
    applicationNeeds[need](about),
  );

/** What VDAB still has to confirm before the certificate can be granted (C-06, C-13, C-14). */
export const missingFromVdab = missingMlp;
