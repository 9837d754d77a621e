/** What of a file is marked, so that wherever it turns up one sees whose it is and what it was. */
export const canaries = [
  /** Family name, as the file has it. */
  'name',
  'mail',
  /** National number: no word of ours, but as telling. */
  'number',
  /** Family name and employer, as an office typed them for a draft. */
  'typed',
  'employer',
  /** Family name, as it stands under an agreement with an employer. */
  'agreed',
  /** Content of the scan of a signed paper. */
  'scan',
  /** Texts of the line Outplacement: its summary, and the consultant's note on a stop. */
  'summary',
  'note',
  /** Title of a line of another service. */
  'title',
  /** Publication name, file name and content of a document. */
  'document',
  'file',
  'content',
  /** Free text of an entry: for the whole file, for VDAB and the citizen, for professionals. */
  'entry',
  'vdab',
  'remark',
  /** Where a session of guidance is, and what it is about. */
  'place',
  'theme',
  /** The goal of an action plan that was shared, and of the draft of the next one. */
  'plan',
  'sketch',
] as const;
export type Canary = (typeof canaries)[number];

/** The mark of one thing in one file: letters only, so that neither HTML, JSON nor an address writes it otherwise. */
export const canary = (situation: string, name: Canary): string => `Zq${situation.replaceAll('-', '')}x${name}qZ`;

/** Of our own names only: among thousands of random tokens one looks like a mark of nothing. */
const marks = new RegExp(`zq([a-z]+)x(${canaries.join('|')})qz`, 'gi');

/** The marks in a text, once each, as `live name`; capitals and small letters alike. */
export const marksIn = (text: string): Set<string> =>
  new Set([...text.matchAll(marks)].map(([, situation = '', name = '']) => `${situation} ${name}`.toLowerCase()));

/** A mark as `marksIn` gives it. */
export const markOf = (situation: string, name: Canary): string => `${situation.replaceAll('-', '')} ${name}`;
