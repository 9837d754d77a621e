import { type SurveyNeed, survey2014, surveyValues2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { type InvitationState, invitationToday } from './invitation.ts';
import { knowsWhom, questionnaireOf, questionnairesAbout } from './questionnaires.ts';

/** What a step of a survey is asked on: everything as data. */
export interface SurveyCase {
  orgId: string;
  /** What kind of organisation it asks about; null when there is none. */
  orgKind: string | null;
  questionnaire: string;
  /** Null before somebody is asked. */
  invitation: InvitationState | null;
  /** What a round was given. */
  addresses: number;
  papers: number;
  /** Whether the house still knows whom the invitation went to; only who answers asks for it. */
  isKnown?: boolean;
  who: Actor;
  today: Day;
}

/** Whose the questionnaires of an organisation are, beside its own manager: who asks on behalf of the body. */
const askers = { 'outplacement-office': 'certification-secretariat', 'career-centre': 'mandate-officer' } as const;

/** Whether who asks acts for the body whose questionnaire it is. */
const isOfBody = ({ who, questionnaire }: Pick<SurveyCase, 'who' | 'questionnaire'>): boolean =>
  askers[questionnaireOf(questionnaire).about] === who.role;

function somebodyToAsk({ questionnaire, addresses, papers, orgId }: SurveyCase) {
  const knows = knowsWhom(questionnaireOf(questionnaire));
  const many = surveyValues2014.addressesAtMost.value;
  if (knows && addresses > 0) return [{ code: 'addresses-known', source: 'OURS-survey', about: orgId } as const];
  if (addresses + papers > many)
    return [{ code: 'too-many-asked', source: 'OURS-survey', about: String(many) } as const];
  return knows || addresses + papers > 0
    ? []
    : [{ code: 'nobody-to-ask', source: 'OURS-survey', about: orgId } as const];
}

const surveyNeeds: Needs<SurveyNeed, SurveyCase> = {
  'asks-this-organisation': ({ orgKind, orgId, questionnaire, today }) =>
    questionnairesAbout(orgKind ?? '', today).some(({ id }) => id === questionnaire)
      ? []
      : [{ code: 'questionnaire-elsewhere', source: 'C-07', about: orgId }],
  // Who has a code can answer with it: the organisation itself could answer for others.
  'papers-by-the-body': ({ papers, who, orgId }) =>
    papers === 0 || who.role !== 'office-manager'
      ? []
      : [{ code: 'papers-by-the-body', source: 'OURS-survey-apart', about: orgId }],
  'somebody-to-ask': somebodyToAsk,
  'on-paper': ({ invitation, orgId }) =>
    invitation?.channel === 'paper' ? [] : [{ code: 'asked-by-mail', source: 'OURS-survey-apart', about: orgId }],
  'still-known': ({ isKnown, orgId }) =>
    isKnown ? [] : [{ code: 'asked-forgotten', source: 'OURS-survey-wish', about: orgId }],
};

const askOf = (about: SurveyCase) => ({
  scheme: survey2014,
  status: about.invitation ? invitationToday(about.invitation, about.today) : ('new' as const),
  who: about.who,
  needs: surveyNeeds,
  about,
});

/**
 * A manager asks about the own organisation, a body by its own questionnaires. Letters to citizens are printed where their names
 * are known; what comes back is typed in by the body, which knows none.
 */
function isForeign(step: string, about: SurveyCase): boolean {
  const { who, orgId, invitation } = about;
  if (step === 'start') return who.role === 'office-manager' ? who.orgId !== orgId : !isOfBody(about);
  if (step === 'print') return invitation?.isToCitizen === false;
  return step === 'type-in' && !isOfBody(about);
}

const isOfTheHouse = (step: string) => step === 'invite' || step === 'forget';

/** Asks the scheme's table whether a step of a survey is open, and decides when it is. */
export function permitOnSurvey(step: string, about: SurveyCase, then: () => Decision<Fact>): Decision<Fact> {
  if (isOfTheHouse(step) && about.who.role === 'system') return byTheHouse(step, about, then);
  return isForeign(step, about)
    ? refuse({ code: 'not-your-role', source: 'OURS-survey-apart', about: step })
    : permitThen({ ...askOf(about), step }, then);
}

/** What follows by rule is in the table by nobody: the house itself does it, from the statuses that stand there. */
function byTheHouse(step: string, about: SurveyCase, then: () => Decision<Fact>): Decision<Fact> {
  const { status } = askOf(about);
  const row = survey2014.steps.find((one) => one.do === step);
  const isOpen = row?.from.some((from) => from === status) ?? false;
  return isOpen ? then() : refuse({ code: 'not-open-now', source: 'OURS-survey', about: status });
}

/** The steps open to this actor on an invitation, or to begin a round. */
export const openSurveySteps = (about: SurveyCase): string[] =>
  openSteps(askOf(about)).filter((step) => !isForeign(step, about));
