export { AnswerSurvey, answerSurvey, remarkAtMost, typeInAnswer } from './answer-survey.ts';
export { boundsOf, type Figure } from './figure.ts';
export { type InvitationState, invitationKind } from './invitation.ts';
export { InviteCitizen, inviteCitizen } from './invite.ts';
export { forgetAddressee, printLetter } from './keep-invitation.ts';
export { type SurveyLetter, surveyLetter, surveyLetters } from './letter-views.ts';
export { findSurveyBy, type OpenSurvey } from './open-survey.ts';
export { publishResult } from './publish-result.ts';
export { questionnaireOf, questionnairesAbout } from './questionnaires.ts';
export { resultKind } from './result.ts';
export { roundKind } from './round.ts';
export { type Share, shareOf, shareTogether } from './share.ts';
export { StartRound, startRound } from './start-round.ts';
export { forgetAsked, inviteEnded, publishDue, shakeBox, surveyChores } from './survey-chores.ts';
export { keptDigest, linkDigest, respondentOf, secretOf, surveyPath, typedDigest } from './survey-code.ts';
export { openSurveySteps, permitOnSurvey, type SurveyCase } from './survey-needs.ts';
export {
  findParticipation,
  findSurveyed,
  listPapers,
  listParticipation,
  listRemarks,
  listResults,
  listRounds,
  listSurveyed,
  type Participation,
  type ShownResult,
  type ShownRound,
  type SurveyedOrganisation,
} from './survey-views.ts';
export { openSurveyRoutes, surveyRoutes, triesPerMinute } from './surveys.routes.ts';
export { allowSurveys, findWish, OnWish, refuseSurveys } from './wish.ts';
