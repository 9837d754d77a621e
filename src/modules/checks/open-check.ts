import { z } from 'zod';
import { fileCheck2024 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { permitOnCheck } from './check-needs.ts';
import type { FileCheckFact } from './file-check.ts';

/** Opens a file check on a draw; the id may be given, to repeat safely. */
export const OpenCheck = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  drawId: idField,
});
export type OpenCheck = z.infer<typeof OpenCheck>;

/** What a check is opened on: its draw, and which guidances that drew. */
export interface Drawn {
  drawStatus: string;
  isChecked: boolean;
  guidances: string[];
}

const load = statement<Drawn>(
  'check.load-draw',
  `select d.status as "drawStatus", exists (select from file_check f where f.draw_id = d.id) as "isChecked",
     (select coalesce(json_agg(i.record_id order by s.place), '[]')
      from jsonb_array_elements_text(d.sample) with ordinality as s (item, place)
        join draw_item i on i.org_id = d.org_id and i.draw_id = d.id and i.item = s.item) as guidances
   from draw d where d.org_id = $1::uuid and d.id = $2::uuid and d.subject = 'guidance-files' and app_role() = 'mandate-officer'`,
);

/** Opens a check (V-09): asks the centre for the files that were drawn, by mail and letter. */
export const openCheck: Verb<OpenCheck, Drawn> = {
  name: 'file_check.open',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, id }) => [orgId, id],
  load: ({ command: { orgId, drawId } }) => loading([load.with(orgId, drawId)], ([[row]]) => row ?? null),
  held: () => [],
  decide({ subject: { drawStatus, isChecked, guidances }, command: { orgId, id, drawId }, who, today }) {
    const about = { orgId, check: null, drawStatus, isChecked, guidanceId: null, found: [], who, today };
    return permitOnCheck('open', about, () =>
      accept<FileCheckFact>({
        ...{ kind: 'file_check', id, did: 'opened', on: today, by: who.id, scheme: fileCheck2024.id },
        ...{ drawId, guidances },
      }),
    );
  },
  also: ({ command: { orgId, id }, now }) => [enqueue('check-opened', { orgId, checkId: id }, now)],
};
