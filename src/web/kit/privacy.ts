import { parseNationalNumber } from '../../kernel/insz.ts';

/** What the privacy nudge can find in a free text (M-09). */
export const privacyCodes = ['national-number', 'phone', 'e-mail', 'health'] as const;
export type PrivacyCode = (typeof privacyCodes)[number];

const nationalNumberLike = /(?<!\d)\d{2}(?:[ .-]?\d{2}){2}[ .-]{0,3}\d{3}[ .-]?\d{2}(?!\d)/g;

/** Belgian mobile and fixed numbers, and any number with a country code. Dates and amounts have other groups. */
const phoneLike = [
  /(?<!\d)0?4[5-9]\d(?:[ ./-]?\d\d){3}(?!\d)/,
  /(?<!\d)0[2349][ ./-]?\d{3}(?:[ ./-]?\d\d){2}(?!\d)/,
  /(?<!\d)0[1-8]\d[ ./-]?\d\d(?:[ ./-]?\d\d){2}(?!\d)/,
  /(?:\+|(?<!\d)00)[1-9]\d(?:[ ./-]?(?:\(0\))?\d){7,11}(?!\d)/,
];

/** Begins at the start of a word and is bounded, or a long text without spaces would take a long time. */
const eMailLike = /(?<![^\s@<>,;])[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}\.[a-z]{2,}/i;

/** Beginnings of words about illness, without accents; jobs and places of work (a nurse, a hospital) are left out. */
const illness = [
  'ziekte|ziekmelding|kanker|depressi|burn-?out|zwanger|invalid|handicap|arbeidsongeschikt|ongeneeslijk|medicatie|medicijn',
  'diagnose|psychiat|psychose|therapie|versla[av]|chemo|diabet|epilep|autis|hernia|rugklacht|operatie|geopereerd|revalid',
  'bevallingsverlof|zwangerschap|medische reden|medisch attest|medisch dossier',
  'maladi|malade|cancer|enceinte|grossesse|incapacite de travail|medicament|diagnostic|chimio|toxicoman|hernie|alcooli',
  'alcoholi|raisons? medicale|certificat medical|dossier medical|mal au dos|schizo|suicid|zelfmoord',
].join('|');
const wholeWords = 'ziek|zieke|hiv|vih|aids|sida|adhd|tdah|ptss|tspt';
const healthWord = new RegExp(`(?<!\\p{L})(?:(?:${illness})|(?:${wholeWords})(?!\\p{L}))`, 'u');

/**
 * What in a free text asks for a second thought: a valid national number, a phone number, an e-mail address, a word
 * about illness in Dutch or French. It only asks: it misses things, and may point at what is harmless.
 * The text goes nowhere; only codes come out, in a fixed order.
 */
export function privacyWarnings(text: string): PrivacyCode[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  const found: Record<PrivacyCode, boolean> = {
    'national-number': (text.match(nationalNumberLike) ?? []).some((number) => parseNationalNumber(number).ok),
    phone: phoneLike.some((shape) => shape.test(text.replace(nationalNumberLike, maskValid))),
    'e-mail': eMailLike.test(text),
    health: healthWord.test(plain),
  };
  return privacyCodes.filter((code) => found[code]);
}

/** A national number is not a phone number as well. */
const maskValid = (number: string) => (parseNationalNumber(number).ok ? '' : number);
