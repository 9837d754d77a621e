import type { AccommodationState } from '../../src/modules/exams/accommodation.ts';
import type { Candidacy, LoadedSeat } from '../../src/modules/exams/enrol.ts';
import type { AttemptState, SittingState } from '../../src/modules/exams/index.ts';
import type { Key } from '../../src/modules/exams/marking.ts';
import type { QuestionState } from '../../src/modules/exams/question.ts';
import { regradeEffects } from '../../src/modules/exams/regrade.ts';
import type { SeatState } from '../../src/modules/exams/seat.ts';
import type { Held } from '../../src/platform/record.ts';
import { type Command, idIn, type Telling } from './history.ts';
import { allOf, heldOf } from './records.ts';

const attemptsIn = ({ records }: Telling) => allOf<AttemptState>(records, 'attempt');

/** Somebody and a sitting, as SQL would find them. */
function candidacyOf(told: Telling, sittingId: string, personId: string): Candidacy {
  const { state: sitting } = heldOf<SittingState>(told.records, 'sitting', sittingId);
  const person = told.facts.people?.find(({ id }) => id === personId);
  const taken = allOf<SeatState>(told.records, 'seat')
    .map(({ state }) => state)
    .filter((seat) => seat.status === 'enrolled' && seat.sittingId === sittingId);
  return {
    ...{ bodyId: 'certo', sittingId, personId, sitting, works: person?.works === true },
    hasSeat: taken.some((seat) => seat.personId === personId),
    passed: person?.facts?.some(({ fact }) => fact === 'competence-test') === true,
    attempts: attemptsIn(told)
      .filter(({ owner }) => owner === personId)
      .map(({ state }) => ({ on: state.beganOn, passed: state.passed === true })),
    free: Array.from({ length: sitting.seats }, (_, at) => at + 1).filter(
      (n) => !taken.some(({ place }) => place === n),
    ),
  };
}

function seatSubject(told: Telling): LoadedSeat {
  const seat = heldOf<SeatState>(told.records, 'seat', idIn(told, 'seatId'));
  return {
    seat,
    candidacy: candidacyOf(told, seat.state.sittingId, seat.state.personId),
    hasAttempt: attemptsIn(told).some(({ state }) => state.seatId === seat.id),
  };
}

function beginning(told: Telling): object {
  const loaded = seatSubject(told);
  const { personId } = loaded.seat.state;
  const bank = allOf<QuestionState>(told.records, 'question')
    .filter(({ state }) => state.status === 'active' && !state.withdrawn.includes(state.edition))
    .map(({ id, state: { edition, topic } }) => ({ id, edition, topic }));
  const extra = allOf<AccommodationState>(told.records, 'accommodation')
    .map(({ state }) => state)
    .find((one) => one.personId === personId && one.status === 'granted');
  return { ...loaded, bank, extra: extra ?? null, seed: loaded.seat.id };
}

const lettersIn = ({ correct }: Command): string[] => (Array.isArray(correct) ? correct.map(String) : []);

/** The latest key of each version: those of the beginning, and what was written or corrected since. */
function keysOf({ facts, done }: Telling): (Key & { n: number })[] {
  const keys = Object.entries(facts.keys ?? {}).map(([id, correct]) => ({
    ...{ id, edition: 1, correct, isWithdrawn: false, n: 1 },
  }));
  for (const { do: step, command, facts: accepted } of done) {
    const [fact] = accepted;
    if (fact?.kind !== 'question' || fact.did === 'retired') continue;
    const [edition, isWithdrawn] = [Number(fact.edition), fact.isWithdrawn === true];
    const n = keys.filter(({ id }) => id === fact.id).reduce((most, key) => Math.max(most, key.n), 0) + 1;
    const at = keys.findIndex((key) => key.id === fact.id && key.edition === edition);
    const key = { id: fact.id, edition, correct: lettersIn(command), isWithdrawn, n };
    if (step === 'question.regrade') keys[at] = key;
    else keys.push(key);
  }
  return keys;
}

function regrading(told: Telling): object {
  const [id, edition, correct] = [idIn(told, 'questionId'), Number(told.command.edition), lettersIn(told.command)];
  const keys: Key[] = keysOf(told);
  const isIt = (key: Pick<Key, 'id' | 'edition'>) => key.id === id && key.edition === edition;
  const isWithdrawn = told.command.isWithdrawn === true;
  const after = keys.map((key) => (isIt(key) ? { ...key, correct, isWithdrawn } : key));
  const sheets = attemptsIn(told)
    .filter(({ state }) => state.passed !== null && state.questions.some(isIt))
    .map(({ id: attemptId, owner: personId, state }) => ({
      ...{ attemptId, personId, questions: state.questions, answers: told.facts.answers?.[attemptId] ?? {} },
      ...{ points: state.points ?? 0, outOf: state.outOf ?? 0, passed: state.passed === true },
    }));
  const effects = keys.some(isIt) ? regradeEffects(sheets, after) : null;
  return { question: heldOf(told.records, 'question', id), keys, effects };
}

function marking(told: Telling): object {
  const attempt: Held<AttemptState> = heldOf(told.records, 'attempt', idIn(told, 'attemptId'));
  const keys = keysOf(told).filter((key) =>
    attempt.state.questions.some(({ id, edition }) => key.id === id && key.edition === edition),
  );
  const sum = keys.reduce((total, { n }) => total + n, 0);
  return { attempt, answers: told.facts.answers?.[attempt.id] ?? {}, keys, sum };
}

const onOne = (kind: string, field: string) => (told: Telling) => heldOf(told.records, kind, idIn(told, field));

/** What the steps of the competence test are decided on. */
export const examSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'question.write': () => ({ id: 'certo' }),
  'question.rewrite': onOne('question', 'questionId'),
  'question.retire': onOne('question', 'questionId'),
  'question.regrade': regrading,
  'sitting.plan': () => ({}),
  'sitting.cancel': onOne('sitting', 'sittingId'),
  'accommodation.grant': ({ records, command }) => ({
    has: allOf<AccommodationState>(records, 'accommodation').some(
      ({ state }) => state.personId === command.personId && state.status === 'granted',
    ),
  }),
  'accommodation.end': onOne('accommodation', 'accommodationId'),
  'seat.enrol': (told) => candidacyOf(told, idIn(told, 'sittingId'), idIn(told, 'personId')),
  'seat.withdraw': seatSubject,
  'attempt.begin': beginning,
  'attempt.hand-in': onOne('attempt', 'attemptId'),
  'attempt.mark': marking,
};
