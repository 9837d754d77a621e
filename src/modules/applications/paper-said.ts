import { z } from 'zod';
import { type Day, day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Scheme } from '../../kernel/scheme.ts';
import { qualityLabels } from '../certificates/index.ts';
import { dayField, idField } from '../fields.ts';
import { type ApplicationFact, type ApplicationState, codeOfConduct } from './application.ts';
import type { Happened } from './application-verb.ts';

const people = z
  .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(idField).max(500))
  .transform((ids) => [...new Set(ids)].sort())
  .optional();
const stands = z.literal('yes').optional();

/** What stands on a paper application, in its own words; what does not stand on it is left out. */
export const PaperSaid = z.object({
  declaredOn: dayField.optional(),
  codeSignedOn: dayField.optional(),
  codeSignedBy: idField.optional(),
  consultants: people,
  mlpPeople: people,
  experienceSince: dayField.optional(),
  experienceHours: z.coerce.number().int().min(0).max(1_000_000).optional(),
  vision: stands,
  coaching: stands,
  labelCode: z.enum(qualityLabels).optional(),
  labelNumber: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N} ./-]+$/u)
    .optional(),
  labelFromOn: dayField.optional(),
  labelEndsOn: dayField.optional(),
  level: z.enum(['individual', 'client']).optional(),
});
export type PaperSaid = z.infer<typeof PaperSaid>;
export type PaperField = keyof PaperSaid;

/** What is read from paper: what it says, and the day on which it came in. */
interface Paper {
  said: PaperSaid;
  receivedOn: Day;
  /** Before this paper; what it is silent on stays. */
  was: ApplicationState;
}
type Told = Happened<ApplicationFact>;

/** What a paper can say in place of a step of the applicant's: by which fields, and what then happened. */
interface Saying {
  step: string;
  fields: readonly PaperField[];
  /** One field of it says nothing without the others. */
  together?: true;
  facts(paper: Paper): Told[];
}

const sayings: readonly Saying[] = [
  {
    ...{ step: 'declare', fields: ['declaredOn'] },
    facts: ({ said: { declaredOn } }) => (declaredOn ? [{ did: 'declared', on: declaredOn }] : []),
  },
  {
    ...{ step: 'sign-code', fields: ['codeSignedOn', 'codeSignedBy'], together: true },
    facts: ({ said: { codeSignedOn: on, codeSignedBy: by } }) =>
      on && by ? [{ did: 'code-signed', on, version: codeOfConduct, by }] : [],
  },
  {
    ...{ step: 'show-experience', fields: ['experienceSince', 'experienceHours'], together: true },
    facts: ({ said: { experienceSince: since, experienceHours: hours }, receivedOn: on }) =>
      since && hours !== undefined ? [{ did: 'experience-shown', on, since, hours }] : [],
  },
  {
    ...{ step: 'set-out-vision', fields: ['vision'] },
    facts: ({ said: { vision }, receivedOn: on }) => (vision ? [{ did: 'vision-set-out', on }] : []),
  },
  {
    ...{ step: 'set-out-coaching', fields: ['coaching'] },
    facts: ({ said: { coaching }, receivedOn: on }) => (coaching ? [{ did: 'coaching-set-out', on }] : []),
  },
  {
    ...{ step: 'name-label', fields: ['labelCode', 'labelNumber', 'labelFromOn', 'labelEndsOn'], together: true },
    facts({
      said: { labelCode: code, labelNumber: number, labelFromOn: fromOn, labelEndsOn: endsOn },
      receivedOn: on,
    }) {
      return code && number && fromOn && endsOn
        ? [{ did: 'label-named', on, label: { code, number, fromOn, endsOn } }]
        : [];
    },
  },
  {
    ...{ step: 'name-people', fields: ['consultants', 'mlpPeople'] },
    facts({ said, receivedOn: on, was }) {
      const [consultants, mlpPeople] = [said.consultants ?? was.consultants, said.mlpPeople ?? was.mlpPeople];
      return said.consultants || said.mlpPeople ? [{ did: 'people-named', on, consultants, mlpPeople }] : [];
    },
  },
  {
    ...{ step: 'choose-level', fields: ['level'] },
    facts: ({ said: { level }, receivedOn: on }) => (level ? [{ did: 'level-chosen', on, level }] : []),
  },
];

/** Only MLP is CERTO's: where nobody confirms it, nobody is named for it. */
const isAsked = ({ steps }: Scheme, field: PaperField, step: string): boolean =>
  steps.some((row) => row.do === step) && (field !== 'mlpPeople' || steps.some((row) => row.do === 'confirm-mlp'));

/** The fields that a paper application of a procedure can hold: those of the steps that its applicant takes online. */
export const paperFieldsOf = (scheme: Scheme): readonly PaperField[] =>
  sayings.flatMap(({ step, fields }) => fields.filter((field) => isAsked(scheme, field, step)));

/** What follows from a paper, each thing on the day on which it says that it happened. */
export const factsOnPaper = (paper: Paper): Told[] => sayings.flatMap(({ facts }) => facts(paper));

const about = (code: Ground['code'], field: string): Ground => ({ code, source: 'OURS-input', about: field });

/** Days on the paper that lie after the one on which it came in, or before what they speak of. */
function wrongDays({ said, receivedOn }: Paper): Ground[] {
  const days = ['declaredOn', 'codeSignedOn', 'experienceSince'] as const;
  const { codeSignedOn, labelFromOn, labelEndsOn } = said;
  return [
    ...days.filter((field) => (said[field] ?? receivedOn) > receivedOn).map((field) => about('after-receipt', field)),
    ...(codeSignedOn && codeSignedOn < day(codeOfConduct) ? [about('code-of-other-edition', 'codeSignedOn')] : []),
    ...(labelFromOn && labelEndsOn && labelEndsOn < labelFromOn ? [about('end-before-start', labelFromOn)] : []),
  ];
}

/** What is wrong with what is read from a paper of this procedure; what is merely missing is not. */
export function wrongOnPaper(paper: Paper, scheme: Scheme): Ground[] {
  const asked = paperFieldsOf(scheme);
  const stand = (field: PaperField) => paper.said[field] !== undefined;
  const foreign = sayings.flatMap(({ fields }) => fields.filter((field) => stand(field) && !asked.includes(field)));
  const halves = sayings.flatMap(({ fields, together }) =>
    together && fields.some(stand) ? fields.filter((field) => !stand(field)) : [],
  );
  return [
    ...foreign.map((field) => about('field-unknown', field)),
    ...halves.map((field) => about('field-missing', field)),
    ...wrongDays(paper),
  ];
}
