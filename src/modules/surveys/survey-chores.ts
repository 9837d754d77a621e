import { survey2014 } from '../../../schemes/index.ts';
import { addDays } from '../../kernel/day.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import type { Chore } from '../../platform/housekeeping.ts';
import { newId, sameId } from '../../platform/new-id.ts';
import { asSystem, type House, perform, type Verb } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type Batch, batchesOf, type Pile } from './batch.ts';
import { type InviteCitizen, inviteCitizen } from './invite.ts';
import { forgetAddressee, type OnInvitation } from './keep-invitation.ts';
import { publishResult } from './publish-result.ts';

const batch = 100;
const { inviteWithin, openFor } = survey2014.terms;

/** When a line ended, as `lineToday` has it: of itself on its due day, or by a decision. */
const endedOn = `case when s.status = 'stopped' then s.final_on else s.due_on end`;

// Lines that ended lately, and those that a running round asks about; nobody is asked twice.
const endedUnasked = statement<Omit<InviteCitizen, 'id'>>(
  'survey.ended-unasked',
  `with ended as (
     select s.org_id, s.citizen_id, s.id, ${endedOn} as on_day from step s
     where s.service = 'outplacement' and s.scheme is not null and s.org_id is not null
       and ((s.status = 'in-progress' and s.due_on <= app_today()) or (s.status = 'stopped' and s.final_on <= app_today()))
       and (${endedOn} > $1::date or exists (select from survey_round r where r.org_id = s.org_id and r.started_on > $2::date))
       and not exists (select from survey_asked q where q.citizen_id = s.citizen_id and q.step_id = s.id))
   select e.org_id as "orgId", e.citizen_id as "citizenId", e.id as "stepId", r.id as "roundId"
   from ended e left join lateral (select r.id from survey_round r
     where r.org_id = e.org_id and r.started_on > $2::date and e.on_day between r.from_on and r.ends_on
       and split_part(r.questionnaire, '/', 1) = 'survey-outplacement-citizen' order by r.started_on limit 1) r on true
   where e.on_day > $1::date or r.id is not null
   order by e.on_day, e.id limit ${batch}`,
);
const overAndKnown = statement<OnInvitation>(
  'survey.over-and-known',
  `select i.org_id as "orgId", i.id from survey_invitation i join survey_addressee a on a.org_id = i.org_id and a.id = i.id
   where i.answer_by < app_today() order by i.id limit ${batch}`,
);
const piles = statement<Pile>(
  'survey.piles',
  `select org_id as "orgId", questionnaire, quarter, count(*)::int as answers
   from survey_ballot group by org_id, questionnaire, quarter`,
);
// All rows are written anew in one statement as soon as one is new: each then has the same transaction, in a drawn order.
const shake = statement<{ shaken: number }>(
  'survey.shake',
  `with gone as (delete from survey_ballot where exists (select from survey_ballot where not is_shaken)
       returning org_id, questionnaire, quarter, sealed),
     put as (insert into survey_ballot (org_id, questionnaire, quarter, sealed, is_shaken)
       select org_id, questionnaire, quarter, sealed, true from gone order by random() returning 1)
   select count(*)::int as shaken from put`,
);

const asHouse = async <Row>({ database, clock }: House, bound: Bound<Row>): Promise<Row[]> => {
  const [rows] = await database.run({ actor: systemActor, today: clock.today() }, bound);
  return rows;
};

/** Does something to each that a list names, until the list is empty or nothing of it can be done; gives how many. */
async function each<Command>(
  house: House,
  list: () => Promise<Command[]>,
  verb: Verb<Command, never> | Verb<Command, object>,
): Promise<number> {
  for (let done = 0; ; ) {
    const [found, before] = [await list(), done];
    for (const command of found) {
      const outcome = await perform(house, asSystem(systemActor), verb as Verb<Command, object>, command);
      if (outcome.ok) done += 1;
    }
    if (found.length < batch || done === before) return done;
  }
}

/** Asks who was not asked yet: by rule when guidance ended in the last thirty days, and whom a running round is about. */
export async function inviteEnded(house: House): Promise<{ invited: number }> {
  const today = house.clock.today();
  const since = [addDays(today, -inviteWithin.days), addDays(today, -openFor.days)] as const;
  const list = async () => (await asHouse(house, endedUnasked.with(...since))).map((one) => ({ ...one, id: newId() }));
  return { invited: await each(house, list, inviteCitizen) };
}

/** Forgets to whom invitations went that are over. */
export const forgetAsked = async (house: House): Promise<{ forgotten: number }> => ({
  forgotten: await each(house, () => asHouse(house, overAndKnown.with()), forgetAddressee),
});

/** The id of a batch: the same for whoever publishes it. */
const resultId = ({ keys }: House, { orgId, questionnaire, fromQuarter }: Batch): string =>
  sameId(keys, 'survey result', orgId, questionnaire, fromQuarter);

/**
 * Publishes what is due. Whoever reads results does so first, so that what they see depends on the day alone and not on whether
 * the house had its round.
 */
export async function publishDue(house: House): Promise<{ published: number }> {
  const due = batchesOf(await asHouse(house, piles.with()), house.clock.today());
  let published = 0;
  for (const one of due) {
    const command = { ...one, id: resultId(house, one) };
    const outcome = await perform(house, asSystem(systemActor), publishResult, command);
    if (outcome.ok) published += 1;
  }
  return { published };
}

/** Shakes the box, so that the order and the transactions of its rows say nothing of who put them in. */
export async function shakeBox(house: House): Promise<{ shaken: number }> {
  const [row] = await asHouse(house, shake.with());
  return { shaken: row?.shaken ?? 0 };
}

/** What the house does about surveys now and then. That it comes late changes when somebody is asked, and no result. */
export const surveyChores = (house: House): Chore[] => [
  { what: 'asked how guidance was', work: () => inviteEnded(house) },
  { what: 'forgot who was asked', work: () => forgetAsked(house) },
  { what: 'the box of answers shaken', work: () => shakeBox(house) },
  { what: 'results of surveys published', work: () => publishDue(house) },
];
