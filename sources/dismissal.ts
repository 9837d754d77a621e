import type { Origin, Paragraph } from './paragraph.ts';

const pact: Origin = {
  document: 'Act of 23 December 2005 on the pact between generations, articles 31 to 41',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2005/12/23/2005021175/justel',
  date: '2022-01-01',
};
const restructuring: Origin = {
  document: 'Public pages on restructuring: which employers, which hours, which refund',
  date: 'undated',
};
const contracts = (date: string): Origin => ({ document: 'Act of 3 July 1978 on employment contracts', date });
const house: Origin = { document: 'Waarborg, house rules', date: '2026-11-22' };

/** What else decides on outplacement: employment cells, notice, the regions, and our own readings. */
export const dismissal = {
  'GP-31': {
    text: {
      nl: 'De regeling van de tewerkstellingscel geldt voor wie bij een privéwerkgever werkte toen het collectief ontslag werd aangekondigd en in die herstructurering ontslagen wordt. Collectief: vanaf 100 werknemers 10 procent, van 21 tot 99 tien werknemers, van 12 tot 20 zes, bij 11 of minder de helft.',
      fr: 'Le régime de la cellule pour l’emploi vaut pour qui travaillait chez un employeur privé à l’annonce du licenciement collectif et est licencié dans cette restructuration. Collectif : à partir de 100 travailleurs 10 pour cent, de 21 à 99 dix travailleurs, de 12 à 20 six, à 11 ou moins la moitié.',
      en: 'The regime of the employment cell holds for who worked for a private employer when the collective dismissal was announced and is dismissed in that restructuring. Collective: from 100 workers on 10 percent, from 21 to 99 ten workers, from 12 to 20 six, with 11 or fewer half of them.',
    },
    origin: pact,
    normative: true,
  },
  'GP-34': {
    text: {
      nl: 'Ontslagen werknemers schrijven zich in bij de tewerkstellingscel. Vanaf die inschrijving: minstens 30 uur in drie maanden voor wie jonger is dan 45 bij de aankondiging, minstens 60 uur in zes maanden voor wie 45 of ouder is.',
      fr: 'Les travailleurs licenciés s’inscrivent à la cellule pour l’emploi. À partir de cette inscription : au moins 30 heures en trois mois pour qui a moins de 45 ans à l’annonce, au moins 60 heures en six mois à partir de 45 ans.',
      en: 'Dismissed workers register with the employment cell. From that registration on: at least 30 hours in three months for who is under 45 at the announcement, at least 60 hours in six months for who is 45 or older.',
    },
    origin: restructuring,
    normative: true,
  },
  'GP-36': {
    text: {
      nl: 'Wie bij de aankondiging een jaar in dienst is en zich inschrijft, krijgt een inschakelingsvergoeding: zes maanden loon vanaf 45 jaar, anders drie.',
      fr: 'Qui a un an d’ancienneté à l’annonce et s’inscrit reçoit une indemnité de reclassement : six mois de rémunération à partir de 45 ans, sinon trois.',
      en: 'Who has a year of service at the announcement and registers gets a re-employment indemnity: six months of pay from the age of 45, else three.',
    },
    origin: pact,
    normative: true,
  },
  'GP-37': {
    text: {
      nl: 'In de cel eindigt een korte opzeg (tot zes maanden vanaf 45 jaar, tot drie maanden daaronder) meteen met de inschakelingsvergoeding. Bij een langere opzeg eindigt het contract ten laatste op de laatste dag van de zevende (vierde) maand voor het einde van de opzeg.',
      fr: 'Dans la cellule, un préavis court (jusqu’à six mois à partir de 45 ans, jusqu’à trois mois en dessous) est remplacé d’emblée par l’indemnité de reclassement. Avec un préavis plus long, le contrat finit au plus tard le dernier jour du septième (quatrième) mois avant la fin du préavis.',
      en: 'In the cell a short notice (up to six months from the age of 45, up to three below) is replaced at once by the re-employment indemnity. With a longer one the contract ends at the latest on the last day of the seventh (fourth) month before the notice would end.',
    },
    origin: pact,
    normative: true,
  },
  'VL-refund': {
    text: {
      nl: 'Vlaanderen betaalt een werkgever in herstructurering sinds 18 september 2019 terug: onder 45 jaar 360 euro en 90 euro meer wie drie maanden later werkt, vanaf 45 jaar 720 en 180 euro.',
      fr: 'La Flandre rembourse l’employeur en restructuration depuis le 18 septembre 2019 : sous 45 ans 360 euros et 90 euros de plus pour qui travaille trois mois après, à partir de 45 ans 720 et 180 euros.',
      en: 'Flanders has refunded employers in restructuring since 18 September 2019: under 45 years 360 euros and 90 euros more for who works three months later, from 45 years on 720 and 180 euros.',
    },
    origin: restructuring,
    normative: true,
  },
  'VL-contribution': {
    text: {
      nl: 'Bijzondere regeling, sinds 1 januari 2019: kwam er na de ingebrekestelling geen geldig aanbod, dan vraagt de werknemer VDAB om outplacement binnen twaalf maanden na de ingebrekestelling. Die twaalf maanden lopen niet tijdens nieuw werk dat binnen drie maanden verloren gaat. De werkgever betaalt 1.500 en 300 euro.',
      fr: 'Régime particulier, depuis le 1er janvier 2019 : si aucune offre valable n’a suivi la mise en demeure, le travailleur demande l’outplacement au VDAB dans les douze mois de la mise en demeure. Ces douze mois ne courent pas pendant un nouvel emploi perdu dans les trois mois. L’employeur paie 1 500 et 300 euros.',
      en: 'Special regime, since 1 January 2019: when no valid offer followed the default notice, the worker asks VDAB for outplacement within twelve months of the default notice. Those twelve months do not run during a new job that is lost within three months. The employer pays 1,500 and 300 euros.',
    },
    origin: { document: 'Flemish decree of 9 February 2018 and order of 19 October 2018', date: '2018-10-19' },
    normative: true,
  },
  'RVA-duty': {
    text: {
      nl: 'In de bijzondere regeling en in de cel moet men outplacement vragen en volgen. Wie dat niet doet, kan vier tot 52 weken uitkering verliezen of een verwittiging krijgen. Wie meteen minstens twee maanden werkt, hoeft de werkgever niet in gebreke te stellen. In de algemene regeling is er geen plicht.',
      fr: 'Dans le régime particulier et dans la cellule, il faut demander et suivre l’outplacement. Sinon on risque de perdre quatre à 52 semaines d’allocations ou un avertissement. Qui travaille aussitôt au moins deux mois ne doit pas mettre l’employeur en demeure. Dans le régime général, il n’y a pas d’obligation.',
      en: 'In the special regime and in the cell one must ask for outplacement and follow it. Who does not may lose four to 52 weeks of benefit or get a warning. Who works at once for at least two months need not put the employer in default. In the general regime there is no duty.',
    },
    origin: { document: 'Public pages on sanctions for workers who refuse outplacement', date: '2024-01-19' },
    normative: true,
  },
  'AOW-37': {
    text: {
      nl: 'Een opzeggingstermijn begint op de maandag na de week van de kennisgeving. Een aangetekende brief geldt als ontvangen op de derde werkdag na de verzending; sinds 1 januari 2023 is zaterdag daarbij geen werkdag.',
      fr: 'Un préavis commence le lundi qui suit la semaine de la notification. Une lettre recommandée est censée reçue le troisième jour ouvrable après l’envoi ; depuis le 1er janvier 2023, le samedi n’est plus un jour ouvrable.',
      en: 'A notice period begins on the Monday after the week of the notification. A registered letter counts as received on the third working day after posting; since 1 January 2023 Saturday is no working day here.',
    },
    origin: contracts('2023-01-01'),
    normative: true,
  },
  'AOW-37/2': {
    text: {
      nl: 'Wie ontslagen wordt, heeft een opzeggingstermijn volgens de dienstjaren: 30 weken vanaf negen jaar, drie weken per begonnen jaar, twee voor het twintigste, daarna een. Voor contracten die vanaf 1 april 2026 beginnen, hoogstens 52 weken.',
      fr: 'Le préavis du licenciement dépend des années de service : 30 semaines à partir de neuf ans, trois semaines par année entamée, deux pour la vingtième, puis une. Pour les contrats qui commencent à partir du 1er avril 2026, 52 semaines au plus.',
      en: 'The notice of a dismissal follows the years of service: 30 weeks from nine years on, three weeks per started year, two for the twentieth, then one. For contracts that begin from 1 April 2026 on, at most 52 weeks.',
    },
    origin: contracts('2026-04-01'),
    normative: true,
  },
  'AOW-39ter': {
    text: {
      nl: 'Wie vanaf 1 april 2025 ontslagen wordt met minstens 30 weken, krijgt daarbovenop inzetbaarheidsmaatregelen van 1.800 euro (geïndexeerd). Ze kunnen tot het einde van het tweede kwartaal na dat waarin de opzeg of de gedekte periode eindigt; de terugbetaling vraagt men tot het einde van het derde. Tweederde van de opzeg, en minstens 26 weken, is deel een. Niet bij een herstructurering.',
      fr: 'Qui est licencié à partir du 1er avril 2025 avec au moins 30 semaines reçoit en plus des mesures d’employabilité de 1 800 euros (indexés). Elles sont possibles jusqu’à la fin du deuxième trimestre suivant celui où finit le préavis ou la période couverte ; le remboursement se demande jusqu’à la fin du troisième. Deux tiers du préavis, et au moins 26 semaines, forment la partie un. Pas en cas de restructuration.',
      en: 'Who is dismissed from 1 April 2025 on with at least 30 weeks gets employability measures of 1,800 euros (indexed) on top. They can be followed until the end of the second quarter after the one in which the notice or the covered period ends; the refund is asked until the end of the third. Two thirds of the notice, and at least 26 weeks, are part one. Not in a restructuring.',
    },
    origin: contracts('2025-04-01'),
    normative: true,
  },
  'RTW-fund': {
    text: {
      nl: 'Medische overmacht, contract geëindigd vanaf 1 april 2024: geen outplacement. De werkgever die ze inroept, meldt dat binnen 45 kalenderdagen aan het RIZIV en betaalt 1.800 euro aan het Terug Naar Werk-fonds. De werknemer krijgt een voucher die zes maanden geldt.',
      fr: 'Force majeure médicale, contrat terminé à partir du 1er avril 2024 : pas d’outplacement. L’employeur qui l’invoque le signale dans les 45 jours calendrier à l’INAMI et paie 1 800 euros au Fonds Retour au travail. Le travailleur reçoit un bon valable six mois.',
      en: 'Medical force majeure, contract ended from 1 April 2024 on: no outplacement. The employer who invokes it tells RIZIV within 45 calendar days and pays 1,800 euros to the Return-To-Work Fund. The worker gets a voucher that is valid for six months.',
    },
    origin: { document: 'Public pages on the Return-To-Work Fund', date: '2024-04-18' },
    normative: true,
  },
  'OURS-outplacement-count': {
    text: {
      nl: 'Termijnen van outplacement tellen kalenderdagen; de dag van het feit telt niet, weken zijn zeven dagen, maanden gaan van datum tot datum, en een einde in een weekend blijft daar. Weken opzeg zijn maanden × 13/3 plus weken, zonder afronden.',
      fr: 'Les délais de l’outplacement comptent des jours calendrier ; le jour du fait ne compte pas, une semaine a sept jours, les mois vont de date à date, et une fin en week-end y reste. Les semaines de préavis sont mois × 13/3 plus semaines, sans arrondi.',
      en: 'Terms of outplacement count calendar days; the day of the event does not count, weeks are seven days, months run from date to date, and an end in a weekend stays there. Weeks of notice are months × 13/3 plus weeks, without rounding.',
    },
    origin: house,
    normative: true,
  },
  'OURS-outplacement-reading': {
    text: {
      nl: 'Waar de bronnen zwijgen: een vraag na het einde van het contract geeft de werkgever 15 dagen vanaf de vraag; de dag waarop werk verloren gaat, is de laatste dag van dat werk; een ingebrekestelling voor het einde van de aanbodtermijn telt niet; een herstart wordt in elke regeling binnen een maand gevraagd.',
      fr: 'Là où les sources se taisent : une demande après la fin du contrat donne à l’employeur 15 jours à partir de la demande ; le jour où l’emploi est perdu est le dernier jour de cet emploi ; une mise en demeure avant la fin du délai d’offre ne compte pas ; une reprise se demande dans le mois sous chaque régime.',
      en: 'Where the sources are silent: a request after the end of the contract gives the employer 15 days from the request; the day on which a job is lost is the last day of that job; a default notice before the end of the term of offer does not count; a restart is asked within a month in every regime.',
    },
    origin: house,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
