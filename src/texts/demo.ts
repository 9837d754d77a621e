import { catalogue } from './catalogue.ts';

/** The words of the practice environment: the clock that can be moved, and the mailbox. */
export const demoTexts = catalogue(
  {
    marker: 'Oefenomgeving: alle mensen zijn verzonnen.',
    today: 'Vandaag is het {day}.',
    move: 'Zet de klok vooruit',
    'plus-1': '1 dag',
    'plus-14': '14 dagen',
    'plus-31': '1 maand',
    'to-day': 'Naar een dag',
    go: 'Zet de klok',
    reset: 'Terug naar echt vandaag',
    mailbox: 'Verstuurde berichten',
    'wrong-day': 'Dat is geen echte dag. Vul een dag in zoals 21/02/2027.',
  },
  {
    marker: 'Environnement d’exercice : toutes les personnes sont inventées.',
    today: 'Nous sommes le {day}.',
    move: 'Avancer l’horloge',
    'plus-1': '1 jour',
    'plus-14': '14 jours',
    'plus-31': '1 mois',
    'to-day': 'Aller à un jour',
    go: 'Régler l’horloge',
    reset: 'Revenir à aujourd’hui',
    mailbox: 'Messages envoyés',
    'wrong-day': 'Ce jour n’existe pas. Indiquez un jour comme 21/02/2027.',
  },
  {
    marker: 'Practice environment: all people are invented.',
    today: 'Today is {day}.',
    move: 'Move the clock on',
    'plus-1': '1 day',
    'plus-14': '14 days',
    'plus-31': '1 month',
    'to-day': 'Go to a day',
    go: 'Set the clock',
    reset: 'Back to the real today',
    mailbox: 'Messages sent',
    'wrong-day': 'That is no real day. Give a day such as 21/02/2027.',
  },
);
