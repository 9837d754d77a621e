import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type FileCheckStatus = 'new' | 'asked' | 'checking' | 'sent' | 'replied' | 'silent' | 'decided';
export type FileCheckNeed =
  | 'draw-made'
  | 'draw-not-checked'
  | 'guidance-drawn'
  | 'files-there-or-late'
  | 'contact-not-given'
  | 'contact-given'
  | 'citizen-not-asked'
  | 'citizen-not-heard'
  | 'all-judged'
  | 'no-question-open'
  | 'not-who-checked';

/**
 * A file check of a career centre: drawn files, held to the definition; what was found; the centre's word; and what follows, by
 * another officer. The sources name the check and give no terms, so that these are ours.
 */
export const fileCheck2024 = {
  id: 'file-check/2024-01-01',
  title: { nl: 'Dossiercontrole', fr: 'Contrôle de dossiers', en: 'File check' },
  source: 'V-09',
  inForce: { from: '2024-01-01' },
  terms: {
    deliverWithin: { days: 14, source: 'OURS-file-check' },
    answerWithin: { days: 14, source: 'OURS-check-citizen' },
    replyWithin: { days: 30, source: 'OURS-file-check' },
    lapsesAfter: { days: 1, source: 'OURS-file-check' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet begonnen', fr: 'Pas encore commencé', en: 'Not begun' } },
    asked: { label: { nl: 'Dossiers gevraagd', fr: 'Dossiers demandés', en: 'Files asked for' } },
    checking: { label: { nl: 'Wordt nagekeken', fr: 'En cours d’examen', en: 'Being checked' } },
    sent: { label: { nl: 'Bevindingen verstuurd', fr: 'Constatations envoyées', en: 'Findings sent' } },
    replied: { label: { nl: 'Het centrum antwoordde', fr: 'Le centre a répondu', en: 'The centre replied' } },
    silent: { label: { nl: 'Geen antwoord gekomen', fr: 'Aucune réponse', en: 'No reply came' } },
    decided: { label: { nl: 'Beslist', fr: 'Décidé', en: 'Decided' }, final: true },
  },
  steps: [
    {
      do: 'open',
      by: ['mandate-officer'],
      from: ['new'],
      to: 'asked',
      source: 'V-09',
      needs: ['draw-made', 'draw-not-checked'],
      label: { nl: 'Dossiers vragen', fr: 'Demander les dossiers', en: 'Ask for the files' },
    },
    {
      do: 'deliver',
      by: ['office-manager'],
      from: ['asked'],
      to: 'checking',
      source: 'OURS-file-check',
      label: { nl: 'Dossiers klaarleggen', fr: 'Préparer les dossiers', en: 'Have the files ready' },
    },
    {
      do: 'give-contact',
      by: ['office-manager'],
      from: ['asked', 'checking'],
      source: 'OURS-check-citizen',
      needs: ['guidance-drawn', 'contact-not-given'],
      label: { nl: 'Zeggen wie we mogen vragen', fr: 'Dire qui nous pouvons interroger', en: 'Say whom we may ask' },
    },
    {
      do: 'judge',
      by: ['mandate-officer'],
      from: ['asked', 'checking'],
      to: 'checking',
      source: 'V-07',
      needs: ['guidance-drawn', 'files-there-or-late'],
      label: { nl: 'Dossier nakijken', fr: 'Examiner le dossier', en: 'Check the file' },
    },
    {
      do: 'ask',
      by: ['mandate-officer'],
      from: ['asked', 'checking'],
      source: 'V-08',
      needs: ['guidance-drawn', 'contact-given', 'citizen-not-asked'],
      label: { nl: 'De burger vragen', fr: 'Interroger le citoyen', en: 'Ask the citizen' },
    },
    {
      do: 'note-answer',
      by: ['mandate-officer'],
      from: ['asked', 'checking'],
      source: 'V-08',
      needs: ['guidance-drawn', 'contact-given', 'citizen-not-heard'],
      label: {
        nl: 'Antwoord aan de telefoon noteren',
        fr: 'Noter la réponse au téléphone',
        en: 'Note the answer by phone',
      },
    },
    {
      do: 'answer',
      by: [],
      from: ['asked', 'checking'],
      source: 'OURS-check-citizen',
      needs: ['citizen-not-heard'],
      label: { nl: 'De burger antwoordt', fr: 'Le citoyen répond', en: 'The citizen answers' },
    },
    {
      do: 'send',
      by: ['mandate-officer'],
      from: ['checking'],
      to: 'sent',
      source: 'OURS-file-check',
      needs: ['all-judged', 'no-question-open'],
      label: { nl: 'Bevindingen versturen', fr: 'Envoyer les constatations', en: 'Send the findings' },
    },
    {
      do: 'reply',
      by: ['office-manager'],
      from: ['sent'],
      to: 'replied',
      source: 'OURS-file-check',
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Reply' },
    },
    {
      do: 'decide',
      by: ['mandate-officer'],
      from: ['replied', 'silent'],
      to: 'decided',
      source: 'OURS-separation',
      needs: ['not-who-checked'],
      label: { nl: 'Beslissen', fr: 'Décider', en: 'Decide' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['sent'],
      to: 'silent',
      source: 'OURS-file-check',
      after: { span: 'lapsesAfter', of: 'replyBy' },
      label: { nl: 'De termijn loopt af', fr: 'Le délai expire', en: 'The term ends' },
    },
  ],
} as const satisfies Scheme<FileCheckStatus, FileCheckNeed, 'replyBy'>;
