import { formatDay, parseDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../texts/catalogue.ts';
import { grounds } from '../../texts/grounds.ts';

/** A ground in words; a day in it is written as people write days. */
export function groundSentence({ code, about }: Ground, language: Language): string {
  const on = parseDay(about);
  return text(grounds, language)(code, { about: on ? formatDay(on, language) : about });
}
