/** Sentences of consultants, citizens and VDAB that fit in anybody's file. */
export const remarks = {
  internal: [
    'Komt graag vooraf even bellen. Gesprekken best in de voormiddag.',
    'Het ontslag weegt nog. Rustig tempo aanhouden en eerst vertrouwen opbouwen.',
    'Heeft een sterk netwerk maar durft het niet aan te spreken. Volgende keer samen een bericht opstellen.',
    'Werkt goed door tussen de gesprekken in: komt altijd met huiswerk.',
    'Partner zoekt ook werk; samen plannen we de uren.',
  ],
  ability: [
    'Gemotiveerd en snel inzetbaar. Zoekt gericht.',
    'Kan aan de slag, met wat steun bij de eerste weken.',
    'Eerst de opleiding afronden, daarna volop solliciteren.',
  ],
  obstacle: [
    {
      obstacle: 'transport',
      description: 'Eén auto in het gezin; de partner heeft die nodig voor het werk.',
      done: 'Nagegaan welke bedrijven met bus of fiets te bereiken zijn.',
    },
    {
      obstacle: 'care',
      description: 'Zorgt twee halve dagen per week voor een ouder.',
      done: 'Gezinszorg is aangevraagd voor de woensdag.',
    },
    {
      obstacle: 'digital',
      description: 'Solliciteren via websites lukt nog niet zelfstandig.',
      done: 'Samen een account gemaakt; volgende keer oefenen met opladen.',
    },
    {
      obstacle: 'wellbeing',
      description: 'Slaapt slecht sinds het ontslag. Zegt zelf dat gesprekken helpen.',
      done: 'Verwezen naar de huisarts; na een maand opnieuw bespreken.',
    },
  ],
  summary: [
    'Intake is gebeurd, actieplan is in opmaak. We zien elkaar om de twee weken.',
    'Eerste gesprek was goed. Wensen en sterke punten besproken; het actieplan volgt.',
    'Gestart met een groepsessie en een eerste individueel gesprek.',
  ],
  later: [
    'Drie sollicitaties lopen, waarvan één tweede gesprek.',
    'Cv is af en staat online. Volgende stap: bedrijven bezoeken.',
    'Opleiding is gestart. De gesprekken gaan door, één keer per maand.',
  ],
  added: [
    'Eindgesprek gehouden. Eindverslag staat bij de documenten.',
    'Alle sessies zijn afgerond; de burger zoekt zelfstandig verder met het stappenplan.',
  ],
  stop: {
    work: 'Heeft werk gevonden en wil de begeleiding niet verderzetten.',
    illness: 'Is sinds enkele weken ziek thuis en kan niet zeggen tot wanneer.',
  },
  decision: {
    stops: 'Overlegd met de consulent en de burger: de begeleiding stopt op de gemelde dag.',
    goesOn: 'Gebeld met de burger en de consulent. Het contract is van korte duur: de begeleiding loopt verder.',
  },
} as const;

/** Other services' lines: what they are called, in the words of VDAB. */
export const lineTitles = {
  guidance: ['Trajectbepaling', 'Inschatting', 'Bemiddeling', 'Opvolging na ontslag'],
  socialEconomy: [
    'Persoonlijk ActiePlan EEWG438: voortraject, jobmatching, stage, nazorg',
    'Persoonlijk ActiePlan 99FN000',
  ],
  internship: ['Beroepsverkennende stage, tien dagen', 'Kortdurende stage bij een werkgever'],
  higher: ['Graduaat met VDAB-contract'],
} as const;
