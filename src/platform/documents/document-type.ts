/** The kinds of file that may come in. */
export const documentTypes = ['pdf', 'docx', 'odt', 'jpg', 'png'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The media type under which a document of this kind goes out. */
export const mediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
};

const typeOfExtension = new Map<string, DocumentType>([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['jfif', 'jpg'],
  ['png', 'png'],
]);

/** The kind that a file's name promises (`Scan.JPEG` promises jpg), or null when it promises none that may come in. */
export const typeOfName = (fileName: string): DocumentType | null => typeOfExtension.get(extensionOf(fileName)) ?? null;

/** What stands behind the last dot of a name, in lower case; empty when there is none. */
export const extensionOf = (fileName: string): string =>
  /[^.]\.([^.]{1,12})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
