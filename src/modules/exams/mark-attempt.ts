import { dayInBrussels } from '../../kernel/day.ts';
import { accept, refuse } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';
import { asSystem, type House, loading, perform, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type AttemptFact, type AttemptState, attemptKind, examStatus, overSince } from './attempt.ts';
import { type Answers, type Key, markSheet } from './marking.ts';
import type { OnAttempt } from './sit.ts';

/** A sheet with its key, as it is marked. */
interface Sheet {
  attempt: Held<AttemptState>;
  answers: Answers;
  keys: Key[];
  /** Sum of the numbers of the keys. */
  sum: number;
}

/** The latest key of each version that an attempt asks, in SQL, for the alias of an attempt. */
const keysOf = (alias: string) => `select distinct on (k.id, k.edition) k.id, k.edition, k.n, k.correct, k.is_withdrawn
  from jsonb_array_elements(${alias}.questions) q
    join question_key k on k.id = (q->>'id')::uuid and k.edition = (q->>'edition')::int
  order by k.id, k.edition, k.n desc`;

const load = statement<{ version: number; state: AttemptState } & Omit<Sheet, 'attempt'>>(
  'attempt.sheet',
  `select a.version, ${attemptKind.stateOf('a')} as state,
     (select coalesce(json_object_agg(w.question_id, w.chosen), '{}') from answer w
       where w.person_id = a.person_id and w.attempt_id = a.id) as answers,
     (select coalesce(json_agg(json_build_object('id', l.id, 'edition', l.edition, 'correct', l.correct,
       'isWithdrawn', l.is_withdrawn)), '[]') from (${keysOf('a')}) l) as keys,
     (select coalesce(sum(l.n), 0)::int from (${keysOf('a')}) l) as sum
   from attempt a where a.person_id = $1::uuid and a.id = $2::uuid`,
);

const notePassed = statement<unknown>(
  'attempt.passed',
  `insert into person_fact (person_id, fact, on_day) select $1::uuid, 'competence-test', $2::date
   where not exists (select from person_fact where person_id = $1::uuid and fact = 'competence-test')`,
);

/** The day on which an attempt ended. */
const endedOn = ({ handedInAt, endsAt }: AttemptState) => dayInBrussels(new Date(handedInAt ?? endsAt));

/**
 * Marks an attempt that has ended, or marks it again after a key was corrected: the house does, and nobody else. A pass
 * is noted as the competence test (C-05) on the day of the exam; one by a corrected key on the day of the correction.
 */
export const markAttempt: Verb<OnAttempt, Sheet> = {
  name: 'attempt.mark',
  owner: ({ personId }) => personId,
  load: ({ command, who }) =>
    loading([load.with(command.personId, command.attemptId)], ([[row]]) => {
      if (!row || who.role !== 'system') return null;
      const { version, state, ...rest } = row;
      return { ...rest, attempt: { owner: command.personId, id: command.attemptId, version, state } };
    }),
  held: ({ attempt }) => [attempt],
  decide({ subject: { attempt, answers, keys, sum }, today, now, digest }) {
    const { id, state } = attempt;
    if (examStatus(state, now) === 'begun' || state.markedKeys === sum)
      return refuse({ code: 'not-open-now', source: 'OURS-exam-time', about: id });
    const { right, outOf, passed, topics } = markSheet(state.questions, answers, keys);
    return accept<AttemptFact>({
      ...{ kind: 'attempt', id, did: 'marked', on: today, points: right, outOf, passed, keys: sum },
      topics: topics.map((topic) => ({ ...topic })),
      digest: digest(JSON.stringify(Object.entries(answers).sort())),
    });
  },
  also({ command: { personId, attemptId }, subject: { attempt }, after, today, now }): Bound<unknown>[] {
    const [was, is] = [attempt.state, after<AttemptState>('attempt', attemptId)];
    const isFirst = was.markedOn === null;
    const isOther = was.points !== is.points || was.outOf !== is.outOf || was.passed !== is.passed;
    return [
      ...(is.passed && !was.passed ? [notePassed.with(personId, isFirst ? endedOn(is) : today)] : []),
      ...(!isFirst && isOther ? [enqueue('exam-regraded', { personId, attemptId }, now)] : []),
    ];
  },
};

const findDue = statement<OnAttempt>(
  'attempt.due',
  `select a.person_id as "personId", a.id as "attemptId" from attempt a
   where (a.handed_in_at is not null or a.ends_at < $1)
     and ($2::uuid is null or a.sitting_id = $2::uuid) and ($3::uuid is null or a.person_id = $3::uuid)
     and ($4::uuid is null or a.questions @> jsonb_build_array(jsonb_build_object('id', $4::text)))
     and a.marked_keys is distinct from (select coalesce(sum(l.n), 0)::int from (${keysOf('a')}) l)
   order by a.id`,
);

/** Which attempts somebody is about to look at. */
export interface Looked {
  sittingId?: string;
  personId?: string;
  questionId?: string;
}

/**
 * Marks what has ended and is not marked, or not with the key of today, among what somebody is about to see. No job does
 * it: that it happens at the first look changes nothing of the mark, which stands on what was saved by the end.
 */
export async function markDue(house: House, { sittingId, personId, questionId }: Looked): Promise<void> {
  const scope = { actor: systemActor, today: house.clock.today() };
  const asked = [overSince(house.clock.now()), sittingId ?? null, personId ?? null, questionId ?? null];
  const [due] = await house.database.run(scope, findDue.with(...asked));
  for (const one of due) await perform(house, asSystem(systemActor), markAttempt, one);
}
