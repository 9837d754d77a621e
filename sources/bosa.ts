import type { Origin, Paragraph } from './paragraph.ts';

const page: Origin = {
  document:
    'FPS Policy and Support (BOSA), DG Recruitment and Development: what the DG does and what you can do yourself',
  date: 'undated',
};

/** Certification of public services that run their own selections. */
export const bosa = {
  'S-01': {
    text: {
      nl: 'Een overheidsdienst kiest: geen certificering, individuele certificering of klantcertificering.',
      fr: 'Un service public choisit : pas de certification, certification individuelle ou certification client.',
      en: 'A public service chooses: no certification, individual certification or client certification.',
    },
    origin: page,
    normative: true,
  },
  'S-02': {
    text: {
      nl: 'Zonder certificering doet DG R&O de hele selectie.',
      fr: 'Sans certification, la DG R&D mène toute la sélection.',
      en: 'Without certification, DG R&D runs the whole selection.',
    },
    origin: page,
    normative: true,
  },
  'S-03': {
    text: {
      nl: 'Individuele certificering: zodra één medewerker het traject consultant A tot Z heeft afgerond. De organisatie doet de taken waarvoor ze gecertificeerde mensen heeft, en noemt een PRO Partner.',
      fr: "Certification individuelle : dès qu'un membre du personnel a réussi le trajet consultant A à Z. L'organisation assume les tâches pour lesquelles elle a du personnel certifié, et désigne un PRO Partner.",
      en: 'Individual certification: as soon as one employee completed the track A-to-Z consultant. The organisation takes the tasks for which it has certified people, and names a PRO Partner.',
    },
    origin: page,
    normative: true,
  },
  'S-04': {
    text: {
      nl: 'Klantcertificering: een team van minstens vier gecertificeerden, dat ook zelf nieuwe collega’s begeleidt.',
      fr: 'Certification client : une équipe de quatre personnes certifiées au moins, qui encadre aussi ses nouveaux collègues.',
      en: 'Client certification: a team of at least four certified people, which also guides its own new colleagues.',
    },
    origin: page,
    normative: true,
  },
  'S-05': {
    text: {
      nl: 'Met klantcertificering maakt en valideert de organisatie eigen testen, ontwerpt ze antwoorden op klachten, levert ze het archief en begeleidt ze nieuwe collega’s.',
      fr: "Avec la certification client, l'organisation crée et valide ses tests, prépare les réponses aux plaintes, remet les archives et encadre les nouveaux collègues.",
      en: 'At client level the organisation makes and validates its own tests, drafts answers to complaints, delivers the archive and mentors new colleagues.',
    },
    origin: page,
    normative: true,
  },
  'S-06': {
    text: {
      nl: 'Ook met klantcertificering blijft een deel bij DG R&O: dossiers toewijzen, toezicht, platformen, redelijke aanpassingen, ondertekening, klachten over pc- en standaardtesten en het finale antwoord op andere klachten, opleiding, Q-checks.',
      fr: 'Même avec la certification client, une part reste à la DG R&D : attribution des dossiers, surveillance, plateformes, aménagements raisonnables, signature, plaintes sur les tests PC et standard et réponse finale aux autres plaintes, formation, Q-checks.',
      en: 'At client level part stays with DG R&D: allocating files, invigilation, platforms, reasonable adjustments, signature, complaints on PC and standard tests and the final answer to others, training, Q-checks.',
    },
    origin: page,
    normative: true,
  },
  'S-08': {
    text: {
      nl: 'Voor klantcertificering: minstens vier gecertificeerden; per taalrol één consultant A tot Z en één consultant selectietests; één PRO Partner; gemiddeld 80 % of meer op de Q-checks van alle A tot Z-gecertificeerden samen.',
      fr: 'Pour la certification client : au moins quatre personnes certifiées ; par rôle linguistique un consultant A à Z et un consultant tests de sélection ; un PRO Partner ; en moyenne 80 % ou plus aux Q-checks de tous les certifiés A à Z ensemble.',
      en: 'For client level: at least four certified people; per language role one A-to-Z consultant and one selection-test consultant; one PRO Partner; an average of 80 % or more on the Q-checks of all A-to-Z certified together.',
    },
    origin: page,
    normative: true,
  },
  'S-09': {
    text: {
      nl: 'Elk jaar wordt nagegaan of de voorwaarden nog vervuld zijn. DG R&O kan ze op elk moment bijsturen.',
      fr: 'Chaque année, on vérifie si les conditions sont encore remplies. La DG R&D peut les adapter à tout moment.',
      en: 'Every year it is checked that the conditions still hold. DG R&D can change them at any moment.',
    },
    origin: page,
    normative: true,
  },
  'S-10': {
    text: {
      nl: 'Een organisatie vraagt een niveau per mail aan.',
      fr: 'Une organisation demande un niveau par courriel.',
      en: 'An organisation applies for a level by mail.',
    },
    origin: page,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
