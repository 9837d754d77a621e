import { esco, type Trade } from './trade.ts';

/** Work at a desk. */
export const deskTrades = {
  'social-work': {
    last: {
      function: 'Maatschappelijk assistent',
      employer: 'Mutualiteit De Schakel',
      years: 14,
      tasks: 'Gesprekken met leden, sociale onderzoeken, aanvragen voor tegemoetkomingen, overleg met het OCMW.',
    },
    earlier: {
      function: 'Medewerker personeelsdienst',
      employer: 'Woonzorg Ter Linden',
      years: 3,
      tasks: 'Planning van verloven, onthaal van nieuwe collega’s, loonbrieven nakijken.',
    },
    study: { name: 'Bachelor sociaal werk', institution: 'Hogeschool', level: 'bachelor', years: 3 },
    wanted: [
      { title: 'Maatschappelijk assistent – personeelszaken', experience: 'over-5-years' },
      { title: 'Administratieve bediende', experience: '2-to-5-years' },
      { title: 'Coördinator / functionaris (cultuur, sport, jeugdwerking)', experience: 'none' },
      { title: 'Webmaster', experience: 'under-2-years' },
    ],
    competences: [
      ['Gesprekken voeren met mensen in een moeilijke situatie', 5],
      ['Sociale wetgeving opvolgen en uitleggen', 4],
      ['Verslagen schrijven', 4],
      ['Overleggen met andere diensten', 4],
      ['Een website bijhouden', 2],
    ],
    certificate: { name: 'Motiverende gespreksvoering', givenBy: 'Vormingscentrum De Brug' },
    profile:
      'Maatschappelijk assistent met veertien jaar ervaring in een mutualiteit. Ik luister goed, schrijf heldere verslagen en ken de weg in de sociale wetgeving. Ik zoek een job op een personeelsdienst, liefst bij een zorgorganisatie.',
    strengths: 'Rustig in drukke momenten, nauwkeurig met dossiers, vlot in drie talen.',
    interests: 'Vrijwilliger in een buurthuis, hardlopen, websites bouwen.',
    question:
      'Ik wil niet meer in de eerste lijn werken, maar ik wil wel met mensen blijven werken. Past een personeelsdienst bij mij, en welke opleiding mis ik dan nog?',
    goals: [
      {
        goal: 'Weten of personeelswerk past',
        action: 'Een dag meelopen op twee personeelsdiensten en de ervaring samen bespreken.',
      },
      { goal: 'Basis van loonadministratie kennen', action: 'Avondopleiding payroll volgen, twaalf lesavonden.' },
      { goal: 'Zes sollicitaties versturen', action: 'Elke week een vacature kiezen en de brief samen nalezen.' },
    ],
    obstacle: {
      obstacle: 'childcare',
      description: 'Opvang voor het jongste kind is er alleen tot 17 uur.',
      done: 'Aangemeld bij een tweede opvang; de kans op een plaats in september is groot.',
    },
    hours: [24, 32],
    shifts: ['day'],
    training: 'Loonadministratie (payroll), basis',
  },
  bookkeeper: {
    last: {
      function: 'Boekhouder',
      employer: 'Houthandel Verschaeren',
      years: 26,
      tasks: 'Aan- en verkoopboekingen, btw-aangifte, afsluiting per kwartaal, contact met de revisor.',
    },
    earlier: {
      function: 'Assistent-boekhouder',
      employer: 'Kantoor Buelens & partners',
      years: 3,
      tasks: 'Dossiers van zelfstandigen voorbereiden, rekeningen afpunten.',
    },
    study: { name: 'Graduaat boekhouden', institution: 'CVO', level: 'associate', years: 2 },
    wanted: [
      { title: 'Boekhouder', experience: 'over-5-years' },
      { title: 'Dossierbeheerder in een boekhoudkantoor', experience: '2-to-5-years' },
      { title: 'Medewerker debiteuren', experience: 'over-5-years' },
    ],
    competences: [
      ['Btw-aangiftes opmaken', 5],
      ['Een jaarrekening voorbereiden', 4],
      ['Werken met een boekhoudpakket', 5],
      ['Klanten aanmanen zonder ruzie', 4],
    ],
    certificate: { name: 'Elektronisch factureren', givenBy: 'Beroepsfederatie' },
    profile:
      'Allround boekhouder uit een familiebedrijf. Ik volg een dossier van factuur tot jaarrekening en leg cijfers uit aan wie er niet dagelijks mee werkt.',
    strengths: 'Stipt, zelfstandig, blijft rustig bij een afsluiting.',
    interests: 'Koorzang, moestuin, geschiedenis van de streek.',
    question:
      'Na zesentwintig jaar in hetzelfde bedrijf weet ik niet wat een kantoor vandaag verwacht. Wat moet ik bijleren om opnieuw aan de slag te kunnen?',
    goals: [
      { goal: 'Een nieuw boekhoudpakket beheersen', action: 'Online cursus van veertig uur, met oefendossier.' },
      {
        goal: 'Zelf een sollicitatiegesprek voeren',
        action: 'Drie oefengesprekken, waarvan één met een selectiekantoor.',
      },
    ],
    hours: [32, 38],
    shifts: ['day'],
    training: 'Boekhoudsoftware voor kmo’s',
  },
  office: {
    last: {
      function: 'Administratief bediende',
      employer: 'Verzekeringen Kruispunt',
      years: 8,
      tasks: 'Polissen verwerken, telefoon en onthaal, agenda van drie adviseurs.',
    },
    earlier: {
      function: 'Onthaalmedewerker',
      employer: 'Gezondheidscentrum De Linde',
      years: 5,
      tasks: 'Afspraken maken, bezoekers ontvangen, post verdelen.',
    },
    study: { name: 'Secretariaat – talen', institution: 'Technisch instituut', level: 'secondary-3', years: 6 },
    wanted: [
      { title: 'Administratief bediende', experience: 'over-5-years' },
      { title: 'Medewerker binnendienst', experience: '2-to-5-years' },
      { title: 'Onthaalmedewerker', experience: '2-to-5-years' },
    ],
    competences: [
      ['Klanten te woord staan aan de telefoon', 5],
      ['Rekenbladen maken en bijhouden', 3],
      ['Brieven en mails schrijven', 4],
      ['Prioriteiten stellen', 4],
    ],
    profile:
      'Administratief bediende die graag overzicht houdt. Ik werkte acht jaar in verzekeringen en spreek klanten aan in het Nederlands en het Frans.',
    strengths: 'Vriendelijk, ordelijk, snel weg met nieuwe programma’s.',
    interests: 'Wandelen met de hond, lezen, de ouderraad.',
    question: 'Ik wil dichter bij huis werken, met vaste uren. Welke sectoren zoeken iemand als ik?',
    goals: [
      { goal: 'Gericht solliciteren', action: 'Vier sectoren verkennen en per sector twee bedrijven aanschrijven.' },
      { goal: 'Sterker worden in rekenbladen', action: 'Cursus rekenbladen, niveau 2, in de bib.' },
    ],
    hours: [20, 30],
    shifts: ['day'],
    training: 'Rekenbladen, niveau 2',
  },
  software: {
    last: {
      function: 'Softwareontwikkelaar',
      employer: 'Datawerf',
      years: 4,
      tasks: 'Webtoepassingen bouwen, code van collega’s nalezen, storingen oplossen.',
    },
    earlier: {
      function: 'Helpdeskmedewerker',
      employer: 'Datawerf',
      years: 2,
      tasks: 'Meldingen van klanten oplossen, handleidingen schrijven.',
    },
    study: { name: 'Bachelor toegepaste informatica', institution: 'Hogeschool', level: 'bachelor', years: 3 },
    wanted: [
      {
        title: 'Softwareontwikkelaar',
        occupation: esco('f2b15a0e-e65a-438a-affb-29b9d50b77d1'),
        experience: '2-to-5-years',
      },
      { title: 'Functioneel analist', experience: 'under-2-years' },
    ],
    competences: [
      ['Programmeren in TypeScript', 4],
      ['Databanken ontwerpen', 3],
      ['Testen schrijven', 4],
      ['Uitleggen aan wie geen informaticus is', 4],
    ],
    profile:
      'Ontwikkelaar die graag dicht bij de gebruiker zit. Vier jaar ervaring met webtoepassingen voor de overheid.',
    strengths: 'Denkt mee, werkt net, geeft op tijd aan wat niet haalbaar is.',
    interests: 'Bordspellen, klimmen, een podcast over techniek.',
    question: 'Ik wil doorgroeien naar analyse. Kan dat zonder eerst opnieuw twee jaar te studeren?',
    goals: [
      { goal: 'Een portfolio tonen', action: 'Twee eigen projecten uitwerken en online zetten.' },
      { goal: 'Analyse leren kennen', action: 'Gesprek met drie analisten uit het netwerk van het kantoor.' },
    ],
    hours: [32, 40],
    shifts: ['day'],
    training: 'Functionele analyse',
  },
  marketing: {
    last: {
      function: 'Medewerker communicatie',
      employer: 'Meubelhuis Vandersteen',
      years: 7,
      tasks: 'Nieuwsbrieven, sociale media, drukwerk, opendeurdagen.',
    },
    earlier: {
      function: 'Verkoopster',
      employer: 'Boekhandel Het Blad',
      years: 4,
      tasks: 'Klanten adviseren, etalage, lezingen organiseren.',
    },
    study: { name: 'Bachelor communicatiemanagement', institution: 'Hogeschool', level: 'bachelor', years: 3 },
    wanted: [
      { title: 'Communicatiemedewerker', experience: 'over-5-years' },
      { title: 'Medewerker evenementen', experience: '2-to-5-years' },
      { title: 'Copywriter', experience: 'under-2-years' },
    ],
    competences: [
      ['Helder schrijven voor een breed publiek', 5],
      ['Sociale media opvolgen', 4],
      ['Evenementen voorbereiden', 4],
      ['Werken met een budget', 3],
    ],
    profile:
      'Communicatiemedewerker met een vlotte pen. Ik bouwde de nieuwsbrief van een meubelhuis uit tot negenduizend lezers.',
    strengths: 'Creatief, houdt deadlines, werkt graag samen.',
    interests: 'Theater, fotografie, lange fietstochten.',
    question: 'Ik twijfel tussen een vaste job en zelfstandig schrijven. Hoe weeg ik dat af?',
    goals: [
      {
        goal: 'Weten wat zelfstandig werken inhoudt',
        action: 'Infosessie bij het ondernemersloket en een rekenoefening.',
      },
      { goal: 'Vijf teksten in een map', action: 'Beste werk kiezen, laten nalezen en online zetten.' },
    ],
    hours: [28, 38],
    shifts: ['day'],
    training: 'Schrijven voor het web',
  },
} as const satisfies Record<string, Trade>;
