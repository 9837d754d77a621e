import { earlyWarning2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Quarter, quarterOf } from '../../kernel/quarter.ts';
import type { ComplaintFacts, QualityFact, WarningCode } from '../../modules/quality/index.ts';
import { text } from '../../texts/catalogue.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { scoreNumber } from '../q-checks/shared.tsx';
import { namedOf, pageWords } from '../surveys/shown.ts';

/** The words of quality in a language. */
export const words = (language: Language) => text(qualityTexts, language);

const inQuarter = (quarter: string, language: Language): string =>
  pageWords(language)('quarter.short', { year: quarter.slice(0, 4), count: quarter.slice(6) });

/** A warning as a heading, with the number that its edition has. */
export const warningWords = (code: WarningCode, language: Language): string =>
  words(language)(`warning.${code}`, { percent: earlyWarning2014.satisfiedAim.percent });

/** One fact as a sentence. */
export function factWords(fact: QualityFact, language: Language): string {
  const t = words(language);
  const day = formatDay(fact.on, language);
  switch (fact.kind) {
    case 'satisfaction': {
      const { least, most, answers, questionnaire, toQuarter } = fact;
      const said = { family: namedOf(questionnaire, language), quarter: inQuarter(toQuarter, language), answers, most };
      return least === most ? t('fact.satisfaction.exact', said) : t('fact.satisfaction', { ...said, least });
    }
    case 'complaint':
      return t(fact.isLate ? 'fact.complaint.late' : 'fact.complaint', { day, end: t(`end.${fact.end}`) });
    case 'check': {
      const { measure, guidances } = fact;
      return t('fact.check', { day, measure: t(`measure.${measure}`), guidances });
    }
    case 'q-check':
      return t('fact.q-check', { day, code: fact.code, score: scoreNumber(fact.score, language) });
    case 'participation':
      return t('fact.participation', { day });
  }
}

/** The complaints that came in within a quarter, and how they ended. */
export interface ComplaintQuarter {
  quarter: Quarter;
  label: string;
  count: number;
  founded: number;
  other: number;
  running: number;
  late: number;
}

/** Complaints counted by the quarter in which they came in, oldest first, of the last six quarters in which there were any. */
export function quartersOfComplaints(facts: readonly QualityFact[], language: Language): ComplaintQuarter[] {
  const complaints = facts.filter((one) => one.kind === 'complaint');
  const quarters = [...new Set(complaints.map(({ on }) => quarterOf(on)))].sort().slice(-6);
  return quarters.map((quarter) => {
    const these = complaints.filter(({ on }) => quarterOf(on) === quarter);
    const many = (is: (one: ComplaintFacts) => boolean) => these.filter(is).length;
    const founded = many(({ end }) => end === 'founded' || end === 'partly-founded');
    const running = many(({ end }) => end === 'running');
    const count = these.length;
    return {
      ...{ quarter, label: inQuarter(quarter, language), count, founded, running },
      ...{ other: count - founded - running, late: many(({ isLate }) => isLate) },
    };
  });
}
