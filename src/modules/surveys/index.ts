export { AnswerSurvey, answerSurvey, GivenAnswer, remarkAtMost, typeInAnswer } from './answer-survey.ts';
export { type Batch, batchesOf, publishedOn } from './batch.ts';
export { boundsOf, type Figure, figureOf } from './figure.ts';
export { type InvitationState, invitationKind, invitationToday } from './invitation.ts';
export { InviteCitizen, inviteCitizen } from './invite.ts';
export { forgetAddressee, OnInvitation, printLetter } from './keep-invitation.ts';
export { type SurveyLetter, surveyLetter, surveyLetters } from './letter-views.ts';
export { findSurveyBy, type OpenSurvey } from './open-survey.ts';
export { publishResult } from './publish-result.ts';
export { knowsWhom, questionnaireOf, questionnairesAbout } from './questionnaires.ts';
export { type ResultState, resultKind } from './result.ts';
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
