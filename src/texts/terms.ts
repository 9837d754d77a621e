import { catalogue } from './catalogue.ts';

/** What each term of a procedure is the length of, by procedure and name. */
export const termTexts = catalogue(
  {
    'attestation-draft.lapsesAfter': 'Vervalt als niemand tekent, na',
    'attestation-draft.startsWithin': 'De begeleiding begint binnen',
    'attestation-draft.lastsAtMost': 'De begeleiding duurt hoogstens',
    'attestation.openPastEnd': 'Dossier open na het einde van de begeleiding',
    'attestation.openFurther': 'En daarna nog',
    'attestation.lapsesAfter': 'Vervalt nadat het dossier dichtging, na',
    'outplacement-line.executedAfter': 'Uitgevoerd na het einde van de begeleiding, na',
    'outplacement-line.summaryOpenFor': 'Aanvullen mag daarna nog',
    'certo.completeWithin': 'Aanvullen binnen',
    'certo.certificateFor': 'Het certificaat geldt',
    'certo.renewFrom': 'Vernieuwen kan voor het einde, vanaf',
  },
  {
    'attestation-draft.lapsesAfter': 'Expire si personne ne signe, après',
    'attestation-draft.startsWithin': 'L’accompagnement commence dans les',
    'attestation-draft.lastsAtMost': 'L’accompagnement dure au plus',
    'attestation.openPastEnd': 'Dossier ouvert après la fin de l’accompagnement',
    'attestation.openFurther': 'Et ensuite encore',
    'attestation.lapsesAfter': 'Expire après la fermeture du dossier, après',
    'outplacement-line.executedAfter': 'Exécuté après la fin de l’accompagnement, après',
    'outplacement-line.summaryOpenFor': 'Compléter reste ensuite possible',
    'certo.completeWithin': 'À compléter dans les',
    'certo.certificateFor': 'Le certificat est valable',
    'certo.renewFrom': 'Renouvellement possible avant la fin, dès',
  },
  {
    'attestation-draft.lapsesAfter': 'Lapses when nobody signs, after',
    'attestation-draft.startsWithin': 'The guidance starts within',
    'attestation-draft.lastsAtMost': 'The guidance lasts at most',
    'attestation.openPastEnd': 'File open past the end of the guidance',
    'attestation.openFurther': 'And after that another',
    'attestation.lapsesAfter': 'Lapses after the file closed, after',
    'outplacement-line.executedAfter': 'Executed past the end of the guidance, after',
    'outplacement-line.summaryOpenFor': 'May be added to for another',
    'certo.completeWithin': 'To be completed within',
    'certo.certificateFor': 'The certificate holds for',
    'certo.renewFrom': 'Renewal possible before the end, from',
  },
);
