import { catalogue } from './catalogue.ts';

/** Why the door of a file is closed, and what to do. */
export const doorTexts = catalogue(
  {
    title: 'Dit dossier is gesloten',
    'why.title': 'Waarom?',
    'why.never': 'Je kantoor heeft geen attest van deze burger. Zonder getekend attest gaat een dossier niet open.',
    'why.not-yet': 'Het attest begint op {day}. Het dossier gaat op die dag open.',
    'why.over':
      'Het attest liep tot en met {ends}. Daarna bleef het dossier nog open tot en met {closes}, om het werk af te ronden.',
    'why.withdrawn': 'De burger trok de toestemming in op {day}. Sindsdien is het dossier gesloten.',
    'why.role': 'Dit dossier hoort niet bij jouw werk, of het bestaat niet.',
    'do.title': 'Wat kun je doen?',
    'do.prepare':
      'Maak een attest klaar en laat de burger tekenen. Tekent de burger online, dan gaat het dossier meteen open.',
    'do.wait': 'Kom terug op {day}.',
    'do.withdrawn':
      'Bespreek het met de burger. Wil de burger toch verder, dan is een nieuw attest nodig. De sociaal interventieadviseur is verwittigd als er nog een lijn openstond.',
    'do.role': 'Denk je dat dit wel bij jouw werk hoort? Vraag het aan de verantwoordelijke van je organisatie.',
    'do.button': 'Maak een attest klaar',
  },
  {
    title: 'Ce dossier est fermé',
    'why.title': 'Pourquoi ?',
    'why.never':
      'Votre bureau n’a pas d’attestation de ce citoyen. Sans attestation signée, un dossier ne s’ouvre pas.',
    'why.not-yet': 'L’attestation commence le {day}. Le dossier s’ouvrira ce jour-là.',
    'why.over':
      'L’attestation courait jusqu’au {ends} inclus. Le dossier est ensuite resté ouvert jusqu’au {closes} inclus, pour terminer le travail.',
    'why.withdrawn': 'Le citoyen a retiré son accord le {day}. Depuis lors, le dossier est fermé.',
    'why.role': 'Ce dossier ne fait pas partie de votre travail, ou il n’existe pas.',
    'do.title': 'Que pouvez-vous faire ?',
    'do.prepare':
      'Préparez une attestation et faites signer le citoyen. S’il signe en ligne, le dossier s’ouvre immédiatement.',
    'do.wait': 'Revenez le {day}.',
    'do.withdrawn':
      'Parlez-en avec le citoyen. S’il souhaite quand même continuer, une nouvelle attestation est nécessaire. Le conseiller en intervention sociale est averti si une ligne était encore ouverte.',
    'do.role': 'Vous pensez que cela fait partie de votre travail ? Demandez-le au responsable de votre organisation.',
    'do.button': 'Préparer une attestation',
  },
  {
    title: 'This file is closed',
    'why.title': 'Why?',
    'why.never': 'Your office has no attestation of this citizen. Without a signed attestation a file does not open.',
    'why.not-yet': 'The attestation starts on {day}. The file opens on that day.',
    'why.over':
      'The attestation ran until {ends}. After that the file stayed open until {closes}, so that the work could be finished.',
    'why.withdrawn': 'The citizen withdrew consent on {day}. Since then the file is closed.',
    'why.role': 'This file does not belong to your work, or it does not exist.',
    'do.title': 'What can you do?',
    'do.prepare':
      'Prepare an attestation and have the citizen sign it. When the citizen signs online, the file opens at once.',
    'do.wait': 'Come back on {day}.',
    'do.withdrawn':
      'Talk to the citizen. If the citizen wants to go on after all, a new attestation is needed. The social intervention adviser was told if a line was still open.',
    'do.role': 'Do you think this belongs to your work? Ask your organisation’s manager.',
    'do.button': 'Prepare an attestation',
  },
);
