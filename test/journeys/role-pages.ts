/** A page as its role meets it: its title in Dutch and in French, and words that it says in Dutch. */
type Told = readonly [nl: string, fr: string, ...words: string[]];
type Pages = Readonly<Record<string, Told>>;

/** The pages that everybody reads. */
export const everybody: Pages = {
  '/help': ['Hulp en contact', 'Aide et contact', '0800 30 700'],
  '/accessibility': ['Toegankelijkheid', 'Accessibilité', 'WCAG 2.2'],
  '/privacy': ['Privacy', 'Vie privée'],
  '/information': ['Goed om te weten', 'Bon à savoir', 'Outplacement'],
  '/information/voucher': ['De loopbaancheque', 'Le chèque carrière', 'Waarvoor niet?'],
  '/information/outplacement': ['Outplacement', 'L’outplacement', 'Wat zit er altijd in?'],
  '/information/complaints': ['Waar kun je klagen?', 'Où se plaindre ?', 'Vlaamse Ombudsdienst'],
  '/outplacement': [
    'Ontslagen? Waar heb je recht op?',
    'Licencié ? À quoi avez-vous droit ?',
    'Wanneer kreeg je je ontslag?',
  ],
  '/complaints/new': [
    'Klacht indienen',
    'Introduire une plainte',
    'Over wie gaat je klacht?',
    'je hebt geen account nodig',
  ],
  '/draws': ['Steekproeven', 'Échantillons', 'Klaverpad Loopbaanbegeleiding'],
  '/draws/:id': ['Steekproef bij FOD Landschap en Water', 'Échantillon chez FOD Landschap en Water', 'Zelf narekenen'],
  '/follow': ['Je klacht volgen', 'Suivre votre plainte', 'Nummer', 'Code'],
};

/** The tabs of a file that all who may open it see, and what stands under them. */
const file: Pages = {
  '/files/:id/portrait': ['Klantenportret', 'Portrait du client', 'Identiteit', 'Contactgegevens', 'Talen'],
  '/files/:id/profile': ['Profiel & Gewenste jobs', 'Profil & emplois souhaités', 'Gewenste jobs', 'Competenties'],
  '/files/:id/cvs': ["Cv's", 'CV'],
  '/files/:id/development-plan': ['Ontwikkelingsplan', 'Plan de développement'],
  '/files/:id/documents': ['Documenten overzicht', 'Aperçu des documents', 'Voeg toe', 'Volledige logging'],
  '/files/:id/documents/new': ['Document toevoegen', 'Ajouter un document', 'Publicatienaam', 'Soort document'],
  '/files/:id/documents/log': ['Volledige logging', 'Journal complet', 'Elke wijziging'],
  '/files/:id/career': ['Loopbaangegevens', 'Données de carrière', 'Werkervaring', 'Studies'],
  '/files/:id/guidance/steps': ['Stappen naar werk', 'Étapes vers l’emploi', 'Toestand'],
  '/files/:id/guidance/path': ['Traject', 'Parcours', 'Acties', 'Gewenste jobs'],
  '/files/:id/guidance/preconditions': ['Randvoorwaarden', 'Conditions préalables'],
  '/files/:id/guidance/employability': ['Inzetbaarheid', 'Employabilité'],
  '/files/:id/guidance/integration': ['Inburgering', 'Intégration civique'],
  '/files/:id/services': ['Dienstverlening', 'Services'],
};

/** The tabs that only VDAB and the citizen see. */
const fileOfVdab: Pages = {
  '/files/:id/learning-path': ['Leerweg', 'Parcours d’apprentissage'],
  '/files/:id/rva': ['RVA', 'ONEM'],
  '/files/:id/transmission': ['Transmissie', 'Transmission'],
  '/files/:id/extra': ['Extra', 'Extra', 'Partner die het dossier heeft'],
  '/files/:id/training-cheques': ['Opleidingscheques', 'Chèques-formation'],
  '/files/:id/career-vouchers': ['Loopbaancheques', 'Chèques-carrière'],
  '/files/:id/pmab': ['PmAB', 'Personnes avec un handicap à l’emploi'],
};

/** The forms of a section, opened from its tab. */
const forms: Pages = {
  '/files/:id/edit/:section/:id': ['Contactgegevens wijzigen', 'Modifier : coordonnées', 'Straat en nummer'],
  '/files/:id/edit/:section/:id/removal': ['Contactgegevens verwijderen?', 'Supprimer : coordonnées ?'],
  '/files/:id/edit/:section/new': ['Taal toevoegen', 'Ajouter : langue'],
  '/files/:id/history/:id': ['Geschiedenis: contactgegevens', 'Historique : coordonnées', 'Toegevoegd'],
};

const mine: Pages = {
  '/me/programme': ['Mijn begeleiding', 'Mon accompagnement'],
  '/me/attestations': ['Mijn attesten', 'Mes attestations'],
  '/me/looks': ['Wie keek in mijn dossier?', 'Qui a consulté mon dossier ?', 'Klopt dit niet?'],
  '/me/download': ['Al je gegevens downloaden', 'Télécharger toutes vos données'],
};

const toSign: Pages = {
  '/me/attestations/:id/:id': [
    'Attest outplacement tekenen',
    'Signer l’attestation d’outplacement',
    'Ik heb dit gelezen en ik ga akkoord.',
  ],
};

/** Who walks, by the name on the login page, whom they search for, and what they meet at the least. */
export const roles: readonly { role: string; name: string; seeks?: string; pages: Pages }[] = [
  {
    role: 'office manager',
    name: 'Sofie',
    pages: {
      '/': [
        'Lindewerk Outplacement Mijn kantoor',
        'Lindewerk Outplacement Mon bureau',
        'Volgde de MLP-opleiding van VDAB nog niet.',
      ],
      '/agreements': [
        'Lindewerk Outplacement Overeenkomsten',
        'Lindewerk Outplacement Conventions',
        'Weverij Zandloper',
        'Wacht op de werkgever',
      ],
      '/agreements/new': ['Overeenkomst voorstellen', 'Proposer une convention', 'Samen 100.'],
      '/agreements/:id/:id/import': [
        'Weverij Zandloper Werknemers importeren',
        'Weverij Zandloper Importer des travailleurs',
        'Leeg sjabloon voor Excel',
        'Wacht op je akkoord',
      ],
      '/agreements/:id/:id/import/:id': [
        'Wat we in de lijst lazen',
        'Ce que nous avons lu dans la liste',
        '4 werknemers kunnen erbij, 2 rijen met een fout.',
        'Schrijf het jaar met vier cijfers',
      ],
      '/load': ['Werk en uren', 'Travail et heures', 'Verschillen', 'Uren per pakket'],
      '/services': ['Lindewerk Outplacement Ons aanbod', 'Lindewerk Outplacement Notre offre', 'Wandelcoaching'],
      '/services/packages/new': ['Pakket aanbieden', 'Proposer une formule', 'Bovenop de basis'],
      '/attestations': ['Attesten', 'Attestations', 'Wacht op een handtekening', 'Lopende attesten'],
      '/exams': [
        'Lindewerk Outplacement Bekwaamheidstest',
        'Lindewerk Outplacement Test de compétence',
        'Lotte Claeys',
        'Inschrijvingen van je kantoor',
      ],
      '/exams/study': ['Leerstof', 'Matière à étudier', 'Registreren in MLP'],
      '/findings': ['Lindewerk Outplacement Vaststellingen', 'Lindewerk Outplacement Constats', 'Klopt'],
      '/appeals': ['Lindewerk Outplacement Beroepen', 'Lindewerk Outplacement Recours', 'Er is geen beroep.'],
      '/complaints': ['Lindewerk Outplacement Klachten', 'Lindewerk Outplacement Plaintes', 'In behandeling'],
      '/complaints/:id/:id': [
        'VDAB Lindewerk Outplacement',
        'VDAB Lindewerk Outplacement',
        'Onbekend: er is geen akkoord om de naam te delen.',
        'Wat zegt je organisatie hierover?',
      ],
      '/surveys': [
        'Lindewerk Outplacement Bevragingen',
        'Lindewerk Outplacement Enquêtes',
        'Burgers over outplacement',
        'Werkgevers over outplacement',
        'Hoe het evolueert',
      ],
      '/quality': [
        'Lindewerk Outplacement Kwaliteit',
        'Lindewerk Outplacement Qualité',
        'Niets vraagt nu aandacht',
        'Alleen klachten die bij jullie liggen of met jullie gedeeld zijn.',
      ],
      '/employment-cells': [
        'Lindewerk Outplacement Tewerkstellingscellen',
        'Lindewerk Outplacement Cellules pour l’emploi',
        'Alleen CERTO leest die aantallen.',
        'Drukkerij Vierkant',
        'Telling ontvangen',
      ],
      '/employment-cells/:id/:id': [
        'Tewerkstellingscellen Drukkerij Vierkant',
        'Cellules pour l’emploi Drukkerij Vierkant',
        'Daarvan aan het werk',
      ],
      '/surveys/:id/rounds/new': [
        'Lindewerk Outplacement Een ronde starten',
        'Lindewerk Outplacement Lancer une vague',
        'E-mailadressen',
      ],
      '/staff/:id/departure': [
        'Lindewerk Outplacement Vertrek van Karim Bouzidi',
        'Lindewerk Outplacement Départ de Karim Bouzidi',
        'Laatste werkdag bij het kantoor',
      ],
    },
  },
  {
    role: 'employer',
    name: 'Hanne',
    pages: {
      '/': [
        'Brouwerij De Kroonkurk Mijn overzicht',
        'Brouwerij De Kroonkurk Mon aperçu',
        'Wacht op de werkgever',
        'te laat: het mag nog, liefst meteen',
        'Martine Geens',
        'Te verwachten facturen',
      ],
      '/agreements': [
        'Brouwerij De Kroonkurk Overeenkomsten',
        'Brouwerij De Kroonkurk Conventions',
        'Tussenwal Loopbaan',
      ],
      '/agreements/:id/:id': [
        'Overeenkomsten Lindewerk Outplacement',
        'Conventions Lindewerk Outplacement',
        'Het kantoor stelt dit voor.',
      ],
      '/agreed-workers/:id/:id': [
        'Werknemer Dirk Verlinde',
        'Travailleur Dirk Verlinde',
        'Algemene regeling, met vergoeding',
      ],
    },
  },
  {
    role: 'employer with a collective dismissal',
    name: 'Gilles',
    pages: {
      '/': [
        'Weverij Zandloper Mijn overzicht',
        'Weverij Zandloper Mon aperçu',
        'Aanbod geweigerd',
        'In begeleiding',
        'De begeleiding begon',
      ],
    },
  },
  {
    role: 'manager of a career centre',
    name: 'Saskia',
    pages: {
      '/': [
        'Klaverpad Loopbaanbegeleiding Mijn centrum',
        'Klaverpad Loopbaanbegeleiding Mon centre',
        'Heeft ons centrum vandaag een mandaat?',
      ],
      '/certificate': ['Klaverpad Loopbaanbegeleiding Mandaat', 'Klaverpad Loopbaanbegeleiding Mandat'],
      '/findings': [
        'Klaverpad Loopbaanbegeleiding Vaststellingen',
        'Klaverpad Loopbaanbegeleiding Constats',
        'Een geldig kwaliteitscertificaat',
      ],
      '/appeals': [
        'Klaverpad Loopbaanbegeleiding Beroepen',
        'Klaverpad Loopbaanbegeleiding Recours',
        'Er is geen beroep.',
      ],
      '/complaints': ['Klaverpad Loopbaanbegeleiding Klachten', 'Klaverpad Loopbaanbegeleiding Plaintes', 'Ingediend'],
      '/complaints/:id/:id': [
        'Het loopbaancentrum zelf Klaverpad Loopbaanbegeleiding',
        'Le centre de carrière même Klaverpad Loopbaanbegeleiding',
        'Jan De Wilde',
        'Ontvangst bevestigen',
      ],
      '/guidances': ['Begeleidingen', 'Accompagnements', 'We vragen niet wie je begeleidt.'],
      '/checks': ['Controles', 'Contrôles', 'Verbeterplan'],
      '/follow-up/:id': [
        'Klaverpad Loopbaanbegeleiding Opvolging',
        'Klaverpad Loopbaanbegeleiding Suivi',
        'Het aanbod klopt.',
      ],
      '/checks/:id/:id': [
        'Klaverpad Loopbaanbegeleiding Dossiercontrole',
        'Klaverpad Loopbaanbegeleiding Contrôle de dossiers',
        'Nog niet bekend',
      ],
      '/complaints/enter': [
        'Klaverpad Loopbaanbegeleiding Klacht intypen',
        'Klaverpad Loopbaanbegeleiding Introduire pour quelqu’un',
        'Hoe kwam ze binnen?',
      ],
    },
  },
  {
    role: 'mandate officer',
    name: 'Lore',
    pages: {
      '/': ['Aanvragen', 'Demandes', 'Wegwijs Loopbaancentrum'],
      '/incoming': ['Post en mail', 'Courrier et e-mails', 'Van welke organisatie komt het?'],
      '/letters/:id': [
        'Wegwijs Loopbaancentrum Brieven en stukken',
        'Wegwijs Loopbaancentrum Lettres et pièces',
        'Aanvraag op papier invoeren',
      ],
      '/incoming/:id/application': [
        'Wegwijs Loopbaancentrum Aanvraag op papier invoeren',
        'Wegwijs Loopbaancentrum Saisir une demande sur papier',
        'Staat op het papier',
      ],
      '/incoming/:id/piece': [
        'Wegwijs Loopbaancentrum Ander stuk opnemen',
        'Wegwijs Loopbaancentrum Classer une autre pièce',
        'Waarover gaat het?',
      ],
      '/certificates': ['Mandaten', 'Mandats', 'Klaverpad Loopbaanbegeleiding'],
      '/findings': ['Vaststellingen', 'Constats', 'Elk mandaat is vandaag in orde.'],
      '/checks': ['Controles', 'Contrôles', 'Klaverpad Loopbaanbegeleiding'],
      '/follow-up/:id': [
        'Klaverpad Loopbaanbegeleiding Opvolging',
        'Klaverpad Loopbaanbegeleiding Suivi',
        'Noteren wat je deed',
      ],
      '/info-mails/new': ['Infomail sturen', 'Envoyer un e-mail d’information', 'Onderwerp, Nederlands'],
      '/checks/draws/new': ['Steekproef voorbereiden', 'Préparer un échantillon', 'Hoeveel dossiers?'],
      '/checks/:id/:id': [
        'Klaverpad Loopbaanbegeleiding Dossiercontrole',
        'Klaverpad Loopbaanbegeleiding Contrôle de dossiers',
        'Van kwaliteit',
      ],
      '/surveys': ['Bevragingen', 'Enquêtes', 'Klaverpad Loopbaanbegeleiding'],
      '/surveys/:id': [
        'Klaverpad Loopbaanbegeleiding Bevragingen',
        'Klaverpad Loopbaanbegeleiding Enquêtes',
        'Wat mensen schreven',
      ],
      '/quality': ['Kwaliteit', 'Qualité', 'Klaverpad Loopbaanbegeleiding'],
      '/surveys/paper': ['Antwoord van een brief intypen', 'Saisir la réponse d’une lettre', 'Code'],
      '/appeals': ['Beroepen', 'Recours', 'Er is geen beroep.'],
    },
  },
  {
    role: 'manager of a federal service',
    name: 'Kristof',
    pages: {
      '/': [
        'FOD Landschap en Water Certificering',
        'FOD Landschap en Water Certification',
        'De feiten geven vandaag recht op: Klantcertificering',
        'Een Q-check van Joke Vermeiren is ouder dan twaalf maanden',
        'Het certificaat Consultant selectietests van Nathalie Collard is afgelopen.',
      ],
      '/q-checks': ['FOD Landschap en Water Q-checks', 'FOD Landschap en Water Q-checks', 'AFG-127', '77,5 %'],
      '/profile': ['FOD Landschap en Water Onze dienst', 'FOD Landschap en Water Notre service', 'PRO Partner'],
      '/certificate': [
        'FOD Landschap en Water Niveau voor selecties',
        'FOD Landschap en Water Niveau pour les sélections',
        'Niveau aanvragen',
      ],
      '/certificates': ['Toegekende niveaus', 'Niveaux accordés', 'Geldig'],
      '/findings': [
        'FOD Landschap en Water Vaststellingen',
        'FOD Landschap en Water Constats',
        'Minstens één consultant A tot Z',
      ],
      '/appeals': ['FOD Landschap en Water Beroepen', 'FOD Landschap en Water Recours', 'Er is geen beroep.'],
      '/complaints': ['FOD Landschap en Water Klachten', 'FOD Landschap en Water Plaintes', 'Het gesprek'],
      '/complaints/:id/:id': [
        'BOSA, DG R&O FOD Landschap en Water',
        'BOSA, DG R&D FOD Landschap en Water',
        'Claire Fontaine',
        'Ontwerp bezorgen',
      ],
    },
  },
  {
    role: 'complaints officer of VDAB',
    name: 'Myriam',
    pages: {
      '/': ['VDAB Klachten', 'VDAB Plaintes', 'Lindewerk Outplacement', 'Tussenwal Loopbaan', 'Beantwoord'],
      '/complaints/:id/:id': [
        'VDAB Lindewerk Outplacement',
        'VDAB Lindewerk Outplacement',
        'Rita Vermeulen',
        'Hoe deze termijn geteld is',
      ],
      '/complaints/enter': ['Klacht intypen', 'Introduire pour quelqu’un', 'Over wie gaat het?'],
    },
  },
  {
    role: 'complaints coordinator of BOSA',
    name: 'Brigitte',
    pages: {
      '/': ['BOSA Klachten', 'BOSA Plaintes', 'FOD Landschap en Water'],
      '/complaints/:id/:id': [
        'BOSA, DG R&O FOD Landschap en Water',
        'BOSA, DG R&D FOD Landschap en Water',
        'Zelf ontwerpen',
      ],
    },
  },
  {
    role: 'certification officer of BOSA',
    name: 'Veerle',
    pages: {
      '/': ['Diensten', 'Services', 'FOD Landschap en Water', 'Federaal Kaartenhuis'],
      '/services/:id': [
        'FOD Landschap en Water Certificering',
        'FOD Landschap en Water Certification',
        'Controle van vandaag noteren',
      ],
      '/applications': ['Aanvragen', 'Demandes', 'Federaal Kaartenhuis'],
      '/applications/:id/:id': [
        'Niveau voor selecties Federaal Kaartenhuis',
        'Niveau pour les sélections Federaal Kaartenhuis',
        'Voorwaarden',
        'Ontvankelijk verklaren',
      ],
      '/certificates': ['Toegekende niveaus', 'Niveaux accordés', 'FOD Landschap en Water'],
      '/findings': ['Vaststellingen', 'Constats', 'Elk niveau is vandaag in orde.'],
      '/appeals': ['Beroepen', 'Recours', 'Er is geen beroep.'],
    },
  },
  {
    role: 'trainer of BOSA',
    name: 'Olivier',
    pages: {
      '/': ['Mensen en certificaten', 'Personnes et certificats', 'Nathalie Collard'],
      '/people/:id': [
        'FOD Landschap en Water Kristof Baert',
        'FOD Landschap en Water Kristof Baert',
        'Een certificaat geven',
      ],
    },
  },
  {
    role: 'checker of BOSA',
    name: 'Sandra',
    pages: {
      '/': ['Q-checks', 'Q-checks', 'FOD Landschap en Water'],
      '/services/:id/selections': [
        'Afgesloten selecties van FOD Landschap en Water',
        'Sélections clôturées de FOD Landschap en Water',
        'AFG-134',
        'Steekproef voorbereiden',
      ],
      '/services/:id/selections/:id': [
        'FOD Landschap en Water AFG-134',
        'FOD Landschap en Water AFG-134',
        'Afgesloten op',
      ],
    },
  },
  {
    role: 'selection consultant',
    name: 'Joke',
    pages: {
      '/': [
        'FOD Landschap en Water Mijn certificaten',
        'FOD Landschap en Water Mes certificats',
        'Consultant A tot Z',
        '95 %',
      ],
      '/track-certificate': ['Een certificaat nakijken', 'Vérifier un certificat', 'Familienaam'],
    },
  },
  {
    role: 'policy officer',
    name: 'Marijke',
    pages: {
      '/': ['BOSA Waarden wijzigen', 'BOSA Modifier les valeurs', 'Gemiddelde van de Q-checks', 'Ontwerp'],
      '/law': ['Welke waarden gelden', 'Valeurs en vigueur', 'Kantoren wachten vaak op stukken van anderen.'],
      '/values/new': [
        'Medewerkers met een certificaat, voor klantcertificering Een wijziging schrijven',
        'Membres du personnel certifiés, pour la certification client Rédiger une modification',
        'Ten vroegste morgen.',
      ],
      '/values/:id': [
        'BOSA Medewerkers met een certificaat, voor klantcertificering',
        'BOSA Membres du personnel certifiés, pour la certification client',
        'Deze wijziging is nog niet geprobeerd.',
      ],
      '/values/:id/revision': [
        'Medewerkers met een certificaat, voor klantcertificering De wijziging herschrijven',
        'Membres du personnel certifiés, pour la certification client Réécrire la modification',
      ],
    },
  },
  {
    role: 'second decider',
    name: 'Joris',
    pages: {
      '/findings': ['Vaststellingen', 'Constats', 'Tussenwal Loopbaan'],
      '/findings/:id/:id': [
        'Tussenwal Loopbaan Wie genoemd is, werkt er nog of is vervangen',
        'Tussenwal Loopbaan La personne citée y travaille encore ou est remplacée',
        'Het kantoor antwoordt binnen de termijn, en brengt de feiten weer in orde.',
      ],
      '/appeals': ['Beroepen', 'Recours', 'Veldlaan Loopbaanadvies'],
      '/appeals/:id/:id': [
        'Veldlaan Loopbaanadvies Weigering van het certificaat',
        'Veldlaan Loopbaanadvies Refus du certificat',
        'De beslissing vernietigen',
      ],
      '/employment-cells': ['Tewerkstellingscellen', 'Cellules pour l’emploi', 'Weverij Zandloper', '29 (60,4 %)'],
      '/employment-cells/:id/:id': [
        'Tewerkstellingscellen Drukkerij Vierkant',
        'Cellules pour l’emploi Drukkerij Vierkant',
        'De telling wordt verwacht.',
      ],
    },
  },
  {
    role: 'data protection officer',
    name: 'Ilse',
    pages: {
      '/': ['Inzagen door mijn organisatie', 'Consultations par mon organisation', 'Bemiddeling naar werk'],
      '/oversight/journal': ['Journaal van mijn organisatie', 'Journal de mon organisation', 'Uitkomst'],
    },
  },
  {
    role: 'administrator',
    name: 'Stefan',
    pages: {
      '/': ['Organisaties', 'Organisations', 'Lindewerk Outplacement (612)', 'Ondernemingsnummer'],
      '/settings': ['Instellingen', 'Paramètres', 'Vervalt als niemand tekent, na: 3 maanden'],
    },
  },
  {
    role: 'secretariat',
    name: 'Greet',
    pages: {
      '/': ['Attesten registreren', 'Enregistrer les attestations', 'Luc Baeyens', 'Scan ontvangen'],
      '/survey-letters': ['Brieven voor de bevraging', 'Lettres pour l’enquête'],
      '/originals/new': ['Papieren attest invoeren', 'Introduire une attestation papier'],
      '/originals/:id/:id': ['Origineel registreren', 'Enregistrer l’original', 'Wiens attest is dit?'],
    },
  },
  {
    role: 'adviser',
    name: 'Johan',
    pages: {
      '/': ['Mijn taken', 'Mes tâches', 'Mohamed Azzouzi', 'Katrien De Wachter'],
      '/files/:id/guidance/steps/:id/decision': ['Beslissen over een stopzetting', 'Décider d’un arrêt'],
      '/files/:id/guidance/steps/:id': ['Outplacement', 'Outplacement'],
      '/files/:id/guidance/steps': ['Stappen naar werk', 'Étapes vers l’emploi'],
    },
  },
  {
    role: 'mediator',
    name: 'Fatima',
    // Nobody stands on a mediator's first page before somebody is searched for.
    seeks: 'Patel',
    pages: { '/': ['Dossiers', 'Dossiers', 'Zoek'], ...file, ...fileOfVdab },
  },
  {
    role: 'consultant',
    name: 'Noor',
    pages: {
      '/': ['Mijn werk', 'Mon travail'],
      '/files': ['Dossiers', 'Dossiers'],
      '/attestations': ['Attesten', 'Attestations', 'Verleng'],
      '/attestations/new': ['Attest outplacement klaarmaken', 'Préparer une attestation d’outplacement'],
      '/exams': ['Bekwaamheidstest', 'Test de compétence', 'Zittingen', 'Inschrijven'],
      '/sessions': ['Mijn week', 'Ma semaine', 'Sessie plannen', 'Wie vraagt aandacht', 'Vorige week'],
      '/sessions/new': ['Sessie plannen', 'Planifier une session', 'Wie leidt', 'Plaatsen'],
      '/sessions/:id': ['Sessie', 'Session', 'Deelnemers', 'Wie leidt'],
      '/hours': ['Uren nakijken', 'Vérifier les heures', 'Verschillen', 'Wacht op de burger'],
      '/files/:id/programme/plan': ['Actieplan', 'Plan d’action', 'Delen met de burger', 'Gedeelde versies'],
      '/files/:id/programme/report': [
        'Eindverslag outplacement',
        'Rapport final d’outplacement',
        'Wat er gebeurd is',
        'Uren per fase',
      ],
      '/files/:id/programme': ['Programma', 'Programme', 'Uren', 'Fase 1', 'Sessies'],
      ...file,
      ...forms,
      '/files/:id/guidance/internal-remark': ['Interne opmerking', 'Remarque interne'],
      '/files/:id/guidance/steps/:id': ['Outplacement', 'Outplacement', 'Samenvatting'],
    },
  },
  {
    role: 'citizen who is guided',
    name: 'Bina',
    pages: {
      '/me/programme/plan': ['Actieplan', 'Plan d’action', 'Stappen', 'Uren per fase'],
      '/': ['Welkom, Bina Patel', 'Bienvenue, Bina Patel', 'Wie mag nu in je dossier?'],
      ...mine,
      '/me/attestations/:id/withdrawal': ['Toestemming intrekken?', 'Retirer votre accord ?'],
      ...file,
      ...fileOfVdab,
      ...forms,
      '/files/:id/guidance/steps/:id': ['Outplacement', 'Outplacement'],
    },
  },
  {
    role: 'citizen with an attestation to sign',
    name: 'Marc',
    pages: { '/': ['Welkom, Marc Verhulst', 'Bienvenue, Marc Verhulst'], ...mine, ...toSign, ...file, ...fileOfVdab },
  },
  {
    role: 'citizen without a file',
    name: 'Yasmina',
    pages: { '/': ['Welkom, Yasmina Haddad', 'Bienvenue, Yasmina Haddad'], ...mine, ...toSign },
  },
];
