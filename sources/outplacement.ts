import type { Origin, Paragraph } from './paragraph.ts';

const act: Origin = {
  document: 'Act of 5 September 2001 to improve the employment rate of workers, chapter V: outplacement',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2001/09/05/2001012802/justel',
  date: '2024-04-01',
};
const agreement: Origin = {
  document: 'Collective agreements 82 and 82bis on outplacement from the age of 45, binding by Royal Decree',
  date: '2007-10-03',
};
const page: Origin = { document: 'VDAB: what is mandatory in outplacement', date: 'undated' };

/** The right to outplacement: the act and the collective agreements that carry out its special regime. */
export const outplacement = {
  'O-01': {
    text: {
      nl: 'Outplacement is elke begeleiding en elk advies waarmee een ontslagen werknemer zo snel mogelijk werk vindt bij een nieuwe werkgever, of als zelfstandige begint.',
      fr: 'L’outplacement est tout accompagnement et tout conseil qui permet à un travailleur licencié de trouver au plus vite un emploi chez un nouvel employeur, ou de se lancer comme indépendant.',
      en: 'Outplacement is every guidance and advice that lets a dismissed worker find a job with a new employer, or start as self-employed, as soon as possible.',
    },
    origin: page,
    normative: true,
  },
  'O-06': {
    text: {
      nl: 'Wie ontslagen is, wil weten wat te verwachten: wie recht heeft, waarop, tegen wanneer, en wat erin zit.',
      fr: 'Une personne licenciée veut savoir à quoi s’attendre : qui a droit, à quoi, pour quand, et ce que cela contient.',
      en: 'A dismissed worker wants to know what to expect: who is entitled, to what, by when, and what it contains.',
    },
    origin: page,
    normative: true,
  },
  'OPL-11/1': {
    text: {
      nl: 'Algemene regeling: recht op outplacement heeft wie ontslagen wordt met een opzeggingstermijn van minstens 30 weken, of met een vergoeding die daarmee overeenkomt. Leeftijd en sector spelen niet.',
      fr: 'Régime général : a droit à l’outplacement qui est licencié avec un préavis d’au moins 30 semaines, ou avec une indemnité qui y correspond. L’âge et le secteur ne jouent pas.',
      en: 'General regime: entitled is who is dismissed with a notice period of at least 30 weeks, or with an indemnity that covers as much. Age and sector play no part.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/3': {
    text: {
      nl: 'Wie ontslagen wordt om dringende reden, heeft geen recht op outplacement.',
      fr: 'Qui est licencié pour motif grave n’a pas droit à l’outplacement.',
      en: 'Who is dismissed for urgent cause has no right to outplacement.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/4': {
    text: {
      nl: 'Een geldig aanbod zegt wie begeleidt, welke diensten er minstens zijn, de doelen, de methodes, de startdatum, individueel of in groep, het programma, de plaats en de afstand, en de negen verbintenissen van de begeleider.',
      fr: 'Une offre valable indique qui accompagne, les services minimaux, les objectifs, les méthodes, la date de début, individuel ou en groupe, le programme, le lieu et la distance, et les neuf engagements de l’accompagnateur.',
      en: 'A valid offer says who guides, which services there are at least, the objectives, the methods, the start date, individual or in group, the programme, the place and the distance, and the nine undertakings of the provider.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/5': {
    text: {
      nl: 'Met een vergoeding: 60 uur, ter waarde van een twaalfde van het jaarloon van het kalenderjaar voor het ontslag, minstens 1.800 en hoogstens 5.500 euro, bij deeltijds werk beide naar verhouding. Het telt voor vier weken loon. Twee maanden 20 uur, de volgende vier maanden 20 uur, de laatste zes maanden 20 uur.',
      fr: 'Avec une indemnité : 60 heures, d’une valeur d’un douzième de la rémunération de l’année civile précédant le licenciement, au moins 1 800 et au plus 5 500 euros, au prorata en cas de temps partiel. Cela vaut quatre semaines de rémunération. Deux mois 20 heures, les quatre mois suivants 20 heures, les six derniers mois 20 heures.',
      en: 'With an indemnity: 60 hours, worth a twelfth of the pay of the calendar year before the dismissal, at least 1,800 and at most 5,500 euros, both in proportion for part-time work. It counts as four weeks of pay. Two months 20 hours, the next four months 20 hours, the last six months 20 hours.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/5-medical': {
    text: {
      nl: 'Sinds 15 februari 2018: bewijst een attest van de arts binnen zeven dagen nadat men het ontslag kent dat outplacement medisch niet kan, dan is er geen outplacement en gaan er geen vier weken af.',
      fr: 'Depuis le 15 février 2018 : si un certificat médical prouve, dans les sept jours après avoir appris le licenciement, que l’outplacement est médicalement impossible, il n’y a pas d’outplacement et les quatre semaines ne sont pas déduites.',
      en: 'Since 15 February 2018: when a doctor’s certificate proves within seven days of learning of the dismissal that outplacement is medically impossible, there is none, and no four weeks are deducted.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/6': {
    text: {
      nl: 'Met een opzeggingstermijn: 60 uur, binnen twaalf maanden, tijdens het sollicitatieverlof en met loon. Er gaat niets van het loon af.',
      fr: 'Avec un préavis : 60 heures, en douze mois, pendant le congé de sollicitation et avec rémunération. Rien n’est déduit.',
      en: 'With a notice period: 60 hours, within twelve months, during job-search leave and with pay. Nothing is deducted.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/7': {
    text: {
      nl: 'Met een vergoeding biedt de werkgever outplacement aan binnen 15 dagen na het einde van het contract. Zonder aanbod stelt de werknemer hem in gebreke binnen 39 weken daarna; dan heeft de werkgever vier weken. De werknemer antwoordt binnen vier weken.',
      fr: 'Avec une indemnité, l’employeur offre l’outplacement dans les 15 jours après la fin du contrat. Sans offre, le travailleur le met en demeure dans les 39 semaines qui suivent ; l’employeur a alors quatre semaines. Le travailleur répond dans les quatre semaines.',
      en: 'With an indemnity the employer offers outplacement within 15 days after the contract ended. Without an offer the worker puts the employer in default within the 39 weeks after that; the employer then has four weeks. The worker answers within four weeks.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/8': {
    text: {
      nl: 'Met een opzeggingstermijn biedt de werkgever outplacement aan binnen vier weken na het begin van die termijn. Zonder aanbod stelt de werknemer hem in gebreke binnen vier weken daarna; dan heeft de werkgever vier weken. De werknemer antwoordt binnen vier weken.',
      fr: 'Avec un préavis, l’employeur offre l’outplacement dans les quatre semaines après le début du préavis. Sans offre, le travailleur le met en demeure dans les quatre semaines qui suivent ; l’employeur a alors quatre semaines. Le travailleur répond dans les quatre semaines.',
      en: 'With a notice period the employer offers outplacement within four weeks after it started. Without an offer the worker puts the employer in default within the four weeks after that; the employer then has four weeks. The worker answers within four weeks.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/9': {
    text: {
      nl: 'Wie nieuw werk verliest binnen drie maanden nadat het begon, kan outplacement beginnen of voortzetten, voor de uren die overblijven en nooit later dan twaalf maanden na de start. Dat vraagt men schriftelijk binnen een maand na het verlies. Was er nog geen aanbod, dan heeft de werkgever 15 dagen vanaf de vraag.',
      fr: 'Qui perd son nouvel emploi dans les trois mois après son début peut commencer ou reprendre l’outplacement, pour les heures restantes et jamais plus de douze mois après le début. On le demande par écrit dans le mois qui suit la perte. Sans offre antérieure, l’employeur a 15 jours à partir de la demande.',
      en: 'Who loses a new job within three months after starting it can start or resume, for the remaining hours and never later than twelve months after the start. One asks in writing within a month after the loss. If no offer had been made, the employer has 15 days from the request.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/10': {
    text: {
      nl: 'De werkgever schrijft alleen aangetekend. De werknemer schrijft aangetekend, of geeft de brief af en krijgt een kopie die de werkgever tekent.',
      fr: 'L’employeur n’écrit que par lettre recommandée. Le travailleur écrit par lettre recommandée, ou remet la lettre et reçoit un double signé par l’employeur.',
      en: 'The employer writes by registered letter only. The worker writes by registered letter, or hands the letter over and gets a duplicate that the employer signed.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/11': {
    text: {
      nl: 'De vier weken zijn toch verschuldigd als er na de ingebrekestelling geen aanbod komt, als het aanbod niet geldig is, of als het niet echt wordt uitgevoerd.',
      fr: 'Les quatre semaines sont tout de même dues si aucune offre ne suit la mise en demeure, si l’offre n’est pas valable ou si elle n’est pas réellement exécutée.',
      en: 'The four weeks are due after all when no offer follows the default notice, when the offer is not valid, or when it is not really carried out.',
    },
    origin: act,
    normative: true,
  },
  'OPL-11/12': {
    text: {
      nl: 'Tot en met 31 december 2015 koos de werknemer tussen outplacement en de volledige vergoeding. Sindsdien hangt de aftrek niet af van wat men kiest.',
      fr: 'Jusqu’au 31 décembre 2015, le travailleur choisissait entre l’outplacement et l’indemnité complète. Depuis, la déduction ne dépend plus du choix.',
      en: 'Until 31 December 2015 the worker chose between outplacement and the full indemnity. Since then the deduction does not depend on the choice.',
    },
    origin: act,
    normative: true,
  },
  'OPL-13': {
    text: {
      nl: 'Bijzondere regeling: wie bij het ontslag 45 of ouder is, minstens een jaar zonder onderbreking in dienst is bij een werkgever uit de privésector, de algemene regeling niet geniet en nog geen rustpensioen kan vragen. Minder dan halftijds: alleen op vraag. Wie niet beschikbaar moet zijn: sinds 31 december 2018 geen recht, daarvoor op vraag.',
      fr: 'Régime particulier : qui a 45 ans ou plus au licenciement, au moins un an d’ancienneté ininterrompue chez un employeur privé, ne bénéficie pas du régime général et ne peut pas encore demander la pension de retraite. Moins d’un mi-temps : seulement sur demande. Qui ne doit pas être disponible : pas de droit depuis le 31 décembre 2018, avant cela sur demande.',
      en: 'Special regime: who is 45 or older at the dismissal, has served a private employer for at least a year without interruption, does not enjoy the general regime and can not yet claim the retirement pension. Below half-time: on request only. Who need not be available: no right since 31 December 2018, before that on request.',
    },
    origin: act,
    normative: true,
  },
  'OPL-18': {
    text: {
      nl: 'Medische overmacht, contract geëindigd van 29 april 2019 tot en met 31 maart 2024: een aanbod van 1.800 euro binnen 15 dagen, een antwoord binnen vier weken, 30 uur binnen drie maanden na de aanvaarding, en nooit later dan zes maanden na de start. De arts van het ziekenfonds hoort het binnen 15 dagen na de start.',
      fr: 'Force majeure médicale, contrat terminé du 29 avril 2019 au 31 mars 2024 inclus : une offre de 1 800 euros dans les 15 jours, une réponse dans les quatre semaines, 30 heures dans les trois mois après l’acceptation, et jamais plus de six mois après le début. Le médecin de la mutualité est informé dans les 15 jours du début.',
      en: 'Medical force majeure, contract ended from 29 April 2019 up to 31 March 2024: an offer of 1,800 euros within 15 days, an answer within four weeks, 30 hours within three months after acceptance, and never later than six months after the start. The sickness fund’s doctor is told within 15 days of the start.',
    },
    origin: act,
    normative: true,
  },
  'CAO82-terms': {
    text: {
      nl: 'Bijzondere regeling: een aanbod binnen 15 dagen na het einde van het contract. Zonder aanbod stelt de werknemer de werkgever in gebreke: binnen een maand daarna met een opzeggingstermijn, binnen negen maanden met een vergoeding. Dan heeft de werkgever een maand. De werknemer antwoordt binnen een maand.',
      fr: 'Régime particulier : une offre dans les 15 jours après la fin du contrat. Sans offre, le travailleur met l’employeur en demeure : dans le mois qui suit avec un préavis, dans les neuf mois avec une indemnité. L’employeur a alors un mois. Le travailleur répond dans le mois.',
      en: 'Special regime: an offer within 15 days after the contract ended. Without an offer the worker puts the employer in default: within a month after that with a notice period, within nine months with an indemnity. The employer then has a month. The worker answers within a month.',
    },
    origin: agreement,
    normative: true,
  },
  'CAO82-programme': {
    text: {
      nl: 'Bijzondere regeling: 60 uur in twaalf maanden: 20 uur in twee maanden, 20 uur in de volgende vier en 20 uur in de laatste zes.',
      fr: 'Régime particulier : 60 heures en douze mois : 20 heures en deux mois, 20 heures dans les quatre suivants et 20 heures dans les six derniers.',
      en: 'Special regime: 60 hours in twelve months: 20 hours in two months, 20 hours in the next four and 20 hours in the last six.',
    },
    origin: agreement,
    normative: true,
  },
  CAO51: {
    text: {
      nl: 'Zonder wettelijk recht mag een werkgever outplacement aanbieden, als de werknemer vooraf schriftelijk akkoord gaat.',
      fr: 'Sans droit légal, l’employeur peut offrir un outplacement, si le travailleur marque d’abord son accord par écrit.',
      en: 'Without a legal right an employer may offer outplacement, if the worker agrees in writing beforehand.',
    },
    origin: { document: 'Collective agreement 51 on outplacement', date: '1992-02-10' },
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
