import { catalogue } from './catalogue.ts';

/** The letters around a right to outplacement, as employer and worker send them to each other. */
export const outplacementLetters = catalogue(
  {
    'blank.worker': 'Naam en adres van de werknemer',
    'blank.employer': 'Naam en adres van de werkgever',
    'within.weeks': 'vier weken',
    'within.month': 'een maand',
    registered: 'Aangetekend verstuurd, of afgegeven met een kopie die de werkgever tekent.',
    'offer.subject': 'Aanbod van outplacement',
    'offer.right': 'U werd ontslagen op {notified}. Daarom bieden wij u {hours} uur outplacement aan.',
    'offer.worth': 'De begeleiding is {amount, number} euro waard.',
    'offer.fill-in': 'Kantoor: ……………………………… Startdatum: ………………… Plaats: ……………………………… Alleen of in groep: …………………',
    'offer.says':
      'Dit staat in het aanbod en in het programma in bijlage. Schrap wat er niet in staat: dan is het aanbod niet geldig.',
    'offer.answer': 'U antwoordt schriftelijk, binnen {within} na dit aanbod.',
    'offer.registered': 'Deze brief wordt aangetekend verstuurd.',
    'default-notice.subject': 'Ingebrekestelling: geen aanbod van outplacement',
    'default-notice.late':
      'U ontsloeg mij op {notified}. U moest mij ten laatste op {due} outplacement aanbieden. Dat is niet op tijd gebeurd.',
    'default-notice.now': 'Ik stel u in gebreke. U hebt {within} vanaf deze brief om mij een geldig aanbod te doen.',
    'default-notice.weeks': 'Komt dat aanbod er niet, dan bent u mij de {weeks} weken loon toch verschuldigd.',
    'acceptance.subject': 'Ik aanvaard outplacement',
    'acceptance.yes': 'Ik aanvaard uw aanbod van outplacement van {offered}, na mijn ontslag van {notified}.',
    'acceptance.only': 'Mijn akkoord gaat alleen over outplacement. Het zegt niets over het ontslag zelf.',
    'job-notice.subject': 'Ik heb nieuw werk',
    'job-notice.work':
      'Na mijn ontslag van {notified} heb ik nieuw werk gevonden. Ik begin op …………………. Ik wil outplacement nu niet beginnen of voortzetten.',
    'job-notice.keeps':
      'Dit onderbreekt outplacement. Verlies ik dit werk binnen drie maanden nadat het begon, dan kan ik binnen een maand vragen om te beginnen of voort te gaan.',
  },
  {
    'blank.worker': 'Nom et adresse du travailleur',
    'blank.employer': 'Nom et adresse de l’employeur',
    'within.weeks': 'quatre semaines',
    'within.month': 'un mois',
    registered: 'Envoyé par recommandé, ou remis avec un double signé par l’employeur.',
    'offer.subject': 'Offre d’outplacement',
    'offer.right': 'Vous avez été licencié le {notified}. Nous vous offrons donc {hours} heures d’outplacement.',
    'offer.worth': 'L’accompagnement vaut {amount, number} euros.',
    'offer.fill-in':
      'Bureau : ……………………………… Date de début : ………………… Lieu : ……………………………… Individuel ou en groupe : …………………',
    'offer.says':
      'Ceci figure dans l’offre et dans le programme en annexe. Biffez ce qui n’y figure pas : l’offre n’est alors pas valable.',
    'offer.answer': 'Vous répondez par écrit, dans un délai de {within} après cette offre.',
    'offer.registered': 'Cette lettre est envoyée par recommandé.',
    'default-notice.subject': 'Mise en demeure : pas d’offre d’outplacement',
    'default-notice.late':
      'Vous m’avez licencié le {notified}. Vous deviez m’offrir un outplacement au plus tard le {due}. Cela n’a pas été fait à temps.',
    'default-notice.now':
      'Je vous mets en demeure. Vous avez {within} à partir de cette lettre pour me faire une offre valable.',
    'default-notice.weeks': 'Sans cette offre, vous me devez tout de même les {weeks} semaines de rémunération.',
    'acceptance.subject': 'J’accepte l’outplacement',
    'acceptance.yes': 'J’accepte votre offre d’outplacement du {offered}, après mon licenciement du {notified}.',
    'acceptance.only': 'Mon accord porte uniquement sur l’outplacement. Il ne dit rien du licenciement même.',
    'job-notice.subject': 'J’ai un nouvel emploi',
    'job-notice.work':
      'Après mon licenciement du {notified}, j’ai trouvé un nouvel emploi. Je commence le …………………. Je ne souhaite pas commencer ou poursuivre l’outplacement maintenant.',
    'job-notice.keeps':
      'Ceci interrompt l’outplacement. Si je perds cet emploi dans les trois mois après son début, je peux demander dans le mois de commencer ou de reprendre.',
  },
  {
    'blank.worker': 'Name and address of the worker',
    'blank.employer': 'Name and address of the employer',
    'within.weeks': 'four weeks',
    'within.month': 'one month',
    registered: 'Sent by registered letter, or handed over with a duplicate that the employer signs.',
    'offer.subject': 'Offer of outplacement',
    'offer.right': 'You were dismissed on {notified}. So we offer you {hours} hours of outplacement.',
    'offer.worth': 'The guidance is worth {amount, number} euros.',
    'offer.fill-in': 'Office: ……………………………… Start date: ………………… Place: ……………………………… On your own or in a group: …………………',
    'offer.says':
      'This stands in the offer and in the programme enclosed. Strike out what does not: the offer is then not valid.',
    'offer.answer': 'You answer in writing, within {within} of this offer.',
    'offer.registered': 'This letter is sent by registered post.',
    'default-notice.subject': 'Default notice: no offer of outplacement',
    'default-notice.late':
      'You dismissed me on {notified}. You had to offer me outplacement by {due}. That did not happen in time.',
    'default-notice.now': 'I put you in default. You have {within} from this letter to make me a valid offer.',
    'default-notice.weeks': 'Without that offer you owe me the {weeks} weeks of pay after all.',
    'acceptance.subject': 'I accept outplacement',
    'acceptance.yes': 'I accept your offer of outplacement of {offered}, after my dismissal of {notified}.',
    'acceptance.only': 'My consent is about outplacement only. It says nothing about the dismissal itself.',
    'job-notice.subject': 'I have new work',
    'job-notice.work':
      'After my dismissal of {notified} I found new work. I begin on …………………. I do not want to start or go on with outplacement now.',
    'job-notice.keeps':
      'This interrupts outplacement. If I lose this work within three months after it began, I can ask within a month to start or to resume.',
  },
);
