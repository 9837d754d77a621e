const paperDays = ['date-in-future', 'received-before-signed'];
const newFile = [
  ...['citizen-known', 'names-missing', 'identity-missing'],
  ...['national-number-length', 'national-number-check-digits', 'national-number-date'],
];
const attestationDays = ['ends-before-start', 'start-too-far', 'lasts-too-long', 'access-over'];
const extension = [
  ...['extension-unknown', 'extension-of-withdrawn', 'extension-ends-too-early', 'extension-leaves-gap'],
];
const parties = ['person-unknown', 'executor-elsewhere', 'financing-number-unknown', 'start-in-future'];
const [closed, role] = ['not-open-now', 'not-your-role'];
const accused = ['handler-is-accused', 'handler-works-there'];
const comingIn = [
  ...['not-your-role', 'door-unmanned', 'door-not-for-this', 'not-a-member', 'after-vdab'],
  ...['earlier-still-runs', 'earlier-unknown', 'complaint-text-missing', 'complainant-name-missing'],
  ...['complainant-unreachable', 'topic-not-here', 'centre-needs-consent', 'date-in-future'],
];
const onOwnLine = [closed, role, 'line-of-another-office', 'no-live-attestation'];

/** On what each step can be refused once it is loaded, written down from the rules and the design, apart from the code. */
export const refusalsOf: Readonly<Record<string, readonly string[]>> = {
  'question.write': [role, 'key-impossible'],
  'question.rewrite': [role, 'key-impossible'],
  'question.retire': [closed, role],
  'question.regrade': [role, 'choice-unknown', 'key-impossible', 'nothing-changed', 'regrade-changed'],
  'sitting.plan': [role, 'period-reversed', 'sitting-over'],
  'sitting.cancel': [closed, role],
  'accommodation.grant': [closed, role, 'nothing-changed'],
  'accommodation.end': [closed, role],
  'seat.enrol': [
    ...[role, 'candidate-not-here', 'sitting-over', 'already-enrolled', 'test-already-passed', 'retake-too-early'],
    'sitting-full',
  ],
  'seat.withdraw': [closed, role, 'candidate-not-here', 'withdraw-too-late'],
  'attempt.begin': [
    ...[closed, role, 'candidate-not-here', 'sitting-not-open', 'test-already-passed', 'retake-too-early'],
    ...['too-few-questions', 'choice-unknown'],
  ],
  'attempt.hand-in': [closed, role],
  'attempt.mark': [closed],
  'complaint.lodge': [...comingIn, 'too-many-complaints'],
  'complaint.enter': comingIn,
  'complaint.acknowledge': [closed, role, ...accused],
  'complaint.admit': [closed, role, ...accused],
  'complaint.dismiss': [closed, role, ...accused, 'ground-not-here', 'facts-not-too-old'],
  'complaint.forward': [
    ...[closed, role, ...accused, 'door-not-for-this', 'door-unmanned', 'not-a-member', 'after-vdab'],
    'centre-needs-consent',
  ],
  'complaint.name-person': [closed, role, 'accused-unknown'],
  'complaint.share': [closed, role, ...accused, 'complaint-shared-already', 'summary-missing'],
  'complaint.react': [closed, role, 'complaint-not-shared'],
  'complaint.extend': [closed, role, ...accused, 'complaint-extended-already', 'complaint-term-over'],
  'complaint.add': [closed, role],
  'complaint.withdraw': [closed, role],
  'complaint.draft': [closed, role, 'complaint-not-shared', 'draft-not-yours'],
  'complaint.return-draft': [closed, role, ...accused],
  'complaint.take-over': [closed, role, ...accused, 'draft-not-yours'],
  'complaint.answer': [closed, role, ...accused, 'draft-awaited'],
  'piece.file': ['date-in-future', 'received-too-early'],
  'certificate.note-label': [closed, role, 'end-before-start'],
  'departure.decide': [
    ...[role, 'not-on-staff', 'departure-noted', 'last-day-past', 'last-day-before-first', 'plan-changed'],
    ...['lines-need-a-colleague', 'colleague-unknown', 'consultant-without-test', 'person-without-mlp'],
  ],
  'track_certificate.give': ['date-in-future', 'end-before-start', 'track-already-held', 'other-language-role'],
  'track_certificate.withdraw': [closed],
  'q_check.record': ['date-in-future', 'not-in-service-then'],
  'q_check.correct': ['date-in-future', 'not-in-service-then'],
  'service_profile.keep': ['person-unknown'],
  'service_profile.check': [role, 'profile-missing'],
  'review.record': [role, 'nothing-granted', 'reviewed-lately'],
  'survey_invitation.invite': [closed, role],
  'survey_invitation.answer': [closed, role, 'question-unanswered'],
  'survey_invitation.type-in': [closed, role, 'question-unanswered', 'asked-by-mail'],
  'survey_invitation.print': [closed, role, 'asked-by-mail'],
  'survey_invitation.refuse': [closed, role, 'asked-forgotten'],
  'survey_invitation.allow': [closed, role, 'asked-forgotten'],
  'survey_invitation.forget': [closed, role],
  'survey_round.start': [
    ...[role, 'questionnaire-elsewhere', 'papers-by-the-body', 'nobody-to-ask', 'addresses-known', 'too-many-asked'],
    ...['period-reversed', 'date-in-future', 'email-impossible'],
  ],
  'voucher_guidance.register': ['date-in-future', 'no-mandate-then', 'coach-not-there-then'],
  'voucher_guidance.end': [closed, 'date-in-future', 'end-before-start'],
  'draw.prepare': [role, 'draw-elsewhere', 'draw-overlaps', 'period-reversed'],
  'draw.abandon': [closed, role],
  'draw.close': [closed, role, 'period-runs', 'population-empty'],
  'draw.reveal': [closed, role],
  'file_check.open': [role, 'draw-not-made', 'draw-checked'],
  'file_check.deliver': [closed, role],
  'file_check.give-contact': [
    ...[closed, role, 'guidance-not-drawn', 'contact-given-already', 'names-missing', 'contact-unreachable'],
    ...['email-impossible', 'date-in-future'],
  ],
  'guidance_check.judge': [
    ...[closed, role, 'guidance-not-drawn', 'files-not-there', 'criteria-incomplete', 'evidence-missing'],
    'remark-missing',
  ],
  'guidance_check.ask': [
    ...[closed, role, 'guidance-not-drawn', 'contact-missing', 'citizen-asked-already', 'contact-without-email'],
  ],
  'guidance_check.note-answer': [
    ...[closed, role, 'guidance-not-drawn', 'contact-missing', 'citizen-answered-already'],
  ],
  'guidance_check.answer': [closed, role],
  'file_check.send': [closed, role, 'files-not-judged', 'citizen-still-answers'],
  'file_check.reply': [closed, role],
  'file_check.decide': [closed, role, 'checker-does-not-decide'],
  'follow_up.record': ['date-in-future', 'no-mandate-then', 'offer-unjudged'],
  'information.send': ['information-incomplete', 'nobody-to-inform'],
  'survey_result.publish': [role, 'too-few-answers'],
  'employment_cell.register': [role, 'cell-already-noted', 'cell-before-the-law', 'date-in-future'],
  'employment_cell.deliver': [closed, role, 'count-too-early', 'count-too-late', 'counts-do-not-add-up'],
  'employment_cell.enter': [
    ...[closed, role, 'count-too-early', 'count-too-late', 'counts-do-not-add-up', 'date-in-future'],
    'received-too-early',
  ],
  'employment_cell.ask-again': [closed, role],
  'employment_cell.close': [closed, role],
  'draft.prepare': [
    ...[role, 'office-unknown', 'identity-missing', 'employer-missing', 'email-impossible', 'signed-day-missing'],
    ...['national-number-length', 'national-number-check-digits', 'national-number-date', 'date-in-future'],
    ...[...attestationDays, ...extension],
  ],
  'draft.add-scan': [closed, role],
  'draft.cancel': [closed, role],
  'draft.decline': [closed, role],
  'draft.erase-text': [closed, role],
  'attestation.sign': [closed, role, 'access-over', 'region-missing'],
  'attestation.register': [closed, role, 'access-over', ...paperDays, ...newFile],
  'attestation.enter-paper': [
    ...[role, 'office-unknown', 'employer-missing', ...paperDays, ...newFile, ...attestationDays, ...extension],
  ],
  'attestation.withdraw': [closed, role],
  'step.register': [
    ...[role, 'certificate-not-valid', 'mlp-contract-missing', 'mlp-training-missing', 'competence-test-missing'],
    ...['no-live-attestation', 'line-already-open', ...parties],
  ],
  'step.correct': [...onOwnLine, ...parties],
  'step.cancel': [...onOwnLine, 'end-before-start', 'date-in-future', 'financing-number-unknown'],
  'step.report-stop': [...onOwnLine, 'stop-already-reported', 'end-before-start', 'date-in-future'],
  'step.decline-stop': [closed, role, 'no-stop-reported'],
  'step.stop': [closed, role, 'consultation-missing', 'end-before-start', 'date-in-future'],
  'step.add-summary': [...onOwnLine, 'summary-closed'],
};
