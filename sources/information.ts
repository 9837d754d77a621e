import type { Origin, Paragraph } from './paragraph.ts';

const vouchers: Origin = {
  document: 'VDAB: how the quality of career guidance with vouchers is guaranteed',
  date: 'undated',
};
const ordering: Origin = {
  document: 'VDAB and Edenred: ordering, paying and using a career voucher',
  date: 'undated',
};
const outplacement: Origin = { document: 'VDAB: what is mandatory in outplacement', date: 'undated' };

/** What citizens are told of career vouchers and of outplacement. */
export const information = {
  'V-11': {
    text: {
      nl: 'Burgers vinden openbare pagina’s over het juiste gebruik van de loopbaancheque.',
      fr: 'Les citoyens trouvent des pages publiques sur le bon usage du chèque carrière.',
      en: 'Citizens find public pages on the correct use of the career voucher.',
    },
    origin: vouchers,
    normative: true,
  },
  'VOUCHER-order': {
    text: {
      nl: 'Men bestelt één cheque tegelijk, online of telefonisch. VDAB gaat na of men er recht op heeft. Is het antwoord nee, dan laat men binnen twee weken weten dat het niet klopt, met bewijs. Wie mag, betaalt zijn deel binnen twee weken; anders vervalt de aanvraag en mag men opnieuw bestellen.',
      fr: 'On commande un chèque à la fois, en ligne ou par téléphone. Le VDAB vérifie si l’on y a droit. Si la réponse est non, on signale dans les deux semaines qu’elle est inexacte, avec preuve. Qui peut, paie sa part dans les deux semaines ; sinon la demande s’éteint et on peut recommander.',
      en: 'One orders one voucher at a time, online or by phone. VDAB checks the entitlement. When the answer is no, one says within two weeks that it is wrong, with proof. Who may, pays the own share within two weeks; otherwise the request lapses and one may order again.',
    },
    origin: ordering,
    normative: false,
  },
  'VOUCHER-use': {
    text: {
      nl: 'De cheque draagt twee codes, het chequenummer en het klantennummer. De begeleiding begint voor de datum op de cheque. Voor een test of een hulpmiddel betaalt men niets extra. Een aanbod van één test of één methode is geen loopbaanbegeleiding.',
      fr: 'Le chèque porte deux codes, le numéro de chèque et le numéro de client. L’orientation commence avant la date du chèque. On ne paie rien de plus pour un test ou un outil. Une offre limitée à un seul test ou une seule méthode n’est pas une orientation de carrière.',
      en: 'The voucher carries two codes, the voucher number and the customer number. Guidance begins before the date on the voucher. Nothing extra is paid for a test or a tool. An offer of one test or one method is no career guidance.',
    },
    origin: ordering,
    normative: false,
  },
  'O-02': {
    text: {
      nl: 'Wat men krijgt, hangt af van wat de werknemer nodig heeft, van de vorm (individueel of in groep) en van de prijs die de vroegere werkgever betaalt.',
      fr: 'Ce que l’on reçoit dépend des besoins du travailleur, de la forme (individuelle ou en groupe) et du prix que paie l’ancien employeur.',
      en: 'What is delivered depends on the worker’s needs, on the kind (individual or group), and on the price that the former employer pays.',
    },
    origin: outplacement,
    normative: true,
  },
  'O-03': {
    text: {
      nl: 'De basis: psychologische steun, de thema’s wie ben ik, wat kan ik, wat wil ik en hoe vind ik het, een overzicht van competenties, vroegere en nieuwe jobkeuzes, de arbeidsmarkt en een zoekstrategie, cv en brief, het sollicitatiegesprek, en opvolging van de sollicitaties.',
      fr: 'La base : un soutien psychologique, les thèmes qui suis-je, que puis-je, que veux-je et comment le trouver, un aperçu des compétences, les choix d’emploi passés et futurs, le marché du travail et une stratégie de recherche, CV et lettre, l’entretien d’embauche, et le suivi des candidatures.',
      en: 'The base: psychological support, the themes who am I, what can I, what do I want and how do I find it, an overview of competences, past and future job choices, the labour market and a search strategy, CV and letter, the interview, and follow-up of the applications.',
    },
    origin: outplacement,
    normative: true,
  },
  'O-04': {
    text: {
      nl: 'Naargelang het pakket nog: omgaan met stress, sociale vaardigheden, diversiteit, basis Nederlands voor een gesprek, communiceren met collega’s en leidinggevenden, een assessment voorbereiden, echte gesprekken met een wervingsconsulent, een eigen zaak beginnen, en wat een kantoor zelf aanbiedt.',
      fr: 'Selon la formule encore : gérer le stress, aptitudes sociales, diversité, néerlandais de base pour un entretien, communiquer avec collègues et dirigeants, préparer un assessment, de vrais entretiens avec un consultant en recrutement, démarrer une affaire, et ce qu’un bureau propose lui-même.',
      en: 'By package also: coping with stress, social skills, diversity, basic Dutch for an interview, communication with colleagues and managers, preparing an assessment, real interviews with a recruitment consultant, starting a business, and what an office offers itself.',
    },
    origin: outplacement,
    normative: true,
  },
  'O-05': {
    text: {
      nl: 'Mensen ontmoeten die hetzelfde meemaken helpt ook: daarom zijn er groepssessies.',
      fr: 'Rencontrer des personnes dans la même situation aide aussi : d’où les sessions de groupe.',
      en: 'Meeting others in the same position is part of what helps: hence group sessions.',
    },
    origin: outplacement,
    normative: true,
  },
  'O-07': {
    text: {
      nl: 'Elk pakket heeft een prijs, afgesproken met de vroegere werkgever.',
      fr: 'Chaque formule a un prix, convenu avec l’ancien employeur.',
      en: 'Every package has a price, agreed with the former employer.',
    },
    origin: outplacement,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
