import type { z } from 'zod';
import type { Ground } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import type { Looker } from '../../platform/view.ts';
import { idField } from '../fields.ts';
import { overSince, secondsLeft } from './attempt.ts';
import { closedBecause } from './exam-needs.ts';
import { askAttempt, OnAttempt, underWay } from './sit.ts';
import { lettersField } from './write-question.ts';

/** What somebody ticks at a question of their own attempt: all of it, in place of what was ticked before. */
export const SaveAnswer = OnAttempt.extend({ questionId: idField, chosen: lettersField });
export type SaveAnswer = z.infer<typeof SaveAnswer>;

/** What became of an answer: kept durably, with the time that is left; or refused; null when there is no such attempt. */
export type Saved = { ok: true; savedAt: Date; secondsLeft: number } | { ok: false; grounds: Ground[] };

/**
 * One statement, so that an answer is whole or not there: it takes only an attempt of one's own, that is not handed in,
 * whose end and grace have not passed, and that asks this question. The row is shared while it does, so that handing in
 * waits for the answers that are on their way.
 */
const save = statement<{ endsAt: string }>(
  'answer.save',
  `with own as (
     select a.person_id, a.id, a.ends_at from attempt a
     where a.person_id = $1::uuid and a.id = $2::uuid and a.person_id = app_id('actor') and a.handed_in_at is null
       and a.ends_at >= $6 and a.questions @> jsonb_build_array(jsonb_build_object('id', $3::text)) for share),
   kept as (
     insert into answer as w (person_id, attempt_id, question_id, chosen, saved_at)
     select person_id, id, $3::uuid, $4::jsonb, $5 from own
     on conflict (person_id, attempt_id, question_id) do update set chosen = excluded.chosen, saved_at = excluded.saved_at
     returning person_id)
   select own.ends_at as "endsAt" from own, kept`,
);

/** Keeps an answer; what this has said to be kept is on disk. Not journalled one by one: marking seals all of them. */
export async function saveAnswer(house: House, looker: Looker, command: SaveAnswer): Promise<Saved | null> {
  const { personId, attemptId, questionId, chosen } = command;
  const [now, today] = [house.clock.now(), house.clock.today()];
  const { actor, session } = looker;
  const scope = { actor, today, ...(session ? { session } : {}) };
  const values = [personId, attemptId, questionId, JSON.stringify(chosen), now.toISOString(), overSince(now)];
  const [[kept]] = await house.database.run(scope, save.with(...values));
  if (kept) return { ok: true, savedAt: now, secondsLeft: secondsLeft(kept, now) };
  const [[attempt]] = await house.database.run(scope, askAttempt({ personId, attemptId }));
  if (!attempt || actor.id !== personId) return null;
  const closed = closedBecause('answer', underWay(attempt.state, { who: actor, today, now }));
  if (attempt.state.handedInAt === null && closed.length > 0)
    return { ok: false, grounds: [{ code: 'exam-time-up', source: 'OURS-exam-time', about: attemptId }] };
  return {
    ok: false,
    grounds: closed.length > 0 ? closed : [{ code: 'question-not-asked', source: 'OURS-exam-time', about: questionId }],
  };
}
