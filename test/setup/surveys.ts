import type { Actor } from '../../src/kernel/role.ts';
import { letters } from '../../src/modules/letters.ts';
import { registerStep } from '../../src/modules/steps/index.ts';
import {
  type AnswerSurvey,
  answerSurvey,
  inviteEnded,
  questionnaireOf,
  respondentOf,
  StartRound,
  startRound,
} from '../../src/modules/surveys/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { smtpPost } from '../../src/platform/mail.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { drainOutbox } from '../../src/platform/relay.ts';
import { aCitizen, anAttestation, anOrganisation, aProfessional, type Org, on, type TestHouse } from './house.ts';
import type { MailServer } from './mail-server.ts';

export const citizenSurvey = 'survey-outplacement-citizen/2014-09-01';
export const employerSurvey = 'survey-outplacement-employer/2014-09-01';
export const guidanceSurvey = 'survey-career-guidance/2024-01-01';

/** Two offices and a centre with their people, and those of their bodies. */
export interface Town {
  office: Org;
  other: Org;
  centre: Org;
  ann: Actor;
  manager: Actor;
  otherManager: Actor;
  centreManager: Actor;
  secretariat: Actor;
  decider: Actor;
  mandates: Actor;
  post: Actor;
}

/** Makes the people of the surveys' tests. */
export async function aTownToAsk(house: TestHouse): Promise<Town> {
  const office = await anOrganisation(house, 'Kompas');
  const other = await anOrganisation(house, 'Baken');
  const centre = await anOrganisation(house, 'Boog', 'career-centre', []);
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
  const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
  return {
    ...{ office, other, centre },
    ann: await aProfessional(house, office, 'consultant', 'Ann'),
    manager: await aProfessional(house, office, 'office-manager', 'Dirk'),
    otherManager: await aProfessional(house, other, 'office-manager', 'Elke'),
    centreManager: await aProfessional(house, centre, 'office-manager', 'Ria'),
    secretariat: await aProfessional(house, certo, 'certification-secretariat', 'Mo'),
    decider: await aProfessional(house, certo, 'decider', 'Oda'),
    mandates: await aProfessional(house, vdab, 'mandate-officer', 'Sien'),
    post: await aProfessional(house, vdab, 'intervention-secretariat', 'Ivo'),
  };
}

const reach = statement<unknown>('sow.email', 'update citizen set email = $2, language = $3 where citizen_id = $1');

/** A citizen whose guidance by an office ends on a day: the line turns a month later. Gives the citizen and the line. */
export async function aGuidance(
  house: TestHouse,
  { office, ann }: Pick<Town, 'office' | 'ann'>,
  endsOn: string,
  { email = null, language = 'nl' }: { email?: string | null; language?: string } = {},
): Promise<{ citizen: Actor; stepId: string }> {
  const citizen = await aCitizen(house);
  const stepId = newId();
  await house.sow(reach.with(citizen.id, email, language));
  await anAttestation(house, citizen, office, '2026-01-05', endsOn, '2027-12-31');
  const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
  const line = { citizenId: citizen.id, id: stepId, startsOn: on('2026-01-05'), financingNumber: null, summary: '' };
  const outcome = await house.does(ann, registerStep, { ...line, ...parties });
  if (!outcome.ok) throw new Error(`no line: ${JSON.stringify(outcome.grounds)}`);
  return { citizen, stepId };
}

/** An invitation as it lies in the database. */
export interface Asked {
  orgId: string;
  id: string;
  digest: string;
  questionnaire: string;
}

/** The invitations that are open, in the order in which they were made. */
export const openInvitations = (house: TestHouse): Promise<Asked[]> =>
  house.rows<Asked>(
    `select org_id as "orgId", id, digest, questionnaire from survey_invitation where status = 'open' order by id`,
  );

/** Every question answered by its first choice, or by its last. */
export function answersTo(questionnaire: string, isFavourable = true): Record<string, string> {
  const worst = { satisfied: 'very-dissatisfied', agrees: 'fully-disagrees', knows: 'no' } as const;
  const best = { satisfied: 'very-satisfied', agrees: 'fully-agrees', knows: 'yes' } as const;
  const { questions } = questionnaireOf(questionnaire);
  return Object.fromEntries(questions.map(({ id, kind }) => [id, (isFavourable ? best : worst)[kind]]));
}

/** Lets who was asked answer. */
export const answered = (
  house: TestHouse,
  { orgId, id, digest, questionnaire }: Asked,
  isFavourable = true,
  remark = '',
): Promise<Outcome> => {
  const answers = answersTo(questionnaire, isFavourable);
  const command: AnswerSurvey = { orgId, id, digest, answers, remark };
  return house.does(respondentOf(id), answerSurvey, command);
};

/** Starts a round of so many addresses; gives its invitations. */
export async function aRound(
  house: TestHouse,
  who: Actor,
  orgId: string,
  questionnaire: string,
  { addresses = 0, papers = 0 }: { addresses?: number; papers?: number },
): Promise<Asked[]> {
  const days = { fromOn: house.clock.today(), endsOn: house.clock.today() };
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const round = StartRound.parse({
    ...{ orgId, questionnaire, ...days },
    addresses: many(addresses).map((at) => ({ email: `firma${at}@example.org`, language: 'nl' })),
    papers: many(papers).map(() => ({})),
  });
  const outcome = await house.does(who, startRound, round);
  if (!outcome.ok) throw new Error(`no round: ${JSON.stringify(outcome.grounds)}`);
  const ids = new Set([...round.addresses, ...round.papers].map(({ id }) => id));
  return (await openInvitations(house)).filter(({ id }) => ids.has(id));
}

/** Asks by rule, and sends every mail that is due, over SMTP. */
export async function askAndSend(house: TestHouse, server: MailServer): Promise<void> {
  await inviteEnded(house);
  await sendMails(house, server);
}

/** Sends every mail that is due, over SMTP. */
export async function sendMails({ database, clock, keys }: TestHouse, server: MailServer): Promise<void> {
  const post = await smtpPost({ url: server.url, from: 'noreply@waarborg.example', domain: 'waarborg.example' });
  const log = createLog('error');
  await drainOutbox({ database, clock, keys, letters, post, publicUrl: 'https://waarborg.example', log });
}
