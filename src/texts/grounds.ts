import { catalogue } from './catalogue.ts';

/**
 * Why something is refused, per ground code: what is wrong and what to do. `about` is the ground's id, field, status or
 * day. The same sentence stands on the screen, in the API and in letters.
 */
export const grounds = catalogue(
  {
    'door-closed': 'Dit dossier is voor jou niet open. Vraag de burger een attest te tekenen.',
    'not-your-role': 'Met jouw rol kun je dit niet doen.',
    'not-open-now':
      'Dit kan niet meer: de lijn staat op {about, select, executed {Uitgevoerd} stopped {Stopgezet} cancelled {Geannuleerd} other {een andere toestand}}.',
    'changed-meanwhile': 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer opnieuw.',
    'idempotency-key-reused': 'Deze sleutel werd al gebruikt voor een andere opdracht. Gebruik een nieuwe sleutel.',
    'certificate-not-valid':
      'Je kantoor heeft vandaag geen geldig CERTO-certificaat. Neem contact op met je kantoorverantwoordelijke.',
    'mlp-contract-missing':
      'Je kantoor heeft vandaag geen toegang tot Mijn Loopbaan voor Partners. Je kantoorverantwoordelijke vraagt die aan bij VDAB.',
    'mlp-training-missing': 'Je volgde de MLP-opleiding van VDAB nog niet. Schrijf je in voor de opleiding.',
    'competence-test-missing': 'Je slaagde nog niet voor de bekwaamheidstest en hebt nog geen drie jaar ervaring.',
    'no-live-attestation':
      'Er is vandaag geen attest van deze burger waarmee je kantoor mag werken. Maak een nieuw attest klaar en laat het tekenen.',
    'line-already-open': 'Voor dit attest loopt al een lijn Outplacement. Werk verder met die lijn.',
    'stop-already-reported': 'De stopzetting is al gemeld op {about}. De sociaal interventieadviseur beslist.',
    'no-stop-reported': 'Er is geen stopzetting gemeld voor deze lijn.',
    'consultation-missing': 'Noteer wanneer en met wie je overlegde: er is geen melding van de consulent.',
    'summary-closed': 'De samenvatting kon worden aangevuld tot en met {about}. Die termijn is voorbij.',
    'start-in-future': 'De startdatum ligt in de toekomst. Registreer de begeleiding vanaf de dag dat ze start.',
    'end-before-start': 'De datum ligt voor de startdatum {about}. Kies een latere datum.',
    'date-in-future': 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere datum.',
    'financing-number-unknown':
      'Dit financieringsnummer hoort vandaag niet bij je kantoor. Kies een nummer uit de lijst.',
    'person-unknown': 'Deze persoon werkt daar vandaag niet. Zoek de persoon op en kies uit de lijst.',
    'executor-elsewhere': 'De uitvoerder moet bij je eigen kantoor werken.',
    'nothing-changed': 'Er is niets gewijzigd.',
  },
  {
    'door-closed': 'Ce dossier ne vous est pas ouvert. Demandez au citoyen de signer une attestation.',
    'not-your-role': 'Votre rôle ne permet pas cette action.',
    'not-open-now':
      'Ce n’est plus possible : la ligne est {about, select, executed {exécutée} stopped {arrêtée} cancelled {annulée} other {dans un autre état}}.',
    'changed-meanwhile': 'Quelqu’un d’autre a modifié ceci entre-temps. Regardez la nouvelle version et réessayez.',
    'idempotency-key-reused': 'Cette clé a déjà servi pour une autre demande. Utilisez une nouvelle clé.',
    'certificate-not-valid':
      'Votre bureau n’a pas de certificat CERTO valable aujourd’hui. Contactez le responsable de votre bureau.',
    'mlp-contract-missing':
      'Votre bureau n’a pas accès aujourd’hui à Mijn Loopbaan voor Partners. Le responsable de votre bureau le demande au VDAB.',
    'mlp-training-missing': 'Vous n’avez pas encore suivi la formation MLP du VDAB. Inscrivez-vous à la formation.',
    'competence-test-missing':
      'Vous n’avez pas encore réussi le test de compétence et vous avez moins de trois ans d’expérience.',
    'no-live-attestation':
      'Aucune attestation de ce citoyen ne permet aujourd’hui à votre bureau de travailler. Préparez une nouvelle attestation et faites-la signer.',
    'line-already-open': 'Une ligne Outplacement est déjà en cours pour cette attestation. Continuez avec cette ligne.',
    'stop-already-reported': 'L’arrêt a déjà été signalé le {about}. Le conseiller en intervention sociale décide.',
    'no-stop-reported': 'Aucun arrêt n’a été signalé pour cette ligne.',
    'consultation-missing': 'Notez quand et avec qui vous vous êtes concerté : le consultant n’a rien signalé.',
    'summary-closed': 'Le résumé pouvait être complété jusqu’au {about} inclus. Ce délai est passé.',
    'start-in-future':
      'La date de début est dans le futur. Enregistrez l’accompagnement à partir du jour où il commence.',
    'end-before-start': 'La date précède la date de début {about}. Choisissez une date ultérieure.',
    'date-in-future': 'Cette date est dans le futur. Choisissez aujourd’hui ou une date antérieure.',
    'financing-number-unknown':
      'Ce numéro de financement n’est pas lié à votre bureau aujourd’hui. Choisissez un numéro dans la liste.',
    'person-unknown':
      'Cette personne n’y travaille pas aujourd’hui. Recherchez la personne et choisissez dans la liste.',
    'executor-elsewhere': 'L’exécutant doit travailler dans votre propre bureau.',
    'nothing-changed': 'Rien n’a été modifié.',
  },
  {
    'door-closed': 'This file is not open to you. Ask the citizen to sign an attestation.',
    'not-your-role': 'Your role does not allow this.',
    'not-open-now':
      'This is no longer possible: the line is {about, select, executed {executed} stopped {stopped} cancelled {cancelled} other {in another state}}.',
    'changed-meanwhile': 'Someone else changed this meanwhile. Look at the new version and try again.',
    'idempotency-key-reused': 'This key was used for another command. Use a new key.',
    'certificate-not-valid': 'Your office has no valid CERTO certificate today. Ask your office manager.',
    'mlp-contract-missing':
      'Your office has no access to Mijn Loopbaan voor Partners today. Your office manager asks VDAB for it.',
    'mlp-training-missing': 'You have not followed VDAB’s MLP training yet. Enrol for the training.',
    'competence-test-missing':
      'You have not passed the competence test yet and have less than three years’ experience.',
    'no-live-attestation':
      'No attestation of this citizen lets your office work today. Prepare a new attestation and have it signed.',
    'line-already-open': 'A line Outplacement is already open for this attestation. Go on with that line.',
    'stop-already-reported': 'The stop was reported on {about}. The social intervention adviser decides.',
    'no-stop-reported': 'No stop was reported for this line.',
    'consultation-missing': 'Note when and with whom you consulted: the consultant reported nothing.',
    'summary-closed': 'The summary could be added to until {about}. That term has passed.',
    'start-in-future': 'The start date lies in the future. Register the guidance from the day on which it starts.',
    'end-before-start': 'The date lies before the start date {about}. Choose a later date.',
    'date-in-future': 'This date lies in the future. Choose today or an earlier date.',
    'financing-number-unknown': 'This financing number does not belong to your office today. Choose one from the list.',
    'person-unknown': 'This person does not work there today. Look the person up and choose from the list.',
    'executor-elsewhere': 'The executor must work at your own office.',
    'nothing-changed': 'Nothing was changed.',
  },
);

/** Every ground that the product can give; a code without its sentence does not compile. */
export type GroundCode = keyof (typeof grounds)['nl'];
