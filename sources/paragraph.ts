import type { Label } from '../src/kernel/language.ts';

/** Where a paragraph comes from. `date` is the day of the text, or 'undated' when the text carries none. */
export interface Origin {
  document: string;
  url?: string;
  date: string;
}

/**
 * A numbered paragraph in our own words. A normative one asks something of the product: it has a test named by it, or
 * a line in not-implemented.md that says why not yet.
 */
export interface Paragraph {
  text: Label;
  origin: Origin;
  normative: boolean;
}
