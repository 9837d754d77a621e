import type { Origin, Paragraph } from './paragraph.ts';

const house: Origin = { document: 'Waarborg, house rules', date: '2026-11-22' };

/** What we chose about lists that come in from a spreadsheet, where the sources are silent. */
export const imports = {
  'OURS-sheet': {
    text: {
      nl: 'Een lijst komt binnen als CSV of als Excel-werkboek van hoogstens 10 MB, met hoogstens 10 000 rijen onder de kolomtitels. Een cel met een formule wordt geweigerd, ook als haar uitkomst ernaast staat: wat iemand importeert, staat er zoals het geteld wordt.',
      fr: 'Une liste arrive en CSV ou en classeur Excel de 10 Mo au plus, avec au plus 10 000 lignes sous les titres. Une cellule qui contient une formule est refusée, même si son résultat y figure : ce qu’on importe est écrit tel qu’il compte.',
      en: 'A list comes in as CSV or as an Excel workbook of at most 10 MB, with at most 10,000 rows below its headings. A cell with a formula is refused, also when its outcome stands beside it: what is imported is written as it counts.',
    },
    origin: house,
    normative: true,
  },
  'OURS-import': {
    text: {
      nl: 'Wie een lijst van werknemers importeert, ziet eerst wat erin gelezen is. Kolommen worden herkend aan hun titel; ontbrekende, dubbele en verwisselde kolommen worden gezegd. Goede rijen komen binnen, foute worden met rij, kolom, reden en raad gezegd en kunnen verbeterd terugkomen. Wie al in de lijst of onder de overeenkomst staat, komt er geen tweede keer bij, ook niet als het programma onderweg stilvalt.',
      fr: 'Qui importe une liste de travailleurs voit d’abord ce qui y a été lu. Les colonnes se reconnaissent à leur titre ; les colonnes manquantes, doubles ou interverties sont signalées. Les bonnes lignes entrent, les mauvaises sont signalées avec ligne, colonne, raison et conseil, et peuvent revenir corrigées. Qui figure déjà dans la liste ou sous la convention n’y entre pas une seconde fois, même si le programme s’arrête en route.',
      en: 'Whoever imports a list of workers first sees what was read in it. Columns are recognised by their headings; missing, double and swapped columns are told. Good rows come in, bad ones are told with row, column, reason and advice, and can come back corrected. Whoever stands in the list or under the agreement already does not come in twice, also when the program stops on the way.',
    },
    origin: house,
    normative: true,
  },
  'OURS-import-kept': {
    text: {
      nl: 'Wat in een lijst gelezen is, blijft hoogstens veertien dagen. Een rij waarvan de werknemer is toegevoegd, gaat weg zodra de import voorbij is; van een lijst die niemand importeert, gaat alles meteen weg. Het bestand zelf wordt nooit bewaard.',
      fr: 'Ce qui a été lu dans une liste reste quatorze jours au plus. Une ligne dont le travailleur a été ajouté disparaît dès que l’importation est finie ; d’une liste que personne n’importe, tout disparaît aussitôt. Le fichier lui-même n’est jamais conservé.',
      en: 'What was read in a list stays for fourteen days at most. A row whose worker was added goes as soon as the import is over; of a list that nobody imports everything goes at once. The file itself is never kept.',
    },
    origin: house,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
