import { formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../texts/catalogue.ts';
import { rightVerdicts } from '../../texts/outplacement-right.ts';
import type { SaidVerdict } from './verdicts.ts';

/** A verdict as a sentence in one language. */
export const verdictSentence = ({ code, day, values }: SaidVerdict, language: Language): string =>
  text(rightVerdicts, language)(code, { ...values, ...(day ? { day: formatDayLong(day, language) } : {}) });
