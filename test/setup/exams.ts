import { examTopics } from '../../schemes/index.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  BeginAttempt,
  beginAttempt,
  enrolCandidate,
  PlanSitting,
  planSitting,
  SaveAnswer,
  saveAnswer,
  WriteQuestion,
  writeQuestion,
} from '../../src/modules/exams/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { newId } from '../../src/platform/new-id.ts';
import { type House, type Outcome, perform, type Verb } from '../../src/platform/perform.ts';
import { anOrganisation, aProfessional, type Org, type TestHouse } from './house.ts';

/** An office whose people sit the test, and a body that holds it; the clock stands where it is put. */
export interface ExamWorld {
  test: TestHouse;
  house: House;
  office: Org;
  certo: Org;
  secretariat: Actor;
  manager: Actor;
  ann: Actor;
  /** Puts the clock at an instant. */
  at(instant: string): void;
  does<C, S>(actor: Actor, verb: Verb<C, S>, command: C): Promise<Outcome>;
  /** Somebody new in the profession, at the office. */
  aCandidate(given: string): Promise<Actor>;
}

/** Sows an office and a certifying body in a house of the tests. */
export async function anExamWorld(test: TestHouse, instant = '2026-03-02T08:00:00Z'): Promise<ExamWorld> {
  let now = new Date(instant);
  const clock = { now: () => now, today: () => clockAt(now).today() };
  const house: House = { ...test, clock };
  const [office, certo] = [
    await anOrganisation(test, 'Kompas'),
    await anOrganisation(test, 'CERTO', 'certifying-body', []),
  ];
  const aCandidate = async (given: string) => {
    const actor = await aProfessional(test, office, 'consultant', given);
    await test.asOwner(`delete from person_fact where person_id = '${actor.id}' and fact = 'experience-since'`);
    return actor;
  };
  return {
    ...{ test, house, office, certo, aCandidate },
    secretariat: await aProfessional(test, certo, 'certification-secretariat', 'Sofie'),
    manager: await aProfessional(test, office, 'office-manager', 'Mia'),
    ann: await aCandidate('Ann'),
    at: (text) => {
      now = new Date(text);
    },
    does: (actor, verb, command) => perform(house, { actor, requestId: newId() }, verb, command),
  };
}

const wordsOf = (name: string) => ({ stem: `Wat is ${name}?`, options: ['Dit', 'Dat', 'Iets anders', 'Niets'] });

/** Fills the bank: so many questions of each topic, of which `a` is right, and of every third `a` and `c`. Gives their ids. */
export async function aBank({ does, certo, secretariat }: ExamWorld, perTopic = 2): Promise<string[]> {
  const ids: string[] = [];
  for (const topic of examTopics)
    for (let n = 0; n < perTopic; n += 1) {
      const id = newId();
      const words = wordsOf(`${topic} ${n}`);
      const correct = ids.length % 3 === 2 ? ['a', 'c'] : ['a'];
      const command = WriteQuestion.parse({ orgId: certo.id, id, topic, nl: words, fr: words, correct });
      const outcome = await does(secretariat, writeQuestion, command);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.grounds));
      ids.push(id);
    }
  return ids;
}

/** Plans a sitting that can be begun from nine to five in UTC on a day; gives its id. */
export async function aSitting(
  { does, certo, secretariat }: ExamWorld,
  on: string,
  given: Partial<PlanSitting> = {},
): Promise<string> {
  const id = newId();
  const window = { opensAt: `${on}T09:00:00Z`, closesAt: `${on}T17:00:00Z` };
  const shape = { languages: ['nl', 'fr'], minutes: 30, questions: 10, seats: 5 };
  const command = PlanSitting.parse({ orgId: certo.id, id, ...window, ...shape, ...given });
  const outcome = await does(secretariat, planSitting, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.grounds));
  return id;
}

/** Enrols somebody for themselves; gives the seat's id and what came of it. */
export async function enrolled({ does, office }: ExamWorld, who: Actor, sittingId: string) {
  const seatId = newId();
  const outcome = await does(who, enrolCandidate, { orgId: office.id, id: seatId, sittingId, personId: who.id });
  return { seatId, outcome };
}

/** Begins on a seat; gives the attempt's id and what came of it. */
export async function begun({ does, office }: ExamWorld, who: Actor, seatId: string) {
  const attemptId = newId();
  const command = BeginAttempt.parse({ personId: who.id, id: attemptId, orgId: office.id, seatId, language: 'nl' });
  return { attemptId, on: { personId: who.id, attemptId }, outcome: await does(who, beginAttempt, command) };
}

/** Ticks at a question. */
export const ticked = (
  { house }: ExamWorld,
  who: Actor,
  attemptId: string,
  questionId: string,
  chosen: readonly string[],
) =>
  saveAnswer(
    house,
    { actor: who, requestId: newId() },
    SaveAnswer.parse({ personId: who.id, attemptId, questionId, chosen }),
  );
