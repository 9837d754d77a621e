/** Every way in which a file that comes in is refused. Each has its sentence in `src/texts/documents.ts`. */
export const refusalCodes = [
  'empty',
  'too-large',
  'interrupted',
  'type-not-allowed',
  'not-a-scan',
  'type-lies',
  'damaged',
  'protected',
  'active-content',
  'zip-bomb',
  'infected',
  'scan-unavailable',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What fills the sentence of a refusal: always the file's name, and per code a size in MB or what was found. */
export type RefusalValues = Readonly<{ file: string } & Record<string, string | number>>;

/** A file that does not come in, and why. The values fill the sentence of the code; they are not for the journal. */
export interface Refused {
  ok: false;
  code: RefusalCode;
  values: RefusalValues;
}

/** Refuses a file: `refused('type-lies', 'scan.pdf', { extension: 'pdf', found: 'png' })`. */
export const refused = (
  code: RefusalCode,
  file: string,
  values: Readonly<Record<string, string | number>> = {},
): Refused => ({ ok: false, code, values: { ...values, file } });
