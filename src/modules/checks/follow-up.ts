import { z } from 'zod';
import { type Day, day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { wordsField } from './check.store.ts';

/** What an officer records: what was done, and of an offer whether it is correct. */
export const recordedKinds = ['contact', 'visit', 'offer-check'] as const;

/** Something that was done to follow up a centre, as the fold of its one fact. */
export interface FollowUpState {
  what: (typeof recordedKinds)[number];
  doneOn: Day;
  recordedOn: Day;
  recordedBy: string;
  /** Whether the published offer is correct; null when nobody looked at that. */
  isCorrect: boolean | null;
}

interface Recorded extends Fact {
  kind: 'follow_up';
  did: 'recorded';
  on: Day;
  by: string;
  what: FollowUpState['what'];
  doneOn: Day;
  isCorrect: boolean | null;
}

/** The record kind of follow-up: the history of the centre. Nothing else happens to one. */
export const followUpKind = recordKind<FollowUpState, Recorded>({
  kind: 'follow_up',
  owner: 'org_id',
  columns: { what: 'text', doneOn: 'date', recordedOn: 'date', recordedBy: 'uuid', isCorrect: 'boolean' },
  evolve: (before, { on, by, what, doneOn, isCorrect }) => ({
    ...(before ?? { doneOn: day('1900-01-01') }),
    ...{ what, doneOn, recordedOn: on, recordedBy: by, isCorrect },
  }),
});

/** Records a contact, a visit or a check of the offer; the id may be given, to repeat safely. */
export const RecordFollowUp = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  what: z.enum(recordedKinds),
  doneOn: dayField,
  isCorrect: z.boolean().nullable().default(null).describe('Of an offer: whether it is correct'),
  text: wordsField.describe('The centre reads it'),
});
export type RecordFollowUp = z.infer<typeof RecordFollowUp>;

/** Whether the centre has a mandate on which one follows up. */
export interface Followed {
  mandatedFrom: Day | null;
}

const load = statement<Followed>(
  'follow-up.load',
  `select (select min(c.starts_on) from certificate c where c.org_id = o.id
     and split_part(c.scheme, '/', 1) = 'career-guidance-mandate') as "mandatedFrom"
   from organisation o where o.id = $1::uuid and o.kind = 'career-centre' and app_role() = 'mandate-officer'`,
);
const keepText = statement<unknown>(
  'follow-up.text',
  'insert into follow_up_text (org_id, id, body, written_by) values ($1, $2, $3, $4)',
);

function wrongWith({ command, subject, today }: Case<RecordFollowUp, Followed>): Ground[] {
  const { what, doneOn, isCorrect, orgId } = command;
  const { mandatedFrom } = subject;
  const wrong: Ground[] = [];
  if (doneOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'doneOn' });
  if (mandatedFrom === null || doneOn < mandatedFrom)
    wrong.push({ code: 'no-mandate-then', source: 'V-05', about: 'doneOn' });
  if ((what === 'offer-check') !== (isCorrect !== null))
    wrong.push({ code: 'offer-unjudged', source: 'OURS-follow-up', about: orgId });
  return wrong;
}

/** Records what was done to follow up a centre (V-09), by an officer; the centre reads it. */
export const recordFollowUp: Verb<RecordFollowUp, Followed> = {
  name: 'follow_up.record',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, id }) => [orgId, id],
  load: ({ command: { orgId } }) => loading([load.with(orgId)], ([[row]]) => row ?? null),
  held: () => [],
  decide: (asked) =>
    unless(wrongWith(asked), () => {
      const { command, who, today } = asked;
      const { id, what, doneOn, isCorrect } = command;
      return accept<Recorded>({
        ...{ kind: 'follow_up', id, did: 'recorded', on: today, by: who.id, what, doneOn, isCorrect },
      });
    }),
  also: ({ command: { orgId, id, text }, who }) => [keepText.with(orgId, id, text, who.id)],
};
