import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { type ResultState, resultKind } from './result.ts';
import { type RoundState, roundKind } from './round.ts';
import { publishDue } from './survey-chores.ts';

/** A published result of an organisation. */
export interface ShownResult extends ResultState {
  orgId: string;
  id: string;
  organisation: string;
}

/** A round as its organisation and its body see it: how many were asked, and never how many answered. */
export interface ShownRound extends RoundState {
  id: string;
  /** Letters with a code that can still be answered, for the body alone. */
  openPapers: number;
}

/** What taking part stands on, in the year before today. */
export interface Participation {
  kind: 'outplacement-office' | 'career-centre';
  /** Whether guidance ended; what a centre did the product does not know, so that it is always false there. */
  guided: boolean;
  citizens: boolean;
  employers: boolean;
  takesPart: boolean;
}

/** An organisation that a body asks about. */
export interface SurveyedOrganisation {
  orgId: string;
  name: string;
  kind: string;
}

// Whose results: the policies say the same, and rights live in the query too.
const mineOrTheBody = `((r.org_id = app_id('org') and app_role() = 'office-manager') or is_survey_body(r.questionnaire))`;

const listing = statement<{ orgId: string; id: string; organisation: string; state: ResultState }>(
  'survey.list-results',
  `select r.org_id as "orgId", r.id, o.name as organisation, ${resultKind.stateOf('r')} as state
   from survey_result r join organisation o on o.id = r.org_id
   where ${mineOrTheBody} and ($1::uuid is null or r.org_id = $1::uuid)
   order by o.name, r.questionnaire, r.to_quarter`,
);

/** Published results, in the order of time: of one organisation, or of all whose results the asker may read. */
export async function listResults(house: House, scope: Scope, orgId: string | null): Promise<ShownResult[]> {
  await publishDue(house);
  const [rows] = await house.database.run(scope, listing.with(orgId));
  return rows.map(({ state, ...row }) => ({ ...row, ...state }));
}

const rounds = statement<{ id: string; openPapers: number; state: RoundState }>(
  'survey.list-rounds',
  `select r.id, ${roundKind.stateOf('r')} as state, (select count(*)::int from survey_invitation i
       where i.org_id = r.org_id and i.round_id = r.id and i.channel = 'paper' and i.status = 'open'
         and i.answer_by >= app_today()) as "openPapers"
   from survey_round r where r.org_id = $1::uuid and ${mineOrTheBody} order by r.started_on desc, r.id desc limit 50`,
);

/** The rounds about an organisation, newest first. */
export async function listRounds(database: Database, scope: Scope, orgId: string): Promise<ShownRound[]> {
  const [rows] = await database.run(scope, rounds.with(orgId));
  return rows.map(({ state, ...row }) => ({ ...row, ...state }));
}

const papers = statement<{ id: string; questionnaire: string; answerBy: Day; organisation: string }>(
  'survey.list-papers',
  `select i.id, i.questionnaire, i.answer_by as "answerBy", o.name as organisation
   from survey_invitation i join organisation o on o.id = i.org_id
   where i.org_id = $1::uuid and i.round_id = $2::uuid and i.channel = 'paper' and i.status = 'open'
     and i.answer_by >= app_today() and is_survey_body(i.questionnaire) order by i.id`,
);

/** The letters of a round that can still be answered: for the body alone, since who has a code can answer. */
export async function listPapers(database: Database, scope: Scope, orgId: string, roundId: string) {
  const [rows] = await database.run(scope, papers.with(orgId, roundId));
  return rows;
}

const remarks = statement<{ resultId: string; body: string }>(
  'survey.list-remarks',
  `select r.result_id as "resultId", r.body from survey_remark r
   where r.org_id = $1::uuid and is_survey_body(r.questionnaire) order by r.result_id, r.id`,
);

/** What people wrote, beside the results that their answers stand in: for the body, in no order. */
export async function listRemarks(database: Database, scope: Scope, orgId: string) {
  const [rows] = await database.run(scope, remarks.with(orgId));
  return rows;
}

const takingPart = statement<{ orgId: string } & Omit<Participation, 'takesPart'>>(
  'survey.participation',
  `select o.id as "orgId", o.kind, p.guided, p.citizens, p.employers from organisation o, survey_participation(o.id) p
   where ($1::uuid is null or o.id = $1::uuid) and o.kind in ('outplacement-office', 'career-centre')
     and corresponds_with(o.id) order by o.id`,
);

/**
 * Whether an organisation takes part in the surveys (C-07, OURS-survey-part); null when it is not the asker's to know, or nobody
 * asks about such an organisation. Nothing follows from it by itself.
 */
export async function findParticipation(
  database: Database,
  scope: Scope,
  orgId: string,
): Promise<Participation | null> {
  const [found] = await listParticipation(database, scope, orgId);
  if (!found) return null;
  const { orgId: _, ...part } = found;
  return part;
}

/** The same of every organisation that it is the asker's to know of. A body hears of its own kind only. */
export async function listParticipation(
  database: Database,
  scope: Scope,
  orgId: string | null,
): Promise<(Participation & { orgId: string })[]> {
  const [rows] = await database.run(scope, takingPart.with(orgId));
  return rows.map((row) => ({
    ...row,
    takesPart: row.kind === 'career-centre' ? row.citizens : !row.guided || (row.citizens && row.employers),
  }));
}

const surveyed = statement<SurveyedOrganisation>(
  'survey.organisations',
  `select o.id as "orgId", o.name, o.kind from organisation o
   where (o.kind = 'outplacement-office' and is_survey_body('survey-outplacement-citizen'))
     or (o.kind = 'career-centre' and is_survey_body('survey-career-guidance')) order by o.name, o.id limit 500`,
);
const oneSurveyed = statement<SurveyedOrganisation>(
  'survey.organisation',
  `select o.id as "orgId", o.name, o.kind from organisation o where o.id = $1::uuid
     and ((o.id = app_id('org') and app_role() = 'office-manager' and o.kind in ('outplacement-office', 'career-centre'))
       or (o.kind = 'outplacement-office' and is_survey_body('survey-outplacement-citizen'))
       or (o.kind = 'career-centre' and is_survey_body('survey-career-guidance')))`,
);

/** The organisations that the asker's body asks about. */
export async function listSurveyed(database: Database, scope: Scope): Promise<SurveyedOrganisation[]> {
  const [rows] = await database.run(scope, surveyed.with());
  return rows;
}

/** One of them, or the asker's own; null when its surveys are not theirs to see. */
export async function findSurveyed(
  database: Database,
  scope: Scope,
  orgId: string,
): Promise<SurveyedOrganisation | null> {
  const [[row]] = await database.run(scope, oneSurveyed.with(orgId));
  return row ?? null;
}
