import { z } from 'zod';
import { type Day, day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { isInService, type Place } from '../selection/index.ts';

/** A selection that a service closed, as the fold of its one fact: it never changes. */
export interface ClosedSelectionState {
  /** The code of its file, such as `ANG26014`. */
  code: string;
  /** Who ran it. */
  personId: string;
  closedOn: Day;
  notedOn: Day;
  notedBy: string;
}

/** That a selection was closed. */
export interface SelectionNoted extends Fact {
  kind: 'closed_selection';
  did: 'noted';
  on: Day;
  by: string;
  code: string;
  personId: string;
  closedOn: Day;
}

const someDay = day('1900-01-01');

/** The record kind of closed selections: the history of the service that ran them. */
export const closedSelectionKind = recordKind<ClosedSelectionState, SelectionNoted>({
  kind: 'closed_selection',
  owner: 'org_id',
  columns: { code: 'text', personId: 'uuid', closedOn: 'date', notedOn: 'date', notedBy: 'uuid' },
  evolve: (before, { code, personId, closedOn, on, by }) => ({
    ...(before ?? { closedOn: someDay }),
    ...{ code, personId, closedOn, notedOn: on, notedBy: by },
  }),
});

/** Notes a selection that was closed; its id may be given, to repeat safely. */
export const NoteSelection = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  code: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/))
    .meta({ type: 'string', examples: ['ANG26014'] }),
  personId: idField.describe('Who ran it'),
  closedOn: dayField,
});
export type NoteSelection = z.infer<typeof NoteSelection>;

/** What a selection is noted on: where who ran it worked, and whether its code is noted already. */
export interface NewSelection {
  places: Place[];
  isKnown: boolean;
}

const load = statement<NewSelection>(
  'closed-selection.load',
  `select (select coalesce(json_agg(json_build_object('from', s.from_on, 'endsOn', s.ends_on)), '[]') from staff s
       where s.org_id = o.id and s.person_id = $2::uuid) as places,
     exists (select from closed_selection c where c.org_id = o.id and c.code = $3) as "isKnown"
   from organisation o where o.id = $1::uuid and o.kind = 'federal-service' and app_role() = 'selection-officer'`,
);

function wrongWith({ places, isKnown }: NewSelection, closedOn: Day, today: Day): Ground[] {
  const source = 'OURS-q-check-kept';
  if (isKnown) return [{ code: 'selection-noted-already', source: 'OURS-q-check', about: 'code' }];
  if (closedOn > today) return [{ code: 'date-in-future', source, about: 'closedOn' }];
  return isInService({ places }, closedOn) ? [] : [{ code: 'not-in-service-then', source, about: 'closedOn' }];
}

/**
 * Notes that a service closed a selection (OURS-q-check): from these is drawn what is checked. By an officer of DG R&O, which allots
 * the files and signs the final minutes (S-06), and neither by who is checked nor by who checks.
 */
export const noteSelection: Verb<NoteSelection, NewSelection> = {
  name: 'closed_selection.note',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, personId, code } }) =>
    loading([load.with(orgId, personId, code)], ([[row]]) => row ?? null),
  held: () => [],
  decide: ({ subject, command: { id, code, personId, closedOn }, who, today }) =>
    unless(wrongWith(subject, closedOn, today), () =>
      accept<SelectionNoted>({
        ...{ kind: 'closed_selection', id, did: 'noted', on: today, by: who.id, code, personId, closedOn },
      }),
    ),
};

const population = statement<{ id: string; group: string }>(
  'closed-selection.population',
  `select c.id, '' as "group" from closed_selection c join draw d on d.org_id = c.org_id
   where d.org_id = $1::uuid and d.id = $2::uuid and d.subject = 'selections'
     and c.closed_on between d.from_on and d.ends_on order by c.id`,
);

/** What a draw of selections draws from: every selection of the service that was closed in its days. */
export const askSelections = (orgId: string, drawId: string): Bound<{ id: string; group: string }> =>
  population.with(orgId, drawId);
