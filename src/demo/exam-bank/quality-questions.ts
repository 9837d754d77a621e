import type { BankEntry } from './entry.ts';

/** Questions on the certificate, the code of conduct, surveys and complaints (C-01 to C-15). */
export const qualityQuestions: readonly BankEntry[] = [
  {
    topic: 'certificate',
    nl: [
      'Wie staat achter het certificeringsorgaan CERTO?',
      'De RVA en de vakbonden',
      'VDAB en Federgon',
      'De Vlaamse Ombudsdienst',
      'De werkgevers die outplacement betalen',
    ],
    fr: [
      'Qui est derrière l’organe de certification CERTO ?',
      'L’ONEM et les syndicats',
      'Le VDAB et Federgon',
      'Le Médiateur flamand',
      'Les employeurs qui paient l’outplacement',
    ],
    correct: 'b',
  },
  {
    topic: 'certificate',
    nl: [
      'Je aanvraag is ontvankelijk. Wat betekent dat?',
      'Je kantoor heeft het certificaat',
      'Je kantoor mag registreren',
      'De aanvraag is volledig; het is nog niet het certificaat',
      'Er volgt geen beoordeling meer',
    ],
    fr: [
      'Votre demande est recevable. Qu’est-ce que cela veut dire ?',
      'Votre bureau a le certificat',
      'Votre bureau peut enregistrer',
      'La demande est complète ; ce n’est pas encore le certificat',
      'Il n’y a plus d’évaluation',
    ],
    correct: 'c',
  },
  {
    topic: 'certificate',
    nl: [
      'Wie moet slagen voor de bekwaamheidstest?',
      'Wie werknemers begeleidt of met werkgevers werkt en minder dan drie jaar ervaring heeft',
      'Elke medewerker van het kantoor',
      'Alleen de kantoorverantwoordelijke',
      'Wie meer dan drie jaar ervaring heeft',
    ],
    fr: [
      'Qui doit réussir le test de compétence ?',
      'Qui accompagne des travailleurs ou traite avec les employeurs et a moins de trois ans d’expérience',
      'Chaque collaborateur du bureau',
      'Seulement le responsable de bureau',
      'Qui a plus de trois ans d’expérience',
    ],
    correct: 'a',
  },
  {
    topic: 'certificate',
    nl: [
      'Wat belooft een kantoor met de gedragscode? Kies alles wat juist is.',
      'Gegevens vertrouwelijk houden',
      'Meepraten over wie ontslagen wordt',
      'De werknemer zo snel mogelijk uitnodigen',
      'De begeleiding stilleggen als de werkgever niet betaalt',
    ],
    fr: [
      'Que promet un bureau par le code de conduite ? Choisissez tout ce qui est juste.',
      'Garder les données confidentielles',
      'Donner son avis sur qui est licencié',
      'Inviter le travailleur au plus vite',
      'Suspendre l’accompagnement si l’employeur ne paie pas',
    ],
    correct: 'ac',
  },
  {
    topic: 'complaints',
    nl: [
      'Bij wie kan een ontevreden burger altijd klagen?',
      'Alleen bij het kantoor zelf',
      'Alleen bij de vroegere werkgever',
      'Bij de RVA',
      'Bij VDAB: online, telefonisch of met een brief',
    ],
    fr: [
      'Auprès de qui un citoyen insatisfait peut-il toujours se plaindre ?',
      'Seulement auprès du bureau même',
      'Seulement auprès de l’ancien employeur',
      'Auprès de l’ONEM',
      'Auprès du VDAB : en ligne, par téléphone ou par lettre',
    ],
    correct: 'd',
  },
  {
    topic: 'complaints',
    nl: [
      'Wanneer kan een klacht ook naar de ombudsman van Federgon?',
      'Als het kantoor lid is van Federgon',
      'Als de werknemer ouder is dan 45',
      'Altijd',
      'Nooit',
    ],
    fr: [
      'Quand une plainte peut-elle aussi aller à l’ombudsman de Federgon ?',
      'Si le bureau est membre de Federgon',
      'Si le travailleur a plus de 45 ans',
      'Toujours',
      'Jamais',
    ],
    correct: 'a',
  },
  {
    topic: 'complaints',
    nl: [
      'Wie bevraagt CERTO over hun tevredenheid? Kies alles wat juist is.',
      'De werkgevers',
      'De collega’s van de consulent',
      'De ontslagen werknemers',
      'De vakbonden',
    ],
    fr: [
      'À qui CERTO demande-t-il s’ils sont satisfaits ? Choisissez tout ce qui est juste.',
      'Les employeurs',
      'Les collègues du conseiller',
      'Les travailleurs licenciés',
      'Les syndicats',
    ],
    correct: 'ac',
  },
  {
    topic: 'complaints',
    nl: [
      'Wie ziet hoeveel begeleiden van een tewerkstellingscel werk vonden?',
      'Iedereen, in het register',
      'De andere kantoren',
      'Alleen het certificeringsorgaan',
      'De pers, op vraag',
    ],
    fr: [
      'Qui voit combien de personnes d’une cellule pour l’emploi ont trouvé un emploi ?',
      'Tout le monde, dans le registre',
      'Les autres bureaux',
      'Seulement l’organe de certification',
      'La presse, sur demande',
    ],
    correct: 'c',
  },
];
