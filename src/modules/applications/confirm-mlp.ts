import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { dayField, idField } from '../fields.ts';
import type { ApplicationFact } from './application.ts';
import { factOf, happens, OnApplication, stepVerb } from './application-verb.ts';

/** VDAB confirms that the office has access to MLP, and who completed the training, each on their day (C-14). */
export const ConfirmMlp = OnApplication.extend({
  accessFrom: dayField,
  trained: z.array(z.object({ personId: idField, on: dayField })).max(500),
});
export type ConfirmMlp = z.infer<typeof ConfirmMlp>;

const openAccess = statement<unknown>(
  'mlp.access',
  `insert into organisation_fact (org_id, id, fact, code, from_on, ends_on)
   select $1::uuid, $2::uuid, 'mlp-contract', null, $3::date, null
   where not exists (select from organisation_fact f where f.org_id = $1::uuid and f.fact = 'mlp-contract'
     and (f.ends_on is null or f.ends_on >= $3::date))`,
);
const noteTraining = statement<unknown>(
  'mlp.training',
  `insert into person_fact (person_id, fact, on_day) values ($1, 'mlp-training', $2) on conflict do nothing`,
);

function wrongConfirmation({ trained, accessFrom }: ConfirmMlp, named: readonly string[], today: Day): Ground[] {
  const late = (about: string): Ground => ({ code: 'date-in-future', source: 'OURS-input', about });
  return [
    ...(accessFrom > today ? [late('accessFrom')] : []),
    ...trained.filter(({ on }) => on > today).map(({ personId }) => late(personId)),
    ...trained
      .filter(({ personId }) => !named.includes(personId))
      .map(({ personId }): Ground => ({ code: 'person-not-named', source: 'C-14', about: personId })),
  ];
}

/** Confirms access and trainings: from now on they count wherever registering asks for them. */
export const confirmMlp = stepVerb<ConfirmMlp>({
  name: 'application.confirm-mlp',
  step: 'confirm-mlp',
  facts: ({ command, subject, today }) =>
    unless(wrongConfirmation(command, subject.application?.state.mlpPeople ?? [], today), () =>
      accept<ApplicationFact>(
        factOf(command, {
          did: 'mlp-confirmed',
          on: today,
          people: command.trained.map(({ personId }) => personId).sort(),
        }),
      ),
    ),
  tells: 'mlp-confirmed',
  also: ({ command: { orgId, accessFrom, trained } }): Bound<unknown>[] => [
    openAccess.with(orgId, newId(), accessFrom),
    ...trained.map(({ personId, on }) => noteTraining.with(personId, on)),
  ],
});

/** Hands VDAB's confirmation to the body: the application is ready for evaluation (C-14). */
export const handInProof = stepVerb<OnApplication>({
  name: 'application.hand-in',
  step: 'hand-in',
  facts: ({ command, today }) => happens(command, { did: 'handed-in', on: today }),
  tells: 'application-proven',
});
