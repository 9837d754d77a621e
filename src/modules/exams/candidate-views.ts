import type { Ground } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type AttemptState, attemptKind, examStatus } from './attempt.ts';
import { type Candidacy, candidacy, caseOf } from './enrol.ts';
import { closedBecause } from './exam-needs.ts';
import type { Answers } from './marking.ts';
import type { ExamLanguage, SittingState } from './sitting.ts';
import type { QuestionWords } from './write-question.ts';

/** A sitting that is not over, as somebody of an office may enrol in it. */
export interface OpenSitting {
  id: string;
  bodyId: string;
  bodyName: string;
  state: SittingState;
  /** Seats that nobody has. */
  free: number;
  /** The candidate's own seat in it. */
  seat: { id: string; orgId: string; version: number } | null;
  /** Why a step is closed to the candidate now; empty when it is open. */
  closed: { enrol: Ground[]; withdraw: Ground[]; begin: Ground[] };
}

type Row = Candidacy & { bodyName: string; seat: OpenSitting['seat']; hasAttempt: boolean };

const list = statement<Row>(
  'sitting.open',
  `select ${candidacy}, o.name as "bodyName",
     (select json_build_object('id', t.id, 'orgId', t.org_id, 'version', t.version) from seat t
       where t.sitting_id = s.id and t.person_id = $2::uuid and t.status = 'enrolled') as seat,
     exists (select from seat t, outcome_of(t.id) where t.sitting_id = s.id and t.person_id = $2::uuid) as "hasAttempt"
   from sitting s join organisation o on o.id = s.org_id
   where s.status = 'planned' and s.closes_at > $1 order by s.opens_at, s.id limit 100`,
);

/** Sittings that are not over, with what the candidate can do about each now. */
export async function listOpenSittings(database: Database, scope: Scope, now: Date): Promise<OpenSitting[]> {
  const { actor, today } = scope;
  if (!actor) return [];
  const [rows] = await database.run(scope, list.with(now.toISOString(), actor.id, actor.orgId, today));
  return rows.map((row) => openSitting(row, { who: actor, today, now }));
}

function openSitting(row: Row, asked: { who: Actor; today: Scope['today']; now: Date }): OpenSitting {
  const { sittingId, bodyId, bodyName, sitting, free, seat, hasAttempt } = row;
  const seated = caseOf(row, asked, hasAttempt ? 'ended' : seat ? 'enrolled' : 'new');
  return {
    ...{ id: sittingId, bodyId, bodyName, state: sitting, free: free.length, seat },
    closed: {
      enrol: closedBecause('enrol', caseOf(row, asked)),
      withdraw: closedBecause('withdraw', seated),
      begin: closedBecause('begin', seated),
    },
  };
}

/** An attempt of one's own. */
export interface OwnAttempt {
  id: string;
  version: number;
  state: AttemptState;
  status: 'begun' | 'ended';
}

type AttemptRow = Omit<OwnAttempt, 'status'>;
const columns = `a.id, a.version, ${attemptKind.stateOf('a')} as state`;
const listOwn = statement<AttemptRow>(
  'attempt.own',
  `select ${columns} from attempt a where a.person_id = app_id('actor') order by a.began_at desc limit 50`,
);
const findOwn = statement<AttemptRow & { words: AskedWords[]; answers: Answers }>(
  'attempt.find-own',
  `select ${columns},
     (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language, 'stem', t.stem, 'options', t.options)), '[]')
       from jsonb_array_elements(a.questions) q join question_text t
         on t.id = (q->>'id')::uuid and t.edition = (q->>'edition')::int) as words,
     (select coalesce(json_object_agg(w.question_id, w.chosen), '{}') from answer w
       where w.person_id = a.person_id and w.attempt_id = a.id) as answers
   from attempt a where a.person_id = app_id('actor') and a.person_id = $1::uuid and a.id = $2::uuid`,
);

/** What a question of an attempt asks, in one language; of its key nothing is known here. */
export type AskedWords = QuestionWords & { id: string; language: ExamLanguage };

/** Attempts of one's own, the newest first. */
export async function listOwnAttempts(database: Database, scope: Scope, now: Date): Promise<OwnAttempt[]> {
  const [rows] = await database.run(scope, listOwn.with());
  return rows.map((row) => ({ ...row, status: examStatus(row.state, now) }));
}

/** An attempt with what it asks and what was ticked; once it has ended, what it asked is not shown any more. */
export async function findOwnAttempt(
  database: Database,
  scope: Scope,
  now: Date,
  on: { personId: string; attemptId: string },
): Promise<(OwnAttempt & { words: AskedWords[]; answers: Answers }) | null> {
  const [[row]] = await database.run(scope, findOwn.with(on.personId, on.attemptId));
  if (!row) return null;
  const status = examStatus(row.state, now);
  return { ...row, status, words: status === 'begun' ? row.words : [] };
}
