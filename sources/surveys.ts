import type { Origin, Paragraph } from './paragraph.ts';

const page: Origin = {
  document: 'VDAB: how the quality of career guidance with vouchers is guaranteed',
  date: 'undated',
};

/** What career guidance promises, and that its users are asked about it. */
export const surveys = {
  'V-07': {
    text: {
      nl: 'Loopbaanbegeleiding vertrekt van de loopbaanvraag van de klant en blijft op maat; ze ontdekt, versterkt of ontwikkelt loopbaancompetenties, geeft een persoonlijk ontwikkelingsplan en maakt breder inzetbaar. Het initiatief is altijd van de klant, en ze is geen deel van een andere begeleiding.',
      fr: 'L’orientation part de la question de carrière du client et reste sur mesure ; elle découvre, renforce ou développe des compétences de carrière, donne un plan de développement personnel et élargit l’employabilité. L’initiative vient toujours du client, et elle ne fait partie d’aucun autre accompagnement.',
      en: 'Career guidance starts from the client’s career question and stays tailored to it; it discovers, strengthens or develops career competences, gives a personal development plan and widens employability. The initiative is always the client’s, and it is no part of another guidance.',
    },
    origin: page,
    normative: true,
  },
  'V-08': {
    text: {
      nl: 'Loopbaanbegeleiding is pas van kwaliteit als elke voorwaarde van de definitie klopt en de burger tevreden is.',
      fr: 'L’orientation n’est de qualité que si chaque condition de la définition est remplie et que le citoyen est satisfait.',
      en: 'Career guidance is of quality only when every condition of the definition holds and the citizen is satisfied.',
    },
    origin: page,
    normative: true,
  },
  'V-10': {
    text: {
      nl: 'Aan elke gebruiker van een loopbaancheque wordt gevraagd hoe tevreden die is.',
      fr: 'On demande à chaque utilisateur d’un chèque carrière s’il est satisfait.',
      en: 'Every user of a career voucher is asked how satisfied they are.',
    },
    origin: page,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
