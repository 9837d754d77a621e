import { addDays, addMonths, type Day, instantInBrussels } from '../kernel/day.ts';
import {
  BeginAttempt,
  beginAttempt,
  EnrolCandidate,
  enrolCandidate,
  findOwnAttempt,
  handInAttempt,
  letters,
  markDue,
  OnAttempt,
  PlanSitting,
  planSitting,
  SaveAnswer,
  saveAnswer,
  WriteQuestion,
  writeQuestion,
} from '../modules/exams/index.ts';
import { actorOf, bodies, type Professional, people } from './bodies.ts';
import { endingQuestions } from './exam-bank/ending-questions.ts';
import type { BankEntry } from './exam-bank/entry.ts';
import { fileQuestions } from './exam-bank/file-questions.ts';
import { qualityQuestions } from './exam-bank/quality-questions.ts';
import { trainees } from './exam-people.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

const bank: readonly BankEntry[] = [...fileQuestions, ...endingQuestions, ...qualityQuestions];
const { lies, lotte } = people;
const orgId = bodies.certo.id;

/** Fills the bank; gives the right letters of each question, by its id. */
async function fillsBank(tell: Teller): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = new Map<string, readonly string[]>();
  const words = ([stem, ...options]: BankEntry['nl']) => ({ stem, options });
  for (const { topic, nl, fr, correct } of bank) {
    const id = tell.id();
    keys.set(id, [...correct]);
    await tell.does(actorOf(lies), writeQuestion, WriteQuestion, {
      ...{ orgId, id, topic, nl: words(nl), fr: words(fr) },
      correct: letters.filter((letter) => correct.includes(letter)),
    });
  }
  return keys;
}

const at = (on: Day, time: string): string => instantInBrussels(on, time)?.toISOString() ?? '';

async function plans(tell: Teller, opensAt: string, closesAt: string, seats: number): Promise<string> {
  const id = tell.id();
  const shape = { languages: ['nl' as const, 'fr' as const], minutes: 45, questions: 12, seats };
  await tell.does(actorOf(lies), planSitting, PlanSitting, { orgId, id, opensAt, closesAt, ...shape });
  return id;
}

async function enrols(tell: Teller, who: Professional, sittingId: string): Promise<string> {
  const id = tell.id();
  const command = { orgId: who.of.id, id, sittingId, personId: who.id };
  await tell.does(actorOf(who), enrolCandidate, EnrolCandidate, command);
  return id;
}

/** Somebody sits the test, and has a question right as often as they are able, out of a hundred. */
async function sits(
  tell: Teller,
  who: Professional,
  seatId: string,
  keys: ReadonlyMap<string, readonly string[]>,
  able: number,
): Promise<void> {
  const attemptId = tell.id();
  const on = { personId: who.id, attemptId };
  const begin = { ...on, id: attemptId, orgId: who.of.id, seatId, language: 'nl' as const };
  await tell.does(actorOf(who), beginAttempt, BeginAttempt, begin);
  await tell.looks(actorOf(who), async (house, looker) => {
    const [scope, now] = [{ actor: looker.actor, today: house.clock.today() }, house.clock.now()];
    const attempt = await findOwnAttempt(house.database, scope, now, on);
    // In the order of the bank, so that the lots fall the same way whatever was drawn.
    for (const [questionId, correct] of keys) {
      const chosen = tell.lots.chance(able) ? correct : [tell.lots.pick(['a', 'b', 'c', 'd'])];
      if (attempt?.state.questions.some(({ id }) => id === questionId))
        await saveAnswer(house, looker, SaveAnswer.parse({ ...on, questionId, chosen }));
    }
  });
  await tell.does(actorOf(who), handInAttempt, OnAttempt, on);
}

/**
 * Tells of the competence test: a bank, a sitting that was held and marked, one to enrol in, and one on which Lotte has a
 * seat and that can be sat today.
 */
export async function tellExams(house: DemoHouse, today: Day): Promise<void> {
  const tell = tellerOf(house, 'exams', { today, lots: lotsOf(`${today} exams`), from: addMonths(today, -4) });
  tell.at(addMonths(today, -4));
  const keys = await fillsBank(tell);
  tell.at(addDays(today, -75));
  const heldOn = addDays(today, -44);
  const held = await plans(tell, at(heldOn, '8:00'), at(addDays(heldOn, 4), '23:00'), 20);
  const seats: [Professional, string][] = [];
  for (const who of trainees) seats.push([who, await enrols(tell, who, held)]);
  tell.at(heldOn);
  for (const [n, [who, seatId]] of seats.entries()) await sits(tell, who, seatId, keys, 45 + n * 4);
  await tell.looks(actorOf(lies), (now) => markDue(now, { sittingId: held }));
  tell.at(addDays(today, -10));
  const soon = addDays(today, 24);
  await plans(tell, at(soon, '9:00'), at(soon, '17:00'), 12);
  const now = await plans(tell, at(today, '0:00'), at(addDays(today, 13), '23:59'), 8);
  tell.at(addDays(today, -6));
  await enrols(tell, lotte, now);
}
