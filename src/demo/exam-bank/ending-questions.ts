import type { BankEntry } from './entry.ts';

/** Questions on how a guidance ends, and on keeping the file (M-11 to M-22). */
export const endingQuestions: readonly BankEntry[] = [
  {
    topic: 'endings',
    nl: [
      'Wie zet een lijn op Stopgezet?',
      'De consulent, zodra de burger werk heeft',
      'De kantoorverantwoordelijke',
      'De burger zelf',
      'De sociaal interventieadviseur, na overleg met de consulent',
    ],
    fr: [
      'Qui met une ligne sur Arrêté ?',
      'Le conseiller, dès que le citoyen a un emploi',
      'Le responsable de bureau',
      'Le citoyen lui-même',
      'Le conseiller en intervention sociale, après concertation avec le conseiller',
    ],
    correct: 'd',
  },
  {
    topic: 'endings',
    nl: [
      'De begeleiding eindigt op 21 november. Wanneer wordt de lijn Uitgevoerd?',
      'Op 21 november, als de consulent de lijn sluit',
      'Op 21 december, vanzelf',
      'Op 5 december, vanzelf',
      'Nooit zonder eindverslag',
    ],
    fr: [
      'L’accompagnement se termine le 21 novembre. Quand la ligne devient-elle Exécutée ?',
      'Le 21 novembre, si le conseiller ferme la ligne',
      'Le 21 décembre, d’elle-même',
      'Le 5 décembre, d’elle-même',
      'Jamais sans rapport final',
    ],
    correct: 'b',
  },
  {
    topic: 'endings',
    nl: [
      'Wanneer kies je Geannuleerd? Kies alles wat juist is.',
      'De burger vond werk voor de intake, en er was geen begeleiding',
      'De burger stopt halfweg de begeleiding',
      'De termijn van de begeleiding is voorbij',
      'De begeleiding werd om medische redenen geweigerd',
    ],
    fr: [
      'Quand choisissez-vous Annulé ? Choisissez tout ce qui est juste.',
      'Le citoyen a trouvé un emploi avant l’entretien initial, sans accompagnement',
      'Le citoyen arrête à mi-chemin',
      'La période d’accompagnement est passée',
      'L’accompagnement a été refusé pour raisons médicales',
    ],
    correct: 'ad',
  },
  {
    topic: 'endings',
    nl: [
      'Wat kan nog aan een lijn die Uitgevoerd is?',
      'De samenvatting aanvullen, veertien dagen lang',
      'De startdatum verbeteren, een maand lang',
      'De lijn opnieuw op Bezig zetten',
      'Niets, van de eerste dag af',
    ],
    fr: [
      'Que peut-on encore faire à une ligne Exécutée ?',
      'Compléter le résumé, pendant quatorze jours',
      'Corriger la date de début, pendant un mois',
      'La remettre sur En cours',
      'Rien, dès le premier jour',
    ],
    correct: 'a',
  },
  {
    topic: 'file',
    nl: [
      'Het actieplan verandert. Wat doe je?',
      'Het oude document vervangen',
      'Het oude document verwijderen en een nieuw toevoegen',
      'Een nieuw document toevoegen; het vorige blijft staan',
      'De wijziging in de samenvatting zetten',
    ],
    fr: [
      'Le plan d’action change. Que faites-vous ?',
      'Remplacer l’ancien document',
      'Supprimer l’ancien et en ajouter un nouveau',
      'Ajouter un nouveau document ; l’ancien reste',
      'Noter le changement dans le résumé',
    ],
    correct: 'c',
  },
  {
    topic: 'file',
    nl: [
      'Wat is verplicht als je een document toevoegt? Kies alles wat juist is.',
      'Een publicatienaam',
      'De handtekening van de werkgever',
      'Een bestand',
      'Een samenvatting',
    ],
    fr: [
      'Qu’est-ce qui est obligatoire pour ajouter un document ? Choisissez tout ce qui est juste.',
      'Un nom de publication',
      'La signature de l’employeur',
      'Un fichier',
      'Un résumé',
    ],
    correct: 'ac',
  },
  {
    topic: 'file',
    nl: [
      'Wat toont Volledige logging?',
      'Alleen wie een document toevoegde',
      'Elke inzage en elke wijziging van een document',
      'De e-mails aan de burger',
      'De lijst van alle kantoren met toegang',
    ],
    fr: [
      'Que montre le journal complet ?',
      'Seulement qui a ajouté un document',
      'Chaque consultation et chaque modification d’un document',
      'Les e-mails au citoyen',
      'La liste de tous les bureaux qui ont accès',
    ],
    correct: 'b',
  },
  {
    topic: 'file',
    nl: [
      'Waarom houd je de rest van het dossier bij?',
      'Voor de facturatie aan de werkgever',
      'Omdat de burger het niet kan lezen',
      'Voor de sociale verkiezingen',
      'Voor de overdracht aan VDAB en voor werkgevers',
    ],
    fr: [
      'Pourquoi tenir le reste du dossier à jour ?',
      'Pour la facturation à l’employeur',
      'Parce que le citoyen ne peut pas le lire',
      'Pour les élections sociales',
      'Pour le transfert au VDAB et pour les employeurs',
    ],
    correct: 'd',
  },
];
