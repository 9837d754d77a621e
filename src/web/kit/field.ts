import type { ComponentChildren } from 'preact';
import type { Day } from '../../kernel/day.ts';

/** One thing to choose; `value` is posted, `label` is read. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface Named {
  /** Posted name, and the id of the first control: errors link to it. */
  name: string;
  label: string;
  /** One line below the label that says what is meant. */
  hint?: string;
  /** Shows an asterisk and is enforced by `readForm`. */
  required?: boolean;
}

/** One line of text. `width` is in characters. */
export interface TextField extends Named {
  kind: 'text';
  type?: 'text' | 'email' | 'tel' | 'search';
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** WCAG 1.3.5: the browser may fill in what it knows of the person. */
  autocomplete?: string;
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  maxLength?: number;
  /** Proposed while typing; anything else may be typed too. */
  suggestions?: readonly string[];
}

/** Several lines; with `maxLength` the characters are counted. */
export interface TextareaField extends Named {
  kind: 'textarea';
  rows?: number;
  maxLength?: number;
}

/** Day, month and year in three inputs; posts `name-day`, `name-month`, `name-year`. */
export interface DateField extends Named {
  kind: 'date';
  /** The product's today: offers the button "huidige datum". */
  today?: Day;
}

/** A list to unfold; `empty` is the words of the first, empty line (default "Maak een keuze"). */
export interface SelectField extends Named {
  kind: 'select';
  options: readonly Option[];
  empty?: string;
}

/** One of a few; `inline` puts short ones beside each other. */
export interface RadiosField extends Named {
  kind: 'radios';
  options: readonly Option[];
  inline?: boolean;
}

/** Any of a few; posts the name once per tick. */
export interface CheckboxesField extends Named {
  kind: 'checkboxes';
  options: readonly Option[];
}

/** One file. Its content comes by the multipart reader; the kit only draws it and says what is allowed. */
export interface FileField extends Named {
  kind: 'file';
  /** Kinds as extensions: `['pdf', 'docx']`. */
  accept?: readonly string[];
  megabytes?: number;
}

/**
 * A person or organisation found by typing: suggestions while typing, a search button without JavaScript, and
 * "eigen gegevens" to fill in oneself. The label is typed, the value of the option is what the form means.
 */
export interface LookupField extends Named {
  kind: 'lookup';
  /** What the text may name: the suggestions, or what the search found. */
  options: readonly Option[];
  /** Present after a search: shown as choices below the input. */
  found?: readonly Option[];
  own?: Option;
  searchable?: boolean;
}

/** Travels along unseen, such as the version that was read. */
export interface HiddenField {
  kind: 'hidden';
  name: string;
}

/** Shown where a field would stand, and not posted. */
export interface ReadonlyField {
  kind: 'readonly';
  name: string;
  label: string;
  text: ComponentChildren;
  hint?: string;
}

/** A form as data: what is asked, in the order in which it is asked. */
export type Field =
  | TextField
  | TextareaField
  | DateField
  | SelectField
  | RadiosField
  | CheckboxesField
  | FileField
  | LookupField
  | HiddenField
  | ReadonlyField;

/**
 * What stands in the fields, by posted name. A date may be given as `2018-11-21` under its own name, or as typed under
 * `name-day`, `name-month`, `name-year`; what was typed wins. A lookup may be given as option value or as typed text.
 */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Sentences by field name, in the order of the form; `''` is about the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The one text under a name; '' when there is none. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All texts under a name. */
export function textsOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** Day, month and year as they stand in the three inputs. */
export function datePartsOf(values: FormValues, name: string): { day: string; month: string; year: string } {
  const typed = [`${name}-day`, `${name}-month`, `${name}-year`].map((part) => values[part]);
  if (typed.some((part) => part !== undefined))
    return {
      day: textOf(values, `${name}-day`),
      month: textOf(values, `${name}-month`),
      year: textOf(values, `${name}-year`),
    };
  const [year = '', month = '', day = ''] = textOf(values, name).split('-');
  return { day, month, year };
}
