/** The languages in which every text exists; Dutch first. German is possible: all texts are data. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Label = Readonly<Record<Language, string>>;
