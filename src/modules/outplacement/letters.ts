import { type Cite, paragraphs } from '../../../sources/index.ts';
import { type Day, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { Letter } from '../../platform/pdf/pdf.ts';
import { text } from '../../texts/catalogue.ts';
import { outplacementLetters } from '../../texts/outplacement-letters.ts';
import { outplacementPages } from '../../texts/outplacement-pages.ts';
import type { Assessment } from './assess.ts';
import { eventsUpTo, type RightFacts } from './facts.ts';
import { offerItems } from './offer-content.ts';
import type { TermKey } from './right-term.ts';

/** The letters around outplacement: the first is the employer's, the others are the worker's. */
export const rightLetters = ['offer', 'default-notice', 'acceptance', 'job-notice'] as const;
export type RightLetter = (typeof rightLetters)[number];

const termOf = ({ terms }: Assessment, key: TermKey) => terms.find((term) => term.key === key);

/** The letters that can be written now: a default notice when the offer is late, an acceptance when there is an offer. */
export function lettersNow(facts: RightFacts, found: Assessment): RightLetter[] {
  const isLate = termOf(found, 'offer-due')?.met === false;
  const isInTime = facts.asOf <= (termOf(found, 'default-notice-until')?.on ?? '');
  const hasGuidance = found.hours !== null && found.regime !== 'cell';
  const can: Readonly<Record<RightLetter, boolean>> = {
    offer: hasGuidance,
    'default-notice': hasGuidance && isLate && isInTime,
    acceptance: hasGuidance && eventsUpTo(facts).some(({ kind }) => kind === 'offer'),
    'job-notice': hasGuidance,
  };
  return rightLetters.filter((letter) => can[letter]);
}

/** Where the answer's term is told: in weeks for the general regime, in a month for the special one. */
const isInWeeks = ({ regime }: Assessment) => regime !== 'special';

function citesOf(letter: RightLetter, found: Assessment): Cite[] {
  const terms: Cite = termOf(found, 'offer-due')?.source ?? 'OPL-11/7';
  const perLetter: Readonly<Record<RightLetter, Cite[]>> = {
    offer: ['OPL-11/4', terms],
    'default-notice': found.regime === 'general-indemnity' ? [terms, 'OPL-11/11'] : [terms],
    acceptance: [terms],
    'job-notice': ['OPL-11/9'],
  };
  return perLetter[letter];
}

function wordsOf(letter: RightLetter, { facts, found, language }: Written): string[] {
  const t = text(outplacementLetters, language);
  const item = text(outplacementPages, language);
  const long = (on: Day | undefined) => (on === undefined ? '…………………' : formatDayLong(on, language));
  const notified = long(facts.dismissal.notifiedOn);
  const within = t(isInWeeks(found) ? 'within.weeks' : 'within.month');
  switch (letter) {
    case 'offer':
      return [
        t('offer.right', { notified, hours: found.hours ?? 0 }),
        ...(found.value ? [t('offer.worth', { amount: found.value.amount })] : []),
        t('offer.fill-in'),
        t('offer.says'),
        ...offerItems.map((one) => `• ${item(`offer.${one}`)}`),
        t('offer.answer', { within }),
        t('offer.registered'),
      ];
    case 'default-notice':
      return [
        t('default-notice.late', { notified, due: long(termOf(found, 'offer-due')?.on) }),
        t('default-notice.now', { within }),
        ...(found.weeksDeducted > 0 ? [t('default-notice.weeks', { weeks: found.weeksDeducted })] : []),
        t('registered'),
      ];
    case 'acceptance':
      return [
        t('acceptance.yes', {
          offered: long(eventsUpTo(facts).findLast(({ kind }) => kind === 'offer')?.on),
          notified,
        }),
        t('acceptance.only'),
        t('registered'),
      ];
    case 'job-notice':
      return [t('job-notice.work', { notified }), t('job-notice.keeps'), t('registered')];
  }
}

/** What a letter is written from. */
interface Written {
  facts: RightFacts;
  found: Assessment;
  language: Language;
}

/** A letter from the same facts as the answer. Names and addresses were not asked: they are lines to write on. */
export function rightLetter(letter: RightLetter, written: Written): Letter {
  const { facts, found, language } = written;
  const t = text(outplacementLetters, language);
  const sender = letter === 'offer' ? 'employer' : 'worker';
  const addressee = letter === 'offer' ? 'worker' : 'employer';
  const line = '……………………………………';
  return {
    day: facts.asOf,
    from: [t(`blank.${sender}`), line, line],
    to: [t(`blank.${addressee}`), line, line],
    subject: t(`${letter}.subject`),
    reference: '',
    paragraphs: wordsOf(letter, written),
    grounds: citesOf(letter, found).map((source) => ({ source, text: paragraphs[source].text[language] })),
    signedBy: [line],
    bare: true,
  };
}
