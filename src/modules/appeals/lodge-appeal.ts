import { z } from 'zod';
import { accept, refuse } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { appealCase, bindAppealText, type Contesting, loadingAppeal } from './appeal.store.ts';
import type { AppealFact } from './appeal.ts';
import { permitOnAppeal } from './appeal-needs.ts';
import { reasonsField } from './appeal-verb.ts';
import { appealsOn } from './procedures.ts';

/** Contests the decision that stands on an application or a certificate; the id may be given, to repeat safely. */
export const LodgeAppeal = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  recordId: idField.describe('The application or the certificate that was decided on'),
  text: reasonsField,
});
export type LodgeAppeal = z.infer<typeof LodgeAppeal>;

/** Lodges an appeal, also a late one: whether it is admissible, the body says (OURS-appeal). */
export const lodgeAppeal: Verb<LodgeAppeal, Contesting> = {
  name: 'appeal.lodge',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingAppeal(command.orgId, command.id, command.recordId),
  held: ({ application, certificate }) => [application, certificate].filter((one) => one !== null),
  decide({ subject, command, who, today }) {
    const about = appealCase(subject, who, today);
    return permitOnAppeal('lodge', about, () => {
      if (!about.contested)
        return refuse({ code: 'nothing-to-contest', source: 'OURS-appeal', about: command.recordId });
      const lodged: AppealFact = {
        ...{ kind: 'appeal', id: command.id, did: 'lodged', on: today, by: who.id, scheme: appealsOn(about.grants).id },
        ...about.contested,
      };
      return accept(lodged);
    });
  },
  also: ({ command: { orgId, id, text: body }, who, today, now }) => [
    bindAppealText({ orgId, id, version: 1, field: 'appeal', body, on: today, by: who.id }),
    enqueue('appeal-lodged', { orgId, appealId: id }, now),
  ],
};
