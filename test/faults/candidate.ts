// A process in which candidates sit the test: each begins, ticks at one question after the other, now and then another
// way, and hands in. It tells every answer on its standard output once it was acknowledged. Its parent kills it. Run
// with an `ExamTask` on its standard input, since 500 candidates are too long for an argument; one that was killed goes on
// where each candidate's attempt stands.
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../../src/kernel/role.ts';
import { BeginAttempt, beginAttempt, handInAttempt, SaveAnswer, saveAnswer } from '../../src/modules/exams/index.ts';
import { kinds } from '../../src/modules/kinds.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { openDatabase, type Place, statement } from '../../src/platform/database/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { newId } from '../../src/platform/new-id.ts';
import { type House, type Outcome, perform } from '../../src/platform/perform.ts';
import { chance } from './chance.ts';

/** Who sits, on which seats, at which instant. */
export interface ExamTask {
  place: Place;
  now: string;
  orgId: string;
  candidates: readonly { actor: Actor; seatId: string }[];
  /** Another one each time, so that candidates tick otherwise after a kill. */
  lot: number;
}

/** An answer that is about to be sent, and one that was acknowledged. */
export interface ExamAck {
  did: 'sending' | 'acknowledged';
  person: string;
  question: string;
  chosen: string[];
}

// Synchronous, so that what was told is in the pipe whatever happens next.
const tell = (ack: ExamAck) => writeSync(1, `${JSON.stringify(ack)}\n`);

/** Tries until it is answered: the server may be gone for a while. */
async function until<T>(what: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await what();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      await pause(20);
    }
  }
}

const own = statement<{ id: string; questions: { id: string }[]; handedInAt: string | null }>(
  'candidate.attempt',
  `select id, questions, handed_in_at as "handedInAt" from attempt where person_id = app_id('actor')`,
);

async function sit(house: House, task: ExamTask, { actor, seatId }: ExamTask['candidates'][number], lot: () => number) {
  const looker = { actor, requestId: newId() };
  const scope = { actor, today: house.clock.today() };
  const command = BeginAttempt.parse({ personId: actor.id, orgId: task.orgId, seatId, language: 'nl' });
  // Whoever began before the kill is refused, and goes on.
  await until<Outcome>(() => perform(house, looker, beginAttempt, command));
  const [[attempt]] = await until(() => house.database.run(scope, own.with()));
  if (!attempt) throw new Error('nobody began');
  if (attempt.handedInAt !== null) return;
  const on = { personId: actor.id, attemptId: attempt.id };
  for (let round = 0; round < 2; round += 1)
    for (const { id: questionId } of attempt.questions) {
      const chosen = (['a', 'b', 'c', 'd'] as const).filter(() => lot() < 0.5);
      const answer = SaveAnswer.parse({ ...on, questionId, chosen });
      const said = { person: actor.id, question: questionId, chosen };
      tell({ did: 'sending', ...said });
      const saved = await until(() => saveAnswer(house, looker, answer));
      if (!saved?.ok) throw new Error(`refused: ${JSON.stringify(saved)}`);
      tell({ did: 'acknowledged', ...said });
    }
  await until(() => perform(house, looker, handInAttempt, on));
}

const task: ExamTask = JSON.parse(await text(process.stdin));
const house: House = {
  database: await openDatabase(task.place),
  clock: clockAt(new Date(task.now)),
  keys: keysFrom(task.place.secret),
  kinds,
};
const lot = chance(task.lot);
await Promise.all(task.candidates.map((candidate) => sit(house, task, candidate, lot)));
await house.database.close();
