import { z } from 'zod';
import { dayField, textField } from '../fields.ts';
import { guidanceForms } from '../programmes/index.ts';

/** As many steps as a plan may have. */
export const mostSteps = 30;

/** The words of a plan: free texts, which stand beside the record and never in the journal. */
export interface PlanWords {
  /** What came out of the personal and professional balance. */
  balance: string;
  goal: string;
  training: string;
  followUp: string;
  place: string;
  /** What was agreed with VDAB, a sector fund or others. */
  agreements: string;
  /** What each step is, in the order of the steps. */
  steps: readonly string[];
  /** What the office called the service of each step then; '' for a service of the catalogue. */
  services: readonly string[];
}

/** A service that an office added to the catalogue, by its name. */
export interface OwnService {
  id: string;
  name: string;
}

/** The fields of words that a plan has once. */
export const wordFields = ['goal', 'balance', 'training', 'followUp', 'place', 'agreements'] as const;
export type PlanText = (typeof wordFields)[number];

/** What an action plan says: what the act asks of it (OPL-11/4), and the steps with their planned minutes. */
export const planContent = {
  form: z.enum(guidanceForms),
  support: z.boolean().describe('Whether psychological support is part of the guidance'),
  goal: textField(1000).describe('The job or activity that is aimed at'),
  balance: textField(4000).describe('What came out of the personal and professional balance'),
  training: textField(2000),
  followUp: textField(2000),
  place: textField(500),
  agreements: textField(2000).describe('What was agreed with VDAB, a sector fund or others'),
  steps: z
    .array(
      z.object({
        what: textField(500).pipe(z.string().min(1)),
        service: z.string().max(60).describe('A code of the catalogue, or the id of a service that the office added'),
        phase: z.int().min(1).max(9),
        minutes: z.int().min(0).max(6000).describe('Planned minutes of guidance; 0 for what the citizen does alone'),
        by: dayField.nullish().transform((given) => given ?? null),
      }),
    )
    .max(mostSteps),
};
const PlanContent = z.object(planContent);
/** The content of a plan, read. */
export type PlanContent = z.infer<typeof PlanContent>;

/** The words of a plan apart from its codes, with the names of the office's own services as they are now. */
export const wordsOf = (
  { goal, balance, training, followUp, place, agreements, steps }: PlanContent,
  own: readonly OwnService[],
): PlanWords => ({
  ...{ goal, balance, training, followUp, place, agreements },
  steps: steps.map(({ what }) => what),
  services: steps.map(({ service }) => own.find(({ id }) => id === service)?.name ?? ''),
});

/** The codes and days of a plan's steps apart from their words. */
export const codesOf = ({ steps }: Pick<PlanContent, 'steps'>) =>
  steps.map(({ service, phase, minutes, by }) => ({ service, phase, minutes, by }));
