import type { Origin, Paragraph } from './paragraph.ts';

const page: Origin = {
  document: 'VDAB: how the quality of career guidance with vouchers is guaranteed',
  date: 'undated',
};

/** Mandates for career guidance with vouchers. */
export const vouchers = {
  'V-01': {
    text: {
      nl: 'Een organisatie die met loopbaancheques wil begeleiden, vraagt bij VDAB een mandaat aan.',
      fr: 'Une organisation qui veut accompagner avec des chèques carrière demande un mandat au VDAB.',
      en: 'An organisation that wants to guide with vouchers applies to VDAB for a mandate.',
    },
    origin: page,
    normative: true,
  },
  'V-02': {
    text: {
      nl: 'Het dossier toont bekwaamheid aan met een minimum aan begeleidingservaring die ertoe doet. De pers noemt drie jaar.',
      fr: 'Le dossier montre la compétence par un minimum d’expérience pertinente d’accompagnement. La presse parle de trois ans.',
      en: 'The file shows competence by a minimum of relevant guidance experience. The press speaks of three years.',
    },
    origin: page,
    normative: true,
  },
  'V-03': {
    text: {
      nl: 'Het dossier zegt wat de organisatie met de cheque wil aanbieden, en hoe ze haar loopbaanbegeleiders aanstuurt en opvolgt. Ze staat in voor hun deskundigheid.',
      fr: 'Le dossier dit ce que l’organisation veut offrir avec le chèque, et comment elle dirige et suit ses conseillers. Elle se porte garante de leur expertise.',
      en: 'The file says what the organisation wants to offer with the voucher, and how it directs and coaches its career coaches. It vouches for their expertise.',
    },
    origin: page,
    normative: true,
  },
  'V-04': {
    text: {
      nl: 'De organisatie heeft een kwaliteitscertificaat dat geldig is.',
      fr: 'L’organisation a un certificat de qualité valable.',
      en: 'The organisation holds a quality certificate that is valid.',
    },
    origin: page,
    normative: true,
  },
  'V-05': {
    text: {
      nl: 'Na een gunstig advies geeft VDAB een mandaat voor zes jaar.',
      fr: 'Après un avis favorable, le VDAB donne un mandat de six ans.',
      en: 'On a positive advice VDAB gives a mandate of six years.',
    },
    origin: page,
    normative: true,
  },
  'V-06': {
    text: {
      nl: 'Het centrum voldoet aan de kwaliteitsvoorwaarden zolang het mandaat loopt.',
      fr: 'Le centre remplit les conditions de qualité pendant toute la durée du mandat.',
      en: 'The centre meets the quality conditions during the whole mandate.',
    },
    origin: page,
    normative: true,
  },
  'V-09': {
    text: {
      nl: 'De opvolging van de kwaliteit is gespreid over het mandaat: centra informeren, contacten, dossiercontroles, gebruikers bevragen, en nagaan of het aanbod klopt.',
      fr: 'Le suivi de la qualité est réparti sur le mandat : informer les centres, contacts, contrôles de dossiers, interroger les utilisateurs, et vérifier que l’offre est correcte.',
      en: 'Quality follow-up is spread over the mandate: informing centres, contacts, file checks, asking users, and checking that the offer is correct.',
    },
    origin: page,
    normative: true,
  },
  'BVR-2023-12-15': {
    text: {
      nl: 'Elke loopbaanbegeleider heeft de beroepskwalificatie of een gelijkstelling. Voor mandaten van voor 2024 uiterlijk op 31 december 2029; voor latere vanaf achttien maanden nadat de minister zegt dat er genoeg wegen naartoe zijn.',
      fr: 'Chaque conseiller de carrière a la qualification professionnelle ou une équivalence. Pour les mandats d’avant 2024 au plus tard le 31 décembre 2029 ; pour les suivants à partir de dix-huit mois après que la ministre a constaté assez de voies d’accès.',
      en: 'Every career coach has the professional qualification or an equivalence. For mandates from before 2024 by 31 December 2029; for later ones from eighteen months after the minister finds that there are enough ways to it.',
    },
    origin: {
      document: 'Order of the Flemish Government on career guidance, the professional qualification as a condition',
      date: '2023-12-15',
    },
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
