import { catalogue } from './catalogue.ts';

/** The letters of a procedure, from a body to the organisation that applies or holds. */
export const procedureLetters = catalogue(
  {
    'from.certo': 'CERTO, secretariaat',
    'from.level': 'BOSA, DG Rekrutering en Ontwikkeling',
    'from.mandate': 'VDAB, mandaten loopbaanbegeleiding',
    number: 'Ondernemingsnummer {code}',
    'admitted.subject': 'Je aanvraag is ontvankelijk',
    admitted: 'Je aanvraag is volledig en dus ontvankelijk. Dat is nog niet de beslissing over wat je aanvroeg.',
    'admitted.mlp':
      'Vraag nu met deze brief bij VDAB toegang tot Mijn Loopbaan voor Partners voor de mensen die je noemde. Wanneer VDAB de toegang en de opleidingen bevestigt, geef je die bevestiging door in Waarborg.',
    'admitted.next': 'Je aanvraag wordt nu beoordeeld. Je hoeft niets te doen.',
    'incomplete.subject': 'Vul je aanvraag aan',
    incomplete: 'Je aanvraag is nog niet volledig. Vul ze aan en dien ze opnieuw in, ten laatste op {day}.',
    'dismissed.subject': 'Je aanvraag is niet ontvankelijk',
    dismissed: 'Je aanvraag is niet ontvankelijk verklaard. Je kunt een nieuwe aanvraag beginnen.',
    'granted.subject': 'Je aanvraag is toegekend',
    'granted.certo': 'Je krijgt het certificaat {number}. Het geldt van {from} tot en met {until}.',
    'granted.level':
      'Je dienst krijgt het niveau {number}, vanaf {from}. DG R&O kijkt elk jaar of de voorwaarden nog vervuld zijn.',
    'granted.mandate': 'Je krijgt het mandaat {number}. Het geldt van {from} tot en met {until}.',
    'granted.register': 'Iedereen kan nakijken of het geldig is: {address}',
    'refused.subject': 'Je aanvraag is geweigerd',
    refused: 'Je krijgt niet wat je aanvroeg.',
    'suspended.subject': '{number} is geschorst',
    suspended: '{number} is geschorst vanaf {day}. Tot de schorsing wordt opgeheven, mag je er niet mee werken.',
    'valid.subject': 'De schorsing van {number} is opgeheven',
    valid: 'De schorsing van {number} is opgeheven op {day}. Het geldt weer.',
    'withdrawn.subject': '{number} is ingetrokken',
    withdrawn: '{number} is ingetrokken vanaf {day}.',
    'replaced.subject': '{number} is vervangen',
    replaced: '{number} is vervangen door een ander niveau.',
    'terminated.subject': '{number} is stopgezet',
    terminated: 'Je zette {number} stop op {day}.',
    why: 'Motivering: {reasons}',
    'appeal.level':
      'Ben je het er niet mee eens? Schrijf ons welke beslissing je betwist en waarom. Iemand die niet meebesliste, kijkt ernaar.',
    'appeal.mandate':
      'Ben je het er niet mee eens? Schrijf ons welke beslissing je betwist en waarom. Iemand die niet meebesliste, kijkt ernaar.',
    'appeal.certo':
      'Ben je het er niet mee eens? Je kunt binnen dertig dagen beroep instellen. Dat kan in Waarborg of met een brief aan ons. Iemand die niet meebesliste, behandelt het.',
  },
  {
    'from.certo': 'CERTO, secrétariat',
    'from.level': 'BOSA, DG Recrutement et Développement',
    'from.mandate': 'VDAB, mandats d’orientation de carrière',
    number: 'Numéro d’entreprise {code}',
    'admitted.subject': 'Votre demande est recevable',
    admitted: 'Votre demande est complète et donc recevable. Ce n’est pas encore la décision sur ce que vous demandez.',
    'admitted.mlp':
      'Demandez maintenant au VDAB, avec cette lettre, l’accès à Mijn Loopbaan voor Partners pour les personnes que vous avez citées. Quand le VDAB confirme l’accès et les formations, transmettez cette confirmation dans Waarborg.',
    'admitted.next': 'Votre demande est maintenant évaluée. Vous n’avez rien à faire.',
    'incomplete.subject': 'Complétez votre demande',
    incomplete:
      'Votre demande n’est pas encore complète. Complétez-la et introduisez-la de nouveau, au plus tard le {day}.',
    'dismissed.subject': 'Votre demande n’est pas recevable',
    dismissed: 'Votre demande est déclarée non recevable. Vous pouvez en commencer une nouvelle.',
    'granted.subject': 'Votre demande est accordée',
    'granted.certo': 'Vous recevez le certificat {number}. Il vaut du {from} au {until} inclus.',
    'granted.level':
      'Votre service reçoit le niveau {number}, à partir du {from}. La DG R&D vérifie chaque année si les conditions sont encore remplies.',
    'granted.mandate': 'Vous recevez le mandat {number}. Il vaut du {from} au {until} inclus.',
    'granted.register': 'Chacun peut vérifier s’il est valable : {address}',
    'refused.subject': 'Votre demande est refusée',
    refused: 'Vous ne recevez pas ce que vous avez demandé.',
    'suspended.subject': '{number} est suspendu',
    suspended:
      '{number} est suspendu à partir du {day}. Tant que la suspension n’est pas levée, vous ne pouvez pas l’utiliser.',
    'valid.subject': 'La suspension de {number} est levée',
    valid: 'La suspension de {number} est levée le {day}. Il vaut de nouveau.',
    'withdrawn.subject': '{number} est retiré',
    withdrawn: '{number} est retiré à partir du {day}.',
    'replaced.subject': '{number} est remplacé',
    replaced: '{number} est remplacé par un autre niveau.',
    'terminated.subject': '{number} est arrêté',
    terminated: 'Vous avez mis fin à {number} le {day}.',
    why: 'Motivation : {reasons}',
    'appeal.level':
      'Vous n’êtes pas d’accord ? Écrivez-nous quelle décision vous contestez et pourquoi. Une personne qui n’a pas participé à la décision l’examine.',
    'appeal.mandate':
      'Vous n’êtes pas d’accord ? Écrivez-nous quelle décision vous contestez et pourquoi. Une personne qui n’a pas participé à la décision l’examine.',
    'appeal.certo':
      'Vous n’êtes pas d’accord ? Vous pouvez introduire un recours dans les trente jours, dans Waarborg ou par lettre. Une personne qui n’a pas participé à la décision le traite.',
  },
  {
    'from.certo': 'CERTO, secretariat',
    'from.level': 'BOSA, DG Recruitment and Development',
    'from.mandate': 'VDAB, mandates for career guidance',
    number: 'Enterprise number {code}',
    'admitted.subject': 'Your application is admissible',
    admitted: 'Your application is complete and so admissible. It is not yet the decision on what you applied for.',
    'admitted.mlp':
      'Now ask VDAB with this letter for access to Mijn Loopbaan voor Partners for the people whom you named. When VDAB confirms access and trainings, you hand that confirmation in, in Waarborg.',
    'admitted.next': 'Your application is now evaluated. There is nothing for you to do.',
    'incomplete.subject': 'Complete your application',
    incomplete: 'Your application is not complete yet. Complete it and file it again, by {day} at the latest.',
    'dismissed.subject': 'Your application is not admissible',
    dismissed: 'Your application was declared not admissible. You can begin a new one.',
    'granted.subject': 'Your application is granted',
    'granted.certo': 'You receive the certificate {number}. It holds from {from} until {until}.',
    'granted.level':
      'Your service receives the level {number}, from {from}. DG R&D checks every year whether the conditions still hold.',
    'granted.mandate': 'You receive the mandate {number}. It holds from {from} until {until}.',
    'granted.register': 'Everybody can look up whether it is valid: {address}',
    'refused.subject': 'Your application is refused',
    refused: 'You do not receive what you applied for.',
    'suspended.subject': '{number} is suspended',
    suspended: '{number} is suspended from {day}. Until the suspension is lifted you may not work with it.',
    'valid.subject': 'The suspension of {number} is lifted',
    valid: 'The suspension of {number} was lifted on {day}. It holds again.',
    'withdrawn.subject': '{number} is withdrawn',
    withdrawn: '{number} is withdrawn from {day}.',
    'replaced.subject': '{number} is replaced',
    replaced: '{number} is replaced by another level.',
    'terminated.subject': '{number} is ended',
    terminated: 'You ended {number} on {day}.',
    why: 'Reasons: {reasons}',
    'appeal.level':
      'Do you disagree? Write to us which decision you contest and why. Somebody who had no part in it looks at it.',
    'appeal.mandate':
      'Do you disagree? Write to us which decision you contest and why. Somebody who had no part in it looks at it.',
    'appeal.certo':
      'Do you disagree? You can appeal within thirty days, in Waarborg or by letter to us. Somebody who had no part in the decision handles it.',
  },
);
