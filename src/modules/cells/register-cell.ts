import { z } from 'zod';
import { employmentCell2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueueFrom } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { dayField, enterpriseField, idField, textField } from '../fields.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import { bindCellText } from './cell.store.ts';
import type { CellFact } from './cell.ts';
import { type CellDays, daysOfCell } from './cell-days.ts';
import { permitOnCell } from './cell-needs.ts';

/** Notes an employment cell with the office that guides it; its id may be given, to repeat safely. */
export const RegisterCell = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  companyNumber: enterpriseField,
  companyName: textField(200).pipe(z.string().min(1)),
  startedOn: dayField.describe('The day on which the cell was set up'),
});
export type RegisterCell = z.infer<typeof RegisterCell>;

/** What was published of the law, and whether this very cell is noted already. */
export interface NewCell {
  published: readonly PublishedValue[];
  isKnown: boolean;
}

const load = statement<NewCell>(
  'cell.load-office',
  // Who does not take in for this office finds a closed door; only outplacement offices guide a cell.
  `select ${publishedInSql} as published, exists (select from employment_cell c where c.org_id = o.id
       and c.company_number = $2 and c.started_on = $3::date and c.status <> 'closed') as "isKnown"
   from organisation o where o.id = $1::uuid and takes_in_for(o.id)`,
);

/** In the morning, in winter and in summer. */
const morningOf = (on: Day): Date => new Date(`${on}T06:00:00Z`);

/** Tells the office that a count is awaited, from the moment on; whether it still is, is asked when the mail goes. */
export const tellDue = (
  orgId: string,
  cellId: string,
  { countOn }: Pick<CellDays, 'countOn'>,
  now: Date,
): Bound<unknown> =>
  enqueueFrom('cell-count-due', { orgId, cellId }, now < morningOf(countOn) ? morningOf(countOn) : now);

function wrongWith({ startedOn }: RegisterCell, today: Day): Ground[] {
  if (startedOn > today) return [{ code: 'date-in-future', source: 'OURS-input', about: 'startedOn' }];
  const { inForce } = employmentCell2014;
  return startedOn < day(inForce.from) ? [{ code: 'cell-before-the-law', source: 'C-18', about: 'startedOn' }] : [];
}

/** Notes an employment cell: from then on its moment stands (C-09, OURS-cell). By CERTO's secretariat. */
export const registerCell: Verb<RegisterCell, NewCell> = {
  name: 'employment_cell.register',
  owner: ({ orgId }) => orgId,
  // The office too: a refusal is told in its own history, where no record stands yet.
  known: ({ orgId, id }) => [orgId, id],
  load: ({ command: { orgId, companyNumber, startedOn } }) =>
    loading([load.with(orgId, companyNumber, startedOn)], ([[row]]) => row ?? null),
  held: () => [],
  decide({ subject: { published, isKnown }, command, who, today }) {
    const { orgId, id, companyNumber, startedOn } = command;
    const about = { orgId, cell: null, isKnown, figures: null, receivedOn: null, who, today };
    return permitOnCell('register', about, () =>
      unless(wrongWith(command, today), () =>
        accept<CellFact>({
          ...{ kind: 'employment_cell', id, did: 'registered', on: today, by: who.id, scheme: employmentCell2014.id },
          ...{ companyNumber, startedOn, ...daysOfCell(startedOn, today, published) },
        }),
      ),
    );
  },
  also: ({ command: { orgId, id: cellId, companyName, startedOn }, subject: { published }, who, today, now }) => [
    bindCellText({ orgId, cellId }, { version: 1, field: 'company', body: companyName, on: today, by: who.id }),
    tellDue(orgId, cellId, daysOfCell(startedOn, today, published), now),
  ],
};
