import type { Label } from '../../../kernel/language.ts';
import type { Role } from '../../../kernel/role.ts';
import type { Span } from '../../../kernel/scheme.ts';

/** One of the codes that a field takes, and what it is called. */
export interface Choice {
  code: string;
  label: Label;
}

interface Named {
  /** Its name in the API and in the journal. */
  name: string;
  label: Label;
  hint?: Label;
  required?: true;
  /** Required as soon as that other field is filled in. */
  requiredWith?: string;
}

/** Free text; it is kept beside the entry, version beside version, and the journal has only its keyed digest. */
export interface TextField extends Named {
  kind: 'text' | 'long-text';
  /** Characters at most. */
  max: number;
  format?: 'e-mail' | 'phone';
}
/** A day as `2026-03-01`, a month as `2026-03`. */
export interface DateField extends Named {
  kind: 'day' | 'month';
  /** It cannot lie in the future. */
  past?: true;
}
/** One code, or several. */
export interface CodeField extends Named {
  kind: 'code' | 'codes';
  options: readonly Choice[];
}
/** A whole number from `min` to `max`, both included. */
export interface NumberField extends Named {
  kind: 'number';
  min: number;
  max: number;
}
export interface YesNoField extends Named {
  kind: 'yes-no';
}
/** The address of a concept in ESCO, the European classification. */
export interface UriField extends Named {
  kind: 'uri';
  of: 'esco-occupation' | 'esco-skill';
}
/** A field of a section: texts are free text, all the others are codes. */
export type Field = TextField | DateField | CodeField | NumberField | YesNoField | UriField;

/** Who sees an entry: who may open the file; VDAB and the citizen; professionals, and the citizen in the download. */
export type Audience = 'file' | 'vdab' | 'internal';

/** A part of the file that is kept up to date as entries with the same fields. */
export interface Section<Id extends string = string, TabName extends string = string> {
  id: Id;
  tab: TabName;
  label: Label;
  /** One of its entries, in words. */
  entry: Label;
  cardinality: 'one' | 'many';
  audience: Audience;
  /** Who may add, change and remove. Nobody means that VDAB's own systems keep it up to date. */
  editableBy: readonly Role[];
  fields: readonly Field[];
  /** Pairs of days, months or numbers of which the first does not lie after (or above) the second. */
  periods?: readonly (readonly [from: string, to: string])[];
  /** The field by which entries stand in order; without it, by when they were added. */
  order?: { by: string; down?: true };
  /** How long an entry counts as up to date after someone last saved it. */
  staleAfter?: Span;
  /** Without at least one entry the file is not ready to be handed over. */
  neededForHandover?: true;
}

/** Declares a section; its id and tab stay known to the compiler. */
export const section = <const Id extends string, const TabName extends string>(
  given: Section<Id, TabName>,
): Section<Id, TabName> => given;

/** A text in the three languages. */
export const label = (nl: string, fr: string, en: string): Label => ({ nl, fr, en });

/** A code with what it is called in the three languages. */
export const choice = (code: string, nl: string, fr: string, en: string): Choice => ({ code, label: { nl, fr, en } });

/** Choices that read the same in every language. */
export const sameEverywhere = (...codes: readonly string[]): Choice[] =>
  codes.map((code) => choice(code, code, code, code));

/** Those who work on the file with the citizen. */
export const professionals = ['consultant', 'mediator'] as const satisfies readonly Role[];
/** The citizen keeps this up to date too. */
export const everyoneInTheFile = ['citizen', ...professionals] as const satisfies readonly Role[];
