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
} as const satisfies Record<string, Paragraph>;
