import { z } from 'zod';
import { competenceTest2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type ExamCase, permitInExam } from './exam-needs.ts';
import type { EarlierAttempt } from './retake.ts';
import { type SeatFact, type SeatState, seatKind } from './seat.ts';
import { type SittingState, sittingKind } from './sitting.ts';

/** Takes a seat in a sitting for a consultant of one's own office: oneself, or a colleague by the office manager. */
export const EnrolCandidate = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  sittingId: idField,
  personId: idField,
});
export type EnrolCandidate = z.infer<typeof EnrolCandidate>;
/** Which seat of one's own office. */
export const OnSeat = z.object({ orgId: idField, seatId: idField });
export type OnSeat = z.infer<typeof OnSeat>;

/** A sitting and a candidate, as taking and giving up a seat are decided on. */
export interface Candidacy {
  bodyId: string;
  sittingId: string;
  personId: string;
  sitting: SittingState;
  works: boolean;
  hasSeat: boolean;
  passed: boolean;
  attempts: EarlierAttempt[];
  free: number[];
}

/** What is asked of a candidate in a sitting, in SQL, for `$1` sitting, `$2` person, `$3` office and `$4` day. */
export const candidacy = `s.org_id as "bodyId", s.id as "sittingId", $2::uuid as "personId",
  ${sittingKind.stateOf('s')} as sitting, free_places(s.id) as free,
  exists (select from staff w where w.org_id = $3::uuid and w.person_id = $2::uuid and w.role = 'consultant'
    and w.from_on <= $4::date and (w.ends_on is null or $4::date <= w.ends_on)) as works,
  exists (select from seat t where t.sitting_id = s.id and t.person_id = $2::uuid and t.status = 'enrolled') as "hasSeat",
  exists (select from person_fact f where f.person_id = $2::uuid and f.fact = 'competence-test') as passed,
  (select coalesce(json_agg(json_build_object('on', a.began_on, 'passed', a.passed)), '[]')
    from attempts_of($2::uuid) a) as attempts`;

const load = statement<Candidacy>('seat.candidacy', `select ${candidacy} from sitting s where s.id = $1::uuid`);

/** The case of a candidate for who asks now. Whoever sat the test before is asked as who has ended. */
export const caseOf = (
  { sitting, personId, works, hasSeat, passed, attempts, free }: Candidacy,
  { who, today, now }: Pick<Case<unknown, unknown>, 'who' | 'today' | 'now'>,
  status: ExamCase['status'] = attempts.length > 0 ? 'ended' : 'new',
): ExamCase => ({
  ...{ status, who, today, now, sitting, personId, works, hasSeat, attempts, free },
  passed: passed || attempts.some((attempt) => attempt.passed),
  enough: true,
});

/** The seat that falls to a candidate: by lot among the free ones, so that two seldom want the same. */
export function placeFor(id: string, free: readonly number[]): number {
  const place = free[Number.parseInt(id.slice(-8), 16) % free.length];
  if (place === undefined) throw new Error('a seat falls to somebody where one is free');
  return place;
}

/**
 * Takes a seat (C-11). Nobody waits: of two who want the same one the second finds that it is taken, looks once more, and
 * gets another or hears that the sitting is full (OURS-exam-seats).
 */
export const enrolCandidate: Verb<EnrolCandidate, Candidacy> = {
  name: 'seat.enrol',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, sittingId, personId }, who, today }) =>
    loading([load.with(sittingId, personId, orgId, today)], ([[row]]) => (row && who.orgId === orgId ? row : null)),
  held: () => [],
  decide: (asked) =>
    permitInExam('enrol', caseOf(asked.subject, asked), () => {
      const { id, sittingId, personId } = asked.command;
      const { bodyId, free } = asked.subject;
      return accept<SeatFact>({
        ...{ kind: 'seat', id, did: 'enrolled', scheme: competenceTest2014.id, bodyId, sittingId, personId },
        ...{ place: placeFor(id, free), on: asked.today, by: asked.who.id },
      });
    }),
  // Who enrols oneself knows it.
  also: ({ command: { id, personId }, who, now }): Bound<unknown>[] =>
    who.id === personId ? [] : [enqueue('seat-taken', { seatId: id }, now)],
};

/** A seat with what giving it up, or beginning, is decided on. */
export interface LoadedSeat {
  seat: Held<SeatState>;
  candidacy: Candidacy;
  hasAttempt: boolean;
}

const loadSeat = statement<Candidacy & { version: number; state: SeatState; hasAttempt: boolean }>(
  'seat.load',
  `select t.version, ${seatKind.stateOf('t')} as state, exists (select from outcome_of(t.id)) as "hasAttempt",
     ${candidacy.replaceAll('$2::uuid', 't.person_id').replaceAll('$3::uuid', 't.org_id').replaceAll('$4', '$3')}
   from seat t join sitting s on s.org_id = t.body_id and s.id = t.sitting_id
   where t.org_id = $1::uuid and t.id = $2::uuid and t.org_id = app_id('org')`,
);

/** Binds the question for a seat of the asker's office, and how it is read. */
export const askSeat = (orgId: string, seatId: string, today: string) => loadSeat.with(orgId, seatId, today);

type SeatRow = Candidacy & { version: number; state: SeatState; hasAttempt: boolean };

/** A seat as its steps are decided on. */
export const seatFrom = (orgId: string, id: string, { version, state, hasAttempt, ...rest }: SeatRow): LoadedSeat => ({
  seat: { owner: orgId, id, version, state },
  candidacy: rest,
  hasAttempt,
});

/** Gives a seat up, until the day before the sitting; it is free at once. */
export const withdrawCandidate: Verb<OnSeat, LoadedSeat> = {
  name: 'seat.withdraw',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, seatId }, today }) =>
    loading([askSeat(orgId, seatId, today)], ([[row]]) => (row ? seatFrom(orgId, seatId, row) : null)),
  held: ({ seat }) => [seat],
  decide: (asked) => {
    const { seat, candidacy: found, hasAttempt } = asked.subject;
    return permitInExam('withdraw', caseOf(found, asked, hasAttempt ? 'ended' : seat.state.status), () =>
      accept<SeatFact>({ kind: 'seat', id: seat.id, did: 'withdrawn', on: asked.today }),
    );
  },
};
