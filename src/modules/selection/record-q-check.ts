import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { isInService, type Place } from './level.ts';
import { type QCheckFact, type QCheckState, qCheckKind, scoreField } from './q-check.ts';
import { bindReason } from './selection-text.ts';
import { reasonField } from './withdraw-track-certificate.ts';

/** Records the score of a closed selection; its id may be given, to repeat safely. */
export const RecordQCheck = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  personId: idField,
  score: scoreField,
  closedOn: dayField.describe('The day on which the selection was closed'),
});
export type RecordQCheck = z.infer<typeof RecordQCheck>;

/** Corrects a score or a day, with the reason. */
export const CorrectQCheck = z.object({
  orgId: idField,
  qCheckId: idField,
  score: scoreField,
  closedOn: dayField,
  reason: reasonField,
});
export type CorrectQCheck = z.infer<typeof CorrectQCheck>;

const placesOf = (
  person: string,
) => `(select coalesce(json_agg(json_build_object('from', s.from_on, 'endsOn', s.ends_on)), '[]')
  from staff s where s.org_id = o.id and s.person_id = ${person}) as places`;
const fits = `o.kind = 'federal-service' and app_role() = 'selection-checker'`;

const loadPlaces = statement<{ places: Place[] }>(
  'q-check.places',
  `select ${placesOf('$2::uuid')} from organisation o where o.id = $1::uuid and ${fits}`,
);
const loadCheck = statement<{ places: Place[]; version: number; state: QCheckState }>(
  'q-check.load',
  `select ${placesOf('q.person_id')}, q.version, ${qCheckKind.stateOf('q')} as state
   from q_check q join organisation o on o.id = q.org_id where q.org_id = $1::uuid and q.id = $2::uuid and ${fits}`,
);

/** A check is of a selection that was closed, by somebody who worked there that day (OURS-q-check-kept). */
function wrongWith(places: readonly Place[], closedOn: Day, today: Day): Ground[] {
  const source = 'OURS-q-check-kept';
  if (closedOn > today) return [{ code: 'date-in-future', source, about: 'closedOn' }];
  return isInService({ places }, closedOn) ? [] : [{ code: 'not-in-service-then', source, about: 'closedOn' }];
}

/** Records a Q-check of a service (S-08); by the checker. */
export const recordQCheck: Verb<RecordQCheck, { places: Place[] }> = {
  name: 'q_check.record',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, personId } }) => loading([loadPlaces.with(orgId, personId)], ([[row]]) => row ?? null),
  held: () => [],
  decide: ({ subject, command: { id, personId, score, closedOn }, who, today }) =>
    unless(wrongWith(subject.places, closedOn, today), () =>
      accept<QCheckFact>({
        ...{ kind: 'q_check', id, did: 'recorded', on: today, by: who.id, personId, score: String(score), closedOn },
      }),
    ),
};

/** Corrects a Q-check (OURS-q-check-kept): what stood there stays in its history. By the checker. */
export const correctQCheck: Verb<CorrectQCheck, Held<QCheckState> & { places: Place[] }> = {
  name: 'q_check.correct',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, qCheckId } }) =>
    loading([loadCheck.with(orgId, qCheckId)], ([[row]]) => (row ? { owner: orgId, id: qCheckId, ...row } : null)),
  held: ({ owner, id, version, state }) => [{ owner, id, version, state }],
  decide: ({ subject, command: { qCheckId: id, score, closedOn }, who, today }) =>
    unless(wrongWith(subject.places, closedOn, today), () =>
      accept<QCheckFact>({
        ...{ kind: 'q_check', id, did: 'corrected', on: today, by: who.id, score: String(score), closedOn },
      }),
    ),
  also: ({ command: { qCheckId, reason }, subject, who, today }) => [
    bindReason({
      ...{ recordId: qCheckId, version: subject.version + 1, about: 'check', personId: subject.state.personId },
      ...{ body: reason, on: today, by: who.id },
    }),
  ],
};
