import type { Day } from '../../kernel/day.ts';

/**
 * What the form *Attest outplacement* is filled in with. It is made before anyone knows whether the citizen has a
 * file (M-01), so it holds only what the consultant typed; what is null becomes a line to fill in by hand.
 */
export interface AttestationForm {
  /** The day the form is made; it dates the PDF, so the same data give the same bytes. */
  day: Day;
  /** Short code of the draft, under which the secretariat finds it again: `K7QM-2F9D`. */
  reference: string;
  office: { name: string; unitNumber: string; enterpriseNumber: string; consultant: string };
  /** `nationalNumber` as it should read: `85.07.30-033.28`. */
  citizen: { name: string | null; birthDay: Day | null; nationalNumber: string | null };
  /** The former employer, who pays for the guidance. */
  employer: string;
  startsOn: Day;
  /** Last day of the guidance, inclusive. */
  endsOn: Day;
  /** Last day on which the attestation opens the file, inclusive: one month and fourteen days after `endsOn`. */
  accessEndsOn: Day;
  /** The attestation that this one extends (M-13), or null for a first one. */
  extends: { startsOn: Day; endsOn: Day } | null;
  /** Where the citizen withdraws online, as people type it: `mijn.waarborg.be`. */
  website: string;
  /** Address lines of the secretariat of the social intervention service, without its name. */
  secretariat: readonly string[];
}

/** One table of the citizen's own file. A row has as many cells as there are columns. */
export interface OwnFileTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A value of the citizen's own file with its name; an empty value is shown as not filled in. */
export interface OwnFileField {
  label: string;
  value: string;
}

/** A part of the citizen's own file. It shows its fields, then its texts, then its tables; with none it says so. */
export interface OwnFileSection {
  title: string;
  note?: string;
  fields?: readonly OwnFileField[];
  /** Longer texts; a new line begins a new paragraph. */
  texts?: readonly { title?: string; body: string }[];
  tables?: readonly OwnFileTable[];
}

/** Everything about a citizen, to read. The words come from the caller, in the language of the paper. */
export interface OwnFile {
  day: Day;
  title: string;
  /** Whom it is about: name, national number, when it was made. */
  subject: readonly OwnFileField[];
  /** What this paper is and is not, in a sentence or two. */
  introduction?: string;
  sections: readonly OwnFileSection[];
}

/** A letter. Its words come from the caller, in the language of the paper. */
export interface Letter {
  /** The day on the letter. */
  day: Day;
  /** The sender, on as many lines as its address has. */
  from: readonly string[];
  /** The addressee, placed for the window of an envelope. */
  to: readonly string[];
  subject: string;
  reference: string;
  paragraphs: readonly string[];
  /** What the letter stands on: each ground in words, with the paragraph that says so. */
  grounds?: readonly { text: string; source: string }[];
  /** Who signs, and in which function; a greeting is printed above it. */
  signedBy?: readonly string[];
  /** Without our letterhead: somebody else sends it. */
  bare?: true;
}

/** A certificate to hang up or hand over. It says what was granted; whether it holds today stands at `address`. */
export interface CertificatePaper {
  /** The day it is printed; it dates the PDF. */
  day: Day;
  reference: string;
  organisation: string;
  enterpriseNumber: string;
  /** What was granted, and which level when it is one. */
  grants: 'certo' | 'mandate' | 'level';
  level: 'individual' | 'client' | null;
  startsOn: Day;
  /** Last day, inclusive; null when it has none. */
  endsOn: Day | null;
  /** Where everybody reads whether it is valid today: what the code on the paper holds. */
  address: string;
}

/** The papers that can be made, each with what it is filled in with. */
export interface Papers {
  'attestation-form': AttestationForm;
  'own-file': OwnFile;
  /** Both of the same parts as the own file, without a list of contents. */
  'action-plan': OwnFile;
  'final-report': OwnFile;
  letter: Letter;
  certificate: CertificatePaper;
}
export type PaperName = keyof Papers;
