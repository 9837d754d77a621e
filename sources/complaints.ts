import type { Origin, Paragraph } from './paragraph.ts';

const decree: Origin = {
  document: 'Flemish decree on administration (Bestuursdecreet), articles II.74 to II.85: handling of complaints',
  date: '2018-12-07',
};
const federal: Origin = {
  document: 'FPS Policy and Support (BOSA): complaints',
  url: 'https://bosa.belgium.be/en/complaints',
  date: 'undated',
};
const mandates: Origin = {
  document: 'VDAB: how the quality of career guidance with vouchers is guaranteed',
  date: 'undated',
};

/** Complaints: what Flemish and federal bodies owe to who complains, and to whom one can turn. */
export const complaints = {
  'V-12': {
    text: {
      nl: 'Wie met een loopbaancheque begeleid wordt, kan klagen bij het centrum, bij VDAB of rechtstreeks bij de Vlaamse Ombudsdienst. VDAB zoekt een oplossing met burger en centrum.',
      fr: 'Qui est accompagné avec un chèque carrière peut se plaindre auprès du centre, du VDAB ou directement du médiateur flamand. Le VDAB cherche une solution avec le citoyen et le centre.',
      en: 'Whoever is guided with a voucher can complain to the centre, to VDAB, or directly to the Flemish Ombudsman. VDAB seeks a solution with citizen and centre.',
    },
    origin: mandates,
    normative: true,
  },
  'BD-admissible': {
    text: {
      nl: 'Klagen is gratis en kan mondeling of schriftelijk. Een klacht is ontvankelijk als naam en adres bekend zijn en de feiten beschreven zijn. Ze mag onbehandeld blijven bij feiten van meer dan een jaar geleden, een klacht die al behandeld is, beroep dat nog openstaat, een zaak bij de rechter, geen belang, of een klacht die duidelijk ongegrond is.',
      fr: 'Se plaindre est gratuit, oralement ou par écrit. Une plainte est recevable si le nom et l’adresse sont connus et les faits décrits. Elle peut rester sans traitement si les faits datent de plus d’un an, si elle a déjà été traitée, si un recours est encore ouvert, si un juge est saisi, sans intérêt, ou si elle est manifestement non fondée.',
      en: 'Complaining is free, by mouth or in writing. A complaint is admissible when name and address are known and the facts are described. It may be left untreated when the facts are older than a year, when it was treated before, when an appeal is still open, when a court is seized, without an interest, or when it is manifestly unfounded.',
    },
    origin: decree,
    normative: true,
  },
  'BD-receipt': {
    text: {
      nl: 'De ontvangst wordt bevestigd binnen tien kalenderdagen. De termijn schuift niet op voor een weekend of feestdag.',
      fr: 'La réception est confirmée dans les dix jours calendrier. Le délai n’est pas reporté pour un week-end ou un jour férié.',
      en: 'Receipt is confirmed within ten calendar days. The term does not move for a weekend or a holiday.',
    },
    origin: decree,
    normative: true,
  },
  'BD-term': {
    text: {
      nl: 'De klacht is behandeld binnen vijfenveertig kalenderdagen na de ontvangst, met een antwoord dat gemotiveerd is. De termijn schuift niet op voor een weekend of feestdag.',
      fr: 'La plainte est traitée dans les quarante-cinq jours calendrier suivant sa réception, avec une réponse motivée. Le délai n’est pas reporté pour un week-end ou un jour férié.',
      en: 'The complaint is handled within forty-five calendar days of its receipt, with an answer that gives reasons. The term does not move for a weekend or a holiday.',
    },
    origin: decree,
    normative: true,
  },
  'BD-ombudsman': {
    text: {
      nl: 'Naar de Vlaamse Ombudsdienst kan wie geen behandeling kreeg, wie de termijn zag verstrijken, of wie niet tevreden is met het antwoord.',
      fr: 'Peut s’adresser au médiateur flamand celui dont la plainte n’a pas été traitée, qui a vu expirer le délai, ou que la réponse ne satisfait pas.',
      en: 'Open to the Flemish Ombudsman is who got no treatment, who saw the term pass, or who is not satisfied with the answer.',
    },
    origin: decree,
    normative: true,
  },
  'BOSA-complaint': {
    text: {
      nl: 'Wie bij BOSA klaagt, krijgt meteen een ontvangstmelding en binnen dertig kalenderdagen een gemotiveerd antwoord. Wat niet voor BOSA is, wordt doorverwezen. Een klacht vervangt nooit een beroep.',
      fr: 'Qui se plaint auprès du BOSA reçoit aussitôt un accusé de réception et, dans les trente jours calendrier, une réponse motivée. Ce qui n’est pas pour le BOSA est réorienté. Une plainte ne remplace jamais un recours.',
      en: 'Whoever complains to BOSA gets an acknowledgement at once and a reasoned answer within thirty calendar days. What is not for BOSA is sent on. A complaint never replaces an appeal.',
    },
    origin: federal,
    normative: true,
  },
  'S-06/reading-complaints': {
    text: {
      nl: 'Met een niveau ontwerpt de organisatie het antwoord en geeft DG R&O het definitieve. Klachten over pc-testen en standaardtesten zijn helemaal van DG R&O: ontwerp en antwoord. Wie ontwerpt, staat vast zodra de klacht ontvankelijk is.',
      fr: 'Avec un niveau, l’organisation prépare la réponse et la DG R&D donne la réponse définitive. Les plaintes sur les tests PC et standard sont entièrement de la DG R&D : projet et réponse. Qui prépare est fixé dès que la plainte est recevable.',
      en: 'With a level the organisation drafts the answer and DG R&D gives the final one. Complaints on PC tests and standard tests are wholly DG R&D’s: draft and answer. Who drafts is settled when the complaint is admitted.',
    },
    origin: { document: 'Our reading of S-05 and S-06, which contradict each other', date: '2026-11-22' },
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
