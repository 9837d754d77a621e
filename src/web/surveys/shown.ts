import type { Language } from '../../kernel/language.ts';
import type { Question } from '../../kernel/questionnaire.ts';
import { type Figure, questionnaireOf, type Share, type ShownResult, shareOf } from '../../modules/surveys/index.ts';
import { text } from '../../texts/catalogue.ts';
import { surveyPageTexts } from '../../texts/survey-pages.ts';

/** The words of results and rounds in a language. */
export const pageWords = (language: Language) => text(surveyPageTexts, language);

const families = ['survey-outplacement-citizen', 'survey-outplacement-employer', 'survey-career-guidance'] as const;
export type Family = (typeof families)[number];

/** Whom a questionnaire asks about what, whatever its version. */
export function familyOf(questionnaire: string): Family {
  const found = families.find((one) => questionnaire.startsWith(`${one}/`));
  if (!found) throw new RangeError(`no questionnaire ${questionnaire}`);
  return found;
}

/** Whom a questionnaire asks, in words. */
export const namedOf = (questionnaire: string, language: Language): string =>
  pageWords(language)(`of.${familyOf(questionnaire)}`);

const parts = (quarter: string) => ({ year: quarter.slice(0, 4), count: quarter.slice(6) });

/** The quarters of a result in words. */
export function quartersOf({ fromQuarter, toQuarter }: ShownResult, language: Language): string {
  const t = pageWords(language);
  const to = t('quarter', parts(toQuarter));
  return fromQuarter === toQuarter ? to : t('quarter.range', { from: t('quarter', parts(fromQuarter)), to });
}

/** The last quarter of a result, short enough for an axis. */
export const shortQuarter = ({ toQuarter }: ShownResult, language: Language): string =>
  pageWords(language)('quarter.short', parts(toQuarter));

const percent = (share: number) => Math.round(share * 100);

/** A share in words: one number where it is exact, else less or more than one. */
export function shareWords({ least, most }: Pick<Share, 'least' | 'most'>, language: Language): string {
  const t = pageWords(language);
  if (least === most) return t('share.exact', { percent: percent(least) });
  if (least === 0) return t('share.few', { percent: Math.ceil(most * 100) });
  if (most === 1) return t('share.most', { percent: Math.floor(least * 100) });
  return t('share.between', { least: percent(least), most: percent(most) });
}

/** An interval in words. */
export const intervalWords = ({ interval }: Share, language: Language): string =>
  pageWords(language)('interval.value', { from: percent(interval.from), until: percent(interval.until) });

/** How many were favourable, in words; what is small stays unsaid. */
export function valueWords(figure: Figure, answers: number, language: Language): string {
  const t = pageWords(language);
  return figure.side === 'exact'
    ? t('value.exact', { count: figure.favourable, answers })
    : t(`value.${figure.side}`, { answers });
}

/** One question of a result with its figure. */
export interface Line {
  question: Question;
  figure: Figure;
  share: Share;
  answers: number;
}

/** The questions of a result that were published, in their order. */
export function linesOf({ questionnaire, figures, answers }: ShownResult): Line[] {
  const { questions } = questionnaireOf(questionnaire);
  return figures.flatMap((figure) => {
    const question = questions.find(({ id }) => id === figure.question);
    return question ? [{ question, figure, answers, share: shareOf(figure, answers) }] : [];
  });
}

/** The question about satisfaction as a whole, which every questionnaire begins with. */
export const overallOf = (result: ShownResult): Line | undefined =>
  linesOf(result).find(({ question }) => question.id === 'overall');
